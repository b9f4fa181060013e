/** What a user sees: JSON all the way down, as the contract's `--format json` prints it. */
import type { ResourceId } from '../resource/resource.ts'
import type { Level, Severity, Step } from '../rule/severity.ts'
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
  readonly related?: readonly RelatedLocation[]
  /** The chart template that Helm's `# Source:` comment names. */
  readonly origin?: string
}

export interface RelatedLocation {
  readonly message: string
  readonly file: string
  readonly location: Location
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
