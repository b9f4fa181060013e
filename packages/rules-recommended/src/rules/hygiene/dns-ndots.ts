/** Require that pods say how names are completed. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require an option such as `ndots` in the DNS configuration of pods',
      rationale:
        'With the `ndots: 5` of the cluster each name of the outside world is first looked for in every search domain: five questions, and as many again for the other family of addresses, for one answer.',
      remedy: 'Add the option under `dnsConfig.options`, for instance `ndots` with the value `"2"`.',
      references: ['https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config'],
    },
    messages: {
      missing: '{{resource}} does not set the DNS option `{{name}}`.',
      other: '{{resource}} sets the DNS option `{{name}}` to another value than `{{value}}`.',
    },
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string', default: 'ndots', description: 'The option.' },
        value: { type: 'string', description: 'The value that it has to have; otherwise any.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ options: { name, value }, report }) => ({
    Pod({ spec }, node) {
      const at = node.at('spec').at('dnsConfig').at('options')
      const resource = describeResource(node.resource.id)
      const index = spec?.dnsConfig?.options?.findIndex(option => option?.name === name) ?? -1
      if (index < 0) report({ at: at.key, messageId: 'missing', data: { resource, name } })
      else if (value !== undefined && at.at(index).at('value').value !== value)
        report({ at: at.at(index).at('value'), messageId: 'other', data: { resource, name, value } })
    },
  }),
})
