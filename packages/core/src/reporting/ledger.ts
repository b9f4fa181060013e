/** The account of what was and what was not looked at; nothing that was found is left out of it. */
import type { SkippedDocument, SkipReason, UnreadableReason } from '../reading/reasons.ts'
import type { Location } from '../source/place.ts'

export interface Skipped {
  readonly file: string
  readonly reason: SkipReason
}

export interface Unreadable {
  readonly file: string
  readonly reason: UnreadableReason
  readonly message: string
  readonly location?: Location
}

/** A question that the files do not answer: never a problem, never silent. */
export interface Undecided {
  readonly rule: string
  readonly reason: string
  readonly count: number
}

export interface Ledger {
  /** Files that were read whole. */
  readonly files: number
  readonly documents: number
  /** Items of a List count, the List does not. */
  readonly resources: number
  readonly skipped: readonly Skipped[]
  readonly skippedDocuments: readonly SkippedDocument[]
  readonly unreadable: readonly Unreadable[]
  readonly undecided: readonly Undecided[]
  /** How many rules were on. */
  readonly rules: number
  readonly worlds: readonly string[]
}
