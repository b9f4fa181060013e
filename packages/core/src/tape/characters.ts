/** The characters that structure YAML, by their codes. */

export const TAB = 9
export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
export const SPACE = 32
export const DOUBLE_QUOTE = 34
export const NUMBER_SIGN = 35
export const AMPERSAND = 38
export const SINGLE_QUOTE = 39
export const PLUS = 43
export const COMMA = 44
export const DASH = 45
export const DOT = 46
export const COLON = 58
export const GREATER = 62
export const QUESTION_MARK = 63
export const OPEN_BRACKET = 91
export const BACKSLASH = 92
export const CLOSE_BRACKET = 93
export const OPEN_BRACE = 123
export const BAR = 124
export const CLOSE_BRACE = 125
export const BYTE_ORDER_MARK = 0xfeff

/** What may follow an indicator; `NaN`, which follows the last character, too. */
export function isSpaceOrEnd(unit: number): boolean {
  return unit === SPACE || unit === LINE_FEED || unit === CARRIAGE_RETURN || unit === TAB || Number.isNaN(unit)
}

export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB
}
