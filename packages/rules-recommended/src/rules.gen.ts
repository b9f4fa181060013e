/** Generated from the package's files by tools/rules/generate-index.ts: every rule, by name. */
import { inStep } from './in-step.ts'
import noAnonymousBinding from './rules/authentication/no-anonymous-binding.ts'
import noAuthenticatedGroupBinding from './rules/authentication/no-authenticated-group-binding.ts'
import noAutomountServiceAccountToken from './rules/authentication/no-automount-service-account-token.ts'
import noDefaultServiceAccount from './rules/authentication/no-default-service-account.ts'
import noAddedCapabilities from './rules/least-privilege/no-added-capabilities.ts'
import noAppArmorUnconfined from './rules/least-privilege/no-app-armor-unconfined.ts'
import noBidirectionalMountPropagation from './rules/least-privilege/no-bidirectional-mount-propagation.ts'
import noClusterAdminBinding from './rules/least-privilege/no-cluster-admin-binding.ts'
import noContainerRuntimeSocket from './rules/least-privilege/no-container-runtime-socket.ts'
import noDangerousCapabilities from './rules/least-privilege/no-dangerous-capabilities.ts'
import noFlexVolume from './rules/least-privilege/no-flex-volume.ts'
import noHostInProbes from './rules/least-privilege/no-host-in-probes.ts'
import noHostIpc from './rules/least-privilege/no-host-ipc.ts'
import noHostNetwork from './rules/least-privilege/no-host-network.ts'
import noHostPathPersistentVolume from './rules/least-privilege/no-host-path-persistent-volume.ts'
import noHostPath from './rules/least-privilege/no-host-path.ts'
import noHostPid from './rules/least-privilege/no-host-pid.ts'
import noHostPort from './rules/least-privilege/no-host-port.ts'
import noHostProcess from './rules/least-privilege/no-host-process.ts'
import noNonRootConflict from './rules/least-privilege/no-non-root-conflict.ts'
import noPrivilegeEscalation from './rules/least-privilege/no-privilege-escalation.ts'
import noPrivileged from './rules/least-privilege/no-privileged.ts'
import noRbacEscalateBind from './rules/least-privilege/no-rbac-escalate-bind.ts'
import noRbacFullAccess from './rules/least-privilege/no-rbac-full-access.ts'
import noRbacImpersonate from './rules/least-privilege/no-rbac-impersonate.ts'
import noRbacSecretRead from './rules/least-privilege/no-rbac-secret-read.ts'
import noRbacWildcardResources from './rules/least-privilege/no-rbac-wildcard-resources.ts'
import noRbacWildcardVerbs from './rules/least-privilege/no-rbac-wildcard-verbs.ts'
import noRootGroup from './rules/least-privilege/no-root-group.ts'
import noRootUser from './rules/least-privilege/no-root-user.ts'
import noSeccompUnconfined from './rules/least-privilege/no-seccomp-unconfined.ts'
import noSensitiveHostPath from './rules/least-privilege/no-sensitive-host-path.ts'
import noShareProcessNamespace from './rules/least-privilege/no-share-process-namespace.ts'
import noUnmaskedProcMount from './rules/least-privilege/no-unmasked-proc-mount.ts'
import noUnsafeSysctls from './rules/least-privilege/no-unsafe-sysctls.ts'
import noWritableHostPath from './rules/least-privilege/no-writable-host-path.ts'
import requireAppArmorProfile from './rules/least-privilege/require-app-armor-profile.ts'
import requireDropAllCapabilities from './rules/least-privilege/require-drop-all-capabilities.ts'
import requireDropNetRaw from './rules/least-privilege/require-drop-net-raw.ts'
import requireHighGid from './rules/least-privilege/require-high-gid.ts'
import requireHighUid from './rules/least-privilege/require-high-uid.ts'
import requireLinuxHardening from './rules/least-privilege/require-linux-hardening.ts'
import requireReadOnlyRootFilesystem from './rules/least-privilege/require-read-only-root-filesystem.ts'
import requireRunAsNonRoot from './rules/least-privilege/require-run-as-non-root.ts'
import requireSeccompProfile from './rules/least-privilege/require-seccomp-profile.ts'
import requireUserNamespace from './rules/least-privilege/require-user-namespace.ts'
import requireWindowsContainerUser from './rules/least-privilege/require-windows-container-user.ts'
import restrictSelinuxOptions from './rules/least-privilege/restrict-selinux-options.ts'
import restrictVolumeTypes from './rules/least-privilege/restrict-volume-types.ts'
import noAllowAllNetworkPolicy from './rules/segmentation/no-allow-all-network-policy.ts'
import noDefaultNamespace from './rules/segmentation/no-default-namespace.ts'
import requireNetworkPolicy from './rules/segmentation/require-network-policy.ts'
import auditPolicyCoverage from './rules/monitoring/audit-policy-coverage.ts'
import noRbacEventDelete from './rules/monitoring/no-rbac-event-delete.ts'
import noSharedServiceAccount from './rules/segregation/no-shared-service-account.ts'
import noToxicRoleCombination from './rules/segregation/no-toxic-role-combination.ts'
import instanceLabelMatchesName from './rules/hygiene/instance-label-matches-name.ts'
import noAmbiguousYamlScalar from './rules/hygiene/no-ambiguous-yaml-scalar.ts'
import noDeprecatedApi from './rules/hygiene/no-deprecated-api.ts'
import noDeprecatedField from './rules/hygiene/no-deprecated-field.ts'
import noDeprecatedSeccompAnnotation from './rules/hygiene/no-deprecated-seccomp-annotation.ts'
import noDeprecatedServiceAccountField from './rules/hygiene/no-deprecated-service-account-field.ts'
import noDuplicateEnv from './rules/hygiene/no-duplicate-env.ts'
import noDuplicateResource from './rules/hygiene/no-duplicate-resource.ts'
import noLatestTag from './rules/hygiene/no-latest-tag.ts'
import noOverlappingSelectors from './rules/hygiene/no-overlapping-selectors.ts'
import noPsp from './rules/hygiene/no-psp.ts'
import noRemovedApi from './rules/hygiene/no-removed-api.ts'
import noRemovedField from './rules/hygiene/no-removed-field.ts'
import requireCpuLimit from './rules/hygiene/require-cpu-limit.ts'
import requireCpuRequest from './rules/hygiene/require-cpu-request.ts'
import requireLivenessProbe from './rules/hygiene/require-liveness-probe.ts'
import requireMemoryLimit from './rules/hygiene/require-memory-limit.ts'
import requireMemoryRequest from './rules/hygiene/require-memory-request.ts'
import requireReadinessProbe from './rules/hygiene/require-readiness-probe.ts'
import requiredAnnotations from './rules/hygiene/required-annotations.ts'
import requiredLabels from './rules/hygiene/required-labels.ts'
import restrictAnnotations from './rules/hygiene/restrict-annotations.ts'
import restrictEnv from './rules/hygiene/restrict-env.ts'
import selectorMatchesTemplate from './rules/hygiene/selector-matches-template.ts'
import sortedKeys from './rules/hygiene/sorted-keys.ts'
import validContainerPorts from './rules/hygiene/valid-container-ports.ts'
import validLabelValues from './rules/hygiene/valid-label-values.ts'
import validSchema from './rules/hygiene/valid-schema.ts'

export const version = '0.1.0'

export const rules = {
  ...inStep('authentication', {
    'no-anonymous-binding': noAnonymousBinding,
    'no-authenticated-group-binding': noAuthenticatedGroupBinding,
    'no-automount-service-account-token': noAutomountServiceAccountToken,
    'no-default-service-account': noDefaultServiceAccount,
  }),
  ...inStep('least-privilege', {
    'no-added-capabilities': noAddedCapabilities,
    'no-app-armor-unconfined': noAppArmorUnconfined,
    'no-bidirectional-mount-propagation': noBidirectionalMountPropagation,
    'no-cluster-admin-binding': noClusterAdminBinding,
    'no-container-runtime-socket': noContainerRuntimeSocket,
    'no-dangerous-capabilities': noDangerousCapabilities,
    'no-flex-volume': noFlexVolume,
    'no-host-in-probes': noHostInProbes,
    'no-host-ipc': noHostIpc,
    'no-host-network': noHostNetwork,
    'no-host-path-persistent-volume': noHostPathPersistentVolume,
    'no-host-path': noHostPath,
    'no-host-pid': noHostPid,
    'no-host-port': noHostPort,
    'no-host-process': noHostProcess,
    'no-non-root-conflict': noNonRootConflict,
    'no-privilege-escalation': noPrivilegeEscalation,
    'no-privileged': noPrivileged,
    'no-rbac-escalate-bind': noRbacEscalateBind,
    'no-rbac-full-access': noRbacFullAccess,
    'no-rbac-impersonate': noRbacImpersonate,
    'no-rbac-secret-read': noRbacSecretRead,
    'no-rbac-wildcard-resources': noRbacWildcardResources,
    'no-rbac-wildcard-verbs': noRbacWildcardVerbs,
    'no-root-group': noRootGroup,
    'no-root-user': noRootUser,
    'no-seccomp-unconfined': noSeccompUnconfined,
    'no-sensitive-host-path': noSensitiveHostPath,
    'no-share-process-namespace': noShareProcessNamespace,
    'no-unmasked-proc-mount': noUnmaskedProcMount,
    'no-unsafe-sysctls': noUnsafeSysctls,
    'no-writable-host-path': noWritableHostPath,
    'require-app-armor-profile': requireAppArmorProfile,
    'require-drop-all-capabilities': requireDropAllCapabilities,
    'require-drop-net-raw': requireDropNetRaw,
    'require-high-gid': requireHighGid,
    'require-high-uid': requireHighUid,
    'require-linux-hardening': requireLinuxHardening,
    'require-read-only-root-filesystem': requireReadOnlyRootFilesystem,
    'require-run-as-non-root': requireRunAsNonRoot,
    'require-seccomp-profile': requireSeccompProfile,
    'require-user-namespace': requireUserNamespace,
    'require-windows-container-user': requireWindowsContainerUser,
    'restrict-selinux-options': restrictSelinuxOptions,
    'restrict-volume-types': restrictVolumeTypes,
  }),
  ...inStep('segmentation', {
    'no-allow-all-network-policy': noAllowAllNetworkPolicy,
    'no-default-namespace': noDefaultNamespace,
    'require-network-policy': requireNetworkPolicy,
  }),
  ...inStep('monitoring', {
    'audit-policy-coverage': auditPolicyCoverage,
    'no-rbac-event-delete': noRbacEventDelete,
  }),
  ...inStep('segregation', {
    'no-shared-service-account': noSharedServiceAccount,
    'no-toxic-role-combination': noToxicRoleCombination,
  }),
  ...inStep('hygiene', {
    'instance-label-matches-name': instanceLabelMatchesName,
    'no-ambiguous-yaml-scalar': noAmbiguousYamlScalar,
    'no-deprecated-api': noDeprecatedApi,
    'no-deprecated-field': noDeprecatedField,
    'no-deprecated-seccomp-annotation': noDeprecatedSeccompAnnotation,
    'no-deprecated-service-account-field': noDeprecatedServiceAccountField,
    'no-duplicate-env': noDuplicateEnv,
    'no-duplicate-resource': noDuplicateResource,
    'no-latest-tag': noLatestTag,
    'no-overlapping-selectors': noOverlappingSelectors,
    'no-psp': noPsp,
    'no-removed-api': noRemovedApi,
    'no-removed-field': noRemovedField,
    'require-cpu-limit': requireCpuLimit,
    'require-cpu-request': requireCpuRequest,
    'require-liveness-probe': requireLivenessProbe,
    'require-memory-limit': requireMemoryLimit,
    'require-memory-request': requireMemoryRequest,
    'require-readiness-probe': requireReadinessProbe,
    'required-annotations': requiredAnnotations,
    'required-labels': requiredLabels,
    'restrict-annotations': restrictAnnotations,
    'restrict-env': restrictEnv,
    'selector-matches-template': selectorMatchesTemplate,
    'sorted-keys': sortedKeys,
    'valid-container-ports': validContainerPorts,
    'valid-label-values': validLabelValues,
    'valid-schema': validSchema,
  }),
}
