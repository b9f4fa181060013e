/** Finds characters on which readers of YAML disagree. */
import type { SyntaxIssue } from './parser.ts'
import { tokensOf } from './yaml-tokens.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const disputed = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const refused = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/
const breaks = /[\u0085\u2028\u2029]/

/**
 * The first character of a document that kubectl refuses, or that YAML 1.1 takes for a line break and YAML 1.2 does not; inside
 * quotes such a break does no harm, for there it only folds. https://yaml.org/spec/1.1/#c-printable
 * @param base offset of the document in its file
 */
export function disputedCharacter(chunk: string, base: number): SyntaxIssue | undefined {
  if (!disputed.test(chunk)) return undefined
  const control = chunk.search(refused)
  if (control >= 0) return issueAt(base + control, 'A control character stands here, which YAML does not allow.')
  for (const { text, start, plain } of tokensOf(chunk)) {
    const at = !plain && /^["']/.test(text) ? -1 : text.search(breaks)
    if (at >= 0)
      return issueAt(
        base + start + at,
        'Some readers of YAML take the character that stands here for a line break (U+0085, U+2028 or U+2029).',
      )
  }
  return undefined
}

function issueAt(at: number, message: string): SyntaxIssue {
  return { reason: 'encoding', message, range: { start: at, end: at + 1 } }
}
