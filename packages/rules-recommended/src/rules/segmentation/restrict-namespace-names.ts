/** Enforce how namespaces are called. */
import { compilePattern, defineRule } from '@keelint/core'
import { patternFault } from '../../metadata/pattern-fault.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Enforce how namespaces are called',
      rationale:
        'Where the name of a namespace says whose it is and for which stage, roles, quotas and bills can follow from it, and nobody takes one namespace for another.',
      remedy: 'Give the namespace a name of the form that is asked for.',
      references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
    },
    presets: { all: false },
    messages: {
      differs: 'The name of namespace `{{name}}` does not match `{{pattern}}`.',
      forbidden: 'No namespace may be called `{{name}}`.',
    },
    schema: {
      type: 'object',
      properties: {
        pattern: {
          type: 'string',
          default: '',
          description: 'A regular expression (RE2) that the whole name has to match; any name where it is empty.',
        },
        forbid: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Names that no namespace may have.',
        },
        exempt: {
          type: 'array',
          items: { type: 'string' },
          default: ['default', 'kube-system', 'kube-public', 'kube-node-lease'],
          description: 'Names that are left out.',
        },
      },
      additionalProperties: false,
    },
  },
  checkOptions: ({ pattern }) => patternFault([pattern]),
  create({ options, report }) {
    const pattern = options.pattern === '' ? undefined : compilePattern(`^(?:${options.pattern})$`)
    return {
      Namespace({ metadata }, node) {
        const name = metadata?.name
        if (!name) return
        const at = node.at('metadata').at('name')
        if (options.forbid.includes(name)) report({ at, messageId: 'forbidden', data: { name } })
        else if (
          pattern &&
          !options.exempt.includes(name) &&
          !pattern.matches(name, { steps: Number.POSITIVE_INFINITY })
        )
          report({ at, messageId: 'differs', data: { name, pattern: options.pattern } })
      },
    }
  },
})
