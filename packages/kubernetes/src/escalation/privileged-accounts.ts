/** Accounts whose pods may be privileged, for constraints of OpenShift let them: whoever makes pods in their namespaces comes to nodes. */
import { namespaceOfAccounts, type Principal } from '../rbac/principal.ts'
import { isManyNamespaces, type Scope } from '../rbac/scope.ts'
import type { HeldByAll } from './held-by-all.ts'
import { powerBit } from './rights.ts'

/**
 * @param principals whose indices are their numbers in what is held @param listed whom the constraints themselves name
 * @returns an account of a scope, or a group of accounts
 */
export function privilegedAccounts(
  principals: readonly Principal[],
  { scopes, first, scopeOf, bits }: HeldByAll,
  listed: readonly Principal[],
): (scope: Scope) => Principal | undefined {
  const bit = powerBit('constraints')
  const found = new Map<string | undefined, Principal>()
  let anywhere: Principal | undefined
  for (let person = 0; person < principals.length; person++)
    for (let at = first[person]!; at < first[person + 1]!; at++)
      if ((bits[at]! & bit) !== 0) open(principals[person]!, scopes[scopeOf[at]!]!)
  for (const principal of listed) open(principal, 'cluster')
  return scope =>
    scope === 'cluster' || isManyNamespaces(scope)
      ? (anywhere ?? found.values().next().value)
      : (found.get(scope.namespace) ?? anywhere)

  /** An account makes no difference in other namespaces than its own. */
  function open(principal: Principal, scope: Scope): void {
    const own = namespaceOf(principal)
    if (own === 'none') return
    if (scope === 'cluster' && own === 'all') anywhere ??= principal
    const namespace = scope === 'cluster' ? own : scope
    if (
      typeof namespace !== 'object' ||
      (own !== 'all' && typeof own === 'object' && own.namespace !== namespace.namespace)
    )
      return
    if (!found.has(namespace.namespace)) found.set(namespace.namespace, principal)
  }
}

function namespaceOf({
  kind,
  namespace,
  name,
}: Principal): 'none' | 'all' | { readonly namespace: string | undefined } {
  if (kind === 'ServiceAccount') return { namespace }
  if (kind !== 'Group') return 'none'
  if (name === 'system:serviceaccounts' || name === 'system:authenticated') return 'all'
  const own = namespaceOfAccounts(name)
  return own === undefined ? 'none' : { namespace: own }
}
