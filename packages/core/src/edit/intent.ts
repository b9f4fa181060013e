/** What the edits of a fix are meant to make of a document's value: beside the fix, for JSON has no use for it. */
import type { Edit } from '../source/edit.ts'
import type { PathChange } from './change.ts'

export interface Intent {
  /** The document's place in its file, from 0. */
  readonly document: number
  readonly changes: readonly PathChange[]
}

/** A fix, or what a suggestion would do. */
export interface Edited {
  readonly edits: readonly Edit[]
}

const intents = new WeakMap<Edited, Intent>()

/** The same fix, of which `intentOf` now knows the intent. */
export function withIntent<T extends Edited>(fix: T, intent: Intent): T {
  intents.set(fix, intent)
  return fix
}

/** Undefined for a fix that is not meant to change any value, such as one that takes a comment away. */
export function intentOf(fix: Edited): Intent | undefined {
  return intents.get(fix)
}
