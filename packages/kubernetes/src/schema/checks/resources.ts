/** Requests and limits, after `validateResourceRequirements` of kubernetes/pkg/apis/core/validation. */
import type { Quantity, ResourceRequirements } from '../../api/kinds.gen.ts'
import { parseQuantity } from '../../quantity/quantity.ts'
import { nearest } from '../../wording/nearest.ts'
import { qualifiedName } from '../grammar/name.ts'
import { quoted, type Spot } from '../spot.ts'

type ResourceList = Readonly<Record<string, Quantity>>

const containerResources = ['cpu', 'memory', 'ephemeral-storage']

/** Wherever requests stand beside limits. */
export function checkRequirements({ limits, requests }: ResourceRequirements, spot: Spot): void {
  if (limits) checkAmounts(limits, spot, 'limits')
  if (!requests) return
  checkAmounts(requests, spot, 'requests')
  for (const name in requests) {
    const limit = limits?.[name]
    if (limit === undefined) {
      if (!mayOvercommit(name))
        spot.fault(
          'missing',
          `\`${name}\` cannot be shared out, and needs a limit that equals its request.`,
          'limits',
          name,
        )
      continue
    }
    if (limit === requests[name]) continue
    const most = parseQuantity(limit)
    const asked = parseQuantity(requests[name]!)
    if (most === undefined || asked === undefined) continue
    if (asked !== most && !mayOvercommit(name))
      spot.fault('conflict', `The request of \`${name}\` must equal its limit of \`${limit}\`.`, 'requests', name)
    else if (asked > most)
      spot.fault('conflict', `The request of \`${name}\` is more than its limit of \`${limit}\`.`, 'requests', name)
  }
}

/** What a container may name. */
export function checkContainerResources({ limits, requests }: ResourceRequirements, spot: Spot): void {
  let pages = false
  let computes = false
  for (const [field, list] of [
    ['limits', limits],
    ['requests', requests],
  ] as const) {
    for (const name in list) {
      const reason = faultOfResource(name)
      if (reason !== undefined) spot.keyFault('not-allowed-value', reason, field, name)
      pages ||= isHugePages(name)
      computes ||= name === 'cpu' || name === 'memory'
    }
  }
  if (pages && !computes) needCompute(spot.in('limits'))
}

/** What a pod needs beyond its containers, which is held to the same. */
export function checkOverhead(overhead: ResourceList, spot: Spot): void {
  for (const name in overhead) {
    const reason = faultOfResource(name)
    if (reason !== undefined) spot.keyFault('not-allowed-value', reason, name)
    checkShare(name, overhead[name]!, spot, name)
  }
  if (Object.keys(overhead).some(isHugePages) && !('cpu' in overhead) && !('memory' in overhead)) needCompute(spot)
}

function needCompute(spot: Spot): void {
  spot.fault('missing', 'Huge pages need `cpu` or `memory` beside them.', 'memory')
}

/** PodLevelResources, of a pod as a whole: KEP-2837. */
export function checkPodResources({ limits, requests, claims }: ResourceRequirements, spot: Spot): void {
  if (claims) spot.keyFault('forbidden-field', 'Claims are those of containers.', 'claims')
  for (const [field, list] of Object.entries({ limits, requests })) {
    for (const name in list)
      if (name !== 'cpu' && name !== 'memory' && !isHugePages(name))
        spot.keyFault(
          'not-allowed-value',
          'A pod has `cpu`, `memory` and huge pages, and no other resource.',
          field,
          name,
        )
  }
}

/** Why a container can have no such resource, as a sentence. */
export function faultOfResource(name: string): string | undefined {
  if (containerResources.includes(name)) return
  const reason = qualifiedName(name)
  if (reason !== undefined) return `${quoted(name)} is no name of a resource: ${reason}.`
  if (!name.includes('/')) {
    if (isHugePages(name)) return
    const near = nearest(name, containerResources)
    const meant = near === undefined ? '' : ` Did you mean \`${near}\`?`
    return `A container has no resource \`${name}\`; those of other makers have a domain, as in \`nvidia.com/gpu\`.${meant}`
  }
  if (isNative(name)) return
  return name.startsWith('requests.') || qualifiedName(`requests.${name}`) !== undefined
    ? `${quoted(name)} is no name of an extended resource.`
    : undefined
}

function checkAmounts(list: ResourceList, spot: Spot, field: 'limits' | 'requests'): void {
  for (const name in list) checkShare(name, list[name]!, spot, field, name)
}

/** An amount that a container may have. */
function checkShare(name: string, amount: Quantity, spot: Spot, ...path: readonly string[]): void {
  checkAmount(name, amount, spot, ...path)
  const page = isHugePages(name) ? parseQuantity(name.slice('hugepages-'.length)) : undefined
  const value = page === undefined ? undefined : parseQuantity(amount)
  if (page !== undefined && value !== undefined && page > 0n && value % page !== 0n)
    spot.fault('out-of-range', `\`${name}\` comes in multiples of its page size.`, ...path)
}

/** An amount of a resource: not negative, and whole where the resource has no parts. */
export function checkAmount(name: string, amount: Quantity, spot: Spot, ...path: readonly (string | number)[]): void {
  if (isNegative(amount)) {
    const value = parseQuantity(amount)
    if (value !== undefined && value < 0n) spot.fault('out-of-range', `\`${name}\` must not be negative.`, ...path)
  }
  if (isWhole(name)) {
    const value = parseQuantity(amount)
    if (value !== undefined && value % 1000000000n !== 0n)
      spot.fault('out-of-range', `\`${name}\` must be a whole number.`, ...path)
  }
}

function isNegative(amount: Quantity): boolean {
  return typeof amount === 'number' ? amount < 0 : amount.includes('-')
}

const wholeResources: ReadonlySet<string> = new Set([
  'pods',
  'services',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
])

function isWhole(name: string): boolean {
  return wholeResources.has(name) || (name.includes('/') && !isNative(name) && !name.startsWith('requests.'))
}

function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-')
}

function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/')
}

function mayOvercommit(name: string): boolean {
  return isNative(name) && !isHugePages(name)
}
