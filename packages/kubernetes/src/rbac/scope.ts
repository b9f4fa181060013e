/** Where permissions hold. */

/** Everywhere, or in one namespace, undefined being the release namespace. */
export type Scope = 'cluster' | { readonly namespace: string | undefined }

/** Completes the sentence "may do this …". */
export function describeScope(scope: Scope): string {
  if (scope === 'cluster') return 'in the whole cluster'
  return scope.namespace === undefined ? 'in the release namespace' : `in namespace \`${scope.namespace}\``
}
