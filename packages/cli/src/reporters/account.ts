/** What a run comes to, in phrases that every format can print: safe text on one line, without a full stop. */
import type { Ledger, Problem, ReporterContext, Run } from '@keelint/core'
import { count, tally } from './count.ts'
import { safe } from './safe-text.ts'

/** `3 problems in 2 files: 2 errors, 1 warning; 1 file not analyzed`. */
export function verdictText({ problems, ledger, comparison }: Run, { summary }: ReporterContext): string {
  const parts: string[] = []
  const none = comparison ? 'No new problems' : 'No problems'
  if (problems.length > 0) {
    const errors = problems.filter(({ level }) => level === 'error').length
    const files = new Set(problems.map(({ file }) => file)).size
    const warnings = problems.length - errors
    parts.push(
      `${count(problems.length, 'problem')} in ${count(files, 'file')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    )
  } else parts.push(summary.problems > 0 ? `${none} of what is shown` : none)
  // A file has an entry for each of its broken documents.
  const unreadable = new Set(ledger.unreadable.map(({ file }) => file)).size
  if (unreadable > 0) parts.push(`${count(unreadable, 'file')} not analyzed`)
  return parts.join('; ')
}

/** How many problems there are that the report leaves out. */
export function hiddenCount({ problems }: Run, { summary }: ReporterContext): number {
  return Math.max(0, summary.problems - problems.length)
}

/** `12 files, 40 documents, 38 resources, 120 rules`. */
export function inputText({ files, documents, resources, rules }: Ledger): string {
  return [count(files, 'file'), count(documents, 'document'), count(resources, 'resource'), count(rules, 'rule')].join(
    ', ',
  )
}

/** What was passed over or could not be told, by reason: a phrase for each kind of it that there is. */
export function omissionTexts({ skipped, skippedDocuments, undecided }: Ledger): readonly string[] {
  const texts: string[] = []
  if (skipped.length > 0)
    texts.push(`${count(skipped.length, 'file')} skipped: ${tally(skipped.map(({ reason }) => [reason, 1]))}`)
  if (skippedDocuments.length > 0)
    texts.push(
      `${count(skippedDocuments.length, 'document')} skipped: ${tally(skippedDocuments.map(({ reason }) => [reason, 1]))}`,
    )
  const questions = undecided.reduce((sum, { count: times }) => sum + times, 0)
  if (questions > 0) {
    const rules = tally(undecided.map(({ rule, count: times }) => [safe(rule), times]))
    texts.push(`${count(questions, 'question')} that these files cannot answer: ${rules}`)
  }
  return texts
}

/** What has become of the problems since the commit that the run was compared with. */
export function comparisonTexts({ comparison }: Run): readonly string[] {
  if (!comparison) return []
  const { ref, commit, added, worsened, silenced, removed, unchanged } = comparison
  const name = commit.slice(0, 12)
  const since = ref === name || ref === commit ? `\`${name}\`` : `\`${safe(ref)}\` (\`${name}\`)`
  const counts = [
    `${added} new`,
    ...(worsened > 0 ? [`${worsened} graver`] : []),
    `${removed.length} gone`,
    ...(silenced.length > 0 ? [`${silenced.length} suppressed since`] : []),
    `${unchanged.length} unchanged and not listed`,
  ]
  return [`Since ${since}: ${counts.join(', ')}`]
}

/** What a problem was before it became graver, to be put behind its message. */
export function beforeText({ before, level, severity }: Problem): string {
  if (!before) return ''
  const was = [
    ...(before.severity === severity ? [] : [before.severity]),
    ...(before.level === level ? [] : [before.level]),
  ]
  return was.length === 0 ? '' : ` (before: ${was.join(', ')})`
}

/** What was fixed. */
export function fixedTexts({ fixed }: Run, { dryRun }: ReporterContext): readonly string[] {
  if (!fixed || fixed.size === 0) return []
  const fixes = [...fixed.values()].reduce((sum, file) => sum + file.fixes, 0)
  return [`${count(fixes, 'problem')} ${dryRun ? 'would be fixed' : 'fixed'} in ${count(fixed.size, 'file')}`]
}

/** What can be fixed, and what somebody silenced. */
export function offerTexts({ problems, suppressed }: Run, { summary }: ReporterContext): readonly string[] {
  const texts: string[] = []
  const { fixable } = summary
  if (fixable > 0) texts.push(`${count(fixable, 'problem')} can be fixed with \`--fix\``)
  const open = problems.filter(
    ({ suggestions, offers }) => (suggestions?.length ?? offers?.suggestions ?? 0) > 0,
  ).length
  if (open > 0) texts.push(`${count(open, 'problem')} with suggestions to choose from`)
  if (suppressed.length > 0)
    texts.push(
      `${count(suppressed.length, 'problem')} suppressed: ${tally(suppressed.map(({ suppression }) => [suppression.carrier, 1]))}`,
    )
  return texts
}

/** A phrase for each deprecated rule that is on. */
export function deprecationTexts({ rules }: Run): readonly string[] {
  return [...rules].flatMap(([id, { meta }]) => {
    if (!meta.deprecated) return []
    const { message, since, replacedBy = [] } = meta.deprecated
    const others = replacedBy.map(other => `\`${other}\``).join(', ')
    const text = [
      `The rule \`${id}\` is deprecated${since ? ` since ${since}` : ''}`,
      ...(others ? [`, replaced by ${others}`] : []),
      ...(message ? [`: ${message.replace(/\.$/, '')}`] : []),
    ]
    return [safe(text.join(''))]
  })
}

/** All of it but the verdict, phrase by phrase. */
export function accountTexts(run: Run, context: ReporterContext): readonly string[] {
  return [
    ...comparisonTexts(run),
    ...fixedTexts(run, context),
    ...offerTexts(run, context),
    inputText(run.ledger),
    ...omissionTexts(run.ledger),
    ...deprecationTexts(run),
  ]
}
