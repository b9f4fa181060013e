/** Turns changes by path into the smallest edits of a text. */
import type { Range } from '../source/place.ts'
import type { PathChange } from './change.ts'
import { type Compiled, type CompileOptions, editable } from './editable.ts'
import type { Format } from './tree.ts'

/**
 * All changes or none. Edits are sorted, do not overlap, and are offsets into the whole `text`; comments, quotes, indentation and
 * line ends stay. Declined are changes that would show elsewhere through an alias (`alias`), that are meant for what a merge key
 * brings in (`merge-key`), and those for which the text has no room, or which contradict each other (`conflict`). Throws a
 * `TypeError` where a value is no JSON.
 * @param document the document's part of the text
 */
export function compileChanges(
  text: string,
  document: Range,
  changes: readonly PathChange[],
  format: Format,
  options?: CompileOptions,
): Compiled {
  return editable(text, document, format).compile(changes, options)
}
