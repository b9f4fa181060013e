/** Which pods are isolated by network policies: a join of pods and policies that never looks at every pair. */
import type { PodFact } from '../pod/fact.ts'
import { type LabelIndex, labelIndexOf } from '../selector/label-index.ts'
import type { Labels } from '../selector/label-selector.ts'
import { type Coverage, coverageOf, type Say } from './coverage.ts'
import type { NetworkFact } from './fact.ts'
import { type Namespaces, namespacesOf } from './namespaces.ts'
import type { Direction, PolicyFact, Selection } from './policy.ts'

export interface Network<R> {
  /**
   * Whether a pod is isolated, in each direction. A pod on its node's network is always open, and no policy has a say in it.
   * https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-and-hostnetwork-pods
   * @param pod one of those that the network was made from
   */
  coverage(pod: PodFact<R>): Readonly<Record<Direction, Coverage<R>>>
}

/** Pods of one namespace with the same labels: no policy can tell them apart. */
interface PodClass<R> {
  readonly namespace: string | undefined
  readonly labels: Labels
  readonly selected: { readonly group: Group<R>; readonly certain: boolean }[]
  coverage?: Readonly<Record<Direction, Coverage<R>>>
}

/** Selections that select the same pods. */
interface Group<R> {
  readonly clusterWide: boolean
  readonly namespace: string | undefined
  readonly selection: Selection
  readonly members: { readonly policy: PolicyFact<R>; readonly selection: Selection }[]
}

/** Labels that controllers add to the pods that they make, so that a template does not show them. */
const added =
  /^(pod-template-hash|pod-template-generation|controller-revision-hash|controller-uid|job-name|(batch|apps|statefulset)\.kubernetes\.io\/.+)$/

const open: Coverage<never> = { state: 'open', policies: [] }
const uncovered = { ingress: open, egress: open }

/** @param facts of one world @param pods of the same world */
export function networkOf<R>(facts: readonly NetworkFact<R>[], pods: readonly PodFact<R>[]): Network<R> {
  const classes = classesOf(pods)
  const byNamespace = indexesOf([...classes.values()])
  const namespaces = namespacesOf(facts.filter(fact => fact.type === 'namespace'))
  for (const group of groupsOf(facts.filter(fact => fact.type === 'policy'))) select(group, byNamespace, namespaces)
  return {
    coverage(pod) {
      const podClass = pod.hostNetwork ? undefined : classes.get(classKey(pod))
      if (!podClass) return uncovered
      podClass.coverage ??= {
        ingress: coverageOf(says(podClass, 'ingress')),
        egress: coverageOf(says(podClass, 'egress')),
      }
      return podClass.coverage
    },
  }
}

function select<R>(
  group: Group<R>,
  byNamespace: ReadonlyMap<string | undefined, LabelIndex<PodClass<R>>>,
  namespaces: Namespaces,
): void {
  const { clusterWide, namespace, selection } = group
  const demanded = selection.pods === 'unknown' ? [] : selection.pods
  const shown = demanded.filter(({ key }) => !added.test(key))
  const podsKnown = selection.pods !== 'unknown' && shown.length === demanded.length
  for (const name of clusterWide ? byNamespace.keys() : [namespace]) {
    const inNamespace = namespaces.meet(name, selection.namespaces)
    if (inNamespace === false) continue
    for (const podClass of byNamespace.get(name)?.select(shown) ?? [])
      podClass.selected.push({ group, certain: podsKnown && inNamespace === true })
  }
}

function says<R>({ selected }: PodClass<R>, direction: Direction): readonly Say<R>[] {
  return selected.flatMap(({ group, certain }) =>
    group.members.flatMap(({ policy, selection }) => {
      const verdict = selection[direction]
      return verdict ? [{ policy, verdict, certain }] : []
    }),
  )
}

function classesOf<R>(pods: readonly PodFact<R>[]): ReadonlyMap<string, PodClass<R>> {
  const classes = new Map<string, PodClass<R>>()
  for (const pod of pods) {
    if (pod.hostNetwork) continue
    const key = classKey(pod)
    if (!classes.has(key)) classes.set(key, { namespace: pod.namespace, labels: pod.labels, selected: [] })
  }
  return classes
}

function classKey({ namespace, labels }: PodFact<unknown>): string {
  const sorted = Object.keys(labels).sort()
  return JSON.stringify([namespace ?? null, ...sorted.flatMap(key => [key, labels[key]])])
}

function indexesOf<R>(classes: readonly PodClass<R>[]): ReadonlyMap<string | undefined, LabelIndex<PodClass<R>>> {
  const lists = new Map<string | undefined, PodClass<R>[]>()
  for (const podClass of classes) {
    const list = lists.get(podClass.namespace)
    if (list) list.push(podClass)
    else lists.set(podClass.namespace, [podClass])
  }
  return new Map([...lists].map(([namespace, list]) => [namespace, labelIndexOf(list, ({ labels }) => labels)]))
}

function groupsOf<R>(policies: readonly PolicyFact<R>[]): Iterable<Group<R>> {
  const groups = new Map<string, Group<R>>()
  for (const policy of policies)
    for (const selection of policy.selections) {
      const { clusterWide, namespace } = policy
      const key = JSON.stringify([clusterWide, namespace ?? null, selection.namespaces, selection.pods])
      const group = groups.get(key) ?? { clusterWide, namespace, selection, members: [] }
      groups.set(key, group)
      group.members.push({ policy, selection })
    }
  return groups.values()
}
