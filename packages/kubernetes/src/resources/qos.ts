/** The quality of service that a pod gets: what the kubelet ends first when a node runs short. */
import type { PodFact } from '../pod/fact.ts'
import { effectiveQuantity, type Requirement, type Requirements } from '../pod/requirements.ts'
import { type Nanos, parseQuantity } from '../quantity/quantity.ts'
import { isSince } from '../version/since.ts'

/** From the first to go to the last. */
export const qosClasses = ['BestEffort', 'Burstable', 'Guaranteed'] as const
export type QosClass = (typeof qosClasses)[number]

const computeResources = ['cpu', 'memory'] as const

type Amounts = Readonly<Record<(typeof computeResources)[number], Nanos>>

/**
 * After `ComputePodQOS` of kubernetes/pkg/apis/core/v1/helper/qos. Ephemeral containers do not count; what cannot be read is nothing.
 * @param defaults of the pod's namespace, see `containerDefaults`
 * @param version of Kubernetes; resources of whole pods count from 1.32 on, and then alone
 * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/
 */
export function qosClassOf(
  { containers, resources }: PodFact<unknown>,
  defaults: readonly Requirements[],
  version: string,
): QosClass {
  const counted = containers.filter(({ role }) => role !== 'ephemeral').map(container => container.resources)
  const isWhole = isSince(version, '1.32') && computeResources.some(name => saysOf(resources, name))
  const parts = isWhole ? [wholePod(resources, counted)] : counted.map(own => filled(own, defaults))
  const [requests, limits] = [total(parts, 'requests'), total(parts, 'limits')]
  if (computeResources.every(name => requests[name] === 0n && limits[name] === 0n)) return 'BestEffort'
  const isLimited = parts.every(({ limits }) => computeResources.every(name => limits[name] > 0n))
  return isLimited && computeResources.every(name => requests[name] === limits[name]) ? 'Guaranteed' : 'Burstable'
}

interface Part {
  readonly requests: Amounts
  readonly limits: Amounts
}

function saysOf({ requests, limits }: Requirements, name: string): boolean {
  return Object.hasOwn(requests, name) || Object.hasOwn(limits, name)
}

function filled(own: Requirements, defaults: readonly Requirements[]): Part {
  const amounts = (requirement: Requirement): Amounts => ({
    cpu: amount(effectiveQuantity(own, requirement, 'cpu', defaults)),
    memory: amount(effectiveQuantity(own, requirement, 'memory', defaults)),
  })
  return { requests: amounts('requests'), limits: amounts('limits') }
}

/** Where the pod has a limit and no request, the requests of its containers stand for it, and then its limit. */
function wholePod(own: Requirements, containers: readonly Requirements[]): Part {
  const written = filled(own, [])
  const inside = total(
    containers.map(container => filled(container, [])),
    'requests',
  )
  const request = (name: keyof Amounts) =>
    Object.hasOwn(own.requests, name) || inside[name] === 0n ? written.requests[name] : inside[name]
  return { requests: { cpu: request('cpu'), memory: request('memory') }, limits: written.limits }
}

function total(parts: readonly Part[], requirement: Requirement): Amounts {
  const sum = (name: keyof Amounts) => parts.reduce((before, part) => before + part[requirement][name], 0n)
  return { cpu: sum('cpu'), memory: sum('memory') }
}

function amount(quantity: unknown): Nanos {
  const value = parseQuantity(quantity)
  return value !== undefined && value > 0n ? value : 0n
}
