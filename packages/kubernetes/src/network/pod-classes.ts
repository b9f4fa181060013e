/** Pods that no policy can tell apart, and what selects them: a join that never looks at every pair. */
import type { PodFact } from '../pod/fact.ts'
import { isControllerLabel } from '../selector/controller-labels.ts'
import { type LabelIndex, labelIndexOf } from '../selector/label-index.ts'
import { type Labels, meets } from '../selector/label-selector.ts'
import type { Namespaces } from './namespaces.ts'
import type { PolicyFact, Selection } from './policy.ts'

/** Pods of one namespace with the same labels. */
export interface PodClass<R> {
  readonly namespace: string | undefined
  readonly labels: Labels
  readonly pods: PodFact<R>[]
  readonly selected: { readonly group: Group<R>; readonly certain: boolean }[]
}

/** Selections that select the same pods. */
export interface Group<R> {
  readonly clusterWide: boolean
  readonly namespace: string | undefined
  readonly selection: Selection
  readonly members: { readonly policy: PolicyFact<R>; readonly selection: Selection }[]
}

export interface PodClasses<R> {
  readonly all: readonly PodClass<R>[]
  readonly namespaces: readonly (string | undefined)[]
  /** Those with pods that something else completes. */
  readonly partial: readonly PodClass<R>[]
  /** Finds by labels in all namespaces. */
  readonly everywhere: LabelIndex<PodClass<R>>
  of(pod: PodFact<R>): PodClass<R> | undefined
  /** Finds by labels. Undefined where the namespace has no pod. */
  in(namespace: string | undefined): LabelIndex<PodClass<R>> | undefined
}

export function podClassesOf<R>(pods: readonly PodFact<R>[]): PodClasses<R> {
  const byKey = new Map<string, PodClass<R>>()
  const byPod = new Map<PodFact<R>, PodClass<R>>()
  for (const pod of pods) {
    const key = classKey(pod)
    const known = byKey.get(key) ?? { namespace: pod.namespace, labels: pod.labels, pods: [], selected: [] }
    byKey.set(key, known)
    byPod.set(pod, known)
    known.pods.push(pod)
  }
  const all = [...byKey.values()]
  const lists = new Map<string | undefined, PodClass<R>[]>()
  for (const podClass of all) {
    const list = lists.get(podClass.namespace)
    if (list) list.push(podClass)
    else lists.set(podClass.namespace, [podClass])
  }
  const indexes = new Map<string | undefined, LabelIndex<PodClass<R>>>()
  let everywhere: LabelIndex<PodClass<R>> | undefined
  return {
    all,
    partial: all.filter(podClass => podClass.pods.some(({ isPartial }) => isPartial)),
    get everywhere() {
      everywhere ??= labelIndexOf(all, ({ labels }) => labels)
      return everywhere
    },
    namespaces: [...lists.keys()],
    of: pod => byPod.get(pod) ?? byKey.get(classKey(pod)),
    in(namespace) {
      const known = indexes.get(namespace)
      const list = lists.get(namespace)
      if (known || !list) return known
      const index = labelIndexOf(list, ({ labels }) => labels)
      indexes.set(namespace, index)
      return index
    },
  }
}

/** Tells the classes which policies select them. */
export function join<R>(policies: readonly PolicyFact<R>[], classes: PodClasses<R>, namespaces: Namespaces): void {
  for (const group of groupsOf(policies)) {
    const { clusterWide, namespace, selection } = group
    const demanded = selection.pods === 'unknown' ? [] : selection.pods
    const shown = demanded.filter(({ key }) => !isControllerLabel(key))
    const hidden = demanded.filter(({ key }) => isControllerLabel(key))
    for (const name of clusterWide ? classes.namespaces : [namespace]) {
      const inNamespace = namespaces.meet(name, selection.namespaces)
      if (inNamespace === false) continue
      for (const podClass of classes.in(name)?.select(shown) ?? []) {
        const { labels } = podClass
        if (hidden.some(one => Object.hasOwn(labels, one.key) && !meets(labels, [one]))) continue
        const podsKnown = selection.pods !== 'unknown' && hidden.every(({ key }) => Object.hasOwn(labels, key))
        podClass.selected.push({ group, certain: podsKnown && inNamespace === true })
      }
    }
  }
}

function classKey({ namespace, labels }: PodFact<unknown>): string {
  const sorted = Object.keys(labels).sort()
  return JSON.stringify([namespace ?? null, ...sorted.flatMap(key => [key, labels[key]])])
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
