/** Finds out how a document is written, so that what is put in looks like what stands there. */
import type { BlockStyle } from './block-text.ts'
import type { FlowStyle } from './flow-text.ts'
import { before, breakNear, isBlank } from './lines.ts'
import type { Quote } from './scalar-text.ts'
import type { Tree } from './tree.ts'
import {
  type Collection,
  type Entry,
  entriesOf,
  isBlock,
  isCollection,
  keysOf,
  valuesOf,
  type Written,
} from './written.ts'

/** @param parent what gets a new entry, or holds the one that changes */
export function blockStyle(tree: Tree, parent: Collection): BlockStyle {
  const maps = stepOf(parent, 'mapping') ?? mostCommon(tree, 'mapping')
  const lists = stepOf(parent, 'list') ?? mostCommon(tree, 'list')
  const step = ' '.repeat(maps || lists || 2)
  return {
    step,
    listStep: lists === undefined ? step : ' '.repeat(lists),
    quote: parent.is === 'list' ? quoteOf(valuesOf(parent)) : 'plain',
    keyQuote: parent.is === 'mapping' ? quoteOf(keysOf(parent)) : 'plain',
  }
}

/** @param onOwnLines whether the new entry stands on a line of its own */
export function flowStyle(tree: Tree, parent: Collection, onOwnLines: boolean): FlowStyle {
  const isMapping = parent.is === 'mapping'
  const keyQuote = tree.format === 'json' ? 'double' : isMapping ? quoteOf(keysOf(parent)) : 'plain'
  const values = valuesOf(parent)
  const looksLikeJson = keyQuote === 'double' || (!isMapping && values.some(hasQuotedKeys))
  const quote = looksLikeJson ? 'double' : quoteOf(values)
  const afterColon = gapsIn(tree, parent, 'colon') ?? (looksLikeJson ? (/":(\s?)/.exec(tree.text)?.[1] ?? ' ') : ' ')
  return {
    quote,
    keyQuote: looksLikeJson ? 'double' : keyQuote,
    afterColon: isBlank(afterColon) && !afterColon.includes('\n') ? afterColon : ' ',
    afterComma: gapsIn(tree, parent, 'comma') ?? (looksLikeJson && afterColon === '' ? '' : ' '),
    lines:
      onOwnLines && looksLikeJson
        ? { eol: breakNear(tree.raw, parent.start), step: stepInFlow(tree, parent) }
        : undefined,
  }
}

/** The quotes that all of the texts have; plain where they differ, or there are none. */
export function quoteOf(nodes: readonly (Written | null)[]): Quote {
  const forms = new Set(nodes.flatMap(node => (node?.is === 'scalar' && node.isText ? [node.form] : [])))
  const [form] = forms
  return forms.size !== 1 || form === undefined || form === 'block' ? 'plain' : form
}

function hasQuotedKeys(node: Written | null): boolean {
  return node?.is === 'mapping' && quoteOf(keysOf(node)) === 'double'
}

/** The blanks after the last colon or comma of a collection in brackets, `undefined` where there is none on one line. */
function gapsIn({ text }: Tree, parent: Collection, after: 'colon' | 'comma'): string | undefined {
  const entries = entriesOf(parent) ?? []
  const gaps = entries.map((entry, index) => gapOf(text, entry, entries[index - 1], after))
  return gaps.findLast(gap => gap !== undefined)
}

function gapOf(text: string, entry: Entry, previous: Entry | undefined, after: 'colon' | 'comma'): string | undefined {
  if (after === 'comma') return previous && /^,([ \t]*)$/.exec(text.slice(previous.end, entry.start))?.[1]
  if (entry.head === entry.start || entry.end === entry.head) return undefined
  return /^[ \t]*/.exec(text.slice(entry.head, entry.end))?.[0]
}

/** How much further an entry on its own line is indented than the line with the opening bracket. */
function stepInFlow({ text }: Tree, parent: Collection): string {
  const outer = /^\s*/.exec(before(text, parent.start))![0]
  const inner = entriesOf(parent)
    ?.map(({ start }) => before(text, start))
    .find(isBlank)
  if (inner?.startsWith(outer) && inner.length > outer.length) return inner.slice(outer.length)
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
}

type Kind = 'mapping' | 'list'

/** How much further a mapping or list in a mapping is indented than the mapping, where the first one says. */
function stepOf(parent: Collection, kind: Kind): number | undefined {
  if (parent.is !== 'mapping') return undefined
  return valuesOf(parent)
    .map(value => stepInto(parent, value, kind))
    .find(step => step !== undefined)
}

const common = new WeakMap<Tree, Readonly<Record<Kind, number | undefined>>>()

/** The step that most of the document has. */
function mostCommon(tree: Tree, kind: Kind): number | undefined {
  let steps = common.get(tree)
  if (!steps) {
    steps = { mapping: mostOf(tree, 'mapping'), list: mostOf(tree, 'list') }
    common.set(tree, steps)
  }
  return steps[kind]
}

function mostOf({ root }: Tree, kind: Kind): number | undefined {
  const counts = new Map<number, number>()
  const countIn = (node: Written | null) => {
    if (!isCollection(node)) return
    for (const value of valuesOf(node)) {
      const step = node.is === 'mapping' ? stepInto(node, value, kind) : undefined
      if (step !== undefined) counts.set(step, (counts.get(step) ?? 0) + 1)
      countIn(value)
    }
  }
  countIn(root)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}

function stepInto(map: Collection, value: Written | null, kind: Kind): number | undefined {
  return isBlock(map) && isBlock(value) && value.is === kind ? value.column - map.column : undefined
}
