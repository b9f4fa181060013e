/** What the rules on ways into the cluster collect: Ingresses, routes, policies for them, and the Services that they lead to. */
import type { Node } from '@keelint/core'
import type { KubernetesObject, Labels, Service } from '@keelint/kubernetes'
import {
  type Asks,
  askedByIngress,
  askedByRoute,
  authenticationPolicies,
  type IngressOfAnyVersion,
  namesOfRoute,
  type Policy,
  type Route,
  servicesOfIngress,
  targetsOf,
} from './authentication.ts'

/** A way in, a policy for ways in, or a Service that they lead to. */
export type WayFact =
  | {
      readonly is: 'way'
      readonly at: Node<unknown>
      readonly asks: Asks
      readonly services: readonly string[]
      readonly gateways: readonly string[]
    }
  | { readonly is: 'policy'; readonly at: Node<unknown>; readonly targets: readonly string[] }
  | { readonly is: 'service'; readonly at: Node<unknown>; readonly labels: Labels; readonly selector: Labels }

type Collect = (value: KubernetesObject, node: Node<KubernetesObject>) => WayFact

const ingress: Collect = (value, node) => ({
  is: 'way',
  at: node.at('metadata').at('annotations'),
  asks: askedByIngress(value.metadata?.annotations ?? {}),
  services: servicesOfIngress(value as IngressOfAnyVersion),
  gateways: [],
})

const route: Collect = (value, node) => ({
  is: 'way',
  at: node,
  asks: askedByRoute(value as Route),
  ...namesOfRoute(value as Route),
})

const policy: Collect = (value, node) => ({ is: 'policy', at: node, targets: targetsOf(value as Policy) })

/** By kind, for `collect`. */
export const wayFacts = {
  'networking.k8s.io/Ingress': ingress,
  'extensions/Ingress': ingress,
  'gateway.networking.k8s.io/HTTPRoute': route,
  'gateway.networking.k8s.io/GRPCRoute': route,
  ...Object.fromEntries(authenticationPolicies.map(kind => [kind, policy])),
  Service: ({ metadata, spec }: Service, node: Node<Service>): WayFact => ({
    is: 'service',
    at: node,
    labels: metadata?.labels ?? {},
    selector: spec?.selector ?? {},
  }),
}
