/** Which permissions amount to which dangerous capability: the table. */

import type { CapabilityEntry, CapabilityRow } from './capability-row.ts'

const change = 'create update patch'
const write = 'create update patch delete deletecollection'
const remove = 'delete deletecollection'
const rbac = 'rbac.authorization.k8s.io'
const admission = 'admissionregistration.k8s.io'
const certificates = 'certificates.k8s.io'
const clusterWide = true as const
const clientSigners = ['kubernetes.io/kube-apiserver-client', 'kubernetes.io/*']

const constraintUse = {
  groups: 'security.openshift.io',
  resources: 'securitycontextconstraints',
  verbs: 'use',
  names: ['privileged', 'anyuid', 'hostaccess', 'hostmount-anyuid', 'hostnetwork', 'hostnetwork-v2', 'node-exporter'],
}

/**
 * Capabilities by name. Reading is none but where it gives access, as with Secrets and the kubelet.
 * https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks
 */
export const capabilityTable = {
  'rbac-escalate': entry(
    'write roles beyond its own rights',
    { groups: rbac, resources: 'roles', verbs: 'escalate' },
    { groups: rbac, resources: 'clusterroles', verbs: 'escalate', clusterWide },
  ),
  'rbac-bind': entry('bind roles beyond its own rights', {
    groups: rbac,
    resources: 'roles clusterroles',
    verbs: 'bind',
    names: ['cluster-admin', 'admin', 'edit'],
  }),
  'rbac-delegate': entry(
    'write roles or bindings',
    { groups: rbac, resources: 'roles rolebindings', verbs: change },
    { groups: rbac, resources: 'clusterroles clusterrolebindings', verbs: change, clusterWide },
  ),
  'rbac-delete': entry(
    'delete roles or bindings',
    { groups: rbac, resources: 'roles rolebindings', verbs: remove },
    { groups: rbac, resources: 'clusterroles clusterrolebindings', verbs: remove, clusterWide },
  ),
  'impersonate-user': entry('impersonate users', {
    groups: 'core',
    resources: 'users',
    verbs: 'impersonate',
    clusterWide,
  }),
  'impersonate-group': entry('impersonate groups', {
    groups: 'core',
    resources: 'groups',
    verbs: 'impersonate',
    names: ['system:masters', 'kubeadm:cluster-admins'],
    clusterWide,
  }),
  'impersonate-service-account': entry('impersonate ServiceAccounts', {
    groups: 'core',
    resources: 'serviceaccounts',
    verbs: 'impersonate',
  }),
  'service-account-token': entry('create tokens of ServiceAccounts', {
    groups: 'core',
    resources: 'serviceaccounts/token',
    verbs: 'create',
  }),
  'secret-read': entry('read Secrets', { groups: 'core', resources: 'secrets', verbs: 'get list watch' }),
  'secret-write': entry('write Secrets', { groups: 'core', resources: 'secrets', verbs: write }),
  'secret-delete': entry('delete Secrets', { groups: 'core', resources: 'secrets', verbs: remove }),
  'config-map-write': entry('write ConfigMaps', { groups: 'core', resources: 'configmaps', verbs: write }),
  'aws-auth-write': entry('change the ConfigMap `aws-auth`', {
    groups: 'core',
    resources: 'configmaps',
    verbs: 'update patch delete',
    names: ['aws-auth'],
    namespaces: ['kube-system'],
  }),
  'csr-approve': every(
    'approve certificates',
    { groups: certificates, resources: 'certificatesigningrequests/approval', verbs: 'update patch', clusterWide },
    { groups: certificates, resources: 'signers', verbs: 'approve', names: clientSigners, clusterWide },
  ),
  'csr-sign': every(
    'sign certificates',
    { groups: certificates, resources: 'certificatesigningrequests/status', verbs: 'update patch', clusterWide },
    { groups: certificates, resources: 'signers', verbs: 'sign', names: clientSigners, clusterWide },
  ),
  'pod-certificate-sign': every(
    'issue certificates to pods',
    { groups: certificates, resources: 'podcertificaterequests/status', verbs: 'update patch' },
    {
      groups: certificates,
      resources: 'signers',
      verbs: 'sign',
      names: ['kubernetes.io/kube-apiserver-client-pod', 'kubernetes.io/*'],
      clusterWide,
    },
  ),
  'trust-bundle': entry('write trust bundles', {
    groups: certificates,
    resources: 'clustertrustbundles',
    verbs: change,
    clusterWide,
  }),
  'node-proxy': entry('reach the kubelet through `nodes/proxy`', {
    groups: 'core',
    resources: 'nodes/proxy',
    verbs: 'get create',
    clusterWide,
  }),
  'node-log': entry(
    'read the logs of nodes or write the memory of containers to disk',
    { groups: 'core', resources: 'nodes/log', verbs: 'get', clusterWide },
    { groups: 'core', resources: 'nodes/checkpoint', verbs: 'create', clusterWide },
  ),
  'device-write': entry('write devices and their classes', {
    groups: 'resource.k8s.io',
    resources: 'deviceclasses resourceslices devicetaintrules',
    verbs: write,
    clusterWide,
  }),
  'node-write': entry(
    'change nodes',
    { groups: 'core', resources: 'nodes', verbs: 'update patch delete deletecollection', clusterWide },
    { groups: 'core', resources: 'nodes/status', verbs: 'update patch', clusterWide },
  ),
  'pod-create': entry('create pods', { groups: 'core', resources: 'pods', verbs: 'create' }),
  'pod-mutate': entry('change pods', { groups: 'core', resources: 'pods', verbs: 'update patch' }),
  'workload-create': entry('create workloads', ...workloads('create')),
  'workload-update': entry('change workloads', ...workloads('update patch')),
  'workload-delete': entry(
    'delete workloads',
    { groups: 'core', resources: 'pods', verbs: remove },
    ...controllers(remove),
  ),
  'pod-exec': entry('run commands in pods', { groups: 'core', resources: 'pods/exec', verbs: 'create get' }),
  'pod-attach': entry('attach to containers', { groups: 'core', resources: 'pods/attach', verbs: 'create get' }),
  'pod-port-forward': entry('forward ports of pods', {
    groups: 'core',
    resources: 'pods/portforward',
    verbs: 'create get',
  }),
  'pod-proxy': entry('reach pods and Services through the API server', {
    groups: 'core',
    resources: 'pods/proxy services/proxy',
    verbs: 'create get update patch',
  }),
  'pod-ephemeral': entry('add ephemeral containers', {
    groups: 'core',
    resources: 'pods/ephemeralcontainers',
    verbs: 'update patch',
  }),
  'pod-status-write': entry('change the status of pods', {
    groups: 'core',
    resources: 'pods/status',
    verbs: 'update patch',
  }),
  'pod-evict': entry('evict pods', { groups: 'core', resources: 'pods/eviction', verbs: 'create' }),
  'pod-bind': entry('place pods on nodes', { groups: 'core', resources: 'pods/binding bindings', verbs: 'create' }),
  'pod-log-delete': entry('delete the logs of pods', {
    groups: 'core',
    resources: 'pods/log',
    verbs: 'delete deletecollection update patch',
  }),
  'service-write': entry('write Services', { groups: 'core', resources: 'services', verbs: change }),
  'service-status-write': entry('change the status of Services', {
    groups: 'core',
    resources: 'services/status',
    verbs: 'update patch',
  }),
  'endpoint-write': entry(
    'write endpoints',
    { groups: 'core', resources: 'endpoints', verbs: change },
    { groups: 'discovery.k8s.io', resources: 'endpointslices', verbs: change },
  ),
  'ingress-write': entry('write Ingresses', { groups: 'networking.k8s.io', resources: 'ingresses', verbs: change }),
  'route-write': entry('write Gateways and their routes', {
    groups: 'gateway.networking.k8s.io',
    resources: 'gateways httproutes grpcroutes tcproutes tlsroutes udproutes referencegrants',
    verbs: change,
  }),
  'network-delete': entry(
    'delete Services, endpoints or Ingresses',
    { groups: 'core', resources: 'services endpoints', verbs: remove },
    { groups: 'discovery.k8s.io', resources: 'endpointslices', verbs: remove },
    { groups: 'networking.k8s.io', resources: 'ingresses', verbs: remove },
  ),
  'gitops-write': entry(
    'write what a GitOps controller applies',
    { groups: 'argoproj.io', resources: 'applications applicationsets appprojects', verbs: change },
    { groups: 'kustomize.toolkit.fluxcd.io', resources: 'kustomizations', verbs: change },
    { groups: 'helm.toolkit.fluxcd.io', resources: 'helmreleases', verbs: change },
  ),
  'persistent-volume-create': entry('create PersistentVolumes', {
    groups: 'core',
    resources: 'persistentvolumes',
    verbs: 'create',
    clusterWide,
  }),
  'storage-write': entry('write storage classes and drivers', {
    groups: 'storage.k8s.io',
    resources: 'storageclasses csidrivers csinodes volumeattachments',
    verbs: write,
    clusterWide,
  }),
  'storage-delete': entry(
    'delete stored data',
    { groups: 'core', resources: 'persistentvolumeclaims', verbs: remove },
    { groups: 'core', resources: 'persistentvolumes', verbs: remove, clusterWide },
  ),
  'namespace-create': entry('create or delete namespaces', {
    groups: 'core',
    resources: 'namespaces',
    verbs: 'create delete',
    clusterWide,
  }),
  'namespace-delete': entry('delete namespaces', { groups: 'core', resources: 'namespaces', verbs: 'delete' }),
  'namespace-label': entry('change the labels of namespaces', {
    groups: 'core',
    resources: 'namespaces',
    verbs: 'update patch',
  }),
  'network-policy-write': entry(
    'write network policies',
    { groups: 'networking.k8s.io', resources: 'networkpolicies', verbs: write },
    { groups: 'crd.projectcalico.org projectcalico.org', resources: 'networkpolicies', verbs: write },
    {
      groups: 'crd.projectcalico.org projectcalico.org',
      resources: 'globalnetworkpolicies',
      verbs: write,
      clusterWide,
    },
    { groups: 'cilium.io', resources: 'ciliumnetworkpolicies', verbs: write },
    { groups: 'cilium.io', resources: 'ciliumclusterwidenetworkpolicies', verbs: write, clusterWide },
    {
      groups: 'policy.networking.k8s.io',
      resources: 'adminnetworkpolicies baselineadminnetworkpolicies clusternetworkpolicies',
      verbs: write,
      clusterWide,
    },
  ),
  'quota-write': entry('write quotas and limit ranges', {
    groups: 'core',
    resources: 'resourcequotas limitranges',
    verbs: write,
  }),
  'webhook-write': entry('write mutating admission webhooks', {
    groups: admission,
    resources: 'mutatingwebhookconfigurations',
    verbs: write,
    clusterWide,
  }),
  'validating-webhook-write': entry('write validating admission webhooks', {
    groups: admission,
    resources: 'validatingwebhookconfigurations',
    verbs: write,
    clusterWide,
  }),
  'admission-policy-write': entry(
    'write admission policies',
    {
      groups: admission,
      resources:
        'validatingadmissionpolicies validatingadmissionpolicybindings mutatingadmissionpolicies mutatingadmissionpolicybindings',
      verbs: write,
      clusterWide,
    },
    { groups: 'kyverno.io', resources: 'policies policyexceptions', verbs: write },
    { groups: 'kyverno.io', resources: 'clusterpolicies', verbs: write, clusterWide },
    { groups: 'templates.gatekeeper.sh', resources: 'constrainttemplates', verbs: write, clusterWide },
    { groups: 'constraints.gatekeeper.sh', resources: '*', verbs: write, clusterWide },
  ),
  'mesh-policy-write': entry('write the authorization policies of the mesh', {
    groups: 'security.istio.io',
    resources: 'peerauthentications authorizationpolicies requestauthentications',
    verbs: write,
  }),
  'security-context-constraints': entry(
    'write or use security context constraints',
    { groups: 'security.openshift.io', resources: 'securitycontextconstraints', verbs: write, clusterWide },
    constraintUse,
  ),
  'pod-security-use': entry('use lax constraints for pods', constraintUse, {
    groups: 'policy extensions',
    resources: 'podsecuritypolicies',
    verbs: 'use',
    names: ['privileged'],
  }),
  'event-delete': entry('delete events', {
    groups: 'core events.k8s.io',
    resources: 'events',
    verbs: remove,
  }),
  'monitoring-write': entry(
    'change alerts and monitoring',
    {
      groups: 'monitoring.coreos.com',
      resources: 'prometheusrules alertmanagers alertmanagerconfigs',
      verbs: write,
    },
    {
      groups: 'operator.victoriametrics.com',
      resources: 'vmrules vmalerts vmalertmanagers vmalertmanagerconfigs',
      verbs: write,
    },
    { groups: 'loki.grafana.com', resources: 'alertingrules recordingrules', verbs: write },
    { groups: 'logging.banzaicloud.io', resources: 'loggings clusterflows clusteroutputs', verbs: write },
    {
      groups: 'fluentbit.fluent.io',
      resources: 'clusterinputs clusterfilters clusteroutputs clusterfluentbitconfigs',
      verbs: write,
      clusterWide,
    },
    { groups: 'logging.openshift.io observability.openshift.io', resources: 'clusterlogforwarders', verbs: write },
    { groups: 'cilium.io', resources: 'tracingpolicies', verbs: write, clusterWide },
    { groups: 'cilium.io', resources: 'tracingpoliciesnamespaced', verbs: write },
  ),
  'report-delete': entry(
    'delete policy and vulnerability reports',
    { groups: 'wgpolicyk8s.io openreports.io', resources: 'policyreports reports', verbs: remove },
    {
      groups: 'wgpolicyk8s.io openreports.io',
      resources: 'clusterpolicyreports clusterreports',
      verbs: remove,
      clusterWide,
    },
    {
      groups: 'aquasecurity.github.io',
      resources:
        'vulnerabilityreports configauditreports exposedsecretreports rbacassessmentreports infraassessmentreports',
      verbs: remove,
    },
    {
      groups: 'spdx.softwarecomposition.kubescape.io',
      resources: 'vulnerabilitymanifests workloadconfigurationscans',
      verbs: remove,
    },
  ),
  'critical-configmap-write': entry('change ConfigMaps that the control plane trusts', {
    groups: 'core',
    resources: 'configmaps',
    verbs: 'update patch',
    names: ['aws-auth', 'coredns', 'extension-apiserver-authentication', 'kubeadm-config'],
    namespaces: ['kube-system'],
  }),
  'api-write': entry(
    'write custom resource definitions or API services',
    { groups: 'apiextensions.k8s.io', resources: 'customresourcedefinitions', verbs: write, clusterWide },
    { groups: 'apiregistration.k8s.io', resources: 'apiservices', verbs: write, clusterWide },
  ),
  'scheduling-write': entry(
    'write priority, runtime or API fairness classes',
    { groups: 'scheduling.k8s.io', resources: 'priorityclasses', verbs: write, clusterWide },
    { groups: 'node.k8s.io', resources: 'runtimeclasses', verbs: write, clusterWide },
    {
      groups: 'flowcontrol.apiserver.k8s.io',
      resources: 'flowschemas prioritylevelconfigurations',
      verbs: write,
      clusterWide,
    },
  ),
  'machine-write': entry('write the machines of the cluster', {
    groups: 'cluster.x-k8s.io machine.openshift.io',
    resources: 'clusters machines machinesets machinedeployments',
    verbs: write,
  }),
  'secret-source-write': entry(
    'change where Secrets and certificates come from',
    { groups: 'external-secrets.io', resources: 'secretstores', verbs: write },
    { groups: 'external-secrets.io', resources: 'clustersecretstores', verbs: write, clusterWide },
    { groups: 'cert-manager.io', resources: 'issuers', verbs: write },
    { groups: 'cert-manager.io', resources: 'clusterissuers', verbs: write, clusterWide },
  ),
} as const satisfies Readonly<Record<string, CapabilityEntry>>

/** The name of a capability. */
export type Capability = keyof typeof capabilityTable

/** What makes pods, with verbs that change it in one way. */
export function workloads(verbs: string): readonly CapabilityRow[] {
  return [
    ...controllers(verbs),
    { groups: 'argoproj.io', resources: 'rollouts workflows cronworkflows', verbs },
    { groups: 'serving.knative.dev', resources: 'services configurations', verbs },
  ]
}

function controllers(verbs: string): readonly CapabilityRow[] {
  return [
    { groups: 'apps', resources: 'deployments daemonsets statefulsets replicasets', verbs },
    { groups: 'batch', resources: 'jobs cronjobs', verbs },
    { groups: 'core', resources: 'replicationcontrollers', verbs },
  ]
}

function entry(title: string, ...rows: readonly CapabilityRow[]): CapabilityEntry {
  return { title, rows }
}

function every(title: string, ...rows: readonly CapabilityRow[]): CapabilityEntry {
  return { title, rows, all: true }
}
