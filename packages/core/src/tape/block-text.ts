/** The text that a literal or folded scalar stands for. */
import { CARRIAGE_RETURN, isBlank, LINE_FEED, SPACE } from './characters.ts'

/** What becomes of the line breaks at the end: one stays, none stays, all stay. */
export const CLIP = 0
export const STRIP = 1
export const KEEP = 2

export interface BlockScalar {
  /** Where the line after the header begins. */
  readonly content: number
  /** Where the last line ends, blank lines after it included if they are kept. */
  readonly end: number
  /** 0 where there are only blank lines. */
  readonly indent: number
  readonly chomping: number
  readonly folds: boolean
}

/** https://yaml.org/spec/1.2.2/#81-block-scalar-styles */
export function blockText(text: string, scalar: BlockScalar): string {
  const { content, indent, chomping, folds } = scalar
  if (indent === 0) return chomping === KEEP ? '\n'.repeat(lineBreaks(text, scalar).count) : ''
  const { count, before } = lineBreaks(text, scalar)
  const lines = linesOf(text, content, before, indent)
  const body = folds ? folded(lines) : lines.join('\n')
  return chomping === STRIP ? body : body + '\n'.repeat(chomping === KEEP ? Math.max(count, 1) : 1)
}

/** The line breaks at the end: how many there are, and where the line before them stops. */
function lineBreaks(text: string, { content, end, chomping }: BlockScalar): { count: number; before: number } {
  let count = 0
  let before = end
  for (let at = end; at > content; at--) {
    const unit = text.charCodeAt(at - 1)
    if (unit === LINE_FEED) {
      count++
      before = at - 1
      // Where they are not kept, the blank lines that are left are part of the content.
      if (chomping !== KEEP) break
    } else if (unit !== SPACE && unit !== CARRIAGE_RETURN) break
  }
  return { count, before }
}

/** Without their indentation. */
function linesOf(text: string, content: number, end: number, indent: number): readonly string[] {
  const lines: string[] = []
  for (let at = content; at <= end; ) {
    const found = text.indexOf('\n', at)
    const lineBreak = found < 0 || found > end ? end : found
    const stop = lineBreak > at && text.charCodeAt(lineBreak - 1) === CARRIAGE_RETURN ? lineBreak - 1 : lineBreak
    lines.push(text.slice(Math.min(at + indent, stop), stop))
    at = lineBreak + 1
  }
  return lines
}

/** Joins lines by spaces, but for those that are indented further, or begin with a tab. */
function folded(lines: readonly string[]): string {
  const first = lines.findIndex(line => line !== '')
  let text = '\n'.repeat(first)
  let separator = ''
  let wasFurther = false
  for (const line of lines.slice(first)) {
    if (line === '') {
      if (separator === '\n') text += '\n'
      else separator = '\n'
    } else if (isBlank(line.charCodeAt(0))) {
      if (separator === ' ') separator = '\n'
      else if (!wasFurther && separator === '\n') separator = '\n\n'
      text += separator + line
      separator = '\n'
      wasFurther = true
    } else {
      text += separator + line
      separator = ' '
      wasFurther = false
    }
  }
  return text
}
