/** What the values of fields are, where the API table does not tell or tells them of the newest version alone. */

/** By `definition#field`: a value, or a value and the first minor that takes it. */
export type FieldValue = string | readonly [value: string, since: number]

/** After kubernetes/pkg/apis/*\/validation and, for the minors, kubernetes/pkg/features/kube_features.go. */
export const fieldValues: Readonly<Record<string, readonly FieldValue[]>> = {
  'apiextensions.v1.CustomResourceConversion#strategy': ['None', 'Webhook'],
  'apiextensions.v1.CustomResourceDefinitionSpec#scope': ['Cluster', 'Namespaced'],
  'apiextensions.v1.JSONSchemaProps#x-kubernetes-list-type': ['atomic', 'map', 'set'],
  'apiextensions.v1.JSONSchemaProps#x-kubernetes-map-type': ['atomic', 'granular'],
  'apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy#whenDeleted': ['Delete', 'Retain'],
  'apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy#whenScaled': ['Delete', 'Retain'],
  'autoscaling.v2.HPAScalingPolicy#type': ['Percent', 'Pods'],
  'autoscaling.v2.HPAScalingRules#selectPolicy': ['Disabled', 'Max', 'Min'],
  'autoscaling.v2.MetricSpec#type': ['ContainerResource', 'External', 'Object', 'Pods', 'Resource'],
  'autoscaling.v2.MetricTarget#type': ['AverageValue', 'Utilization', 'Value'],
  'batch.v1.PodFailurePolicyRule#action': [['FailIndex', 28], 'Count', 'FailJob', 'Ignore'],
  'batch.v1.PodFailurePolicyOnPodConditionsPattern#status': ['False', 'True', 'Unknown'],
  'core.v1.AzureDiskVolumeSource#kind': ['Dedicated', 'Managed', 'Shared'],
  'core.v1.ContainerResizePolicy#resourceName': ['cpu', 'memory'],
  'core.v1.ContainerResizePolicy#restartPolicy': ['NotRequired', 'RestartContainer'],
  'core.v1.PodOS#name': ['linux', 'windows'],
  'core.v1.PodSecurityContext#seLinuxChangePolicy': ['MountOption', 'Recursive'],
  'core.v1.ResourceQuotaSpec#scopes': [
    'BestEffort',
    'CrossNamespacePodAffinity',
    'NotBestEffort',
    'NotTerminating',
    'PriorityClass',
    'Terminating',
    ['VolumeAttributesClass', 34],
  ],
  'core.v1.ServiceSpec#ipFamilies': ['IPv4', 'IPv6'],
  'core.v1.ServiceSpec#trafficDistribution': ['PreferClose', ['PreferSameNode', 33], ['PreferSameZone', 33]],
  'core.v1.Toleration#operator': ['Equal', 'Exists', ['Gt', 35], ['Lt', 35]],
  'core.v1.VolumeMount#recursiveReadOnly': ['Disabled', 'Enabled', 'IfPossible'],
  'flowcontrol.v1.FlowDistinguisherMethod#type': ['ByNamespace', 'ByUser'],
  'flowcontrol.v1.LimitResponse#type': ['Queue', 'Reject'],
  'flowcontrol.v1.PriorityLevelConfigurationSpec#type': ['Exempt', 'Limited'],
  'flowcontrol.v1.Subject#kind': ['Group', 'ServiceAccount', 'User'],
  'meta.v1.LabelSelectorRequirement#operator': ['DoesNotExist', 'Exists', 'In', 'NotIn'],
  'networking.v1.IngressClassParametersReference#scope': ['Cluster', 'Namespace'],
  'rbac.v1.RoleRef#kind': ['ClusterRole', 'Role'],
  'rbac.v1.Subject#kind': ['Group', 'ServiceAccount', 'User'],
  'storage.v1.CSIDriverSpec#fsGroupPolicy': ['File', 'None', 'ReadWriteOnceWithFSType'],
  'storage.v1.CSIDriverSpec#volumeLifecycleModes': ['Ephemeral', 'Persistent'],
}
