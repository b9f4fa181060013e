/** JSON as text that neither a terminal nor a build server obeys, whatever stands in it. */

const foreign = /[^\n -~]/
// JSON lets these through as they are.
const invisible = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu
// Only halves are escaped so; and a backslash may itself be escaped.
const half = /\\(?:ud[89a-f][\da-f]{2}|.)/g
// Azure, TeamCity and older GitHub commands work anywhere in a line.
const command = /##(?=\[|vso\[|teamcity\[)/gi

export interface JsonTextOptions {
  /** Whether halves of surrogate pairs become U+FFFD: strict parsers, such as those of Protocol Buffers, refuse a text with one. */
  readonly wellFormed?: boolean
}

/** With two blanks a level and a line break at the end; what is escaped parses back to the same value. */
export function jsonText(value: unknown, { wellFormed = false }: JsonTextOptions = {}): string {
  const json = JSON.stringify(value, undefined, 2)
  const text =
    wellFormed && json.includes('\\ud') ? json.replace(half, whole => (whole.length > 2 ? '\uFFFD' : whole)) : json
  // Nearly all reports are plain, and they may be large.
  const visible = foreign.test(text) ? text.replace(invisible, escaped) : text
  return `${visible.includes('##') ? visible.replace(command, '#\\u0023') : visible}\n`
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map(index => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')
}
