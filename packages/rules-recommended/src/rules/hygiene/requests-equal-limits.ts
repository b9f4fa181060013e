/** Require that containers request as much as they may take. */
import { defineRule } from '@keelint/core'
import {
  defaultsByNamespace,
  describeItem,
  effectiveQuantity,
  isSince,
  isSome,
  oldestVersion,
  parseQuantity,
} from '@keelint/kubernetes'
import { assumedLimitRange, namespaceDefaults } from '../../resources/namespace-defaults.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require the requests of containers to equal their limits',
      rationale:
        'What is above the request is lent, and taken back when the node runs short: memory by ending the container. Where both are equal for CPU time and memory, the pod is `Guaranteed` and the last to go.',
      remedy: 'Set the request to the limit, or leave the request out, which means the same.',
      references: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#guaranteed'],
    },
    messages: {
      differs: 'Container {{container}} requests {{request}} of `{{resource}}`, and its limit is {{limit}}.',
      unlimited: 'Container {{container}} requests {{request}} of `{{resource}}` and has no limit of it.',
    },
    schema: {
      type: 'object',
      properties: {
        resources: {
          type: 'array',
          items: { type: 'string' },
          default: ['cpu', 'memory'],
          description: 'The resources that this holds for; `ephemeral-storage` is another.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: namespaceDefaults,
  create: ({ options, kubernetes, report, undecided }) => ({
    Project({ pods, facts, isAssumed }) {
      const defaultsOf = defaultsByNamespace(facts)
      const countsPods = isSince(oldestVersion(kubernetes), '1.32')
      for (const pod of pods) {
        const defaults = defaultsOf(pod.namespace)
        for (const { name, list, index, resources } of pod.containers)
          for (const resource of options.resources) {
            const limit = effectiveQuantity(resources, 'limits', resource, defaults)
            const request = effectiveQuantity(resources, 'requests', resource, defaults)
            if (request === undefined || isSame(request, limit)) continue
            if (limit === undefined && countsPods && isSome(effectiveQuantity(pod.resources, 'limits', resource)))
              continue
            if (limit === undefined && isAssumed('LimitRange', pod.namespace)) {
              undecided(assumedLimitRange)
              continue
            }
            const container = describeItem(name, [list, index])
            const field = Object.hasOwn(resources.requests, resource) ? 'requests' : 'limits'
            const path = [...pod.path, 'spec', list, index, 'resources', field, resource]
            const at = { resource: pod.resource, path }
            if (limit === undefined)
              report({ at, messageId: 'unlimited', data: { container, resource, request: String(request) } })
            else
              report({
                at,
                messageId: 'differs',
                data: { container, resource, request: String(request), limit: String(limit) },
              })
          }
      }
    },
  }),
})

/** What cannot be read is taken for the same: another rule speaks of it. */
function isSame(request: unknown, limit: unknown): boolean {
  if (limit === undefined) return !isSome(request as string)
  const [a, b] = [parseQuantity(request), parseQuantity(limit)]
  return a === undefined || b === undefined || a === b
}
