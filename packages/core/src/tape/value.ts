/** Makes plain data of a tape. */
import { keyAt } from './key-text.ts'
import { scalarValue } from './scalar-value.ts'
import { after, FLOW_MAPPING, kindAt, LITERAL, MAPPING, OPENING, type Tape, withoutAnchor } from './tape.ts'

export function valueOn(tape: Tape): unknown {
  return tape.root === undefined ? null : new ValueReader(tape, tape.root).next()
}

/** Goes over the tape from the front, so that nobody has to look for where a node ends. */
class ValueReader {
  readonly #tape: Tape
  #at: number

  constructor(tape: Tape, at: number) {
    this.#tape = tape
    this.#at = at
  }

  next(): unknown {
    const { text, words } = this.#tape
    const at = withoutAnchor(words, this.#at)
    const kind = kindAt(words, at)
    if (kind < MAPPING) {
      this.#at = at + (kind < LITERAL ? 2 : 4)
      return scalarValue(this.#tape, at)
    }
    const end = words[at + 1]!
    this.#at = at + OPENING
    if (kind === MAPPING || kind === FLOW_MAPPING) {
      const value: Record<string, unknown> = {}
      while (this.#at < end) {
        const key = keyAt(text, words, this.#at)
        this.#at += OPENING
        value[key] = this.next()
      }
      return value
    }
    const items: unknown[] = []
    while (this.#at < end) items.push(this.next())
    return items
  }
}

/** How many keys and values there are. */
export function nodesOn({ words, root }: Tape): number {
  return root === undefined ? 0 : nodesAt(words, root)
}

function nodesAt(words: Int32Array, node: number): number {
  const at = withoutAnchor(words, node)
  const kind = kindAt(words, at)
  if (kind < MAPPING) return 1
  const end = words[at + 1]!
  const isMapping = kind === MAPPING || kind === FLOW_MAPPING
  let count = 1
  for (let child = at + OPENING; child < end; child = after(words, child)) {
    if (isMapping) {
      child += OPENING
      count++
    }
    count += nodesAt(words, child)
  }
  return count
}
