/** Makes plain data of a tape. */
import { keyAt } from './key-text.ts'
import { scalarValue } from './scalar-value.ts'
import { after, FLOW_MAPPING, kindAt, MAPPING, OPENING, type Tape, withoutAnchor } from './tape.ts'

export function valueOn(tape: Tape): unknown {
  return tape.root === undefined ? null : valueAt(tape, tape.root)
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

function valueAt(tape: Tape, node: number): unknown {
  const { text, words } = tape
  const at = withoutAnchor(words, node)
  const kind = kindAt(words, at)
  if (kind < MAPPING) return scalarValue(tape, at)
  const end = words[at + 1]!
  if (kind === MAPPING || kind === FLOW_MAPPING) {
    const value: Record<string, unknown> = {}
    for (let key = at + OPENING; key < end; key = after(words, key + OPENING))
      value[keyAt(text, words, key)] = valueAt(tape, key + OPENING)
    return value
  }
  const items: unknown[] = []
  for (let item = at + OPENING; item < end; item = after(words, item)) items.push(valueAt(tape, item))
  return items
}
