/** The permissions that lead anywhere, and which of them come to the same: the table, and what a rule has of it, as bits. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import type { CapabilityRow } from '../rbac/capability-row.ts'
import { countsFor, holdsIn } from '../rbac/capability-rows.ts'
import { workloads } from '../rbac/capability-table.ts'
import { type Grant, grantOf } from '../rbac/policy-rule.ts'
import type { Scope } from '../rbac/scope.ts'

interface RightEntry {
  /** Completes the sentence "may …". */
  readonly title: string
  /** Rights that come to the same have one. */
  readonly power: string
  readonly rows: readonly RightRow[]
}

interface RightRow extends CapabilityRow {
  /** Whether a list of names makes no difference. */
  readonly anyNames?: true
  /** Whether only a rule counts that names the group or the resource: few clusters have it, and wildcards do not tell which. */
  readonly isRare?: true
}

const change = 'create update patch'
const rbac = 'rbac.authorization.k8s.io'
const admission = 'admissionregistration.k8s.io'
const certificates = 'certificates.k8s.io'
const clusterWide = true as const
const anyNames = true as const
const isRare = true as const
const clientSigners = ['kubernetes.io/kube-apiserver-client', 'kubernetes.io/*']

/** Those of OpenShift's own under which a pod can be master of its node: privileged, or as any user with directories of the host. */
export const graveConstraints = ['privileged', 'hostmount-anyuid', 'hostmount-anyuid-v2', 'node-exporter']

/** Other clusters than those of EKS have such a ConfigMap in vain; only one that is named, or all of `kube-system`, are taken for it. */
const awsAuth = { groups: 'core', resources: 'configmaps', names: ['aws-auth'], namespaces: ['kube-system'] }

/**
 * https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping
 * https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html
 * https://docs.redhat.com/en/documentation/openshift_container_platform/4.15/html/authentication_and_authorization/managing-pod-security-policies
 */
const table = {
  'rbac-escalate': right('write ClusterRoles beyond its own rights', 'escalate-cluster-roles', {
    groups: rbac,
    resources: 'clusterroles',
    verbs: 'escalate',
    clusterWide,
  }),
  'role-escalate': right('write Roles beyond its own rights', 'escalate-roles', {
    groups: rbac,
    resources: 'roles',
    verbs: 'escalate',
  }),
  'rbac-bind': right('bind roles beyond its own rights', 'bind', {
    groups: rbac,
    resources: 'clusterroles',
    verbs: 'bind',
    names: ['cluster-admin', 'admin', 'edit'],
  }),
  'cluster-role-write': right('write ClusterRoles', 'cluster-roles', {
    groups: rbac,
    resources: 'clusterroles',
    verbs: change,
    clusterWide,
  }),
  'role-write': right('write Roles', 'roles', { groups: rbac, resources: 'roles', verbs: change }),
  'cluster-binding-write': right('write ClusterRoleBindings', 'cluster-bindings', {
    groups: rbac,
    resources: 'clusterrolebindings',
    verbs: change,
    clusterWide,
  }),
  'binding-write': right('write RoleBindings', 'bindings', { groups: rbac, resources: 'rolebindings', verbs: change }),
  'impersonate-group': right('impersonate groups', 'groups', {
    groups: 'core',
    resources: 'groups',
    verbs: 'impersonate',
    names: ['system:masters', 'kubeadm:cluster-admins'],
    clusterWide,
  }),
  'impersonate-user': right('impersonate users', 'users', {
    groups: 'core',
    resources: 'users',
    verbs: 'impersonate',
    clusterWide,
  }),
  'impersonate-somebody': right(
    'impersonate somebody',
    'somebody',
    { groups: 'core', resources: 'users', verbs: 'impersonate', clusterWide, anyNames },
    { groups: 'core', resources: 'serviceaccounts', verbs: 'impersonate', anyNames },
  ),
  'service-account-token': right('create tokens of ServiceAccounts', 'accounts', {
    groups: 'core',
    resources: 'serviceaccounts/token',
    verbs: 'create',
  }),
  'impersonate-service-account': right('impersonate ServiceAccounts', 'accounts', {
    groups: 'core',
    resources: 'serviceaccounts',
    verbs: 'impersonate',
  }),
  'secret-read': right('read Secrets', 'secret-reading', {
    groups: 'core',
    resources: 'secrets',
    verbs: 'get list watch',
  }),
  'secret-write': right('write Secrets', 'secret-writing', { groups: 'core', resources: 'secrets', verbs: change }),
  'csr-approve': right('approve certificates', 'approval', {
    groups: certificates,
    resources: 'certificatesigningrequests/approval',
    verbs: 'update patch',
    clusterWide,
  }),
  'signer-approve': right('approve certificates for clients of the API server', 'approving-signer', {
    groups: certificates,
    resources: 'signers',
    verbs: 'approve',
    names: clientSigners,
    clusterWide,
  }),
  'csr-sign': right('sign certificates', 'signing', {
    groups: certificates,
    resources: 'certificatesigningrequests/status',
    verbs: 'update patch',
    clusterWide,
  }),
  'signer-sign': right('sign certificates for clients of the API server', 'signing-signer', {
    groups: certificates,
    resources: 'signers',
    verbs: 'sign',
    names: clientSigners,
    clusterWide,
  }),
  'webhook-write': right('write mutating admission webhooks', 'webhooks', {
    groups: admission,
    resources: 'mutatingwebhookconfigurations',
    verbs: change,
    clusterWide,
  }),
  'mutating-policy-write': right('write mutating admission policies', 'mutating-policies', {
    groups: admission,
    resources: 'mutatingadmissionpolicies',
    verbs: change,
    clusterWide,
  }),
  'mutating-binding-write': right('write bindings of mutating admission policies', 'mutating-bindings', {
    groups: admission,
    resources: 'mutatingadmissionpolicybindings',
    verbs: change,
    clusterWide,
  }),
  'aws-auth-write': right('change the ConfigMap `aws-auth`', 'aws-auth', { ...awsAuth, verbs: 'update patch' }),
  'node-proxy': right('reach the kubelet through `nodes/proxy`', 'kubelets', {
    groups: 'core',
    resources: 'nodes/proxy',
    verbs: 'get create',
    clusterWide,
  }),
  'persistent-volume-create': right('create PersistentVolumes', 'volumes', {
    groups: 'core',
    resources: 'persistentvolumes',
    verbs: 'create',
    clusterWide,
  }),
  'constraint-use': right('use security context constraints that give nodes away', 'constraints', {
    groups: 'security.openshift.io',
    resources: 'securitycontextconstraints',
    verbs: 'use',
    names: graveConstraints,
    isRare,
  }),
  'pod-create': right('create pods', 'pods', { groups: 'core', resources: 'pods', verbs: 'create' }),
  'workload-create': right('create workloads', 'workloads', ...workloads('create')),
  // Whatever a workload is called, its pods get any account of the namespace that one writes into it.
  'workload-update': right(
    'change workloads',
    'workloads',
    ...workloads('update patch').map(row => ({ ...row, resources: withoutJobs(row.resources), anyNames })),
  ),
  'pod-exec': right('run commands in pods', 'running-pods', {
    groups: 'core',
    resources: 'pods/exec',
    verbs: 'create get',
  }),
  'pod-attach': right('attach to containers', 'running-pods', {
    groups: 'core',
    resources: 'pods/attach',
    verbs: 'create get',
  }),
  'pod-ephemeral': right('add ephemeral containers', 'running-pods', {
    groups: 'core',
    resources: 'pods/ephemeralcontainers',
    verbs: 'update patch',
  }),
  'pod-mutate': right('change pods', 'running-pods', { groups: 'core', resources: 'pods', verbs: 'update patch' }),
} as const satisfies Readonly<Record<string, RightEntry>>

/** A permission that leads somewhere, by itself or with another. */
export type Right = keyof typeof table

/** What rights come to. */
export type Power = (typeof table)[Right]['power']

/** The phrase that completes "may …". */
export function rightTitle(right: Right): string {
  return table[right].title
}

/** In the order in which they are told. */
const compiled = (Object.keys(table) as Right[]).flatMap(right => {
  const { power, rows } = table[right]
  return rows.map((row: RightRow) => ({
    right,
    power: power as Power,
    row,
    actions: row.groups
      .split(' ')
      .flatMap(group =>
        row.resources
          .split(' ')
          .flatMap(resource =>
            row.verbs.split(' ').map(verb => ({ verb, group: group === 'core' ? '' : group, resource })),
          ),
      ),
  }))
})

type Compiled = (typeof compiled)[number]

const bits = new Map<Power, number>()
for (const { power } of compiled) if (!bits.has(power)) bits.set(power, 1 << bits.size)

/** How many bits there are, from the lowest on. */
export const powers = bits.size

export function powerBit(power: Power): number {
  return bits.get(power)!
}

/** The powers that a rule gives in a scope, as bits. */
export function powersOf(rule: PolicyRule, scope: Scope): number {
  let given = 0
  for (const { row, power, grant } of grantsIn(rule)) if (holdsIn(scope, row, grant)) given |= bits.get(power)!
  return given
}

/** The first right by which a rule gives a power in a scope. */
export function rightFor(rule: PolicyRule, power: Power, scope: Scope): Right | undefined {
  return grantsIn(rule).find(each => each.power === power && holdsIn(scope, each.row, each.grant))?.right
}

/** The names by which alone a rule gives a right, to things of some namespace. */
export function namesFor(rule: PolicyRule, right: Right): readonly string[] {
  if (!rule.resourceNames?.length) return none
  for (const each of compiled) {
    if (each.right !== right) continue
    for (const action of each.actions) {
      const names = grantOf(rule, action)?.names ?? none
      if (names.length > 0) return names
    }
  }
  return none
}

const none: readonly never[] = []

interface RightGrant extends Compiled {
  readonly grant: Grant
}

// The roles of a repository have the same rules again and again.
const known = new WeakMap<PolicyRule, readonly RightGrant[]>()

function grantsIn(rule: PolicyRule): readonly RightGrant[] {
  const cached = known.get(rule)
  if (cached) return cached
  const found = candidates(rule.resources ?? []).flatMap(each => {
    const grant = firstGrant(rule, each)
    return grant ? [{ ...each, grant }] : []
  })
  known.set(rule, found)
  return found
}

const byResource = new Map<string, Compiled[]>()
for (const each of compiled)
  for (const resource of new Set(each.actions.map(action => action.resource))) {
    const list = byResource.get(resource)
    if (list) list.push(each)
    else byResource.set(resource, [each])
  }

/** Only a star stands for a resource that is not written. */
function candidates(resources: readonly (string | null)[]): readonly Compiled[] {
  if (resources.some(resource => resource?.startsWith('*'))) return compiled
  const found = new Set(resources.flatMap(resource => byResource.get(resource ?? '') ?? []))
  return found.size < 2 ? [...found] : compiled.filter(each => found.has(each))
}

function firstGrant(rule: PolicyRule, { row, actions }: Compiled): Grant | undefined {
  for (const action of actions) {
    const grant = grantOf(rule, action)
    if (!grant || !(row.anyNames || countsFor(row, grant))) continue
    if (!row.isRare || rule.resources?.[grant.resource] !== '*' || rule.apiGroups?.[grant.group] !== '*') return grant
  }
  return undefined
}

/** The pods of a Job that there is stay as they are. */
function withoutJobs(resources: string): string {
  return resources.replace(/^jobs /, '')
}

function right<const Name extends string>(title: string, power: Name, ...rows: readonly RightRow[]) {
  return { title, power, rows }
}
