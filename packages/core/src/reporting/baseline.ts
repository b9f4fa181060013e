/** The suppressions file as data: problems that were there before somebody looked, and are put up with. */
import type { ResourceId } from '../resource/resource.ts'
import type { Path } from '../source/place.ts'

export interface Baseline {
  readonly version: 1
  readonly suppressions: readonly BaselineEntry[]
}

/** Matches by its identity; the rest is for its reader, but for `file` where the same resource stands in several. */
export interface BaselineEntry {
  readonly identity: string
  readonly rule: string
  readonly file: string
  readonly resource?: Omit<ResourceId, 'version'>
  /** Relative to the resource. */
  readonly path?: Path
  /** How many problems have the identity, where there is more than one. */
  readonly count?: number
  readonly reason?: string
  /** The last day on which it holds, as `2027-01-31`. */
  readonly until?: string
}

/** Entries that silenced less than they could; `count` is by how much. */
export interface BaselineRest {
  /** What they silenced is no longer there. */
  readonly unused: readonly BaselineEntry[]
  /** The run did not look where it would be. */
  readonly untold: readonly BaselineEntry[]
}
