/** Looks at the plain scalars of a tape without making values of them. */
import type { PlainTest } from '../source/parser.ts'
import { endAt, kindAt, PLAIN, startAt, type Tape } from './tape.ts'

/** Whether one of those passes that are not text by their looks, a value or a key; one on several lines is none of them. */
export function somePlain({ text, words, doubtful }: Tape, test: PlainTest): boolean {
  return doubtful.some(at => test(text, startAt(words, at), endAt(words, at), kindAt(words, at) !== PLAIN))
}
