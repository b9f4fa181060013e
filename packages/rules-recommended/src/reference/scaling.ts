/** How many pods a workload has, and what scales it: facts for the rules on autoscalers and disruption budgets. */
import { type Collector, type Node, nodeOf, type Place, type Project, type Resource, type Sent } from '@keelint/core'
import type { HorizontalPodAutoscaler, KubernetesObject } from '@keelint/kubernetes'

export interface WorkloadFact {
  readonly type: 'workload'
  /** Of the number of its pods, whether it is written or not. */
  readonly at: Place
  /** Undefined where it is not written, which means one. */
  readonly replicas: number | undefined
  /** Whether another object of Kubernetes makes it, such as a Deployment a ReplicaSet. */
  readonly isOwned: boolean
}

export interface AutoscalerFact {
  readonly type: 'autoscaler'
  readonly at: Place
  /** Of the fewest pods, whether it is written or not. */
  readonly min: Place
  readonly max: Place
  /** What holds where it is not written, too. */
  readonly minReplicas: number
  readonly maxReplicas: number | undefined
}

export type ScalingFact = WorkloadFact | AutoscalerFact

interface Replicated extends KubernetesObject {
  readonly spec?: { readonly replicas?: unknown } | null
}

interface ScaledObject extends KubernetesObject {
  readonly spec?: { readonly minReplicaCount?: unknown; readonly maxReplicaCount?: unknown } | null
}

function workload({ spec, metadata }: Replicated, node: Node<KubernetesObject>): WorkloadFact {
  const { replicas } = spec ?? {}
  return {
    type: 'workload',
    at: placeIn(node, 'replicas'),
    replicas: typeof replicas === 'number' ? replicas : undefined,
    isOwned: (metadata?.ownerReferences ?? []).length > 0,
  }
}

function autoscaler({ spec }: HorizontalPodAutoscaler, node: Node<KubernetesObject>): AutoscalerFact {
  return {
    type: 'autoscaler',
    at: placeIn(node),
    min: placeIn(node, 'minReplicas'),
    max: placeIn(node, 'maxReplicas'),
    minReplicas: spec?.minReplicas ?? 1,
    maxReplicas: spec?.maxReplicas,
  }
}

/** @see https://keda.sh/docs/latest/reference/scaledobject-spec/ */
function scaledObject({ spec }: ScaledObject, node: Node<KubernetesObject>): AutoscalerFact {
  const { minReplicaCount: min, maxReplicaCount: max } = spec ?? {}
  return {
    type: 'autoscaler',
    at: placeIn(node),
    min: placeIn(node, 'minReplicaCount'),
    max: placeIn(node, 'maxReplicaCount'),
    minReplicas: typeof min === 'number' ? min : 0,
    maxReplicas: typeof max === 'number' ? max : 100,
  }
}

/** A node rather than a place, for its resource stays the same on the way to the project. */
function placeIn({ resource }: Node<unknown>, field?: string): Place {
  return nodeOf(resource, undefined, field === undefined ? [] : ['spec', field])
}

const workloads = {
  Deployment: workload,
  StatefulSet: workload,
  ReplicaSet: workload,
  ReplicationController: workload,
  'apps.openshift.io/DeploymentConfig': workload,
  'argoproj.io/Rollout': workload,
  'apps.kruise.io/CloneSet': workload,
  'apps.kruise.io/StatefulSet': workload,
} satisfies Collector<ScalingFact>

const autoscalers = {
  HorizontalPodAutoscaler: autoscaler,
  'keda.sh/ScaledObject': scaledObject,
} satisfies Collector<ScalingFact>

/** The `collect` of rules that need no more than this. */
export const scalingFacts: Collector<ScalingFact> = { ...workloads, ...autoscalers } as Collector<ScalingFact>

export interface Scaling {
  readonly workloads: readonly WorkloadFact[]
  of(workload: Resource): WorkloadFact | undefined
  /** What scales a workload, by what it says itself. */
  scalersOf(workload: Resource): readonly AutoscalerFact[]
  /** The fewest pods that a workload has while it is at work, and where that is said. */
  fewest(workload: WorkloadFact): { readonly count: number; readonly at: Place }
}

export function scalingOf(facts: readonly Sent<ScalingFact>[], references: Project['references']): Scaling {
  const workloads = facts.filter(fact => fact.type === 'workload')
  const byResource = new Map(workloads.map(fact => [fact.at.resource, fact]))
  const autoscalers = new Map(
    facts.flatMap(fact => (fact.type === 'autoscaler' ? [[fact.at.resource, fact] as const] : [])),
  )
  const scalersOf = (workload: Resource) =>
    references.to(workload).flatMap(({ use, from }) => (use === 'scale-target' ? (autoscalers.get(from) ?? []) : []))
  return {
    workloads,
    of: workload => byResource.get(workload),
    scalersOf,
    fewest({ at, replicas = 1 }) {
      const [scaler] = scalersOf(at.resource)
      // An autoscaler leaves alone what was scaled to nothing by hand.
      if (!scaler || replicas === 0) return { count: replicas, at }
      return { count: Math.max(scaler.minReplicas, 1), at: scaler.min }
    },
  }
}
