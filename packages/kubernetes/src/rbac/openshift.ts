/** Roles and bindings as OpenShift's own group writes them: the API server keeps them as those of Kubernetes. */
import { conform } from '../api/conform.ts'
import type { ClusterRole, PolicyRule } from '../api/kinds.gen.ts'
import { field, items, text } from '../api/untyped.ts'

/** https://docs.redhat.com/en/documentation/openshift_container_platform/4.15/html/role_apis/rolebinding-authorization-openshift-io-v1 */
export const openshiftGroup = 'authorization.openshift.io'

export interface OpenshiftBinding {
  readonly roleRef: { readonly kind: string; readonly name: string }
  readonly subjects: readonly OpenshiftSubject[]
}

interface OpenshiftSubject {
  readonly kind: string
  readonly namespace: string | undefined
  readonly name: string
  /** Where it stands if not among the subjects. */
  readonly entry?: readonly [string, number]
}

/** The role that is kept, with each rule where it stands: one that is bound to attributes grants nothing, and is left empty. */
export function openshiftRole(value: object): ClusterRole {
  const { value: role } = conform({ ...value, rules: items(value, 'rules').map(rbacRule) }, 'rbac.v1.ClusterRole')
  return (role ?? {}) as ClusterRole
}

/** What the binding that is kept refers to, and whom it names. The kind of the role follows from whether it has a namespace. */
export function openshiftBinding(value: object): OpenshiftBinding {
  const ref = field(value, 'roleRef')
  const kind = text(ref, 'namespace') === '' ? 'ClusterRole' : 'Role'
  const users = namesIn(value, 'userNames', 'User')
  const groups = namesIn(value, 'groupNames', 'Group')
  // Where one of these lists is there the subjects are not looked at.
  const listed = users || groups ? [...(users ?? []), ...(groups ?? [])] : items(value, 'subjects').map(subjectOf)
  return { roleRef: { kind, name: text(ref, 'name') }, subjects: listed }
}

function rbacRule(rule: unknown): PolicyRule | null {
  if (field(rule, 'attributeRestrictions') != null) return {}
  const { value } = conform(rule, 'rbac.v1.PolicyRule')
  const { apiGroups, ...rest } = (value ?? {}) as PolicyRule
  if (apiGroups?.length || !rest.resources?.length) return { ...rest, ...(apiGroups && { apiGroups }) }
  const isAll = !apiGroups && isStar(rest.verbs) && isStar(rest.resources) && !rest.resourceNames?.length
  return { ...rest, apiGroups: [isAll ? '*' : ''] }
}

function isStar(list: PolicyRule['verbs']): boolean {
  return list?.length === 1 && list[0] === '*'
}

function subjectOf(subject: unknown): OpenshiftSubject {
  const kind = text(subject, 'kind').replace(/^System/, '')
  return { kind, namespace: text(subject, 'namespace') || undefined, name: text(subject, 'name') }
}

function namesIn(
  value: object,
  list: 'userNames' | 'groupNames',
  kind: string,
): readonly OpenshiftSubject[] | undefined {
  if (field(value, list) == null) return undefined
  return items(value, list).map((name, index) => ({
    kind,
    namespace: undefined,
    name: typeof name === 'string' ? name : '',
    entry: [list, index],
  }))
}
