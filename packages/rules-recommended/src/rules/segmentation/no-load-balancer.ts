/** Disallow Services with a load balancer of their own that the world sees. */
import { defineRule } from '@keelint/core'
import { isPublicLoadBalancer, sourcesOf } from '../../service/load-balancer.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow Services of the type LoadBalancer that are open to everybody',
      rationale:
        'Each load balancer is a way of its own into the cluster, with an address of its own that has to be guarded and paid, past what the ingress checks.',
      remedy:
        'Use `ClusterIP` behind an Ingress or a Gateway, an internal load balancer, or list who may come in under `loadBalancerSourceRanges`.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer',
        'https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer',
      ],
    },
    standards: ['mitre:T1133'],
    presets: { strict: true },
    messages: { type: 'Service `{{name}}` has a load balancer of its own.' },
    schema: {
      type: 'object',
      properties: {
        allowLimited: {
          type: 'boolean',
          default: true,
          description: 'Allow internal load balancers, and those that only some addresses may come to.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Service(service, node) {
      const isLimited = !isPublicLoadBalancer(service) || sourcesOf(service) === 'some'
      if (service.spec?.type === 'LoadBalancer' && !(options.allowLimited && isLimited))
        report({ at: node.at('spec').at('type'), messageId: 'type', data: { name: node.resource.id.name } })
    },
  }),
})
