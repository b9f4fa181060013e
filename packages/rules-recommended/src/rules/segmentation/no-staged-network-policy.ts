/** Disallow policies that are only looked at, and enforce nothing. */
import { defineRule, type Node } from '@keelint/core'
import type { KubernetesObject } from '@keelint/kubernetes'

const kinds = ['StagedNetworkPolicy', 'StagedGlobalNetworkPolicy', 'StagedKubernetesNetworkPolicy'] as const

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow staged network policies of Calico',
      rationale:
        'A staged policy is there to see what it would do: no traffic is denied by it. Once forgotten it looks like protection, and none of its pods is isolated.',
      remedy: 'Make it a policy that is enforced, once its effect is known, or remove it.',
      references: ['https://docs.tigera.io/calico/latest/reference/resources/stagednetworkpolicy'],
    },
    presets: { strict: true },
    messages: { staged: '{{kind}} `{{name}}` is staged, so it denies nothing.' },
  },
  create({ report }) {
    const visit = (_: KubernetesObject, node: Node<KubernetesObject>) => {
      const { kind, name } = node.resource.id
      report({ at: node.at('kind'), messageId: 'staged', data: { kind, name } })
    }
    const groups = ['projectcalico.org', 'crd.projectcalico.org']
    return Object.fromEntries(groups.flatMap(group => kinds.map(kind => [`${group}/${kind}`, visit])))
  },
})
