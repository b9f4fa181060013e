/** What admission guards: which resources of it decide over the safety of a cluster. */
import type { RuleWithOperations } from '@keelint/kubernetes'

/** By group. */
const grave: Readonly<Record<string, readonly string[]>> = {
  '': [
    ...['pods', 'replicationcontrollers', 'podtemplates', 'secrets', 'serviceaccounts'],
    ...['namespaces', 'nodes', 'persistentvolumes', 'services', 'endpoints'],
  ],
  'admissionregistration.k8s.io': [
    ...['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'],
    ...['validatingadmissionpolicies', 'validatingadmissionpolicybindings'],
  ],
  'apiextensions.k8s.io': ['customresourcedefinitions'],
  'apiregistration.k8s.io': ['apiservices'],
  apps: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'],
  batch: ['jobs', 'cronjobs'],
  'certificates.k8s.io': ['certificatesigningrequests'],
  extensions: ['deployments', 'daemonsets', 'ingresses', 'networkpolicies', 'podsecuritypolicies'],
  'networking.k8s.io': ['ingresses', 'networkpolicies'],
  policy: ['podsecuritypolicies'],
  'rbac.authorization.k8s.io': ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'],
}

/** The first grave resource that rules of a webhook or policy are about, as it is written there; undefined where none is. */
export function graveScope(rules: readonly (RuleWithOperations | null)[] | null | undefined): string | undefined {
  for (const rule of rules ?? []) {
    const found = rule ? graveResource(rule) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function graveResource({ apiGroups, resources }: RuleWithOperations): string | undefined {
  const groups = (apiGroups ?? []).filter(group => typeof group === 'string')
  const known = groups.includes('*') ? Object.values(grave).flat() : groups.flatMap(group => ownOf(group))
  if (known.length === 0) return undefined
  return (resources ?? []).find(resource => {
    const [name, part] = String(resource).split('/')
    // The state of an object is written by controllers alone.
    if (part === 'status' || part === 'scale') return false
    return name === '*' || known.includes(name!)
  })
}

function ownOf(group: string): readonly string[] {
  return Object.hasOwn(grave, group) ? grave[group]! : []
}
