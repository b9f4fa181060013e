/** The tokens of a YAML text, where no tree is needed. */
import { Lexer } from 'yaml'

export interface Token {
  readonly text: string
  /** Offset in the text that was read. */
  readonly start: number
  /** Whether it is a scalar without quotes, or the content of a block scalar. */
  readonly plain: boolean
}

export function* tokensOf(text: string): Iterable<Token> {
  let start = 0
  let plain = false
  for (const token of new Lexer().lex(text)) {
    // The lexer marks what follows with control characters that do not stand in the text.
    if ((token === '\u0002' || token === '\u0018' || token === '\u001f') && !text.startsWith(token, start)) {
      plain = token === '\u001f'
      continue
    }
    yield { text: token, start, plain }
    plain = false
    start += token.length
  }
}

/** How much of a line is not comment or trailing blanks. */
export function codeLength(line: string): number {
  if (!line.includes('#')) return line.trimEnd().length
  let end = 0
  for (const { text, start, plain } of tokensOf(line)) {
    if (!plain && text.startsWith('#') && start > 0) break
    if (text.trim() !== '') end = start + text.length
  }
  return end
}
