/** Disallow Services that stand for the machine itself. */
import { defineRule } from '@keelint/core'
import { selfOf } from '../../service/own-host.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow Services that are another name for localhost or the cloud’s metadata',
      rationale:
        'An `ExternalName` of `localhost` leads whoever follows the name back to itself: an ingress controller to its own ports, which trust it. That of a metadata service hands out the credentials of the node.',
      remedy: 'Name the host that is meant, or remove the Service.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/service/#externalname',
        'https://github.com/kubernetes/kubernetes/issues/102106',
      ],
    },
    standards: ['mitre:T1528'],
    presets: { recommended: true },
    messages: {
      self: 'Service `{{service}}` is another name for `{{host}}`, which is whoever follows it.',
      metadata: 'Service `{{service}}` is another name for `{{host}}`, where the cloud gives out credentials of nodes.',
    },
  },
  create: ({ report }) => ({
    Service({ spec }, node) {
      const host = spec?.type === 'ExternalName' ? spec.externalName : undefined
      const messageId = host ? selfOf(host) : undefined
      if (host && messageId)
        report({ at: node.at('spec').at('externalName'), messageId, data: { service: node.resource.id.name, host } })
    },
  }),
})
