/** Require that containers are limited in CPU time. */
import { defineRule } from '@keelint/core'
import { namespaceDefaults } from '../../resources/namespace-defaults.ts'
import { withoutAmount } from '../../resources/without-amount.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Require containers to have a limit of CPU time',
      rationale:
        'A container without a limit may use all the CPU time that a node has to spare. Requests already protect the others, so a limit is for clusters that charge or test by exact shares.',
      remedy: 'Set `resources.limits.cpu`, for the container or for the whole pod, or have a LimitRange supply it.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
        'https://kubernetes.io/docs/concepts/policy/limit-range/',
      ],
    },
    standards: ['nsa:resource-limits'],
    messages: {
      missing:
        'Container {{container}} has no limit of CPU time: neither it, nor its pod, nor a LimitRange sets `limits.cpu` above 0.',
    },
  },
  collect: namespaceDefaults,
  create: context => ({
    Project(project) {
      for (const { at, container } of withoutAmount('limits', 'cpu', project, context))
        context.report({ at, messageId: 'missing', data: { container } })
    },
  }),
})
