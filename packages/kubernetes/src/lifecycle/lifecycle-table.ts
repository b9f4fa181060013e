/** When APIs came, were deprecated and went, where the table of the API cannot tell; and what took their place. */

/** Numbers are minors of Kubernetes 1. A `removed` that is still to come has been announced. */
export interface LifecycleRow {
  /** `group/version`. */
  readonly api: string
  /** Separated by spaces. */
  readonly kinds: string
  /** Left out where the table of the API knows it: since 1.18. */
  readonly introduced?: number
  readonly deprecated?: number
  /** Left out where it is the minor after the last that describes the kind. */
  readonly removed?: number
  /** The group, and the kind where it changed too, that took its place; left out where that is a newer version of the group. */
  readonly by?: string
}

/**
 * From the lifecycle markers of the API's source (`zz_generated.prerelease-lifecycle.go` in k8s.io/api 0.20 to 0.36, and the
 * same in apiextensions-apiserver, kube-aggregator and apiserver), and where these are silent from what the comments there and
 * the guide say. A version that was gone from the API description before its marker says so counts as gone then.
 *
 * @see https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 */
export const lifecycleTable: readonly LifecycleRow[] = [
  { api: 'v1', kinds: 'ComponentStatus', deprecated: 19 },
  { api: 'v1', kinds: 'Endpoints', deprecated: 33, by: 'discovery.k8s.io EndpointSlice' },

  { api: 'admission.k8s.io/v1', kinds: 'AdmissionReview', introduced: 16 },
  { api: 'admission.k8s.io/v1beta1', kinds: 'AdmissionReview', introduced: 9, deprecated: 19, removed: 22 },

  {
    api: 'admissionregistration.k8s.io/v1',
    kinds: 'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    introduced: 16,
  },
  {
    api: 'admissionregistration.k8s.io/v1beta1',
    kinds: 'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    introduced: 9,
    deprecated: 16,
    removed: 22,
  },
  {
    api: 'admissionregistration.k8s.io/v1alpha1',
    kinds: 'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding',
    deprecated: 29,
  },
  {
    api: 'admissionregistration.k8s.io/v1beta1',
    kinds: 'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding',
    deprecated: 31,
  },
  {
    api: 'admissionregistration.k8s.io/v1alpha1',
    kinds: 'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding',
    deprecated: 35,
    removed: 38,
  },
  {
    api: 'admissionregistration.k8s.io/v1beta1',
    kinds: 'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding',
    deprecated: 37,
    removed: 40,
  },

  { api: 'apiextensions.k8s.io/v1', kinds: 'CustomResourceDefinition', introduced: 16 },
  {
    api: 'apiextensions.k8s.io/v1beta1',
    kinds: 'CustomResourceDefinition',
    introduced: 7,
    deprecated: 16,
    removed: 22,
  },

  { api: 'apiregistration.k8s.io/v1', kinds: 'APIService', introduced: 10 },
  { api: 'apiregistration.k8s.io/v1beta1', kinds: 'APIService', introduced: 7, deprecated: 19, removed: 22 },

  { api: 'apps/v1', kinds: 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet', introduced: 9 },
  { api: 'apps/v1beta1', kinds: 'ControllerRevision', introduced: 7, deprecated: 8, removed: 16 },
  { api: 'apps/v1beta1', kinds: 'Deployment', introduced: 6, deprecated: 8, removed: 16 },
  { api: 'apps/v1beta1', kinds: 'StatefulSet', introduced: 5, deprecated: 8, removed: 16 },
  { api: 'apps/v1beta1', kinds: 'DeploymentRollback', introduced: 6, deprecated: 8, removed: 16 },
  { api: 'apps/v1beta1', kinds: 'Scale', introduced: 6, deprecated: 8, removed: 16, by: 'autoscaling' },
  {
    api: 'apps/v1beta2',
    kinds: 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet',
    introduced: 8,
    deprecated: 9,
    removed: 16,
  },
  { api: 'apps/v1beta2', kinds: 'Scale', introduced: 8, deprecated: 9, removed: 16, by: 'autoscaling' },
  // Only the guide has it.
  { api: 'apps/v1beta1', kinds: 'ReplicaSet', removed: 16 },

  { api: 'audit.k8s.io/v1', kinds: 'Event Policy', introduced: 12 },
  { api: 'audit.k8s.io/v1beta1', kinds: 'Event Policy', introduced: 8, deprecated: 21, removed: 24 },
  { api: 'audit.k8s.io/v1alpha1', kinds: 'Event Policy', introduced: 7, deprecated: 21, removed: 24 },
  { api: 'auditregistration.k8s.io/v1alpha1', kinds: 'AuditSink', introduced: 13 },

  { api: 'authentication.k8s.io/v1', kinds: 'TokenReview', introduced: 6 },
  { api: 'authentication.k8s.io/v1beta1', kinds: 'TokenReview', introduced: 4, deprecated: 19, removed: 22 },
  { api: 'authentication.k8s.io/v1alpha1', kinds: 'SelfSubjectReview', deprecated: 29 },
  { api: 'authentication.k8s.io/v1beta1', kinds: 'SelfSubjectReview', deprecated: 30 },

  {
    api: 'authorization.k8s.io/v1',
    kinds: 'LocalSubjectAccessReview SelfSubjectAccessReview SubjectAccessReview',
    introduced: 6,
  },
  { api: 'authorization.k8s.io/v1', kinds: 'SelfSubjectRulesReview', introduced: 8 },
  {
    api: 'authorization.k8s.io/v1beta1',
    kinds: 'LocalSubjectAccessReview SelfSubjectAccessReview SubjectAccessReview',
    introduced: 2,
    deprecated: 19,
    removed: 22,
  },
  { api: 'authorization.k8s.io/v1beta1', kinds: 'SelfSubjectRulesReview', introduced: 8, deprecated: 19, removed: 22 },

  { api: 'autoscaling/v1', kinds: 'HorizontalPodAutoscaler Scale', introduced: 2 },
  { api: 'autoscaling/v2beta1', kinds: 'HorizontalPodAutoscaler', introduced: 8, deprecated: 22 },
  { api: 'autoscaling/v2beta2', kinds: 'HorizontalPodAutoscaler', introduced: 12, deprecated: 23 },

  { api: 'batch/v1beta1', kinds: 'CronJob', introduced: 8, deprecated: 21 },
  { api: 'batch/v1beta1', kinds: 'JobTemplate', introduced: 8, deprecated: 22, removed: 25 },

  { api: 'certificates.k8s.io/v1beta1', kinds: 'CertificateSigningRequest', introduced: 12, deprecated: 19 },
  { api: 'certificates.k8s.io/v1alpha1', kinds: 'ClusterTrustBundle', introduced: 26, deprecated: 34, removed: 37 },
  { api: 'certificates.k8s.io/v1beta1', kinds: 'ClusterTrustBundle', deprecated: 37, removed: 40 },
  { api: 'certificates.k8s.io/v1beta1', kinds: 'PodCertificateRequest', deprecated: 38, removed: 41 },

  { api: 'coordination.k8s.io/v1', kinds: 'Lease', introduced: 14 },
  { api: 'coordination.k8s.io/v1beta1', kinds: 'Lease', introduced: 12, deprecated: 19, removed: 22 },
  { api: 'coordination.k8s.io/v1alpha2', kinds: 'LeaseCandidate', deprecated: 35, removed: 38 },
  { api: 'coordination.k8s.io/v1beta1', kinds: 'LeaseCandidate', deprecated: 36, removed: 39 },

  { api: 'discovery.k8s.io/v1beta1', kinds: 'EndpointSlice', introduced: 16, deprecated: 21 },
  { api: 'events.k8s.io/v1beta1', kinds: 'Event', introduced: 8, deprecated: 22 },

  { api: 'extensions/v1beta1', kinds: 'DaemonSet Deployment', introduced: 1, deprecated: 8, removed: 16, by: 'apps' },
  { api: 'extensions/v1beta1', kinds: 'ReplicaSet', introduced: 2, deprecated: 8, removed: 16, by: 'apps' },
  { api: 'extensions/v1beta1', kinds: 'DeploymentRollback', introduced: 2, deprecated: 8, removed: 16 },
  { api: 'extensions/v1beta1', kinds: 'Scale', introduced: 1, deprecated: 2, removed: 16, by: 'autoscaling' },
  { api: 'extensions/v1beta1', kinds: 'Ingress', introduced: 1, deprecated: 14, by: 'networking.k8s.io' },
  {
    api: 'extensions/v1beta1',
    kinds: 'NetworkPolicy',
    introduced: 3,
    deprecated: 9,
    removed: 16,
    by: 'networking.k8s.io',
  },
  { api: 'extensions/v1beta1', kinds: 'PodSecurityPolicy', introduced: 2, deprecated: 11, removed: 16, by: 'policy' },

  { api: 'flowcontrol.apiserver.k8s.io/v1alpha1', kinds: 'FlowSchema PriorityLevelConfiguration', deprecated: 20 },
  { api: 'flowcontrol.apiserver.k8s.io/v1beta1', kinds: 'FlowSchema PriorityLevelConfiguration', deprecated: 23 },
  { api: 'flowcontrol.apiserver.k8s.io/v1beta2', kinds: 'FlowSchema PriorityLevelConfiguration', deprecated: 26 },
  { api: 'flowcontrol.apiserver.k8s.io/v1beta3', kinds: 'FlowSchema PriorityLevelConfiguration', deprecated: 29 },

  { api: 'networking.k8s.io/v1', kinds: 'NetworkPolicy', introduced: 7 },
  { api: 'networking.k8s.io/v1beta1', kinds: 'Ingress', introduced: 14, deprecated: 19 },
  { api: 'networking.k8s.io/v1beta1', kinds: 'IngressClass', deprecated: 19 },
  { api: 'networking.k8s.io/v1alpha1', kinds: 'ClusterCIDR', deprecated: 28 },
  { api: 'networking.k8s.io/v1alpha1', kinds: 'IPAddress ServiceCIDR', introduced: 27, deprecated: 30 },
  { api: 'networking.k8s.io/v1beta1', kinds: 'IPAddress ServiceCIDR', deprecated: 34, removed: 37 },

  { api: 'node.k8s.io/v1beta1', kinds: 'RuntimeClass', introduced: 13, deprecated: 22 },

  { api: 'policy/v1beta1', kinds: 'PodDisruptionBudget', introduced: 5, deprecated: 21 },
  { api: 'policy/v1beta1', kinds: 'PodSecurityPolicy', introduced: 10, deprecated: 21 },
  { api: 'policy/v1beta1', kinds: 'Eviction', introduced: 5, deprecated: 22, removed: 25 },

  { api: 'rbac.authorization.k8s.io/v1', kinds: 'ClusterRole ClusterRoleBinding Role RoleBinding', introduced: 8 },
  {
    api: 'rbac.authorization.k8s.io/v1beta1',
    kinds: 'ClusterRole ClusterRoleBinding Role RoleBinding',
    introduced: 6,
    deprecated: 17,
  },
  {
    api: 'rbac.authorization.k8s.io/v1alpha1',
    kinds: 'ClusterRole ClusterRoleBinding Role RoleBinding',
    deprecated: 17,
  },

  {
    api: 'resource.k8s.io/v1beta1',
    kinds: 'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice',
    deprecated: 35,
    removed: 38,
  },
  {
    api: 'resource.k8s.io/v1beta2',
    kinds: 'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice',
    deprecated: 36,
    removed: 39,
  },
  { api: 'resource.k8s.io/v1alpha3', kinds: 'DeviceTaintRule', deprecated: 36, removed: 39 },
  { api: 'resource.k8s.io/v1beta2', kinds: 'DeviceTaintRule', deprecated: 39, removed: 42 },
  { api: 'resource.k8s.io/v1alpha3', kinds: 'ResourcePoolStatusRequest', deprecated: 39, removed: 42 },

  { api: 'scheduling.k8s.io/v1', kinds: 'PriorityClass', introduced: 14 },
  { api: 'scheduling.k8s.io/v1beta1', kinds: 'PriorityClass', introduced: 11, deprecated: 14 },
  { api: 'scheduling.k8s.io/v1alpha1', kinds: 'PriorityClass', introduced: 8, deprecated: 14 },

  { api: 'storage.k8s.io/v1', kinds: 'StorageClass', introduced: 6 },
  { api: 'storage.k8s.io/v1', kinds: 'VolumeAttachment', introduced: 13 },
  { api: 'storage.k8s.io/v1', kinds: 'CSINode', introduced: 17 },
  { api: 'storage.k8s.io/v1beta1', kinds: 'StorageClass', introduced: 4, deprecated: 19 },
  { api: 'storage.k8s.io/v1beta1', kinds: 'VolumeAttachment', introduced: 10, deprecated: 19 },
  { api: 'storage.k8s.io/v1beta1', kinds: 'CSINode', introduced: 14, deprecated: 17 },
  { api: 'storage.k8s.io/v1beta1', kinds: 'CSIDriver', introduced: 14, deprecated: 19 },
  { api: 'storage.k8s.io/v1beta1', kinds: 'CSIStorageCapacity', deprecated: 24 },
  { api: 'storage.k8s.io/v1alpha1', kinds: 'VolumeAttachment', introduced: 9, deprecated: 21 },
  { api: 'storage.k8s.io/v1alpha1', kinds: 'CSIStorageCapacity', introduced: 19, deprecated: 21 },
  { api: 'storage.k8s.io/v1alpha1', kinds: 'VolumeAttributesClass', deprecated: 32 },
  { api: 'storage.k8s.io/v1beta1', kinds: 'VolumeAttributesClass', deprecated: 34, removed: 37 },

  { api: 'storagemigration.k8s.io/v1alpha1', kinds: 'StorageVersionMigration', deprecated: 33 },
  { api: 'storagemigration.k8s.io/v1beta1', kinds: 'StorageVersionMigration', deprecated: 38, removed: 41 },

  // Configuration of components: read from files, not served. From the release notes of Kubernetes.
  { api: 'kubeadm.k8s.io/v1alpha3', kinds: 'ClusterConfiguration InitConfiguration JoinConfiguration', removed: 15 },
  {
    api: 'kubeadm.k8s.io/v1beta1',
    kinds: 'ClusterConfiguration InitConfiguration JoinConfiguration',
    introduced: 13,
    deprecated: 17,
    removed: 22,
  },
  {
    api: 'kubeadm.k8s.io/v1beta2',
    kinds: 'ClusterConfiguration InitConfiguration JoinConfiguration',
    introduced: 15,
    deprecated: 24,
    removed: 27,
  },
  {
    api: 'kubeadm.k8s.io/v1beta3',
    kinds: 'ClusterConfiguration InitConfiguration JoinConfiguration',
    introduced: 22,
    deprecated: 31,
  },
  {
    api: 'kubeadm.k8s.io/v1beta4',
    kinds: 'ClusterConfiguration InitConfiguration JoinConfiguration',
    introduced: 31,
  },
  { api: 'kubescheduler.config.k8s.io/v1', kinds: 'KubeSchedulerConfiguration', introduced: 25 },
  {
    api: 'kubescheduler.config.k8s.io/v1beta3',
    kinds: 'KubeSchedulerConfiguration',
    introduced: 23,
    deprecated: 26,
    removed: 29,
  },
  {
    api: 'kubescheduler.config.k8s.io/v1beta2',
    kinds: 'KubeSchedulerConfiguration',
    introduced: 22,
    deprecated: 25,
    removed: 28,
  },
  { api: 'kubescheduler.config.k8s.io/v1beta1', kinds: 'KubeSchedulerConfiguration', introduced: 19, removed: 23 },
  { api: 'kubescheduler.config.k8s.io/v1alpha1', kinds: 'KubeSchedulerConfiguration', removed: 19 },
]
