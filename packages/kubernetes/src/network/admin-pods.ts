/** The pods that subjects and peers of admin policies mean. */
import { field } from '../api/untyped.ts'
import { demand } from './custom-object.ts'
import type { Demand } from './demand.ts'

/**
 * `namespaces` stands for all pods of some namespaces, `pods` has a selector for each of both. What the first versions of the API had
 * in their place is not known any more.
 */
export function podsMeant(value: unknown): { readonly namespaces: Demand; readonly pods: Demand } {
  const pods = field(value, 'pods')
  if (pods === undefined) return { namespaces: demand(value, 'namespaces', 'unknown'), pods: [] }
  const isKnown = field(pods, 'namespaces') === undefined
  return {
    namespaces: isKnown ? demand(pods, 'namespaceSelector', []) : 'unknown',
    pods: demand(pods, 'podSelector', []),
  }
}
