/** Require network policies that limit egress to let names be looked up. */
import { defineRule, type Project, type Resource } from '@keelint/core'
import type { PolicyFact } from '@keelint/kubernetes'
import { allowsDns, allowsNamed } from '../../network/dns.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Require network policies that limit egress to allow DNS',
      rationale:
        'Once egress is isolated, the lookup of names is denied as well unless a rule allows it. The pod may connect to its database, and cannot find it: the most common outage after the first policy.',
      remedy:
        'Allow UDP and TCP on port 53 to the DNS of the cluster, best in one policy for the whole namespace. Large answers come by TCP.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic',
        'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/',
      ],
    },
    presets: { strict: true },
    messages: {
      none: 'Pods of `{{name}}` may connect to others by this policy, and no policy lets them look up names: UDP and TCP on port 53.',
      noTcp: 'Pods of `{{name}}` may look up names by UDP alone; large answers need TCP on port 53.',
    },
  },
  create: ({ report, undecided }) => ({
    Project({ pods, network, isClosed }) {
      const byResource = new Map(network.policies.map(policy => [policy.resource, policy]))
      const seen = new Set<Resource>()
      // Most pods of a namespace share what isolates them.
      const asked = new Set<readonly Resource[]>()
      for (const pod of pods) {
        const { state, policies } = network.coverage(pod).egress
        if (state !== 'isolated' || asked.has(policies)) continue
        asked.add(policies)
        const own = policies.map(resource => byResource.get(resource)!)
        const placed = own.find(policy => allowsNamed(policy))
        if (!placed || seen.has(placed.resource)) continue
        const isUdp = own.some(policy => allowsDns(policy, 'UDP'))
        if (isUdp && own.some(policy => allowsDns(policy, 'TCP'))) continue
        seen.add(placed.resource)
        if (!isEvaluated(own)) undecided('Policies of a kind that is not evaluated may allow DNS.')
        else if (!isClosed(pod.namespace)) undecided('A policy that allows DNS may exist outside of the files.')
        else
          report({
            at: { resource: placed.resource, path: ['spec', 'egress'] },
            messageId: isUdp ? 'noTcp' : 'none',
            data: { name: pod.resource.id.name },
            related: [
              { at: { resource: pod.resource, path: [] }, message: 'The policy isolates the pods of this workload.' },
            ],
          })
      }
    },
  }),
})

function isEvaluated(policies: readonly PolicyFact<Project['resources'][number]>[]): boolean {
  return policies.every(({ rules }) => rules !== undefined)
}
