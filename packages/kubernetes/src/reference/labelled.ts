/** Finds things by their labels, in some namespaces or in all of them. */

import { lazy } from '../lazy.ts'
import { type LabelIndex, labelIndexOf } from '../selector/label-index.ts'
import type { LabelRequirement, Labels } from '../selector/label-selector.ts'

export interface Labelled<T> {
  /** @param namespaces undefined is the release namespace */
  select(namespaces: 'any' | readonly (string | undefined)[], requirements: readonly LabelRequirement[]): readonly T[]
}

export function labelled<T>(
  items: readonly T[],
  namespaceOf: (item: T) => string | undefined,
  labelsOf: (item: T) => Labels,
): Labelled<T> {
  const everywhere = lazy(() => labelIndexOf(items, labelsOf))
  const byNamespace = lazy(() => {
    const lists = new Map<string | undefined, T[]>()
    for (const item of items) {
      const namespace = namespaceOf(item)
      const list = lists.get(namespace)
      if (list) list.push(item)
      else lists.set(namespace, [item])
    }
    return lists
  })
  const indexes = new Map<string | undefined, LabelIndex<T>>()

  function indexOf(namespace: string | undefined): LabelIndex<T> | undefined {
    const known = indexes.get(namespace)
    const list = byNamespace().get(namespace)
    if (known || !list) return known
    const index = labelIndexOf(list, labelsOf)
    indexes.set(namespace, index)
    return index
  }

  return {
    select(namespaces, requirements) {
      if (namespaces === 'any') return everywhere().select(requirements)
      if (namespaces.length === 1) return indexOf(namespaces[0])?.select(requirements) ?? []
      return namespaces.flatMap(namespace => indexOf(namespace)?.select(requirements) ?? [])
    },
  }
}
