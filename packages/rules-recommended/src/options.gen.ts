/** Generated from the schemas of the rules by tools/rules/generate-options.ts: what a config may set for each. */

/** What a config may set for the rules of this package, by id. */
export interface RecommendedRuleOptions {
  /** Require the API server to refuse requests without a name. */
  'k8s/apiserver-anonymous-auth': Record<string, never>
  /** Require the API server to know clients by certificates. */
  'k8s/apiserver-client-ca': Record<string, never>
  /** Require Secrets to be encrypted in etcd. */
  'k8s/apiserver-encryption-at-rest': Record<string, never>
  /** Require the API server and etcd to know each other by certificates. */
  'k8s/apiserver-etcd-client-tls': Record<string, never>
  /** Require the API server to verify kubelets. */
  'k8s/apiserver-kubelet-ca': Record<string, never>
  /** Require the API server to show kubelets a certificate. */
  'k8s/apiserver-kubelet-client-cert': Record<string, never>
  /** Require the API server to reach kubelets by HTTPS. */
  'k8s/apiserver-kubelet-https': Record<string, never>
  /** Disallow a file of passwords for users of the API server. */
  'k8s/apiserver-no-basic-auth-file': Record<string, never>
  /** Disallow a file of tokens for users of the API server. */
  'k8s/apiserver-no-token-auth-file': Record<string, never>
  /** Require a key of its own for tokens of service accounts. */
  'k8s/apiserver-service-account-key-file': Record<string, never>
  /** Require the API server to look up service accounts. */
  'k8s/apiserver-service-account-lookup': Record<string, never>
  /** Require the API server to give pods their service accounts. */
  'k8s/apiserver-service-account-plugin': Record<string, never>
  /** Require a certificate for the port of the API server. */
  'k8s/apiserver-serving-tls': Record<string, never>
  /** Require tokens of service accounts to end when they say. */
  'k8s/apiserver-token-extension': Record<string, never>
  /** Disallow weak ciphers and old versions of TLS for components of the cluster. */
  'k8s/control-plane-strong-ciphers': Record<string, never>
  /** Require the controller manager to tell pods the authority of the API server. */
  'k8s/controller-manager-root-ca': Record<string, never>
  /** Require a key with which the controller manager signs tokens of service accounts. */
  'k8s/controller-manager-sa-private-key': Record<string, never>
  /** Require clients of etcd to show a certificate. */
  'k8s/etcd-client-cert-auth': Record<string, never>
  /** Disallow certificates that etcd makes for itself. */
  'k8s/etcd-no-auto-tls': Record<string, never>
  /** Require members of etcd to know each other by certificates. */
  'k8s/etcd-peer-tls': Record<string, never>
  /** Require a certificate for the port of etcd. */
  'k8s/etcd-serving-tls': Record<string, never>
  /** Require an authority of its own for etcd. */
  'k8s/etcd-unique-ca': Record<string, never>
  /** Require kubelets to refuse requests without a name. */
  'k8s/kubelet-anonymous-auth': Record<string, never>
  /** Require kubelets to know clients by certificates. */
  'k8s/kubelet-client-ca': Record<string, never>
  /** Disallow names of nodes that differ from their host names. */
  'k8s/kubelet-no-hostname-override': Record<string, never>
  /** Require kubelets to renew their certificates. */
  'k8s/kubelet-rotate-certificates': Record<string, never>
  /** Require kubelets to be able to renew the certificates of their ports. */
  'k8s/kubelet-rotate-server-certificate': Record<string, never>
  /** Require a certificate of an authority for the port of kubelets. */
  'k8s/kubelet-serving-tls': Record<string, never>
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
  /** Disallow Secrets that are written down with their data. */
  'k8s/no-inline-secret': {
    /** What to report: `well-known` default passwords only, every `literal` value, or values too that look like a `placeholder`. Default: `"literal"`. */
    level?: 'well-known' | 'literal' | 'placeholder'
    /** Names of Secrets that may be written down; `*` in them stands for anything. Default: `[]`. */
    allowed?: readonly string[]
  }
  /** Disallow credentials on command lines, in probes and in annotations. */
  'k8s/no-plaintext-secret-args': {
    /** How sure it has to be: `high` takes what has the form of a credential, or stands where a password does; `medium` also what a name speaks of that may mean something else; `low` placeholders such as `xxx` too. Default: `"medium"`. */
    confidence?: 'high' | 'medium' | 'low'
  }
  /** Disallow credentials written into environment variables. */
  'k8s/no-plaintext-secret-env': {
    /** How sure it has to be: `high` takes what has the form of a credential, or stands where a password does; `medium` also what a name speaks of that may mean something else; `low` placeholders such as `xxx` too. Default: `"medium"`. */
    confidence?: 'high' | 'medium' | 'low'
  }
  /** Disallow Secrets as environment variables. */
  'k8s/no-secret-env-ref': Record<string, never>
  /** Disallow credentials in ConfigMaps. */
  'k8s/no-secret-in-config-map': {
    /** How sure it has to be: `high` takes what has the form of a credential, or stands where a password does; `medium` also what a name speaks of that may mean something else; `low` placeholders such as `xxx` too. Default: `"medium"`. */
    confidence?: 'high' | 'medium' | 'low'
  }
  /** Disallow service accounts that mount their token into every pod. */
  'k8s/no-service-account-automount': Record<string, never>
  /** Disallow Secrets that hold tokens of service accounts. */
  'k8s/no-service-account-token-secret': {
    /** Whether every Secret that an account lists counts, or only one that is called a token where the files do not hold it. Default: `true`. */
    unknown?: boolean
  }
  /** Disallow Tiller, the server of Helm 2. */
  'k8s/no-tiller': Record<string, never>
  /** Disallow ingresses and routes to sensitive workloads without authentication. */
  'k8s/no-unauthenticated-ingress': {
    /** Labels, all of them, of Services or pods that are sensitive; where none is listed, all are. Default: `{}`. */
    labels?: {
      /** The value; `*` is any. */
      [k: string]: string
    }
  }
  /** Disallow ServiceAccounts that nothing uses. */
  'k8s/no-unused-service-account': Record<string, never>
  /** Require ServiceAccounts in ClusterRoleBindings to name their namespace. */
  'k8s/require-subject-namespace': Record<string, never>
  /** Enforce which service accounts pods may have. */
  'k8s/restrict-service-accounts': {
    /** What pods of a namespace or with a label may have. A pod that no entry is about may have any, and one that several are about what one of them allows. Default: `[]`. */
    allowed?: {
      /** The namespaces of the pods; otherwise all. */
      namespaces?: readonly string[]
      /** Labels, all of which the pods have; otherwise any. */
      labels?: {
        /** The value. */
        [k: string]: string
      }
      /** The service accounts. One that ends with `*` is a beginning. */
      accounts?: readonly string[]
    }[]
  }
  /** Enforce short lives and own audiences for tokens that volumes project. */
  'k8s/restrict-token-projection': {
    /** How long a token may work, in seconds. Default: `86400`. */
    maxExpirationSeconds?: number
    /** Whether every token has to name its audience, those for the API server too. Default: `false`. */
    audienceRequired?: boolean
    /** The audiences of the API server. Default: `["https://kubernetes.default.svc","https://kubernetes.default.svc.cluster.local"]`. */
    apiAudiences?: readonly string[]
    /** Variables that tell a program which token to show to another service. Default: `["ALIBABA_CLOUD_OIDC_TOKEN_FILE","AWS_WEB_IDENTITY_TOKEN_FILE","AZURE_FEDERATED_TOKEN_FILE"]`. */
    tokenVariables?: readonly string[]
  }
  /** Require the API server to have images pulled each time. */
  'k8s/apiserver-always-pull-images': Record<string, never>
  /** Require the API server to authorize by RBAC and by node, and never everything. */
  'k8s/apiserver-authorization-mode': Record<string, never>
  /** Require something that decides which images may run. */
  'k8s/apiserver-image-policy-webhook': Record<string, never>
  /** Disallow the admission plugin that admits everything. */
  'k8s/apiserver-no-always-admit': Record<string, never>
  /** Require the API server to keep kubelets to their own node. */
  'k8s/apiserver-node-restriction': Record<string, never>
  /** Require the API server to run Pod Security admission. */
  'k8s/apiserver-pod-security-admission': Record<string, never>
  /** Disallow profiling of the control plane. */
  'k8s/control-plane-no-profiling': Record<string, never>
  /** Require kubelets to ask the API server who may do what. */
  'k8s/kubelet-authorization-mode': Record<string, never>
  /** Require kubelets to keep the settings of the kernel. */
  'k8s/kubelet-protect-kernel-defaults': Record<string, never>
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
  /** Disallow bindings to the roles of the control plane. */
  'k8s/no-control-plane-role-binding': {
    /** Subjects that are part of the control plane, as `User:NAME`, `Group:NAME` or `ServiceAccount:NAMESPACE/NAME`; `*` in them stands for anything. Users and groups whose names begin with `system:` or `kubeadm:` always are. The defaults are the accounts of `kube-system`, and by what names the API server logs in to kubelets. Default: `["ServiceAccount:kube-system/*","User:kube-apiserver","User:kube-apiserver-kubelet-client","User:kubelet-api"]`. */
    allowed?: readonly string[]
  }
  /** Disallow added capabilities that hand out the node. */
  'k8s/no-dangerous-capabilities': {
    /** The capabilities that no container may add. Default: `["ALL","BPF","DAC_READ_SEARCH","MAC_ADMIN","MAC_OVERRIDE","MKNOD","NET_ADMIN","PERFMON","SYSLOG","SYS_ADMIN","SYS_BOOT","SYS_MODULE","SYS_PTRACE","SYS_RAWIO"]`. */
    capabilities?: readonly string[]
  }
  /** Disallow bindings of roles, and to service accounts, that do not exist. */
  'k8s/no-dangling-role-ref': Record<string, never>
  /** Disallow bindings to the ServiceAccount `default`. */
  'k8s/no-default-service-account-binding': Record<string, never>
  /** Disallow granting the same twice. */
  'k8s/no-duplicate-rbac-grant': Record<string, never>
  /** Disallow ephemeral containers in manifests. */
  'k8s/no-ephemeral-containers': Record<string, never>
  /** Disallow volumes of FlexVolume drivers. */
  'k8s/no-flex-volume': {
    /** Drivers that volumes may use, such as `example/lvm`. Default: `[]`. */
    allowedDrivers?: readonly string[]
  }
  /** Disallow git-sync containers whose commands can be chosen from outside. */
  'k8s/no-git-sync-command-injection': Record<string, never>
  /** Disallow pods that bring their own answers for host names. */
  'k8s/no-host-aliases': Record<string, never>
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
  /** Disallow containers with a terminal or an open standard input. */
  'k8s/no-interactive-tty': Record<string, never>
  /** Disallow the Kubernetes Dashboard. */
  'k8s/no-kubernetes-dashboard': Record<string, never>
  /** Disallow volumes that mount the credentials of the node, the cluster or the cloud. */
  'k8s/no-node-credential-host-path': {
    /** Whether paths count too that `no-sensitive-host-path` reports as well. Default: `true`. */
    sensitive?: boolean
    /** Names of volumes that may show them. Default: `[]`. */
    allowed?: readonly string[]
  }
  /** Disallow `runAsNonRoot: true` together with root as the user. */
  'k8s/no-non-root-conflict': Record<string, never>
  /** Disallow containers that let their processes gain privileges. */
  'k8s/no-privilege-escalation': {
    /** Accept containers that do not set the field. Default: `false`. */
    allowUnset?: boolean
    /** Judge as Pod Security admission does: only `spec.os` makes a pod one of Windows. Default: `false`. */
    asAdmission?: boolean
  }
  /** Disallow container ports that only privileged processes may listen on. */
  'k8s/no-privileged-container-port': {
    /** The first port that no container should listen on. Default: `1`. */
    min?: number
    /** The last port that no container should listen on. Default: `1023`. */
    max?: number
  }
  /** Disallow privileged containers. */
  'k8s/no-privileged': Record<string, never>
  /** Disallow labels that add dangerous rights to `view`, `edit` and `admin`. */
  'k8s/no-rbac-aggregation-surprise': Record<string, never>
  /** Disallow roles that write custom resource definitions and API services. */
  'k8s/no-rbac-api-write': {
    /** Names of roles that may change the API; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that change the ConfigMap `aws-auth`. */
  'k8s/no-rbac-aws-auth-write': {
    /** Names of roles that may change `aws-auth`; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that delete workloads, namespaces, stored data or Secrets of any name. */
  'k8s/no-rbac-broad-delete': {
    /** Names of roles that may delete any of them; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that write ConfigMaps. */
  'k8s/no-rbac-configmap-write': {
    /** Names of roles that may write ConfigMaps; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that approve or sign certificates. */
  'k8s/no-rbac-csr-approve': {
    /** Names of roles that may approve or sign certificates; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow strong roles for the ServiceAccount of the Kubernetes dashboard. */
  'k8s/no-rbac-dashboard-binding': Record<string, never>
  /** Disallow roles that reach the debugging and the logs of the API server. */
  'k8s/no-rbac-debug-path': {
    /** Names of roles that may reach these paths; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
  }
  /** Disallow bindings without subjects. */
  'k8s/no-rbac-empty-binding': Record<string, never>
  /** Disallow writing endpoints in the roles `edit` and `admin`. */
  'k8s/no-rbac-endpoint-write': Record<string, never>
  /** Disallow roles that add ephemeral containers. */
  'k8s/no-rbac-ephemeral-containers': {
    /** Names of roles that may add ephemeral containers; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that lift the limits on granting rights. */
  'k8s/no-rbac-escalate-bind': Record<string, never>
  /** Disallow roles that grant everything. */
  'k8s/no-rbac-full-access': Record<string, never>
  /** Disallow roles that write what GitOps controllers apply. */
  'k8s/no-rbac-gitops-write': {
    /** Names of roles that may write what GitOps controllers apply; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that impersonate. */
  'k8s/no-rbac-impersonate': Record<string, never>
  /** Disallow rules of roles that grant nothing where they are bound. */
  'k8s/no-rbac-inert-rule': {
    /** Whether `list` and `watch` by name count too, which some clients know how to use. Default: `true`. */
    lists?: boolean
  }
  /** Disallow roles that manage roles and bindings. */
  'k8s/no-rbac-manage-rbac': {
    /** Names of roles that may manage roles and bindings; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that change the labels and the quotas of namespaces. */
  'k8s/no-rbac-namespace-guard-write': {
    /** Names of roles that may change namespaces and quotas; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that change how traffic flows. */
  'k8s/no-rbac-network-write': {
    /** Names of roles that may change how traffic flows; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that reach the kubelet of nodes. */
  'k8s/no-rbac-node-proxy': {
    /** Names of roles that may reach the kubelet; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that change nodes, devices or the status of pods, or place and evict pods. */
  'k8s/no-rbac-node-status-write': {
    /** Names of roles that may change nodes and the status of pods, and place and evict pods; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that create PersistentVolumes. */
  'k8s/no-rbac-persistent-volume-create': {
    /** Names of roles that may create PersistentVolumes; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that attach to containers. */
  'k8s/no-rbac-pod-attach': {
    /** Names of roles that may attach to containers; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that create pods. */
  'k8s/no-rbac-pod-create': {
    /** Names of roles that may create pods; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that run commands in containers. */
  'k8s/no-rbac-pod-exec': {
    /** Names of roles that may run commands in containers; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that reach pods through the API server. */
  'k8s/no-rbac-pod-port-forward': {
    /** Names of roles that may reach pods through the API server; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow the use of lax security context constraints and pod security policies. */
  'k8s/no-rbac-psp-scc-use': {
    /** Names of roles that may use them; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that read Secrets. */
  'k8s/no-rbac-secret-read': {
    /** Names of roles that may read Secrets; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that write Secrets. */
  'k8s/no-rbac-secret-write': {
    /** Names of roles that may write Secrets; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that change the status of Services. */
  'k8s/no-rbac-service-status-write': {
    /** Names of roles that may change the status of Services; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that create tokens of ServiceAccounts. */
  'k8s/no-rbac-token-request': {
    /** Names of roles that may create tokens; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that write trust bundles. */
  'k8s/no-rbac-trust-bundle-write': {
    /** Names of roles that may write trust bundles; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow resources that the API server does not know. */
  'k8s/no-rbac-unknown-resource': Record<string, never>
  /** Disallow verbs that the API server does not know. */
  'k8s/no-rbac-unknown-verb': {
    /** Verbs that programs of your own ask the API server for. Default: `[]`. */
    verbs?: readonly string[]
  }
  /** Disallow roles that change admission webhooks and policies. */
  'k8s/no-rbac-webhook-config-write': {
    /** Names of roles that may change admission control; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow the wildcard in the API groups and the paths of roles. */
  'k8s/no-rbac-wildcard-api-groups': {
    /** Names of roles that may use the wildcard; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the group `*` may stand beside resources that are all called as ones of the core group: `pods`, `pods/log`. Default: `false`. */
    allowCoreResources?: boolean
  }
  /** Disallow the wildcard in the resources of roles. */
  'k8s/no-rbac-wildcard-resources': {
    /** Names of roles that may use the wildcard; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
  }
  /** Disallow the wildcard in the verbs of roles. */
  'k8s/no-rbac-wildcard-verbs': {
    /** Names of roles that may use the wildcard; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
  }
  /** Disallow roles that change workloads. */
  'k8s/no-rbac-workload-update': {
    /** Names of roles that may change workloads; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow resources in API groups that do not have them. */
  'k8s/no-rbac-wrong-api-group': Record<string, never>
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
  /** Disallow probes that start a shell or a tool for looking around. */
  'k8s/no-shell-exec-probe': {
    /** The programs that no probe may start, without their folders. Default: `["sh","ash","bash","csh","dash","fish","ksh","tcsh","zsh","cmd","powershell","pwsh","jcmd","ls","ps"]`. */
    programs?: readonly string[]
  }
  /** Disallow containers and Services with a port for SSH. */
  'k8s/no-ssh-port': {
    /** The ports that are taken for SSH; `2222` is a common other one. Default: `[22]`. */
    ports?: readonly number[]
  }
  /** Disallow `sudo` in the commands of containers. */
  'k8s/no-sudo-in-command': Record<string, never>
  /** Disallow bindings to the group `system:masters`. */
  'k8s/no-system-masters-binding': Record<string, never>
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
  /** Disallow roles that nothing binds. */
  'k8s/no-unused-role': Record<string, never>
  /** Disallow mounting a part of a volume that containers write to. */
  'k8s/no-volume-sub-path': Record<string, never>
  /** Disallow workloads whose account can take over the cluster. */
  'k8s/no-workload-with-admin-role': {
    /** Namespaces whose workloads may be powerful, as those of the control plane are. Default: `["kube-system"]`. */
    trustedNamespaces?: readonly string[]
    /** How many steps a way may take that is still reported. Default: `4`. */
    steps?: number
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
  /** Require pods with an `fsGroup` to change the owner of volumes only on a mismatch. */
  'k8s/require-fs-group-change-policy': Record<string, never>
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
  /** Require pods to meet a level of the Pod Security Standards, with one problem for each control. */
  'k8s/require-pod-security-standard': {
    /** The level to meet. Default: `"baseline"`. */
    level?: 'baseline' | 'restricted'
    /** The version of the standards, such as `1.31`; otherwise that of Kubernetes. */
    version?: string
    /** What is let off. An entry without containers and images lets off the pod’s own fields too. Default: `[]`. */
    exempt?: {
      /** Names of controls, as the standards have them; otherwise all. */
      controls?: readonly string[]
      /** Names of the containers; otherwise all. */
      containers?: readonly string[]
      /** Images of the containers; one that ends with `*` is a beginning. */
      images?: readonly string[]
    }[]
  }
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
  /** Require a security context for each container, its own or its pod’s. */
  'k8s/require-security-context': Record<string, never>
  /** Require pods to have a user namespace of their own. */
  'k8s/require-user-namespace': Record<string, never>
  /** Require Windows containers to run as a user without the rights of an administrator. */
  'k8s/require-windows-container-user': Record<string, never>
  /** Enforce runtime classes, and sandboxes for workloads that nobody trusts. */
  'k8s/restrict-runtime-class': {
    /** The classes that pods may have; where none is listed, every one. Default: `[]`. */
    allowed?: readonly string[]
    /** Classes that no pod may have. Default: `[]`. */
    denied?: readonly string[]
    /** Whether every pod has to have one of the classes that are allowed. Default: `false`. */
    required?: boolean
    /** The labels, all of them, of pods that have to run in a sandbox. Default: `{}`. */
    untrusted?: {
      /** The value; `*` is any. */
      [k: string]: string
    }
    /** The classes of sandboxes. A name that ends with `*` stands for all that begin so. Default: `["gvisor","runsc","kata","kata-*"]`. */
    sandboxes?: readonly string[]
  }
  /** Disallow pods that name Secrets other than those that are allowed. */
  'k8s/restrict-secret-access': {
    /** The only names that pods may use; `*` in them stands for anything. All are where none is listed. Default: `[]`. */
    allowed?: readonly string[]
    /** Names that pods may not use; `*` in them stands for anything. Default: `[]`. */
    denied?: readonly string[]
    /** Labels that a Secret must have for pods to use it. Default: `{}`. */
    requiredLabels?: {
      /** The value of the label. */
      [k: string]: string
    }
    /** Labels that a Secret must not have for pods to use it. Default: `{}`. */
    deniedLabels?: {
      /** The value of the label. */
      [k: string]: string
    }
  }
  /** Disallow SELinux users, roles and types other than those of containers. */
  'k8s/restrict-selinux-options': {
    /** SELinux types to allow besides those of the Pod Security Standards. Default: `[]`. */
    allowedTypes?: readonly string[]
  }
  /** Enforce ranges of users and groups for containers and volumes. */
  'k8s/restrict-user-group-ids': {
    /** What is demanded of users. */
    runAsUser?: {
      /** Whether a number has to be set, or only in range where it is; `MustRunAs` where nothing is said. */
      rule?: 'MustRunAs' | 'MayRunAs'
      /** The ranges to be in one of. */
      ranges?: {
        /** The first number of the range; 0 where nothing is said. */
        min?: number
        /** The last number of the range; no end where nothing is said. */
        max?: number
      }[]
    }
    /** What is demanded of primary groups. */
    runAsGroup?: {
      /** Whether a number has to be set, or only in range where it is; `MustRunAs` where nothing is said. */
      rule?: 'MustRunAs' | 'MayRunAs'
      /** The ranges to be in one of. */
      ranges?: {
        /** The first number of the range; 0 where nothing is said. */
        min?: number
        /** The last number of the range; no end where nothing is said. */
        max?: number
      }[]
    }
    /** What is demanded of the group of volumes. */
    fsGroup?: {
      /** Whether a number has to be set, or only in range where it is; `MustRunAs` where nothing is said. */
      rule?: 'MustRunAs' | 'MayRunAs'
      /** The ranges to be in one of. */
      ranges?: {
        /** The first number of the range; 0 where nothing is said. */
        min?: number
        /** The last number of the range; no end where nothing is said. */
        max?: number
      }[]
    }
    /** What is demanded of each further group. */
    supplementalGroups?: {
      /** Whether a number has to be set, or only in range where it is; `MustRunAs` where nothing is said. */
      rule?: 'MustRunAs' | 'MayRunAs'
      /** The ranges to be in one of. */
      ranges?: {
        /** The first number of the range; 0 where nothing is said. */
        min?: number
        /** The last number of the range; no end where nothing is said. */
        max?: number
      }[]
    }
  }
  /** Disallow kinds of volumes other than those of the restricted Pod Security level. */
  'k8s/restrict-volume-types': {
    /** Kinds of volumes to allow besides, such as `nfs`. Default: `[]`. */
    allowed?: readonly string[]
  }
  /** Disallow mounts of Secrets, ConfigMaps and claims beside those that are allowed. */
  'k8s/restrict-workload-sensitive-mounts': {
    /** What must not be mounted. Default: `["secret","configMap","persistentVolumeClaim"]`. */
    kinds?: readonly ('secret' | 'configMap' | 'persistentVolumeClaim')[]
    /** Names of volumes, or of what they mount, that are allowed; `*` in them stands for anything. Default: `[]`. */
    allowed?: readonly string[]
  }
  /** Require the API server to refuse new external IPs of Services. */
  'k8s/apiserver-deny-external-ips': Record<string, never>
  /** Require the API server to keep objects out of namespaces that end or do not exist. */
  'k8s/apiserver-namespace-lifecycle': Record<string, never>
  /** Disallow a port of the API server that asks nobody who they are. */
  'k8s/apiserver-no-insecure-port': Record<string, never>
  /** Require the API server to have its secure port. */
  'k8s/apiserver-secure-port': Record<string, never>
  /** Require a network plugin that puts network policies into force. */
  'k8s/cni-supports-network-policy': Record<string, never>
  /** Require controller manager and scheduler to listen on the loopback address alone. */
  'k8s/control-plane-bind-address': Record<string, never>
  /** Require kube-proxy to offer its metrics on the loopback address alone. */
  'k8s/kube-proxy-metrics-localhost': Record<string, never>
  /** Require kubelets to maintain the rules of the firewall that others rely on. */
  'k8s/kubelet-iptables-util-chains': Record<string, never>
  /** Disallow the read-only port of kubelets. */
  'k8s/kubelet-read-only-port': Record<string, never>
  /** Disallow network policy rules that allow traffic from or to anywhere. */
  'k8s/no-allow-all-network-policy': {
    /** Whether a rule may allow every peer as long as it names ports. Default: `false`. */
    acceptLimitedPorts?: boolean
  }
  /** Disallow admin network policies of the same priority for the same pods. */
  'k8s/no-ambiguous-network-policy-priority': Record<string, never>
  /** Disallow network policies that let nobody reach what is exposed. */
  'k8s/no-blocked-exposure': Record<string, never>
  /** Disallow the network of the node for pods that a network policy selects. */
  'k8s/no-bypassed-network-policy': Record<string, never>
  /** Disallow traffic between the namespaces of different tenants. */
  'k8s/no-cross-tenant-traffic': {
    /** The label of Namespaces that names their tenant. Default: `"capsule.clastix.io/tenant"`. */
    label?: string
    /** Tenants that no label names, by their names. Default: `{}`. */
    tenants?: {
      /** Their namespaces; `*` stands for any characters. */
      [k: string]: readonly string[]
    }
    /** Namespaces that all tenants may connect to, and that may connect to all. Default: `["kube-system","ingress-nginx"]`. */
    shared?: readonly string[]
  }
  /** Disallow backends of Gateway API routes that do not exist or are not granted. */
  'k8s/no-dangling-gateway-backend': Record<string, never>
  /** Disallow backends of Ingresses and routes that do not exist. */
  'k8s/no-dangling-ingress-backend': Record<string, never>
  /** Disallow peers of network policies that select no pod. */
  'k8s/no-dangling-network-policy-peer': Record<string, never>
  /** Disallow network policies that select no pod. */
  'k8s/no-dangling-network-policy': Record<string, never>
  /** Disallow Services that select no pod. */
  'k8s/no-dangling-service': Record<string, never>
  /** Disallow objects in the namespace `default`. */
  'k8s/no-default-namespace': {
    /** Report objects without `metadata.namespace` too. Default: `false`. */
    namespaceRequired?: boolean
    /** The namespace that objects without one are released into, if it is known. Default: `""`. */
    releaseNamespace?: string
  }
  /** Disallow egress to the metadata service of a cloud. */
  'k8s/no-egress-to-metadata-api': Record<string, never>
  /** Disallow network policies that allow something for every pod of their namespace. */
  'k8s/no-empty-network-policy-selector': Record<string, never>
  /** Disallow admin consoles that can be reached from outside of the cluster. */
  'k8s/no-exposed-sensitive-interface': {
    /** Report consoles too that ask everybody for a login as they come. Default: `false`. */
    withLogin?: boolean
  }
  /** Disallow `externalIPs` of Services. */
  'k8s/no-external-ips': {
    /** Addresses, and blocks of them, that Services may take. Default: `[]`. */
    allow?: readonly string[]
  }
  /** Disallow Services that are another name for localhost or the cloud’s metadata. */
  'k8s/no-external-name-localhost': Record<string, never>
  /** Disallow rules of network policies that another rule hides. */
  'k8s/no-hidden-network-policy-rule': Record<string, never>
  /** Disallow default backends of Ingresses. */
  'k8s/no-ingress-default-backend': Record<string, never>
  /** Disallow ingresses and routes without a host. */
  'k8s/no-ingress-empty-host': Record<string, never>
  /** Disallow workloads that can be reached from outside of the cluster. */
  'k8s/no-ingress-exposed-workload': Record<string, never>
  /** Disallow snippets of nginx configuration in Ingresses, and controllers that take them. */
  'k8s/no-ingress-nginx-snippets': Record<string, never>
  /** Disallow annotations and paths that may change the configuration of ingress-nginx. */
  'k8s/no-ingress-nginx-unsafe-annotation': {
    /** How risky annotations may be that are used as they are meant. Default: `"high"`. */
    maxRisk?: 'medium' | 'high'
  }
  /** Disallow wildcard hosts in ingresses and routes. */
  'k8s/no-ingress-wildcard-host': Record<string, never>
  /** Disallow Services of the type LoadBalancer that are open to everybody. */
  'k8s/no-load-balancer': {
    /** Allow internal load balancers, and those that only some addresses may come to. Default: `true`. */
    allowLimited?: boolean
  }
  /** Disallow namespaces that no Namespace object is there for. */
  'k8s/no-missing-namespace': Record<string, never>
  /** Disallow an `endPort` without a number to begin with, or below it. */
  'k8s/no-network-policy-end-port-misuse': Record<string, never>
  /** Disallow rules of a direction that a network policy does not isolate. */
  'k8s/no-network-policy-type-mismatch': Record<string, never>
  /** Disallow Services of the type NodePort. */
  'k8s/no-node-port': {
    /** Report load balancers too that do not set `allocateLoadBalancerNodePorts` to false. Default: `false`. */
    loadBalancers?: boolean
  }
  /** Disallow allow-lists of ingresses that let every address in. */
  'k8s/no-open-ingress-whitelist': Record<string, never>
  /** Disallow a Service's port in network policies where its pods listen on another. */
  'k8s/no-service-port-in-network-policy': Record<string, never>
  /** Disallow a `podSelector` and a `namespaceSelector` as two peers one after the other. */
  'k8s/no-split-network-policy-peer': Record<string, never>
  /** Disallow network policies that let in by labels which others may set. */
  'k8s/no-spoofable-network-policy-peer': Record<string, never>
  /** Disallow staged network policies of Calico. */
  'k8s/no-staged-network-policy': Record<string, never>
  /** Disallow workloads in the namespaces of Kubernetes. */
  'k8s/no-system-namespace': {
    /** The namespaces that workloads stay out of. Default: `["kube-system","kube-public","kube-node-lease"]`. */
    namespaces?: readonly string[]
    /** Names of workloads that belong there; `*` stands for any text. Default: `["kube-apiserver*","kube-controller-manager*","kube-scheduler*","etcd*","kube-proxy*","cloud-controller-manager*","coredns*","kube-dns*","metrics-server*","konnectivity-*"]`. */
    allow?: readonly string[]
  }
  /** Disallow rules of network policies by which nothing can come through. */
  'k8s/no-unreachable-connectivity': Record<string, never>
  /** Require that sandboxes of agents cannot connect to everything. */
  'k8s/require-agent-sandbox-egress-policy': Record<string, never>
  /** Require a network policy in every namespace that denies by default. */
  'k8s/require-default-deny-network-policy': Record<string, never>
  /** Require network policies that limit egress to allow DNS. */
  'k8s/require-dns-egress': Record<string, never>
  /** Require TLS for ingresses, gateways and routes. */
  'k8s/require-ingress-tls': {
    /** Report settings that serve plain HTTP beside TLS rather than to redirect. Default: `false`. */
    redirect?: boolean
  }
  /** Require TLS at public load balancers that serve HTTP. */
  'k8s/require-load-balancer-tls': Record<string, never>
  /** Require a network policy in every namespace with workloads. */
  'k8s/require-namespace-network-policy': Record<string, never>
  /** Require rules of network policies to name pods or namespaces. */
  'k8s/require-network-policy-peer-selector': Record<string, never>
  /** Require network policies that isolate every pod, in each direction. */
  'k8s/require-network-policy': Record<string, never>
  /** Require namespaces to enforce a Pod Security level, and their workloads to meet it. */
  'k8s/require-pod-security-admission-labels': {
    /** The least level to enforce. Default: `"baseline"`. */
    level?: 'baseline' | 'restricted'
    /** Whether the version of the level has to be pinned too, by `enforce-version`. Default: `false`. */
    versionRequired?: boolean
    /** Namespaces that need enforce nothing. Default: `["kube-system","kube-public","kube-node-lease"]`. */
    exempt?: readonly string[]
  }
  /** Require namespaces to come with objects of the kinds that are listed. */
  'k8s/required-namespace-resources': {
    /** The kinds, such as `ResourceQuota` or `cilium.io/CiliumNetworkPolicy`. Default: `[]`. */
    kinds?: readonly string[]
    /** Namespaces that need none. Default: `["default","kube-system","kube-public","kube-node-lease"]`. */
    exempt?: readonly string[]
  }
  /** Enforce which ingress classes are used. */
  'k8s/restrict-ingress-class': {
    /** Classes that may be used; any where the list is empty. Default: `[]`. */
    allow?: readonly string[]
  }
  /** Require public load balancers to limit the addresses that may connect. */
  'k8s/restrict-load-balancer-source-ranges': Record<string, never>
  /** Enforce how namespaces are called. */
  'k8s/restrict-namespace-names': {
    /** A regular expression (RE2) that the whole name has to match; any name where it is empty. Default: `""`. */
    pattern?: string
    /** Names that no namespace may have. Default: `[]`. */
    forbid?: readonly string[]
    /** Names that are left out. Default: `["default","kube-system","kube-public","kube-node-lease"]`. */
    exempt?: readonly string[]
  }
  /** Enforce which ports Services have. */
  'k8s/restrict-service-ports': {
    /** Ports and ranges such as `8000-8999` that Services may have; any where the list is empty. Default: `[]`. */
    ports?: readonly string[]
    /** The same for node ports. Default: `[]`. */
    nodePorts?: readonly string[]
  }
  /** Disallow the same host name for ExternalDNS on two resources. */
  'k8s/unique-external-dns': Record<string, never>
  /** Disallow ingresses and routes that claim the same host and path. */
  'k8s/unique-ingress-host': {
    /** What may be claimed only once within a namespace: a host, or a path of it. Default: `"path"`. */
    by?: 'path' | 'host'
  }
  /** Disallow Services with the same selector in one namespace. */
  'k8s/unique-service-selector': {
    /** Report only Services of the same type with a port in common, both headless or neither; others are often meant as a pair. Default: `true`. */
    alike?: boolean
  }
  /** Require target ports that the selected pods have. */
  'k8s/valid-target-port': {
    /** Report numbers too that no container declares, where all selected pods declare ports. Default: `false`. */
    numbers?: boolean
  }
  /** Require audit logs to be kept for long enough. */
  'k8s/apiserver-audit-log-maxage': {
    /** How many days old logs are kept at least. Default: `30`. */
    min?: number
  }
  /** Require enough old audit logs to be kept. */
  'k8s/apiserver-audit-log-maxbackup': {
    /** How many old logs are kept at least. Default: `10`. */
    min?: number
  }
  /** Require audit logs to be large enough before the next is begun. */
  'k8s/apiserver-audit-log-maxsize': {
    /** How many megabytes a log may hold at least. Default: `100`. */
    min?: number
  }
  /** Require the API server to keep an audit log. */
  'k8s/apiserver-audit-log-path': Record<string, never>
  /** Require the API server to have an audit policy. */
  'k8s/apiserver-audit-policy-file': Record<string, never>
  /** Require the API server to limit the rate of events. */
  'k8s/apiserver-event-rate-limit': Record<string, never>
  /** Require an audit policy that records what matters for security, without the secrets. */
  'k8s/audit-policy-coverage': {
    /** Whether requests for ConfigMaps have to be recorded as those for Secrets are, without their values. Default: `true`. */
    configMaps?: boolean
  }
  /** Require kubelets to record enough events. */
  'k8s/kubelet-event-qps': {
    /** How many events in a second a kubelet records at least. Default: `5`. */
    min?: number
  }
  /** Disallow monitors that select nothing, or go by a port that nothing has. */
  'k8s/no-dangling-service-monitor': Record<string, never>
  /** Disallow switching off logs, and keeping them where nobody looks. */
  'k8s/no-disabled-logging': {
    /** Whether folders of logs count too that are an `emptyDir` which no other container mounts. Default: `true`. */
    volumes?: boolean
    /** Names of flags, without dashes, and of variables that may switch off a log. Default: `[]`. */
    allowed?: readonly string[]
  }
  /** Disallow roles that delete events. */
  'k8s/no-rbac-event-delete': {
    /** Names of roles that may delete events; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*`, which stands for events among all others, counts too. Default: `true`. */
    wildcardResources?: boolean
  }
  /** Disallow roles that change alerts and log pipelines or delete the reports of scanners. */
  'k8s/no-rbac-monitoring-write': {
    /** Names of roles that may change what is monitored; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow roles that delete the logs of pods. */
  'k8s/no-rbac-pod-log-delete': {
    /** Names of roles that may delete logs; `*` in them stands for anything. The built-in roles of Kubernetes always may. Default: `[]`. */
    exemptRoles?: readonly string[]
    /** Whether the resource `*` counts too, which `no-rbac-wildcard-resources` reports for all that it stands for, and `no-rbac-full-access` where that is everything. Default: `true`. */
    wildcards?: boolean
  }
  /** Disallow containers whose end leaves no message but a file that hardly any program writes. */
  'k8s/no-termination-message-policy': Record<string, never>
  /** Require a monitor for pods that offer metrics. */
  'k8s/require-metrics-scrape': {
    /** How ports for metrics are called; `*` in them stands for anything. Default: `["metrics","metrics-*","*-metrics","prometheus","prometheus-*","*-prom","prom"]`. */
    ports?: readonly string[]
  }
  /** Require an identity of its own for each controller. */
  'k8s/controller-manager-sa-credentials': Record<string, never>
  /** Enforce a limit on the roles of a subject and on the subjects of a namespace. */
  'k8s/max-roles-per-subject': {
    /** How many roles a subject may hold. Default: `5`. */
    roles?: number
    /** How many subjects may have roles in a namespace, by its RoleBindings. Default: `20`. */
    subjects?: number
  }
  /** Require a namespace for each application, and production apart from the rest. */
  'k8s/namespace-boundaries': {
    /** Labels that say which application, or whose, a workload is. Default: `["app.kubernetes.io/part-of"]`. */
    owners?: readonly string[]
    /** Labels that say of which stage a workload is. Default: `["environment","env","stage","app.kubernetes.io/environment"]`. */
    stages?: readonly string[]
  }
  /** Disallow exceptions from admission policies for everything, or for every rule. */
  'k8s/no-broad-policy-exception': {
    /** Whether what the `namespaceSelector` of a validating webhook leaves out counts too: namespaces without a label, and ones that are no part of the system. Default: `true`. */
    webhooks?: boolean
  }
  /** Disallow people who are in two groups with duties that conflict. */
  'k8s/no-conflicting-groups': Record<string, never>
  /** Disallow scheduling workloads onto the control plane. */
  'k8s/no-control-plane-scheduling': {
    /** Report DaemonSets too, whose pods are for all nodes. Default: `false`. */
    daemonSets?: boolean
  }
  /** Disallow RoleBindings to ServiceAccounts of other namespaces. */
  'k8s/no-cross-namespace-subject': {
    /** Accounts that serve other namespaces, as `NAMESPACE/NAME`; `*` in them stands for anything. The defaults are those that serve all of a cluster by their nature. Default: `["kube-system/*"]`. */
    allowed?: readonly string[]
    /** Names of roles that accounts of other namespaces may hold. The default is what every server of an API has to read in `kube-system`. Default: `["extension-apiserver-authentication-reader"]`. */
    allowedRoles?: readonly string[]
  }
  /** Disallow webhooks and policies that let everything through when they fail. */
  'k8s/no-fail-open-webhook': {
    /** Report webhooks too that change objects, which seldom guard anything. Default: `false`. */
    mutating?: boolean
    /** Report webhooks too that are asked about everything, without any selector or condition. Default: `true`. */
    broad?: boolean
    /** Report webhooks too that leave it to the API server how long it waits. Default: `false`. */
    timeout?: boolean
    /** Report Services too without a `caBundle`, unless an annotation lets cert-manager or OpenShift write one. Default: `false`. */
    caBundle?: boolean
  }
  /** Disallow groups whose duties are not those that their names say. */
  'k8s/no-misleading-group-name': Record<string, never>
  /** Disallow bindings to people and software at once. */
  'k8s/no-mixed-subject-binding': Record<string, never>
  /** Disallow people to become somebody with a duty that conflicts with their own. */
  'k8s/no-reachable-duty-conflict': {
    /** How many steps a way may take that is still reported. Default: `4`. */
    steps?: number
  }
  /** Disallow bindings to the OpenShift role `self-provisioner`. */
  'k8s/no-self-provisioner-binding': Record<string, never>
  /** Disallow who deploys to change what runs in the namespaces of security tools. */
  'k8s/no-shared-security-namespace': Record<string, never>
  /** Disallow sharing a service account between workloads. */
  'k8s/no-shared-service-account': Record<string, never>
  /** Disallow roles and subjects that both run the cluster and oversee its security. */
  'k8s/no-toxic-role-combination': {
    /** Whether ServiceAccounts, and roles that only they hold, are judged too, less severely than people: not at all, all of them in one problem, or `each` in one of its own. Operators often need both sides. Default: `"off"`. */
    serviceAccounts?: 'off' | 'summary' | 'each'
  }
  /** Require somebody to hold security policy or audit without running the cluster. */
  'k8s/require-dedicated-security-role': Record<string, never>
  /** Require a user of its own for each workload. */
  'k8s/require-unique-workload-uid': Record<string, never>
  /** Enforce that workloads leave the choice of nodes to the scheduler. */
  'k8s/restrict-node-selection': {
    /** Labels of nodes that a `nodeSelector` may name. Default: `["kubernetes.io/os","kubernetes.io/arch"]`. */
    labels?: readonly string[]
    /** Allow `nodeAffinity`. Default: `false`. */
    affinity?: boolean
  }
  /** Disallow a team to hold duties that are another team’s. */
  'k8s/restrict-team-duties': Record<string, never>
  /** Require a sound limit for how long a request to the API server may take. */
  'k8s/apiserver-request-timeout': {
    /** How many seconds a request may take at most. Default: `300`. */
    max?: number
  }
  /** Require a limit for how many pods that have ended are kept. */
  'k8s/controller-manager-gc-threshold': Record<string, never>
  /** Require CronJobs to say whether runs may overlap. */
  'k8s/cronjob-concurrency-policy': Record<string, never>
  /** Require CronJobs to say how late a run may begin. */
  'k8s/cronjob-deadline': Record<string, never>
  /** Require that expressions in CEL hold for objects. */
  'k8s/custom-expression': {
    /** Each with a name. Default: `[]`. */
    expressions?: {
      /** What it is called in messages. */
      name: string
      /** In CEL, about the `object`: true where all is well. It may give a text as well, which says what is wrong and is empty where nothing is. */
      expression: string
      /** The kinds that it is about, such as `Deployment` or `apps/Deployment`; all where none is listed. */
      kinds?: readonly string[]
      /** What to say where it is false. */
      message?: string
      /** How grave it is. */
      severity?: 'critical' | 'high' | 'medium' | 'low'
      /** Where to report, such as `spec.replicas`; at the name of the object otherwise. */
      field?: string
    }[]
  }
  /** Require an option such as `ndots` in the DNS configuration of pods. */
  'k8s/dns-ndots': {
    /** The option. Default: `"ndots"`. */
    name?: string
    /** The value that it has to have; otherwise any. */
    value?: string
  }
  /** Require autoscalers whose `maxReplicas` is above their `minReplicas`. */
  'k8s/hpa-max-above-min': Record<string, never>
  /** Require autoscalers to keep at least two pods. */
  'k8s/hpa-min-replicas': {
    /** The fewest pods that there should be. Default: `2`. */
    min?: number
  }
  /** Require the instance label of workloads to be their name. */
  'k8s/instance-label-matches-name': Record<string, never>
  /** Require Jobs to be taken away some time after they are done. */
  'k8s/job-ttl': Record<string, never>
  /** Require kubelets to limit the processes of a pod. */
  'k8s/kubelet-pod-pids-limit': Record<string, never>
  /** Require kubelets to end connections on which nothing happens. */
  'k8s/kubelet-streaming-timeout': Record<string, never>
  /** Disallow pods with more than a number of containers. */
  'k8s/max-containers-per-pod': {
    /** The most containers, sidecars among them. Default: `4`. */
    max?: number
  }
  /** Disallow limits of containers that are too many times their requests. */
  'k8s/max-limit-request-ratio': {
    /** By the names of resources, such as `{ cpu: 4, memory: 1 }`. Default: `{}`. */
    ratios?: {
      /** How many times the request the limit may be. */
      [k: string]: number
    }
  }
  /** Disallow requests and limits of containers above a maximum. */
  'k8s/max-resources': {
    /** The most that a container may be limited to, by the names of resources. Default: `{}`. */
    limits?: {
      /** The quantity, such as `2` or `4Gi`. */
      [k: string]: string
    }
    /** The most that a container may request, by the names of resources. A limit without a request counts. Default: `{}`. */
    requests?: {
      /** The quantity, such as `500m` or `1Gi`. */
      [k: string]: string
    }
  }
  /** Require workloads to have several pods. */
  'k8s/min-replicas': {
    /** The least number of pods. Default: `2`. */
    min?: number
  }
  /** Disallow allowed image prefixes that other registries can begin with. */
  'k8s/no-ambiguous-image-prefix': Record<string, never>
  /** Disallow plain YAML scalars that tools read differently, or that are no text where text belongs. */
  'k8s/no-ambiguous-yaml-scalar': Record<string, never>
  /** Disallow Jobs that no CronJob starts. */
  'k8s/no-bare-job': Record<string, never>
  /** Disallow limits of CPU time. */
  'k8s/no-cpu-limit': Record<string, never>
  /** Disallow CronJobs, where each of them is to be looked at. */
  'k8s/no-cronjob': Record<string, never>
  /** Disallow autoscalers whose target does not exist or cannot be scaled. */
  'k8s/no-dangling-hpa': Record<string, never>
  /** Disallow VerticalPodAutoscalers without a target, or with settings that cannot hold. */
  'k8s/no-dangling-vpa': Record<string, never>
  /** Disallow APIs that are deprecated in the Kubernetes version. */
  'k8s/no-deprecated-api': Record<string, never>
  /** Disallow fields, annotations and labels that are deprecated. */
  'k8s/no-deprecated-field': Record<string, never>
  /** Disallow images from registries that are closed, frozen or moved. */
  'k8s/no-deprecated-registry': Record<string, never>
  /** Disallow annotations that name seccomp profiles. */
  'k8s/no-deprecated-seccomp-annotation': Record<string, never>
  /** Disallow `serviceAccount` as the name of a pod’s service account. */
  'k8s/no-deprecated-service-account-field': Record<string, never>
  /** Disallow tags of images that are listed, such as those of development. */
  'k8s/no-disallowed-tag': {
    /** Tags to disallow, where no digest stands beside them; `*` stands for anything. Default: `["canary","dev","develop","development","edge","head","main","master","nightly","snapshot","staging","test","testing","trunk","unstable"]`. */
    tags?: readonly string[]
    /** Images, such as `ghcr.io/acme/web`, with the tags that they have to have. Default: `{}`. */
    expected?: {
      /** The tags that the image may have; `*` stands for anything. */
      [k: string]: readonly string[]
    }
    /** Images that may have a tag of the list, such as `registry.example.com/team`, with all that is below. Default: `[]`. */
    except?: readonly string[]
  }
  /** Disallow environment variables that a container sets twice. */
  'k8s/no-duplicate-env': Record<string, never>
  /** Disallow two objects of the same kind, namespace and name. */
  'k8s/no-duplicate-resource': {
    /** How near the two have to be: anywhere in the same world, in files of one folder, or in one file. Default: `"world"`. */
    within?: 'world' | 'folder' | 'file'
  }
  /** Disallow the Ingress NGINX Controller, which is retired. */
  'k8s/no-eol-ingress-nginx': Record<string, never>
  /** Disallow images from registries that are listed. */
  'k8s/no-forbidden-registry': {
    /** Registries and parts of them to forbid, such as `docker.io/acme`, with all that is below. A `*` stands for one part of the name. Default: `[]`. */
    registries?: readonly string[]
    /** Whether registries are forbidden that anybody may push to: Docker Hub, GHCR, Quay and others. Default: `false`. */
    public?: boolean
    /** Parts of them that are allowed all the same, such as `docker.io/library`. Default: `[]`. */
    except?: readonly string[]
  }
  /** Disallow liveness and readiness probes that are the same. */
  'k8s/no-identical-probes': Record<string, never>
  /** Disallow versions of software of clusters that are known to be vulnerable. */
  'k8s/no-known-vulnerable-component': Record<string, never>
  /** Disallow images without a fixed tag or digest. */
  'k8s/no-latest-tag': {
    /** Tags that may move. Default: `["latest"]`. */
    movingTags?: readonly string[]
    /** Images that may have such a tag, such as `registry.example.com/team`, with all that is below. Default: `[]`. */
    except?: readonly string[]
  }
  /** Disallow images of the tag `latest` that are not pulled each time. */
  'k8s/no-latest-without-pull-always': Record<string, never>
  /** Disallow references to ConfigMaps and Secrets, and to keys of them, that are not there. */
  'k8s/no-missing-config-ref': {
    /** Names of ConfigMaps and Secrets that are not looked for; a `*` stands for any text. Default: `[]`. */
    ignore?: readonly string[]
  }
  /** Disallow names of objects that do not exist. */
  'k8s/no-missing-reference': Record<string, never>
  /** Disallow pods that name a service account which does not exist. */
  'k8s/no-missing-service-account': Record<string, never>
  /** Disallow pods that no controller makes. */
  'k8s/no-naked-pod': Record<string, never>
  /** Disallow workloads whose selectors match each other's pods. */
  'k8s/no-overlapping-selectors': Record<string, never>
  /** Disallow StorageClasses and PersistentVolumes that do not encrypt. */
  'k8s/no-persistent-volume-unencrypted': {
    /** Whether volumes that the provider always encrypts need a key of your own. Default: `false`. */
    customerKeys?: boolean
  }
  /** Disallow PodSecurityPolicies. */
  'k8s/no-psp': Record<string, never>
  /** Disallow APIs that the Kubernetes version does not have any more, or not yet. */
  'k8s/no-removed-api': Record<string, never>
  /** Disallow fields and annotations that do not work in the Kubernetes version any more. */
  'k8s/no-removed-field': Record<string, never>
  /** Disallow `replicas` in workloads that an autoscaler scales. */
  'k8s/no-replicas-with-hpa': Record<string, never>
  /** Disallow disruption budgets that allow no disruption. */
  'k8s/pdb-allows-disruption': Record<string, never>
  /** Require disruption budgets with a number and a selector. */
  'k8s/pdb-has-policy': Record<string, never>
  /** Require disruption budgets to say whether unhealthy pods may be evicted. */
  'k8s/pdb-unhealthy-eviction-policy': Record<string, never>
  /** Require the requests of containers to equal their limits. */
  'k8s/requests-equal-limits': {
    /** The resources that this holds for; `ephemeral-storage` is another. Default: `["cpu","memory"]`. */
    resources?: readonly string[]
  }
  /** Require workloads of several pods to spread them over nodes. */
  'k8s/require-anti-affinity': {
    /** Labels of nodes, over whose values pods may be spread. Default: `["kubernetes.io/hostname","topology.kubernetes.io/zone","topology.kubernetes.io/region"]`. */
    topologyKeys?: readonly string[]
  }
  /** Require containers to have a limit of CPU time. */
  'k8s/require-cpu-limit': Record<string, never>
  /** Require containers to request CPU time. */
  'k8s/require-cpu-request': Record<string, never>
  /** Require `emptyDir` volumes to have a size limit. */
  'k8s/require-empty-dir-size-limit': Record<string, never>
  /** Require requests and limits of ephemeral storage. */
  'k8s/require-ephemeral-storage': {
    /** Whether a request is required. Default: `true`. */
    requests?: boolean
    /** Whether a limit is required. Default: `true`. */
    limits?: boolean
    /** The most that a limit may be, such as `2Gi`. */
    max?: string
  }
  /** Require containers that request an NVIDIA GPU to set `NVIDIA_VISIBLE_DEVICES`. */
  'k8s/require-gpu-visible-env': Record<string, never>
  /** Require an autoscaler for workloads that can be scaled. */
  'k8s/require-hpa': Record<string, never>
  /** Require images to be named by a digest. */
  'k8s/require-image-digest': Record<string, never>
  /** Require the pull policy `Always` for images without a digest. */
  'k8s/require-image-pull-policy-always': Record<string, never>
  /** Require `imagePullSecrets` for images of private registries. */
  'k8s/require-image-pull-secrets': {
    /** Private registries and parts of them, such as `registry.example.com/team`, with all that is below. Default: `[]`. */
    registries?: readonly string[]
  }
  /** Require namespaces with pods to have a LimitRange with defaults. */
  'k8s/require-limit-range': Record<string, never>
  /** Require a liveness probe for containers that keep running. */
  'k8s/require-liveness-probe': Record<string, never>
  /** Require containers to have a limit of memory. */
  'k8s/require-memory-limit': Record<string, never>
  /** Require containers to request memory. */
  'k8s/require-memory-request': Record<string, never>
  /** Require pods to choose their nodes by a node affinity or a node selector. */
  'k8s/require-node-affinity': Record<string, never>
  /** Require disruption budgets for workloads with several pods. */
  'k8s/require-pdb': {
    /** The number of pods from which on a workload needs a budget. Default: `2`. */
    minReplicas?: number
  }
  /** Require pods to have a priority class, and not one of the system. */
  'k8s/require-priority-class': {
    /** The classes that pods may have; where none is listed, every one. Default: `[]`. */
    allowed?: readonly string[]
    /** Whether every pod has to have one. Default: `true`. */
    required?: boolean
  }
  /** Require pods to have a quality of service above `BestEffort`. */
  'k8s/require-qos-class': {
    /** The class that is good enough. Default: `"Burstable"`. */
    minimum?: 'Burstable' | 'Guaranteed'
  }
  /** Require a readiness probe for containers that keep running. */
  'k8s/require-readiness-probe': {
    /** Ask only pods that a Service selects. Default: `false`. */
    onlyWithService?: boolean
  }
  /** Require namespaces with pods to have a ResourceQuota for CPU time and memory. */
  'k8s/require-resource-quota': Record<string, never>
  /** Require workloads to replace their pods one after another. */
  'k8s/require-rolling-update': Record<string, never>
  /** Require volume claims to name their storage class. */
  'k8s/require-storage-class': {
    /** The classes that claims may name; where none is listed, every one. Default: `[]`. */
    allowed?: readonly string[]
    /** The reclaim policies that a StorageClass may have; where none is listed, every one. Default: `[]`. */
    reclaimPolicies?: readonly string[]
  }
  /** Require `topologySpreadConstraints` for workloads of several pods. */
  'k8s/require-topology-spread': Record<string, never>
  /** Require annotations that are listed. */
  'k8s/required-annotations': {
    /** Names of annotations, each with a regular expression (RE2) for its value. Default: `{}`. */
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
    /** Names of labels, each with a regular expression (RE2) for its value. Default: `{}`. */
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
  /** Disallow images from registries that are not listed. */
  'k8s/restrict-registries': {
    /** Registries and parts of them, such as `ghcr.io/acme`, with all that is below. A `*` stands for one part of the name. Default: `[]`. */
    allowed?: readonly string[]
    /** Cloud services whose registries are allowed: of Amazon, Azure and Google. Default: `[]`. */
    clouds?: readonly ('ecr' | 'acr' | 'gcr')[]
  }
  /** Enforce ranges of `replicas`. */
  'k8s/restrict-replicas': {
    /** The ranges to be in one of; where none is listed, every number is allowed. Default: `[]`. */
    ranges?: {
      /** The least number of the range; 0 where nothing is said. */
      min?: number
      /** The greatest number of the range; no end where nothing is said. */
      max?: number
    }[]
  }
  /** Require workloads to select the pods of their own template. */
  'k8s/selector-matches-template': Record<string, never>
  /** Require the keys of every mapping to be in order. */
  'k8s/sorted-keys': {
    /** Alphabetical, or with `apiVersion`, `kind`, `metadata`, `name` and `namespace` before all others and `status` behind. Default: `"alphabetical"`. */
    order?: 'alphabetical' | 'customary'
  }
  /** Require the claims of StatefulSets to be `ReadWriteOnce`. */
  'k8s/statefulset-read-write-once': Record<string, never>
  /** Require StatefulSets to name a headless Service that selects their pods. */
  'k8s/statefulset-service-name': Record<string, never>
  /** Require the volume claim templates of StatefulSets to request storage. */
  'k8s/statefulset-storage-request': Record<string, never>
  /** Require versions of Kubernetes that still get fixes. */
  'k8s/supported-kubernetes-version': Record<string, never>
  /** Disallow autoscalers that share a target. */
  'k8s/unique-hpa-target': Record<string, never>
  /** Require container ports to be declared once, by valid names of their own. */
  'k8s/valid-container-ports': {
    /** Which ports need a name: none, those of a container that has several, or all. Default: `"several"`. */
    names?: 'never' | 'several' | 'always'
  }
  /** Require references to images that can be read. */
  'k8s/valid-image-reference': Record<string, never>
  /** Require valid keys of labels and annotations, and valid values of labels. */
  'k8s/valid-label-values': Record<string, never>
  /** Require probes to ask a port that their container has. */
  'k8s/valid-probe-port': {
    /** Whether numbers have to be declared too, and ports be of TCP. Default: `false`. */
    numbers?: boolean
  }
  /** Disallow quantities that cannot be read, contradict each other, or cannot be meant. */
  'k8s/valid-quantity': Record<string, never>
  /** Require a restart policy that the workload can have. */
  'k8s/valid-restart-policy': Record<string, never>
  /** Require objects that the API server accepts, in the versions that are linted against. */
  'k8s/valid-schema': Record<string, never>
  /** Require topology spread constraints to be complete and to count their own pods. */
  'k8s/valid-topology-spread': Record<string, never>
  /** Require annotations on the volume claim templates of StatefulSets. */
  'k8s/volume-claim-annotation': {
    /** The annotations that each template has to have. Default: `{}`. */
    annotations?: {
      /** The value; `*` is any. */
      [k: string]: string
    }
  }
}

declare module '@keelint/core' {
  interface RuleOptions extends RecommendedRuleOptions {}
}
