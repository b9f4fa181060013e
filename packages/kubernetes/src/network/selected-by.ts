/** Lists of what selects a pod, of which equal ones are one object: most pods of a namespace have the same. */
import type { PolicyFact, Selection } from './policy.ts'

/** Selections that select the same pods. */
export interface Group<R> {
  readonly clusterWide: boolean
  readonly namespace: string | undefined
  readonly selection: Selection
  readonly members: { readonly policy: PolicyFact<R>; readonly selection: Selection }[]
}

export interface Chosen<R> {
  readonly group: Group<R>
  /** False where the files do not tell whether the group selects the pod. */
  readonly certain: boolean
}

export interface SelectedBy<R> {
  readonly all: readonly Chosen<R>[]
}

/** @returns what makes one object of equal lists */
export function shareLists<R>(): (all: readonly Chosen<R>[]) => SelectedBy<R> {
  const numbers = new Map<Chosen<R>, number>()
  const known = new Map<number, SelectedBy<R>[]>()
  return all => {
    let hash = 0
    for (const chosen of all) {
      const number = numbers.get(chosen) ?? numbers.size + 1
      numbers.set(chosen, number)
      hash = (Math.imul(hash, 31) + number) | 0
    }
    const near = known.get(hash) ?? []
    if (near.length === 0) known.set(hash, near)
    const same = near.find(other => other.all.length === all.length && other.all.every((one, at) => one === all[at]))
    if (same) return same
    const own = { all }
    near.push(own)
    return own
  }
}
