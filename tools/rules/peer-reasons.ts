/** Why a check of another tool has no rule here, by the code that `peer-checks.tsv` gives it. */

/** Reasons as sentences. */
export const peerReasons: Readonly<Record<string, string>> = {
  'admission-request':
    'Not in files: it judges a request to the API server, by who sends it and what was there before.',
  'cloud-account': 'Not in files: it needs the account of a cloud.',
  'cloud-metadata': 'Not in files: it needs the metadata of a cloud.',
  'cluster-only-istio': 'Not in files: it needs a running mesh.',
  'image-content': 'Not in files: it needs what is in an image, or a database of vulnerabilities.',
  'image-signature': 'Not in files: it needs a registry.',
  'manual-process': 'Not in files: it is about what people do.',
  'mutation-generation': 'No verdict: it changes or makes objects.',
  'no-fault': 'No rule: what it reports is no fault.',
  'node-file-facts': 'Not in files: it needs the owners and modes of files on nodes.',
  'node-version-cve': 'Not in files: it needs the versions of what runs.',
  'running-service': 'Not in files: it asks a running service.',
}

/** Of products whose own kinds are a matter for a plugin, how the names of their rules begin. */
const products: readonly string[] = [
  ...['agent-sandbox', 'argocd', 'aws-node', 'cert-manager', 'consul', 'flux', 'gateway-api'],
  ...['istio', 'kasten', 'kubevirt', 'linkerd', 'openshift', 'prometheus-operator', 'tekton', 'traefik', 'velero'],
]

/** Whether a rule would be about the kinds of one product. */
export function isOfProduct(rule: string): boolean {
  return products.some(product => rule.startsWith(`${product}-`))
}

/** What stands for a check though it is no rule. */
export const insteadOfRule: Readonly<Record<string, string>> = {
  'calico-policy-coverage': 'The rules on network policies know those of Calico.',
  'cilium-policy-coverage': 'The rules on network policies know those of Cilium.',
  'valid-yaml': 'No rule: what cannot be read [ends the run with exit code 3](output-and-exit-codes.md).',
}
