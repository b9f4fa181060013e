/** ResourceQuotas and LimitRanges, after kubernetes/pkg/apis/core/validation. */
import type {
  LimitRangeItem,
  LimitRangeSpec,
  Quantity,
  ResourceQuotaSpec,
  ScopedResourceSelectorRequirement,
} from '../../api/kinds.gen.ts'
import { parseQuantity } from '../../quantity/quantity.ts'
import { nearest } from '../../wording/nearest.ts'
import { qualifiedName } from '../grammar/name.ts'
import { expectText, quoted, type Spot } from '../spot.ts'
import { checkKey } from './object-meta.ts'
import { checkAmount, faultOfResource } from './resources.ts'

const quotaResources = [
  'cpu',
  'memory',
  'ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.storage',
  'requests.ephemeral-storage',
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
  'pods',
  'resourcequotas',
  'services',
  'replicationcontrollers',
  'secrets',
  'persistentvolumeclaims',
  'configmaps',
  'services.nodeports',
  'services.loadbalancers',
]

const opposites = [
  ['BestEffort', 'NotBestEffort'],
  ['Terminating', 'NotTerminating'],
] as const

const ofPods = ['pods']
const ofComputing = [...ofPods, 'cpu', 'memory', 'limits.cpu', 'limits.memory', 'requests.cpu', 'requests.memory']

/** What a quota may count of the objects in a scope. */
const resourcesOfScopes: Readonly<Record<string, readonly string[]>> = {
  BestEffort: ofPods,
  CrossNamespacePodAffinity: ofComputing,
  NotBestEffort: ofComputing,
  NotTerminating: ofComputing,
  PriorityClass: ofComputing,
  Terminating: ofComputing,
  VolumeAttributesClass: ['persistentvolumeclaims', 'requests.storage'],
}

/** Reports what is not to be counted in a scope, of the resources that Kubernetes itself counts. */
function checkScope(scope: string | undefined, hard: object, spot: Spot): void {
  const counted = Object.hasOwn(resourcesOfScopes, scope ?? '') ? resourcesOfScopes[scope!]! : undefined
  for (const name of counted ? Object.keys(hard) : []) {
    if (!counted!.includes(name) && (quotaResources.includes(name) || isQuotaOfPages(name)))
      spot.keyFault('conflict', `\`${name}\` is not counted in the scope \`${scope}\`.`, 'hard', name)
  }
}

function isQuotaOfPages(name: string): boolean {
  return /^(?:requests\.)?hugepages-/.test(name)
}

export function checkQuota({ hard = {}, scopes = [], scopeSelector }: ResourceQuotaSpec, spot: Spot): void {
  for (const scope of scopes) checkScope(scope, hard, spot)
  for (const { scopeName } of scopeSelector?.matchExpressions ?? []) checkScope(scopeName, hard, spot)
  for (const name in hard) {
    checkAmount(name, hard[name]!, spot, 'hard', name)
    if (qualifiedName(name) !== undefined) checkKey(name, qualifiedName, 'quota', spot.in('hard'))
    else if (!name.includes('/') && !quotaResources.includes(name) && !isQuotaOfPages(name)) {
      const near = nearest(name, quotaResources)
      const meant = near === undefined ? '' : ` Did you mean \`${near}\`?`
      spot.keyFault('not-allowed-value', `A quota knows no \`${name}\`.${meant}`, 'hard', name)
    }
  }
  for (const [one, other] of opposites) {
    if (scopes.includes(one) && scopes.includes(other))
      spot.fault('conflict', `\`${one}\` and \`${other}\` leave nothing.`, 'scopes', scopes.indexOf(other))
  }
}

export function checkScopeRequirement(requirement: ScopedResourceSelectorRequirement, spot: Spot): void {
  const { scopeName = '', operator, values = [] } = requirement
  if (
    scopeName !== 'PriorityClass' &&
    scopeName !== 'VolumeAttributesClass' &&
    scopeName !== '' &&
    operator !== 'Exists'
  )
    spot.fault('not-allowed-value', `The scope \`${scopeName}\` goes with the operator \`Exists\`.`, 'operator')
  if ((operator === 'In' || operator === 'NotIn') && values.length === 0)
    spot.fault('missing', `The operator \`${operator}\` needs values.`, 'values')
  if ((operator === 'Exists' || operator === 'DoesNotExist') && values.length > 0)
    spot.keyFault('forbidden-field', `The operator \`${operator}\` takes no values.`, 'values')
}

export function checkLimitRange({ limits = [] }: LimitRangeSpec, spot: Spot): void {
  for (const [index, { type }] of limits.entries()) {
    if (type && limits.findIndex(other => other.type === type) < index)
      spot.fault('duplicate-item', `There are limits for \`${type}\` already.`, 'limits', index, 'type')
  }
}

type Amounts = Readonly<Record<string, Quantity>> | undefined

/** Pairs of which the first may not be more than the second. */
const orders = [
  ['min', 'max'],
  ['min', 'default'],
  ['min', 'defaultRequest'],
  ['default', 'max'],
  ['defaultRequest', 'max'],
  ['defaultRequest', 'default'],
] as const

export function checkLimits(item: LimitRangeItem, spot: Spot): void {
  const { type = '' } = item
  expectText(spot, type, qualifiedName, 'type')
  if (type !== '' && !type.includes('/') && !['Container', 'Pod', 'PersistentVolumeClaim'].includes(type))
    spot.fault('not-allowed-value', 'The type is `Container`, `Pod` or `PersistentVolumeClaim`.', 'type')
  for (const field of ['default', 'defaultRequest'] as const) {
    if (type === 'Pod' && Object.keys(item[field] ?? {}).length > 0)
      spot.keyFault('forbidden-field', `Limits of the type \`Pod\` take no \`${field}\`.`, field)
  }
  if (type === 'PersistentVolumeClaim' && item.min?.storage === undefined && item.max?.storage === undefined)
    spot.fault('missing', 'Limits of claims need a `min` or `max` of `storage`.', 'max', 'storage')
  for (const [less, more] of orders) {
    for (const name in item[less] as Amounts) {
      const low = parseQuantity(item[less]?.[name])
      const high = parseQuantity(item[more]?.[name])
      if (low !== undefined && high !== undefined && low > high)
        spot.fault('conflict', `\`${less}\` of \`${name}\` is more than its \`${more}\`.`, less, name)
    }
  }
  for (const field of ['min', 'max', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const) {
    for (const name in item[field] as Amounts) {
      const reason = type === 'Pod' || type === 'Container' ? faultOfResource(name) : faultOfLimited(name)
      if (reason !== undefined) spot.keyFault('not-allowed-value', reason, field, name)
    }
  }
  for (const name in item.maxLimitRequestRatio) {
    const ratio = parseQuantity(item.maxLimitRequestRatio[name])
    if (ratio !== undefined && ratio < 1000000000n)
      spot.fault('out-of-range', 'A ratio must be at least 1.', 'maxLimitRequestRatio', name)
  }
}

/** Why there is no such resource to limit, as a sentence. */
function faultOfLimited(name: string): string | undefined {
  const reason = qualifiedName(name)
  if (reason !== undefined) return `${quoted(name)} is no name of a resource: ${reason}.`
  if (name.includes('/') || name === 'storage' || quotaResources.includes(name) || isQuotaOfPages(name)) return
  return `There is no resource \`${name}\`; those of other makers have a domain, as in \`nvidia.com/gpu\`.`
}
