/** Workloads that keep pods running, after kubernetes/pkg/apis/apps/validation. */
import type {
  DaemonSetSpec,
  DeploymentSpec,
  PodTemplate,
  ReplicaSetSpec,
  ReplicationControllerSpec,
  StatefulSetSpec,
} from '../../api/kinds.gen.ts'
import { dnsLabel } from '../grammar/name.ts'
import { countOf, expectCountOrShare } from '../grammar/port.ts'
import { expectRange, expectText, type Spot } from '../spot.ts'
import { checkOwnSelector, checkRunningTemplate, checkTemplate } from './pod-template.ts'

const most = Number.POSITIVE_INFINITY

export function checkDeployment(spec: DeploymentSpec, spot: Spot): void {
  const { selector, template, strategy, minReadySeconds = 0, progressDeadlineSeconds } = spec
  checkOwnSelector(selector, template, 'Deployment', spot)
  checkRunningTemplate(template, 'Deployment', spot)
  for (const field of ['replicas', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'] as const)
    expectRange(spot, spec[field], 0, most, field)
  if ((progressDeadlineSeconds ?? 600) <= minReadySeconds)
    spot.fault(
      'conflict',
      `\`progressDeadlineSeconds\` must be more than \`minReadySeconds\`, which is ${minReadySeconds}.`,
      'progressDeadlineSeconds',
    )
  const rolling = strategy?.rollingUpdate
  if (!rolling) return
  const at = spot.in('strategy', 'rollingUpdate')
  if (strategy.type === 'Recreate') {
    spot.keyFault('forbidden-field', 'The strategy `Recreate` takes no `rollingUpdate`.', 'strategy', 'rollingUpdate')
    return
  }
  expectCountOrShare(at, rolling.maxSurge, most, 'maxSurge')
  expectCountOrShare(at, rolling.maxUnavailable, 100, 'maxUnavailable')
  if (countOf(rolling.maxSurge ?? '25%') === 0 && countOf(rolling.maxUnavailable ?? '25%') === 0)
    at.fault(
      'conflict',
      '`maxUnavailable` cannot be 0 where `maxSurge` is 0: nothing could be replaced.',
      'maxUnavailable',
    )
}

export function checkReplicaSet(spec: ReplicaSetSpec, spot: Spot): void {
  checkOwnSelector(spec.selector, spec.template, 'ReplicaSet', spot)
  checkRunningTemplate(spec.template, 'ReplicaSet', spot)
  for (const field of ['replicas', 'minReadySeconds'] as const) expectRange(spot, spec[field], 0, most, field)
}

export function checkReplicationController(spec: ReplicationControllerSpec, spot: Spot): void {
  const { selector, template } = spec
  if (!template) spot.fault('missing', '`template` is missing.', 'template')
  const labels = template?.metadata?.labels ?? {}
  if (template && Object.keys({ ...selector, ...labels }).length === 0)
    spot.fault('missing', 'Where the template has no labels to take for it, a `selector` is needed.', 'selector')
  if (selector && Object.keys(selector).length > 0)
    checkOwnSelector({ matchLabels: selector }, template, 'ReplicationController', spot)
  checkRunningTemplate(template, 'ReplicationController', spot)
  for (const field of ['replicas', 'minReadySeconds'] as const) expectRange(spot, spec[field], 0, most, field)
}

export function checkDaemonSet(spec: DaemonSetSpec, spot: Spot): void {
  checkOwnSelector(spec.selector, spec.template, 'DaemonSet', spot)
  checkRunningTemplate(spec.template, 'DaemonSet', spot)
  for (const field of ['minReadySeconds', 'revisionHistoryLimit'] as const)
    expectRange(spot, spec[field], 0, most, field)
  const { type, rollingUpdate } = spec.updateStrategy ?? {}
  if (!rollingUpdate || type === 'OnDelete') return
  const at = spot.in('updateStrategy', 'rollingUpdate')
  const { maxUnavailable = 1, maxSurge = 0 } = rollingUpdate
  expectCountOrShare(at, rollingUpdate.maxUnavailable, 100, 'maxUnavailable')
  expectCountOrShare(at, rollingUpdate.maxSurge, 100, 'maxSurge')
  if (countOf(maxUnavailable) !== 0 && countOf(maxSurge) !== 0)
    at.fault('conflict', '`maxSurge` needs `maxUnavailable: 0`; its default is 1.', 'maxSurge')
  if (countOf(maxUnavailable) === 0 && countOf(maxSurge) === 0)
    at.fault('conflict', '`maxUnavailable` cannot be 0 where `maxSurge` is 0.', 'maxUnavailable')
}

export function checkStatefulSet(spec: StatefulSetSpec, spot: Spot): void {
  const claims = spec.volumeClaimTemplates?.flatMap(({ metadata }) => metadata?.name ?? []) ?? []
  checkOwnSelector(spec.selector, spec.template, 'StatefulSet', spot)
  checkRunningTemplate(spec.template, 'StatefulSet', spot, claims)
  for (const field of ['replicas', 'minReadySeconds'] as const) expectRange(spot, spec[field], 0, most, field)
  expectRange(spot, spec.ordinals?.start, 0, most, 'ordinals', 'start')
  if (spot.minor >= 33) expectText(spot, spec.serviceName, dnsLabel, 'serviceName')
  for (const [index, claim] of spec.volumeClaimTemplates?.entries() ?? []) {
    const at = spot.in('volumeClaimTemplates', index)
    if (!claim.metadata?.name) at.fault('missing', 'A claim template needs a name.', 'metadata', 'name')
    // It is the name of a volume, too.
    expectText(at, claim.metadata?.name, dnsLabel, 'metadata', 'name')
    if (!claim.spec) at.fault('missing', 'A claim template needs a `spec`.', 'spec')
  }
  const { type, rollingUpdate } = spec.updateStrategy ?? {}
  if (!rollingUpdate) return
  const at = spot.in('updateStrategy', 'rollingUpdate')
  if (type === 'OnDelete') {
    spot.keyFault(
      'forbidden-field',
      'The strategy `OnDelete` takes no `rollingUpdate`.',
      'updateStrategy',
      'rollingUpdate',
    )
    return
  }
  expectRange(at, rollingUpdate.partition, 0, most, 'partition')
  expectCountOrShare(at, rollingUpdate.maxUnavailable, 100, 'maxUnavailable')
  if (rollingUpdate.maxUnavailable !== undefined && countOf(rollingUpdate.maxUnavailable) === 0)
    at.fault('out-of-range', '`maxUnavailable` cannot be 0.', 'maxUnavailable')
}

export function checkPodTemplate({ template }: PodTemplate, spot: Spot): void {
  if (!template) spot.fault('missing', '`template` is missing.', 'template')
  checkTemplate(template, spot)
}
