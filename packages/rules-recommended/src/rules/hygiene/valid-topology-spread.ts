/** Require constraints on spreading that count the pods that they stand in. */
import { defineRule } from '@keelint/core'
import { describeResource, selects } from '@keelint/kubernetes'
import { isPartial } from '../../pod/partial.ts'

const policies: readonly string[] = ['DoNotSchedule', 'ScheduleAnyway']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Require topology spread constraints to be complete and to count their own pods',
      rationale:
        'A constraint without a `labelSelector`, or with one that does not match the labels of the pod, counts pods of others or none: the pods of the workload are not spread. One with a missing or wrong field is refused by the API server.',
      remedy:
        'Set `maxSkew`, `topologyKey`, `whenUnsatisfiable` and a `labelSelector` that matches the labels of the pod itself.',
      references: [
        'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#topologyspreadconstraints-field',
      ],
    },
    presets: { recommended: true, reliability: true },
    messages: {
      unselective: 'A topology spread constraint of {{resource}} has no `labelSelector`, so it counts no pods.',
      stranger: 'A topology spread constraint of {{resource}} does not select the pods that it stands in.',
      invalid: 'A topology spread constraint of {{resource}} has a `{{field}}` that is not {{expected}}.',
      useless: 'A topology spread constraint of {{resource}} sets `minDomains`, which goes with `DoNotSchedule` only.',
    },
  },
  create: ({ report, undecided }) => ({
    Pod({ metadata, spec }, node) {
      for (const [index, constraint] of (spec?.topologySpreadConstraints ?? []).entries()) {
        if (!constraint) continue
        const at = node.at('spec').at('topologySpreadConstraints').at(index)
        const resource = describeResource(node.resource.id)
        const { maxSkew, minDomains, topologyKey, whenUnsatisfiable, labelSelector } = constraint
        const invalid = (field: 'maxSkew' | 'minDomains' | 'topologyKey' | 'whenUnsatisfiable', expected: string) =>
          report({ at: at.at(field), messageId: 'invalid', data: { resource, field, expected } })
        if (!maxSkew || maxSkew < 1) invalid('maxSkew', 'a number of 1 or more')
        if (minDomains !== undefined && minDomains !== null && minDomains < 1)
          invalid('minDomains', 'a number of 1 or more')
        else if (minDomains && whenUnsatisfiable === 'ScheduleAnyway')
          report({ at: at.at('minDomains'), messageId: 'useless', data: { resource } })
        if (!topologyKey) invalid('topologyKey', 'the label of a node')
        if (!policies.includes(whenUnsatisfiable ?? ''))
          invalid('whenUnsatisfiable', '`DoNotSchedule` or `ScheduleAnyway`')
        if (!labelSelector) report({ at: at.at('labelSelector'), messageId: 'unselective', data: { resource } })
        else if (selects(labelSelector, metadata?.labels ?? {}, 'none') !== false) continue
        else if (isPartial(node)) undecided('The operator that completes the pod may give it further labels.')
        else report({ at: at.at('labelSelector').key, messageId: 'stranger', data: { resource } })
      }
    },
  }),
})
