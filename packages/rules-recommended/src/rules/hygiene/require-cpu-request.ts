/** Require that containers request CPU time. */
import { defineRule } from '@keelint/core'
import { namespaceDefaults } from '../../resources/namespace-defaults.ts'
import { withoutAmount } from '../../resources/without-amount.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Require containers to request CPU time',
      rationale:
        'The scheduler places pods by what they request. A container that requests no CPU time fits on every node, and gets next to none on a busy one.',
      remedy:
        'Set `resources.requests.cpu` to what the container needs in ordinary times. A limit, resources of the whole pod and a LimitRange count as well.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
        'https://kubernetes.io/docs/concepts/policy/limit-range/',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: {
      missing:
        'Container {{container}} requests no CPU time: neither it, nor its pod, nor a LimitRange sets `requests.cpu` above 0.',
    },
  },
  collect: namespaceDefaults,
  create: context => ({
    Project(project) {
      for (const { at, container } of withoutAmount('requests', 'cpu', project, context))
        context.report({ at, messageId: 'missing', data: { container } })
    },
  }),
})
