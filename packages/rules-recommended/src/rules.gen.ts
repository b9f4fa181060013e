/** Generated from the package's files by tools/rules/generate-index.ts: every rule, by name. */
import { inStep } from './in-step.ts'
import apiserverAnonymousAuth from './rules/authentication/apiserver-anonymous-auth.ts'
import apiserverClientCa from './rules/authentication/apiserver-client-ca.ts'
import apiserverEncryptionAtRest from './rules/authentication/apiserver-encryption-at-rest.ts'
import apiserverEtcdClientTls from './rules/authentication/apiserver-etcd-client-tls.ts'
import apiserverKubeletCa from './rules/authentication/apiserver-kubelet-ca.ts'
import apiserverKubeletClientCert from './rules/authentication/apiserver-kubelet-client-cert.ts'
import apiserverKubeletHttps from './rules/authentication/apiserver-kubelet-https.ts'
import apiserverNoBasicAuthFile from './rules/authentication/apiserver-no-basic-auth-file.ts'
import apiserverNoTokenAuthFile from './rules/authentication/apiserver-no-token-auth-file.ts'
import apiserverServiceAccountKeyFile from './rules/authentication/apiserver-service-account-key-file.ts'
import apiserverServiceAccountLookup from './rules/authentication/apiserver-service-account-lookup.ts'
import apiserverServiceAccountPlugin from './rules/authentication/apiserver-service-account-plugin.ts'
import apiserverServingTls from './rules/authentication/apiserver-serving-tls.ts'
import apiserverTokenExtension from './rules/authentication/apiserver-token-extension.ts'
import controlPlaneStrongCiphers from './rules/authentication/control-plane-strong-ciphers.ts'
import controllerManagerRootCa from './rules/authentication/controller-manager-root-ca.ts'
import controllerManagerSaPrivateKey from './rules/authentication/controller-manager-sa-private-key.ts'
import etcdClientCertAuth from './rules/authentication/etcd-client-cert-auth.ts'
import etcdNoAutoTls from './rules/authentication/etcd-no-auto-tls.ts'
import etcdPeerTls from './rules/authentication/etcd-peer-tls.ts'
import etcdServingTls from './rules/authentication/etcd-serving-tls.ts'
import etcdUniqueCa from './rules/authentication/etcd-unique-ca.ts'
import kubeletAnonymousAuth from './rules/authentication/kubelet-anonymous-auth.ts'
import kubeletClientCa from './rules/authentication/kubelet-client-ca.ts'
import kubeletNoHostnameOverride from './rules/authentication/kubelet-no-hostname-override.ts'
import kubeletRotateCertificates from './rules/authentication/kubelet-rotate-certificates.ts'
import kubeletRotateServerCertificate from './rules/authentication/kubelet-rotate-server-certificate.ts'
import kubeletServingTls from './rules/authentication/kubelet-serving-tls.ts'
import noAnonymousBinding from './rules/authentication/no-anonymous-binding.ts'
import noAuthenticatedGroupBinding from './rules/authentication/no-authenticated-group-binding.ts'
import noAutomountServiceAccountToken from './rules/authentication/no-automount-service-account-token.ts'
import noDefaultServiceAccount from './rules/authentication/no-default-service-account.ts'
import noInlineSecret from './rules/authentication/no-inline-secret.ts'
import noPlaintextSecretArgs from './rules/authentication/no-plaintext-secret-args.ts'
import noPlaintextSecretEnv from './rules/authentication/no-plaintext-secret-env.ts'
import noSecretEnvRef from './rules/authentication/no-secret-env-ref.ts'
import noSecretInConfigMap from './rules/authentication/no-secret-in-config-map.ts'
import noServiceAccountAutomount from './rules/authentication/no-service-account-automount.ts'
import noServiceAccountTokenSecret from './rules/authentication/no-service-account-token-secret.ts'
import noTiller from './rules/authentication/no-tiller.ts'
import noUnauthenticatedIngress from './rules/authentication/no-unauthenticated-ingress.ts'
import noUnusedServiceAccount from './rules/authentication/no-unused-service-account.ts'
import requireSubjectNamespace from './rules/authentication/require-subject-namespace.ts'
import restrictServiceAccounts from './rules/authentication/restrict-service-accounts.ts'
import restrictTokenProjection from './rules/authentication/restrict-token-projection.ts'
import apiserverAlwaysPullImages from './rules/least-privilege/apiserver-always-pull-images.ts'
import apiserverAuthorizationMode from './rules/least-privilege/apiserver-authorization-mode.ts'
import apiserverImagePolicyWebhook from './rules/least-privilege/apiserver-image-policy-webhook.ts'
import apiserverNoAlwaysAdmit from './rules/least-privilege/apiserver-no-always-admit.ts'
import apiserverNodeRestriction from './rules/least-privilege/apiserver-node-restriction.ts'
import apiserverPodSecurityAdmission from './rules/least-privilege/apiserver-pod-security-admission.ts'
import controlPlaneNoProfiling from './rules/least-privilege/control-plane-no-profiling.ts'
import kubeletAuthorizationMode from './rules/least-privilege/kubelet-authorization-mode.ts'
import kubeletProtectKernelDefaults from './rules/least-privilege/kubelet-protect-kernel-defaults.ts'
import noAddedCapabilities from './rules/least-privilege/no-added-capabilities.ts'
import noAppArmorUnconfined from './rules/least-privilege/no-app-armor-unconfined.ts'
import noBidirectionalMountPropagation from './rules/least-privilege/no-bidirectional-mount-propagation.ts'
import noClusterAdminBinding from './rules/least-privilege/no-cluster-admin-binding.ts'
import noContainerRuntimeSocket from './rules/least-privilege/no-container-runtime-socket.ts'
import noControlPlaneRoleBinding from './rules/least-privilege/no-control-plane-role-binding.ts'
import noDangerousCapabilities from './rules/least-privilege/no-dangerous-capabilities.ts'
import noDanglingRoleRef from './rules/least-privilege/no-dangling-role-ref.ts'
import noDefaultServiceAccountBinding from './rules/least-privilege/no-default-service-account-binding.ts'
import noDuplicateRbacGrant from './rules/least-privilege/no-duplicate-rbac-grant.ts'
import noEphemeralContainers from './rules/least-privilege/no-ephemeral-containers.ts'
import noFlexVolume from './rules/least-privilege/no-flex-volume.ts'
import noGitSyncCommandInjection from './rules/least-privilege/no-git-sync-command-injection.ts'
import noHostAliases from './rules/least-privilege/no-host-aliases.ts'
import noHostInProbes from './rules/least-privilege/no-host-in-probes.ts'
import noHostIpc from './rules/least-privilege/no-host-ipc.ts'
import noHostNetwork from './rules/least-privilege/no-host-network.ts'
import noHostPathPersistentVolume from './rules/least-privilege/no-host-path-persistent-volume.ts'
import noHostPath from './rules/least-privilege/no-host-path.ts'
import noHostPid from './rules/least-privilege/no-host-pid.ts'
import noHostPort from './rules/least-privilege/no-host-port.ts'
import noHostProcess from './rules/least-privilege/no-host-process.ts'
import noInteractiveTty from './rules/least-privilege/no-interactive-tty.ts'
import noKubernetesDashboard from './rules/least-privilege/no-kubernetes-dashboard.ts'
import noNodeCredentialHostPath from './rules/least-privilege/no-node-credential-host-path.ts'
import noNonRootConflict from './rules/least-privilege/no-non-root-conflict.ts'
import noPrivilegeEscalation from './rules/least-privilege/no-privilege-escalation.ts'
import noPrivilegedContainerPort from './rules/least-privilege/no-privileged-container-port.ts'
import noPrivileged from './rules/least-privilege/no-privileged.ts'
import noRbacAggregationSurprise from './rules/least-privilege/no-rbac-aggregation-surprise.ts'
import noRbacApiWrite from './rules/least-privilege/no-rbac-api-write.ts'
import noRbacAwsAuthWrite from './rules/least-privilege/no-rbac-aws-auth-write.ts'
import noRbacBroadDelete from './rules/least-privilege/no-rbac-broad-delete.ts'
import noRbacConfigmapWrite from './rules/least-privilege/no-rbac-configmap-write.ts'
import noRbacCsrApprove from './rules/least-privilege/no-rbac-csr-approve.ts'
import noRbacDashboardBinding from './rules/least-privilege/no-rbac-dashboard-binding.ts'
import noRbacDebugPath from './rules/least-privilege/no-rbac-debug-path.ts'
import noRbacEmptyBinding from './rules/least-privilege/no-rbac-empty-binding.ts'
import noRbacEndpointWrite from './rules/least-privilege/no-rbac-endpoint-write.ts'
import noRbacEphemeralContainers from './rules/least-privilege/no-rbac-ephemeral-containers.ts'
import noRbacEscalateBind from './rules/least-privilege/no-rbac-escalate-bind.ts'
import noRbacFullAccess from './rules/least-privilege/no-rbac-full-access.ts'
import noRbacGitopsWrite from './rules/least-privilege/no-rbac-gitops-write.ts'
import noRbacImpersonate from './rules/least-privilege/no-rbac-impersonate.ts'
import noRbacInertRule from './rules/least-privilege/no-rbac-inert-rule.ts'
import noRbacManageRbac from './rules/least-privilege/no-rbac-manage-rbac.ts'
import noRbacNamespaceGuardWrite from './rules/least-privilege/no-rbac-namespace-guard-write.ts'
import noRbacNetworkWrite from './rules/least-privilege/no-rbac-network-write.ts'
import noRbacNodeProxy from './rules/least-privilege/no-rbac-node-proxy.ts'
import noRbacNodeStatusWrite from './rules/least-privilege/no-rbac-node-status-write.ts'
import noRbacPersistentVolumeCreate from './rules/least-privilege/no-rbac-persistent-volume-create.ts'
import noRbacPodAttach from './rules/least-privilege/no-rbac-pod-attach.ts'
import noRbacPodCreate from './rules/least-privilege/no-rbac-pod-create.ts'
import noRbacPodExec from './rules/least-privilege/no-rbac-pod-exec.ts'
import noRbacPodPortForward from './rules/least-privilege/no-rbac-pod-port-forward.ts'
import noRbacPspSccUse from './rules/least-privilege/no-rbac-psp-scc-use.ts'
import noRbacSecretRead from './rules/least-privilege/no-rbac-secret-read.ts'
import noRbacSecretWrite from './rules/least-privilege/no-rbac-secret-write.ts'
import noRbacServiceStatusWrite from './rules/least-privilege/no-rbac-service-status-write.ts'
import noRbacTokenRequest from './rules/least-privilege/no-rbac-token-request.ts'
import noRbacTrustBundleWrite from './rules/least-privilege/no-rbac-trust-bundle-write.ts'
import noRbacUnknownResource from './rules/least-privilege/no-rbac-unknown-resource.ts'
import noRbacUnknownVerb from './rules/least-privilege/no-rbac-unknown-verb.ts'
import noRbacWebhookConfigWrite from './rules/least-privilege/no-rbac-webhook-config-write.ts'
import noRbacWildcardApiGroups from './rules/least-privilege/no-rbac-wildcard-api-groups.ts'
import noRbacWildcardResources from './rules/least-privilege/no-rbac-wildcard-resources.ts'
import noRbacWildcardVerbs from './rules/least-privilege/no-rbac-wildcard-verbs.ts'
import noRbacWorkloadUpdate from './rules/least-privilege/no-rbac-workload-update.ts'
import noRbacWrongApiGroup from './rules/least-privilege/no-rbac-wrong-api-group.ts'
import noRootGroup from './rules/least-privilege/no-root-group.ts'
import noRootUser from './rules/least-privilege/no-root-user.ts'
import noSeccompUnconfined from './rules/least-privilege/no-seccomp-unconfined.ts'
import noSensitiveHostPath from './rules/least-privilege/no-sensitive-host-path.ts'
import noShareProcessNamespace from './rules/least-privilege/no-share-process-namespace.ts'
import noShellExecProbe from './rules/least-privilege/no-shell-exec-probe.ts'
import noSshPort from './rules/least-privilege/no-ssh-port.ts'
import noSudoInCommand from './rules/least-privilege/no-sudo-in-command.ts'
import noSystemMastersBinding from './rules/least-privilege/no-system-masters-binding.ts'
import noUnmaskedProcMount from './rules/least-privilege/no-unmasked-proc-mount.ts'
import noUnsafeSysctls from './rules/least-privilege/no-unsafe-sysctls.ts'
import noUnusedRole from './rules/least-privilege/no-unused-role.ts'
import noVolumeSubPath from './rules/least-privilege/no-volume-sub-path.ts'
import noWorkloadWithAdminRole from './rules/least-privilege/no-workload-with-admin-role.ts'
import noWritableHostPath from './rules/least-privilege/no-writable-host-path.ts'
import requireAppArmorProfile from './rules/least-privilege/require-app-armor-profile.ts'
import requireDropAllCapabilities from './rules/least-privilege/require-drop-all-capabilities.ts'
import requireDropNetRaw from './rules/least-privilege/require-drop-net-raw.ts'
import requireFsGroupChangePolicy from './rules/least-privilege/require-fs-group-change-policy.ts'
import requireHighGid from './rules/least-privilege/require-high-gid.ts'
import requireHighUid from './rules/least-privilege/require-high-uid.ts'
import requireLinuxHardening from './rules/least-privilege/require-linux-hardening.ts'
import requirePodSecurityStandard from './rules/least-privilege/require-pod-security-standard.ts'
import requireReadOnlyRootFilesystem from './rules/least-privilege/require-read-only-root-filesystem.ts'
import requireRunAsNonRoot from './rules/least-privilege/require-run-as-non-root.ts'
import requireSeccompProfile from './rules/least-privilege/require-seccomp-profile.ts'
import requireSecurityContext from './rules/least-privilege/require-security-context.ts'
import requireUserNamespace from './rules/least-privilege/require-user-namespace.ts'
import requireWindowsContainerUser from './rules/least-privilege/require-windows-container-user.ts'
import restrictRuntimeClass from './rules/least-privilege/restrict-runtime-class.ts'
import restrictSecretAccess from './rules/least-privilege/restrict-secret-access.ts'
import restrictSelinuxOptions from './rules/least-privilege/restrict-selinux-options.ts'
import restrictUserGroupIds from './rules/least-privilege/restrict-user-group-ids.ts'
import restrictVolumeTypes from './rules/least-privilege/restrict-volume-types.ts'
import restrictWorkloadSensitiveMounts from './rules/least-privilege/restrict-workload-sensitive-mounts.ts'
import apiserverDenyExternalIps from './rules/segmentation/apiserver-deny-external-ips.ts'
import apiserverNamespaceLifecycle from './rules/segmentation/apiserver-namespace-lifecycle.ts'
import apiserverNoInsecurePort from './rules/segmentation/apiserver-no-insecure-port.ts'
import apiserverSecurePort from './rules/segmentation/apiserver-secure-port.ts'
import cniSupportsNetworkPolicy from './rules/segmentation/cni-supports-network-policy.ts'
import controlPlaneBindAddress from './rules/segmentation/control-plane-bind-address.ts'
import kubeProxyMetricsLocalhost from './rules/segmentation/kube-proxy-metrics-localhost.ts'
import kubeletIptablesUtilChains from './rules/segmentation/kubelet-iptables-util-chains.ts'
import kubeletReadOnlyPort from './rules/segmentation/kubelet-read-only-port.ts'
import noAllowAllNetworkPolicy from './rules/segmentation/no-allow-all-network-policy.ts'
import noAmbiguousNetworkPolicyPriority from './rules/segmentation/no-ambiguous-network-policy-priority.ts'
import noBlockedExposure from './rules/segmentation/no-blocked-exposure.ts'
import noBypassedNetworkPolicy from './rules/segmentation/no-bypassed-network-policy.ts'
import noCrossTenantTraffic from './rules/segmentation/no-cross-tenant-traffic.ts'
import noDanglingGatewayBackend from './rules/segmentation/no-dangling-gateway-backend.ts'
import noDanglingIngressBackend from './rules/segmentation/no-dangling-ingress-backend.ts'
import noDanglingNetworkPolicyPeer from './rules/segmentation/no-dangling-network-policy-peer.ts'
import noDanglingNetworkPolicy from './rules/segmentation/no-dangling-network-policy.ts'
import noDanglingService from './rules/segmentation/no-dangling-service.ts'
import noDefaultNamespace from './rules/segmentation/no-default-namespace.ts'
import noEgressToMetadataApi from './rules/segmentation/no-egress-to-metadata-api.ts'
import noEmptyNetworkPolicySelector from './rules/segmentation/no-empty-network-policy-selector.ts'
import noExposedSensitiveInterface from './rules/segmentation/no-exposed-sensitive-interface.ts'
import noExternalIps from './rules/segmentation/no-external-ips.ts'
import noExternalNameLocalhost from './rules/segmentation/no-external-name-localhost.ts'
import noHiddenNetworkPolicyRule from './rules/segmentation/no-hidden-network-policy-rule.ts'
import noIngressDefaultBackend from './rules/segmentation/no-ingress-default-backend.ts'
import noIngressEmptyHost from './rules/segmentation/no-ingress-empty-host.ts'
import noIngressExposedWorkload from './rules/segmentation/no-ingress-exposed-workload.ts'
import noIngressNginxSnippets from './rules/segmentation/no-ingress-nginx-snippets.ts'
import noIngressNginxUnsafeAnnotation from './rules/segmentation/no-ingress-nginx-unsafe-annotation.ts'
import noIngressWildcardHost from './rules/segmentation/no-ingress-wildcard-host.ts'
import noLoadBalancer from './rules/segmentation/no-load-balancer.ts'
import noMissingNamespace from './rules/segmentation/no-missing-namespace.ts'
import noNetworkPolicyEndPortMisuse from './rules/segmentation/no-network-policy-end-port-misuse.ts'
import noNetworkPolicyTypeMismatch from './rules/segmentation/no-network-policy-type-mismatch.ts'
import noNodePort from './rules/segmentation/no-node-port.ts'
import noOpenIngressWhitelist from './rules/segmentation/no-open-ingress-whitelist.ts'
import noServicePortInNetworkPolicy from './rules/segmentation/no-service-port-in-network-policy.ts'
import noSplitNetworkPolicyPeer from './rules/segmentation/no-split-network-policy-peer.ts'
import noSpoofableNetworkPolicyPeer from './rules/segmentation/no-spoofable-network-policy-peer.ts'
import noStagedNetworkPolicy from './rules/segmentation/no-staged-network-policy.ts'
import noSystemNamespace from './rules/segmentation/no-system-namespace.ts'
import noUnreachableConnectivity from './rules/segmentation/no-unreachable-connectivity.ts'
import requireAgentSandboxEgressPolicy from './rules/segmentation/require-agent-sandbox-egress-policy.ts'
import requireDefaultDenyNetworkPolicy from './rules/segmentation/require-default-deny-network-policy.ts'
import requireDnsEgress from './rules/segmentation/require-dns-egress.ts'
import requireIngressTls from './rules/segmentation/require-ingress-tls.ts'
import requireLoadBalancerTls from './rules/segmentation/require-load-balancer-tls.ts'
import requireNamespaceNetworkPolicy from './rules/segmentation/require-namespace-network-policy.ts'
import requireNetworkPolicyPeerSelector from './rules/segmentation/require-network-policy-peer-selector.ts'
import requireNetworkPolicy from './rules/segmentation/require-network-policy.ts'
import requirePodSecurityAdmissionLabels from './rules/segmentation/require-pod-security-admission-labels.ts'
import requiredNamespaceResources from './rules/segmentation/required-namespace-resources.ts'
import restrictIngressClass from './rules/segmentation/restrict-ingress-class.ts'
import restrictLoadBalancerSourceRanges from './rules/segmentation/restrict-load-balancer-source-ranges.ts'
import restrictNamespaceNames from './rules/segmentation/restrict-namespace-names.ts'
import restrictServicePorts from './rules/segmentation/restrict-service-ports.ts'
import uniqueExternalDns from './rules/segmentation/unique-external-dns.ts'
import uniqueIngressHost from './rules/segmentation/unique-ingress-host.ts'
import uniqueServiceSelector from './rules/segmentation/unique-service-selector.ts'
import validTargetPort from './rules/segmentation/valid-target-port.ts'
import apiserverAuditLogMaxage from './rules/monitoring/apiserver-audit-log-maxage.ts'
import apiserverAuditLogMaxbackup from './rules/monitoring/apiserver-audit-log-maxbackup.ts'
import apiserverAuditLogMaxsize from './rules/monitoring/apiserver-audit-log-maxsize.ts'
import apiserverAuditLogPath from './rules/monitoring/apiserver-audit-log-path.ts'
import apiserverAuditPolicyFile from './rules/monitoring/apiserver-audit-policy-file.ts'
import apiserverEventRateLimit from './rules/monitoring/apiserver-event-rate-limit.ts'
import auditPolicyCoverage from './rules/monitoring/audit-policy-coverage.ts'
import kubeletEventQps from './rules/monitoring/kubelet-event-qps.ts'
import noDanglingServiceMonitor from './rules/monitoring/no-dangling-service-monitor.ts'
import noDisabledLogging from './rules/monitoring/no-disabled-logging.ts'
import noRbacEventDelete from './rules/monitoring/no-rbac-event-delete.ts'
import noRbacMonitoringWrite from './rules/monitoring/no-rbac-monitoring-write.ts'
import noRbacPodLogDelete from './rules/monitoring/no-rbac-pod-log-delete.ts'
import noTerminationMessagePolicy from './rules/monitoring/no-termination-message-policy.ts'
import requireMetricsScrape from './rules/monitoring/require-metrics-scrape.ts'
import controllerManagerSaCredentials from './rules/segregation/controller-manager-sa-credentials.ts'
import maxRolesPerSubject from './rules/segregation/max-roles-per-subject.ts'
import namespaceBoundaries from './rules/segregation/namespace-boundaries.ts'
import noBroadPolicyException from './rules/segregation/no-broad-policy-exception.ts'
import noConflictingGroups from './rules/segregation/no-conflicting-groups.ts'
import noControlPlaneScheduling from './rules/segregation/no-control-plane-scheduling.ts'
import noCrossNamespaceSubject from './rules/segregation/no-cross-namespace-subject.ts'
import noFailOpenWebhook from './rules/segregation/no-fail-open-webhook.ts'
import noMisleadingGroupName from './rules/segregation/no-misleading-group-name.ts'
import noMixedSubjectBinding from './rules/segregation/no-mixed-subject-binding.ts'
import noReachableDutyConflict from './rules/segregation/no-reachable-duty-conflict.ts'
import noSelfProvisionerBinding from './rules/segregation/no-self-provisioner-binding.ts'
import noSharedSecurityNamespace from './rules/segregation/no-shared-security-namespace.ts'
import noSharedServiceAccount from './rules/segregation/no-shared-service-account.ts'
import noToxicRoleCombination from './rules/segregation/no-toxic-role-combination.ts'
import requireDedicatedSecurityRole from './rules/segregation/require-dedicated-security-role.ts'
import requireUniqueWorkloadUid from './rules/segregation/require-unique-workload-uid.ts'
import restrictNodeSelection from './rules/segregation/restrict-node-selection.ts'
import restrictTeamDuties from './rules/segregation/restrict-team-duties.ts'
import apiserverRequestTimeout from './rules/hygiene/apiserver-request-timeout.ts'
import controllerManagerGcThreshold from './rules/hygiene/controller-manager-gc-threshold.ts'
import cronjobConcurrencyPolicy from './rules/hygiene/cronjob-concurrency-policy.ts'
import cronjobDeadline from './rules/hygiene/cronjob-deadline.ts'
import customExpression from './rules/hygiene/custom-expression.ts'
import dnsNdots from './rules/hygiene/dns-ndots.ts'
import hpaMaxAboveMin from './rules/hygiene/hpa-max-above-min.ts'
import hpaMinReplicas from './rules/hygiene/hpa-min-replicas.ts'
import instanceLabelMatchesName from './rules/hygiene/instance-label-matches-name.ts'
import jobTtl from './rules/hygiene/job-ttl.ts'
import kubeletPodPidsLimit from './rules/hygiene/kubelet-pod-pids-limit.ts'
import kubeletStreamingTimeout from './rules/hygiene/kubelet-streaming-timeout.ts'
import maxContainersPerPod from './rules/hygiene/max-containers-per-pod.ts'
import maxLimitRequestRatio from './rules/hygiene/max-limit-request-ratio.ts'
import maxResources from './rules/hygiene/max-resources.ts'
import minReplicas from './rules/hygiene/min-replicas.ts'
import noAmbiguousImagePrefix from './rules/hygiene/no-ambiguous-image-prefix.ts'
import noAmbiguousYamlScalar from './rules/hygiene/no-ambiguous-yaml-scalar.ts'
import noBareJob from './rules/hygiene/no-bare-job.ts'
import noCpuLimit from './rules/hygiene/no-cpu-limit.ts'
import noCronjob from './rules/hygiene/no-cronjob.ts'
import noDanglingHpa from './rules/hygiene/no-dangling-hpa.ts'
import noDanglingVpa from './rules/hygiene/no-dangling-vpa.ts'
import noDeprecatedApi from './rules/hygiene/no-deprecated-api.ts'
import noDeprecatedField from './rules/hygiene/no-deprecated-field.ts'
import noDeprecatedRegistry from './rules/hygiene/no-deprecated-registry.ts'
import noDeprecatedSeccompAnnotation from './rules/hygiene/no-deprecated-seccomp-annotation.ts'
import noDeprecatedServiceAccountField from './rules/hygiene/no-deprecated-service-account-field.ts'
import noDisallowedTag from './rules/hygiene/no-disallowed-tag.ts'
import noDuplicateEnv from './rules/hygiene/no-duplicate-env.ts'
import noDuplicateResource from './rules/hygiene/no-duplicate-resource.ts'
import noEolIngressNginx from './rules/hygiene/no-eol-ingress-nginx.ts'
import noForbiddenRegistry from './rules/hygiene/no-forbidden-registry.ts'
import noIdenticalProbes from './rules/hygiene/no-identical-probes.ts'
import noKnownVulnerableComponent from './rules/hygiene/no-known-vulnerable-component.ts'
import noLatestTag from './rules/hygiene/no-latest-tag.ts'
import noLatestWithoutPullAlways from './rules/hygiene/no-latest-without-pull-always.ts'
import noMissingConfigRef from './rules/hygiene/no-missing-config-ref.ts'
import noMissingReference from './rules/hygiene/no-missing-reference.ts'
import noMissingServiceAccount from './rules/hygiene/no-missing-service-account.ts'
import noNakedPod from './rules/hygiene/no-naked-pod.ts'
import noOverlappingSelectors from './rules/hygiene/no-overlapping-selectors.ts'
import noPersistentVolumeUnencrypted from './rules/hygiene/no-persistent-volume-unencrypted.ts'
import noPsp from './rules/hygiene/no-psp.ts'
import noRemovedApi from './rules/hygiene/no-removed-api.ts'
import noRemovedField from './rules/hygiene/no-removed-field.ts'
import noReplicasWithHpa from './rules/hygiene/no-replicas-with-hpa.ts'
import pdbAllowsDisruption from './rules/hygiene/pdb-allows-disruption.ts'
import pdbHasPolicy from './rules/hygiene/pdb-has-policy.ts'
import pdbUnhealthyEvictionPolicy from './rules/hygiene/pdb-unhealthy-eviction-policy.ts'
import requestsEqualLimits from './rules/hygiene/requests-equal-limits.ts'
import requireAntiAffinity from './rules/hygiene/require-anti-affinity.ts'
import requireCpuLimit from './rules/hygiene/require-cpu-limit.ts'
import requireCpuRequest from './rules/hygiene/require-cpu-request.ts'
import requireEmptyDirSizeLimit from './rules/hygiene/require-empty-dir-size-limit.ts'
import requireEphemeralStorage from './rules/hygiene/require-ephemeral-storage.ts'
import requireGpuVisibleEnv from './rules/hygiene/require-gpu-visible-env.ts'
import requireHpa from './rules/hygiene/require-hpa.ts'
import requireImageDigest from './rules/hygiene/require-image-digest.ts'
import requireImagePullPolicyAlways from './rules/hygiene/require-image-pull-policy-always.ts'
import requireImagePullSecrets from './rules/hygiene/require-image-pull-secrets.ts'
import requireLimitRange from './rules/hygiene/require-limit-range.ts'
import requireLivenessProbe from './rules/hygiene/require-liveness-probe.ts'
import requireMemoryLimit from './rules/hygiene/require-memory-limit.ts'
import requireMemoryRequest from './rules/hygiene/require-memory-request.ts'
import requireNodeAffinity from './rules/hygiene/require-node-affinity.ts'
import requirePdb from './rules/hygiene/require-pdb.ts'
import requirePriorityClass from './rules/hygiene/require-priority-class.ts'
import requireQosClass from './rules/hygiene/require-qos-class.ts'
import requireReadinessProbe from './rules/hygiene/require-readiness-probe.ts'
import requireResourceQuota from './rules/hygiene/require-resource-quota.ts'
import requireRollingUpdate from './rules/hygiene/require-rolling-update.ts'
import requireStorageClass from './rules/hygiene/require-storage-class.ts'
import requireTopologySpread from './rules/hygiene/require-topology-spread.ts'
import requiredAnnotations from './rules/hygiene/required-annotations.ts'
import requiredLabels from './rules/hygiene/required-labels.ts'
import restrictAnnotations from './rules/hygiene/restrict-annotations.ts'
import restrictEnv from './rules/hygiene/restrict-env.ts'
import restrictRegistries from './rules/hygiene/restrict-registries.ts'
import restrictReplicas from './rules/hygiene/restrict-replicas.ts'
import selectorMatchesTemplate from './rules/hygiene/selector-matches-template.ts'
import sortedKeys from './rules/hygiene/sorted-keys.ts'
import statefulsetReadWriteOnce from './rules/hygiene/statefulset-read-write-once.ts'
import statefulsetServiceName from './rules/hygiene/statefulset-service-name.ts'
import statefulsetStorageRequest from './rules/hygiene/statefulset-storage-request.ts'
import supportedKubernetesVersion from './rules/hygiene/supported-kubernetes-version.ts'
import uniqueHpaTarget from './rules/hygiene/unique-hpa-target.ts'
import validContainerPorts from './rules/hygiene/valid-container-ports.ts'
import validImageReference from './rules/hygiene/valid-image-reference.ts'
import validLabelValues from './rules/hygiene/valid-label-values.ts'
import validProbePort from './rules/hygiene/valid-probe-port.ts'
import validQuantity from './rules/hygiene/valid-quantity.ts'
import validRestartPolicy from './rules/hygiene/valid-restart-policy.ts'
import validSchema from './rules/hygiene/valid-schema.ts'
import validTopologySpread from './rules/hygiene/valid-topology-spread.ts'
import volumeClaimAnnotation from './rules/hygiene/volume-claim-annotation.ts'

export const version = '0.1.0'

export const rules = {
  ...inStep('authentication', {
    'apiserver-anonymous-auth': apiserverAnonymousAuth,
    'apiserver-client-ca': apiserverClientCa,
    'apiserver-encryption-at-rest': apiserverEncryptionAtRest,
    'apiserver-etcd-client-tls': apiserverEtcdClientTls,
    'apiserver-kubelet-ca': apiserverKubeletCa,
    'apiserver-kubelet-client-cert': apiserverKubeletClientCert,
    'apiserver-kubelet-https': apiserverKubeletHttps,
    'apiserver-no-basic-auth-file': apiserverNoBasicAuthFile,
    'apiserver-no-token-auth-file': apiserverNoTokenAuthFile,
    'apiserver-service-account-key-file': apiserverServiceAccountKeyFile,
    'apiserver-service-account-lookup': apiserverServiceAccountLookup,
    'apiserver-service-account-plugin': apiserverServiceAccountPlugin,
    'apiserver-serving-tls': apiserverServingTls,
    'apiserver-token-extension': apiserverTokenExtension,
    'control-plane-strong-ciphers': controlPlaneStrongCiphers,
    'controller-manager-root-ca': controllerManagerRootCa,
    'controller-manager-sa-private-key': controllerManagerSaPrivateKey,
    'etcd-client-cert-auth': etcdClientCertAuth,
    'etcd-no-auto-tls': etcdNoAutoTls,
    'etcd-peer-tls': etcdPeerTls,
    'etcd-serving-tls': etcdServingTls,
    'etcd-unique-ca': etcdUniqueCa,
    'kubelet-anonymous-auth': kubeletAnonymousAuth,
    'kubelet-client-ca': kubeletClientCa,
    'kubelet-no-hostname-override': kubeletNoHostnameOverride,
    'kubelet-rotate-certificates': kubeletRotateCertificates,
    'kubelet-rotate-server-certificate': kubeletRotateServerCertificate,
    'kubelet-serving-tls': kubeletServingTls,
    'no-anonymous-binding': noAnonymousBinding,
    'no-authenticated-group-binding': noAuthenticatedGroupBinding,
    'no-automount-service-account-token': noAutomountServiceAccountToken,
    'no-default-service-account': noDefaultServiceAccount,
    'no-inline-secret': noInlineSecret,
    'no-plaintext-secret-args': noPlaintextSecretArgs,
    'no-plaintext-secret-env': noPlaintextSecretEnv,
    'no-secret-env-ref': noSecretEnvRef,
    'no-secret-in-config-map': noSecretInConfigMap,
    'no-service-account-automount': noServiceAccountAutomount,
    'no-service-account-token-secret': noServiceAccountTokenSecret,
    'no-tiller': noTiller,
    'no-unauthenticated-ingress': noUnauthenticatedIngress,
    'no-unused-service-account': noUnusedServiceAccount,
    'require-subject-namespace': requireSubjectNamespace,
    'restrict-service-accounts': restrictServiceAccounts,
    'restrict-token-projection': restrictTokenProjection,
  }),
  ...inStep('least-privilege', {
    'apiserver-always-pull-images': apiserverAlwaysPullImages,
    'apiserver-authorization-mode': apiserverAuthorizationMode,
    'apiserver-image-policy-webhook': apiserverImagePolicyWebhook,
    'apiserver-no-always-admit': apiserverNoAlwaysAdmit,
    'apiserver-node-restriction': apiserverNodeRestriction,
    'apiserver-pod-security-admission': apiserverPodSecurityAdmission,
    'control-plane-no-profiling': controlPlaneNoProfiling,
    'kubelet-authorization-mode': kubeletAuthorizationMode,
    'kubelet-protect-kernel-defaults': kubeletProtectKernelDefaults,
    'no-added-capabilities': noAddedCapabilities,
    'no-app-armor-unconfined': noAppArmorUnconfined,
    'no-bidirectional-mount-propagation': noBidirectionalMountPropagation,
    'no-cluster-admin-binding': noClusterAdminBinding,
    'no-container-runtime-socket': noContainerRuntimeSocket,
    'no-control-plane-role-binding': noControlPlaneRoleBinding,
    'no-dangerous-capabilities': noDangerousCapabilities,
    'no-dangling-role-ref': noDanglingRoleRef,
    'no-default-service-account-binding': noDefaultServiceAccountBinding,
    'no-duplicate-rbac-grant': noDuplicateRbacGrant,
    'no-ephemeral-containers': noEphemeralContainers,
    'no-flex-volume': noFlexVolume,
    'no-git-sync-command-injection': noGitSyncCommandInjection,
    'no-host-aliases': noHostAliases,
    'no-host-in-probes': noHostInProbes,
    'no-host-ipc': noHostIpc,
    'no-host-network': noHostNetwork,
    'no-host-path-persistent-volume': noHostPathPersistentVolume,
    'no-host-path': noHostPath,
    'no-host-pid': noHostPid,
    'no-host-port': noHostPort,
    'no-host-process': noHostProcess,
    'no-interactive-tty': noInteractiveTty,
    'no-kubernetes-dashboard': noKubernetesDashboard,
    'no-node-credential-host-path': noNodeCredentialHostPath,
    'no-non-root-conflict': noNonRootConflict,
    'no-privilege-escalation': noPrivilegeEscalation,
    'no-privileged-container-port': noPrivilegedContainerPort,
    'no-privileged': noPrivileged,
    'no-rbac-aggregation-surprise': noRbacAggregationSurprise,
    'no-rbac-api-write': noRbacApiWrite,
    'no-rbac-aws-auth-write': noRbacAwsAuthWrite,
    'no-rbac-broad-delete': noRbacBroadDelete,
    'no-rbac-configmap-write': noRbacConfigmapWrite,
    'no-rbac-csr-approve': noRbacCsrApprove,
    'no-rbac-dashboard-binding': noRbacDashboardBinding,
    'no-rbac-debug-path': noRbacDebugPath,
    'no-rbac-empty-binding': noRbacEmptyBinding,
    'no-rbac-endpoint-write': noRbacEndpointWrite,
    'no-rbac-ephemeral-containers': noRbacEphemeralContainers,
    'no-rbac-escalate-bind': noRbacEscalateBind,
    'no-rbac-full-access': noRbacFullAccess,
    'no-rbac-gitops-write': noRbacGitopsWrite,
    'no-rbac-impersonate': noRbacImpersonate,
    'no-rbac-inert-rule': noRbacInertRule,
    'no-rbac-manage-rbac': noRbacManageRbac,
    'no-rbac-namespace-guard-write': noRbacNamespaceGuardWrite,
    'no-rbac-network-write': noRbacNetworkWrite,
    'no-rbac-node-proxy': noRbacNodeProxy,
    'no-rbac-node-status-write': noRbacNodeStatusWrite,
    'no-rbac-persistent-volume-create': noRbacPersistentVolumeCreate,
    'no-rbac-pod-attach': noRbacPodAttach,
    'no-rbac-pod-create': noRbacPodCreate,
    'no-rbac-pod-exec': noRbacPodExec,
    'no-rbac-pod-port-forward': noRbacPodPortForward,
    'no-rbac-psp-scc-use': noRbacPspSccUse,
    'no-rbac-secret-read': noRbacSecretRead,
    'no-rbac-secret-write': noRbacSecretWrite,
    'no-rbac-service-status-write': noRbacServiceStatusWrite,
    'no-rbac-token-request': noRbacTokenRequest,
    'no-rbac-trust-bundle-write': noRbacTrustBundleWrite,
    'no-rbac-unknown-resource': noRbacUnknownResource,
    'no-rbac-unknown-verb': noRbacUnknownVerb,
    'no-rbac-webhook-config-write': noRbacWebhookConfigWrite,
    'no-rbac-wildcard-api-groups': noRbacWildcardApiGroups,
    'no-rbac-wildcard-resources': noRbacWildcardResources,
    'no-rbac-wildcard-verbs': noRbacWildcardVerbs,
    'no-rbac-workload-update': noRbacWorkloadUpdate,
    'no-rbac-wrong-api-group': noRbacWrongApiGroup,
    'no-root-group': noRootGroup,
    'no-root-user': noRootUser,
    'no-seccomp-unconfined': noSeccompUnconfined,
    'no-sensitive-host-path': noSensitiveHostPath,
    'no-share-process-namespace': noShareProcessNamespace,
    'no-shell-exec-probe': noShellExecProbe,
    'no-ssh-port': noSshPort,
    'no-sudo-in-command': noSudoInCommand,
    'no-system-masters-binding': noSystemMastersBinding,
    'no-unmasked-proc-mount': noUnmaskedProcMount,
    'no-unsafe-sysctls': noUnsafeSysctls,
    'no-unused-role': noUnusedRole,
    'no-volume-sub-path': noVolumeSubPath,
    'no-workload-with-admin-role': noWorkloadWithAdminRole,
    'no-writable-host-path': noWritableHostPath,
    'require-app-armor-profile': requireAppArmorProfile,
    'require-drop-all-capabilities': requireDropAllCapabilities,
    'require-drop-net-raw': requireDropNetRaw,
    'require-fs-group-change-policy': requireFsGroupChangePolicy,
    'require-high-gid': requireHighGid,
    'require-high-uid': requireHighUid,
    'require-linux-hardening': requireLinuxHardening,
    'require-pod-security-standard': requirePodSecurityStandard,
    'require-read-only-root-filesystem': requireReadOnlyRootFilesystem,
    'require-run-as-non-root': requireRunAsNonRoot,
    'require-seccomp-profile': requireSeccompProfile,
    'require-security-context': requireSecurityContext,
    'require-user-namespace': requireUserNamespace,
    'require-windows-container-user': requireWindowsContainerUser,
    'restrict-runtime-class': restrictRuntimeClass,
    'restrict-secret-access': restrictSecretAccess,
    'restrict-selinux-options': restrictSelinuxOptions,
    'restrict-user-group-ids': restrictUserGroupIds,
    'restrict-volume-types': restrictVolumeTypes,
    'restrict-workload-sensitive-mounts': restrictWorkloadSensitiveMounts,
  }),
  ...inStep('segmentation', {
    'apiserver-deny-external-ips': apiserverDenyExternalIps,
    'apiserver-namespace-lifecycle': apiserverNamespaceLifecycle,
    'apiserver-no-insecure-port': apiserverNoInsecurePort,
    'apiserver-secure-port': apiserverSecurePort,
    'cni-supports-network-policy': cniSupportsNetworkPolicy,
    'control-plane-bind-address': controlPlaneBindAddress,
    'kube-proxy-metrics-localhost': kubeProxyMetricsLocalhost,
    'kubelet-iptables-util-chains': kubeletIptablesUtilChains,
    'kubelet-read-only-port': kubeletReadOnlyPort,
    'no-allow-all-network-policy': noAllowAllNetworkPolicy,
    'no-ambiguous-network-policy-priority': noAmbiguousNetworkPolicyPriority,
    'no-blocked-exposure': noBlockedExposure,
    'no-bypassed-network-policy': noBypassedNetworkPolicy,
    'no-cross-tenant-traffic': noCrossTenantTraffic,
    'no-dangling-gateway-backend': noDanglingGatewayBackend,
    'no-dangling-ingress-backend': noDanglingIngressBackend,
    'no-dangling-network-policy-peer': noDanglingNetworkPolicyPeer,
    'no-dangling-network-policy': noDanglingNetworkPolicy,
    'no-dangling-service': noDanglingService,
    'no-default-namespace': noDefaultNamespace,
    'no-egress-to-metadata-api': noEgressToMetadataApi,
    'no-empty-network-policy-selector': noEmptyNetworkPolicySelector,
    'no-exposed-sensitive-interface': noExposedSensitiveInterface,
    'no-external-ips': noExternalIps,
    'no-external-name-localhost': noExternalNameLocalhost,
    'no-hidden-network-policy-rule': noHiddenNetworkPolicyRule,
    'no-ingress-default-backend': noIngressDefaultBackend,
    'no-ingress-empty-host': noIngressEmptyHost,
    'no-ingress-exposed-workload': noIngressExposedWorkload,
    'no-ingress-nginx-snippets': noIngressNginxSnippets,
    'no-ingress-nginx-unsafe-annotation': noIngressNginxUnsafeAnnotation,
    'no-ingress-wildcard-host': noIngressWildcardHost,
    'no-load-balancer': noLoadBalancer,
    'no-missing-namespace': noMissingNamespace,
    'no-network-policy-end-port-misuse': noNetworkPolicyEndPortMisuse,
    'no-network-policy-type-mismatch': noNetworkPolicyTypeMismatch,
    'no-node-port': noNodePort,
    'no-open-ingress-whitelist': noOpenIngressWhitelist,
    'no-service-port-in-network-policy': noServicePortInNetworkPolicy,
    'no-split-network-policy-peer': noSplitNetworkPolicyPeer,
    'no-spoofable-network-policy-peer': noSpoofableNetworkPolicyPeer,
    'no-staged-network-policy': noStagedNetworkPolicy,
    'no-system-namespace': noSystemNamespace,
    'no-unreachable-connectivity': noUnreachableConnectivity,
    'require-agent-sandbox-egress-policy': requireAgentSandboxEgressPolicy,
    'require-default-deny-network-policy': requireDefaultDenyNetworkPolicy,
    'require-dns-egress': requireDnsEgress,
    'require-ingress-tls': requireIngressTls,
    'require-load-balancer-tls': requireLoadBalancerTls,
    'require-namespace-network-policy': requireNamespaceNetworkPolicy,
    'require-network-policy-peer-selector': requireNetworkPolicyPeerSelector,
    'require-network-policy': requireNetworkPolicy,
    'require-pod-security-admission-labels': requirePodSecurityAdmissionLabels,
    'required-namespace-resources': requiredNamespaceResources,
    'restrict-ingress-class': restrictIngressClass,
    'restrict-load-balancer-source-ranges': restrictLoadBalancerSourceRanges,
    'restrict-namespace-names': restrictNamespaceNames,
    'restrict-service-ports': restrictServicePorts,
    'unique-external-dns': uniqueExternalDns,
    'unique-ingress-host': uniqueIngressHost,
    'unique-service-selector': uniqueServiceSelector,
    'valid-target-port': validTargetPort,
  }),
  ...inStep('monitoring', {
    'apiserver-audit-log-maxage': apiserverAuditLogMaxage,
    'apiserver-audit-log-maxbackup': apiserverAuditLogMaxbackup,
    'apiserver-audit-log-maxsize': apiserverAuditLogMaxsize,
    'apiserver-audit-log-path': apiserverAuditLogPath,
    'apiserver-audit-policy-file': apiserverAuditPolicyFile,
    'apiserver-event-rate-limit': apiserverEventRateLimit,
    'audit-policy-coverage': auditPolicyCoverage,
    'kubelet-event-qps': kubeletEventQps,
    'no-dangling-service-monitor': noDanglingServiceMonitor,
    'no-disabled-logging': noDisabledLogging,
    'no-rbac-event-delete': noRbacEventDelete,
    'no-rbac-monitoring-write': noRbacMonitoringWrite,
    'no-rbac-pod-log-delete': noRbacPodLogDelete,
    'no-termination-message-policy': noTerminationMessagePolicy,
    'require-metrics-scrape': requireMetricsScrape,
  }),
  ...inStep('segregation', {
    'controller-manager-sa-credentials': controllerManagerSaCredentials,
    'max-roles-per-subject': maxRolesPerSubject,
    'namespace-boundaries': namespaceBoundaries,
    'no-broad-policy-exception': noBroadPolicyException,
    'no-conflicting-groups': noConflictingGroups,
    'no-control-plane-scheduling': noControlPlaneScheduling,
    'no-cross-namespace-subject': noCrossNamespaceSubject,
    'no-fail-open-webhook': noFailOpenWebhook,
    'no-misleading-group-name': noMisleadingGroupName,
    'no-mixed-subject-binding': noMixedSubjectBinding,
    'no-reachable-duty-conflict': noReachableDutyConflict,
    'no-self-provisioner-binding': noSelfProvisionerBinding,
    'no-shared-security-namespace': noSharedSecurityNamespace,
    'no-shared-service-account': noSharedServiceAccount,
    'no-toxic-role-combination': noToxicRoleCombination,
    'require-dedicated-security-role': requireDedicatedSecurityRole,
    'require-unique-workload-uid': requireUniqueWorkloadUid,
    'restrict-node-selection': restrictNodeSelection,
    'restrict-team-duties': restrictTeamDuties,
  }),
  ...inStep('hygiene', {
    'apiserver-request-timeout': apiserverRequestTimeout,
    'controller-manager-gc-threshold': controllerManagerGcThreshold,
    'cronjob-concurrency-policy': cronjobConcurrencyPolicy,
    'cronjob-deadline': cronjobDeadline,
    'custom-expression': customExpression,
    'dns-ndots': dnsNdots,
    'hpa-max-above-min': hpaMaxAboveMin,
    'hpa-min-replicas': hpaMinReplicas,
    'instance-label-matches-name': instanceLabelMatchesName,
    'job-ttl': jobTtl,
    'kubelet-pod-pids-limit': kubeletPodPidsLimit,
    'kubelet-streaming-timeout': kubeletStreamingTimeout,
    'max-containers-per-pod': maxContainersPerPod,
    'max-limit-request-ratio': maxLimitRequestRatio,
    'max-resources': maxResources,
    'min-replicas': minReplicas,
    'no-ambiguous-image-prefix': noAmbiguousImagePrefix,
    'no-ambiguous-yaml-scalar': noAmbiguousYamlScalar,
    'no-bare-job': noBareJob,
    'no-cpu-limit': noCpuLimit,
    'no-cronjob': noCronjob,
    'no-dangling-hpa': noDanglingHpa,
    'no-dangling-vpa': noDanglingVpa,
    'no-deprecated-api': noDeprecatedApi,
    'no-deprecated-field': noDeprecatedField,
    'no-deprecated-registry': noDeprecatedRegistry,
    'no-deprecated-seccomp-annotation': noDeprecatedSeccompAnnotation,
    'no-deprecated-service-account-field': noDeprecatedServiceAccountField,
    'no-disallowed-tag': noDisallowedTag,
    'no-duplicate-env': noDuplicateEnv,
    'no-duplicate-resource': noDuplicateResource,
    'no-eol-ingress-nginx': noEolIngressNginx,
    'no-forbidden-registry': noForbiddenRegistry,
    'no-identical-probes': noIdenticalProbes,
    'no-known-vulnerable-component': noKnownVulnerableComponent,
    'no-latest-tag': noLatestTag,
    'no-latest-without-pull-always': noLatestWithoutPullAlways,
    'no-missing-config-ref': noMissingConfigRef,
    'no-missing-reference': noMissingReference,
    'no-missing-service-account': noMissingServiceAccount,
    'no-naked-pod': noNakedPod,
    'no-overlapping-selectors': noOverlappingSelectors,
    'no-persistent-volume-unencrypted': noPersistentVolumeUnencrypted,
    'no-psp': noPsp,
    'no-removed-api': noRemovedApi,
    'no-removed-field': noRemovedField,
    'no-replicas-with-hpa': noReplicasWithHpa,
    'pdb-allows-disruption': pdbAllowsDisruption,
    'pdb-has-policy': pdbHasPolicy,
    'pdb-unhealthy-eviction-policy': pdbUnhealthyEvictionPolicy,
    'requests-equal-limits': requestsEqualLimits,
    'require-anti-affinity': requireAntiAffinity,
    'require-cpu-limit': requireCpuLimit,
    'require-cpu-request': requireCpuRequest,
    'require-empty-dir-size-limit': requireEmptyDirSizeLimit,
    'require-ephemeral-storage': requireEphemeralStorage,
    'require-gpu-visible-env': requireGpuVisibleEnv,
    'require-hpa': requireHpa,
    'require-image-digest': requireImageDigest,
    'require-image-pull-policy-always': requireImagePullPolicyAlways,
    'require-image-pull-secrets': requireImagePullSecrets,
    'require-limit-range': requireLimitRange,
    'require-liveness-probe': requireLivenessProbe,
    'require-memory-limit': requireMemoryLimit,
    'require-memory-request': requireMemoryRequest,
    'require-node-affinity': requireNodeAffinity,
    'require-pdb': requirePdb,
    'require-priority-class': requirePriorityClass,
    'require-qos-class': requireQosClass,
    'require-readiness-probe': requireReadinessProbe,
    'require-resource-quota': requireResourceQuota,
    'require-rolling-update': requireRollingUpdate,
    'require-storage-class': requireStorageClass,
    'require-topology-spread': requireTopologySpread,
    'required-annotations': requiredAnnotations,
    'required-labels': requiredLabels,
    'restrict-annotations': restrictAnnotations,
    'restrict-env': restrictEnv,
    'restrict-registries': restrictRegistries,
    'restrict-replicas': restrictReplicas,
    'selector-matches-template': selectorMatchesTemplate,
    'sorted-keys': sortedKeys,
    'statefulset-read-write-once': statefulsetReadWriteOnce,
    'statefulset-service-name': statefulsetServiceName,
    'statefulset-storage-request': statefulsetStorageRequest,
    'supported-kubernetes-version': supportedKubernetesVersion,
    'unique-hpa-target': uniqueHpaTarget,
    'valid-container-ports': validContainerPorts,
    'valid-image-reference': validImageReference,
    'valid-label-values': validLabelValues,
    'valid-probe-port': validProbePort,
    'valid-quantity': validQuantity,
    'valid-restart-policy': validRestartPolicy,
    'valid-schema': validSchema,
    'valid-topology-spread': validTopologySpread,
    'volume-claim-annotation': volumeClaimAnnotation,
  }),
}
