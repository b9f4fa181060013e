/** The policies that have a say in the traffic of a pod, in each direction. */
import type { PodFact } from '../pod/fact.ts'
import type { Direction } from './demand.ts'
import type { Selecting } from './judge.ts'
import type { Namespaces } from './namespaces.ts'
import { hasLabels, partyOf } from './party.ts'
import type { PodClasses } from './pod-classes.ts'
import type { PolicyFact } from './policy.ts'
import type { SelectedBy } from './selected-by.ts'

export type Sides<R> = Readonly<Record<Direction, readonly Selecting<R>[]>>

/** @param near the policies that may act in a namespace */
export function sidesOf<R>(
  classes: PodClasses<R>,
  namespaces: Namespaces,
  near: (namespace: string | undefined) => readonly PolicyFact<R>[],
): (pod: PodFact<R>) => Sides<R> {
  const plain = new Map<SelectedBy<R>, Sides<R>>()
  const others = new Map<PodFact<R>, Sides<R>>()

  /** Policies that select a pod if it has labels that the files do not show. */
  function perhaps(pod: PodFact<R>): readonly Said<R>[] {
    const party = partyOf(pod)
    return near(pod.namespace).flatMap(policy =>
      policy.selections.flatMap(selection =>
        namespaces.meet(pod.namespace, policy.clusterWide ? selection.namespaces : []) !== false &&
        hasLabels(selection.pods, party) === undefined
          ? [{ policy, selection, certain: false }]
          : [],
      ),
    )
  }

  function made(selected: SelectedBy<R> | undefined, pod: PodFact<R>): Sides<R> {
    const found = [...(pod.isPartial ? perhaps(pod) : []), ...sure(selected, pod.hostNetwork)]
    return { ingress: withSay(found, 'ingress'), egress: withSay(found, 'egress') }
  }

  return pod => {
    const selected = classes.of(pod)?.selected
    const isPlain = selected && !pod.isPartial && !pod.hostNetwork
    const known = (isPlain ? plain.get(selected) : others.get(pod)) ?? made(selected, pod)
    if (isPlain) plain.set(selected, known)
    else others.set(pod, known)
    return known
  }
}

interface Said<R> extends Selecting<R> {
  readonly selection: PolicyFact<R>['selections'][number]
}

function sure<R>(selected: SelectedBy<R> | undefined, hostNetwork: boolean): readonly Said<R>[] {
  return (selected?.all ?? []).flatMap(({ group, certain }) =>
    group.members.flatMap(({ policy, selection }) => {
      if (hostNetwork && policy.tier !== 'network') return []
      return [{ policy, selection, certain: certain && !hostNetwork }]
    }),
  )
}

/** Of policies that select a pod those that have a say in the direction. */
function withSay<R>(found: readonly Said<R>[], direction: Direction): readonly Selecting<R>[] {
  return found.flatMap(({ policy, selection, certain }) => {
    const verdict = selection[direction]
    if (policy.tier === 'network')
      return verdict ? [{ policy, certain: certain && (verdict === 'isolates' || !policy.rules) }] : []
    return policy.rules?.some(rule => rule.direction === direction) ? [{ policy, certain }] : []
  })
}
