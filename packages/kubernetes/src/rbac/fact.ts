/** What the access model needs to know of an RBAC object: small, plain, cloneable. */
import type {
  ClusterRole,
  ClusterRoleBinding,
  LabelSelector,
  Namespace,
  PolicyRule,
  Role,
  RoleBinding,
  Secret,
  ServiceAccount,
} from '../api/kinds.gen.ts'
import { type ConstraintsFact, constraintsFact } from './constraints.ts'
import { openshiftBinding, openshiftGroup, openshiftRole } from './openshift.ts'
import { type TokenSecretFact, tokenSecretFact } from './token-secret.ts'

/** `R` is the caller's handle of the resource. A `namespace` that is undefined is the release namespace. */
export type RbacFact<R> =
  | RoleFact<R>
  | BindingFact<R>
  | ServiceAccountFact<R>
  | TokenSecretFact<R>
  | PodSecurityFact<R>
  | ConstraintsFact<R>

export interface RoleFact<R> {
  readonly type: 'role'
  readonly resource: R
  readonly kind: 'Role' | 'ClusterRole'
  /** Always undefined for a ClusterRole. */
  readonly namespace: string | undefined
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  /** At the places where they stand in the manifest; an entry that is null there is an empty rule. */
  readonly rules: readonly PolicyRule[]
  /** The selectors of an aggregated ClusterRole, whose own rules the control plane replaces. */
  readonly selectors: readonly LabelSelector[] | undefined
}

export interface BindingFact<R> {
  readonly type: 'binding'
  readonly resource: R
  readonly kind: 'RoleBinding' | 'ClusterRoleBinding'
  /** Always undefined for a ClusterRoleBinding. */
  readonly namespace: string | undefined
  readonly name: string
  readonly roleRef: { readonly kind: string; readonly name: string }
  /** At the places where they stand in the manifest, with empty texts for what is missing. */
  readonly subjects: readonly SubjectFact[]
}

export interface SubjectFact {
  readonly kind: string
  readonly namespace: string | undefined
  readonly name: string
  /** Where it stands in the binding, if not among the `subjects`: OpenShift's own bindings may have lists of names. */
  readonly entry?: readonly [list: string, index: number]
}

export interface ServiceAccountFact<R> {
  readonly type: 'service-account'
  readonly resource: R
  readonly namespace: string | undefined
  readonly name: string
  /** Undefined where the account leaves it to its pods. */
  readonly automountServiceAccountToken: boolean | undefined
}

/** Which pods a namespace lets in. */
export interface PodSecurityFact<R> {
  readonly type: 'pod-security'
  readonly resource: R
  readonly namespace: string
  /** What the namespace enforces: where its label says nothing, as far as the files tell, that is nothing. */
  readonly level: 'privileged' | 'baseline' | 'restricted'
}

interface Identity {
  readonly group: string
  readonly kind: string
  readonly namespace?: string
  readonly name: string
}

/**
 * What the access model needs to know of the object.
 *
 * @param resource what to find the object by
 * @param value the object as written
 * @returns undefined for any kind but roles and bindings, OpenShift's too, ServiceAccounts, Secrets with
 *   tokens, Namespaces and security context constraints
 */
export function rbacFact<R>(resource: R, value: object, id: Identity): RbacFact<R> | undefined {
  const { group, kind, namespace, name } = id
  if (group === '' && kind === 'ServiceAccount') {
    const { automountServiceAccountToken } = value as ServiceAccount
    return {
      type: 'service-account',
      resource,
      namespace,
      name,
      automountServiceAccountToken: automountServiceAccountToken ?? undefined,
    }
  }
  if (group === '' && kind === 'Secret') return tokenSecretFact(resource, value as Secret, namespace, name)
  if (group === '' && kind === 'Namespace')
    return { type: 'pod-security', resource, namespace: name, level: enforcedLevel(value as Namespace) }
  if (group === 'security.openshift.io' && kind === 'SecurityContextConstraints')
    return constraintsFact(resource, value, name)
  if (group === openshiftGroup) return openshiftFact(resource, value, id)
  if (group !== 'rbac.authorization.k8s.io') return
  switch (kind) {
    case 'Role':
      return roleFact(resource, value as Role, kind, namespace, name)
    case 'ClusterRole':
      return roleFact(resource, value as ClusterRole, kind, undefined, name)
    case 'RoleBinding':
      return bindingFact(resource, value as RoleBinding, kind, namespace, name)
    case 'ClusterRoleBinding':
      return bindingFact(resource, value as ClusterRoleBinding, kind, undefined, name)
    default:
      return undefined
  }
}

function openshiftFact<R>(resource: R, value: object, { kind, namespace, name }: Identity): RbacFact<R> | undefined {
  if (kind === 'Role' || kind === 'ClusterRole')
    return roleFact(resource, openshiftRole(value), kind, kind === 'Role' ? namespace : undefined, name)
  if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding') return
  const own = kind === 'RoleBinding' ? namespace : undefined
  return { type: 'binding', resource, kind, namespace: own, name, ...openshiftBinding(value) }
}

/** Where a subject of a binding stands, from 0. */
export function subjectEntry({ subjects }: BindingFact<unknown>, index: number): readonly (string | number)[] {
  return subjects[index]?.entry ?? ['subjects', index]
}

/** Where the name of a subject of a binding stands. */
export function subjectName(binding: BindingFact<unknown>, index: number): readonly (string | number)[] {
  return binding.subjects[index]?.entry ?? ['subjects', index, 'name']
}

/** Admission takes a level that it does not know for the strictest. */
function enforcedLevel({ metadata }: Namespace): PodSecurityFact<unknown>['level'] {
  const level = metadata?.labels?.['pod-security.kubernetes.io/enforce'] ?? 'privileged'
  return level === 'privileged' || level === 'baseline' ? level : 'restricted'
}

function roleFact<R>(
  resource: R,
  value: Role & ClusterRole,
  kind: 'Role' | 'ClusterRole',
  namespace: string | undefined,
  name: string,
): RoleFact<R> {
  const aggregation = kind === 'ClusterRole' ? value.aggregationRule : undefined
  return {
    type: 'role',
    resource,
    kind,
    namespace,
    name,
    labels: value.metadata?.labels ?? {},
    rules: listed(value.rules).map(rule => rule ?? {}),
    selectors: aggregation ? listed(aggregation.clusterRoleSelectors).filter(selector => !!selector) : undefined,
  }
}

function bindingFact<R>(
  resource: R,
  value: RoleBinding | ClusterRoleBinding,
  kind: 'RoleBinding' | 'ClusterRoleBinding',
  namespace: string | undefined,
  name: string,
): BindingFact<R> {
  return {
    type: 'binding',
    resource,
    kind,
    namespace,
    name,
    roleRef: { kind: value.roleRef?.kind ?? '', name: value.roleRef?.name ?? '' },
    subjects: listed(value.subjects).map(subject => ({
      kind: subject?.kind ?? '',
      namespace: subject?.namespace || undefined,
      name: subject?.name ?? '',
    })),
  }
}

function listed<T>(value: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(value) ? value : []
}
