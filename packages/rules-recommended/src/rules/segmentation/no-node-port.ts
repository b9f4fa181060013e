/** Disallow Services that open a port on every node. */
import { defineRule } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Disallow Services of the type NodePort',
      rationale:
        'A node port is open on every node, to whoever can reach one, past the ingress with its TLS, its logins and its logs.',
      remedy: 'Use `ClusterIP`, and an Ingress, a Gateway or a load balancer for what has to be reached from outside.',
      references: ['https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport'],
    },
    standards: ['mitre:T1133'],
    presets: { strict: true },
    messages: {
      type: 'Service `{{name}}` opens a port on every node.',
      allocated: 'The load balancer of Service `{{name}}` opens a port on every node too.',
    },
    schema: {
      type: 'object',
      properties: {
        loadBalancers: {
          type: 'boolean',
          default: false,
          description: 'Report load balancers too that do not set `allocateLoadBalancerNodePorts` to false.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Service({ spec }, node) {
      const { name } = node.resource.id
      const at = node.at('spec').at('type')
      if (spec?.type === 'NodePort') report({ at, messageId: 'type', data: { name } })
      else if (options.loadBalancers && spec?.type === 'LoadBalancer' && spec.allocateLoadBalancerNodePorts !== false)
        report({ at, messageId: 'allocated', data: { name } })
    },
  }),
})
