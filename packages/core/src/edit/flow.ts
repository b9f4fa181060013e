/** Puts entries into mappings and lists in brackets, and takes them out. */
import type { Edit } from '../source/edit.ts'
import type { FlowStyle } from './flow-text.ts'
import { after, before, breakNear, isBlank, isBlankOrComment, lineEnd, lineStart, nextLine } from './lines.ts'
import { flowStyle } from './style.ts'
import type { Tree } from './tree.ts'
import { type Collection, type Entry, entriesOf } from './written.ts'

/** Writes one entry. @param indent of the line that it begins */
type Write = (style: FlowStyle, indent: string) => string

/** Between its brackets. `undefined` where it has none, or an entry leaves no room. */
interface Inside {
  readonly open: number
  readonly close: number
  readonly entries: readonly Entry[]
}

/** @param index of the entry before which the new ones go; their number puts them at the end */
export function insertInFlow(
  tree: Tree,
  parent: Collection,
  index: number,
  entries: readonly Write[],
): readonly Edit[] | undefined {
  const inside = insideOf(tree, parent)
  if (!inside) return undefined
  const previous = inside.entries[index - 1]
  if (!previous) {
    if (inside.entries.length > 0) return undefined
    const style = flowStyle(tree, parent, false)
    return [put(inside.open, entries.map(write => write(style, '')).join(`,${style.afterComma}`))]
  }
  const { text, raw } = tree
  const comma = commaAfter(tree, inside, index - 1)
  if (!startsLine(text, inside, index - 1) || !endsLine(text, previous, comma)) {
    const style = flowStyle(tree, parent, false)
    const indent = /^\s*/.exec(before(text, previous.start))![0]
    return [put(previous.end, entries.map(write => `,${style.afterComma}${write(style, indent)}`).join(''))]
  }
  const style = flowStyle(tree, parent, true)
  const indent = before(text, previous.start)
  const eol = breakNear(raw, previous.end)
  const lines = entries.map(write => eol + indent + write(style, indent))
  const place = comma === undefined ? previous.end : comma + 1
  // With the closing bracket on the line there is no end of line to use.
  if (!isBlankOrComment(after(text, place))) return [put(previous.end, lines.map(line => `,${line}`).join(''))]
  const end = lineEnd(text, place)
  return comma === undefined
    ? [put(previous.end, ','), put(end, lines.join(','))]
    : [put(end, lines.map(line => `${line},`).join(''))]
}

export function removeFromFlow(tree: Tree, parent: Collection, index: number): readonly Edit[] | undefined {
  const inside = insideOf(tree, parent)
  const entry = inside?.entries[index]
  if (!inside || !entry) return undefined
  const { text } = tree
  const { open, close, entries } = inside
  const comma = commaAfter(tree, inside, index)
  const end = comma === undefined ? entry.end : comma + 1
  const others = text.slice(open, entry.start) + text.slice(end, close)
  if (entries.length === 1 && isBlank(others)) return [cut(open, close)]
  // After the last entry goes the comma before it, unless one follows too.
  const previous = comma === undefined ? commaAfter(tree, inside, index - 1) : undefined
  const commaBefore = previous === undefined ? [] : [cut(previous, previous + 1)]
  if (isBlank(before(text, entry.start)) && isBlankOrComment(after(text, end)))
    return [...commaBefore, cut(lineStart(text, entry.start), nextLine(text, end))]
  const next = entries[index + 1]
  if (next) return [cut(entry.start, isOnLine(text.slice(end, next.start)) ? next.start : end)]
  const start = entries[index - 1]?.end
  if (start === undefined || text.slice(start, entry.start).includes('#'))
    return [...commaBefore, cut(entry.start, end)]
  const kept = previous === undefined ? commaAfter(tree, inside, index - 1) : undefined
  return [cut(kept === undefined ? start : kept + 1, end)]
}

function insideOf({ text }: Tree, parent: Collection): Inside | undefined {
  const { start, end } = parent
  const entries = entriesOf(parent)
  if (!entries || !/[[{]/.test(text[start] ?? '') || !/[\]}]/.test(text[end - 1] ?? '')) return undefined
  return { open: start + 1, close: end - 1, entries }
}

/** Where the comma after an entry stands. */
function commaAfter({ text }: Tree, { entries, close }: Inside, index: number): number | undefined {
  const entry = entries[index]
  if (!entry) return undefined
  const gap = text.slice(entry.end, entries[index + 1]?.start ?? close)
  const at = /^(?:\s|#.*)*/.exec(gap)![0].length
  return gap[at] === ',' ? entry.end + at : undefined
}

/** Whether an entry stands on another line than what is before it. */
function startsLine(text: string, { entries }: Inside, index: number): boolean {
  return isBlank(before(text, entries[index]!.start))
}

/** Whether nothing but brackets and comments follows an entry on its line. */
function endsLine(text: string, { end }: Entry, comma: number | undefined): boolean {
  return /^[\s\]}]*(?:#.*)?$/.test(after(text, comma === undefined ? end : comma + 1)) || comma === undefined
}

function isOnLine(gap: string): boolean {
  return isBlank(gap) && !gap.includes('\n')
}

function put(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

function cut(start: number, end: number): Edit {
  return { start, end, text: '' }
}
