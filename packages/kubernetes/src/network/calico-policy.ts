/** Calico's NetworkPolicy and GlobalNetworkPolicy. */
import { field, items } from '../api/untyped.ts'
import { calicoRequirements } from './calico-selector.ts'
import { type Demand, type Direction, demandsNothing } from './demand.ts'
import { namespaceNameLabel } from './namespaces.ts'
import type { Selection } from './policy.ts'

const ownNames = ['projectcalico.org/name', 'projectcalico.org/namespace']

/**
 * What a policy selects: a selected pod is denied what no rule allows. Whether that holds in a tier other than `default` lies with
 * the Tier. Policies for hosts (`preDNAT`, `doNotTrack`) select no pod.
 * https://docs.tigera.io/calico/latest/reference/resources/globalnetworkpolicy
 */
export function calicoSelections(value: unknown): readonly Selection[] {
  const spec = field(value, 'spec')
  if (field(spec, 'preDNAT') === true || field(spec, 'doNotTrack') === true) return []
  const verdict = (field(spec, 'tier') ?? 'default') === 'default' ? 'isolates' : 'unknown'
  const types = directionsOf(spec)
  return [
    {
      ...subjectOf(spec),
      ...(types.includes('ingress') && { ingress: verdict }),
      ...(types.includes('egress') && { egress: verdict }),
    },
  ]
}

/** Without `types`: those that have rules, and ingress where neither has. */
function directionsOf(spec: unknown): readonly Direction[] {
  const types = items(spec, 'types')
  if (types.length > 0)
    return (['ingress', 'egress'] as const).filter(direction =>
      types.includes(direction === 'ingress' ? 'Ingress' : 'Egress'),
    )
  if (items(spec, 'egress').length === 0) return ['ingress']
  return items(spec, 'ingress').length > 0 ? ['ingress', 'egress'] : ['egress']
}

function subjectOf(spec: unknown): { readonly namespaces: Demand; readonly pods: Demand } {
  const namespaces = expression(spec, 'namespaceSelector')
  const pods = demandsNothing(expression(spec, 'serviceAccountSelector')) ? expression(spec, 'selector') : 'unknown'
  if (namespaces === 'unknown' || pods === 'unknown') return { namespaces, pods }
  const ofNamespace = pods.filter(({ key }) => ownNames.includes(key))
  return {
    namespaces: [...namespaces, ...ofNamespace].map(requirement =>
      ownNames.includes(requirement.key) ? { ...requirement, key: namespaceNameLabel } : requirement,
    ),
    pods: pods.some(({ key }) => key.startsWith('projectcalico.org/') && !ownNames.includes(key))
      ? 'unknown'
      : pods.filter(requirement => !ofNamespace.includes(requirement)),
  }
}

function expression(spec: unknown, key: string): Demand {
  const text = field(spec, key) ?? ''
  return typeof text === 'string' ? calicoRequirements(text) : 'unknown'
}
