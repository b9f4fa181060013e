/** Finds where scalars without quotes begin and end. */
import {
  CARRIAGE_RETURN,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  isBlank,
  isSpaceOrEnd,
  LINE_FEED,
  NUMBER_SIGN,
  OPEN_BRACE,
  OPEN_BRACKET,
  SPACE,
} from './characters.ts'

const begins = new Uint8Array(128).fill(1, 33)
for (const indicator of ',[]{}#&*!|>\'"%@`\x7f') begins[indicator.charCodeAt(0)] = 0
/** What begins a scalar where no space follows. */
const sometimes = 2
for (const indicator of '-?:') begins[indicator.charCodeAt(0)] = sometimes

/** Whether a scalar without quotes may begin at `at`. */
export function beginsPlain(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit > 127) return true
  const how = begins[unit]
  return how === 1 || (how === sometimes && !isSpaceOrEnd(text.charCodeAt(at + 1)))
}

/** The first character from `at` on that a line of a plain scalar outside of brackets cannot hold: a colon, a comment, the line's end. */
export function plainStop(text: string, start: number): number {
  let at = start
  for (; ; at++) {
    const unit = text.charCodeAt(at)
    if (unit > COLON || unit === SPACE) continue
    if (unit === COLON) {
      if (isSpaceOrEnd(text.charCodeAt(at + 1))) return at
    } else if (unit === NUMBER_SIGN) {
      if (at > start && isBlank(text.charCodeAt(at - 1))) return at
    } else if (unit === LINE_FEED || unit === CARRIAGE_RETURN || Number.isNaN(unit)) return at
  }
}

/** The same inside of brackets, where their own characters and commas stop a scalar too. */
export function plainStopInFlow(text: string, start: number): number {
  for (let at = start; ; at++) {
    const unit = text.charCodeAt(at)
    if (isFlowIndicator(unit)) return at
    if (unit === COLON) {
      const next = text.charCodeAt(at + 1)
      if (isSpaceOrEnd(next) || isFlowIndicator(next)) return at
    } else if (unit === NUMBER_SIGN) {
      if (at > start && isBlank(text.charCodeAt(at - 1))) return at
    } else if (unit === LINE_FEED || unit === CARRIAGE_RETURN || Number.isNaN(unit)) return at
  }
}

export function isFlowIndicator(unit: number): boolean {
  return (
    unit === COMMA || unit === OPEN_BRACKET || unit === CLOSE_BRACKET || unit === OPEN_BRACE || unit === CLOSE_BRACE
  )
}

/** Where the blanks before `stop` begin. */
export function trimmedEnd(text: string, start: number, stop: number): number {
  let end = stop
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return end
}
