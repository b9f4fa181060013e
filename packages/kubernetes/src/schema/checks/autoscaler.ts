/** HorizontalPodAutoscalers, after kubernetes/pkg/apis/autoscaling/validation. */
import type { HPAScalingPolicy, HPAScalingRules, MetricSpec, MetricTarget } from '../../api/kinds.gen.ts'
import { parseQuantity } from '../../quantity/quantity.ts'
import { groupVersion, pathSegment } from '../grammar/name.ts'
import { expectRange, expectText, listed, type Spot } from '../spot.ts'

const most = Number.POSITIVE_INFINITY

interface Autoscaler {
  readonly minReplicas?: number
  readonly maxReplicas?: number
  readonly targetCPUUtilizationPercentage?: number
  readonly scaleTargetRef?: { readonly apiVersion?: string; readonly kind?: string; readonly name?: string }
  readonly metrics?: readonly MetricSpec[]
}

/** Of `autoscaling/v1` and `autoscaling/v2`. */
export function checkAutoscaler(spec: Autoscaler, spot: Spot): void {
  const { minReplicas, maxReplicas, scaleTargetRef, metrics = [] } = spec
  expectRange(spot, maxReplicas, 1, most, 'maxReplicas')
  expectRange(spot, spec.targetCPUUtilizationPercentage, 1, most, 'targetCPUUtilizationPercentage')
  if (minReplicas === 0) {
    // HPAScaleToZero is an alpha since 1.16, and asks for a metric that there is without pods.
    if (!metrics.some(({ type }) => type === 'Object' || type === 'External'))
      spot.fault(
        'out-of-range',
        '`minReplicas` can be 0 only with a metric of the type `Object` or `External`.',
        'minReplicas',
      )
  } else {
    expectRange(spot, minReplicas, 1, most, 'minReplicas')
  }
  if (minReplicas !== undefined && maxReplicas !== undefined && maxReplicas >= 1 && maxReplicas < minReplicas)
    spot.fault('conflict', '`maxReplicas` is less than `minReplicas`.', 'maxReplicas')
  for (const field of ['kind', 'name'] as const) {
    const text = scaleTargetRef?.[field]
    if (text === '') spot.fault('missing', `\`${field}\` must not be empty.`, 'scaleTargetRef', field)
    expectText(spot, text, pathSegment, 'scaleTargetRef', field)
  }
  if (scaleTargetRef && spot.minor >= 34) checkTargetApi(scaleTargetRef.apiVersion ?? '', spot)
}

/** Since 1.34 the group must be there, without which nobody finds what is to be scaled. */
function checkTargetApi(apiVersion: string, spot: Spot): void {
  expectText(spot, apiVersion, groupVersion, 'scaleTargetRef', 'apiVersion')
  if (/^[^/]*$|^\//.test(apiVersion))
    spot.fault(
      'missing',
      'What is scaled is named with the group of its API since 1.34, as in `apps/v1`.',
      'scaleTargetRef',
      'apiVersion',
    )
}

const sources: Readonly<Record<string, keyof MetricSpec>> = {
  ContainerResource: 'containerResource',
  External: 'external',
  Object: 'object',
  Pods: 'pods',
  Resource: 'resource',
}

export function checkMetric(metric: MetricSpec, spot: Spot): void {
  const own = Object.hasOwn(sources, metric.type ?? '') ? sources[metric.type!] : undefined
  if (!own) return
  if (metric[own] === undefined) spot.fault('missing', `The type \`${metric.type}\` needs \`${own}\`.`, own)
  for (const field of Object.values(sources)) {
    if (field !== own && metric[field] !== undefined)
      spot.keyFault('forbidden-field', `The type \`${metric.type}\` takes no \`${field}\`.`, field)
  }
  expectText(spot, metric.object?.describedObject?.apiVersion, groupVersion, 'object', 'describedObject', 'apiVersion')
  const source = metric[own] as { readonly target?: MetricTarget } | undefined
  if (source?.target) checkTarget(source.target, own, spot.in(own, 'target'))
}

const targets: Readonly<Record<string, keyof MetricTarget>> = {
  AverageValue: 'averageValue',
  Utilization: 'averageUtilization',
  Value: 'value',
}

function checkTarget(target: MetricTarget, source: string, spot: Spot): void {
  const { averageUtilization: utilization, averageValue, value } = target
  expectRange(spot, utilization, 1, most, 'averageUtilization')
  for (const [field, amount] of [
    ['averageValue', averageValue],
    ['value', value],
  ] as const) {
    const size = amount === undefined ? undefined : parseQuantity(amount)
    if (size !== undefined && size <= 0n) spot.fault('out-of-range', `\`${field}\` must be more than 0.`, field)
  }
  const has = (...fields: readonly (keyof MetricTarget)[]): boolean => fields.some(field => target[field] !== undefined)
  const either: readonly (keyof MetricTarget)[] = /resource/i.test(source)
    ? ['averageUtilization', 'averageValue']
    : source === 'pods'
      ? ['averageValue']
      : ['value', 'averageValue']
  if (!has(...either)) {
    const own = Object.hasOwn(targets, target.type ?? '') ? targets[target.type!]! : either[0]!
    const field = either.includes(own) ? own : either[0]!
    spot.fault('missing', `A target of this metric needs ${listed(either, 'or')}.`, field)
  } else if (either.length > 1 && source !== 'object' && either.every(field => has(field))) {
    spot.keyFault('conflict', `A target has either ${listed(either, 'or')}.`, either[1]!)
  }
}

export function checkScalingRules(rules: HPAScalingRules, spot: Spot): void {
  const tolerance = rules.tolerance === undefined ? undefined : parseQuantity(rules.tolerance)
  if (tolerance !== undefined && tolerance < 0n)
    spot.fault('out-of-range', '`tolerance` must not be negative.', 'tolerance')
  expectRange(spot, rules.stabilizationWindowSeconds, 0, 3600, 'stabilizationWindowSeconds')
  if (rules.policies?.length === 0) spot.fault('missing', 'At least one policy is needed.', 'policies')
}

export function checkScalingPolicy(policy: HPAScalingPolicy, spot: Spot): void {
  expectRange(spot, policy.value, 1, most, 'value')
  expectRange(spot, policy.periodSeconds, 1, 1800, 'periodSeconds')
}
