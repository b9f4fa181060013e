/** Workloads of several equal pods, built in and others: how many there are, and what one of them is. */
import type { Node } from '@keelint/core'
import { conform, type KubernetesObject, type PodSpec, type PodTemplateSpec } from '@keelint/kubernetes'

export interface ReplicatedWorkload {
  /** Undefined where nothing is said, which means one until an autoscaler says otherwise. */
  readonly replicas: number | undefined
  readonly template: PodTemplateSpec
  readonly spec: Node<PodSpec | undefined>
}

const builtIn: ReadonlySet<string> = new Set(['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'])
const custom: ReadonlySet<string> = new Set([
  'apps.openshift.io/DeploymentConfig',
  'argoproj.io/Rollout',
  'apps.kruise.io/CloneSet',
  'apps.kruise.io/StatefulSet',
])

interface Replicated extends KubernetesObject {
  readonly spec?: { readonly replicas?: unknown; readonly template?: unknown } | null
}

/** Undefined for other kinds, and where there is no template. */
export function replicatedWorkload({ spec }: Replicated, node: Node<KubernetesObject>): ReplicatedWorkload | undefined {
  const { group, kind } = node.resource.id
  const isBuiltIn = builtIn.has(kind) && ['', 'apps', 'extensions'].includes(group)
  if (!isBuiltIn && !custom.has(`${group}/${kind}`)) return
  const template = conform(spec?.template ?? undefined, 'core.v1.PodTemplateSpec').value as PodTemplateSpec | undefined
  if (!template?.spec) return
  const at = (node as Node<{ spec?: { template?: PodTemplateSpec } }>).at('spec').at('template').at('spec')
  const replicas = spec?.replicas
  return { replicas: typeof replicas === 'number' ? replicas : undefined, template, spec: at }
}
