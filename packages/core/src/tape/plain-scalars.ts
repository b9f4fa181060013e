/** Looks at the plain scalars of a tape without making values of them. */
import type { PlainTest } from '../source/parser.ts'
import {
  after,
  endAt,
  FLOW_MAPPING,
  kindAt,
  MAPPING,
  ODD_KEY,
  OPENING,
  PLAIN,
  startAt,
  type Tape,
  withoutAnchor,
} from './tape.ts'

/** Whether one of them passes, a value or a key; one on several lines is none of them. */
export function somePlain(tape: Tape, test: PlainTest): boolean {
  return tape.root !== undefined && someUnder(tape, withoutAnchor(tape.words, tape.root), test)
}

function someUnder(tape: Tape, at: number, test: PlainTest): boolean {
  const { text, words } = tape
  const kind = kindAt(words, at)
  if (kind < MAPPING) return kind === PLAIN && test(text, startAt(words, at), endAt(words, at), false)
  const isMapping = kind === MAPPING || kind === FLOW_MAPPING
  const end = words[at + 1]!
  let child = at + OPENING
  while (child < end) {
    if (isMapping) {
      const key = kindAt(words, child)
      if ((key === PLAIN || key === ODD_KEY) && test(text, startAt(words, child), endAt(words, child), true))
        return true
      child += OPENING
    }
    const node = withoutAnchor(words, child)
    if (someUnder(tape, node, test)) return true
    child = after(words, node)
  }
  return false
}
