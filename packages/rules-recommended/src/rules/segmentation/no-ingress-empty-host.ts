/** Disallow ingresses and routes for every host there is. */
import { defineRule, type Node } from '@keelint/core'
import { describeResource, type KubernetesObject } from '@keelint/kubernetes'
import { ofIngress, rulesOfIngress } from '../../ingress/ingress.ts'
import {
  gatewayKind,
  gatewaysOf,
  hostnamesOf,
  hostRouteKinds,
  listenersOf,
  type ParentGateway,
} from '../../ingress/route.ts'

type Fact =
  | { readonly is: 'route'; readonly at: Node<unknown>; readonly gateways: readonly ParentGateway[] }
  | {
      readonly is: 'gateway'
      readonly at: Node<unknown>
      /** Those that have no hostname either. */
      readonly open: readonly { readonly name: string | undefined }[]
    }

const route = (_: KubernetesObject, node: Node<KubernetesObject>): Fact | undefined => {
  const gateways = hostnamesOf(node).length === 0 ? gatewaysOf(node) : []
  return gateways.length > 0 ? { is: 'route', at: node, gateways } : undefined
}

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Disallow ingresses and routes without a host',
      rationale:
        'What names no host takes the requests for every name that leads to the controller and that nobody else claims, by the address itself too, where scanners come along.',
      remedy: 'Give each rule the host that it is for, and a route its hostnames.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-rules',
        'https://gateway-api.sigs.k8s.io/api-types/httproute/#hostnames',
      ],
    },
    presets: { strict: true },
    messages: {
      empty: 'A rule of {{resource}} names no host, so that it takes the requests for all of them.',
      none: '{{resource}} has no rules, so that it takes the requests for all hosts.',
      route: 'Neither {{resource}} nor the listener of Gateway `{{gateway}}` names a host.',
    },
  },
  collect: {
    [hostRouteKinds[0]]: route,
    [hostRouteKinds[1]]: route,
    [gatewayKind]: (_, node): Fact => ({
      is: 'gateway',
      at: node,
      open: listenersOf(node).flatMap(({ hostname, name }) => (hostname ? [] : [{ name }])),
    }),
  },
  create: ({ report, undecided }) => ({
    ...ofIngress(({ spec }, node) => {
      const resource = describeResource(node.resource.id)
      const rules = rulesOfIngress(node)
      if (spec && rules.length === 0) report({ at: node.at('spec'), messageId: 'none', data: { resource } })
      for (const rule of rules)
        if (!rule.value.host)
          report({ at: rule.value.host === '' ? rule.at('host') : rule, messageId: 'empty', data: { resource } })
    }),
    Project({ facts }) {
      const open = new Map<string, readonly { readonly name: string | undefined }[]>()
      for (const fact of facts) if (fact.is === 'gateway') open.set(keyOf(fact.at.resource.id), fact.open)
      for (const fact of facts) {
        if (fact.is !== 'route') continue
        const { resource } = fact.at
        if (fact.gateways.some(gateway => !open.has(keyOf(gateway))))
          undecided('The Gateway that a route without hostnames hangs from may limit it to hosts.')
        const gateway = fact.gateways.find(each =>
          (open.get(keyOf(each)) ?? []).some(({ name }) => each.section === undefined || each.section === name),
        )
        if (gateway)
          report({
            at: { resource, path: ['spec'] },
            messageId: 'route',
            data: { resource: describeResource(resource.id), gateway: gateway.name },
          })
      }
    },
  }),
})

function keyOf({ namespace, name }: { readonly namespace?: string | undefined; readonly name: string }): string {
  return JSON.stringify([namespace ?? null, name])
}
