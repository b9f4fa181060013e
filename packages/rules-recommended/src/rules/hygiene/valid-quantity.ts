/** Disallow amounts of resources that are none, that contradict each other, or that nobody can mean. */
import { defineRule, type Node } from '@keelint/core'
import { describeItem, isMore, parseQuantity, quantityDoubt, requestsAboveDefaults } from '@keelint/kubernetes'
import {
  type Amount,
  amountsIn,
  amountsOfLimitRange,
  amountsOfVolumes,
  claimTemplatesOf,
  type Requirements,
  requirementsOfClaim,
  requirementsOfPod,
} from '../../resources/amounts.ts'
import { namespaceDefaults } from '../../resources/namespace-defaults.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow quantities that cannot be read, contradict each other, or cannot be meant',
      rationale:
        'The API server takes `400m` of memory for 0.4 bytes, and `100Mi` of CPU time for a hundred million cores. A container with the one is ended as soon as it starts, and one with the other is never placed.',
      remedy:
        'Write CPU time as `500m` or `2`, and memory or storage as `400Mi` or `2Gi`. Requests are at most the limit.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes',
        'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/',
        'https://kubernetes.io/docs/concepts/policy/limit-range/',
      ],
    },
    presets: { recommended: true, reliability: true },
    messages: {
      unreadable: '`{{written}}` of `{{resource}}` is no quantity.',
      doubtful: '`{{written}}` of `{{resource}}` comes to {{amount}}.',
      above: 'The request of {{request}} of `{{resource}}` is more than its limit of {{limit}}.',
      aboveDefault:
        'Container {{container}} requests {{request}} of `{{resource}}`, more than the limit of {{limit}} that a LimitRange gives it.',
      meant: 'Write `{{meant}}`.',
    },
    hasSuggestions: true,
    yieldsTo: ['valid-schema'],
  },
  collect: namespaceDefaults,
  create({ report }) {
    function check({ at, resource, isUsed }: Amount): void {
      const written = String(at.value)
      const doubt = quantityDoubt(resource, at.value, isUsed)
      if (parseQuantity(at.value) === undefined) report({ at, messageId: 'unreadable', data: { written, resource } })
      else if (doubt)
        report({
          at,
          messageId: 'doubtful',
          data: { written, resource, amount: doubt.amount },
          suggest: doubt.meant.map(meant => ({
            messageId: 'meant',
            data: { meant },
            fix: ({ set }) => set(at, meant),
          })),
        })
    }

    function checkRequirements(node: Node<Requirements>): void {
      const { limits, requests } = node.value ?? {}
      for (const amount of [...amountsIn(node.at('limits')), ...amountsIn(node.at('requests'))]) check(amount)
      for (const [resource, request] of Object.entries(requests ?? {})) {
        const limit = limits?.[resource]
        if (!isMore(request, limit)) continue
        const at = node.at('requests').at(resource)
        report({ at, messageId: 'above', data: { resource, request: String(request), limit: String(limit) } })
      }
    }

    return {
      Container: ({ resources }, node) => resources && checkRequirements(node.at('resources')),
      Pod(_, node) {
        checkRequirements(requirementsOfPod(node))
        for (const amount of amountsOfVolumes(node)) check(amount)
      },
      PersistentVolumeClaim: (_, node) => checkRequirements(requirementsOfClaim(node)),
      StatefulSet(_, node) {
        for (const template of claimTemplatesOf(node)) checkRequirements(requirementsOfClaim(template))
      },
      PersistentVolume: (_, node) => amountsIn(node.at('spec').at('capacity')).forEach(check),
      LimitRange: (_, node) => amountsOfLimitRange(node).forEach(check),
      ResourceQuota: (_, node) => amountsIn(node.at('spec').at('hard')).forEach(check),
      Project({ pods, facts }) {
        for (const { pod, container, resource, request, limit, path } of requestsAboveDefaults(pods, facts))
          report({
            at: { resource: pod.resource, path },
            messageId: 'aboveDefault',
            data: {
              container: describeItem(container.name, [container.list, container.index]),
              resource,
              request: String(request),
              limit: String(limit),
            },
          })
      },
    }
  },
})
