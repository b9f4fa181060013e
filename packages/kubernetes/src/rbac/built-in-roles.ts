/** What the roles grant that every cluster comes with, as far as files refer to them. */
import type { LabelSelector, PolicyRule } from '../api/kinds.gen.ts'

export interface BuiltInRole {
  readonly kind: 'Role' | 'ClusterRole'
  /** Of a Role. */
  readonly namespace?: string
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly rules: readonly PolicyRule[]
  readonly selectors?: readonly LabelSelector[]
}

/** Groups, resources and verbs, each separated by blanks, then resource names; `core` is the core group. */
type Row = readonly [groups: string, resources: string, verbs: string, names?: string]

const read = 'get list watch'
const write = 'create delete deletecollection patch update'
const events: Row = ['core events.k8s.io', 'events', 'create patch update']
const reviews: readonly Row[] = [
  ['authentication.k8s.io', 'tokenreviews', 'create'],
  ['authorization.k8s.io', 'subjectaccessreviews', 'create'],
]
const aggregateTo = 'rbac.authorization.k8s.io/aggregate-to-'
const appsWorkloads = 'daemonsets deployments replicasets statefulsets'
const appsScales = 'deployments/scale replicasets/scale statefulsets/scale'

/**
 * The roles whose rules are known. Aggregated ones carry their selector and no rules.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings
 * The rules are those of upstream's golden file with all feature gates on; groups that are served no more are left out.
 * https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/auth/authorizer/rbac/bootstrappolicy/testdata/cluster-roles-featuregates.yaml
 */
export const builtInRoles: readonly BuiltInRole[] = [
  {
    ...clusterRole('cluster-admin', []),
    rules: [rule(['*', '*', '*']), { nonResourceURLs: ['*'], verbs: ['*'] }],
  },
  aggregated('admin'),
  aggregated('edit', 'admin'),
  aggregated('view', 'edit'),
  contribution('admin', [
    ['authorization.k8s.io', 'localsubjectaccessreviews', 'create'],
    ['rbac.authorization.k8s.io', 'rolebindings roles', `${read} ${write}`],
  ]),
  contribution('edit', [
    ['core', 'pods/attach pods/exec pods/portforward pods/proxy secrets services/proxy', read],
    ['core', 'pods pods/attach pods/exec pods/portforward pods/proxy', write],
    ['core', 'pods/eviction serviceaccounts/token', 'create'],
    ['core', 'serviceaccounts', 'impersonate'],
    ['core', 'configmaps events persistentvolumeclaims replicationcontrollers replicationcontrollers/scale', write],
    ['core', 'secrets serviceaccounts services services/proxy', write],
    ['apps', `${appsWorkloads} ${appsScales} deployments/rollback`, write],
    ['autoscaling', 'horizontalpodautoscalers', write],
    ['batch', 'cronjobs jobs', write],
    ['networking.k8s.io', 'ingresses networkpolicies', write],
    ['policy', 'poddisruptionbudgets', write],
    ['coordination.k8s.io', 'leases', `${read} ${write}`],
    ['resource.k8s.io', 'resourceclaims resourceclaimtemplates', write],
  ]),
  contribution('view', [
    ['core', 'configmaps endpoints persistentvolumeclaims pods pods/log pods/status', read],
    ['core', 'replicationcontrollers replicationcontrollers/scale serviceaccounts services services/status', read],
    ['core', 'bindings events limitranges namespaces namespaces/status resourcequotas', read],
    ['discovery.k8s.io', 'endpointslices', read],
    ['apps', `controllerrevisions ${appsWorkloads} ${appsScales}`, read],
    ['autoscaling', 'horizontalpodautoscalers', read],
    ['batch', 'cronjobs jobs', read],
    ['networking.k8s.io', 'ingresses networkpolicies', read],
    ['policy', 'poddisruptionbudgets', read],
    ['resource.k8s.io', 'resourceclaims resourceclaims/status resourceclaimtemplates', read],
  ]),
  clusterRole('system:basic-user', [
    ['authorization.k8s.io', 'selfsubjectaccessreviews selfsubjectrulesreviews', 'create'],
    ['authentication.k8s.io', 'selfsubjectreviews', 'create'],
  ]),
  urlRole(
    'system:discovery',
    '/api /api/* /apis /apis/* /healthz /livez /openapi /openapi/* /readyz /version /version/',
  ),
  urlRole('system:public-info-viewer', '/healthz /livez /readyz /version /version/'),
  urlRole(
    'system:monitoring',
    '/healthz /healthz/* /livez /livez/* /metrics /metrics/slis /readyz /readyz/* /flagz /statusz',
  ),
  urlRole(
    'system:service-account-issuer-discovery',
    '/.well-known/openid-configuration /.well-known/openid-configuration/ /openid/v1/jwks /openid/v1/jwks/',
  ),
  clusterRole('system:cluster-trust-bundle-discovery', [['certificates.k8s.io', 'clustertrustbundles', read]]),
  clusterRole('system:auth-delegator', reviews),
  clusterRole('system:heapster', [['core', 'events namespaces nodes pods', read]]),
  clusterRole('system:kube-aggregator', [['core', 'endpoints services', read]]),
  clusterRole('system:kube-dns', [['core', 'endpoints services', 'list watch']]),
  clusterRole('system:kubelet-api-admin', [
    ['core', 'nodes', `${read} proxy`],
    ['core', 'nodes/log nodes/metrics nodes/proxy nodes/stats nodes/configz nodes/healthz nodes/pods', '*'],
  ]),
  clusterRole('system:node', [
    ...reviews,
    ['core', 'services', read],
    ['core', 'nodes', `create ${read} patch update`],
    ['core', 'nodes/status pods/status', 'patch update'],
    ['core', 'events', 'create patch update'],
    ['core', 'pods', `${read} create delete`],
    ['core', 'pods/eviction serviceaccounts/token', 'create'],
    ['core', 'configmaps secrets', read],
    ['core', 'persistentvolumeclaims persistentvolumes endpoints serviceaccounts', 'get'],
    ['core', 'persistentvolumeclaims/status', 'get patch update'],
    ['certificates.k8s.io', 'certificatesigningrequests', `create ${read}`],
    ['certificates.k8s.io', 'clustertrustbundles', read],
    ['coordination.k8s.io', 'leases', 'create delete get patch update'],
    ['storage.k8s.io', 'csidrivers', read],
    ['storage.k8s.io', 'csinodes', 'create delete get patch update'],
    ['storage.k8s.io', 'volumeattachments', 'get'],
    ['node.k8s.io', 'runtimeclasses', read],
    ['resource.k8s.io', 'resourceclaims', 'get'],
    ['resource.k8s.io', 'resourceslices', 'deletecollection'],
  ]),
  clusterRole('system:node-bootstrapper', [['certificates.k8s.io', 'certificatesigningrequests', `create ${read}`]]),
  clusterRole('system:node-problem-detector', [['core', 'nodes', 'get'], ['core', 'nodes/status', 'patch'], events]),
  clusterRole('system:node-proxier', [
    ['core', 'endpoints services', 'list watch'],
    ['core', 'nodes', read],
    ['networking.k8s.io', 'servicecidrs', 'list watch'],
    ['discovery.k8s.io', 'endpointslices', 'list watch'],
    events,
  ]),
  clusterRole('system:persistent-volume-provisioner', [
    ['core', 'persistentvolumes', `create delete ${read}`],
    ['core', 'persistentvolumeclaims', `${read} update`],
    ['storage.k8s.io', 'storageclasses', read],
    ['core', 'events', 'watch'],
    events,
  ]),
  clusterRole('system:volume-scheduler', [
    ['core', 'persistentvolumes persistentvolumeclaims', `${read} patch update`],
    ['storage.k8s.io', 'storageclasses', read],
  ]),
  clusterRole('system:kube-scheduler', [
    events,
    ...reviews,
    ['core', 'nodes persistentvolumeclaims persistentvolumes replicationcontrollers services namespaces', read],
    ['core', 'pods', `delete ${read}`],
    ['core', 'bindings pods/binding', 'create'],
    ['core', 'pods/status', 'patch update'],
    ['core', 'pods/finalizers', `${read} patch update`],
    ['apps', 'replicasets statefulsets', read],
    ['policy', 'poddisruptionbudgets', read],
    ['coordination.k8s.io', 'leases', 'create'],
    ['coordination.k8s.io', 'leases', `${read} update`, 'kube-scheduler'],
    ['coordination.k8s.io', 'leasecandidates', `${read} ${write}`],
    ['storage.k8s.io', 'csidrivers csinodes csistoragecapacities volumeattachments', read],
    ['resource.k8s.io', 'deviceclasses devicetaintrules resourceslices', read],
    ['resource.k8s.io', 'resourceclaims resourceclaims/status', `${read} patch update`],
  ]),
  clusterRole('system:kube-controller-manager', [
    events,
    ...reviews,
    ['core', 'secrets serviceaccounts', 'create get update'],
    ['core', 'secrets', 'delete'],
    ['core', 'configmaps namespaces', 'get'],
    ['core', 'serviceaccounts/token', 'create'],
    ['coordination.k8s.io', 'leases', 'create'],
    ['coordination.k8s.io', 'leases', 'get update', 'kube-controller-manager'],
    ['*', '*', 'list watch'],
  ]),
  clusterRole('system:certificates.k8s.io:certificatesigningrequests:nodeclient', [
    ['certificates.k8s.io', 'certificatesigningrequests/nodeclient', 'create'],
  ]),
  clusterRole('system:certificates.k8s.io:certificatesigningrequests:selfnodeclient', [
    ['certificates.k8s.io', 'certificatesigningrequests/selfnodeclient', 'create'],
  ]),
  approver('kube-apiserver-client'),
  approver('kube-apiserver-client-kubelet'),
  approver('kubelet-serving'),
  approver('legacy-unknown'),
  role('kube-system', 'extension-apiserver-authentication-reader', [
    ['core', 'configmaps', read, 'extension-apiserver-authentication'],
  ]),
  role('kube-system', 'system::leader-locking-kube-controller-manager', [
    ['coordination.k8s.io', 'leases leasecandidates', `create ${read} update`],
  ]),
  role('kube-system', 'system::leader-locking-kube-scheduler', [
    ['coordination.k8s.io', 'leases leasecandidates', `create ${read} update`],
  ]),
]

const names = new Set(builtInRoles.map(({ kind, namespace, name }) => key(kind, namespace, name)))

/** Whether a role of this name is one of the cluster's own, those of its controllers included. */
export function isBuiltInRole(kind: string, namespace: string | undefined, name: string): boolean {
  return (
    names.has(key(kind, kind === 'Role' ? namespace : undefined, name)) ||
    (kind === 'ClusterRole' && name.startsWith('system:controller:'))
  )
}

function key(kind: string, namespace: string | undefined, name: string): string {
  return `${kind}/${namespace ?? ''}/${name}`
}

function clusterRole(name: string, rows: readonly Row[]): BuiltInRole {
  return { kind: 'ClusterRole', name, labels: {}, rules: rows.map(rule) }
}

function role(namespace: string, name: string, rows: readonly Row[]): BuiltInRole {
  return { kind: 'Role', namespace, name, labels: {}, rules: rows.map(rule) }
}

function urlRole(name: string, urls: string): BuiltInRole {
  return { kind: 'ClusterRole', name, labels: {}, rules: [{ nonResourceURLs: urls.split(' '), verbs: ['get'] }] }
}

function approver(signer: string): BuiltInRole {
  return clusterRole(`system:certificates.k8s.io:${signer}-approver`, [
    ['certificates.k8s.io', 'signers', 'approve', `kubernetes.io/${signer}`],
  ])
}

function aggregated(name: string, into?: string): BuiltInRole {
  return {
    ...clusterRole(name, []),
    labels: into === undefined ? {} : { [aggregateTo + into]: 'true' },
    selectors: [{ matchLabels: { [aggregateTo + name]: 'true' } }],
  }
}

function contribution(to: string, rows: readonly Row[]): BuiltInRole {
  return { ...clusterRole(`system:aggregate-to-${to}`, rows), labels: { [aggregateTo + to]: 'true' } }
}

function rule([groups, resources, verbs, names]: Row): PolicyRule {
  return {
    apiGroups: groups.split(' ').map(group => (group === 'core' ? '' : group)),
    resources: resources.split(' '),
    verbs: verbs.split(' '),
    ...(names !== undefined && { resourceNames: names.split(' ') }),
  }
}
