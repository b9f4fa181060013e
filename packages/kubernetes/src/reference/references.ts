/** The reference model: what names what, whether it is there, and who names me. */

import { lazy } from '../lazy.ts'
import type { PodFact } from '../pod/fact.ts'
import { customObjectsOf } from './custom-objects.ts'
import type { ReferenceFact } from './fact.ts'
import type { Outside } from './outside.ts'
import { knownObjects, type Reference } from './resolve.ts'
import type { ReferenceResource } from './resource.ts'
import type { ReferenceUse } from './row.ts'
import { type Selection, selectionsOf } from './selections.ts'

export interface References<R> {
  /** Every name in every field, in the order of the files. */
  readonly all: readonly Reference<R>[]
  /** Those for one use. */
  of(use: ReferenceUse): readonly Reference<R>[]
  from(resource: R): readonly Reference<R>[]
  /** Those that lead to a resource. */
  to(resource: R): readonly Reference<R>[]
  /** What Services, disruption budgets and monitors select. */
  readonly selections: readonly Selection<R>[]
  /** Those that select a pod. @param pod one of those that the model was made from */
  selecting(pod: PodFact<R>): readonly Selection<R>[]
}

/**
 * The model of one world, which is told later what is said of the rest: answers differ, what is in the files does not.
 * @param facts in the order of the files, like `resources` and `pods`
 */
export function referencesOf<R extends ReferenceResource>(
  resources: readonly R[],
  facts: readonly ReferenceFact<R>[],
  pods: readonly PodFact<R>[],
): (outside: Outside) => References<R> {
  const custom = lazy(() => customObjectsOf(resources.map(({ id }) => id)))
  const known = lazy(() => knownObjects(resources, facts, custom))
  const joined = lazy(() => selectionsOf(facts, pods, custom))
  return outside => {
    const all = lazy(() => facts.flatMap(fact => fact.names.map(named => known().resolve(fact, named, outside))))
    const byUse = lazy(() => grouped(all(), ({ use }) => [use]))
    const from = lazy(() => grouped(all(), reference => [reference.from]))
    const to = lazy(() => grouped(all(), ({ found }) => found))
    const selections = lazy(() => joined()(outside))
    const selecting = lazy(() => grouped(selections(), selection => selection.pods))
    return {
      get all() {
        return all()
      },
      of: use => byUse().get(use) ?? [],
      from: resource => from().get(resource) ?? [],
      to: resource => to().get(resource) ?? [],
      get selections() {
        return selections()
      },
      selecting: pod => selecting().get(pod) ?? [],
    }
  }
}

function grouped<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}
