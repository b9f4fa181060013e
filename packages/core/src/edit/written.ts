/** What stands in a document as edits need it, by offsets from the document's beginning, whichever parser has read it. */
import type { Range } from '../source/place.ts'

export type Written = Alias | Scalar | Collection

export interface Alias extends Range {
  readonly is: 'alias'
}

/** Empty where nothing is written, though a tag or an anchor may be; a block scalar ends behind its last line break. */
export interface Scalar extends Range {
  readonly is: 'scalar'
  readonly form: 'plain' | 'single' | 'double' | 'block'
  /** Whether it stands for text. */
  readonly isText: boolean
  /** Of a block scalar where the line after its header begins. */
  readonly content: number
}

/** Comments after its last entry are no part of it. */
export interface Collection extends Range {
  readonly is: 'mapping' | 'list'
  readonly inBrackets: boolean
  /** By how much it is indented, if it has no brackets. */
  readonly column: number
  /** How many pairs or items it has. */
  readonly size: number
  /** Null where nothing could be written, as after a key without a colon. */
  value(index: number): Written | null
  /** Of a mapping. */
  key(index: number): Written | null
  /** `undefined` where the pair is written in a way that leaves no room: `? key`, or no colon. */
  entry(index: number): Entry | undefined
  /** Of a mapping. */
  seek(key: string): Sought
}

export interface Sought {
  /** Below 0 where none of the mapping's own pairs has the key. */
  readonly index: number
  /** Whether a merge key brings the key in, and whether that overrides the pair. */
  readonly merged: boolean
  readonly overridden: boolean
}

/** Where a pair of a mapping or an item of a list begins, what its value is, and where that ends. */
export interface Entry {
  /** The key or the dash; of an item in brackets the item; an anchor or tag before it is a part. */
  readonly start: number
  /** After the colon or the dash; of an item in brackets its start. */
  readonly head: number
  /** After the value's anchor and tag, or `head`. */
  readonly propsEnd: number
  readonly tag: Range | undefined
  readonly value: Written | null
  /** What is written, without anchor and tag; empty at `propsEnd` where nothing is. */
  readonly written: Range
  /** Of a block scalar the place after its last line break. */
  readonly end: number
}

/** @param found what is known of the entry but for what follows from its value */
export function entryWith(found: Pick<Entry, 'start' | 'head' | 'propsEnd' | 'tag' | 'value'>): Entry {
  const { value, propsEnd } = found
  const isThere = value !== null && !isNothing(value)
  const written = isThere ? { start: value.start, end: value.end } : { start: propsEnd, end: propsEnd }
  return { ...found, written, end: written.end }
}

export function isCollection(node: Written | null): node is Collection {
  return node !== null && (node.is === 'mapping' || node.is === 'list')
}

/** Whether nothing is written for the node. */
export function isNothing(node: Written | null): boolean {
  return node === null || (node.is === 'scalar' && node.start === node.end)
}

/** Whether it is a mapping or list without brackets. */
export function isBlock(node: Written | null): node is Collection {
  return isCollection(node) && !node.inBrackets
}

export function isBlockScalar(node: Written | null): node is Scalar {
  return node?.is === 'scalar' && node.form === 'block'
}

export function valuesOf(parent: Collection): readonly (Written | null)[] {
  return indices(parent).map(index => parent.value(index))
}

export function keysOf(mapping: Collection): readonly (Written | null)[] {
  return indices(mapping).map(index => mapping.key(index))
}

/** `undefined` where one of them leaves no room. */
export function entriesOf(parent: Collection): readonly Entry[] | undefined {
  const entries = indices(parent).map(index => parent.entry(index))
  return entries.every(entry => entry !== undefined) ? entries : undefined
}

function indices({ size }: Collection): readonly number[] {
  return [...Array(size).keys()]
}
