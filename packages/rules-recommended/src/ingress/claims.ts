/** Hosts and paths that Ingresses and routes claim, each with the controller or Gateway that they claim it from. */
import type { Node } from '@keelint/core'
import { describeResource, type Ingress, type KubernetesObject } from '@keelint/kubernetes'
import { itemsOf, textOf, unchecked } from '../unchecked.ts'
import { classOfIngress, ofIngress, rulesOfIngress } from './ingress.ts'
import { gatewaysOf, hostnamesOf, hostRouteKinds, openShiftRouteKind } from './route.ts'

export interface Claim {
  readonly at: Node<unknown>
  /** How the resource is called in messages. */
  readonly resource: string
  /** From whom: claims of different controllers do not meet. */
  readonly from: string
  /** In small letters; empty is every host. */
  readonly host: string
  /** What of it, such as a path with its type. */
  readonly part: string
}

const canary = 'nginx.ingress.kubernetes.io/canary'

/** An Ingress that takes a part of another's requests is meant to name the same. */
function ofAnIngress(value: Ingress, node: Node<Ingress>): readonly Claim[] | undefined {
  if (value.metadata?.annotations?.[canary] === 'true') return undefined
  const base = { resource: describeResource(node.resource.id), from: `Ingress ${classOfIngress(value) ?? ''}` }
  return rulesOfIngress(node).flatMap((rule): readonly Claim[] => {
    const { http } = rule.value
    const host = rule.value.host ?? ''
    const at = host === '' ? rule : rule.at('host')
    return (http?.paths ?? [null]).map(path => ({
      ...base,
      at,
      host: host.toLowerCase(),
      part: `${path?.pathType === 'Exact' ? 'Exact' : 'Prefix'} ${pathOf(path?.path)}`,
    }))
  })
}

function ofRoute(_: KubernetesObject, node: Node<KubernetesObject>): readonly Claim[] | undefined {
  const gateways = gatewaysOf(node).map(
    ({ namespace, name, section }) => `Gateway ${namespace ?? ''}/${name}/${section ?? ''}`,
  )
  const rules = itemsOf(unchecked(node).at('spec').at('rules'))
  const parts = rules.flatMap(rule => {
    const matches = itemsOf(rule.at('matches'))
    return matches.length > 0 ? matches.map(match => JSON.stringify(match.value)) : ['']
  })
  return hostnamesOf(node).flatMap(({ at, text }) =>
    gateways.flatMap(from =>
      (parts.length > 0 ? parts : ['']).map(part => ({
        at,
        resource: describeResource(node.resource.id),
        from,
        host: text.toLowerCase(),
        part,
      })),
    ),
  )
}

function ofOpenShift(_: KubernetesObject, node: Node<KubernetesObject>): readonly Claim[] | undefined {
  const spec = unchecked(node).at('spec')
  const host = textOf(spec.at('host'))
  if (!host) return undefined
  const part = `Prefix ${pathOf(textOf(spec.at('path')))}`
  const resource = describeResource(node.resource.id)
  return [{ at: spec.at('host'), resource, from: 'Route', host: host.toLowerCase(), part }]
}

/** A slash at the end says nothing. */
function pathOf(path: string | undefined): string {
  return (path ?? '').replace(/\/$/, '') || '/'
}

/** By kind, for `collect`. */
export const claimFacts = {
  ...ofIngress(ofAnIngress),
  ...Object.fromEntries(hostRouteKinds.map(kind => [kind, ofRoute])),
  [openShiftRouteKind]: ofOpenShift,
}
