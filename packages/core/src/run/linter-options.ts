/** What whoever runs the linter hands over besides files and config. */
import type { ConfigSuppression } from '../config/resolved.ts'
import type { CrdCompiler } from '../crd/compiler.ts'
import type { TimeLimit } from '../instance/time-limit.ts'
import type { Baseline, BaselineEntry } from '../reporting/baseline.ts'
import type { Skipped, Unreadable } from '../reporting/ledger.ts'
import type { SourceFile } from '../source/file.ts'
import type { Limits } from '../source/limits.ts'
import type { Parser } from '../source/parser.ts'
import type { Standing } from '../suppress/silencing.ts'

export interface LinterOptions {
  /** In place of the linter's own, which keeps to `limits`. */
  readonly parser?: Parser
  /** How large a file may be; the ordinary limits where absent. */
  readonly limits?: Partial<Limits>
  readonly tool?: { readonly name: string; readonly version: string }
  /** Milliseconds, for `Run.stats`; with a limit also for rules that take too long and yet come to an end. */
  readonly clock?: () => number
  /** Called after each file has been read, for a progress line. */
  readonly onFile?: (done: number) => void
  /** As `2026-11-23`, by which suppressions expire; without it none does. */
  readonly today?: string
  /** Problems that were there before, and are put up with. */
  readonly baseline?: Baseline
  /** Whether a file that the baseline names is no longer there. Default: nobody knows. */
  readonly isGone?: (file: string) => boolean
  /** Where an entry of the config's `suppress` stands, for problems about it. */
  readonly locate?: (suppression: ConfigSuppression) => Standing | undefined
  /** The same for an entry of the baseline. */
  readonly locateEntry?: (entry: BaselineEntry) => Standing | undefined
  /** Whether the files are all that the config holds for, so that a suppression that matches nothing is of no use. Default: no. */
  readonly complete?: boolean
  /**
   * Whether somebody wants to see the problems of a file; of others, those of rules that look across resources are left out, which saves the
   * search for their places. All by default.
   */
  readonly isWanted?: (file: string) => boolean
  /** How long a rule may take; without it as long as it likes. */
  readonly limit?: TimeLimit
  /** What checks custom resources, where the files or the config have schemas for them; `crdCompiler` makes one. */
  readonly crds?: CrdCompiler
  /** Whether all that rules are given is made unchangeable, so that one that tries to change it crashes. Default: no. */
  readonly freeze?: boolean
  /**
   * Whether problems come with the edits of fixes and suggestions, or only with word that there are some; or with both, for whoever may
   * want either later. Default: yes.
   */
  readonly fixes?: boolean | 'both'
}

/** What the caller found and could not hand over as text. */
export interface FoundOutside {
  readonly skipped?: readonly Skipped[]
  readonly unreadable?: readonly Unreadable[]
  /** Kustomizations that are linted elsewhere, and name files that are linted here. */
  readonly kustomizations?: readonly SourceFile[]
}
