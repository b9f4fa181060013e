/** Require load balancers to say who may come. */
import { defineRule } from '@keelint/core'
import { isPublicLoadBalancer, sourceRangesAnnotation, sourcesOf } from '../../service/load-balancer.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Require public load balancers to limit the addresses that may connect',
      rationale:
        'Without `loadBalancerSourceRanges`, or with a range of all addresses, the whole internet may connect to the Service. Network policies further in seldom help: with the `externalTrafficPolicy` `Cluster` they do not see the address of the client.',
      remedy:
        'List the addresses that may connect under `loadBalancerSourceRanges`, or make the load balancer internal. What is meant for everybody gets a suppression that says so.',
      references: [
        'https://kubernetes.io/docs/tasks/access-application-cluster/configure-cloud-provider-firewall/#restrict-access-for-loadbalancer-service',
        'https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/#preserving-the-client-source-ip',
      ],
    },
    standards: ['mitre:T1133'],
    presets: { strict: true },
    messages: {
      unset: 'The load balancer of Service `{{name}}` takes connections from every address.',
      all: 'The ranges of Service `{{name}}` hold every address, so that everybody may connect.',
    },
  },
  create: ({ report }) => ({
    Service(service, node) {
      if (!isPublicLoadBalancer(service)) return
      const data = { name: node.resource.id.name }
      const sources = sourcesOf(service)
      if (sources === 'unset') report({ at: node.at('spec').at('type'), messageId: 'unset', data })
      if (sources !== 'all') return
      const isField = (service.spec?.loadBalancerSourceRanges ?? []).length > 0
      const at = isField
        ? node.at('spec').at('loadBalancerSourceRanges')
        : node.at('metadata').at('annotations').at(sourceRangesAnnotation)
      report({ at: at.key, messageId: 'all', data })
    },
  }),
})
