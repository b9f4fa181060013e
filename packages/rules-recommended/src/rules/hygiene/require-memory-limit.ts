/** Require that containers are limited in memory. */
import { defineRule } from '@keelint/core'
import { namespaceDefaults } from '../../resources/namespace-defaults.ts'
import { withoutAmount } from '../../resources/without-amount.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Require containers to have a limit of memory',
      rationale:
        'A container without a limit can take all the memory of its node, and the kernel then ends processes of other pods, or the kubelet evicts them.',
      remedy: 'Set `resources.limits.memory`, for the container or for the whole pod, or have a LimitRange supply it.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
        'https://kubernetes.io/docs/concepts/policy/limit-range/',
      ],
    },
    standards: ['nsa:resource-limits'],
    presets: { recommended: true, reliability: true },
    messages: {
      missing:
        'Container {{container}} has no limit of memory: neither it, nor its pod, nor a LimitRange sets `limits.memory` above 0.',
    },
  },
  collect: namespaceDefaults,
  create: context => ({
    Project(project) {
      for (const { at, container } of withoutAmount('limits', 'memory', project, context))
        context.report({ at, messageId: 'missing', data: { container } })
    },
  }),
})
