/** Pods of Kubeflow, KServe, Seldon, Spark and Flink. */
import type { PodParts, WorkloadRow } from '../row.ts'
import { podFields } from './operated.ts'

const replicas = (field: string): readonly WorkloadRow[] => [{ at: ['spec', field, '*', 'template'] }]

const runtime: readonly WorkloadRow[] = [
  { at: ['spec', 'template', 'spec', 'replicatedJobs', '*', 'template', 'spec', 'template'], open: 'whole' },
]

/** What a component may have in place of a container, each with the fields of one. */
const models: Readonly<Record<string, readonly string[]>> = {
  predictor: [
    ...['model', 'huggingface', 'lightgbm', 'onnx', 'paddle', 'pmml', 'pytorch', 'sklearn', 'tensorflow'],
    ...['triton', 'xgboost'],
  ],
  transformer: [],
  explainer: ['art'],
}

/** https://kserve.github.io/website/docs/reference/crd-api */
const component = (name: string): readonly WorkloadRow[] => [
  {
    at: ['spec', name],
    open: 'whole',
    parts: {
      labels: 'labels',
      annotations: 'annotations',
      fields: podFields,
      containers: ['containers', ...models[name]!.map(from => ({ from, name: 'kserve-container' }))],
      initContainers: ['initContainers'],
      volumes: ['volumes'],
    },
  },
  { at: ['spec', name], open: 'whole', parts: { spec: 'workerSpec' }, when: 'workerSpec' },
]

const server: readonly WorkloadRow[] = [
  {
    at: ['spec'],
    open: 'whole',
    parts: {
      labels: 'labels',
      annotations: 'annotations',
      fields: podFields,
      containers: ['containers'],
      volumes: ['volumes'],
    },
  },
  { at: ['spec'], open: 'whole', parts: { spec: 'workerSpec' }, when: 'workerSpec' },
]

/** Replicas, workers and scheduler of a language model, the first two also apart for its prefill. */
const language: readonly WorkloadRow[] = [
  ...[['spec'], ['spec', 'prefill']].flatMap(at => [
    { at, open: 'whole' as const, parts: { spec: 'template' }, when: 'template' },
    { at, open: 'whole' as const, parts: { spec: 'worker' }, when: 'worker' },
  ]),
  { at: ['spec', 'router', 'scheduler'], open: 'whole', parts: { spec: 'template' }, when: 'template' },
]

/** What an experiment tries out is a job of some kind, whole. https://www.kubeflow.org/docs/components/katib/user-guides/trial-template/ */
const trials: readonly WorkloadRow[] = [
  ['template'],
  ...['tfReplicaSpecs', 'pytorchReplicaSpecs', 'mpiReplicaSpecs', 'xgbReplicaSpecs'].map(field => [
    field,
    '*',
    'template',
  ]),
].map(path => ({ at: ['spec', 'trialTemplate', 'trialSpec', 'spec', ...path] }))

const sparkPod: PodParts = {
  labels: 'labels',
  annotations: 'annotations',
  fields: {
    ...Object.fromEntries(
      [
        'affinity',
        'dnsConfig',
        'hostAliases',
        'hostNetwork',
        'nodeSelector',
        'priorityClassName',
        'runtimeClassName',
        'schedulerName',
        'shareProcessNamespace',
        'terminationGracePeriodSeconds',
        'tolerations',
      ].map(field => [field, field]),
    ),
    imagePullSecrets: '../imagePullSecrets',
    securityContext: 'podSecurityContext',
    serviceAccountName: 'serviceAccount',
  },
  containers: [
    {
      name: 'spark',
      fields: {
        ...Object.fromEntries(
          ['env', 'envFrom', 'lifecycle', 'ports', 'securityContext', 'volumeMounts'].map(field => [field, field]),
        ),
        image: ['image', '../image'],
        imagePullPolicy: '../imagePullPolicy',
      },
    },
    'sidecars',
  ],
  initContainers: ['initContainers'],
  volumes: ['../volumes'],
}

/** https://github.com/kubeflow/spark-operator/blob/master/docs/api-docs.md */
const spark = (...spec: readonly string[]): readonly WorkloadRow[] =>
  ['driver', 'executor'].flatMap(part => [
    { at: [...spec, part], open: 'whole' as const, parts: sparkPod },
    { at: [...spec, part, 'template'], open: 'whole' as const },
  ])

/** https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-stable/docs/custom-resource/reference/ */
const flink: readonly WorkloadRow[] = [
  {
    at: ['spec'],
    open: 'whole',
    parts: {
      fields: { serviceAccountName: 'serviceAccount' },
      containers: [{ name: 'flink-main-container', fields: { image: 'image', imagePullPolicy: 'imagePullPolicy' } }],
    },
  },
  { at: ['spec', 'podTemplate'], open: 'whole' },
  { at: ['spec', 'jobManager', 'podTemplate'], open: 'whole' },
  { at: ['spec', 'taskManager', 'podTemplate'], open: 'whole' },
]

/** By `group/Kind`. */
export const trainingRows = (): Readonly<Record<string, readonly WorkloadRow[]>> => ({
  'kubeflow.org/TFJob': replicas('tfReplicaSpecs'),
  'kubeflow.org/PyTorchJob': replicas('pytorchReplicaSpecs'),
  'kubeflow.org/MPIJob': replicas('mpiReplicaSpecs'),
  'kubeflow.org/XGBoostJob': replicas('xgbReplicaSpecs'),
  'kubeflow.org/MXJob': replicas('mxReplicaSpecs'),
  'kubeflow.org/PaddleJob': replicas('paddleReplicaSpecs'),
  'kubeflow.org/JAXJob': replicas('jaxReplicaSpecs'),
  'kubeflow.org/Experiment': trials,
  'kubeflow.org/Notebook': [{ at: ['spec', 'template'] }],
  // Its controller adds the volume that is looked into.
  'kubeflow.org/PVCViewer': [{ at: ['spec'], open: 'pod', parts: { spec: 'podSpec' } }],
  // A job of the trainer takes its pods from a runtime and changes what it names itself.
  'trainer.kubeflow.org/TrainJob': [
    {
      at: ['spec', 'trainer'],
      open: 'whole',
      parts: {
        containers: [{ from: '', name: 'node', fields: { resources: 'resourcesPerNode' } }],
      },
    },
    {
      at: ['spec', 'podSpecOverrides', '*'],
      open: 'whole',
      parts: {
        fields: podFields,
        containers: ['containers'],
        initContainers: ['initContainers'],
        volumes: ['volumes'],
      },
    },
    { at: ['spec', 'podTemplateOverrides', '*'], open: 'whole' },
    {
      at: [
        ...['spec', 'runtimePatches', '*', 'trainingRuntimeSpec', 'template', 'spec', 'replicatedJobs', '*'],
        ...['template', 'spec', 'template'],
      ],
      open: 'whole',
    },
  ],
  'trainer.kubeflow.org/TrainingRuntime': runtime,
  'trainer.kubeflow.org/ClusterTrainingRuntime': runtime,
  'serving.kserve.io/InferenceService': ['predictor', 'transformer', 'explainer'].flatMap(component),
  'serving.kserve.io/ServingRuntime': server,
  'serving.kserve.io/ClusterServingRuntime': server,
  'serving.kserve.io/ClusterStorageContainer': [
    { at: ['spec'], open: 'whole', parts: { initContainers: [{ from: 'container', name: 'storage-initializer' }] } },
  ],
  'serving.kserve.io/LLMInferenceService': language,
  'serving.kserve.io/LLMInferenceServiceConfig': language,
  'machinelearning.seldon.io/SeldonDeployment': [
    { at: ['spec', 'predictors', '*', 'componentSpecs', '*'], open: 'whole' },
  ],
  'sparkoperator.k8s.io/SparkApplication': spark('spec'),
  'sparkoperator.k8s.io/ScheduledSparkApplication': spark('spec', 'template'),
  'flink.apache.org/FlinkDeployment': flink,
})
