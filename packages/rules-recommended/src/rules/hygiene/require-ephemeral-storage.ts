/** Require that containers say how much of the node's disk they use. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'
import { namespaceDefaults } from '../../resources/namespace-defaults.ts'
import { isMore, quantitiesOf } from '../../resources/quantity-option.ts'
import { withoutAmount } from '../../resources/without-amount.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require requests and limits of ephemeral storage',
      rationale:
        'Logs, `emptyDir` volumes and what a container writes into its own file system fill the disk of the node. When it is full, the kubelet evicts pods, and not always the one that filled it.',
      remedy: 'Set `ephemeral-storage` in the requests and limits of the container, or have a LimitRange supply it.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#local-ephemeral-storage',
        'https://kubernetes.io/docs/concepts/policy/limit-range/',
      ],
    },
    presets: { strict: true },
    messages: {
      request: 'Container {{container}} requests no `ephemeral-storage`.',
      limit: 'Container {{container}} has no limit of `ephemeral-storage`.',
      above: 'Container {{container}} may take {{quantity}} of `ephemeral-storage`, more than {{max}}.',
    },
    schema: {
      type: 'object',
      properties: {
        requests: { type: 'boolean', default: true, description: 'Whether a request is required.' },
        limits: { type: 'boolean', default: true, description: 'Whether a limit is required.' },
        max: { type: 'string', description: 'The most that a limit may be, such as `2Gi`.' },
      },
      additionalProperties: false,
    },
  },
  collect: namespaceDefaults,
  create(context) {
    const { options, report } = context
    const max = quantitiesOf(options.max === undefined ? {} : { max: options.max }).get('max')
    return {
      Container({ name, resources }, node) {
        const quantity = resources?.limits?.['ephemeral-storage']
        if (max === undefined || !isMore(quantity, max)) return
        report({
          at: node.at('resources').at('limits').at('ephemeral-storage'),
          messageId: 'above',
          data: { container: describeItem(name, node.path), quantity, max: options.max },
        })
      },
      Project(project) {
        for (const [requirement, messageId] of [
          ['requests', 'request'],
          ['limits', 'limit'],
        ] as const)
          if (options[requirement])
            for (const { at, container } of withoutAmount(requirement, 'ephemeral-storage', project, context))
              report({ at, messageId, data: { container } })
      },
    }
  },
})
