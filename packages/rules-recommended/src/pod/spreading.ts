/** What spreads the pods of workloads over nodes: affinity terms and topology spread constraints. */
import type { Node, Place } from '@keelint/core'
import { type KubernetesObject, type PodAffinityTerm, type PodTemplateSpec, selects } from '@keelint/kubernetes'
import { replicatedWorkload } from './replicated.ts'

export interface SpreadingFact {
  readonly type: 'spreading'
  readonly replicas: number
  readonly terms: readonly SpreadingTerm[]
  /** Of the pod's spec. */
  readonly spec: Place
  /** Of the pod's anti-affinity, whether it is written or not. */
  readonly affinity: Place
}

export interface SpreadingTerm {
  /** The label of nodes, over whose values it spreads. */
  readonly topologyKey: string
  /** Whether it is about the pods of the workload itself. */
  readonly isOwn: boolean
  readonly isAffinity: boolean
}

/** Undefined for what is not a workload of several equal pods. */
export function spreadingFact(value: KubernetesObject, node: Node<KubernetesObject>): SpreadingFact | undefined {
  const workload = replicatedWorkload(value, node)
  if (!workload) return
  const { template, replicas = 1, spec } = workload
  const labels = template.metadata?.labels ?? {}
  const { namespace } = node.resource.id
  const isOwn = ({ labelSelector, namespaces, namespaceSelector }: PodAffinityTerm) =>
    selects(labelSelector, labels, 'none') !== false &&
    (!namespaces?.length || namespace === undefined || namespaces.includes(namespace) || !!namespaceSelector)
  const { affinity, spread } = termsOf(template)
  const judged = (terms: readonly PodAffinityTerm[], isAffinity: boolean) =>
    terms.map(term => ({ topologyKey: term.topologyKey ?? '', isOwn: isOwn(term), isAffinity }))
  return {
    type: 'spreading',
    replicas,
    terms: [...judged(affinity, true), ...judged(spread, false)],
    spec,
    affinity: spec.at('affinity').at('podAntiAffinity').key,
  }
}

function termsOf({ spec }: PodTemplateSpec) {
  const { requiredDuringSchedulingIgnoredDuringExecution: required, preferredDuringSchedulingIgnoredDuringExecution } =
    spec?.affinity?.podAntiAffinity ?? {}
  const preferred = (preferredDuringSchedulingIgnoredDuringExecution ?? []).map(each => each?.podAffinityTerm)
  const spread = (spec?.topologySpreadConstraints ?? []).map(each =>
    each ? ({ topologyKey: each.topologyKey, labelSelector: each.labelSelector } as PodAffinityTerm) : null,
  )
  const isThere = (term: PodAffinityTerm | null | undefined): term is PodAffinityTerm => !!term
  return { affinity: [...(required ?? []), ...preferred].filter(isThere), spread: spread.filter(isThere) }
}
