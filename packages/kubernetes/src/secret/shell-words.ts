/** The words of a shell script, command by command: enough of its grammar to tell flags from their values. */

export interface ShellWord {
  /** Without its quotes. */
  readonly text: string
  /** Where it begins in the script, behind an opening quote, in UTF-16 units. */
  readonly start: number
}

const ends = new Set([';', '&', '|', '\n', '(', ')'])

/**
 * Words are split at blanks, commands at line breaks and at `;`, `&`, `|` and brackets. What variables and commands stand
 * for is left as it is written.
 */
export function shellCommands(script: string): readonly (readonly ShellWord[])[] {
  const commands: ShellWord[][] = [[]]
  let text = ''
  let start = -1
  const close = () => {
    if (start >= 0) commands.at(-1)!.push({ text, start })
    text = ''
    start = -1
  }
  for (let at = 0; at < script.length; at++) {
    const sign = script[at]!
    if (sign === '\\') {
      const next = script[++at]
      if (next === undefined || next === '\n') continue
      if (start < 0) start = at - 1
      text += next
    } else if (sign === "'" || sign === '"') {
      const end = endOfQuote(script, at)
      if (start < 0) start = at + 1
      text += script.slice(at + 1, end)
      at = end
    } else if (sign === '$' && script[at + 1] === '(') {
      const end = endOfSubstitution(script, at + 2)
      if (start < 0) start = at
      text += script.slice(at, end)
      at = end - 1
    } else if (sign === '#' && start < 0) {
      const end = script.indexOf('\n', at)
      at = end < 0 ? script.length : end - 1
    } else if (ends.has(sign)) {
      close()
      if (commands.at(-1)!.length > 0) commands.push([])
    } else if (sign === ' ' || sign === '\t' || sign === '\r') close()
    else {
      if (start < 0) start = at
      text += sign
    }
  }
  close()
  return commands.filter(command => command.length > 0)
}

function endOfQuote(script: string, start: number): number {
  const quote = script[start]
  for (let at = start + 1; at < script.length; at++) {
    if (script[at] === '\\' && quote === '"') at++
    else if (script[at] === quote) return at
  }
  return script.length
}

/** One past the bracket that closes `$(`. */
function endOfSubstitution(script: string, from: number): number {
  let depth = 1
  for (let at = from; at < script.length; at++) {
    if (script[at] === '(') depth++
    else if (script[at] === ')' && --depth === 0) return at + 1
  }
  return script.length
}
