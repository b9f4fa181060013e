/** Where each kind of workload keeps its pod template: the table, and the walk along it. */

type Key = string | number

/** A key, or `*` for every entry of a list or mapping. */
export type WorkloadPath = readonly string[]

/**
 * `group/Kind` (`core` for the core group) to the paths of pod templates, objects of the form `{ metadata, spec }`.
 * Rows of custom resources follow the CRDs of their projects.
 */
export const workloads: Readonly<Record<string, readonly WorkloadPath[]>> = {
  'core/Pod': [[]],
  'core/PodTemplate': [['template']],
  'core/ReplicationController': [['spec', 'template']],
  'apps/Deployment': [['spec', 'template']],
  'apps/ReplicaSet': [['spec', 'template']],
  'apps/StatefulSet': [['spec', 'template']],
  'apps/DaemonSet': [['spec', 'template']],
  'extensions/Deployment': [['spec', 'template']],
  'extensions/ReplicaSet': [['spec', 'template']],
  'extensions/DaemonSet': [['spec', 'template']],
  'batch/Job': [['spec', 'template']],
  'batch/CronJob': [['spec', 'jobTemplate', 'spec', 'template']],
  'apps.openshift.io/DeploymentConfig': [['spec', 'template']],
  'argoproj.io/Rollout': [['spec', 'template']],
  'serving.knative.dev/Service': [['spec', 'template']],
  'serving.knative.dev/Configuration': [['spec', 'template']],
  'serving.knative.dev/Revision': [[]],
  'apps.kruise.io/CloneSet': [['spec', 'template']],
  'apps.kruise.io/StatefulSet': [['spec', 'template']],
  'apps.kruise.io/DaemonSet': [['spec', 'template']],
  'apps.kruise.io/BroadcastJob': [['spec', 'template']],
  'apps.kruise.io/AdvancedCronJob': [
    ['spec', 'template', 'jobTemplate', 'spec', 'template'],
    ['spec', 'template', 'broadcastJobTemplate', 'spec', 'template'],
  ],
  'keda.sh/ScaledJob': [['spec', 'jobTargetRef', 'template']],
  'jobset.x-k8s.io/JobSet': [['spec', 'replicatedJobs', '*', 'template', 'spec', 'template']],
  'leaderworkerset.x-k8s.io/LeaderWorkerSet': [
    ['spec', 'leaderWorkerTemplate', 'leaderTemplate'],
    ['spec', 'leaderWorkerTemplate', 'workerTemplate'],
  ],
  'kubeflow.org/TFJob': [['spec', 'tfReplicaSpecs', '*', 'template']],
  'kubeflow.org/PyTorchJob': [['spec', 'pytorchReplicaSpecs', '*', 'template']],
  'kubeflow.org/MPIJob': [['spec', 'mpiReplicaSpecs', '*', 'template']],
  'kubeflow.org/XGBoostJob': [['spec', 'xgbReplicaSpecs', '*', 'template']],
  'kubeflow.org/PaddleJob': [['spec', 'paddleReplicaSpecs', '*', 'template']],
  'kubeflow.org/JAXJob': [['spec', 'jaxReplicaSpecs', '*', 'template']],
  'kubeflow.org/Notebook': [['spec', 'template']],
  'agents.x-k8s.io/Sandbox': [['spec', 'podTemplate']],
}

const builtInGroups: readonly string[] = ['core', 'apps', 'batch', 'extensions']

/** The template paths of a kind; none where the kind is no workload. @param extra rows of plugins, in the table's form */
export function workloadPaths(
  group: string,
  kind: string,
  extra: Readonly<Record<string, readonly WorkloadPath[]>> = {},
): readonly WorkloadPath[] {
  const row = `${group || 'core'}/${kind}`
  if (extra[row]) return extra[row]
  if (Object.hasOwn(workloads, row)) return workloads[row]!
  // A workload under a wrong group of Kubernetes itself (`v1` Deployment) is a slip, and its pod is meant.
  const meant = builtInGroups.find(other => Object.hasOwn(workloads, `${other}/${kind}`))
  return meant && (group === '' || builtInGroups.includes(group)) ? workloads[`${meant}/${kind}`]! : []
}

/** The places in `value` that a template path leads to, with what stands there; nothing where the path ends early. */
export function along(
  value: unknown,
  path: WorkloadPath,
): readonly { readonly value: object; readonly path: readonly Key[] }[] {
  let here: { value: unknown; path: readonly Key[] }[] = [{ value, path: [] }]
  for (const key of path)
    here = here.flatMap(({ value, path }) => {
      if (typeof value !== 'object' || value === null) return []
      if (key !== '*') return Object.hasOwn(value, key) ? [{ value: value[key as never], path: [...path, key] }] : []
      return Array.isArray(value)
        ? value.map((item, index) => ({ value: item, path: [...path, index] }))
        : Object.entries(value).map(([name, item]) => ({ value: item, path: [...path, name] }))
    })
  return here.filter(
    (end): end is { value: object; path: readonly Key[] } => typeof end.value === 'object' && end.value !== null,
  )
}
