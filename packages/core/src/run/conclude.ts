/** The end of a run: what is said twice counts once, what somebody silenced is set apart, and the rules are listed. */
import type { FileConfig, ResolvedConfig } from '../config/resolved.ts'
import { crashId, crashMeta } from '../instance/crash.ts'
import { compareProblems, compareText, type Problem } from '../reporting/problem.ts'
import type { DeprecatedRule, Run, RunRule } from '../reporting/run.ts'
import type { Resource } from '../resource/resource.ts'
import type { FileDirectives } from '../suppress/directive.ts'
import { silence } from '../suppress/silence.ts'
import type { Silencing } from '../suppress/silencing.ts'
import type { LinterOptions } from './linter-options.ts'
import { withoutYielded } from './yielding.ts'

export interface Concluding {
  readonly config: ResolvedConfig
  readonly options: LinterOptions
  /** Every config that holds for some file. */
  readonly configs: readonly FileConfig[]
  /** Of a file of the run. */
  configOf(file: string): FileConfig | undefined
  readonly directives: ReadonlyMap<string, FileDirectives>
  /** All that were linted. */
  readonly resources: readonly Resource[]
  readonly unreadable: ReadonlySet<string>
  /** Whether it means nothing that a rule found nothing in a file, for it crashed or could not tell. */
  isUntold(rule: string, file: string): boolean
  /** Whether some of what cross-resource rules found was left out. */
  readonly isPartial: boolean
  /** Ids of the cross-resource rules that were on. */
  readonly across: ReadonlySet<string>
}

/** @param crashes which nobody can silence */
export function conclude(
  problems: readonly Problem[],
  crashes: readonly Problem[],
  concluding: Concluding,
): Pick<Run, 'problems' | 'suppressed' | 'baseline' | 'rules' | 'deprecated'> {
  const on = rulesOf(concluding.configs)
  const spoken = withoutYielded(unique(problems), id => on.get(id)?.meta)
  const silenced = silence(spoken, silencingOf(concluding))
  const rules = new Map<string, RunRule>([...on, ...silenced.rules])
  if (crashes.length > 0) rules.set(crashId, { meta: crashMeta, level: 'error' })
  const sorted = [...rules].sort(([a], [b]) => compareText(a, b))
  const deprecated = sorted.flatMap(([rule, { meta }]): DeprecatedRule[] =>
    meta.deprecated ? [{ rule, deprecation: meta.deprecated }] : [],
  )
  return {
    problems: [...silenced.problems, ...crashes].sort(compareProblems),
    suppressed: silenced.suppressed,
    ...(silenced.baseline && { baseline: silenced.baseline }),
    rules: new Map(sorted),
    ...(deprecated.length > 0 && { deprecated }),
  }
}

function silencingOf({ config, options, configOf, directives, ...known }: Concluding): Silencing {
  const { baseline, today, complete = false, isGone, locate, locateEntry, fixes = true } = options
  return {
    files: directives,
    config: {
      suppressions: config.suppressions,
      isIgnored: path => config.isIgnored(path),
      forFile: path => configOf(path) ?? config.forFile(path),
    },
    wasOn: (rule, file) => (configOf(file)?.rules.has(rule) ?? false) && !known.isUntold(rule, file),
    looksAcross: rule => known.across.has(rule),
    isPartial: known.isPartial,
    resources: known.resources,
    unreadable: known.unreadable,
    complete,
    fixes: fixes !== false,
    ...(baseline && { baseline }),
    ...(today !== undefined && { today }),
    ...(isGone && { isGone }),
    ...(locate && { locate }),
    ...(locateEntry && { locateEntry }),
  }
}

/** The rules that are on, each at its highest level. */
function rulesOf(configs: readonly FileConfig[]): ReadonlyMap<string, RunRule> {
  const rules = new Map<string, RunRule>()
  for (const config of configs)
    for (const [id, { rule, level }] of config.rules)
      if (rules.get(id)?.level !== 'error') rules.set(id, { meta: rule.meta, level })
  return rules
}

/** The same said of the same place twice is one problem: a value of the pod that several containers inherit. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort(compareProblems)
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1]
    return (
      !before ||
      compareProblems(before, problem) !== 0 ||
      before.messageId !== problem.messageId ||
      before.identity !== problem.identity
    )
  })
}
