/** Require that the claims of StatefulSets request storage. */
import { defineRule, type Node } from '@keelint/core'
import { conform, describeItem, isSome, type StatefulSet } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Require the volume claim templates of StatefulSets to request storage',
      rationale:
        'The API server takes a template without a size, and refuses the claim that is made of it: no pod of the StatefulSet starts.',
      remedy: 'Set `resources.requests.storage` to the size of the volume.',
      references: [
        'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
        'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#resources',
      ],
    },
    presets: { recommended: true, reliability: true },
    messages: { missing: 'The volume claim template {{template}} requests no storage.' },
    yieldsTo: ['valid-schema'],
  },
  create({ report }) {
    function check(spec: StatefulSet['spec'], node: Node<StatefulSet>): void {
      for (const [index, template] of spec?.volumeClaimTemplates?.entries() ?? []) {
        if (!template || isSome(template.spec?.resources?.requests?.storage)) continue
        const at = node.at('spec').at('volumeClaimTemplates').at(index)
        report({
          at: at.at('spec').at('resources').at('requests').at('storage'),
          messageId: 'missing',
          data: { template: describeItem(template.metadata?.name, at.path) },
        })
      }
    }
    return {
      StatefulSet: ({ spec }, node) => check(spec, node),
      'apps.kruise.io/StatefulSet'(value, node) {
        const { value: set } = conform(value, 'apps.v1.StatefulSet')
        if (set) check((set as StatefulSet).spec, node as Node<StatefulSet>)
      },
    }
  },
})
