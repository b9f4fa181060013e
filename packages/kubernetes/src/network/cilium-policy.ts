/** CiliumNetworkPolicy and CiliumClusterwideNetworkPolicy: one or several rules, each of which may turn on default deny. */
import { field, items } from '../api/untyped.ts'
import type { LabelRequirement } from '../selector/label-selector.ts'
import { demand } from './custom-object.ts'
import type { Demand, Direction } from './demand.ts'
import { namespaceNameLabel } from './namespaces.ts'
import type { Selection } from './policy.ts'

const namespaceName = 'io.kubernetes.pod.namespace'
const namespaceLabels = 'io.cilium.k8s.namespace.labels.'

/**
 * What each rule of `spec` and `specs` selects. Rules for nodes select no pod.
 * https://docs.cilium.io/en/stable/security/policy/language/
 */
export function ciliumSelections(value: unknown): readonly Selection[] {
  const spec = field(value, 'spec')
  const rules = [...(spec === undefined ? [] : [spec]), ...items(value, 'specs')]
  return rules.filter(rule => field(rule, 'nodeSelector') === undefined).map(selectionOf)
}

function selectionOf(rule: unknown): Selection {
  const selector = demand(rule, 'endpointSelector', 'unknown')
  return {
    ...(selector === 'unknown' ? { namespaces: [], pods: selector } : split(selector)),
    ...(deniesByDefault(rule, 'ingress') && { ingress: 'isolates' }),
    ...(deniesByDefault(rule, 'egress') && { egress: 'isolates' }),
  }
}

function deniesByDefault(rule: unknown, direction: Direction): boolean {
  const chosen = field(field(rule, 'enableDefaultDeny'), direction)
  return typeof chosen === 'boolean'
    ? chosen
    : items(rule, direction).length > 0 || items(rule, `${direction}Deny`).length > 0
}

/** Endpoints carry the labels of their pod and, under names of their own, those of their namespace. */
function split(requirements: readonly LabelRequirement[]): { readonly namespaces: Demand; readonly pods: Demand } {
  const namespaces: LabelRequirement[] = []
  const pods: LabelRequirement[] = []
  for (const requirement of requirements) {
    const key = requirement.key.replace(/^(k8s|any):/, '')
    if (key === namespaceName) namespaces.push({ ...requirement, key: namespaceNameLabel })
    else if (key.startsWith(namespaceLabels))
      namespaces.push({ ...requirement, key: key.slice(namespaceLabels.length) })
    else if (key.startsWith('io.cilium.') || key.includes(':')) return { namespaces: [], pods: 'unknown' }
    else pods.push({ ...requirement, key })
  }
  return { namespaces, pods }
}
