/** Disallow ingresses and routes for every name below a domain. */

import type { Node } from '@keelint/core'
import { defineRule } from '@keelint/core'
import { describeResource, type KubernetesObject } from '@keelint/kubernetes'
import { ofIngress, rulesOfIngress } from '../../ingress/ingress.ts'
import { hostnamesOf, hostRouteKinds, openShiftRouteKind } from '../../ingress/route.ts'
import { textOf, unchecked } from '../../unchecked.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Disallow wildcard hosts in ingresses and routes',
      rationale:
        'A host such as `*.example.com` takes the requests for every name below the domain that nobody else claims, those of other teams and of names that are yet to come.',
      remedy: 'List the hosts by their names.',
      references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards'],
    },
    presets: { strict: true },
    messages: { wildcard: '{{resource}} takes the requests for every name of `{{host}}`.' },
  },
  create({ report }) {
    const told = (at: Node<unknown>, host: string) =>
      report({ at, messageId: 'wildcard', data: { resource: describeResource(at.resource.id), host } })
    return {
      ...ofIngress((_, node) => {
        for (const rule of rulesOfIngress(node))
          if (rule.value.host?.startsWith('*')) told(rule.at('host'), rule.value.host)
      }),
      ...Object.fromEntries(
        hostRouteKinds.map(kind => [
          kind,
          (_: KubernetesObject, node: Node<KubernetesObject>) => {
            for (const { at, text } of hostnamesOf(node)) if (text.startsWith('*')) told(at, text)
          },
        ]),
      ),
      [openShiftRouteKind](_, node) {
        const spec = unchecked(node).at('spec')
        const host = textOf(spec.at('host')) ?? ''
        if (textOf(spec.at('wildcardPolicy')) === 'Subdomain')
          told(spec.at('wildcardPolicy'), host.replace(/^[^.]*\./, '*.'))
      },
    }
  },
})
