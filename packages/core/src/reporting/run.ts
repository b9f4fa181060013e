/** What a run of the linter found, and the sums and the verdict that follow from it. */
import type { Deprecation, RuleMeta } from '../rule/rule.ts'
import { isAtLeast, type Level, type Severity, type Step, severities, steps } from '../rule/severity.ts'
import type { BaselineRest } from './baseline.ts'
import type { Comparison } from './comparison.ts'
import type { Ledger } from './ledger.ts'
import type { Problem, SuppressedProblem } from './problem.ts'

export interface Run {
  readonly tool: { readonly name: string; readonly version: string }
  /** Sorted by file, line, column, rule and path. */
  readonly problems: readonly Problem[]
  /** Sorted alike. */
  readonly suppressed: readonly SuppressedProblem[]
  /** What is left of the suppressions file; absent where there is none. */
  readonly baseline?: BaselineRest
  readonly ledger: Ledger
  /** Where the run was compared with an earlier state: `problems` are then only what is new or graver. */
  readonly comparison?: Comparison
  /** Each rule that was on in some file, by id, and those of the linter's own that had something to say. */
  readonly rules: ReadonlyMap<string, RunRule>
  /**
   * How often a rule crashed: once for each resource and reason. The first few of each are among `problems`, the last of these says
   * how many more there are.
   */
  readonly crashes: number
  /** Ids of the rules that crashed, sorted; left out where none did. */
  readonly crashed?: readonly string[]
  /** Each deprecated rule that was on; left out where there is none. */
  readonly deprecated?: readonly DeprecatedRule[]
  /** What `lintAndFix` made of the files that it changed, by path; the problems are what remains in these texts. */
  readonly fixed?: ReadonlyMap<string, FixedFile>
  /** Where the linter was given a clock. */
  readonly stats?: Stats
}

export interface FixedFile {
  readonly text: string
  /** How many problems were fixed in it. */
  readonly fixes: number
}

/** What it cost: times are milliseconds. */
export interface Stats {
  readonly parse: number
  readonly visit: number
  readonly reduce: number
  readonly locate: number
  /** Of each rule that was shown something, by id; a part of the times above. */
  readonly rules: Readonly<Record<string, number>>
  /** Documents that hold Kubernetes objects. */
  readonly documents: number
  /** How many of them were left to a slower parser. */
  readonly slow: number
  /** Of the text of all files that were read, as UTF-8. */
  readonly bytes: number
}

export interface RunRule {
  readonly meta: RuleMeta
  /** The highest that it has in any file. */
  readonly level: Level
}

export interface DeprecatedRule {
  readonly rule: string
  readonly deprecation: Deprecation
}

export interface Summary {
  readonly problems: number
  /** Only severities and steps that occur. */
  readonly severity: Readonly<Partial<Record<Severity, number>>>
  readonly step: Readonly<Partial<Record<Step, number>>>
  readonly fixable: number
  readonly exitCode: ExitCode
}

/** 0 nothing that fails · 1 problems that fail · 2 a crash, or nothing to lint · 3 input that could not be analyzed */
export type ExitCode = 0 | 1 | 2 | 3

export interface VerdictOptions {
  /** The severity from which on problems fail at any level; without it those of level error fail. */
  readonly failOn?: Severity | 'never'
  /** How many problems of level warn are put up with. */
  readonly maxWarnings?: number
  readonly allowIncomplete?: boolean
  readonly passOnNoFiles?: boolean
}

/** What a run means for a script. A crash wins over unreadable input, and that over problems. */
export function verdictOf(run: Run, options: VerdictOptions = {}): ExitCode {
  if (run.crashes > 0) return 2
  if (nothingToLint(run.ledger) && !options.passOnNoFiles) return 2
  if (run.ledger.unreadable.length > 0 && !options.allowIncomplete) return 3
  const { failOn, maxWarnings } = options
  const failing = (problem: Problem) =>
    failOn === undefined ? problem.level === 'error' : failOn !== 'never' && isAtLeast(problem.severity, failOn)
  if (run.problems.some(failing)) return 1
  const warnings = run.problems.filter(problem => problem.level === 'warn').length
  return maxWarnings !== undefined && warnings > maxWarnings ? 1 : 0
}

function nothingToLint(ledger: Ledger): boolean {
  // What the linter itself is told by does not count as something that was looked at.
  const isOurs = /(?:^|\/)keelint(?:\.config\.(?:ya?ml|json)|-suppressions\.json)$/
  const isLeftOut = ledger.skipped.every(({ file, reason }) => reason === 'ignored' || isOurs.test(file))
  return ledger.files === 0 && ledger.unreadable.length === 0 && isLeftOut
}

/** The numbers that end a report. */
export function summaryOf(problems: readonly Problem[], exitCode: ExitCode): Summary {
  return {
    problems: problems.length,
    severity: countBy(severities, problems, problem => problem.severity),
    step: countBy(steps, problems, problem => problem.step),
    fixable: problems.filter(({ fix, offers }) => fix !== undefined || offers?.fix).length,
    exitCode,
  }
}

function countBy<K extends string>(
  keys: readonly K[],
  problems: readonly Problem[],
  of: (problem: Problem) => K,
): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const key of keys) {
    const count = problems.filter(problem => of(problem) === key).length
    if (count > 0) counts[key] = count
  }
  return counts
}
