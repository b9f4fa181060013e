/** Disallow lists of allowed clients that allow all of them. */

import type { Node } from '@keelint/core'
import { defineRule } from '@keelint/core'
import { coversAllAddresses, type KubernetesObject } from '@keelint/kubernetes'
import { annotationsOf } from '../../annotations.ts'
import { ofIngress } from '../../ingress/ingress.ts'
import { openShiftRouteKind } from '../../ingress/route.ts'

/** Annotations that list who may come in, by blocks of addresses. */
const lists: ReadonlySet<string> = new Set([
  ...['whitelist-source-range', 'allowlist-source-range'].flatMap(name => [
    `nginx.ingress.kubernetes.io/${name}`,
    `ingress.kubernetes.io/${name}`,
    `haproxy-ingress.github.io/${name}`,
  ]),
  'traefik.ingress.kubernetes.io/whitelist-source-range',
  'alb.ingress.kubernetes.io/inbound-cidrs',
  ...['ingress.kubernetes.io', 'haproxy.org'].flatMap(prefix => [`${prefix}/whitelist`, `${prefix}/allow-list`]),
  'haproxy.router.openshift.io/ip_whitelist',
  'haproxy.router.openshift.io/ip_allowlist',
])

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow allow-lists of ingresses that let every address in',
      rationale:
        'A list of allowed addresses that holds all of them looks like a limit and is none: whoever reads it takes the workload for closed.',
      remedy: 'List the addresses that may come in, or remove the annotation where everybody may.',
      references: [
        'https://github.com/kubernetes/ingress-nginx/blob/main/docs/user-guide/nginx-configuration/annotations.md',
      ],
    },
    standards: ['mitre:T1190'],
    presets: { recommended: true },
    messages: { open: 'Annotation `{{key}}` lets every address in.' },
  },
  create({ report }) {
    const look = (value: KubernetesObject, node: Node<KubernetesObject>) => {
      for (const [key, text] of annotationsOf(value)) {
        if (!lists.has(key)) continue
        const blocks = text.split(/[\s,]+/).filter(Boolean)
        if (coversAllAddresses(blocks.map(cidr => ({ cidr }))))
          report({ at: node.at('metadata').at('annotations').at(key), messageId: 'open', data: { key } })
      }
    }
    return { ...ofIngress((value, node) => look(value, node as Node<KubernetesObject>)), [openShiftRouteKind]: look }
  },
})
