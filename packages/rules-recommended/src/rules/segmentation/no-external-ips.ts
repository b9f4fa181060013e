/** Disallow Services that take addresses for themselves. */
import { defineRule } from '@keelint/core'
import { isInBlocks } from '../../service/addresses.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow `externalIPs` of Services',
      rationale:
        'Nodes send what pods and other nodes want to say to an address of `externalIPs` to the pods of the Service instead, whoever the address belongs to. Whoever may write a Service may so listen to others (CVE-2020-8554). Kubernetes 1.36 deprecates the field.',
      remedy: 'Remove `externalIPs`; use a load balancer, an Ingress or a Gateway.',
      references: [
        'https://github.com/kubernetes/kubernetes/issues/97076',
        'https://kubernetes.io/docs/concepts/services-networking/service/#external-ips',
      ],
    },
    presets: { recommended: true },
    messages: { set: 'Service `{{name}}` takes the traffic of the cluster to `{{address}}`.' },
    schema: {
      type: 'object',
      properties: {
        allow: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Addresses, and blocks of them, that Services may take.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options: { allow }, report }) => ({
    Service({ spec }, node) {
      for (const [index, address] of (spec?.externalIPs ?? []).entries())
        if (address && !isInBlocks(address, allow))
          report({
            at: node.at('spec').at('externalIPs').at(index),
            messageId: 'set',
            data: { name: node.resource.id.name, address },
          })
    },
  }),
})
