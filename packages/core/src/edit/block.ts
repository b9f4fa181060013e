/** Puts lines of pairs or items into mappings and lists without brackets, and takes them out. */
import type { Edit } from '../source/edit.ts'
import {
  after,
  before,
  breakNear,
  isBlank,
  isBlankOrComment,
  lineEnd,
  lineStart,
  linesAfter,
  nextLine,
  withoutLines,
} from './lines.ts'
import type { Tree } from './tree.ts'
import { type Collection, type Entry, isBlock, isBlockScalar } from './written.ts'

/** The blanks before each of its entries; `undefined` where something else than dashes stands before the first one. */
export function indentOf({ text }: Tree, parent: Collection): string | undefined {
  const first = parent.entry(0)
  const prefix = first && before(text, first.start)
  return prefix !== undefined && /^[ -]*$/.test(prefix) ? ' '.repeat(prefix.length) : undefined
}

/** What the items of a list have between dash and content, the dash included. */
export function dashOf({ text }: Tree, list: Collection): string {
  for (let index = list.size - 1; index >= 0; index--) {
    const entry = list.entry(index)
    const gap = entry && entry.written.start > entry.head && /^( +)\S/.exec(after(text, entry.head))?.[1]
    if (gap) return `-${gap}`
  }
  return '- '
}

/** @param index of the entry before which the lines go; their number puts them at the end */
export function insertInBlock(
  tree: Tree,
  parent: Collection,
  index: number,
  lines: readonly string[],
): readonly Edit[] | undefined {
  for (let last = index - 1; last >= 0; last--) {
    const entry = parent.entry(last)
    if (!entry) return undefined
    if (!changesWithLineBreak(tree, parent, last)) {
      const edit = linesAfter(tree, entry.end, lines)
      return edit && [edit]
    }
    // The order of a mapping's keys does not matter, that of items does.
    if (parent.is === 'list') return undefined
  }
  const first = parent.entry(0)
  if (!first || index === 0 || !isBlank(before(tree.text, first.start))) return undefined
  const at = lineStart(tree.text, first.start)
  const eol = breakNear(tree.raw, at)
  return [{ start: at, end: at, text: lines.map(line => line + eol).join('') }]
}

/** Whether an entry ends the text with a block scalar without a line break, which would get one more. */
function changesWithLineBreak({ text }: Tree, parent: Collection, index: number): boolean {
  const end = parent.entry(index)?.end
  return end === text.length && !text.endsWith('\n') && endsInBlockScalar(parent, index)
}

function endsInBlockScalar(parent: Collection, index: number): boolean {
  const value = parent.entry(index)?.value ?? null
  return isBlock(value) ? endsInBlockScalar(value, value.size - 1) : isBlockScalar(value)
}

/** Not for the only entry of its parent. Comments stay, but the one on its line and those inside of it. */
export function removeFromBlock(tree: Tree, parent: Collection, index: number): readonly Edit[] | undefined {
  const { text } = tree
  const entry = parent.entry(index)
  if (!entry) return undefined
  const end = endOfInside(tree, entry)
  if (end === undefined) return undefined
  if (isBlank(before(text, entry.start)))
    return [
      withoutLines(
        tree,
        { start: lineStart(text, entry.start), end },
        index > 0 && endsInBlockScalar(parent, index - 1),
      ),
    ]
  // The first one, behind a dash: what comes next moves up.
  const next = parent.entry(index + 1)
  if (!next) return undefined
  const start = end + /^\s*/.exec(text.slice(end, next.start))![0].length
  return [{ start: entry.start, end: start, text: '' }]
}

/** The start of the line after an entry, and after the comments that are indented like what is in it. */
function endOfInside({ text }: Tree, { start, end, value }: Entry): number | undefined {
  const isFresh = text[end - 1] === '\n'
  if (!isFresh && !isBlankOrComment(after(text, end))) return undefined
  let done = isFresh ? end : nextLine(text, end)
  const inner = isBlock(value) ? value.column : undefined
  if (inner === undefined || inner <= start - lineStart(text, start)) return done
  for (let line = done; line < text.length; line = nextLine(text, line)) {
    const content = text.slice(line, lineEnd(text, line))
    if (isBlank(content)) continue
    if (!new RegExp(`^ {${inner},}#`).test(content)) break
    done = nextLine(text, line)
  }
  return done
}
