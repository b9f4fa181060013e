/** Splits a file into YAML documents where kubectl does: at lines that begin with three dashes. */
import type { Range } from './place.ts'

/**
 * The documents of a YAML file, each with the separator that opens it. Blank lines, comments and directives before a file's first
 * separator belong to the document after it, as YAML has it. The ranges cover the text without a gap. Only a line feed ends a
 * line here, and dashes that more characters follow separate too: kubectl looks no further.
 * https://yaml.org/spec/1.2.2/#92-streams
 *
 * @param most how many are told apart: one more holds all that is left
 */
export function splitDocuments(text: string, most = Number.POSITIVE_INFINITY): readonly Range[] {
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const starts = [first]
  const separator = /\n\ufeff?---/g
  for (let match = separator.exec(text); match && starts.length <= most; match = separator.exec(text)) {
    const start = match.index + 1
    if (starts.length > 1 || !isPrologue(text.slice(first, start))) starts.push(start)
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

/** The content on a document's own separator line, or undefined where there is none but a comment. */
export function contentOnSeparator(text: string, { start, end }: Range): Range | undefined {
  const top = text.charCodeAt(start) === 0xfeff ? start + 1 : start
  const at = text.startsWith('---', top) ? top : text.indexOf('\n---', top) + 1
  if (at < top || at >= end || !text.startsWith('---', at)) return undefined
  const separator = /---[^\S\n]*([^\s#][^\n]*)/y
  separator.lastIndex = at
  const content = separator.exec(text)?.[1]
  if (content === undefined) return undefined
  const from = separator.lastIndex - content.length
  return { start: from, end: from + content.trimEnd().length }
}

function isPrologue(text: string): boolean {
  return /^(?:(?:[ \t]*(?:#[^\r\n]*)?|%[^\r\n]*)(?:\r\n|\r(?!\n)|\n))*$/.test(text)
}
