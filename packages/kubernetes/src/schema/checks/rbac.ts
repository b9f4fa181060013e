/** Roles and their bindings, after kubernetes/pkg/apis/rbac/validation. */
import type { AggregationRule, ClusterRoleBinding, PolicyRule, Role, RoleRef, Subject } from '../../api/kinds.gen.ts'
import { dnsSubdomain, pathSegment } from '../grammar/name.ts'
import { needText, type Spot } from '../spot.ts'

const group = 'rbac.authorization.k8s.io'

export function checkPolicyRule(rule: PolicyRule, spot: Spot): void {
  const { verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule
  if (verbs?.length === 0) spot.fault('missing', 'A rule needs at least one verb.', 'verbs')
  if (nonResourceURLs.length > 0) {
    if (apiGroups.length + resources.length + resourceNames.length > 0)
      spot.keyFault('conflict', 'A rule is either on `nonResourceURLs` or on `resources`.', 'nonResourceURLs')
    return
  }
  if (apiGroups.length === 0)
    spot.fault('missing', "A rule on resources needs `apiGroups`; that of Pods and the like is `''`.", 'apiGroups')
  if (resources.length === 0) spot.fault('missing', 'A rule needs `resources`.', 'resources')
}

export function checkRole({ rules = [] }: Role, spot: Spot): void {
  for (const [index, { nonResourceURLs = [] }] of rules.entries()) {
    if (nonResourceURLs.length > 0)
      spot.keyFault(
        'forbidden-field',
        'A Role is within a namespace; `nonResourceURLs` is for a ClusterRole.',
        'rules',
        index,
        'nonResourceURLs',
      )
  }
}

export function checkRoleRef(reference: RoleRef, spot: Spot): void {
  // Where it is absent or empty, the server fills it in.
  if (reference.apiGroup && reference.apiGroup !== group)
    spot.fault('not-allowed-value', `The group of roles is \`${group}\`.`, 'apiGroup')
  if (reference.name !== undefined) needText(spot, reference.name, pathSegment, 'name')
  if (reference.kind === '') spot.fault('missing', '`kind` must not be empty.', 'kind')
}

export function checkAggregation({ clusterRoleSelectors = [] }: AggregationRule, spot: Spot): void {
  if (clusterRoleSelectors.length === 0)
    spot.fault('missing', 'At least one selector is needed.', 'clusterRoleSelectors')
}

export function checkClusterRoleBinding({ roleRef, subjects = [] }: ClusterRoleBinding, spot: Spot): void {
  if (roleRef?.kind === 'Role')
    spot.fault(
      'not-allowed-value',
      'A ClusterRoleBinding binds a ClusterRole; a Role is within a namespace.',
      'roleRef',
      'kind',
    )
  for (const [index, subject] of subjects.entries()) {
    if (subject.kind === 'ServiceAccount' && !subject.namespace)
      spot.fault('missing', 'A ServiceAccount needs its `namespace` here.', 'subjects', index, 'namespace')
  }
}

export function checkSubject(subject: Subject, spot: Spot): void {
  const { kind, name, apiGroup } = subject
  if (name !== undefined) needText(spot, name, kind === 'ServiceAccount' ? dnsSubdomain : undefined, 'name')
  if (!apiGroup) return
  if (kind === 'ServiceAccount')
    spot.fault('not-allowed-value', "The group of a ServiceAccount is `''`: leave `apiGroup` out.", 'apiGroup')
  else if ((kind === 'User' || kind === 'Group') && apiGroup !== group)
    spot.fault('not-allowed-value', `The group of a ${kind} is \`${group}\`.`, 'apiGroup')
}
