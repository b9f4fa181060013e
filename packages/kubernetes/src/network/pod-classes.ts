/** Pods that no policy can tell apart, and what selects them: a join that never looks at every pair. */
import { lazy } from '../lazy.ts'
import type { PodFact } from '../pod/fact.ts'
import { isControllerLabel } from '../selector/controller-labels.ts'
import { type LabelIndex, labelIndexOf } from '../selector/label-index.ts'
import { type Labels, meets } from '../selector/label-selector.ts'
import type { Namespaces } from './namespaces.ts'
import type { PolicyFact } from './policy.ts'
import { type Chosen, type Group, type SelectedBy, shareLists } from './selected-by.ts'

/** Pods of one namespace with the same labels. */
export interface PodClass<R> {
  readonly namespace: string | undefined
  readonly labels: Labels
  readonly pods: PodFact<R>[]
  selected: SelectedBy<R>
}

export interface PodClasses<R> {
  readonly all: readonly PodClass<R>[]
  readonly namespaces: readonly (string | undefined)[]
  /** Those of a namespace with pods that something else completes. */
  partialIn(namespace: string | undefined): readonly PodClass<R>[]
  /** Those of all namespaces. */
  readonly partial: readonly PodClass<R>[]
  /** Finds by labels in all namespaces. */
  readonly everywhere: LabelIndex<PodClass<R>>
  of(pod: PodFact<R>): PodClass<R> | undefined
  /** Finds by labels. Undefined where the namespace has no pod. */
  in(namespace: string | undefined): LabelIndex<PodClass<R>> | undefined
}

export function podClassesOf<R>(pods: readonly PodFact<R>[]): PodClasses<R> {
  const selected: SelectedBy<R> = { all: [] }
  const byLabels = new Map<string | undefined, Map<string, PodClass<R>>>()
  const byPod = new Map<PodFact<R>, PodClass<R>>()
  const all: PodClass<R>[] = []
  for (const pod of pods) {
    const { namespace, labels } = pod
    const own = byLabels.get(namespace) ?? new Map<string, PodClass<R>>()
    if (own.size === 0) byLabels.set(namespace, own)
    const key = labelsKey(labels)
    const known = own.get(key)
    const podClass = known ?? { namespace, labels, pods: [pod], selected }
    byPod.set(pod, podClass)
    if (known) known.pods.push(pod)
    else {
      own.set(key, podClass)
      all.push(podClass)
    }
  }
  const partial = all.filter(podClass => podClass.pods.some(({ isPartial }) => isPartial))
  const partialByNamespace = lazy(() => byNamespace(partial))
  const lists = byNamespace(all)
  const indexes = new Map<string | undefined, LabelIndex<PodClass<R>>>()
  const everywhere = lazy(() => labelIndexOf(all, ({ labels }) => labels))
  return {
    all,
    partial,
    partialIn: namespace => partialByNamespace().get(namespace) ?? [],
    get everywhere() {
      return everywhere()
    },
    namespaces: [...lists.keys()],
    of: pod => byPod.get(pod) ?? byLabels.get(pod.namespace)?.get(labelsKey(pod.labels)),
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
  const lists = new Map<PodClass<R>, Chosen<R>[]>()
  for (const group of groupsOf(policies)) {
    const { clusterWide, namespace, selection } = group
    const demanded = selection.pods === 'unknown' ? [] : selection.pods
    const shown = demanded.filter(({ key }) => !isControllerLabel(key))
    const hidden = demanded.filter(({ key }) => isControllerLabel(key))
    const surely: Chosen<R> = { group, certain: true }
    const perhaps: Chosen<R> = { group, certain: false }
    for (const name of clusterWide ? classes.namespaces : [namespace]) {
      const inNamespace = namespaces.meet(name, selection.namespaces)
      if (inNamespace === false) continue
      for (const podClass of classes.in(name)?.select(shown) ?? []) {
        const { labels } = podClass
        if (hidden.some(one => Object.hasOwn(labels, one.key) && !meets(labels, [one]))) continue
        const podsKnown = selection.pods !== 'unknown' && hidden.every(({ key }) => Object.hasOwn(labels, key))
        const chosen = podsKnown && inNamespace === true ? surely : perhaps
        const list = lists.get(podClass)
        if (list) list.push(chosen)
        else lists.set(podClass, [chosen])
      }
    }
  }
  const shared = shareLists<R>()
  for (const [podClass, list] of lists) podClass.selected = shared(list)
}

/** Labels may hold any text, so that each part is led by its length. */
function labelsKey(labels: Labels): string {
  let key = ''
  for (const name of Object.keys(labels).sort()) {
    const value = String(labels[name])
    key += `${name.length} ${name}${value.length} ${value}`
  }
  return key
}

function byNamespace<R>(classes: readonly PodClass<R>[]): ReadonlyMap<string | undefined, readonly PodClass<R>[]> {
  const lists = new Map<string | undefined, PodClass<R>[]>()
  for (const podClass of classes) {
    const list = lists.get(podClass.namespace)
    if (list) list.push(podClass)
    else lists.set(podClass.namespace, [podClass])
  }
  return lists
}

function groupsOf<R>(policies: readonly PolicyFact<R>[]): Iterable<Group<R>> {
  const groups = new Map<string, Group<R>>()
  for (const policy of policies)
    for (const selection of policy.selections) {
      const { clusterWide, namespace } = policy
      const key = JSON.stringify([clusterWide, namespace ?? null, selection.namespaces, selection.pods])
      const group = groups.get(key)
      const member = { policy, selection }
      if (group) group.members.push(member)
      else groups.set(key, { clusterWide, namespace, selection, members: [member] })
    }
  return groups.values()
}
