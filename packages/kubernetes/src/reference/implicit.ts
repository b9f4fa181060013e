/** What exists in every cluster without a manifest. */
import { isBuiltInRole } from '../rbac/built-in-roles.ts'

interface Wanted {
  readonly group: string
  readonly kind: string
  readonly namespace: string | undefined
  readonly name: string
}

/** `group/Kind/namespace/name`, with `*` for every namespace, and the keys that are sure to be there. */
const objects: Readonly<Record<string, readonly string[]>> = {
  // https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/
  '/ConfigMap/*/kube-root-ca.crt': ['ca.crt'],
  '/ConfigMap/*/openshift-service-ca.crt': ['service-ca.crt'],
  '/ConfigMap/kube-system/extension-apiserver-authentication': [
    'client-ca-file',
    'requestheader-allowed-names',
    'requestheader-client-ca-file',
    'requestheader-extra-headers-prefix',
    'requestheader-group-headers',
    'requestheader-username-headers',
  ],
  '/ServiceAccount/*/default': [],
  '/Service/default/kubernetes': [],
  '/Namespace//default': [],
  // https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService
  'networking.istio.io/Gateway/*/mesh': [],
  '/Namespace//kube-system': [],
  '/Namespace//kube-public': [],
  '/Namespace//kube-node-lease': [],
  // https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/
  'scheduling.k8s.io/PriorityClass//system-cluster-critical': [],
  'scheduling.k8s.io/PriorityClass//system-node-critical': [],
  // https://kubernetes.io/docs/concepts/cluster-administration/flow-control/#defaults
  ...Object.fromEntries(
    [
      'catch-all',
      'exempt',
      'global-default',
      'leader-election',
      'node-high',
      'system',
      'workload-high',
      'workload-low',
    ].map(name => [`flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration//${name}`, []]),
  ),
}

/** The service accounts as which controllers of the control plane act, in `kube-system`. */
const controllers: ReadonlySet<string> = new Set(
  `attachdetach bootstrap-signer certificate clusterrole-aggregation cronjob daemon-set deployment disruption endpoint
   endpointslice endpointslicemirroring ephemeral-volume expand generic-garbage-collector horizontal-pod-autoscaler job
   namespace node pod-garbage-collector pv-protection pvc-protection persistent-volume-binder replicaset replication
   resource-claim resourcequota root-ca-cert-publisher route selinux-warning service service-account service-cidrs
   statefulset storage-version-garbage-collector storage-version-migrator ttl-after-finished ttl
   validatingadmissionpolicy-status volume-attributes-class-protection legacy-service-account-token-cleaner
   cloud-provider device-taint-eviction pod-certificate-cleaner`
    .split(/\s+/)
    .map(name => `${name}-controller`),
)

const otherAccounts: ReadonlySet<string> = new Set([
  'bootstrap-signer',
  'cloud-provider',
  'generic-garbage-collector',
  'horizontal-pod-autoscaler',
  'persistent-volume-binder',
  'pod-garbage-collector',
  'token-cleaner',
  'tokens-controller',
  'root-ca-cert-publisher',
  'legacy-service-account-token-cleaner',
])

/** Secrets that the control plane made for service accounts before 1.24, and that OpenShift makes. */
const accountSecret = /-(token|dockercfg)-[a-z0-9]{5}$/

/** Whether a Secret is called as the control plane calls those of service accounts. */
export function isNamedLikeAccountSecret({ group, kind, name }: Wanted): boolean {
  return group === '' && kind === 'Secret' && accountSecret.test(name)
}

/** The keys that it has; undefined where there is no such object in every cluster. */
export function implicitObject({ group, kind, namespace, name }: Wanted): readonly string[] | undefined {
  const found = lookUp(`${group}/${kind}/${namespace ?? ''}/${name}`) ?? lookUp(`${group}/${kind}/*/${name}`)
  if (found) return found
  if (group === 'rbac.authorization.k8s.io') return isBuiltInRole(kind, namespace, name) ? [] : undefined
  const isController = controllers.has(name) || otherAccounts.has(name)
  return group === '' && kind === 'ServiceAccount' && namespace === 'kube-system' && isController ? [] : undefined
}

function lookUp(key: string): readonly string[] | undefined {
  return Object.hasOwn(objects, key) ? objects[key] : undefined
}
