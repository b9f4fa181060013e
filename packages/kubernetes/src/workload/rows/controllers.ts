/** Pods of controllers that take a whole pod template and leave it as it is: rollouts, batch, serverless. */
import type { WorkloadPath, WorkloadRow } from '../row.ts'
import { operated, same } from './operated.ts'

const at = (...paths: readonly WorkloadPath[]): readonly WorkloadRow[] => paths.map(path => ({ at: path }))
const template = at(['spec', 'template'])

/** KubeRay gives the containers of Ray probes where they have none. https://docs.ray.io/en/latest/cluster/kubernetes/index.html */
const ray = (...prefix: readonly string[]): readonly WorkloadRow[] => [
  ...at([...prefix, 'headGroupSpec', 'template'], [...prefix, 'workerGroupSpecs', '*', 'template']).map(row => ({
    ...row,
    fills: ['livenessProbe', 'readinessProbe'],
  })),
  // A container that it adds to the pod of the head.
  operated([...prefix, 'autoscalerOptions'], {
    containers: [
      {
        name: 'autoscaler',
        fields: same('image', 'imagePullPolicy', 'env', 'envFrom', 'resources', 'securityContext', 'volumeMounts'),
      },
    ],
  }),
]

/** A revision has a readiness probe even where none is written. https://knative.dev/docs/serving/services/configure-probing/ */
const knative = (path: WorkloadPath): readonly WorkloadRow[] => [{ at: path, fills: ['readinessProbe'] }]

/** A metric may be what a job finds out. https://argo-rollouts.readthedocs.io/en/stable/analysis/job/ */
const analysis = at(['spec', 'metrics', '*', 'provider', 'job', 'spec', 'template'])

/** Its controller adds a container, and a probe to that of the game. https://agones.dev/site/docs/reference/gameserver/ */
const game = (...path: WorkloadPath): readonly WorkloadRow[] => [{ at: path, open: 'pod', fills: ['livenessProbe'] }]

const dask = (...prefix: readonly string[]): readonly WorkloadRow[] =>
  ['worker', 'scheduler'].map(part => ({ at: [...prefix, part], parts: { metadata: 'metadata', spec: 'spec' } }))

/** By `group/Kind`. */
export const controllerRows = (): Readonly<Record<string, readonly WorkloadRow[]>> => ({
  'argoproj.io/Rollout': template,
  'argoproj.io/Experiment': at(['spec', 'templates', '*', 'template']),
  'argoproj.io/AnalysisTemplate': analysis,
  'argoproj.io/ClusterAnalysisTemplate': analysis,
  'argoproj.io/AnalysisRun': analysis,
  'serving.knative.dev/Service': knative(['spec', 'template']),
  'serving.knative.dev/Configuration': knative(['spec', 'template']),
  'serving.knative.dev/Revision': knative([]),
  'sources.knative.dev/ContainerSource': template,
  'sinks.knative.dev/JobSink': at(['spec', 'job', 'spec', 'template']),
  'apps.kruise.io/CloneSet': template,
  'apps.kruise.io/StatefulSet': template,
  'apps.kruise.io/DaemonSet': template,
  'apps.kruise.io/BroadcastJob': template,
  'apps.kruise.io/AdvancedCronJob': at(
    ['spec', 'template', 'jobTemplate', 'spec', 'template'],
    ['spec', 'template', 'broadcastJobTemplate', 'spec', 'template'],
  ),
  'apps.kruise.io/UnitedDeployment': at(
    ...['statefulSetTemplate', 'advancedStatefulSetTemplate', 'cloneSetTemplate', 'deploymentTemplate'].map(kind => [
      'spec',
      'template',
      kind,
      'spec',
      'template',
    ]),
  ),
  // These are put into pods of others.
  'apps.kruise.io/SidecarSet': [
    {
      at: ['spec'],
      open: 'pod',
      parts: { containers: ['containers'], initContainers: ['initContainers'], volumes: ['volumes'] },
    },
  ],
  'apps.kruise.io/EphemeralJob': [
    { at: ['spec', 'template'], open: 'pod', parts: { ephemeralContainers: ['ephemeralContainers'] } },
  ],
  'kubeflow.org/PodDefault': [
    {
      at: ['spec'],
      open: 'pod',
      parts: { containers: ['sidecars'], initContainers: ['initContainers'], volumes: ['volumes'] },
    },
  ],
  'keda.sh/ScaledJob': at(['spec', 'jobTargetRef', 'template']),
  'jobset.x-k8s.io/JobSet': at(['spec', 'replicatedJobs', '*', 'template', 'spec', 'template']),
  'leaderworkerset.x-k8s.io/LeaderWorkerSet': at(
    ['spec', 'leaderWorkerTemplate', 'leaderTemplate'],
    ['spec', 'leaderWorkerTemplate', 'workerTemplate'],
  ),
  'kueue.x-k8s.io/Workload': at(['spec', 'podSets', '*', 'template']),
  'batch.volcano.sh/Job': at(['spec', 'tasks', '*', 'template']),
  'batch.volcano.sh/CronJob': at(['spec', 'jobTemplate', 'spec', 'tasks', '*', 'template']),
  'flow.volcano.sh/JobTemplate': at(['spec', 'tasks', '*', 'template']),
  'ray.io/RayCluster': ray('spec'),
  'ray.io/RayJob': [...ray('spec', 'rayClusterSpec'), { at: ['spec', 'submitterPodTemplate'] }],
  'ray.io/RayService': ray('spec', 'rayClusterConfig'),
  'kubernetes.dask.org/DaskCluster': dask('spec'),
  'kubernetes.dask.org/DaskWorkerGroup': [{ at: ['spec', 'worker'], parts: { metadata: 'metadata', spec: 'spec' } }],
  'kubernetes.dask.org/DaskJob': [
    { at: ['spec', 'job'], parts: { metadata: 'metadata', spec: 'spec' } },
    ...dask('spec', 'cluster', 'spec'),
  ],
  'agones.dev/GameServer': game('spec', 'template'),
  'agones.dev/GameServerSet': game('spec', 'template', 'spec', 'template'),
  'agones.dev/Fleet': game('spec', 'template', 'spec', 'template'),
  'agents.x-k8s.io/Sandbox': at(['spec', 'podTemplate']),
  'extensions.agents.x-k8s.io/SandboxTemplate': at(['spec', 'podTemplate']),
  'actions.github.com/AutoscalingRunnerSet': [...template, { at: ['spec', 'listenerTemplate'], open: 'whole' }],
  'actions.github.com/EphemeralRunnerSet': [
    { at: ['spec', 'ephemeralRunnerSpec'], parts: { metadata: 'metadata', spec: 'spec' } },
  ],
  'actions.github.com/EphemeralRunner': [{ at: ['spec'], parts: { metadata: 'metadata', spec: 'spec' } }],
})
