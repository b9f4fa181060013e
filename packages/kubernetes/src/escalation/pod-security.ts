/** Which namespaces let privileged pods in: whoever creates pods there is master of the node that they run on. */
import type { PodSecurityFact } from '../rbac/fact.ts'
import { isManyNamespaces, type Scope } from '../rbac/scope.ts'

export interface PodSecurity<R> {
  /**
   * A namespace of the scope that lets privileged pods in; `none` where all of it keeps them out, and `unknown` where the files do
   * not tell.
   */
  laxIn(scope: Scope): PodSecurityFact<R> | 'none' | 'unknown'
}

/**
 * By the labels of the namespaces that the files hold. One that they define differently more than once is unknown.
 * https://kubernetes.io/docs/concepts/security/pod-security-admission/
 */
export function podSecurityOf<R>(facts: readonly PodSecurityFact<R>[]): PodSecurity<R> {
  const byName = new Map<string, PodSecurityFact<R> | 'none' | 'unknown'>()
  for (const fact of facts) {
    const own = fact.level === 'privileged' ? fact : 'none'
    const known = byName.get(fact.namespace)
    const isSame = known === undefined || typeof known === typeof own
    byName.set(fact.namespace, isSame ? (known ?? own) : 'unknown')
  }
  const anywhere = [...byName.values()].find(each => typeof each === 'object') ?? 'unknown'
  return {
    laxIn: scope =>
      scope === 'cluster' || isManyNamespaces(scope) ? anywhere : (byName.get(scope.namespace ?? '') ?? 'unknown'),
  }
}
