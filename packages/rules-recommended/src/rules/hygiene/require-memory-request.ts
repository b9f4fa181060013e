/** Require that containers request memory. */
import { defineRule } from '@keelint/core'
import { namespaceDefaults } from '../../resources/namespace-defaults.ts'
import { withoutAmount } from '../../resources/without-amount.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Require containers to request memory',
      rationale:
        'The scheduler places pods by what they request. Without a request too many of them land on one node, and those without a request are the first to be evicted when its memory runs out.',
      remedy:
        'Set `resources.requests.memory` to what the container needs in ordinary times. A limit, resources of the whole pod and a LimitRange count as well.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
        'https://kubernetes.io/docs/concepts/policy/limit-range/',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: {
      missing:
        'Container {{container}} requests no memory: neither it, nor its pod, nor a LimitRange sets `requests.memory` above 0.',
    },
  },
  collect: namespaceDefaults,
  create: context => ({
    Project(project) {
      for (const { at, container } of withoutAmount('requests', 'memory', project, context))
        context.report({ at, messageId: 'missing', data: { container } })
    },
  }),
})
