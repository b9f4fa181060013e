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
  /** Those that go on from here, by what comes next. */
  longer: Map<Chosen<R>, SelectedBy<R>> | undefined
}

export function selectedByNothing<R>(): SelectedBy<R> {
  return { all: [], longer: undefined }
}

export function withNext<R>(list: SelectedBy<R>, next: Chosen<R>): SelectedBy<R> {
  list.longer ??= new Map()
  const known = list.longer.get(next) ?? { all: [...list.all, next], longer: undefined }
  list.longer.set(next, known)
  return known
}
