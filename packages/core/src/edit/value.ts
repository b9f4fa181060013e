/** Puts a value in the place of another one, in the style of what stands there. */
import type { Edit } from '../source/edit.ts'
import { inlineText, isFilled } from './block-text.ts'
import { insertInFlow } from './flow.ts'
import { type FlowStyle, flowPair, flowText } from './flow-text.ts'
import { after, before, beforeBreak, indentAt, isBlank, lineEnd, lineStart } from './lines.ts'
import { blockScalarHeader, literalLines } from './literal.ts'
import type { Reached } from './reach.ts'
import type { Quote } from './scalar-text.ts'
import { blockStyle, flowStyle } from './style.ts'
import type { Tree } from './tree.ts'
import { valueLines } from './value-lines.ts'
import { type Entry, isBlock, isBlockScalar, isCollection, isNothing, type Written } from './written.ts'

/** An anchor stays, a tag goes. `undefined` where the text leaves no room. */
export function replaceValue(tree: Tree, { parent, index }: Reached, value: unknown): readonly Edit[] | undefined {
  const entry = parent.entry(index)
  if (!entry) return undefined
  const inside = besideComment(tree, entry.value, value)
  if (inside) return inside
  const edits = parent.inBrackets
    ? [inFlow(tree, parent, entry, value)]
    : isFilled(value)
      ? valueLines(tree, parent, entry, value)
      : inBlock(tree, parent, entry, value)
  return edits && [...withoutTag(tree, entry), ...edits]
}

/** Brackets that hold nothing but a comment stay, with what is put there before it. */
function besideComment(tree: Tree, old: Written | null, value: unknown): readonly Edit[] | undefined {
  if (!isCollection(old) || !old.inBrackets || old.size > 0 || !isFilled(value)) return undefined
  const { start, end } = old
  if (!tree.text.slice(start, end).includes('#') || (old.is === 'list') !== Array.isArray(value)) return undefined
  const write = ([key, one]: readonly [string, unknown]) =>
    Array.isArray(value)
      ? (style: FlowStyle, indent: string) => flowText(one, style, indent)
      : (style: FlowStyle, indent: string) => flowPair(key, one, style, indent)
  return insertInFlow(tree, old, 0, Object.entries(value).map(write))
}

function withoutTag({ text }: Tree, { tag }: Entry): readonly Edit[] {
  if (!tag) return []
  const blanks = /[ \t]*$/.exec(before(text, tag.start))![0].length
  return [{ start: tag.start - blanks, end: tag.end, text: '' }]
}

function inFlow(tree: Tree, parent: Reached['parent'], entry: Entry, value: unknown): Edit {
  const style = flowStyle(tree, parent, isBlank(before(tree.text, entry.start)))
  const quote = style.keyQuote === 'double' ? 'double' : quoteOf(entry.value, style.quote)
  const text = flowText(value, isFilled(value) ? style : { ...style, quote }, indentAt(tree.text, entry.start))
  if (!isNothing(entry.value)) return { ...entry.written, text }
  const blanks = /^[ \t]*/.exec(after(tree.text, entry.propsEnd))![0].length
  const at = entry.propsEnd + blanks
  return { start: at, end: at, text: blanks > 0 || at === entry.start ? text : ` ${text}` }
}

/** The quotes of what stands there, if it is text. */
function quoteOf(old: Written | null, otherwise: Quote): Quote {
  if (old?.is !== 'scalar' || !old.isText) return otherwise
  return old.form === 'block' ? 'plain' : old.form
}

/** A scalar, or empty brackets. */
function inBlock(tree: Tree, parent: Reached['parent'], entry: Entry, value: unknown): readonly Edit[] {
  const { text } = tree
  const { value: old, propsEnd } = entry
  const { start, end } = entry.written
  if (isNothing(old)) {
    const rest = after(text, propsEnd)
    const put = inlineText(value, blockStyle(tree, parent).quote)
    if (!isBlank(rest)) return [{ start: propsEnd, end: propsEnd, text: ` ${put}` }]
    return [{ start: propsEnd, end: propsEnd + rest.length, text: `${rest || ' '}${put}` }]
  }
  const put = inlineText(value, quoteOf(old, 'plain'))
  if (isBlockScalar(old)) {
    const lines = literalLines(tree, old, value)
    if (lines) return [lines]
    return [
      { start, end: start + blockScalarHeader(text, start).length, text: put },
      { start: lineEnd(text, start), end: beforeBreak(text, end), text: '' },
    ]
  }
  const line = lineStart(text, start)
  if (!isBlock(old) || line === lineStart(text, entry.head)) return [{ start, end: beforeBreak(text, end), text: put }]
  return [
    { start: propsEnd, end: propsEnd, text: ` ${put}` },
    {
      start: beforeBreak(text, line),
      end: text[end - 1] === '\n' ? beforeBreak(text, end) : lineEnd(text, end),
      text: '',
    },
  ]
}
