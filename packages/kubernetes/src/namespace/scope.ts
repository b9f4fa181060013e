/** Which kinds live in namespaces. */
import { workloadRows } from '../workload/workloads.ts'

/** The groups that Kubernetes serves itself, with their kinds that have no namespace. */
const clusterScoped: Readonly<Record<string, readonly string[]>> = {
  '': ['ComponentStatus', 'Namespace', 'Node', 'PersistentVolume', 'Status'],
  'admissionregistration.k8s.io': [
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
    'MutatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
  ],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  apps: [],
  'authentication.k8s.io': ['SelfSubjectReview', 'TokenReview'],
  'authorization.k8s.io': ['SelfSubjectAccessReview', 'SelfSubjectRulesReview', 'SubjectAccessReview'],
  autoscaling: [],
  batch: [],
  'certificates.k8s.io': ['CertificateSigningRequest', 'ClusterTrustBundle'],
  'coordination.k8s.io': [],
  'discovery.k8s.io': [],
  'events.k8s.io': [],
  extensions: ['PodSecurityPolicy'],
  'flowcontrol.apiserver.k8s.io': ['FlowSchema', 'PriorityLevelConfiguration'],
  'internal.apiserver.k8s.io': ['StorageVersion'],
  'networking.k8s.io': ['IPAddress', 'IngressClass', 'ServiceCIDR', 'ClusterCIDR'],
  'node.k8s.io': ['RuntimeClass'],
  policy: ['PodSecurityPolicy'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
  'resource.k8s.io': ['DeviceClass', 'DeviceTaintRule', 'ResourcePoolStatusRequest', 'ResourceSlice', 'ResourceClass'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'],
  'storagemigration.k8s.io': ['StorageVersionMigration'],
}

/** Of other groups, those kinds that have pods in them and no namespace. */
const clusterScopedWorkloads: Readonly<Record<string, readonly string[]>> = {
  'argoproj.io': ['ClusterWorkflowTemplate'],
  'cert-manager.io': ['ClusterIssuer'],
  'pkg.crossplane.io': ['DeploymentRuntimeConfig'],
  'serving.kserve.io': ['ClusterServingRuntime', 'ClusterStorageContainer'],
  'shipwright.io': ['ClusterBuildStrategy'],
  'tekton.dev': ['ClusterTask'],
  'trainer.kubeflow.org': ['ClusterTrainingRuntime'],
}

/**
 * Whether a kind lives in a namespace; undefined where only its CRD could tell. Objects of files such as component
 * configurations are no API objects, so undefined too.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace
 */
export function isNamespaced(group: string, kind: string): boolean | undefined {
  if (Object.hasOwn(clusterScoped, group)) return !clusterScoped[group]!.includes(kind)
  return workloadRows(group, kind).length > 0 ? !(clusterScopedWorkloads[group]?.includes(kind) ?? false) : undefined
}
