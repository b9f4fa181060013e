/** Which check looks at which definition, wherever it occurs. */
import type { Check } from '../spot.ts'
import { checkApiService, checkWebhook, checkWebhookClient, checkWebhookRule } from './admission.ts'
import {
  checkAdmissionPolicy,
  checkAuditAnnotation,
  checkMatchResources,
  checkParamKind,
  checkParamRef,
  checkPolicyBinding,
  checkPolicyVariable,
} from './admission-policy.ts'
import {
  checkNodeSelector,
  checkNodeSelectorTerm,
  checkPodAffinityTerm,
  checkSpread,
  checkToleration,
  checkWeight,
} from './affinity.ts'
import { checkAutoscaler, checkMetric, checkScalingPolicy, checkScalingRules } from './autoscaler.ts'
import { checkNode, checkPriorityClass, checkRuntimeClass } from './cluster.ts'
import { checkConfigMap, checkSecret } from './config.ts'
import { checkContainer, checkContainerPort } from './container.ts'
import {
  checkConversion,
  checkDefinition,
  checkDefinitionNames,
  checkDefinitionSpec,
  checkSchema,
} from './custom-resource-definition.ts'
import { checkDisruptionBudget } from './disruption.ts'
import { checkEndpointAddress, checkEndpointSlice, checkSubset } from './endpoints.ts'
import { checkEnvFromSource, checkEnvVar, checkKeySelector } from './env.ts'
import {
  checkFlowRule,
  checkFlowSchema,
  checkFlowSubject,
  checkLimitResponse,
  checkPriorityLevel,
} from './flow-control.ts'
import {
  checkIngress,
  checkIngressBackend,
  checkIngressClass,
  checkIngressClassParameters,
  checkIngressPath,
  checkIngressPaths,
  checkIngressRule,
  checkIngressTls,
} from './ingress.ts'
import { checkCronJob, checkJob, checkJobTemplate, checkOwnJob } from './job.ts'
import { checkIpBlock, checkNetworkPolicy, checkPolicyPeer, checkPolicyPort } from './network-policy.ts'
import { checkObjectMeta, checkOwnerReference } from './object-meta.ts'
import { checkPod } from './pod.ts'
import { checkExecAction, checkHttpGet, checkLifecycleHandler, checkProbe } from './probe.ts'
import { checkLimitRange, checkLimits, checkQuota, checkScopeRequirement } from './quota.ts'
import {
  checkAggregation,
  checkClusterRoleBinding,
  checkPolicyRule,
  checkRole,
  checkRoleRef,
  checkSubject,
} from './rbac.ts'
import { checkRequirements } from './resources.ts'
import {
  checkLocalProfile,
  checkPodSecurityContext,
  checkSeccompProfile,
  checkSecurityContext,
} from './security-context.ts'
import { checkLabelSelector, checkLabelSelectorRequirement } from './selector.ts'
import { checkService, checkServicePort } from './service.ts'
import { checkClaim, checkPersistentVolume, checkStorageClass, checkTopologyRequirement } from './storage.ts'
import {
  checkClaimTemplate,
  checkDownwardFile,
  checkKeyToPath,
  checkProjected,
  checkProjection,
  checkTokenProjection,
  checkVolume,
} from './volume.ts'
import { checkVolumeMount } from './volume-mount.ts'
import { checkCsi, checkFibreChannel, checkHostPath, checkIscsi, checkNfs } from './volume-source.ts'
import { checkWindowsOptions } from './windows.ts'
import {
  checkDaemonSet,
  checkDeployment,
  checkPodTemplate,
  checkReplicaSet,
  checkReplicationController,
  checkStatefulSet,
} from './workload.ts'

export const checkTable: Readonly<Record<string, Check>> = {
  'admissionregistration.v1.AuditAnnotation': checkAuditAnnotation,
  'admissionregistration.v1.MatchResources': checkMatchResources,
  'admissionregistration.v1.MutatingWebhook': checkWebhook,
  'admissionregistration.v1.NamedRuleWithOperations': checkWebhookRule,
  'admissionregistration.v1.ParamKind': checkParamKind,
  'admissionregistration.v1.ParamRef': checkParamRef,
  'admissionregistration.v1.RuleWithOperations': checkWebhookRule,
  'admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec': checkPolicyBinding,
  'admissionregistration.v1.ValidatingAdmissionPolicySpec': checkAdmissionPolicy,
  'admissionregistration.v1.ValidatingWebhook': checkWebhook,
  'admissionregistration.v1.Variable': checkPolicyVariable,
  'admissionregistration.v1.WebhookClientConfig': checkWebhookClient,
  'apiextensions.v1.CustomResourceConversion': checkConversion,
  'apiextensions.v1.CustomResourceDefinition': checkDefinition,
  'apiextensions.v1.CustomResourceDefinitionNames': checkDefinitionNames,
  'apiextensions.v1.CustomResourceDefinitionSpec': checkDefinitionSpec,
  'apiextensions.v1.JSONSchemaProps': checkSchema,
  'apiextensions.v1.WebhookClientConfig': checkWebhookClient,
  'apiregistration.v1.APIServiceSpec': checkApiService,
  'apps.v1.DaemonSetSpec': checkDaemonSet,
  'apps.v1.DeploymentSpec': checkDeployment,
  'apps.v1.ReplicaSetSpec': checkReplicaSet,
  'apps.v1.StatefulSetSpec': checkStatefulSet,
  'autoscaling.v1.HorizontalPodAutoscalerSpec': checkAutoscaler,
  'autoscaling.v2.HPAScalingPolicy': checkScalingPolicy,
  'autoscaling.v2.HPAScalingRules': checkScalingRules,
  'autoscaling.v2.HorizontalPodAutoscalerSpec': checkAutoscaler,
  'autoscaling.v2.MetricSpec': checkMetric,
  'batch.v1.CronJobSpec': checkCronJob,
  'batch.v1.Job': checkOwnJob,
  'batch.v1.JobSpec': checkJob,
  'batch.v1.JobTemplateSpec': checkJobTemplate,
  'core.v1.AppArmorProfile': checkLocalProfile,
  'core.v1.CSIPersistentVolumeSource': checkCsi,
  'core.v1.CSIVolumeSource': checkCsi,
  'core.v1.ConfigMap': checkConfigMap,
  'core.v1.ConfigMapKeySelector': checkKeySelector,
  'core.v1.Container': checkContainer,
  'core.v1.ContainerPort': checkContainerPort,
  'core.v1.DownwardAPIVolumeFile': checkDownwardFile,
  'core.v1.EndpointAddress': checkEndpointAddress,
  'core.v1.EndpointSubset': checkSubset,
  'core.v1.EnvFromSource': checkEnvFromSource,
  'core.v1.EnvVar': checkEnvVar,
  'core.v1.EphemeralContainer': checkContainer,
  'core.v1.ExecAction': checkExecAction,
  'core.v1.FCVolumeSource': checkFibreChannel,
  'core.v1.HTTPGetAction': checkHttpGet,
  'core.v1.HostPathVolumeSource': checkHostPath,
  'core.v1.ISCSIPersistentVolumeSource': checkIscsi,
  'core.v1.ISCSIVolumeSource': checkIscsi,
  'core.v1.KeyToPath': checkKeyToPath,
  'core.v1.LifecycleHandler': checkLifecycleHandler,
  'core.v1.LimitRangeItem': checkLimits,
  'core.v1.LimitRangeSpec': checkLimitRange,
  'core.v1.NFSVolumeSource': checkNfs,
  'core.v1.NodeSelector': checkNodeSelector,
  'core.v1.NodeSelectorTerm': checkNodeSelectorTerm,
  'core.v1.NodeSpec': checkNode,
  'core.v1.PersistentVolumeClaimSpec': checkClaim,
  'core.v1.PersistentVolumeClaimTemplate': checkClaimTemplate,
  'core.v1.PersistentVolumeSpec': checkPersistentVolume,
  'core.v1.Pod': checkPod,
  'core.v1.PodAffinityTerm': checkPodAffinityTerm,
  'core.v1.PodSecurityContext': checkPodSecurityContext,
  'core.v1.PodTemplate': checkPodTemplate,
  'core.v1.PreferredSchedulingTerm': checkWeight,
  'core.v1.Probe': checkProbe,
  'core.v1.ProjectedVolumeSource': checkProjected,
  'core.v1.ReplicationControllerSpec': checkReplicationController,
  'core.v1.ResourceQuotaSpec': checkQuota,
  'core.v1.ResourceRequirements': checkRequirements,
  'core.v1.ScopedResourceSelectorRequirement': checkScopeRequirement,
  'core.v1.SeccompProfile': checkSeccompProfile,
  'core.v1.Secret': checkSecret,
  'core.v1.SecretKeySelector': checkKeySelector,
  'core.v1.SecurityContext': checkSecurityContext,
  'core.v1.ServiceAccountTokenProjection': checkTokenProjection,
  'core.v1.ServicePort': checkServicePort,
  'core.v1.ServiceSpec': checkService,
  'core.v1.Toleration': checkToleration,
  'core.v1.TopologySelectorLabelRequirement': checkTopologyRequirement,
  'core.v1.TopologySpreadConstraint': checkSpread,
  'core.v1.Volume': checkVolume,
  'core.v1.VolumeMount': checkVolumeMount,
  'core.v1.VolumeProjection': checkProjection,
  'core.v1.WeightedPodAffinityTerm': checkWeight,
  'core.v1.WindowsSecurityContextOptions': checkWindowsOptions,
  'discovery.v1.EndpointSlice': checkEndpointSlice,
  'flowcontrol.v1.FlowSchema': checkFlowSchema,
  'flowcontrol.v1.LimitResponse': checkLimitResponse,
  'flowcontrol.v1.PolicyRulesWithSubjects': checkFlowRule,
  'flowcontrol.v1.PriorityLevelConfiguration': checkPriorityLevel,
  'flowcontrol.v1.Subject': checkFlowSubject,
  'meta.v1.LabelSelector': checkLabelSelector,
  'meta.v1.LabelSelectorRequirement': checkLabelSelectorRequirement,
  'meta.v1.ObjectMeta': checkObjectMeta,
  'meta.v1.OwnerReference': checkOwnerReference,
  'networking.v1.HTTPIngressPath': checkIngressPath,
  'networking.v1.HTTPIngressRuleValue': checkIngressPaths,
  'networking.v1.IPBlock': checkIpBlock,
  'networking.v1.IngressBackend': checkIngressBackend,
  'networking.v1.IngressClassParametersReference': checkIngressClassParameters,
  'networking.v1.IngressClassSpec': checkIngressClass,
  'networking.v1.IngressRule': checkIngressRule,
  'networking.v1.IngressSpec': checkIngress,
  'networking.v1.IngressTLS': checkIngressTls,
  'networking.v1.NetworkPolicyPeer': checkPolicyPeer,
  'networking.v1.NetworkPolicyPort': checkPolicyPort,
  'networking.v1.NetworkPolicySpec': checkNetworkPolicy,
  'node.v1.RuntimeClass': checkRuntimeClass,
  'policy.v1.PodDisruptionBudgetSpec': checkDisruptionBudget,
  'rbac.v1.AggregationRule': checkAggregation,
  'rbac.v1.ClusterRoleBinding': checkClusterRoleBinding,
  'rbac.v1.PolicyRule': checkPolicyRule,
  'rbac.v1.Role': checkRole,
  'rbac.v1.RoleRef': checkRoleRef,
  'rbac.v1.Subject': checkSubject,
  'scheduling.v1.PriorityClass': checkPriorityClass,
  'storage.v1.StorageClass': checkStorageClass,
}
