/** The namespaces that accounts are in, and those that bindings hold in. */
import type { PodFact } from '../pod/fact.ts'
import type { Access } from '../rbac/access.ts'
import { namespaceOfAccounts, type Principal } from '../rbac/principal.ts'
import { isManyNamespaces, type Scope } from '../rbac/scope.ts'

/** Where bindings hold, and those whose accounts are a group. */
export function namespacesHeld(
  principals: readonly Principal[],
  scopes: readonly Scope[],
): ReadonlySet<string | undefined> {
  const found = new Set<string | undefined>()
  for (const scope of scopes) if (scope !== 'cluster' && !isManyNamespaces(scope)) found.add(scope.namespace)
  for (const { kind, name } of principals) {
    const namespace = kind === 'Group' ? namespaceOfAccounts(name) : undefined
    if (namespace !== undefined) found.add(namespace)
  }
  return found
}

/** By the names of accounts, as far as anything names these. */
export function namespacesOfAccounts(
  principals: readonly Principal[],
  serviceAccounts: Access<unknown>['serviceAccounts'],
  pods: readonly PodFact<unknown>[],
): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const found = new Map<string, Set<string | undefined>>()
  const keep = ({ namespace, name }: Pick<Principal, 'namespace' | 'name'>) => {
    const own = found.get(name) ?? new Set()
    found.set(name, own.add(namespace))
  }
  for (const principal of principals) if (principal.kind === 'ServiceAccount') keep(principal)
  for (const account of serviceAccounts) keep(account)
  for (const { namespace, serviceAccountName: name } of pods) keep({ namespace, name })
  return found
}
