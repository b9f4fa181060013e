/** Makes plain data of a tape. */
import { keyAt } from './key-text.ts'
import { scalarValue } from './scalar-value.ts'
import { after, FLOW_MAPPING, kindAt, MAPPING, OPENING, type Tape, withoutAnchor } from './tape.ts'

export function valueOn(tape: Tape): unknown {
  return tape.root === undefined ? null : valueAt(tape, tape.root)
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
