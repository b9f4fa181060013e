/** What the NSA/CISA guide and the CIS benchmark ask for, in our words, and why some of it no file shows. */

export interface Control {
  /** As in the `standards` of rules. */
  readonly standard: string
  readonly about: string
  /** Why no rule can tell, or why none is in the preset. */
  readonly unseen?: string
}

export interface Chapter {
  readonly title: string
  readonly controls: readonly Control[]
}

const cluster = 'Only a cluster shows it.'
const image = 'Only the image shows it.'
const lists = 'It needs a list of your own'

/** Kubernetes Hardening Guide, version 1.2, of August 2022. */
export const nsaChapters: readonly Chapter[] = [
  {
    title: 'Pods',
    controls: [
      { standard: 'nsa:non-root', about: 'Containers run without root, by user and by group' },
      { standard: 'nsa:read-only-file-system', about: 'Containers cannot change their file systems' },
      { standard: 'nsa:privileged', about: 'No container is privileged' },
      { standard: 'nsa:privilege-escalation', about: 'No process gains privileges' },
      { standard: 'nsa:capabilities', about: 'Capabilities are dropped, and dangerous ones not added' },
      { standard: 'nsa:host-namespaces', about: 'Pods share no namespace of their node: processes, IPC, network' },
      { standard: 'nsa:host-ports', about: 'Pods take no ports of their node' },
      { standard: 'nsa:host-path', about: 'Pods mount no paths of their node' },
      { standard: 'nsa:seccomp', about: 'Seccomp profiles' },
      { standard: 'nsa:app-armor', about: 'AppArmor profiles' },
      { standard: 'nsa:selinux', about: 'SELinux options' },
      {
        standard: 'nsa:service-account-tokens',
        about: 'Tokens of service accounts are mounted only where they are needed',
      },
      { standard: 'nsa:pod-security-admission', about: 'Namespaces enforce a Pod Security level' },
      {
        standard: 'nsa:container-images',
        about: 'Images come from registries that are trusted, and are scanned',
        unseen: `${image} ${lists}: [restrict-registries](../rules/restrict-registries.md) takes the registries.`,
      },
      {
        standard: 'nsa:sandboxes',
        about: 'Containers that need more isolation run under a hypervisor or another runtime',
        unseen: `${lists}: [restrict-runtime-class](../rules/restrict-runtime-class.md) takes the runtime classes.`,
      },
    ],
  },
  {
    title: 'Networks, namespaces and resources',
    controls: [
      { standard: 'nsa:network-policies', about: 'Network policies isolate pods, in both directions' },
      { standard: 'nsa:namespaces', about: 'Workloads stay out of the namespaces of Kubernetes' },
      { standard: 'nsa:resource-limits', about: 'Resources of containers and namespaces are limited' },
      { standard: 'nsa:secrets', about: 'Credentials are in Secrets rather than in manifests and environments' },
      { standard: 'nsa:process-limits', about: 'The number of processes of a pod is limited' },
      { standard: 'nsa:encryption', about: 'Traffic is encrypted, and Secrets are at rest' },
      { standard: 'nsa:control-plane', about: 'API server, etcd and kubelets are reached only by who must' },
      { standard: 'nsa:cloud-metadata', about: 'Pods do not reach the metadata of the cloud', unseen: cluster },
    ],
  },
  {
    title: 'Authentication, authorization and audit',
    controls: [
      { standard: 'nsa:anonymous-access', about: 'Nobody acts without a name' },
      { standard: 'nsa:least-privilege-rbac', about: 'Roles grant what is needed and no more' },
      { standard: 'nsa:user-authentication', about: 'People log in by strong means', unseen: cluster },
      { standard: 'nsa:audit-logging', about: 'An audit policy records what matters' },
      { standard: 'nsa:log-shipping', about: 'Logs leave the node, are kept and watched', unseen: cluster },
      { standard: 'nsa:updates', about: 'Updates and patches are applied, and unused parts removed', unseen: cluster },
    ],
  },
]

/** CIS Kubernetes Benchmark v1.12: the sections that no manifest shows. */
export const cisSectionsUnseen: readonly {
  readonly section: string
  readonly about: string
  readonly unseen: string
}[] = [
  {
    section: '1.1',
    about: 'Files of the control plane: owners and modes',
    unseen: 'The files of a node have them, and no manifest does.',
  },
  {
    section: '3.1',
    about: 'How users log in',
    unseen: 'It is about who uses client certificates and tokens, which only a cluster shows.',
  },
  {
    section: '4.1',
    about: 'Files of worker nodes: owners and modes',
    unseen: 'The files of a node have them, and no manifest does.',
  },
]

/** Of the other sections each control. */
export const cisChapters: readonly Chapter[] = [
  {
    title: '1.2 API server',
    controls: [
      { standard: 'cis:1.2.1', about: 'No requests without a name' },
      { standard: 'cis:1.2.2', about: 'No file of tokens' },
      { standard: 'cis:1.2.3', about: '`DenyServiceExternalIPs`' },
      { standard: 'cis:1.2.4', about: 'A certificate for kubelets' },
      { standard: 'cis:1.2.5', about: 'An authority for kubelets' },
      { standard: 'cis:1.2.6', about: 'Not `AlwaysAllow`' },
      { standard: 'cis:1.2.7', about: '`Node`' },
      { standard: 'cis:1.2.8', about: '`RBAC`' },
      { standard: 'cis:1.2.9', about: '`EventRateLimit`' },
      { standard: 'cis:1.2.10', about: 'Not `AlwaysAdmit`' },
      { standard: 'cis:1.2.11', about: '`AlwaysPullImages`' },
      { standard: 'cis:1.2.12', about: '`ServiceAccount`' },
      { standard: 'cis:1.2.13', about: '`NamespaceLifecycle`' },
      { standard: 'cis:1.2.14', about: '`NodeRestriction`' },
      { standard: 'cis:1.2.15', about: 'No profiling' },
      { standard: 'cis:1.2.16', about: 'An audit log' },
      { standard: 'cis:1.2.17', about: 'Audit logs of 30 days' },
      { standard: 'cis:1.2.18', about: 'Ten old audit logs' },
      { standard: 'cis:1.2.19', about: 'Audit logs of 100 megabytes' },
      { standard: 'cis:1.2.20', about: 'A limit for requests' },
      { standard: 'cis:1.2.21', about: 'Service accounts are looked up' },
      { standard: 'cis:1.2.22', about: 'A key for service accounts' },
      { standard: 'cis:1.2.23', about: 'Certificates for etcd' },
      { standard: 'cis:1.2.24', about: 'A certificate of its own' },
      { standard: 'cis:1.2.25', about: 'An authority for clients' },
      { standard: 'cis:1.2.26', about: 'An authority for etcd' },
      { standard: 'cis:1.2.27', about: 'Encryption at rest' },
      { standard: 'cis:1.2.28', about: 'A strong provider of encryption' },
      { standard: 'cis:1.2.29', about: 'Strong ciphers' },
      { standard: 'cis:1.2.30', about: 'Tokens that end when they say' },
    ],
  },
  {
    title: '1.3, 1.4 Controller manager and scheduler',
    controls: [
      { standard: 'cis:1.3.1', about: 'Ended pods are limited' },
      { standard: 'cis:1.3.2', about: 'No profiling' },
      { standard: 'cis:1.3.3', about: 'An identity for each controller' },
      { standard: 'cis:1.3.4', about: 'A key for service accounts' },
      { standard: 'cis:1.3.5', about: 'An authority that pods are told' },
      { standard: 'cis:1.3.6', about: 'Kubelets renew certificates of their ports' },
      { standard: 'cis:1.3.7', about: 'Loopback' },
      { standard: 'cis:1.4.1', about: 'No profiling' },
      { standard: 'cis:1.4.2', about: 'Loopback' },
    ],
  },
  {
    title: '2 etcd',
    controls: [
      { standard: 'cis:2.1', about: 'A certificate' },
      { standard: 'cis:2.2', about: 'Clients show one' },
      { standard: 'cis:2.3', about: 'None that it made itself' },
      { standard: 'cis:2.4', about: 'A certificate between members' },
      { standard: 'cis:2.5', about: 'Members show one' },
      { standard: 'cis:2.6', about: 'None that members made themselves' },
      { standard: 'cis:2.7', about: 'An authority of its own' },
    ],
  },
  {
    title: '3.2 Logging',
    controls: [
      { standard: 'cis:3.2.1', about: 'There is an audit policy' },
      { standard: 'cis:3.2.2', about: 'The audit policy covers the key concerns' },
    ],
  },
  {
    title: '4.2, 4.3 Kubelets and kube-proxy',
    controls: [
      { standard: 'cis:4.2.1', about: 'No requests without a name' },
      { standard: 'cis:4.2.2', about: 'Not `AlwaysAllow`' },
      { standard: 'cis:4.2.3', about: 'An authority for clients' },
      { standard: 'cis:4.2.4', about: 'No read-only port' },
      { standard: 'cis:4.2.5', about: 'Idle connections end' },
      { standard: 'cis:4.2.6', about: 'Rules of the firewall' },
      { standard: 'cis:4.2.7', about: 'No other host name' },
      { standard: 'cis:4.2.8', about: 'Enough events' },
      { standard: 'cis:4.2.9', about: 'A certificate' },
      { standard: 'cis:4.2.10', about: 'Certificates are renewed' },
      { standard: 'cis:4.2.11', about: 'Those of ports too' },
      { standard: 'cis:4.2.12', about: 'Strong ciphers' },
      { standard: 'cis:4.2.13', about: 'Processes of a pod are limited' },
      {
        standard: 'cis:4.2.14',
        about: 'Pods have a seccomp profile by default',
        unseen: 'No rule yet asks for `seccompDefault` of kubelets.',
      },
      { standard: 'cis:4.3.1', about: 'Metrics of kube-proxy on the loopback address' },
    ],
  },
  {
    title: '5.1 RBAC and service accounts',
    controls: [
      { standard: 'cis:5.1.1', about: '`cluster-admin` only where it is needed' },
      { standard: 'cis:5.1.2', about: 'Few may access Secrets' },
      { standard: 'cis:5.1.3', about: 'Few wildcards in roles' },
      { standard: 'cis:5.1.4', about: 'Few may create pods' },
      { standard: 'cis:5.1.5', about: 'Nothing uses the default service accounts' },
      { standard: 'cis:5.1.6', about: 'Tokens are mounted only where they are needed' },
      { standard: 'cis:5.1.7', about: 'Nobody is in `system:masters`' },
      { standard: 'cis:5.1.8', about: 'Few may bind, escalate and impersonate' },
      { standard: 'cis:5.1.9', about: 'Few may create persistent volumes' },
      { standard: 'cis:5.1.10', about: 'Few may use the proxy of nodes' },
      { standard: 'cis:5.1.11', about: 'Few may approve certificate signing requests' },
      { standard: 'cis:5.1.12', about: 'Few may change webhook configurations' },
      { standard: 'cis:5.1.13', about: 'Few may create tokens of service accounts' },
    ],
  },
  {
    title: '5.2 Pod Security Standards',
    controls: [
      { standard: 'cis:5.2.1', about: 'Some policy control is at work' },
      { standard: 'cis:5.2.2', about: 'No privileged containers' },
      { standard: 'cis:5.2.3', about: 'No process IDs of the host' },
      { standard: 'cis:5.2.4', about: 'No IPC of the host' },
      { standard: 'cis:5.2.5', about: 'No network of the host' },
      { standard: 'cis:5.2.6', about: 'No privilege escalation' },
      { standard: 'cis:5.2.7', about: 'No containers of root' },
      { standard: 'cis:5.2.8', about: '`NET_RAW` is dropped' },
      { standard: 'cis:5.2.9', about: 'Few capabilities' },
      { standard: 'cis:5.2.10', about: 'No host processes on Windows' },
      { standard: 'cis:5.2.11', about: 'No volumes of host paths' },
      { standard: 'cis:5.2.12', about: 'No ports of the host' },
    ],
  },
  {
    title: '5.3 – 5.6 Networks, Secrets, admission, general',
    controls: [
      { standard: 'cis:5.3.1', about: 'The network plugin enforces network policies' },
      { standard: 'cis:5.3.2', about: 'Every namespace has network policies' },
      { standard: 'cis:5.4.1', about: 'Secrets are files rather than environment variables' },
      { standard: 'cis:5.4.2', about: 'Secrets are stored outside', unseen: cluster },
      { standard: 'cis:5.5.1', about: 'Admission asks for the provenance of images' },
      {
        standard: 'cis:5.6.1',
        about: 'Namespaces separate what is administered apart',
        unseen: 'It is a question of who does what.',
      },
      { standard: 'cis:5.6.2', about: 'Seccomp profiles' },
      { standard: 'cis:5.6.3', about: 'Security contexts' },
      { standard: 'cis:5.6.4', about: 'The default namespace is not used' },
    ],
  },
]
