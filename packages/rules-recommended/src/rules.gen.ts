/** Generated from the package's files by tools/rules/generate-index.ts: every rule, by name. */
import { inStep } from './in-step.ts'
import noAnonymousBinding from './rules/authentication/no-anonymous-binding.ts'
import noAuthenticatedGroupBinding from './rules/authentication/no-authenticated-group-binding.ts'
import noAutomountServiceAccountToken from './rules/authentication/no-automount-service-account-token.ts'
import noDefaultServiceAccount from './rules/authentication/no-default-service-account.ts'
import noAddedCapabilities from './rules/least-privilege/no-added-capabilities.ts'
import noClusterAdminBinding from './rules/least-privilege/no-cluster-admin-binding.ts'
import noContainerRuntimeSocket from './rules/least-privilege/no-container-runtime-socket.ts'
import noHostIpc from './rules/least-privilege/no-host-ipc.ts'
import noHostNetwork from './rules/least-privilege/no-host-network.ts'
import noHostPath from './rules/least-privilege/no-host-path.ts'
import noHostPid from './rules/least-privilege/no-host-pid.ts'
import noPrivilegeEscalation from './rules/least-privilege/no-privilege-escalation.ts'
import noPrivileged from './rules/least-privilege/no-privileged.ts'
import noRbacEscalateBind from './rules/least-privilege/no-rbac-escalate-bind.ts'
import noRbacFullAccess from './rules/least-privilege/no-rbac-full-access.ts'
import noRbacImpersonate from './rules/least-privilege/no-rbac-impersonate.ts'
import noRbacSecretRead from './rules/least-privilege/no-rbac-secret-read.ts'
import noRbacWildcardResources from './rules/least-privilege/no-rbac-wildcard-resources.ts'
import noRbacWildcardVerbs from './rules/least-privilege/no-rbac-wildcard-verbs.ts'
import requireDropAllCapabilities from './rules/least-privilege/require-drop-all-capabilities.ts'
import requireRunAsNonRoot from './rules/least-privilege/require-run-as-non-root.ts'
import requireSeccompProfile from './rules/least-privilege/require-seccomp-profile.ts'
import noAllowAllNetworkPolicy from './rules/segmentation/no-allow-all-network-policy.ts'
import noDefaultNamespace from './rules/segmentation/no-default-namespace.ts'
import requireNetworkPolicy from './rules/segmentation/require-network-policy.ts'
import auditPolicyCoverage from './rules/monitoring/audit-policy-coverage.ts'
import noRbacEventDelete from './rules/monitoring/no-rbac-event-delete.ts'
import noSharedServiceAccount from './rules/segregation/no-shared-service-account.ts'
import noToxicRoleCombination from './rules/segregation/no-toxic-role-combination.ts'
import noLatestTag from './rules/hygiene/no-latest-tag.ts'
import requireCpuLimit from './rules/hygiene/require-cpu-limit.ts'
import requireCpuRequest from './rules/hygiene/require-cpu-request.ts'
import requireLivenessProbe from './rules/hygiene/require-liveness-probe.ts'
import requireMemoryLimit from './rules/hygiene/require-memory-limit.ts'
import requireMemoryRequest from './rules/hygiene/require-memory-request.ts'
import requireReadinessProbe from './rules/hygiene/require-readiness-probe.ts'

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
    'no-cluster-admin-binding': noClusterAdminBinding,
    'no-container-runtime-socket': noContainerRuntimeSocket,
    'no-host-ipc': noHostIpc,
    'no-host-network': noHostNetwork,
    'no-host-path': noHostPath,
    'no-host-pid': noHostPid,
    'no-privilege-escalation': noPrivilegeEscalation,
    'no-privileged': noPrivileged,
    'no-rbac-escalate-bind': noRbacEscalateBind,
    'no-rbac-full-access': noRbacFullAccess,
    'no-rbac-impersonate': noRbacImpersonate,
    'no-rbac-secret-read': noRbacSecretRead,
    'no-rbac-wildcard-resources': noRbacWildcardResources,
    'no-rbac-wildcard-verbs': noRbacWildcardVerbs,
    'require-drop-all-capabilities': requireDropAllCapabilities,
    'require-run-as-non-root': requireRunAsNonRoot,
    'require-seccomp-profile': requireSeccompProfile,
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
    'no-latest-tag': noLatestTag,
    'require-cpu-limit': requireCpuLimit,
    'require-cpu-request': requireCpuRequest,
    'require-liveness-probe': requireLivenessProbe,
    'require-memory-limit': requireMemoryLimit,
    'require-memory-request': requireMemoryRequest,
    'require-readiness-probe': requireReadinessProbe,
  }),
}
