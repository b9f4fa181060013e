/** How rules differ from the checks of other tools that they stand for, as sentences of Markdown, by rule. */

const everyKind =
  'Pods are found in [every kind that holds them](../use/workloads.md), Lists included. Checkov, kubeaudit, kube-linter, kube-score, Kubescape, Monokle and Trivy know a fixed list of kinds.'
const everyContainer =
  'Init, sidecar and ephemeral containers count as well; Checkov, kube-score and Trivy leave some or all of them out.'
const ownLevel = 'The field counts only in the container, for the pod has none. Polaris takes it from the pod too.'
const resolved =
  'A binding is followed to its role, also from a RoleBinding to a ClusterRole, and aggregation is resolved. kube-linter looks for a Role alone.'
const everyRule = 'Every rule of a role is read; Checkov reads the first one.'
const everyBinding = 'ClusterRoleBindings are seen; Trivy compares with a misspelt kind and so passes them over.'
const exact = 'Names compare exactly, as in Pod Security admission: `all` is not `ALL`.'
const flags =
  'Flags are read as the component reads them: each spelling of a boolean, a value that is a word of its own, the last of two, variables, and commands in a shell. Checkov, Kubescape and Trivy compare texts.'
const otherFiles =
  'What kubeadm, Cluster API, kind and configuration files say counts as well; Checkov, Kubescape and Trivy look at commands of containers alone.'
const linux = 'Pods of Windows are left out, as the field is one of Linux.'

/** By name, without a namespace. */
export const differences: Readonly<Record<string, readonly string[]>> = {
  'no-privileged': [everyKind, everyContainer],
  'no-privilege-escalation': [everyContainer, ownLevel, linux],
  'require-read-only-root-filesystem': [everyContainer, ownLevel, linux],
  'require-run-as-non-root': [
    'A container that sets `runAsNonRoot: false` under a pod that sets `true` is reported; Trivy looks at the pod alone there.',
    'Pods with `hostUsers: false` are left out from Kubernetes 1.35 on, as in the Pod Security Standards.',
    'A `runAsUser` other than 0 is not enough, as in the Pod Security Standards; KICS and Kubescape are content with it.',
    'Checkov is content with a `runAsUser` above 0, as is this rule with `acceptNonZeroRunAsUser`, which the preset `recommended` sets.',
    linux,
  ],
  'require-high-uid': [
    'The limit is the least that is allowed. Kubesec and Trivy demand more than 10000, kube-score and Checkov at least 10000, which is our default.',
  ],
  'require-high-gid': [
    'The limit is the least that is allowed; kube-score sees it so too, Kubesec and Trivy demand one more.',
  ],
  'require-security-context': [
    'A context of the container or of its pod is enough; Checkov asks for that of the pod and for that of the container.',
  ],
  'no-host-port': [
    'Left out are pods on the network of their node, where each port is one of the node’s; Checkov reports them here, too.',
  ],
  'no-added-capabilities': [
    exact,
    '`NET_BIND_SERVICE` may be added, as in the level `restricted`; Checkov reports whatever is added.',
  ],
  'require-drop-all-capabilities': [exact],
  'require-drop-net-raw': [
    '`NET_RAW` and `ALL` are compared as whole names; Checkov looks for them within other texts.',
  ],
  'require-seccomp-profile': [
    'What holds for each container counts: a container that is `Unconfined` is reported though its pod has a profile, which Checkov passes over.',
    '`Localhost` profiles are accepted; Checkov refuses them.',
    'Annotations count before Kubernetes 1.27 only; Checkov and kube-score still accept them.',
  ],
  'no-deprecated-seccomp-annotation': [
    'Checkov and kube-score take these annotations for a profile; clusters since 1.27 ignore them.',
  ],
  'no-unsafe-sysctls': [
    'The list of safe parameters is that of the Kubernetes version that is linted for. kube-linter forbids all of `net.` and `kernel.shm`, Kyverno’s sample and Trivy lack newer ones.',
  ],
  'no-host-in-probes': ['Of these tools only Gatekeeper and Pod Security admission know this control.'],
  'no-host-aliases': ['KICS once wanted `hostAliases` to be there; Kubesec and Trivy want them not to be.'],
  'no-ssh-port': ['Kubescape takes port 2222 for SSH as well; list it in `ports`.'],
  'no-exposed-sensitive-interface': [
    'Consoles are known by the names of their images; Kubescape goes by the names of workloads, such as `jenkins`.',
  ],
  'no-system-namespace': ['Workloads are reported; KICS reports Services, ConfigMaps, Secrets and roles too.'],
  'statefulset-read-write-once': [
    'Any number of claims may be `ReadWriteOnce` or `ReadWriteOncePod`; KICS wants exactly one that is `ReadWriteOnce`.',
  ],
  'no-fail-open-webhook': ['Kubescape lists every webhook for a person to look at; here it takes a fault.'],
  'no-writable-host-path': [
    'What counts is whether the volume is a path of the node; KICS goes by where a volume is mounted in the container, and reports an `emptyDir` at `/var/log`.',
  ],
  'no-container-runtime-socket': [
    'A mount of a folder that holds the socket (`/run`, `/var/run`, `/`) is reported too, and paths are made plain before (`//`, `..`). The others compare with single paths or endings.',
  ],
  'no-sensitive-host-path': [
    'Paths are made plain before they are compared (`//`, `..`, a slash at the end), and folders above a sensitive one count.',
  ],
  'no-automount-service-account-token': [
    'What the ServiceAccount says counts where the pod says nothing, if it is among the files. Checkov, Kubesec and Trivy look at the pod alone, Trivy only at bare Pods.',
  ],
  'no-service-account-automount': [
    'Every ServiceAccount is asked; Checkov asks the account `default` of each namespace alone.',
  ],
  'no-default-service-account': ['Pods that do not mount the token of the account are left out; Kubesec reports them.'],
  'no-rbac-wildcard-verbs': [everyRule],
  'no-rbac-wildcard-resources': [everyRule],
  'no-rbac-wildcard-api-groups': [everyRule],
  'no-rbac-secret-read': [
    resolved,
    'The problem stands in the role, which is what one would change; kube-linter names the binding.',
    '`*` in verbs, resources and groups counts; Trivy compares with the word `secrets`.',
  ],
  'no-rbac-escalate-bind': [
    'The verb `bind` is asked of roles, where the API server asks it; Checkov looks for it on bindings, where it means nothing.',
    'Rules that grant everything are left to [no-rbac-full-access](no-rbac-full-access.md), so that a role is not named twice.',
  ],
  'no-rbac-webhook-config-write': [
    'Named configurations may be changed, which is what controllers that keep a certificate up to date need; Checkov passes over names.',
  ],
  'no-rbac-event-delete': ['Events count in both of their groups; Kubescape looks at the core group alone.'],
  'no-rbac-pod-exec': ['`pods/*` grants nothing and `*/exec` does, as in the API server.'],
  'no-cluster-admin-binding': [
    'Roles that grant the same under another name count, and RoleBindings to them; kube-linter goes by the name, in ClusterRoleBindings.',
  ],
  'no-anonymous-binding': [everyBinding],
  'no-authenticated-group-binding': [everyBinding],
  'no-system-masters-binding': [everyBinding],
  'require-network-policy': [
    'Each direction is judged for itself, by the `policyTypes` that hold; kube-linter accepts any policy that selects the pod.',
    'Selectors are evaluated as labels and expressions; Polaris compares single labels, and Kubescape wants `matchLabels`.',
    'Policies of Cilium and Calico and admin network policies count. Of these tools only Kubescape knows those of Cilium.',
    'Pods on the network of their node count as undecided, for policies need not hold there.',
  ],
  'no-allow-all-network-policy': [
    'Blocks that together make up all addresses count, also those of IPv6; kubeaudit, the only other tool with such a check, looks for empty rules.',
  ],
  'no-default-namespace': [
    'An absent namespace is the one of the release. Checkov, kube-linter and Trivy take it for `default`, which nearly every chart fails; under `all` it counts so here too.',
  ],
  'no-latest-tag': [
    'References are parsed by their grammar: a port is no tag, and a digest settles what the image is. Trivy splits at colons, others go by endings.',
  ],
  'restrict-registries': [
    'Registries compare as whole names; a mere beginning would also match `registry.example.com.evil.example`.',
  ],
  'no-plaintext-secret-env': [
    'A name such as `SECRET_NAME` says nothing by itself: its value has to look like a credential. kube-linter goes by the name.',
  ],
  'require-cpu-request': [
    'A limit implies a request, and a LimitRange among the files counts, as do the resources of the whole pod.',
  ],
  'require-memory-request': [
    'A limit implies a request, and a LimitRange among the files counts, as do the resources of the whole pod.',
  ],
  'require-cpu-limit': ['A LimitRange among the files counts, as do the resources of the whole pod.'],
  'require-memory-limit': ['A LimitRange among the files counts, as do the resources of the whole pod.'],
  'require-ephemeral-storage': [
    'A limit implies a request, as in the API server; kube-score wants both to be written.',
  ],
  'requests-equal-limits': [
    'What is not requested equals its limit, as in the API server; kube-score wants it to be written.',
    '`ephemeral-storage`, for which kube-score has a check of its own, is one more of the option `resources`.',
  ],
  'require-readiness-probe': [
    'Every container that keeps running is asked; kube-score asks pods that a Service selects, as does this rule with `onlyWithService`, and is content with one container of a pod.',
  ],
  'no-identical-probes': [
    'A liveness probe that asks the same and is slower to give up is what Kubernetes advises; kube-score compares the question alone.',
  ],
  'require-anti-affinity': [
    'What sets no `replicas` has one pod, unless an autoscaler among the files says otherwise; kube-score reports every StatefulSet without `replicas`.',
    'Constraints on topology spreading count as well; kube-score looks at `podAntiAffinity` alone.',
  ],
  'no-dangling-service': [
    'A Service without a selector gets its endpoints from elsewhere and is left alone; kube-score reports it.',
  ],
  'no-dangling-hpa': [
    'The target is found by its group and kind, as the controller does; kube-score compares the version too.',
  ],
  'require-limit-range': [
    'What is looked for is a namespace without a LimitRange; Trivy’s check runs on LimitRanges that are there.',
  ],
  'require-resource-quota': [
    'What is looked for is a namespace without a ResourceQuota; Trivy’s check runs on quotas that are there.',
  ],
  'require-pdb': [
    'A budget has to select the pods by its whole selector; Polaris is content where a single label agrees.',
  ],
  'no-removed-api': [
    'The table follows from the API of each version since 1.20, and is checked against it. kube-score knows about a dozen kinds; see [where we differ from Pluto](../decisions/lifecycle-differences.tsv).',
    'The problem stands at the `apiVersion`, and where the objects differ in no other way it is fixed.',
  ],
  'no-deprecated-api': ['The version to lint for decides; Pluto’s default target is older.'],
  'no-duplicate-env': ['Init, sidecar and ephemeral containers count as well.'],
  'selector-matches-template': ['The whole selector is evaluated, with its expressions.'],
  'apiserver-anonymous-auth': [flags, otherFiles],
  'apiserver-no-token-auth-file': [flags, otherFiles],
  'apiserver-authorization-mode': [
    flags,
    otherFiles,
    'An API server without the flag allows everything, which is reported as such; Checkov, Kubescape and Trivy look for the word `AlwaysAllow`. With `--authorization-config` the file counts in place of the flag.',
  ],
  'apiserver-deny-external-ips': [
    'The plugin has to be enabled. Trivy wants it not to be, after an older version of the benchmark.',
  ],
  'apiserver-service-account-plugin': [
    'The plugin is on by default, so what counts is whether it is switched off; Checkov looks for it among those that are enabled.',
  ],
  'apiserver-namespace-lifecycle': [
    'The plugin is on by default, so what counts is whether it is switched off; Checkov looks for it among those that are enabled.',
  ],
  'apiserver-node-restriction': [
    'Without the flag the plugin is off, and that is reported; Checkov passes it over. kubeadm enables it by itself.',
  ],
  'apiserver-pod-security-admission': [
    'Checkov, KICS and Trivy ask for `PodSecurityPolicy` or `SecurityContextDeny`, which Kubernetes no longer has.',
  ],
  'apiserver-audit-log-maxage': ['The number counts; Trivy asks whether the flag is there.'],
  'apiserver-audit-log-maxbackup': ['The number counts; Trivy asks whether the flag is there.'],
  'apiserver-audit-log-maxsize': ['The number counts; Trivy asks whether the flag is there.'],
  'apiserver-encryption-at-rest': [
    'Kubescape and Trivy are content with `--encryption-provider-config-automatic-reload`, whose name begins alike.',
  ],
  'apiserver-service-account-lookup': [
    'The flag is `true` by default, so what counts is whether it is switched off; Checkov wants it to be written.',
  ],
  'apiserver-no-insecure-port': [
    'Kubernetes has had no such port since 1.24; Checkov wants `--insecure-port=0`, with which newer API servers do not start.',
  ],
  'apiserver-service-account-key-file': ['Any file is a file of keys; Checkov wants its name to end in `.pem`.'],
  'controller-manager-root-ca': ['Any file is a file of certificates; Checkov wants its name to end in `.pem`.'],
  'controller-manager-sa-private-key': ['Any file is a file of keys; Checkov wants its name to end in `.pem`.'],
  'control-plane-bind-address': ['`::1` and `localhost` are loopback too; Trivy knows `127.0.0.1` alone.'],
  'etcd-no-auto-tls': ['`--auto-tls` without a value means yes; Kubescape and Trivy look for `=true`.'],
  'kubelet-streaming-timeout': [
    'Zero counts in each spelling, such as `0s`; Checkov compares with `0`. In a KubeletConfiguration zero means the default of four hours, and is no fault.',
  ],
  'kubelet-event-qps': ['Many events are no fault; Checkov reports more than 5, and so the default of 50.'],
  'kubelet-pod-pids-limit': ['`-1` is no limit; Kubescape asks whether the field is there.'],
  'kube-proxy-metrics-localhost': [
    'An empty address, which kubeadm writes, is the loopback address; Kubescape reports it.',
  ],
  'require-linux-hardening': [
    'It asks whether there is any hardening at all; the rules for each field say what is missing.',
  ],
}
