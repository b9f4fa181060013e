/** What an audit log has to show: the requests that touch what matters, and what their bodies give away. */

export interface AuditConcern {
  readonly id: string
  /** A plural, for messages: "changes to workloads". */
  readonly title: string
  /** What the bodies of its requests hold that must not be recorded. */
  readonly secret?: string
  readonly actions: readonly AuditAction[]
}

export interface AuditAction {
  readonly verbs: readonly string[]
  readonly group: string
  /** With their subresources: `pods/exec`. */
  readonly resources: readonly string[]
  readonly clusterScoped?: true
  /** The level from which the log holds the secret: responses are recorded at `RequestResponse` only. */
  readonly secretFrom?: 'Request' | 'RequestResponse'
}

const reads = ['get', 'list', 'watch']
const writes = ['create', 'update', 'patch', 'delete']
const rbac = 'rbac.authorization.k8s.io'
const admission = 'admissionregistration.k8s.io'

/**
 * The concerns of the CIS benchmark (3.2.2), and what grants power over the cluster or its security.
 * https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/
 */
export const auditConcerns: readonly AuditConcern[] = [
  {
    id: 'secrets',
    title: 'reads and writes of Secrets',
    secret: 'the values of Secrets',
    actions: [
      { verbs: reads, group: '', resources: ['secrets'], secretFrom: 'RequestResponse' },
      { verbs: ['create', 'update', 'patch'], group: '', resources: ['secrets'], secretFrom: 'Request' },
      { verbs: ['delete', 'deletecollection'], group: '', resources: ['secrets'], secretFrom: 'RequestResponse' },
    ],
  },
  {
    id: 'config-maps',
    title: 'reads and writes of ConfigMaps',
    secret: 'the values of ConfigMaps',
    actions: [
      { verbs: reads, group: '', resources: ['configmaps'], secretFrom: 'RequestResponse' },
      { verbs: ['create', 'update', 'patch'], group: '', resources: ['configmaps'], secretFrom: 'Request' },
      { verbs: ['delete', 'deletecollection'], group: '', resources: ['configmaps'], secretFrom: 'RequestResponse' },
    ],
  },
  {
    id: 'token-reviews',
    title: 'checks of bearer tokens',
    secret: 'bearer tokens',
    actions: [
      {
        verbs: ['create'],
        group: 'authentication.k8s.io',
        resources: ['tokenreviews'],
        clusterScoped: true,
        secretFrom: 'Request',
      },
    ],
  },
  {
    id: 'credentials',
    title: 'issues of tokens and certificates',
    secret: 'fresh service account tokens',
    actions: [
      { verbs: ['create'], group: '', resources: ['serviceaccounts/token'], secretFrom: 'RequestResponse' },
      {
        verbs: ['create'],
        group: 'certificates.k8s.io',
        resources: ['certificatesigningrequests'],
        clusterScoped: true,
      },
      {
        verbs: ['update', 'patch'],
        group: 'certificates.k8s.io',
        resources: ['certificatesigningrequests/approval'],
        clusterScoped: true,
      },
    ],
  },
  {
    id: 'pod-access',
    title: 'commands and connections into pods, services and nodes',
    actions: [
      {
        verbs: ['create', 'get'],
        group: '',
        resources: ['pods/exec', 'pods/attach', 'pods/portforward', 'pods/proxy', 'services/proxy'],
      },
      { verbs: ['update', 'patch'], group: '', resources: ['pods/ephemeralcontainers'] },
      { verbs: ['create', 'get'], group: '', resources: ['nodes/proxy'], clusterScoped: true },
    ],
  },
  {
    id: 'rbac',
    title: 'changes to roles and bindings',
    actions: [
      { verbs: writes, group: rbac, resources: ['roles', 'rolebindings'] },
      { verbs: writes, group: rbac, resources: ['clusterroles', 'clusterrolebindings'], clusterScoped: true },
    ],
  },
  {
    id: 'policies',
    title: 'changes to admission and network policies',
    actions: [
      {
        verbs: writes,
        group: admission,
        resources: [
          'validatingwebhookconfigurations',
          'mutatingwebhookconfigurations',
          'validatingadmissionpolicies',
          'validatingadmissionpolicybindings',
        ],
        clusterScoped: true,
      },
      { verbs: writes, group: 'networking.k8s.io', resources: ['networkpolicies'] },
      { verbs: writes, group: '', resources: ['namespaces'], clusterScoped: true },
    ],
  },
  {
    id: 'workloads',
    title: 'changes to workloads',
    actions: [
      { verbs: writes, group: '', resources: ['pods'] },
      { verbs: writes, group: 'apps', resources: ['deployments', 'statefulsets', 'daemonsets'] },
      { verbs: writes, group: 'batch', resources: ['jobs', 'cronjobs'] },
      { verbs: writes, group: '', resources: ['serviceaccounts'] },
    ],
  },
]
