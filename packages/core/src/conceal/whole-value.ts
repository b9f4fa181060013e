/** The whole of a value that a location only begins: a location never spans lines. */
import type { Lines } from '../source/file.ts'
import type { Location, Range } from '../source/place.ts'

/** What is longer ends where a line is not indented beyond what holds the value. Of a block scalar it is what follows the header. */
export function wholeValue({ start, end }: Location, lines: Lines): Range {
  const { starts } = lines
  const line = lines.line(start.line)
  const from = starts[start.line - 1]! + start.column - 1
  const isHeader = /^[|>][-+\d]*$/.test(line.slice(start.column - 1, end.column - 1))
  const dashes = /^[ \t]*(?:- +)*/.exec(line)![0]
  // An item begins behind its dash, and goes on deeper than that.
  const indent = start.column - 1 === dashes.length ? Math.max(dashes.lastIndexOf('-'), 0) : dashes.length
  let last = start.line
  for (let next = start.line + 1; next <= starts.length; next++) {
    const text = lines.line(next)
    if (text.trim() === '') continue
    if (/^[ \t]*/.exec(text)![0].length <= indent) break
    last = next
  }
  const finish =
    last === start.line ? starts[start.line - 1]! + end.column - 1 : starts[last - 1]! + lines.line(last).length
  return { start: isHeader ? starts[start.line - 1]! + line.length : from, end: finish }
}
