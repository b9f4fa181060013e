/** Decides which problems of a run stay: after the cross-resource rules, so that no directive is called unused too early. */
import { isOwnRule } from '../config/own-rules.ts'
import type { ConfigSuppression } from '../config/resolved.ts'
import { type Carrier, compareProblems, type Problem, type SuppressedProblem } from '../reporting/problem.ts'
import { matchBaseline } from './baseline-match.ts'
import { entryFinder } from './config-entry.ts'
import type { Target } from './directive.ts'
import { fileSilencer } from './file-silencer.ts'
import { Linted } from './linted.ts'
import { type OwnReport, ownProblems } from './own-problem.ts'
import { expiredDirectives, expiredEntries, expiredSuppressions, unusedEntries, unusedSuppressions } from './reports.ts'
import type { Silenced, Silencing } from './silencing.ts'
import { unusedDirectives } from './unused-directives.ts'

/**
 * Of several that would silence a problem one counts: what stands nearest to it in the file, then the config, then the baseline.
 * The linter's own problems cannot be silenced, only be switched off in the config.
 */
export function silence(problems: readonly Problem[], silencing: Silencing): Silenced {
  const { config, baseline } = silencing
  const isPast = pastOf(silencing.today)
  const linted = new Linted(silencing)
  const near = setApart([...problems].sort(compareProblems), silencing, isPast)
  const candidates = near.left.filter(({ rule }) => !isOwnRule(rule))
  const matched = matchBaseline(baseline?.suppressions ?? [], candidates, entry => linted.isThere(entry))
  const known = matched.filter(({ entry }) => !isPast(entry))
  const silenced = new Set(known.flatMap(match => match.problems))
  const rest = linted.rest(matched)
  const past = matched.filter(match => match.problems.length > 0 && isPast(match.entry))
  const idle = config.suppressions.filter(
    entry => !near.usedEntries.has(entry) && !isPast(entry) && linted.isUnused(entry),
  )
  const own = ownProblems(
    [
      ...aboutDirectives(near.usedTargets, linted, silencing, isPast),
      ...expiredSuppressions(config.suppressions.filter(isPast), silencing),
      ...unusedSuppressions(idle, silencing),
      ...expiredEntries(past, silencing),
      ...unusedEntries(rest.unused, silencing),
    ],
    (rule, file) => config.forFile(file).own.get(rule),
  )
  const byBaseline = known.flatMap(({ entry, problems }) => problems.map(problem => suppressed(problem, 'file', entry)))
  return {
    problems: [...near.left.filter(problem => !silenced.has(problem)), ...own.problems].sort(compareProblems),
    suppressed: [...near.suppressed, ...byBaseline].sort(compareProblems),
    rules: own.rules,
    ...(baseline && { baseline: rest }),
  }
}

type IsPast = (what: Ending) => boolean

/** What directives and the config silence. */
function setApart(problems: readonly Problem[], silencing: Silencing, isPast: IsPast) {
  const apart: SuppressedProblem[] = []
  const left: Problem[] = []
  const usedTargets = new Set<Target>()
  const usedEntries = new Set<ConfigSuppression>()
  const directiveFor = directiveFinder(silencing, isPast)
  const entryFor = configEntryFinder(silencing, isPast)
  for (const problem of problems) {
    const isOwn = isOwnRule(problem.rule)
    const found = isOwn ? undefined : directiveFor(problem)
    const entry = isOwn || found ? undefined : entryFor(problem)
    if (found) {
      usedTargets.add(found.target)
      apart.push(suppressed(problem, found.directive.source.is, found.directive))
    } else if (entry) {
      usedEntries.add(entry)
      apart.push(suppressed(problem, 'config', entry))
    } else left.push(problem)
  }
  return { left, suppressed: apart, usedTargets, usedEntries }
}

function aboutDirectives(
  used: ReadonlySet<Target>,
  linted: Linted,
  { files, fixes = true }: Silencing,
  isPast: IsPast,
): readonly OwnReport[] {
  return [...files.values()].flatMap(file => {
    const { path } = file.file
    const canTell = (rule: string) => linted.canTell(rule, path)
    return [
      ...file.faults.map(fault => ({ ...fault, file: path })),
      ...expiredDirectives(file, isPast),
      ...unusedDirectives(file, { used, canTell, isPast, fixes }),
    ]
  })
}

interface Ending {
  readonly until?: string
}

/** Days compare as they are written. */
function pastOf(today: string | undefined): IsPast {
  return ({ until }) => today !== undefined && until !== undefined && until < today
}

function directiveFinder({ files }: Silencing, isPast: IsPast) {
  const silencers = new Map<string, ReturnType<typeof fileSilencer>>()
  for (const [path, file] of files) if (file.directives.length > 0) silencers.set(path, fileSilencer(file, isPast))
  return (problem: Problem) => silencers.get(problem.file)?.(problem)
}

/** Files share their configs, and so the entries that may hold in them. */
function configEntryFinder({ config }: Silencing, isPast: IsPast) {
  const finders = new Map<readonly ConfigSuppression[], ReturnType<typeof entryFinder>>()
  return (problem: Problem) => {
    const { suppressions } = config.forFile(problem.file)
    if (suppressions.length === 0) return undefined
    const finder = finders.get(suppressions) ?? entryFinder(suppressions.filter(entry => !isPast(entry)))
    finders.set(suppressions, finder)
    return finder(problem)
  }
}

/** An entry of the baseline need not say why, or may leave that empty. */
function suppressed(
  problem: Problem,
  carrier: Carrier,
  { reason = '', until }: { readonly reason?: string; readonly until?: string },
): SuppressedProblem {
  const why = reason.trim() === '' ? 'It was there before somebody looked.' : reason
  return { ...problem, suppression: { carrier, reason: why, ...(until !== undefined && { until }) } }
}
