/** Pods of operators that run parts of a platform: virtual machines, gateways, certificates, identity, builds. */
import type { PodParts, WorkloadRow } from '../row.ts'
import { operated, podFields, same } from './operated.ts'

/**
 * A virtual machine runs in a pod that KubeVirt makes: the template has its labels and where it goes, and no containers.
 * Volumes of a machine are disks of other kinds. https://kubevirt.io/user-guide/cluster_admin/scheduler/
 */
const machine = (spec: string): PodParts => ({
  metadata: 'metadata',
  fields: Object.fromEntries(
    [
      ...['affinity', 'dnsConfig', 'dnsPolicy', 'hostname', 'nodeSelector', 'priorityClassName', 'schedulerName'],
      ...['subdomain', 'terminationGracePeriodSeconds', 'tolerations', 'topologySpreadConstraints'],
    ].map(field => [field, `${spec}${field}`]),
  ),
})
/** A disk out of an image is a container beside the machine. https://kubevirt.io/user-guide/storage/disks_and_volumes/#containerdisk */
const containerDisks = (...spec: readonly string[]): WorkloadRow =>
  operated([...spec, 'volumes', '*', 'containerDisk'], {
    containers: [{ name: 'container-disk', fields: same('image', 'imagePullPolicy') }],
  })

const machines: readonly WorkloadRow[] = [
  { at: ['spec', 'template'], open: 'whole', parts: machine('spec.') },
  containerDisks('spec', 'template', 'spec'),
]

/** https://gateway.envoyproxy.io/docs/api/extension_types/#kubernetespodspec */
const envoy = (name: string): WorkloadRow =>
  operated(['spec', 'provider', 'kubernetes', name], {
    labels: 'pod.labels',
    annotations: 'pod.annotations',
    spec: 'pod',
    containers: [{ from: 'container', name: 'envoy' }],
    initContainers: ['initContainers'],
  })

const runnerPod: PodParts = {
  fields: podFields,
  containers: [
    {
      name: 'runner',
      fields: same('image', 'imagePullPolicy', 'resources', 'env', 'envFrom', 'volumeMounts'),
    },
    'containers',
    'sidecarContainers',
  ],
  initContainers: ['initContainers'],
  ephemeralContainers: ['ephemeralContainers'],
  volumes: ['volumes'],
}

/** https://camel.apache.org/camel-k/next/apis/camel-k.html: `traits` change the pod, and the container of the integration. */
const camel = (...spec: readonly string[]): readonly WorkloadRow[] => [
  { at: [...spec, 'template'], open: 'whole' },
  operated([...spec, 'traits', 'container'], {
    containers: [{ name: 'integration', fields: same('image', 'imagePullPolicy') }],
  }),
]

/** https://cert-manager.io/docs/reference/api-docs/#acme.cert-manager.io/v1.ACMEChallengeSolverHTTP01IngressPodTemplate */
const solvers: readonly WorkloadRow[] = ['ingress', 'gatewayHTTPRoute'].map(kind => ({
  at: ['spec', 'acme', 'solvers', '*', 'http01', kind, 'podTemplate'],
  open: 'whole' as const,
}))

/** By `group/Kind`. */
export const platformRows = (): Readonly<Record<string, readonly WorkloadRow[]>> => ({
  'kubevirt.io/VirtualMachine': machines,
  'kubevirt.io/VirtualMachineInstanceReplicaSet': machines,
  'kubevirt.io/VirtualMachineInstance': [
    // The pod has the labels of the machine itself.
    { at: [], open: 'whole', parts: machine('spec.') },
    containerDisks('spec'),
  ],
  'gateway.envoyproxy.io/EnvoyProxy': [envoy('envoyDeployment'), envoy('envoyDaemonSet')],
  'cert-manager.io/Issuer': solvers,
  'cert-manager.io/ClusterIssuer': solvers,
  'k8s.keycloak.org/Keycloak': [
    operated(['spec'], { containers: [{ name: 'keycloak', fields: same('image', 'resources') }] }),
    { at: ['spec', 'unsupported', 'podTemplate'], open: 'whole' },
  ],
  'pkg.crossplane.io/DeploymentRuntimeConfig': [
    { at: ['spec', 'deploymentTemplate', 'spec', 'template'], open: 'whole' },
  ],
  'jenkins.io/Jenkins': [
    operated(['spec', 'master'], {
      ...same('labels', 'annotations'),
      fields: podFields,
      containers: ['containers'],
      volumes: ['volumes'],
    }),
  ],
  'actions.summerwind.dev/RunnerDeployment': [
    operated(['spec', 'template', 'spec'], { ...runnerPod, metadata: '../metadata' }),
  ],
  'actions.summerwind.dev/RunnerReplicaSet': [
    operated(['spec', 'template', 'spec'], { ...runnerPod, metadata: '../metadata' }),
  ],
  'actions.summerwind.dev/Runner': [operated(['spec'], runnerPod)],
  'actions.summerwind.dev/RunnerSet': [
    { at: ['spec', 'template'], open: 'whole' },
    operated(['spec'], { containers: [{ name: 'runner', fields: same('image') }] }),
  ],
  'camel.apache.org/Integration': camel('spec'),
  'camel.apache.org/Pipe': camel('spec', 'integration'),
  'camel.apache.org/KameletBinding': camel('spec', 'integration'),
})
