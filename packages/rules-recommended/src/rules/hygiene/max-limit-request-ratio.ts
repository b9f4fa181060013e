/** Disallow limits that are many times the request. */
import { defineRule } from '@keelint/core'
import { defaultsByNamespace, describeItem, effectiveQuantity, parseQuantity } from '@keelint/kubernetes'
import { assumedLimitRange, namespaceDefaults } from '../../resources/namespace-defaults.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow limits of containers that are too many times their requests',
      rationale:
        'Pods are placed by their requests. Where limits are far above them, a node promises many times what it has, and the day on which several containers take it ends badly.',
      remedy: 'Raise the request, or lower the limit.',
      references: [
        'https://kubernetes.io/docs/concepts/policy/limit-range/',
        'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
      ],
    },
    presets: { all: false },
    messages: {
      above:
        'Container {{container}} has a limit of {{limit}} of `{{resource}}` and requests {{request}}; the limit may be {{ratio}} times the request.',
    },
    schema: {
      type: 'object',
      properties: {
        ratios: {
          type: 'object',
          additionalProperties: {
            type: 'number',
            minimum: 1,
            description: 'How many times the request the limit may be.',
          },
          default: {},
          description: 'By the names of resources, such as `{ cpu: 4, memory: 1 }`.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: namespaceDefaults,
  create: ({ options, report, undecided }) => ({
    Project({ pods, facts, isAssumed }) {
      const ratios = Object.entries(options.ratios)
      if (ratios.length === 0) return
      const defaultsOf = defaultsByNamespace(facts)
      for (const pod of pods) {
        const defaults = defaultsOf(pod.namespace)
        for (const { name, list, index, resources } of pod.containers)
          for (const [resource, ratio] of ratios) {
            const limit = effectiveQuantity(resources, 'limits', resource, defaults)
            const request = effectiveQuantity(resources, 'requests', resource, defaults)
            if (limit === undefined || request === undefined) {
              if (isAssumed('LimitRange', pod.namespace)) undecided(assumedLimitRange)
              continue
            }
            if (!isAbove(limit, request, ratio)) continue
            const field = Object.hasOwn(resources.limits, resource) ? 'limits' : 'requests'
            const path = [...pod.path, 'spec', list, index]
            report({
              at: { resource: pod.resource, path: [...path, 'resources', field, resource] },
              messageId: 'above',
              data: { container: describeItem(name, path), resource, limit, request, ratio },
            })
          }
      }
    },
  }),
})

function isAbove(limit: unknown, request: unknown, ratio: number): boolean {
  const [most, asked] = [parseQuantity(limit), parseQuantity(request)]
  if (most === undefined || asked === undefined) return false
  return most * 1000n > asked * BigInt(Math.round(ratio * 1000))
}
