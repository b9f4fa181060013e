/** Problems of the linter's own rules: about directives and suppressions. */
import { ownRuleLevels } from '../config/own-rules.ts'
import { hashOf } from '../reporting/hash.ts'
import type { Problem } from '../reporting/problem.ts'
import type { RunRule } from '../reporting/run.ts'
import { interpolate } from '../rule/report.ts'
import type { Level } from '../rule/severity.ts'
import type { Written } from './directive.ts'
import { type OwnRuleId, ownRules } from './own-rules.ts'

export interface OwnReport {
  readonly rule: OwnRuleId
  readonly messageId: string
  readonly data: Readonly<Record<string, string>>
  readonly file: string
  readonly written: Written
  readonly fix?: Pick<Problem, 'fix' | 'fixDeclined'> | undefined
}

/** @param levelOf what the config of a file says of an own rule, if anything */
export function ownProblems(
  reports: Iterable<OwnReport>,
  levelOf: (rule: string, file: string) => Level | 'off' | undefined,
): { readonly problems: readonly Problem[]; readonly rules: ReadonlyMap<string, RunRule> } {
  const problems: Problem[] = []
  const rules = new Map<string, RunRule>()
  for (const report of reports) {
    const { rule } = report
    const level = levelOf(rule, report.file) ?? ownRuleLevels[rule]!
    if (level === 'off') continue
    problems.push(problemOf(report, level))
    if (rules.get(rule)?.level !== 'error') rules.set(rule, { meta: ownRules[rule], level })
  }
  return { problems, rules }
}

/** For a sentence, each once. */
export function namesOf(rules: readonly string[]): string {
  return [...new Set(rules)].map(rule => `\`${rule}\``).join(', ')
}

function problemOf({ rule, messageId, data, file, written, fix }: OwnReport, level: Level): Problem {
  const { severity, step, messages } = ownRules[rule] as RunRule['meta']
  const { location, text, resource, path } = written
  const { group, kind, namespace, name } = resource ?? {}
  const place = resource ? [group, kind, namespace, name, ...(path ?? []).slice(0, -1)] : [file]
  return {
    rule,
    level,
    severity,
    step: step!,
    message: interpolate(messages[messageId]!, data),
    messageId,
    file,
    location,
    path: path ?? [],
    absent: false,
    ...(resource && { resource }),
    identity: hashOf(JSON.stringify([rule, messageId, ...place, text, data])),
    ...fix,
  }
}
