/** Workloads by the labels that one policy would select them by. */
import type { Project, Resource } from '@keelint/core'
import {
  type Direction,
  type Labels,
  labelValue,
  meets,
  type PodFact,
  qualifiedName,
  requirementsOf,
} from '@keelint/kubernetes'
import type { byNamespace } from './by-namespace.ts'
import { plays } from './programs.ts'

type Pod = PodFact<Resource>

/** Pods that one policy would select by their labels. */
export interface Kin {
  readonly namespace: string | undefined
  readonly labels: Labels
  readonly pods: Pod[]
  readonly directions: readonly Direction[]
}

const directions = ['ingress', 'egress'] as const

/** Pods by the labels that a policy would select them by; none for those that no policy can be made for. */
export function kinsOf(
  { network, pods }: Project<unknown>,
  near: ReturnType<typeof byNamespace>,
): ReadonlyMap<Pod, Kin> {
  const admins = new Set(network.policies.flatMap(({ tier, resource }) => (tier === 'admin' ? [resource] : [])))
  const isAdmin = (policy: Resource) => admins.has(policy)
  const kins = new Map<string, Kin>()
  const found = new Map<Pod, Kin>()
  for (const pod of pods) {
    if (pod.hostNetwork || pod.isPartial || !canBeSelected(pod)) continue
    const labels = lasting(pod, near(pod.namespace))
    const coverage = network.coverage(pod)
    const isProgram = plays('controller', pod) || plays('scraper', pod)
    const own = directions.filter(
      direction =>
        coverage[direction].state === 'open' &&
        !coverage[direction].policies.some(isAdmin) &&
        !(isProgram && direction === 'egress'),
    )
    const key = JSON.stringify([pod.namespace ?? null, Object.entries(labels).sort(), own])
    const kin = kins.get(key) ?? { namespace: pod.namespace, labels, pods: [], directions: own }
    kins.set(key, kin)
    kin.pods.push(pod)
    found.set(pod, kin)
  }
  return found
}

/** Keeps out others that have the labels and more. Whom nothing keeps out is isolated as well, and concerned. */
export function apart(
  { labels, pods: own }: Kin,
  near: readonly Pod[],
): { readonly matchExpressions: readonly object[]; readonly concerned: readonly Pod[] } {
  const demand = requirementsOf({ matchLabels: labels }) ?? []
  const mine = new Set(own)
  const ownKeys = new Set(own.flatMap(one => Object.keys(one.labels)))
  const keys = new Set<string>()
  const concerned = [...own]
  for (const pod of near) {
    if (mine.has(pod) || pod.hostNetwork || !meets(pod.labels, demand)) continue
    const more = Object.keys(pod.labels)
      .filter(key => !ownKeys.has(key) && !qualifiedName(key))
      .sort()
    if (more.length === 0) concerned.push(pod)
    else if (!more.some(key => keys.has(key))) keys.add(more[0]!)
  }
  return {
    matchExpressions: [...keys].sort().map(key => ({ key, operator: 'DoesNotExist' })),
    concerned,
  }
}

/** Whether it has labels, and the API server takes them. */
export function canBeSelected({ labels }: Pod): boolean {
  const all = Object.entries(labels)
  return all.length > 0 && all.every(([key, value]) => !qualifiedName(key) && !labelValue(value))
}

/** What changes with each release, so that a policy would lose its pods. */
const fleeting = new Set([
  'helm.sh/chart',
  'app.kubernetes.io/version',
  'app.kubernetes.io/managed-by',
  'chart',
  'heritage',
  'version',
  'pod-template-hash',
  'controller-revision-hash',
])

/** The labels that stay, unless they select others too that nothing keeps apart. */
function lasting({ labels }: Pod, near: readonly Pod[]): Labels {
  const kept = Object.fromEntries(Object.entries(labels).filter(([key]) => !fleeting.has(key)))
  if (Object.keys(kept).length === Object.keys(labels).length) return labels
  const demand = requirementsOf({ matchLabels: kept }) ?? []
  const all = requirementsOf({ matchLabels: labels }) ?? []
  const isSame = near.every(
    pod =>
      !meets(pod.labels, demand) ||
      meets(pod.labels, all) ||
      Object.keys(pod.labels).some(key => !Object.hasOwn(labels, key)),
  )
  return demand.length > 0 && isSame ? kept : labels
}
