/** The accounts whose token is mounted in pods, each with the pods that run as it. */
import type { Project, Resource } from '@keelint/core'
import { type PodFact, type Principal, podAccounts } from '@keelint/kubernetes'

export interface UsedAccount {
  readonly principal: Principal
  /** At least one. */
  readonly users: readonly PodFact<Resource>[]
}

/** @param isLeftOut pods that do not matter */
export function accountsOfPods(
  { access, pods, isAssumed }: Pick<Project, 'access' | 'pods' | 'isAssumed'>,
  isLeftOut: (pod: PodFact<Resource>) => boolean,
): Iterable<UsedAccount> {
  const { automounts } = podAccounts(access, (namespace, name) => isAssumed('ServiceAccount', namespace, name))
  const found = new Map<string, UsedAccount & { readonly users: PodFact<Resource>[] }>()
  for (const pod of pods) {
    const { namespace, serviceAccountName: name } = pod
    if (isLeftOut(pod) || !(pod.projectsServiceAccountToken || automounts(pod))) continue
    const key = JSON.stringify([namespace ?? null, name])
    const account = found.get(key) ?? { principal: { kind: 'ServiceAccount', namespace, name }, users: [] }
    account.users.push(pod)
    found.set(key, account)
  }
  return found.values()
}
