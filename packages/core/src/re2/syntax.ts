/** What a regular expression consists of, and why a text is none. */

export type Assertion = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-boundary' | 'no-word-boundary'

/** Whether a character, given by its code point, is one of a class. */
export type CharTest = (codePoint: number) => boolean

export type Node =
  | { readonly is: 'character'; readonly test: CharTest }
  | { readonly is: 'assertion'; readonly assertion: Assertion }
  | { readonly is: 'sequence'; readonly parts: readonly Node[] }
  | { readonly is: 'choice'; readonly parts: readonly Node[] }
  | { readonly is: 'repetition'; readonly part: Node; readonly least: number; readonly most: number }

/** A text that RE2 refuses, or that is too much for us. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
  /** Whether RE2 itself takes the pattern. */
  readonly isValid: boolean

  /** @param message the end of a sentence about the pattern */
  constructor(message: string, isValid = false) {
    super(message)
    this.isValid = isValid
  }
}
