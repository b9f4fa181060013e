/** Require that sandboxes of agents cannot connect to everything. */
import { defineRule, type Resource } from '@keelint/core'
import { networkPolicyKinds } from '@keelint/kubernetes'
import { itemsOf, textOf, unchecked } from '../../unchecked.ts'

const groups = new Set(['agents.x-k8s.io', 'extensions.agents.x-k8s.io'])

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require that sandboxes of agents cannot connect to everything',
      rationale:
        'A sandbox runs what an agent made up, or what somebody made it believe. With open egress it reaches the metadata of the cloud, the services of the cluster and whoever waits outside for what it found.',
      remedy:
        'Let the controller of SandboxTemplates manage the policy, with few rules of your own or none. Cover a Sandbox that stands alone by a network policy with the type `Egress`.',
      references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
    },
    presets: {},
    messages: {
      open: 'No network policy limits the egress of sandboxes of `{{name}}`.',
      anywhere: 'This rule lets sandboxes of `{{name}}` connect to anything.',
    },
  },
  collect: {
    'extensions.agents.x-k8s.io/SandboxTemplate'(_, node) {
      const spec = unchecked(node).at('spec')
      return { at: node, isUnmanaged: textOf(spec.at('networkPolicyManagement')) === 'Unmanaged' }
    },
  },
  create: ({ report, undecided }) => ({
    'extensions.agents.x-k8s.io/SandboxTemplate'(_, node) {
      const spec = unchecked(node).at('spec')
      if (textOf(spec.at('networkPolicyManagement')) === 'Unmanaged') return
      for (const rule of itemsOf(spec.at('networkPolicy').at('egress')))
        if (itemsOf(rule.at('to')).length === 0 && itemsOf(rule.at('ports')).length === 0)
          report({ at: rule, messageId: 'anywhere', data: { name: node.resource.id.name } })
    },
    Project({ facts, pods, network, isClosed, isAssumed }) {
      const managed = new Set<Resource>(facts.filter(fact => !fact.isUnmanaged).map(({ at }) => at.resource))
      for (const pod of pods) {
        const { resource, namespace } = pod
        if (!groups.has(resource.id.group) || managed.has(resource)) continue
        const { state } = network.coverage(pod).egress
        if (state === 'isolated') continue
        if (state === 'unknown') undecided('The files do not tell whether a network policy isolates the sandbox.')
        else if (!isClosed(namespace)) undecided('A network policy may exist outside of the files.')
        else if (networkPolicyKinds.some(kind => isAssumed(kind, namespace)))
          undecided('A network policy that is assumed to exist may isolate the sandbox.')
        else report({ at: { resource, path: [] }, messageId: 'open', data: { name: resource.id.name } })
      }
    },
  }),
})
