/** Require TLS at load balancers that the world sees. */
import { defineRule } from '@keelint/core'
import { hasLoadBalancerTls, isPublicLoadBalancer, speechOf } from '../../service/load-balancer.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Require TLS at public load balancers that serve HTTP',
      rationale:
        'A public load balancer with ports for plain HTTP only sends requests and answers through the internet for everybody on the way to read and change.',
      remedy:
        'Give the load balancer a certificate by the annotations of the cloud, or serve TLS from the pods on a port of its own.',
      references: ['https://kubernetes.io/docs/concepts/services-networking/service/#tls-support-on-aws'],
    },
    presets: { strict: true },
    messages: {
      plain: 'The load balancer of Service `{{name}}` serves port {{port}} without TLS, and no other port has it.',
    },
  },
  create: ({ report, undecided }) => ({
    Service(service, node) {
      if (!isPublicLoadBalancer(service) || hasLoadBalancerTls(service)) return
      const ports = (service.spec?.ports ?? []).map(port => (port ? speechOf(port) : 'unknown'))
      if (ports.includes('tls')) return
      const index = ports.indexOf('plain')
      if (index >= 0) {
        const { port } = service.spec!.ports![index]!
        report({
          at: node.at('spec').at('ports').at(index),
          messageId: 'plain',
          data: { name: node.resource.id.name, port },
        })
      } else if (ports.length > 0) undecided('The files do not tell whether what a load balancer serves is encrypted.')
    },
  }),
})
