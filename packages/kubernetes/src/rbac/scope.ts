/** Where permissions hold. */

/** Everywhere, or in one namespace, undefined being the release namespace. */
export type Scope = 'cluster' | { readonly namespace: string | undefined }

/** Completes the sentence "may do this …". */
export function describeScope(scope: Scope): string {
  if (scope === 'cluster') return 'in the whole cluster'
  if (isManyNamespaces(scope)) return 'in every namespace'
  return scope.namespace === undefined ? 'in the release namespace' : `in namespace \`${scope.namespace}\``
}

/** All namespaces, and not what has none: where somebody may bind what it likes, who may write no bindings for the whole cluster. */
export const everyNamespace = { namespace: '*' }

/** Whether it is more than one namespace. */
export function isManyNamespaces(scope: Scope): boolean {
  return scope === 'cluster' || scope.namespace === everyNamespace.namespace
}

/** Whether what is held in a scope is held at a place too. */
export function holdsAt(place: Scope, scope: Scope): boolean {
  if (scope === 'cluster' || scope === place) return true
  return place !== 'cluster' && (scope.namespace === place.namespace || isManyNamespaces(scope))
}
