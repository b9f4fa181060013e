/** What a whole run brings to the decision which of its problems stay. */
import type { ConfigSuppression, ResolvedConfig } from '../config/resolved.ts'
import type { Baseline, BaselineEntry, BaselineRest } from '../reporting/baseline.ts'
import type { Problem, SuppressedProblem } from '../reporting/problem.ts'
import type { RunRule } from '../reporting/run.ts'
import type { Resource } from '../resource/resource.ts'
import type { Location } from '../source/place.ts'
import type { FileDirectives } from './directive.ts'

export interface Silencing {
  /** By path; files in which nothing speaks to the linter may be left out. */
  readonly files: ReadonlyMap<string, FileDirectives>
  readonly config: ResolvedConfig
  readonly baseline?: Baseline
  /** As `2026-11-23`; without it nothing expires. */
  readonly today?: string
  /** Whether a rule was on in a file that was linted, and would have reported there what it is about. */
  readonly wasOn: (rule: string, file: string) => boolean
  /** Everything that was linted. */
  readonly resources: Iterable<Resource>
  /** Whether the run covered all that the config holds for. */
  readonly complete: boolean
  /** Files of which a part could not be read. */
  readonly unreadable?: ReadonlySet<string>
  /** Whether a rule looks across resources, so that in a run that is not complete its silence tells nothing. */
  readonly looksAcross?: (rule: string) => boolean
  /** Whether some problems are not wanted and missing, so that what silences nothing may be there for these; no by default. */
  readonly isPartial?: boolean
  /** Whether a file that the baseline names is no longer there. */
  readonly isGone?: (file: string) => boolean
  /** Where an entry of `suppress`, or one of the baseline, stands; where that is not known, a name and the first line do. */
  readonly locate?: (suppression: ConfigSuppression) => Standing | undefined
  readonly locateEntry?: (entry: BaselineEntry) => Standing | undefined
  /** Whether the linter's own problems come with fixes. Default: yes. */
  readonly fixes?: boolean
}

export interface Standing {
  readonly file: string
  readonly location: Location
}

export interface Silenced {
  /** What stays, and what the linter itself has to say about directives and suppressions; sorted. */
  readonly problems: readonly Problem[]
  /** Sorted. */
  readonly suppressed: readonly SuppressedProblem[]
  /** Those of the linter's own rules that had something to say. */
  readonly rules: ReadonlyMap<string, RunRule>
  /** Where there is a baseline. */
  readonly baseline?: BaselineRest
}
