/** Require that `emptyDir` volumes cannot fill the node. */
import { defineRule } from '@keelint/core'
import {
  defaultsByNamespace,
  describeItem,
  effectiveQuantity,
  isSince,
  isSome,
  oldestVersion,
} from '@keelint/kubernetes'
import { assumedLimitRange, namespaceDefaults } from '../../resources/namespace-defaults.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require `emptyDir` volumes to have a size limit',
      rationale:
        'An `emptyDir` volume without a limit grows until the disk of the node is full, or its memory where `medium` is `Memory`, and pods of others are evicted for it.',
      remedy:
        'Set `sizeLimit`. Where every container that mounts the volume has a limit of what it fills, the volume is bounded by that and is not reported.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir',
        'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#local-ephemeral-storage',
      ],
    },
    presets: { strict: true },
    messages: {
      disk: 'Volume {{volume}} is an `emptyDir` without `sizeLimit`, and may fill the disk of the node.',
      memory: 'Volume {{volume}} is an `emptyDir` in memory without `sizeLimit`, and may fill the memory of the node.',
    },
  },
  collect: namespaceDefaults,
  create: ({ kubernetes, report, undecided }) => ({
    Project({ pods, facts, isAssumed }) {
      const defaultsOf = defaultsByNamespace(facts)
      const countsPods = isSince(oldestVersion(kubernetes), '1.32')
      for (const pod of pods) {
        if (pod.openEmptyDirs.length === 0) continue
        const defaults = defaultsOf(pod.namespace)
        for (const { name, index, resource, mountedBy } of pod.openEmptyDirs) {
          const isBounded =
            (countsPods && isSome(effectiveQuantity(pod.resources, 'limits', resource))) ||
            (mountedBy.length > 0 &&
              mountedBy.every(at =>
                isSome(effectiveQuantity(pod.containers[at]!.resources, 'limits', resource, defaults)),
              ))
          if (isBounded) continue
          if (isAssumed('LimitRange', pod.namespace)) {
            undecided(assumedLimitRange)
            continue
          }
          const path = [...pod.path, 'spec', 'volumes', index]
          report({
            at: { resource: pod.resource, path: [...path, 'emptyDir', 'sizeLimit'] },
            messageId: resource === 'memory' ? 'memory' : 'disk',
            data: { volume: describeItem(name, path) },
          })
        }
      }
    },
  }),
})
