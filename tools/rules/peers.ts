/** The linters whose checks are compared with ours, and how their configs and exemptions carry over. */

export interface Peer {
  readonly id: string
  readonly title: string
  readonly url: string
  /** What it works with, in a sentence or two; what stands for its config and exemptions here. */
  readonly move: string
}

const linted = '`--init` reads'

/** In the order of the docs. */
export const peers: readonly Peer[] = [
  {
    id: 'kube-linter',
    title: 'KubeLinter',
    url: 'https://docs.kubelinter.io/',
    move: `${linted} \`.kube-linter.yaml\`. Annotations \`ignore-check.kube-linter.io/CHECK\` become \`disable.keelint.dev/k8s.RULE\` with the same reason.`,
  },
  {
    id: 'kube-score',
    title: 'kube-score',
    url: 'https://kube-score.com/',
    move: `${linted} \`.kube-score.yml\`. Tests that its command line ignores become \`off\` in \`rules\`; \`kube-score/ignore\` becomes one annotation \`disable.keelint.dev/k8s.RULE\` for each rule, with a reason.`,
  },
  {
    id: 'polaris',
    title: 'Polaris',
    url: 'https://polaris.docs.fairwinds.com/',
    move: `${linted} \`polaris.yaml\`, with its exemptions. Annotations \`polaris.fairwinds.com/CHECK-exempt\` become \`disable.keelint.dev/k8s.RULE\`.`,
  },
  {
    id: 'kubesec',
    title: 'Kubesec',
    url: 'https://kubesec.io/',
    move: 'It adds up points for a score. Here each check has a severity, and `--fail-on` says from which one on a run fails.',
  },
  {
    id: 'kubeaudit',
    title: 'kubeaudit',
    url: 'https://github.com/Shopify/kubeaudit',
    move: '`enabledAuditors` become `rules`; labels that allow something (`kubeaudit.io/allow-…`) become annotations `disable.keelint.dev/k8s.RULE` with the reason.',
  },
  {
    id: 'trivy',
    title: 'Trivy (misconfigurations)',
    url: 'https://trivy.dev/docs/latest/guide/scanner/misconfiguration/',
    move: '`.trivyignore` becomes `suppress` in the config. Comments `# trivy:ignore:ID` become `# keelint-disable-next-line k8s/RULE -- reason`. The compliance reports have presets: `pss-baseline`, `pss-restricted`, `nsa`, `cis`.',
  },
  {
    id: 'checkov',
    title: 'Checkov',
    url: 'https://www.checkov.io/5.Policy%20Index/kubernetes.html',
    move: 'Checks that its command line names or skips become `rules`. Annotations `checkov.io/skip1: CKV_K8S_1=reason` become `disable.keelint.dev/k8s.RULE: reason`; a baseline file becomes `--update-suppressions`.',
  },
  {
    id: 'kubescape',
    title: 'Kubescape',
    url: 'https://kubescape.io/docs/controls/',
    move: 'Frameworks become presets (`nsa`, `cis`). Exceptions become entries of `suppress`, which name resources in the same way. Controls that look at a cluster have no counterpart in files.',
  },
  {
    id: 'monokle',
    title: 'Monokle',
    url: 'https://github.com/kubeshop/monokle-core',
    move: '`monokle.validation.yaml` becomes `rules`; its plugins are presets and rules here, and its suppressions entries of `suppress`.',
  },
  {
    id: 'kyverno',
    title: 'Kyverno (policy library)',
    url: 'https://kyverno.io/policies/',
    move: 'Policies guard the API server, and rules tell before. PolicyExceptions become entries of `suppress`; lists that a policy holds become options.',
  },
  {
    id: 'gatekeeper',
    title: 'Gatekeeper (library)',
    url: 'https://open-policy-agent.github.io/gatekeeper-library/website/',
    move: 'Parameters of constraints become options; `excludedNamespaces` and `match` become entries of `suppress`, or `files` of a config object.',
  },
  {
    id: 'pluto',
    title: 'Pluto',
    url: 'https://pluto.docs.fairwinds.com/',
    move: 'Its target versions become `--kubernetes-version`, or `kubernetes.version` in the config.',
  },
  {
    id: 'pod-security-admission',
    title: 'Pod Security admission',
    url: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    move: 'Levels are the presets `pss-baseline` and `pss-restricted`; the version of the level is `--kubernetes-version`.',
  },
  {
    id: 'istio-analyze',
    title: 'istioctl analyze',
    url: 'https://istio.io/latest/docs/reference/config/analysis/',
    move: 'It knows Istio’s own resources, which are a matter for a plugin here; what is about Services and pods is not.',
  },
  {
    id: 'rbac-police',
    title: 'rbac-police',
    url: 'https://github.com/PaloAltoNetworks/rbac-police',
    move: 'It asks a cluster for its roles. Here they are read from files, and `assume` names what is elsewhere.',
  },
  {
    id: 'kubiscan',
    title: 'KubiScan',
    url: 'https://github.com/cyberark/KubiScan',
    move: 'It asks a cluster for its roles. Here they are read from files.',
  },
  {
    id: 'krane',
    title: 'Krane',
    url: 'https://github.com/appvia/krane',
    move: 'It asks a cluster for its roles, or a folder of what a cluster has said. Its allow list becomes entries of `suppress`.',
  },
  {
    id: 'kics',
    title: 'KICS',
    url: 'https://docs.kics.io/latest/queries/kubernetes-queries/',
    move: 'Comments `# kics-scan ignore-line` become `# keelint-disable-line k8s/RULE -- reason`, which name the rule and why.',
  },
]
