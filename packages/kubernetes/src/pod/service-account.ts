/** What a pod gets from its service account: a token or none, and roles that need one. */
import { lazy } from '../lazy.ts'
import type { Access } from '../rbac/access.ts'
import type { PodFact } from './fact.ts'

/**
 * Answers are undefined where the release namespace would have to be known: where a thing of the right name has no namespace and
 * the pod has one, or the other way round; and where the account is assumed.
 */
export interface PodAccounts {
  /**
   * Whether a token is mounted without anybody asking for it: the pod's word stands above its ServiceAccount's, and where
   * neither says anything a token is mounted.
   * https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting
   */
  automounts(pod: PodFact<unknown>): boolean | undefined
  /** Whether a binding names the pod's service account. */
  isBound(pod: PodFact<unknown>): boolean | undefined
}

interface Named {
  readonly namespace?: string | undefined
  readonly name: string
}

/**
 * Joins pods to their service accounts.
 *
 * @param access of the pods' world
 * @param isAssumed whether a ServiceAccount is said to exist besides, of which nothing else is known
 */
export function podAccounts(
  access: Access<unknown>,
  isAssumed: (namespace: string | undefined, name: string) => boolean = () => false,
): PodAccounts {
  const accounts = lazy(() => byName(access.serviceAccounts))
  const bound = lazy(() => byName(access.subjects.filter(({ kind }) => kind === 'ServiceAccount')))
  return {
    automounts(pod) {
      if (pod.automountServiceAccountToken !== undefined) return pod.automountServiceAccountToken
      const named = accounts().get(pod.serviceAccountName) ?? []
      const own = named.find(({ namespace }) => namespace === pod.namespace)
      if (own) return own.automountServiceAccountToken ?? true
      const other = named.some(account => mayMeet(account, pod) && account.automountServiceAccountToken === false)
      return other || isAssumed(pod.namespace, pod.serviceAccountName) ? undefined : true
    },
    isBound(pod) {
      const named = bound().get(pod.serviceAccountName) ?? []
      if (named.some(({ namespace }) => namespace === pod.namespace)) return true
      return named.some(principal => mayMeet(principal, pod)) ? undefined : false
    },
  }
}

function mayMeet(one: Named, pod: PodFact<unknown>): boolean {
  return (one.namespace === undefined) !== (pod.namespace === undefined)
}

function byName<T extends Named>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const list = found.get(item.name)
    if (list) list.push(item)
    else found.set(item.name, [item])
  }
  return found
}
