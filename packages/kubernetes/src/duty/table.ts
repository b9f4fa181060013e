/** The duties in a cluster, what performing them takes, and which of them one pair of hands should not hold together. */
import type { Capability } from '../rbac/capability-table.ts'

/** A duty that is built in; a config may add others. */
export type Duty = 'operations' | 'infrastructure' | 'deployment' | 'access' | 'policy' | 'audit' | 'secrets'

export interface DutyEntry {
  readonly title: string
  /** Any of these is enough. */
  readonly capabilities: readonly Capability[]
  /** Capabilities that make the duty only where they are held for one of these namespaces. */
  readonly within?: { readonly namespaces: readonly string[]; readonly capabilities: readonly Capability[] }
}

/** Where the tools usually are that see what happens, and keep it. */
export const overseeingNamespaces: readonly string[] = [
  'falco',
  'falco-system',
  'kubescape',
  'loki',
  'neuvector',
  'security-monitoring',
  'tetragon',
  'trivy-system',
  'wazuh',
]

/** Where the tools usually are that say what may run, and that keep keys. */
export const guardingNamespaces: readonly string[] = [
  'cosign-system',
  'gatekeeper-system',
  'kubewarden',
  'kyverno',
  'openshift-gatekeeper-system',
  'policy-controller-system',
  'vault',
]

/** Whoever changes what runs there, or what it is told, changes what it does. */
export const upperHand: readonly Capability[] = [
  'pod-create',
  'workload-create',
  'workload-update',
  'workload-delete',
  'pod-exec',
  'config-map-write',
]

/** Reading is performing no duty, Secrets excepted: who only looks on is an auditor. */
export const duties: Readonly<Record<Duty, DutyEntry>> = {
  operations: {
    title: 'cluster operations',
    capabilities: ['api-write', 'namespace-create', 'storage-write', 'scheduling-write'],
    within: { namespaces: ['kube-system'], capabilities: ['pod-create', 'workload-create', 'workload-update'] },
  },
  infrastructure: {
    title: 'infrastructure',
    capabilities: ['node-write', 'device-write', 'node-proxy', 'persistent-volume-create', 'machine-write'],
  },
  deployment: {
    title: 'workload deployment',
    capabilities: [
      'pod-create',
      'workload-create',
      'workload-update',
      'pod-exec',
      'pod-attach',
      'pod-ephemeral',
      'pod-mutate',
      'service-write',
      'ingress-write',
      'gitops-write',
    ],
  },
  access: {
    title: 'access control',
    capabilities: [
      'rbac-escalate',
      'rbac-bind',
      'rbac-delegate',
      'impersonate-user',
      'impersonate-group',
      'impersonate-service-account',
      'service-account-token',
      'csr-approve',
      'csr-sign',
      'pod-certificate-sign',
      'trust-bundle',
      'critical-configmap-write',
    ],
  },
  policy: {
    title: 'security policy',
    capabilities: [
      'webhook-write',
      'validating-webhook-write',
      'admission-policy-write',
      'namespace-label',
      'network-policy-write',
      'mesh-policy-write',
      'security-context-constraints',
      'quota-write',
    ],
    within: { namespaces: guardingNamespaces, capabilities: upperHand },
  },
  audit: {
    title: 'audit and monitoring',
    capabilities: ['event-delete', 'monitoring-write', 'report-delete'],
    within: { namespaces: overseeingNamespaces, capabilities: upperHand },
  },
  secrets: {
    title: 'secrets and keys',
    capabilities: ['secret-read', 'secret-write', 'secret-source-write'],
  },
}

/** How much it matters that a pair of duties is in one hand. */
export type Weight = 'high' | 'medium' | 'low'

/** Whose duties are judged: not those of the cluster's own parts. */
export type Holder = 'human' | 'service-account'

export interface Conflict {
  /** The second is the one that oversees, or that hides what the first does. */
  readonly duties: readonly [string, string]
  /** Both held for the whole cluster, or one of them. */
  readonly cluster: Weights
  /** Both held for one namespace only. */
  readonly namespace: Weights
}

/** `off` where the pair does not matter. */
export type Weights = Readonly<Record<Holder, Weight | 'off'>>

/**
 * The pairs that conflict. Access control and security policy are both the security team's; whoever deploys workloads
 * reads Secrets anyway: neither pair is here.
 */
export const conflicts: readonly Conflict[] = [
  conflict('operations', 'policy', ['high', 'low'], ['off', 'off']),
  conflict('operations', 'audit', ['high', 'low'], ['off', 'off']),
  conflict('operations', 'access', ['high', 'low'], ['off', 'off']),
  conflict('infrastructure', 'policy', ['high', 'low'], ['off', 'off']),
  conflict('infrastructure', 'audit', ['high', 'low'], ['off', 'off']),
  conflict('infrastructure', 'access', ['high', 'low'], ['off', 'off']),
  conflict('access', 'audit', ['high', 'medium'], ['medium', 'low']),
  conflict('deployment', 'policy', ['high', 'medium'], ['low', 'off']),
  conflict('deployment', 'access', ['high', 'medium'], ['low', 'off']),
  conflict('deployment', 'audit', ['medium', 'off'], ['off', 'off']),
  conflict('policy', 'audit', ['medium', 'low'], ['low', 'off']),
  conflict('secrets', 'audit', ['medium', 'low'], ['low', 'off']),
]

/** Which of the pairs count: the gravest, those of the table, or all, in namespaces too. */
export type ConflictPreset = 'minimal' | 'default' | 'strict'

/** The matrix of a preset. */
export const conflictPresets: Readonly<Record<ConflictPreset, readonly Conflict[]>> = {
  minimal: conflicts.filter(
    ({ duties: [one, other] }) =>
      (one === 'operations' || one === 'infrastructure') && (other === 'policy' || other === 'audit'),
  ),
  default: conflicts,
  strict: conflicts.map(({ duties: pair }) => conflict(pair[0], pair[1], ['high', 'medium'], ['medium', 'low'])),
}

type Column = readonly [human: Weight | 'off', serviceAccount: Weight | 'off']

function conflict(first: string, second: string, cluster: Column, namespace: Column): Conflict {
  return { duties: [first, second], cluster: weights(cluster), namespace: weights(namespace) }
}

function weights([human, serviceAccount]: Column): Weights {
  return { human, 'service-account': serviceAccount }
}
