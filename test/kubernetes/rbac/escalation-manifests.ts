/** Manifests of which ways to more rights are told, and how to ask for the ways. */
import { accessOf, type EscalationGoal, escalationOf, type Principal, podFact, rbacFact } from '@keelint/kubernetes'

export interface Manifest {
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string }
}

export const group = 'rbac.authorization.k8s.io'
export const named = (name: string, namespace?: string) => ({ name, ...(namespace !== undefined && { namespace }) })
export const role = (name: string, rules: object[], namespace?: string) => ({
  kind: namespace === undefined ? 'ClusterRole' : 'Role',
  metadata: named(name, namespace),
  rules,
})
export const bind = (name: string, kind: string, subject: object, namespace?: string) => ({
  kind: namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding',
  metadata: named(`${name}-${namespace ?? 'cluster'}`, namespace),
  roleRef: { apiGroup: group, kind, name },
  subjects: [subject],
})
export const may = (verbs: string[], resources: string[], ...apiGroups: string[]) => ({
  verbs,
  resources,
  apiGroups: apiGroups.length > 0 ? apiGroups : [''],
})
export const jane: Principal = { kind: 'User', name: 'jane' }
export const account = (name: string, namespace: string) => ({ kind: 'ServiceAccount', name, namespace }) as const
export const pod = (serviceAccountName: string, namespace: string, spec: object = {}) =>
  podFact(`Pod/${serviceAccountName}`, { spec: { serviceAccountName, containers: [], ...spec } }, [], namespace)

const core = ['ServiceAccount', 'Namespace', 'Secret']

export function accessTo(manifests: readonly Manifest[]) {
  return accessOf(
    manifests.map(({ kind, metadata, ...rest }) => {
      const id = { group: core.includes(kind) ? '' : group, kind, ...metadata }
      return rbacFact(`${kind}/${metadata.name}`, { metadata, ...rest }, id)!
    }),
  )
}

export function way(
  manifests: readonly Manifest[],
  principal: Principal,
  goal: EscalationGoal = 'cluster',
  pods: readonly ReturnType<typeof pod>[] = [],
  steps?: number,
): readonly string[] | undefined {
  return escalationOf(accessTo(manifests), pods)
    .waysTo(goal)
    .path(principal, steps)
    ?.map(({ by }) => by)
}

export const admission = 'admissionregistration.k8s.io'
export const only = (resource: string, verb: string, ...resourceNames: string[]) => ({
  ...may([verb], [resource]),
  resourceNames,
})

export const namespace = (name: string, enforce?: string) => ({
  kind: 'Namespace',
  metadata: { name, ...(enforce !== undefined && { labels: { 'pod-security.kubernetes.io/enforce': enforce } }) },
})

export const approves = role('approves', [may(['approve'], ['signers'], 'certificates.k8s.io')])
export const updates = role('updates', [
  may(['update'], ['certificatesigningrequests/approval'], 'certificates.k8s.io'),
])
export const admin = bind('cluster-admin', 'ClusterRole', account('admin', 'shop'))
