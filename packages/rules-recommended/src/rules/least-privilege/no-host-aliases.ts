/** Disallow pods that bring their own answers for host names. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow pods that bring their own answers for host names',
      rationale:
        'Host aliases stand in the `/etc/hosts` of every container and win over DNS: a name then leads where the manifest says, past the cluster’s DNS, its logs and its policies, and still does so when the address belongs to somebody else.',
      remedy: 'Remove `hostAliases`, and put the name into DNS, or behind a Service of type `ExternalName`.',
      references: ['https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/'],
    },
    presets: { strict: true },
    messages: {
      aliases: '{{resource}} brings its own answers for {{names}}.',
      withoutField: 'Remove `hostAliases`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Pod({ spec }, node) {
      const aliases = spec?.hostAliases ?? []
      if (aliases.length === 0) return
      const at = node.at('spec').at('hostAliases').key
      const names = aliases.flatMap(alias => alias?.hostnames ?? []).map(name => `\`${name}\``)
      report({
        at,
        messageId: 'aliases',
        data: { resource: describeResource(node.resource.id), names: names.join(', ') || 'host names' },
        suggest: [{ messageId: 'withoutField', fix: ({ remove }) => remove(at) }],
      })
    },
  }),
})
