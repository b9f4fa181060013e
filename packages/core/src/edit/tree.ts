/** One document as a tree that knows where all that is written stands. */
import type { Range } from '../source/place.ts'
import type { Written } from './written.ts'

export type Format = 'yaml' | 'json'

export interface Tree {
  /** The document's part of the file as it is written; all offsets of the tree count from its beginning. */
  readonly raw: string
  /** The same with one kind of line break, a line feed at the same offset or one further. */
  readonly text: string
  readonly format: Format
  /** Null where nothing is written. */
  readonly root: Written | null
  readonly value: unknown
  /** Where aliases stand, and what they stand for. */
  readonly uses: readonly { readonly at: number; readonly of: Range }[]
}
