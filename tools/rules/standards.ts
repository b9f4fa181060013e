/** The standards that rules may name: one spelling each, and how the docs say it. */

/** Recommendations of the NSA/CISA Kubernetes Hardening Guide, version 1.2. */
const nsaTopics: Readonly<Record<string, string>> = {
  'anonymous-access': 'anonymous access',
  'app-armor': 'AppArmor',
  'audit-logging': 'audit logging',
  capabilities: 'capabilities',
  'control-plane': 'a hardened control plane',
  encryption: 'encryption in transit and at rest',
  'host-namespaces': 'namespaces of the host',
  'host-path': 'paths of the host',
  'host-ports': 'ports of the host',
  'least-privilege-rbac': 'RBAC by least privilege',
  namespaces: 'namespaces of their own',
  'network-policies': 'network policies',
  'non-root': 'containers without root',
  'pod-security-admission': 'Pod Security admission',
  'privilege-escalation': 'privilege escalation',
  privileged: 'privileged containers',
  'process-limits': 'limits of processes',
  'read-only-file-system': 'immutable container file systems',
  'resource-limits': 'resource limits',
  seccomp: 'seccomp',
  secrets: 'secrets',
  selinux: 'SELinux',
  'service-account-tokens': 'service account tokens',
}

/** Techniques of MITRE ATT&CK for containers. */
const mitreTechniques: Readonly<Record<string, string>> = {
  T1046: 'Network Service Discovery',
  T1070: 'Indicator Removal',
  T1078: 'Valid Accounts',
  'T1078.001': 'Default Accounts',
  'T1098.006': 'Additional Container Cluster Roles',
  T1133: 'External Remote Services',
  T1190: 'Exploit Public-Facing Application',
  T1528: 'Steal Application Access Token',
  'T1552.001': 'Credentials In Files',
  T1609: 'Container Administration Command',
  'T1562.001': 'Impair Defenses: Disable or Modify Tools',
  T1610: 'Deploy Container',
  T1611: 'Escape to Host',
}

/** How many controls each section of the CIS Kubernetes Benchmark v1.12 has. */
const cisSections: Readonly<Record<string, number>> = {
  '1.1': 21,
  '1.2': 30,
  '1.3': 7,
  '1.4': 2,
  '2': 7,
  '3.1': 3,
  '3.2': 2,
  '4.1': 10,
  '4.2': 14,
  '4.3': 1,
  '5.1': 13,
  '5.2': 12,
  '5.3': 2,
  '5.4': 2,
  '5.5': 1,
  '5.6': 4,
}

/**
 * Markdown for a standard.
 * @param standard such as `cis:5.2.2`
 * @throws where there is no such standard
 */
export function standardText(standard: string): string {
  const colon = standard.indexOf(':')
  const body = standard.slice(0, colon)
  const part = standard.slice(colon + 1)
  if (body === 'pss' && (part === 'baseline' || part === 'restricted'))
    return `[Pod Security Standards, ${part}](https://kubernetes.io/docs/concepts/security/pod-security-standards/#${part})`
  if (body === 'cis' && isControl(part)) return `CIS Kubernetes Benchmark v1.12, ${part}`
  if (body === 'nsa' && Object.hasOwn(nsaTopics, part)) return `NSA/CISA Kubernetes Hardening Guide, ${nsaTopics[part]}`
  if (body === 'mitre' && Object.hasOwn(mitreTechniques, part)) {
    const url = `https://attack.mitre.org/techniques/${part.replace('.', '/')}/`
    return `[MITRE ATT&CK ${part}, ${mitreTechniques[part]}](${url})`
  }
  throw new Error(`tools/rules/standards.ts does not know the standard ${standard}`)
}

function isControl(part: string): boolean {
  const [, section, control] = /^(\d(?:\.\d)?)\.([1-9]\d*)$/.exec(part) ?? []
  return section !== undefined && Number(control) <= (cisSections[section] ?? 0)
}
