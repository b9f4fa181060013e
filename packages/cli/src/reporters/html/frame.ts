/** Lines of a file with a place marked in them, and what a fix makes of them. */
import { applyEdits, type Edit, type Lines, type Location } from '@keelint/core'
import { code, html, type Markup } from './markup.ts'

const around = 2
/** Of a line, before and after the place: a line may be a megabyte. */
const widest = 160
const mostChanged = 30

/** Nothing where the file's text is not at hand. */
export function frame({ start, end }: Location, lines: Lines | undefined): Markup {
  if (!lines) return html``
  const total = lines.starts.length
  const rows: Markup[] = []
  for (let number = Math.max(1, start.line - around); number <= Math.min(total, start.line + around); number++) {
    const line = lines.line(number)
    if (number === start.line) rows.push(row(number, markedLine(line, start.column - 1, end.column - 1), 'at'))
    else if (line !== '' || number < start.line) rows.push(row(number, code(cutEnd(line, 2 * widest)), undefined))
  }
  return html`<pre>${rows}</pre>`
}

/** The lines that edits touch, as they are and as they become. */
export function change(edits: readonly Edit[], lines: Lines | undefined, text: string | undefined): Markup {
  if (!lines || text === undefined || edits.length === 0) return html``
  const first = edits.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
  const last = edits.reduce((most, { end }) => Math.max(most, end), 0)
  // Whole lines, but of long ones only what is near.
  const from = Math.max(lines.starts[lines.position(first).line - 1]!, first - widest)
  const next = Math.min(lines.starts[lines.position(last).line] ?? text.length, last + widest)
  const shifted = edits.map(edit => ({ start: edit.start - from, end: edit.end - from, text: edit.text }))
  const before = text.slice(from, next)
  const rows = differing(textLines(before), textLines(applyEdits(before, shifted)))
  return html`<pre class="change">${rows.slice(0, mostChanged)}</pre>`
}

/** What both begin and end with is the same, and not shown. */
function differing(old: readonly string[], fresh: readonly string[]): readonly Markup[] {
  let head = 0
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++
  return [
    ...old.slice(head, old.length - tail).map(line => html`<del>− ${code(cutEnd(line, 2 * widest))}</del>\n`),
    ...fresh.slice(head, fresh.length - tail).map(line => html`<ins>+ ${code(cutEnd(line, 2 * widest))}</ins>\n`),
  ]
}

function textLines(text: string): readonly string[] {
  return text.replace(/(?:\r\n|[\r\n])$/, '').split(/\r\n|[\r\n]/)
}

function row(number: number, content: Markup, kind: 'at' | undefined): Markup {
  const classes = kind ? html` class="${kind}"` : undefined
  return html`<span data-n="${number}"${classes}>${content}</span>\n`
}

function markedLine(line: string, start: number, end: number): Markup {
  const before = start > widest ? `…${line.slice(start - widest, start)}` : line.slice(0, start)
  const marked = cutEnd(line.slice(start, end), 2 * widest)
  return html`${code(before)}<mark>${code(marked)}</mark>${code(cutEnd(line.slice(end), widest))}`
}

function cutEnd(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`
}
