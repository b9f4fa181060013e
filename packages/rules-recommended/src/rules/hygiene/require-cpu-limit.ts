/** Require that containers are limited in CPU time. */
import { defineRule } from '@keelint/core'
import { describeItem, oldestVersion, unsetRequirements } from '@keelint/kubernetes'
import { assumedLimitRange, namespaceDefaults } from '../../resources/namespace-defaults.ts'

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
  create: ({ kubernetes, report, undecided }) => ({
    Project({ pods, facts, isAssumed }) {
      for (const { pod, container, path } of unsetRequirements(pods, 'limits', 'cpu', facts, oldestVersion(kubernetes)))
        if (isAssumed('LimitRange', pod.namespace)) undecided(assumedLimitRange)
        else
          report({
            at: { resource: pod.resource, path },
            messageId: 'missing',
            data: { container: describeItem(container.name, [container.list, container.index]) },
          })
    },
  }),
})
