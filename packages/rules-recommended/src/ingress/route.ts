/** Routes and Gateways: the Gateway API, and Routes of OpenShift. */
import type { Node } from '@keelint/core'
import { itemsOf, type TextNode, textOf, textsOf, type Unchecked, unchecked } from '../unchecked.ts'

/** Kinds of routes that have `hostnames`, as `group/Kind`. */
export const hostRouteKinds = [
  'gateway.networking.k8s.io/HTTPRoute',
  'gateway.networking.k8s.io/GRPCRoute',
  'gateway.networking.k8s.io/TLSRoute',
] as const

export const gatewayKind = 'gateway.networking.k8s.io/Gateway'
export const openShiftRouteKind = 'route.openshift.io/Route'

export function hostnamesOf(route: Node<unknown>): readonly TextNode[] {
  return textsOf(unchecked(route).at('spec').at('hostnames')).filter(({ text }) => text !== '')
}

export interface ParentGateway {
  /** Undefined is the release namespace. */
  readonly namespace: string | undefined
  readonly name: string
  /** The listener; undefined is each that takes the route. */
  readonly section: string | undefined
}

/** The Gateways that a route hangs from; a mesh's Services are none. */
export function gatewaysOf(route: Node<unknown>): readonly ParentGateway[] {
  return itemsOf(unchecked(route).at('spec').at('parentRefs')).flatMap(parent => {
    const name = textOf(parent.at('name'))
    const kind = textOf(parent.at('kind')) ?? 'Gateway'
    if (!name || kind !== 'Gateway') return []
    const namespace = textOf(parent.at('namespace')) ?? route.resource.id.namespace
    return [{ namespace, name, section: textOf(parent.at('sectionName')) }]
  })
}

export interface Listener {
  readonly at: Node<Unchecked>
  readonly name: string | undefined
  readonly hostname: string | undefined
  readonly protocol: string | undefined
}

export function listenersOf(gateway: Node<unknown>): readonly Listener[] {
  return itemsOf(unchecked(gateway).at('spec').at('listeners')).map(at => ({
    at,
    name: textOf(at.at('name')),
    hostname: textOf(at.at('hostname')) || undefined,
    protocol: textOf(at.at('protocol')),
  }))
}
