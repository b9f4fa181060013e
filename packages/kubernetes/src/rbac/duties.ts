/** The duties in a cluster, what performing them takes, and which of them one pair of hands should not hold together. */
import type { Capability } from './capability-table.ts'

export type Duty = 'operations' | 'infrastructure' | 'deployment' | 'access' | 'policy' | 'audit' | 'secrets'

export interface DutyEntry {
  readonly title: string
  /** Any of these is enough. */
  readonly capabilities: readonly Capability[]
  /** Capabilities that make the duty only where they are held for one of these namespaces. */
  readonly within?: { readonly namespaces: readonly string[]; readonly capabilities: readonly Capability[] }
}

/** Reading is performing no duty, Secrets excepted: who only looks on is an auditor. */
export const duties: Readonly<Record<Duty, DutyEntry>> = {
  operations: {
    title: 'cluster operations',
    capabilities: ['api-write', 'namespace-create', 'storage-write', 'scheduling-write'],
    within: { namespaces: ['kube-system'], capabilities: ['pod-create', 'workload-write'] },
  },
  infrastructure: {
    title: 'infrastructure',
    capabilities: ['node-write', 'node-proxy', 'persistent-volume-create', 'machine-write'],
  },
  deployment: {
    title: 'workload deployment',
    capabilities: [
      'pod-create',
      'workload-write',
      'pod-exec',
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
      'trust-bundle',
      'critical-configmap-write',
    ],
  },
  policy: {
    title: 'security policy',
    capabilities: [
      'webhook-write',
      'admission-policy-write',
      'namespace-label',
      'network-policy-write',
      'mesh-policy-write',
      'security-context-constraints',
      'quota-write',
    ],
  },
  audit: {
    title: 'audit and monitoring',
    capabilities: ['event-delete', 'monitoring-write', 'report-delete'],
  },
  secrets: {
    title: 'secrets and keys',
    capabilities: ['secret-read', 'secret-write', 'secret-source-write'],
  },
}

/** How much it matters that a pair of duties is in one hand. */
export type Weight = 'high' | 'medium' | 'low'

export interface Conflict {
  /** The second is the one that oversees, or that hides what the first does. */
  readonly duties: readonly [Duty, Duty]
  /** Both held for the whole cluster, or one of them. */
  readonly cluster: Weights
  /** Both held for one namespace only. */
  readonly namespace: Weights
}

/** `off` where the pair does not matter. */
interface Weights {
  readonly human: Weight | 'off'
  readonly 'service-account': Weight | 'off'
}

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

type Column = readonly [human: Weight | 'off', serviceAccount: Weight | 'off']

function conflict(first: Duty, second: Duty, cluster: Column, namespace: Column): Conflict {
  return { duties: [first, second], cluster: weights(cluster), namespace: weights(namespace) }
}

function weights([human, serviceAccount]: Column): Weights {
  return { human, 'service-account': serviceAccount }
}
