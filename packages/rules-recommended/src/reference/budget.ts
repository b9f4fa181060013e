/** Disruption budgets as facts, and how many pods they are for. */
import type { Node, Place, Resource } from '@keelint/core'
import type { KubernetesObject, PodDisruptionBudget } from '@keelint/kubernetes'
import type { Scaling, ScalingFact } from './scaling.ts'

export interface BudgetFact {
  readonly type: 'budget'
  readonly at: Place
  readonly limits: readonly Limit[]
}

interface Limit {
  readonly field: 'minAvailable' | 'maxUnavailable'
  /** Whole pods, or a share of them. */
  readonly pods: number | undefined
  readonly percent: number | undefined
}

/** Undefined where it says no number that can be read. */
export function budget(
  { spec }: PodDisruptionBudget,
  node: Node<KubernetesObject>,
): BudgetFact | ScalingFact | undefined {
  const limits = (['minAvailable', 'maxUnavailable'] as const).flatMap(field => {
    const value = spec?.[field]
    const share = typeof value === 'string' ? /^(\d+)%$/.exec(value)?.[1] : undefined
    const pods = typeof value === 'number' ? value : undefined
    const percent = share === undefined ? undefined : Number(share)
    return pods === undefined && percent === undefined ? [] : [{ field, pods, percent }]
  })
  return limits.length > 0 ? { type: 'budget', at: node, limits } : undefined
}

/** How many pods there are at least; undefined where that depends on more than the files, such as the number of nodes. */
export function expectedOf(resources: readonly Resource[], { of, fewest }: Scaling) {
  const found = [...new Set(resources)].map(resource => {
    const workload = of(resource)
    if (workload) return { ...fewest(workload), isScaled: fewest(workload).at.resource !== resource }
    const isPod = resource.id.kind === 'Pod' && resource.id.group === ''
    return isPod ? { count: 1, at: { resource, path: ['metadata', 'name'] }, isScaled: false } : undefined
  })
  const known = found.filter(one => one !== undefined)
  if (known.length === 0 || known.length < found.length) return undefined
  return {
    count: known.reduce((sum, { count }) => sum + count, 0),
    places: known.slice(0, 3).map(({ at }) => at),
    isScaled: known.some(({ isScaled }) => isScaled),
  }
}
