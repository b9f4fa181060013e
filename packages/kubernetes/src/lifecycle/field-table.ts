/** Fields, annotations and labels that are deprecated or have no effect any more, and what to write instead. */

/** Numbers are minors of Kubernetes 1. */
export interface FieldLifecycle {
  /** Left out where nobody says since when. */
  readonly deprecated?: number
  /** The first minor that takes it and does nothing with it, or lets the pod that has it fail. */
  readonly removed?: number
  /** What to use instead, as a phrase: `` `spec.sysctls` ``. */
  readonly instead?: string
  /** The label or value that has taken the place of a label or value. */
  readonly renamed?: string
  /** Where the object says the same in a newer way, from its root: there the old one is for older versions, and harmless. */
  readonly unless?: readonly string[]
}

/**
 * Sources of volumes, of pods and of persistent volumes. What is only deprecated is handed to a CSI driver.
 * @see https://kubernetes.io/docs/concepts/storage/volumes/
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go
 * @see https://github.com/kubernetes/enhancements/issues/5040 (gitRepo: off by default since 1.33, for good since 1.36)
 */
export const volumeSources: Readonly<Record<string, FieldLifecycle>> = {
  awsElasticBlockStore: { deprecated: 19, instead: 'the CSI driver `ebs.csi.aws.com`' },
  azureDisk: { deprecated: 19, instead: 'the CSI driver `disk.csi.azure.com`' },
  azureFile: { deprecated: 21, instead: 'the CSI driver `file.csi.azure.com`' },
  cephfs: { deprecated: 28, removed: 31, instead: 'a CSI driver' },
  cinder: { deprecated: 11, instead: 'the CSI driver `cinder.csi.openstack.org`' },
  flexVolume: { deprecated: 23, instead: 'a CSI driver' },
  flocker: { deprecated: 22, removed: 25, instead: 'a CSI driver' },
  gcePersistentDisk: { deprecated: 17, instead: 'the CSI driver `pd.csi.storage.gke.io`' },
  gitRepo: { deprecated: 11, removed: 36, instead: 'an `emptyDir` that an init container clones into' },
  glusterfs: { deprecated: 25, removed: 26, instead: 'a CSI driver' },
  photonPersistentDisk: { deprecated: 11, removed: 16, instead: 'a CSI driver' },
  portworxVolume: { deprecated: 25, instead: 'the CSI driver `pxd.portworx.com`' },
  quobyte: { deprecated: 22, removed: 25, instead: 'a CSI driver' },
  rbd: { deprecated: 28, removed: 31, instead: 'a CSI driver' },
  scaleIO: { deprecated: 16, removed: 22, instead: 'a CSI driver' },
  storageos: { deprecated: 22, removed: 25, instead: 'a CSI driver' },
  vsphereVolume: { deprecated: 19, instead: 'the CSI driver `csi.vsphere.vmware.com`' },
}

/**
 * Labels of nodes, by which pods and volumes select them.
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/api/node/util.go
 * @see https://kubernetes.io/docs/reference/labels-annotations-taints/
 */
export const nodeLabels: Readonly<Record<string, FieldLifecycle>> = {
  'beta.kubernetes.io/arch': nowCalled(14, 'kubernetes.io/arch'),
  'beta.kubernetes.io/os': nowCalled(14, 'kubernetes.io/os'),
  'beta.kubernetes.io/instance-type': nowCalled(17, 'node.kubernetes.io/instance-type'),
  'failure-domain.beta.kubernetes.io/region': nowCalled(17, 'topology.kubernetes.io/region'),
  'failure-domain.beta.kubernetes.io/zone': nowCalled(17, 'topology.kubernetes.io/zone'),
  'node-role.kubernetes.io/master': nowCalled(20, 'node-role.kubernetes.io/control-plane'),
}

const initContainers = {
  deprecated: 6,
  removed: 8,
  instead: '`spec.initContainers`',
  unless: ['spec', 'initContainers'],
}
const sysctls = {
  removed: 11,
  instead: '`securityContext.sysctls`',
  unless: ['spec', 'securityContext', 'sysctls'],
}
const storageClass = { deprecated: 8, instead: '`spec.storageClassName`' }

/**
 * Annotations by the kind of object that they stand on; `PodTemplateSpec` is every pod.
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/registry/networking/ingress/strategy.go
 * @see https://kubernetes.io/docs/reference/labels-annotations-taints/
 * @see https://github.com/kubernetes/kubernetes/pull/108020 (tolerate-unready-endpoints)
 */
export const annotations: Readonly<Record<string, Readonly<Record<string, FieldLifecycle>>>> = {
  PodTemplateSpec: {
    'pod.alpha.kubernetes.io/init-containers': initContainers,
    'pod.beta.kubernetes.io/init-containers': initContainers,
    'scheduler.alpha.kubernetes.io/critical-pod': {
      deprecated: 13,
      removed: 16,
      instead: '`priorityClassName`',
      unless: ['spec', 'priorityClassName'],
    },
    'security.alpha.kubernetes.io/sysctls': sysctls,
    'security.alpha.kubernetes.io/unsafe-sysctls': sysctls,
  },
  Ingress: {
    'kubernetes.io/ingress.class': {
      deprecated: 18,
      instead: '`spec.ingressClassName`',
      unless: ['spec', 'ingressClassName'],
    },
  },
  Job: { 'batch.kubernetes.io/job-tracking': { deprecated: 26, removed: 27 } },
  Node: { 'scheduler.alpha.kubernetes.io/preferAvoidPods': { deprecated: 22, instead: 'taints' } },
  PersistentVolume: { 'volume.beta.kubernetes.io/storage-class': storageClass },
  PersistentVolumeClaim: { 'volume.beta.kubernetes.io/storage-class': storageClass },
  Service: {
    'service.alpha.kubernetes.io/tolerate-unready-endpoints': {
      deprecated: 11,
      removed: 24,
      instead: '`spec.publishNotReadyAddresses`',
      unless: ['spec', 'publishNotReadyAddresses'],
    },
    'service.kubernetes.io/topology-aware-hints': {
      deprecated: 27,
      instead: 'the annotation `service.kubernetes.io/topology-mode`',
      unless: ['metadata', 'annotations', 'service.kubernetes.io/topology-mode'],
    },
  },
  ServiceAccount: { 'kubernetes.io/enforce-mountable-secrets': { deprecated: 32, instead: 'a namespace of its own' } },
}

/** The fields of the same object's `spec` that annotations have become, with the same value. */
export const fieldsOfAnnotations: Readonly<Record<string, string>> = {
  'kubernetes.io/ingress.class': 'ingressClassName',
  'volume.beta.kubernetes.io/storage-class': 'storageClassName',
}

/** Of a container, with its name behind the slash; counts where neither it nor its pod has the field. */
export const appArmorPrefix = 'container.apparmor.security.beta.kubernetes.io/'
export const appArmor: FieldLifecycle = { deprecated: 30, instead: '`securityContext.appArmorProfile`' }

/**
 * Other fields of an object's `spec`, by its kind.
 * @see https://github.com/kubernetes/api/blob/master/core/v1/types.go
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/api/service/warnings.go
 * @see https://github.com/kubernetes/enhancements/issues/5707 (externalIPs)
 */
export const specFields: Readonly<Record<string, Readonly<Record<string, FieldLifecycle>>>> = {
  Node: { configSource: { deprecated: 22, removed: 24 }, externalID: { deprecated: 11 } },
  Service: {
    externalIPs: { deprecated: 36, instead: 'a Service of type `LoadBalancer`, or the Gateway API' },
    loadBalancerIP: { deprecated: 24, instead: 'an annotation of the load balancer' },
  },
}

/** Values that fields of an object's `spec` may still have, by its kind and the field. */
export const specValues: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, FieldLifecycle>>>>>> =
  {
    PersistentVolume: { persistentVolumeReclaimPolicy: { Recycle: { instead: 'dynamic provisioning' } } },
    Service: { trafficDistribution: { PreferClose: nowCalled(34, 'PreferSameZone') } },
  }

function nowCalled(deprecated: number, name: string): FieldLifecycle {
  return { deprecated, renamed: name, instead: `\`${name}\`` }
}
