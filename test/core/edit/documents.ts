/** Splits and reads texts on its own, so that the tests of edits need not trust what they test. */
import { type Range, yamlParser } from '@keelint/core'

export interface Read {
  readonly range: Range
  readonly value: unknown
}

/** Throws where a document cannot be read. */
export function readDocuments(text: string, format: 'yaml' | 'json'): readonly Read[] {
  if (format === 'json') return [{ range: { start: 0, end: text.length }, value: JSON.parse(text) }]
  return rangesOf(text).map(range => {
    const { value, issues } = yamlParser.parse(text, range)
    if (issues.length > 0) throw new Error(`${issues[0]!.message} in ${JSON.stringify(text)}`)
    return { range, value }
  })
}

/** One document after the other, each with its separator; a byte order mark belongs to none. */
function rangesOf(text: string): readonly Range[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (const { index } of text.matchAll(/\n---/g)) if (/\S/.test(text.slice(0, index))) starts.push(index + 1)
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}
