/** Who may give a namespace its labels, or bring pods with labels of their own choice into it. */
import type { Project, Resource } from '@keelint/core'
import {
  type AccessBinding,
  type Capability,
  capabilitySet,
  classOf,
  listsWhere,
  mayGiveOneOf,
  type Principal,
  principalKey,
} from '@keelint/kubernetes'

export interface LabelSetter {
  /** The namespace that the right is for. */
  readonly namespace: string
  readonly subject: Principal
  readonly binding: AccessBinding<Resource>['fact']
}

const rights = {
  namespaces: ['namespace-label'],
  pods: ['pod-create', 'pod-mutate', 'workload-create', 'workload-update'],
} as const satisfies Record<string, readonly Capability[]>

/**
 * Those who have the right by a RoleBinding, by namespace; whoever has it everywhere is no stranger to any. Parts of the cluster
 * itself are left out.
 */
export function labelSettersOf(
  access: Project['access'],
  of: keyof typeof rights,
): ReadonlyMap<string, readonly LabelSetter[]> {
  const wanted = capabilitySet(rights[of])
  const found = new Map<string, LabelSetter[]>()
  const everywhere = new Set<string>()
  const gives = listsWhere(access.ruleLists, rule => mayGiveOneOf(rule, wanted))
  for (const { fact, scope, subjects } of access.bindingsWhere(({ roles }) => roles.some(({ list }) => gives(list))))
    for (const { principal } of subjects) {
      if (scope === 'cluster') everywhere.add(principalKey(principal))
      else if (scope.namespace !== undefined && classOf(principal) !== 'built-in') {
        const setter = { namespace: scope.namespace, subject: principal, binding: fact }
        const own = found.get(scope.namespace)
        if (own) own.push(setter)
        else found.set(scope.namespace, [setter])
      }
    }
  return new Map(
    [...found].map(([namespace, setters]) => [
      namespace,
      setters.filter(({ subject }) => !everywhere.has(principalKey(subject))),
    ]),
  )
}
