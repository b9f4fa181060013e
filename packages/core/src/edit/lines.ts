/** Lines of a document, as places to put something in or to take something out. */
import type { Edit } from '../source/edit.ts'
import type { Range } from '../source/place.ts'
import type { Tree } from './tree.ts'

export function lineStart(text: string, at: number): number {
  const from = Math.max(at - usualLine, 0)
  const near = text.slice(from, at).lastIndexOf('\n')
  if (near >= 0) return from + near + 1
  return from === 0 ? 0 : longLineStart(text, from)
}

const usualLine = 1000

/** A line may be as long as the text, and much may stand on it: the last answer, and how far on it holds. */
let last = { text: '', start: 0, known: 0 }

function longLineStart(text: string, at: number): number {
  const isNear = text === last.text && at >= last.start
  const from = isNear ? Math.min(last.known, at) : 0
  const feed = text.slice(from, at).lastIndexOf('\n')
  last = {
    text,
    start: feed < 0 && isNear ? last.start : from + feed + 1,
    known: Math.max(at, isNear ? last.known : 0),
  }
  return last.start
}

/** Where the line ends, before its break. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  if (feed < 0) return text.length
  return feed > at && text[feed - 1] === '\r' ? feed - 1 : feed
}

/** Where the next line starts, or the text ends. */
export function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed + 1
}

/** What stands before a place on its line. */
export function before(text: string, at: number): string {
  return text.slice(lineStart(text, at), at)
}

/** What stands after a place on its line. */
export function after(text: string, at: number): string {
  return text.slice(at, lineEnd(text, at))
}

/** The blanks at the beginning of the line on which a place is. */
export function indentAt(text: string, at: number): string {
  return /^\s*/.exec(before(text, at))![0]
}

/** A place after a line break goes before it. */
export function beforeBreak(text: string, at: number): number {
  if (text[at - 1] !== '\n') return at
  return text[at - 2] === '\r' ? at - 2 : at - 1
}

export function isBlank(text: string): boolean {
  return /^\s*$/.test(text)
}

export function isBlankOrComment(text: string): boolean {
  return /^[ \t]*(?:#.*)?$/.test(text)
}

/** The line break that the lines around a place end with. */
export function breakNear(raw: string, at: number): string {
  const feed = raw.lastIndexOf('\n', at - 1)
  // Not in the whole text before: most have no carriage return.
  const last = feed + 1 + raw.slice(feed + 1, at).lastIndexOf('\r')
  return (
    breakAt(raw, at) ??
    (at > 0 ? breakAt(raw, raw[last - 1] === '\r' ? last - 1 : last) : undefined) ??
    /\r\n|[\r\n]/.exec(raw)?.[0] ??
    '\n'
  )
}

function breakAt(raw: string, at: number): string | undefined {
  const next = /\r\n|[\r\n]/y
  next.lastIndex = at
  return at < 0 ? undefined : next.exec(raw)?.[0]
}

/** Where lines can be put after content that ends at a place: before the line's break, or at a line's start. */
function roomAfter({ text }: Tree, end: number): { readonly at: number; readonly fresh: boolean } | undefined {
  if (end > 0 && text[end - 1] === '\n') return { at: end, fresh: true }
  return isBlankOrComment(after(text, end)) ? { at: lineEnd(text, end), fresh: false } : undefined
}

/** Puts lines after content that ends at a place; a comment on its line stays there. */
export function linesAfter(tree: Tree, end: number, lines: readonly string[]): Edit | undefined {
  const room = roomAfter(tree, end)
  if (!room) return undefined
  const eol = breakNear(tree.raw, room.fresh ? beforeBreak(tree.text, room.at) : room.at)
  const text = room.fresh ? lines.map(line => line + eol).join('') : lines.map(line => eol + line).join('')
  return { start: room.at, end: room.at, text }
}

/** Takes out whole lines; where the last one has no line break, the one before loses its own, unless that belongs to a block scalar. */
export function withoutLines({ text }: Tree, lines: Range, afterBlockScalar: boolean): Edit {
  const { start, end } = lines
  if (text[end - 1] === '\n' || start === 0 || afterBlockScalar) return { start, end, text: '' }
  return { start: beforeBreak(text, start), end, text: '' }
}
