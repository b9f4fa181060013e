/** Splits a file into YAML documents where kubectl does: at lines that begin with three dashes. */
import type { Range } from './place.ts'

/**
 * The documents of a YAML file, each with the separator that opens it. Blank lines, comments and directives before a file's first
 * separator belong to the document after it, as YAML has it. The ranges cover the text without a gap.
 * https://yaml.org/spec/1.2.2/#92-streams
 */
export function splitDocuments(text: string): readonly Range[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0]
  const separator = /^---(?=\s|$)/gm
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    if (match.index > 0 && starts.length === 1 && isPrologue(text.slice(starts[0], match.index))) continue
    if (match.index > starts[0]!) starts.push(match.index)
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

/** Where the content after a document's own separator line begins, or undefined where it stands on that line itself. */
export function contentOnSeparator(text: string, { start, end }: Range): Range | undefined {
  const separator = /^---[ \t]+(?![#\s])([^\r\n]+)/m.exec(text.slice(start, end))
  if (!separator || !isPrologue(text.slice(start, start + separator.index))) return undefined
  const at = start + separator.index + separator[0].length - separator[1]!.length
  return { start: at, end: at + separator[1]!.length }
}

function isPrologue(text: string): boolean {
  return /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)|%[^\r\n]*(?:\r\n?|\n))*$/.test(text)
}
