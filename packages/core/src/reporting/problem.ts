/** What a user sees: JSON all the way down, as the contract's `--format json` prints it. */
import type { ResourceId } from '../resource/resource.ts'
import type { Level, Severity, Step } from '../rule/severity.ts'
import type { Edit } from '../source/edit.ts'
import type { Location, Path } from '../source/place.ts'

export interface Problem {
  /** With its namespace, such as `k8s/no-privileged`. */
  readonly rule: string
  readonly level: Level
  readonly severity: Severity
  readonly step: Step
  readonly message: string
  readonly messageId: string
  readonly file: string
  readonly location: Location
  /** Relative to the resource. */
  readonly path: Path
  /** Whether the field at `path` is absent, so that the location is its nearest parent's. */
  readonly absent: boolean
  readonly resource?: ResourceId
  readonly container?: string
  /** The same for the same fault wherever it moves to: a hash of rule, resource, container, field and evidence. */
  readonly identity: string
  /** What it was in the state that the run was compared with; absent where it is new, or nothing was compared. */
  readonly before?: Pick<Problem, 'level' | 'severity'>
  /** The value at the location is a secret, so that nothing may show it. */
  readonly conceal?: true
  readonly related?: readonly RelatedLocation[]
  /** The chart template that Helm's `# Source:` comment names. */
  readonly origin?: string
  /** What `--fix` does; all edits or none. */
  readonly fix?: { readonly edits: readonly Edit[] }
  /** Answers that a person has to choose from. */
  readonly suggestions?: readonly Suggestion[]
  /** What the rule would answer, where nobody asked for the edits (`LinterOptions.fixes`); whether they can be made is not known. */
  readonly offers?: { readonly fix: boolean; readonly suggestions: number }
  /** Why the rule's fix is not offered here. */
  readonly fixDeclined?: FixDeclined
}

export interface Suggestion {
  readonly message: string
  readonly messageId: string
  readonly fix: { readonly edits: readonly Edit[] }
}

/**
 * The place is shared through an alias or a merge key; the file was rendered from a chart, or generated otherwise; the text leaves
 * no room for it, or another fix touches the same; it was made and undone, since it did not do what it said.
 */
export type FixDeclined = 'alias' | 'merge-key' | 'rendered' | 'generated' | 'conflict' | 'undone'

/** A problem that somebody silenced. */
export interface SuppressedProblem extends Problem {
  readonly suppression: Suppression
}

export interface Suppression {
  readonly carrier: Carrier
  readonly reason: string
  /** The last day on which it holds, as `2027-01-31`. */
  readonly until?: string
}

/** Where a suppression can stand. */
export const carriers = ['comment', 'annotation', 'config', 'file'] as const
export type Carrier = (typeof carriers)[number]

export interface RelatedLocation {
  readonly message: string
  readonly file: string
  readonly location: Location
  /** Whether it is a step of a way that begins where the problem stands; the steps come in their order. */
  readonly step?: true
}

/** By file, line, column, rule and path, so that two runs on the same bytes give the same bytes. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.location.start.line - b.location.start.line ||
    a.location.start.column - b.location.start.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.path.join('\0'), b.path.join('\0')) ||
    compareText(a.message, b.message)
  )
}

/** By UTF-16 units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
