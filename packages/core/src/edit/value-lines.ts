/** Puts a mapping or list without brackets in the place of another value. */
import type { Edit } from '../source/edit.ts'
import { dashOf, indentOf } from './block.ts'
import { blockLines } from './block-text.ts'
import { after, before, beforeBreak, breakNear, isBlank, lineEnd, lineStart, linesAfter } from './lines.ts'
import { blockScalarHeader } from './literal.ts'
import type { Reached } from './reach.ts'
import { blockStyle } from './style.ts'
import type { Tree } from './tree.ts'
import { type Entry, isBlock, isBlockScalar, isNothing } from './written.ts'

/** @param value with something in it */
export function valueLines(
  tree: Tree,
  parent: Reached['parent'],
  entry: Entry,
  value: object,
): readonly Edit[] | undefined {
  const { text } = tree
  const outer = indentOf(tree, parent)
  if (outer === undefined) return undefined
  const style = { ...blockStyle(tree, parent), quote: 'plain', keyQuote: 'plain' } as const
  const dash = parent.is === 'list' ? dashOf(tree, parent) : undefined
  const inner = outer + (dash ? ' '.repeat(dash.length) : Array.isArray(value) ? style.listStep : style.step)
  const eol = breakNear(tree.raw, entry.head)
  const linesAt = (indent: string) => blockLines(value, indent, style)
  /** Without the first line's blanks. */
  const joinedAt = (indent: string) => linesAt(indent).join(eol).slice(indent.length)

  const { value: old, head, propsEnd } = entry
  const { start } = entry.written
  const end = beforeBreak(text, entry.end)
  if (start > head && isBlank(before(text, start)) && !isNothing(old)) {
    // What stands below its key or dash is replaced there.
    if (!isBlock(old)) return [{ start, end, text: joinedAt(before(text, start)) }]
    return [{ start: lineStart(text, start), end, text: inner + joinedAt(inner) }]
  }
  if (isBlock(old)) return [{ start, end, text: joinedAt(before(text, start).replace(/./g, ' ')) }]
  if (dash && propsEnd === head && isBlank(isBlockScalar(old) ? '' : after(text, end)))
    return [{ start: head, end: isNothing(old) ? lineEnd(text, head) : end, text: dash.slice(1) + joinedAt(inner) }]
  if (isBlockScalar(old)) {
    const put = linesAt(inner).map(line => eol + line)
    return [
      { start: propsEnd, end: start + blockScalarHeader(text, start).length, text: '' },
      { start: lineEnd(text, start), end, text: put.join('') },
    ]
  }
  const put = linesAfter(tree, end, linesAt(inner))
  return put && [{ start: propsEnd, end, text: '' }, put]
}
