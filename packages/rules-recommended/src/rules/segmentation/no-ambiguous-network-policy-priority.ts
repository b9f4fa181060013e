/** Disallow admin policies of one priority that are about the same pods. */
import { defineRule, type Resource } from '@keelint/core'
import { describeResource, type PolicyFact } from '@keelint/kubernetes'
import { byName } from '../../by-name.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow admin network policies of the same priority for the same pods',
      rationale:
        'Of two policies with the same priority nobody says which is asked first. Where one allows what the other denies, the plugin of the network decides, and the next version of it may decide otherwise.',
      remedy: 'Give each policy a priority of its own.',
      references: [
        'https://network-policy-api.sigs.k8s.io/reference/spec/',
        'https://network-policy-api.sigs.k8s.io/api-overview/',
      ],
    },
    presets: { strict: true },
    messages: {
      same: '{{resource}} has the priority {{priority}} like {{other}}, and both say what happens to {{direction}} of {{pods}}.',
    },
  },
  create: ({ report }) => ({
    Project({ network }) {
      const before = new Map<string, PolicyFact<Resource>[]>()
      for (const policy of byName(network.policies, ({ resource }) => resource)) {
        const { tier, priority, resource } = policy
        if (tier === 'network' || resource.id.kind === 'BaselineAdminNetworkPolicy') continue
        const key = JSON.stringify([resource.id.kind, tier, priority])
        const earlier = before.get(key) ?? []
        const pods = new Set(network.selected(policy).flatMap(({ pod, certain }) => (certain ? [pod] : [])))
        for (const other of earlier) {
          const direction = (['ingress', 'egress'] as const).find(
            each => actionsOf(policy, each).size > 0 && isAtOdds(actionsOf(policy, each), actionsOf(other, each)),
          )
          const shared = direction && network.selected(other).find(({ pod, certain }) => certain && pods.has(pod))?.pod
          if (!shared) continue
          report({
            at: { resource, path: ['spec', 'priority'] },
            messageId: 'same',
            data: {
              resource: describeResource(resource.id),
              priority: `${priority}`,
              other: describeResource(other.resource.id),
              direction,
              pods: describeResource(shared.resource.id),
            },
            related: [
              { at: { resource: other.resource, path: ['spec', 'priority'] }, message: 'It is the same here.' },
            ],
          })
          break
        }
        before.set(key, [...earlier, policy])
      }
    },
  }),
})

type Actions = ReadonlySet<string>

function actionsOf({ rules = [] }: PolicyFact<Resource>, direction: 'ingress' | 'egress'): Actions {
  return new Set(rules.flatMap(rule => (rule.direction === direction ? [rule.action] : [])))
}

/** Where both do nothing but the same, the order is no matter. */
function isAtOdds(a: Actions, b: Actions): boolean {
  return b.size > 0 && new Set([...a, ...b]).size > 1
}
