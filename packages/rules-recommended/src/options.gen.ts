/** Generated from the schemas of the rules by tools/rules/generate-options.ts: what a config may set for each. */

/** What a config may set for the rules of this package, by id. */
export interface RecommendedRuleOptions {
  /** Disallow bindings to anonymous users. */
  'k8s/no-anonymous-binding': {
    /** Names of roles that may be public. The defaults are what Kubernetes documents as public: health and version, the keys that tokens are verified with, and the cluster information that kubeadm joins nodes with. Default: `["system:public-info-viewer","system:service-account-issuer-discovery","kubeadm:bootstrap-signer-clusterinfo"]`. */
    allowedRoles?: readonly string[]
  }
  /** Disallow bindings to everyone who is logged in. */
  'k8s/no-authenticated-group-binding': {
    /** Names of roles that everyone may have. The defaults are for discovery and give nothing away. Default: `["system:basic-user","system:discovery","system:public-info-viewer","system:service-account-issuer-discovery","system:cluster-trust-bundle-discovery","system:monitoring"]`. */
    allowedRoles?: readonly string[]
    /** Whether the groups of all ServiceAccounts, of the cluster or of a namespace, count too. Default: `true`. */
    serviceAccountGroups?: boolean
    /** Whether roles count too that only read: single objects by name, or what is not secret in one namespace. Default: `true`. */
    mild?: boolean
  }
  /** Disallow mounting service account tokens into pods that do not need them. */
  'k8s/no-automount-service-account-token': {
    /** Whether pods are reported too whose service account has a role bound to it. Default: `false`. */
    strict?: boolean
  }
  /** Disallow pods that use the token of the service account `default`. */
  'k8s/no-default-service-account': Record<string, never>
  /** Disallow added capabilities beyond those of a Pod Security level. */
  'k8s/no-added-capabilities': {
    /** The level of the Pod Security Standards whose list holds; `restricted` allows `NET_BIND_SERVICE` only. Default: `"baseline"`. */
    level?: 'baseline' | 'restricted'
    /** Capabilities to allow besides. Default: `[]`. */
    allowed?: readonly string[]
    /** Judge as Pod Security admission does: only `spec.os` makes a pod one of Windows, which the restricted level leaves out. Default: `false`. */
    asAdmission?: boolean
  }
  /** Disallow AppArmor profiles that confine nothing. */
  'k8s/no-app-armor-unconfined': {
    /** Judge as Pod Security admission does: leave out annotations that only contradict the rest of the pod. Default: `false`. */
    asAdmission?: boolean
  }
  /** Disallow mounts that spread from a container to its node. */
  'k8s/no-bidirectional-mount-propagation': Record<string, never>
  /** Disallow bindings to `cluster-admin` and roles like it. */
  'k8s/no-cluster-admin-binding': Record<string, never>
  /** Disallow volumes that lead to the socket of the container runtime. */
  'k8s/no-container-runtime-socket': Record<string, never>
  /** Disallow added capabilities that hand out the node. */
  'k8s/no-dangerous-capabilities': {
    /** The capabilities that no container may add. Default: `["ALL","BPF","DAC_READ_SEARCH","MAC_ADMIN","MAC_OVERRIDE","MKNOD","NET_ADMIN","PERFMON","SYSLOG","SYS_ADMIN","SYS_BOOT","SYS_MODULE","SYS_PTRACE","SYS_RAWIO"]`. */
    capabilities?: readonly string[]
  }
  /** Disallow volumes of FlexVolume drivers. */
  'k8s/no-flex-volume': {
    /** Drivers that volumes may use, such as `example/lvm`. Default: `[]`. */
    allowedDrivers?: readonly string[]
  }
  /** Disallow probes and lifecycle hooks that name a host. */
  'k8s/no-host-in-probes': {
    /** Judge as Pod Security admission does: say nothing of versions before 1.34. Default: `false`. */
    asAdmission?: boolean
  }
  /** Disallow pods that share the inter-process communication of their node. */
  'k8s/no-host-ipc': Record<string, never>
  /** Disallow pods that use the network of their node. */
  'k8s/no-host-network': Record<string, never>
  /** Disallow persistent volumes that are paths of a node. */
  'k8s/no-host-path-persistent-volume': {
    /** Paths of the node that volumes may be, each with all that lies in it. Default: `[]`. */
    allowedPaths?: readonly string[]
  }
  /** Disallow volumes that mount paths of the node. */
  'k8s/no-host-path': {
    /** Paths of the node that pods may mount, each with all that lies in it. Default: `[]`. */
    allowedPaths?: readonly string[]
    /** Paths of the node that containers may mount read-only, each with all that lies in it. Default: `[]`. */
    readOnlyPaths?: readonly string[]
  }
  /** Disallow pods that share the process IDs of their node. */
  'k8s/no-host-pid': Record<string, never>
  /** Disallow containers that take a port of their node. */
  'k8s/no-host-port': {
    /** Ranges of ports that containers may take. Default: `[]`. */
    allowed?: {
      /** The first port of the range. */
      min?: number
      /** The last port of the range. */
      max?: number
    }[]
  }
  /** Disallow Windows containers that run as processes of their node. */
  'k8s/no-host-process': Record<string, never>
  /** Disallow `runAsNonRoot: true` together with root as the user. */
  'k8s/no-non-root-conflict': Record<string, never>
  /** Disallow containers that let their processes gain privileges. */
  'k8s/no-privilege-escalation': {
    /** Accept containers that do not set the field. Default: `false`. */
    allowUnset?: boolean
    /** Judge as Pod Security admission does: only `spec.os` makes a pod one of Windows. Default: `false`. */
    asAdmission?: boolean
  }
  /** Disallow privileged containers. */
  'k8s/no-privileged': Record<string, never>
  /** Disallow roles that lift the limits on granting rights. */
  'k8s/no-rbac-escalate-bind': Record<string, never>
  /** Disallow roles that grant everything. */
  'k8s/no-rbac-full-access': Record<string, never>
  /** Disallow roles that impersonate. */
  'k8s/no-rbac-impersonate': Record<string, never>
  /** Disallow roles that read Secrets. */
  'k8s/no-rbac-secret-read': {
    /** Names of roles that may read Secrets. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
  }
  /** Disallow the wildcard in the resources of roles. */
  'k8s/no-rbac-wildcard-resources': {
    /** Names of roles that may use the wildcard. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
  }
  /** Disallow the wildcard in the verbs of roles. */
  'k8s/no-rbac-wildcard-verbs': {
    /** Names of roles that may use the wildcard. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
  }
  /** Disallow containers whose processes belong to the group root. */
  'k8s/no-root-group': Record<string, never>
  /** Disallow containers that are told to run as root. */
  'k8s/no-root-user': {
    /** Leave out pods with `hostUsers: false`, as the Pod Security Standards do from 1.35 on. Default: `true`. */
    exemptUserNamespaces?: boolean
  }
  /** Disallow seccomp profiles that leave every system call open. */
  'k8s/no-seccomp-unconfined': {
    /** Judge as Pod Security admission does at the restricted level: leave out pods that are of Windows by `spec.os`. Default: `false`. */
    asAdmission?: boolean
  }
  /** Disallow volumes that mount sensitive paths of the node. */
  'k8s/no-sensitive-host-path': {
    /** Paths of the node that pods may mount, each with all that lies in it. Default: `["/etc/ca-certificates","/etc/localtime","/etc/os-release","/etc/pki/ca-trust","/etc/pki/tls/certs","/etc/ssl/certs","/etc/timezone","/usr/lib/os-release","/usr/local/share/ca-certificates","/usr/share/ca-certificates","/usr/share/zoneinfo"]`. */
    allowed?: readonly string[]
  }
  /** Disallow pods whose containers see each other’s processes. */
  'k8s/no-share-process-namespace': Record<string, never>
  /** Disallow containers that see all of `/proc`. */
  'k8s/no-unmasked-proc-mount': {
    /** The level of the Pod Security Standards; `baseline` leaves out pods with `hostUsers: false` from 1.35 on. Default: `"baseline"`. */
    level?: 'baseline' | 'restricted'
  }
  /** Disallow kernel parameters that reach beyond the pod. */
  'k8s/no-unsafe-sysctls': {
    /** Sysctls to allow besides the safe ones; one that ends with `*` allows all that begin so. Default: `[]`. */
    allowed?: readonly string[]
    /** Judge as Pod Security admission does: leave the values out. Default: `false`. */
    asAdmission?: boolean
  }
  /** Disallow containers that can write to paths of the node. */
  'k8s/no-writable-host-path': Record<string, never>
  /** Require an AppArmor profile for every container. */
  'k8s/require-app-armor-profile': {
    /** Accept containers with `seLinuxOptions`, for nodes that have SELinux in place of AppArmor. Default: `false`. */
    acceptSelinux?: boolean
  }
  /** Require containers to drop all capabilities. */
  'k8s/require-drop-all-capabilities': {
    /** What must be dropped at least: `ALL`, `NET_RAW`, or `any` capability at all. Default: `"ALL"`. */
    minimum?: 'ALL' | 'NET_RAW' | 'any'
    /** Judge as Pod Security admission does: only `spec.os` makes a pod one of Windows. Default: `false`. */
    asAdmission?: boolean
  }
  /** Require containers to drop the capability to send raw packets. */
  'k8s/require-drop-net-raw': Record<string, never>
  /** Require containers to run with a group of a high number. */
  'k8s/require-high-gid': {
    /** The lowest number that is high enough. Default: `10000`. */
    min?: number
  }
  /** Require containers to run as a user with a high number. */
  'k8s/require-high-uid': {
    /** The lowest number that is high enough. Default: `10000`. */
    min?: number
  }
  /** Require seccomp, AppArmor, SELinux or dropped capabilities for every container. */
  'k8s/require-linux-hardening': Record<string, never>
  /** Require containers to have a read-only root file system. */
  'k8s/require-read-only-root-filesystem': {
    /** Names of containers to leave out. Default: `[]`. */
    exemptContainers?: readonly string[]
  }
  /** Require containers to run as a user other than root. */
  'k8s/require-run-as-non-root': {
    /** Accept a `runAsUser` above 0, of the container or else of its pod, in place of `runAsNonRoot`. Default: `false`. */
    acceptNonZeroRunAsUser?: boolean
    /** Leave out pods with `hostUsers: false`, as the Pod Security Standards do from 1.35 on. Default: `true`. */
    exemptUserNamespaces?: boolean
    /** Judge as Pod Security admission does: ask Windows pods too, and refuse `false` of a pod whose containers all override it. Default: `false`. */
    asAdmission?: boolean
  }
  /** Require a seccomp profile for every container. */
  'k8s/require-seccomp-profile': {
    /** Accept containers without a profile, for the kubelets of the cluster run with `seccompDefault`. Default: `false`. */
    kubeletDefault?: boolean
    /** Judge as Pod Security admission does: only `spec.os` makes a pod one of Windows. Default: `false`. */
    asAdmission?: boolean
  }
  /** Require pods to have a user namespace of their own. */
  'k8s/require-user-namespace': Record<string, never>
  /** Require Windows containers to run as a user without the rights of an administrator. */
  'k8s/require-windows-container-user': Record<string, never>
  /** Disallow SELinux users, roles and types other than those of containers. */
  'k8s/restrict-selinux-options': {
    /** SELinux types to allow besides those of the Pod Security Standards. Default: `[]`. */
    allowedTypes?: readonly string[]
  }
  /** Disallow kinds of volumes other than those of the restricted Pod Security level. */
  'k8s/restrict-volume-types': {
    /** Kinds of volumes to allow besides, such as `nfs`. Default: `[]`. */
    allowed?: readonly string[]
  }
  /** Disallow network policy rules that allow traffic from or to anywhere. */
  'k8s/no-allow-all-network-policy': {
    /** Whether a rule may allow every peer as long as it names ports. Default: `false`. */
    acceptLimitedPorts?: boolean
  }
  /** Disallow objects in the namespace `default`. */
  'k8s/no-default-namespace': {
    /** Report objects without `metadata.namespace` too. Default: `false`. */
    namespaceRequired?: boolean
    /** The namespace that objects without one are released into, if it is known. Default: `""`. */
    releaseNamespace?: string
  }
  /** Require network policies that isolate every pod, in each direction. */
  'k8s/require-network-policy': Record<string, never>
  /** Require an audit policy that records what matters for security, without the secrets. */
  'k8s/audit-policy-coverage': {
    /** Whether requests for ConfigMaps have to be recorded as those for Secrets are, without their values. Default: `true`. */
    configMaps?: boolean
  }
  /** Disallow roles that delete events. */
  'k8s/no-rbac-event-delete': {
    /** Whether the resource `*`, which stands for events among all others, counts too. Default: `true`. */
    wildcardResources?: boolean
  }
  /** Disallow sharing a service account between workloads. */
  'k8s/no-shared-service-account': Record<string, never>
  /** Disallow roles and subjects that both run the cluster and oversee its security. */
  'k8s/no-toxic-role-combination': {
    /** Whether ServiceAccounts, and roles that only they hold, are judged too, less severely than people. Operators often need both sides. Default: `false`. */
    serviceAccounts?: boolean
  }
  /** Require the instance label of workloads to be their name. */
  'k8s/instance-label-matches-name': Record<string, never>
  /** Disallow plain YAML scalars that tools read differently, or that are no text where text belongs. */
  'k8s/no-ambiguous-yaml-scalar': Record<string, never>
  /** Disallow APIs that are deprecated in the Kubernetes version. */
  'k8s/no-deprecated-api': Record<string, never>
  /** Disallow fields, annotations and labels that are deprecated. */
  'k8s/no-deprecated-field': Record<string, never>
  /** Disallow annotations that name seccomp profiles. */
  'k8s/no-deprecated-seccomp-annotation': Record<string, never>
  /** Disallow `serviceAccount` as the name of a pod’s service account. */
  'k8s/no-deprecated-service-account-field': Record<string, never>
  /** Disallow environment variables that a container sets twice. */
  'k8s/no-duplicate-env': Record<string, never>
  /** Disallow two objects of the same kind, namespace and name. */
  'k8s/no-duplicate-resource': {
    /** How near the two have to be: anywhere in the same world, in files of one folder, or in one file. Default: `"world"`. */
    within?: 'world' | 'folder' | 'file'
  }
  /** Disallow images without a fixed tag or digest. */
  'k8s/no-latest-tag': {
    /** Tags that may move. Default: `["latest"]`. */
    movingTags?: readonly string[]
  }
  /** Disallow workloads whose selectors match each other's pods. */
  'k8s/no-overlapping-selectors': Record<string, never>
  /** Disallow PodSecurityPolicies. */
  'k8s/no-psp': Record<string, never>
  /** Disallow APIs that the Kubernetes version does not have any more, or not yet. */
  'k8s/no-removed-api': Record<string, never>
  /** Disallow fields and annotations that do not work in the Kubernetes version any more. */
  'k8s/no-removed-field': Record<string, never>
  /** Require containers to have a limit of CPU time. */
  'k8s/require-cpu-limit': Record<string, never>
  /** Require containers to request CPU time. */
  'k8s/require-cpu-request': Record<string, never>
  /** Require a liveness probe for containers that keep running. */
  'k8s/require-liveness-probe': Record<string, never>
  /** Require containers to have a limit of memory. */
  'k8s/require-memory-limit': Record<string, never>
  /** Require containers to request memory. */
  'k8s/require-memory-request': Record<string, never>
  /** Require a readiness probe for containers that keep running. */
  'k8s/require-readiness-probe': {
    /** Ask only pods that a Service selects. Default: `false`. */
    onlyWithService?: boolean
  }
  /** Require annotations that are listed. */
  'k8s/required-annotations': {
    /** Names of annotations, each with a regular expression for its value. Default: `{}`. */
    annotations?: {
      /** What is looked for in the value; any value where it is empty. */
      [k: string]: string
    }
    /** The kinds that need them, such as `Deployment` or `apps/Deployment`; all where none is listed. Default: `[]`. */
    kinds?: readonly string[]
    /** Whether the pods that an object creates need them as well. Default: `false`. */
    pods?: boolean
  }
  /** Require labels that are listed. */
  'k8s/required-labels': {
    /** Names of labels, each with a regular expression for its value. Default: `{}`. */
    labels?: {
      /** What is looked for in the value; any value where it is empty. */
      [k: string]: string
    }
    /** Whether the labels `app.kubernetes.io/…` that Kubernetes recommends are required too. Default: `false`. */
    common?: boolean
    /** The kinds that need them, such as `Deployment` or `apps/Deployment`; all where none is listed. Default: `[]`. */
    kinds?: readonly string[]
    /** Whether the pods that an object creates need them as well. Default: `false`. */
    pods?: boolean
  }
  /** Disallow annotations that are denied, or not among those that are allowed. */
  'k8s/restrict-annotations': {
    /** Annotations that are denied; `*` in them stands for anything. Default: `[]`. */
    deny?: readonly string[]
    /** The only ones that are allowed; `*` in them stands for anything. All are where none is listed. Default: `[]`. */
    allow?: readonly string[]
  }
  /** Disallow environment variables, or values of them, that are listed. */
  'k8s/restrict-env': {
    /** Names of variables, each with the values that it must not have. Default: `{}`. */
    deny?: {
      /** The values; every value where none is listed. */
      [k: string]: readonly string[]
    }
    /** Names of variables, each with the only values that it may have where it is set. Default: `{}`. */
    allow?: {
      /**
       * The values.
       *
       * @minItems 1
       */
      [k: string]: readonly string[]
    }
  }
  /** Require workloads to select the pods of their own template. */
  'k8s/selector-matches-template': Record<string, never>
  /** Require the keys of every mapping to be in order. */
  'k8s/sorted-keys': {
    /** Alphabetical, or with `apiVersion`, `kind`, `metadata`, `name` and `namespace` before all others and `status` behind. Default: `"alphabetical"`. */
    order?: 'alphabetical' | 'customary'
  }
  /** Require container ports to be declared once, by valid names of their own. */
  'k8s/valid-container-ports': {
    /** Which ports need a name: none, those of a container that has several, or all. Default: `"several"`. */
    names?: 'never' | 'several' | 'always'
  }
  /** Require valid keys of labels and annotations, and valid values of labels. */
  'k8s/valid-label-values': Record<string, never>
  /** Require objects that the API server accepts, in the versions that are linted against. */
  'k8s/valid-schema': Record<string, never>
}

declare module '@keelint/core' {
  interface RuleOptions extends RecommendedRuleOptions {}
}
