/** Finds what a selector selects among many without looking at all of them. */
import { lazy } from '../lazy.ts'
import { type LabelRequirement, type Labels, meets } from './label-selector.ts'

export interface LabelIndex<T> {
  readonly items: readonly T[]
  /** The items whose labels meet all requirements, in their order. */
  select(requirements: readonly LabelRequirement[]): readonly T[]
}

/**
 * Lists items under each of their labels. A question takes the shortest list that a requirement leads to and tests the items of
 * that list; only requirements that are all negative walk the whole.
 */
export function labelIndexOf<T>(items: readonly T[], labelsOf: (item: T) => Labels): LabelIndex<T> {
  const byKey = new Map<string, Map<string, T[]>>()
  const positions = lazy(() => new Map(items.map((item, index) => [item, index])))
  let isWhole = false

  /** Most labels are in no selector, so that a key is listed when it is first asked for; where many are, all at once. */
  function listsOf(key: string): ReadonlyMap<string, readonly T[]> | undefined {
    if (isWhole || byKey.has(key)) return byKey.get(key)
    isWhole = byKey.size >= mostSingleKeys
    if (isWhole) byKey.clear()
    else byKey.set(key, new Map())
    for (const item of items) {
      const labels = labelsOf(item)
      if (isWhole) for (const own of Object.keys(labels)) add(own, labels[own]!, item)
      else if (Object.hasOwn(labels, key)) add(key, labels[key]!, item)
    }
    return byKey.get(key)
  }

  function add(key: string, value: string, item: T): void {
    const values = byKey.get(key) ?? new Map<string, T[]>()
    byKey.set(key, values)
    const list = values.get(value)
    if (list) list.push(item)
    else values.set(value, [item])
  }

  function candidates({ key, operator, values }: LabelRequirement): readonly (readonly T[])[] | undefined {
    if (operator === 'In') return [...new Set(values)].map(value => listsOf(key)?.get(value) ?? [])
    if (operator === 'Exists') return [...(listsOf(key)?.values() ?? [])]
    return undefined
  }

  /** The lists hold no item twice, each its items in order. */
  function joined(lists: readonly (readonly T[])[]): readonly T[] {
    const held = lists.filter(list => list.length > 0)
    if (held.length < 2) return held[0] ?? none
    return held.flat().sort((a, b) => positions().get(a)! - positions().get(b)!)
  }

  return {
    items,
    select(requirements) {
      let shortest: readonly (readonly T[])[] = [items]
      for (const requirement of requirements) {
        const lists = candidates(requirement)
        if (!lists) continue
        // The lists of a single demand hold just what meets it.
        if (requirements.length === 1) return joined(lists)
        if (size(lists) < size(shortest)) shortest = lists
      }
      return requirements.length === 0 ? items : joined(shortest).filter(item => meets(labelsOf(item), requirements))
    },
  }
}

const mostSingleKeys = 8

const none: readonly never[] = []

function size(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0)
}
