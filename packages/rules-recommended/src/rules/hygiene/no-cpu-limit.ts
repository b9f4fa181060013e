/** Disallow limits of CPU time. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow limits of CPU time',
      rationale:
        'A container at its limit is held back, even where the node has time to spare. Requests alone share the time fairly: who is busy gets what others leave. The opposite of `require-cpu-limit`: choose one of them.',
      remedy: 'Remove `limits.cpu`, and request what the container needs in ordinary times.',
      references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
    },
    presets: { all: false },
    messages: {
      container: 'Container {{container}} has a limit of CPU time.',
      pod: 'The pod has a limit of CPU time.',
      default: 'The LimitRange gives containers a limit of CPU time by its `{{field}}`.',
      without: 'Remove the limit.',
    },
    hasSuggestions: true,
  },
  create({ report }) {
    return {
      Container({ name, resources }, node) {
        if (isUnset(resources?.limits?.cpu)) return
        const at = node.at('resources').at('limits').at('cpu')
        report({
          at,
          messageId: 'container',
          data: { container: describeItem(name, node.path) },
          suggest: [{ messageId: 'without', fix: ({ remove }) => remove(at) }],
        })
      },
      Pod({ spec }, node) {
        if (isUnset(spec?.resources?.limits?.cpu)) return
        const at = node.at('spec').at('resources').at('limits').at('cpu')
        report({ at, messageId: 'pod', suggest: [{ messageId: 'without', fix: ({ remove }) => remove(at) }] })
      },
      LimitRange({ spec }, node) {
        for (const [index, item] of spec?.limits?.entries() ?? [])
          if (item?.type === 'Container')
            for (const field of ['default', 'max'] as const)
              if (!isUnset(item[field]?.cpu))
                report({
                  at: node.at('spec').at('limits').at(index).at(field).at('cpu'),
                  messageId: 'default',
                  data: { field },
                })
      },
    }
  },
})

function isUnset(limit: unknown): boolean {
  return limit === undefined || limit === null
}
