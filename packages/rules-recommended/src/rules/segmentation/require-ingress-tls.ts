/** Require TLS wherever requests come into the cluster. */
import { defineRule, type Node } from '@keelint/core'
import { describeResource, type Ingress } from '@keelint/kubernetes'
import { ofIngress, rulesOfIngress } from '../../ingress/ingress.ts'
import { gatewayKind, listenersOf, openShiftRouteKind } from '../../ingress/route.ts'
import { coversHost, hasOtherTls, plainBesideTls } from '../../ingress/tls.ts'
import { textOf, unchecked } from '../../unchecked.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require TLS for ingresses, gateways and routes',
      rationale:
        'Without TLS whoever sits between a client and the cluster reads and changes what they say to each other, passwords and cookies among it.',
      remedy:
        'List the hosts under `tls` with the Secret of their certificate. Annotations by which a load balancer takes a certificate of its own count too.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/ingress/#tls',
        'https://gateway-api.sigs.k8s.io/guides/tls/',
      ],
    },
    presets: { recommended: true, strict: { redirect: true }, all: { redirect: true } },
    messages: {
      plain: '{{resource}} is served without TLS.',
      host: 'No entry of `tls` covers the host `{{host}}`, which is served without a certificate of its own.',
      beside: '{{resource}} is served without TLS too, by its setting `{{setting}}`.',
      listener: '{{resource}} has listeners for plain HTTP only.',
    },
    schema: {
      type: 'object',
      properties: {
        redirect: {
          type: 'boolean',
          default: false,
          description: 'Report settings that serve plain HTTP beside TLS rather than to redirect.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    return {
      ...ofIngress((value, node) => {
        const resource = describeResource(node.resource.id)
        const entries = (value.spec?.tls ?? []).flatMap(entry => entry ?? [])
        if (entries.length === 0 && !hasOtherTls(value)) {
          if (value.spec) report({ at: node.at('spec'), messageId: 'plain', data: { resource } })
          return
        }
        for (const { at, host } of uncoveredHosts(value, node)) report({ at, messageId: 'host', data: { host } })
        const setting = options.redirect ? plainBesideTls(value) : undefined
        if (setting !== undefined)
          report({
            at: node.at('metadata').at('annotations').at(setting),
            messageId: 'beside',
            data: { resource, setting },
          })
      }),
      [gatewayKind](_, node) {
        const listeners = listenersOf(node)
        const plain = listeners.filter(({ protocol }) => protocol === 'HTTP')
        const isSecure = listeners.some(({ protocol }) => protocol === 'HTTPS' || protocol === 'TLS')
        const resource = describeResource(node.resource.id)
        if (plain[0] && !isSecure) report({ at: plain[0].at.at('protocol'), messageId: 'listener', data: { resource } })
      },
      [openShiftRouteKind](_, node) {
        const spec = unchecked(node).at('spec')
        const resource = describeResource(node.resource.id)
        if (typeof spec.value !== 'object' || spec.value === null) return
        const tls = spec.at('tls')
        const policy = tls.at('insecureEdgeTerminationPolicy')
        if (typeof tls.value !== 'object' || tls.value === null)
          report({ at: spec, messageId: 'plain', data: { resource } })
        else if (options.redirect && textOf(policy) === 'Allow')
          report({ at: policy, messageId: 'beside', data: { resource, setting: 'insecureEdgeTerminationPolicy' } })
      },
    }
  },
})

/** An entry without hosts is for all; a rule without a host has no name that a certificate could be for. */
function uncoveredHosts({ spec }: Ingress, node: Node<Ingress>) {
  const entries = (spec?.tls ?? []).flatMap(entry => entry ?? [])
  const hosts = entries.flatMap(entry => entry.hosts ?? [])
  if (entries.length === 0 || entries.some(entry => (entry.hosts ?? []).length === 0)) return []
  return rulesOfIngress(node).flatMap(rule => {
    const { host } = rule.value
    return !host || hosts.some(certified => typeof certified === 'string' && coversHost(certified, host))
      ? []
      : [{ at: rule.at('host'), host }]
  })
}
