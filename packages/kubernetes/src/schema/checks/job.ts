/** Jobs and CronJobs, after kubernetes/pkg/apis/batch/validation. */
import type { CronJobSpec, Job, JobSpec, JobTemplateSpec, LabelSelector } from '../../api/kinds.gen.ts'
import { meets, requirementsOf } from '../../selector/label-selector.ts'
import { cronSchedule } from '../grammar/cron.ts'
import { domainPrefixedPath } from '../grammar/name.ts'
import { expectRange, expectText, type Grammar, quoted, type Spot } from '../spot.ts'
import { checkPodFailurePolicy } from './job-policy.ts'
import { checkTemplate } from './pod-template.ts'

const most = Number.POSITIVE_INFINITY

const counts = [
  'parallelism',
  'completions',
  'activeDeadlineSeconds',
  'backoffLimit',
  'ttlSecondsAfterFinished',
  'backoffLimitPerIndex',
  'maxFailedIndexes',
] as const

export function checkJob(spec: JobSpec, spot: Spot): void {
  for (const field of counts) expectRange(spot, spec[field], 0, most, field)
  checkTemplate(spec.template, spot)
  checkRestart(spec, spot)
  checkIndexes(spec, spot)
  if (spec.podFailurePolicy) checkPodFailurePolicy(spec, spot)
  for (const [index, rule] of spec.successPolicy?.rules?.entries() ?? []) {
    const at = spot.in('successPolicy', 'rules', index)
    if (rule.succeededCount === undefined && rule.succeededIndexes === undefined)
      at.fault('missing', 'A rule needs `succeededCount` or `succeededIndexes`.')
    expectText(at, rule.succeededIndexes, indexes, 'succeededIndexes')
    expectRange(at, rule.succeededCount, 0, spec.completions ?? most, 'succeededCount')
  }
  expectText(spot, spec.managedBy, domainPrefixedPath, 'managedBy')
  checkSelector(spec, spot)
}

/** What the server adds to a selector it adds to the labels of the template, too. */
function checkSelector({ selector, manualSelector, template }: JobSpec, spot: Spot): void {
  if (!selector || manualSelector || isGenerated(selector)) return
  const requirements = requirementsOf(selector)
  if (requirements && !meets(template?.metadata?.labels ?? {}, requirements))
    spot.keyFault(
      'forbidden-field',
      'The selector of a Job is generated, unless `manualSelector: true`, and this one does not select its pods.',
      'selector',
    )
}

const indexes: Grammar = text =>
  /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(text) ? undefined : 'it must be numbers and ranges, as in `0,2-4`'

/** As in a Job that was read back from a cluster. */
function isGenerated({ matchLabels = {} }: LabelSelector): boolean {
  return Object.keys(matchLabels).some(key => key.endsWith('controller-uid'))
}

function checkRestart(spec: JobSpec, spot: Spot): void {
  const pod = spec.template?.spec
  if (!pod) return
  const path = ['template', 'spec', 'restartPolicy']
  if (!pod.restartPolicy)
    spot.fault(
      'missing',
      'The pods of a Job need a `restartPolicy`: `OnFailure` or `Never`; the default is `Always`.',
      ...path,
    )
  else if (pod.restartPolicy === 'Always')
    spot.fault('not-allowed-value', 'The `restartPolicy` of a Job is `OnFailure` or `Never`.', ...path)
  else if (spec.podFailurePolicy && pod.restartPolicy !== 'Never')
    spot.fault('conflict', 'A `podFailurePolicy` needs `restartPolicy: Never`.', ...path)
}

function checkIndexes(spec: JobSpec, spot: Spot): void {
  const { completionMode, completions, maxFailedIndexes, backoffLimitPerIndex, parallelism } = spec
  if (completionMode !== 'Indexed') {
    for (const field of ['backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy'] as const) {
      if (spec[field] !== undefined)
        spot.keyFault('forbidden-field', `\`${field}\` needs \`completionMode: Indexed\`.`, field)
    }
    return
  }
  // Where `parallelism` is absent as well, both are 1.
  if (completions === undefined && parallelism !== undefined)
    spot.fault('missing', 'An indexed Job needs `completions`.', 'completions')
  if (parallelism !== undefined && parallelism > 100000) expectRange(spot, parallelism, 0, 100000, 'parallelism')
  if (maxFailedIndexes === undefined) return
  if (backoffLimitPerIndex === undefined)
    spot.fault('missing', '`maxFailedIndexes` needs `backoffLimitPerIndex`.', 'backoffLimitPerIndex')
  if (completions !== undefined && maxFailedIndexes > completions)
    spot.fault('conflict', '`maxFailedIndexes` is more than `completions`.', 'maxFailedIndexes')
}

/** A Job by itself: that of a CronJob may have no selector of its own. */
export function checkOwnJob({ spec }: Job, spot: Spot): void {
  if (spec?.manualSelector && !spec.selector)
    spot.fault('missing', '`manualSelector: true` needs a `selector`.', 'spec', 'selector')
}

export function checkCronJob(spec: CronJobSpec, spot: Spot): void {
  const { schedule, timeZone } = spec
  for (const field of ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'] as const)
    expectRange(spot, spec[field], 0, most, field)
  if (schedule === '') spot.fault('missing', '`schedule` must not be empty.', 'schedule')
  expectText(spot, schedule, cronSchedule, 'schedule')
  if (schedule?.includes('TZ')) {
    if (spot.minor >= 29)
      spot.fault('bad-format', 'A schedule names no time zone since 1.29; `timeZone` does.', 'schedule')
    else if (timeZone !== undefined)
      spot.fault('conflict', 'The time zone stands in `timeZone`, and again in the schedule.', 'schedule')
  }
  if (timeZone !== undefined && !isTimeZone(timeZone))
    spot.fault('not-allowed-value', `There is no time zone ${quoted(timeZone)}.`, 'timeZone')
}

function isTimeZone(name: string): boolean {
  if (name === '' || name.toLowerCase() === 'local') return false
  if (!name.split('/').every(part => /^[A-Za-z._0-9+][A-Za-z._0-9+-]{0,13}$/.test(part))) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

export function checkJobTemplate({ spec }: JobTemplateSpec, spot: Spot): void {
  if (!spec) spot.fault('missing', 'A Job needs a `spec`.', 'spec')
  if (spec?.manualSelector)
    spot.keyFault(
      'forbidden-field',
      'The Jobs of a CronJob get selectors that are generated.',
      'spec',
      'manualSelector',
    )
}
