/** Require each namespace to come with the objects that every namespace should have. */
import { defineRule } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require namespaces to come with objects of the kinds that are listed',
      rationale:
        'What a team agrees that a namespace has, such as a network policy that closes it, a quota and a role for its people, is easily forgotten with the next one.',
      remedy: 'Add an object of the kind to the namespace.',
      references: ['https://kubernetes.io/docs/concepts/security/multi-tenancy/#namespaces'],
    },
    presets: { all: false },
    messages: { missing: 'Namespace `{{name}}` comes without a {{kind}}.' },
    schema: {
      type: 'object',
      properties: {
        kinds: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'The kinds, such as `ResourceQuota` or `cilium.io/CiliumNetworkPolicy`.',
        },
        exempt: {
          type: 'array',
          items: { type: 'string' },
          default: ['default', 'kube-system', 'kube-public', 'kube-node-lease'],
          description: 'Namespaces that need none.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report, undecided }) => ({
    Project({ resources, isClosed, isAssumed }) {
      const held = new Set<string>()
      for (const { id } of resources)
        for (const kind of [id.kind, `${id.group || 'core'}/${id.kind}`]) held.add(`${id.namespace ?? ''} ${kind}`)
      for (const resource of resources) {
        const { group, kind, name } = resource.id
        if (kind !== 'Namespace' || group !== '' || name === '' || options.exempt.includes(name)) continue
        for (const wanted of options.kinds) {
          if (held.has(`${name} ${wanted}`)) continue
          const bare = wanted.slice(wanted.indexOf('/') + 1)
          if (!isClosed(name)) undecided('An object of the kind may exist outside of the files.')
          else if (isAssumed(bare, name)) undecided('An object of the kind is assumed to exist.')
          else if (held.has(` ${wanted}`))
            undecided('An object of the kind is released into a namespace that the files do not name.')
          else
            report({ at: { resource, path: [] }, messageId: 'missing', data: { name, kind: bare }, evidence: wanted })
        }
      }
    },
  }),
})
