/** A document that changes can be compiled for, one call after the other. */
import { applyEdits, type Edit } from '../source/edit.ts'
import type { Path, Range } from '../source/place.ts'
import { ValueError } from '../source/yaml-alias.ts'
import { jsonParser, tapeParser } from '../tape/tape-parser.ts'
import { editsOf } from './apply-step.ts'
import { editsAtOnce } from './at-once.ts'
import { changedValue, type PathChange } from './change.ts'
import { Draft } from './pieces.ts'
import { childAt, type Declined, reach } from './reach.ts'
import { plainData, sameValue } from './same-value.ts'
import { separatorsOf } from './separators.ts'
import { type Step, stepsOf } from './steps.ts'
import type { Format, Tree } from './tree.ts'
import { treeOf } from './tree-of.ts'

export type Compiled = { readonly edits: readonly Edit[] } | { readonly declined: Declined }

export interface CompileOptions {
  /** Whether it is looked at what the edits make of the document; whoever asks `isMade` anyway may leave it out. Default true. */
  readonly verify?: boolean
}

export interface EditableDocument {
  /**
   * The edits that make all of the changes, or why they cannot be made. The edits are sorted, do not overlap, and are offsets into
   * the whole text. Throws a `TypeError` where a value is no JSON.
   */
  compile(changes: readonly PathChange[], options?: CompileOptions): Compiled
  /** Whether edits, of one call or of several, make of the document what the changes say, and leave it one document. */
  isMade(edits: readonly Edit[], changes: readonly PathChange[]): boolean
}

/** @param document the document's part of the text, which is parsed at the first question */
export function editable(text: string, document: Range, format: Format): EditableDocument {
  const raw = text.slice(document.start, document.end)
  let tree: Tree | undefined
  let isRead = false
  const read = () => {
    if (!isRead) tree = readable(raw, format)
    isRead = true
    return tree
  }
  const separators = separatorsOf(raw)
  const staysOne = (edits: readonly Edit[]) => format === 'json' || separators.staysOne(edits)
  return {
    compile(changes, { verify = true } = {}) {
      const known = read()
      if (!known) return { declined: 'conflict' }
      const plain = changes.map(change =>
        change.do === 'remove' ? change : { ...change, value: plainData(change.value) },
      )
      const steps = stepsOf(known.value, plain, path => isOwn(known, path))
      if (!steps) return { declined: 'conflict' }
      const isSound = (draft: Draft) => {
        const { edits } = draft
        if (!verify && edits.length > 0) return true
        return staysOne(edits) && isMade(known, draft.text, changedValue(known.value, plain))
      }
      const quick = madeAtOnce(known, steps)
      if (quick && isSound(quick)) return compiled(quick, document)
      const made = quick && steps.length < 2 ? 'conflict' : madeInTurn(known, steps)
      if (typeof made === 'string') return { declined: made }
      return isSound(made) ? compiled(made, document) : { declined: 'conflict' }
    },
    isMade(edits, changes) {
      const known = read()
      const own = edits
        .map(edit => ({ ...edit, start: edit.start - document.start, end: edit.end - document.start }))
        .sort((a, b) => a.start - b.start)
      if (!known || !staysOne(own)) return false
      return isMade(known, applyEdits(raw, own), changedValue(known.value, changes))
    },
  }
}

function compiled(draft: Draft, { start: offset }: Range): Compiled {
  return {
    edits: draft.edits.map(({ start, end, text }) => ({ start: start + offset, end: end + offset, text })),
  }
}

function madeAtOnce(tree: Tree, steps: readonly Step[]): Draft | undefined {
  const edits = editsAtOnce(tree, steps)
  if (!edits) return undefined
  const draft = new Draft(tree.raw)
  draft.apply(edits)
  return draft
}

/** The document is read again after each step. */
function madeInTurn(tree: Tree, steps: readonly Step[]): Draft | Declined {
  const draft = new Draft(tree.raw)
  let now: Tree | undefined = tree
  for (const step of steps) {
    now ??= readable(draft.text, tree.format)
    const edits: readonly Edit[] | Declined = now ? editsOf(now, step) : 'conflict'
    if (typeof edits === 'string') return edits
    draft.apply(edits)
    if (edits.length > 0) now = undefined
  }
  return draft
}

function isOwn(tree: Tree, path: Path): boolean {
  const reached = reach(tree, path)
  return typeof reached !== 'string' && reached.index >= 0 && childAt(reached)?.is !== 'alias'
}

/** Nothing where `yaml` gives up, as on a document that is nested too deeply. */
function readable(raw: string, format: Format): Tree | undefined {
  try {
    return treeOf(raw, format)
  } catch (error) {
    if (error instanceof RangeError || error instanceof ValueError) return undefined
    throw error
  }
}

/** Whether the text reads as it should. */
function isMade({ raw, format, value: before }: Tree, text: string, expected: unknown): boolean {
  if (text === raw) return sameValue(before, expected)
  const { value, issues } = (format === 'json' ? jsonParser : tapeParser).parse(text, { start: 0, end: text.length })
  return issues.length === 0 && sameValue(value, expected)
}
