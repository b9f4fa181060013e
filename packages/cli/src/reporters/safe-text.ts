/** Keeps what files hold from steering a terminal or a build server; for every format that is text. */

const plain = /^[ -~]*$/
// Controls, formats (bidirectional and invisible ones among them), lone surrogates, line and paragraph separators.
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
// Azure, TeamCity and older GitHub commands work anywhere in a line.
const command = /##(?=\[|vso\[|teamcity\[)/gi
// GitHub trims a line before it looks for `::`.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes that color a text
const commandAtStart = /^(\s*(?:\u{1B}\[[\d;]*m\s*)*):(?=:)/gmu

/** Shows control and bidirectional characters, and line breaks, as `\u{…}`. */
export function safe(text: string): string {
  return plain.test(text) ? text : text.replace(unsafe, escaped)
}

/** The same for a cell that is one character. */
export function safeCharacter(character: string): string {
  return character === '\t' ? ' ' : safe(character)
}

/** Breaks up what a build server would take for a command. @param text whole lines, safe by themselves */
export function guardLines(text: string): string {
  return guardCommands(text).replace(commandAtStart, '$1\\u{3a}')
}

/** The same within a line that is itself a command. */
export function guardCommands(text: string): string {
  return text.replace(command, '#\\u{23}')
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`
}
