/** Disallow rules of network policies that another rule makes needless. */
import { defineRule, type Resource } from '@keelint/core'
import { describeResource, isHiddenBy, type PolicyFact, type RuleFact, selectsAllOf } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow rules of network policies that another rule hides',
      rationale:
        'Rules of network policies add up, so one that says no more than another one changes nothing: whoever tightens it thinks that something is closed now. In an admin policy the first rule that fits decides, and what stands behind it is never asked.',
      remedy: 'Remove the rule, or the wider one that was not meant to be as wide.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation',
      ],
    },
    presets: { strict: true },
    messages: {
      hidden: 'This {{direction}} rule has no effect: another one of the policy covers all that it says.',
      hiddenElsewhere:
        'This {{direction}} rule has no effect: {{other}} covers all that it says, for all pods that it is about.',
    },
  },
  create: ({ report, undecided }) => ({
    Project({ network }) {
      for (const near of groupsOf(network.policies)) {
        if (near.reduce((sum, { rules = [] }) => sum + 1 + rules.length, 0) > mostToCompare) {
          undecided('The rules of the policies of a namespace are too many to compare each with all others.')
          continue
        }
        for (const [at, policy] of near.entries()) {
          const others = coveringAmong(near, at)
          for (const [index, rule] of (policy.rules ?? []).entries()) {
            const own = hidingIn(policy, rule, index)
            const hiding = own ?? hidingAmong(others, rule)
            if (!hiding) continue
            const place = { resource: policy.resource, path: rule.path }
            const { direction } = rule
            const related = [{ at: { resource: hiding.resource, path: hiding.rule.path }, message: whyOf(hiding.rule) }]
            if (own) report({ at: place, messageId: 'hidden', data: { direction }, related })
            else
              report({
                at: place,
                messageId: 'hiddenElsewhere',
                data: { direction, other: describeResource(hiding.resource.id) },
                related,
              })
          }
        }
      }
    },
  }),
})

type Policy = PolicyFact<Resource>

interface Hiding {
  readonly resource: Resource
  readonly rule: RuleFact
}

/** A policy that selects all that another does. */
interface Covering {
  readonly policy: Policy
  /** Whether it stands behind the other, which selects all that it does. */
  readonly isAlike: boolean
}

/** Policies and their rules. */
const mostToCompare = 3000

/** Network policies by their namespace, and those of the cluster by their kind: nobody says how kinds stand to each other. */
function groupsOf(policies: readonly Policy[]): Iterable<readonly Policy[]> {
  const groups = new Map<string, Policy[]>()
  for (const policy of policies) {
    if (!policy.rules) continue
    const { resource, namespace, tier } = policy
    const key = JSON.stringify(tier === 'network' ? [namespace ?? null] : [resource.id.kind, tier])
    const group = groups.get(key)
    if (group) group.push(policy)
    else groups.set(key, [policy])
  }
  return groups.values()
}

function hidingIn({ rules = [], tier, resource }: Policy, rule: RuleFact, index: number): Hiding | undefined {
  const found = rules.find(
    (other, at) =>
      other !== rule && isHiddenBy(rule, other) && (at < index || (tier === 'network' && !isHiddenBy(other, rule))),
  )
  return found && { resource, rule: found }
}

/** Of two that say the same, the later one is hidden; in a tier with priorities, what is asked later. */
function coveringAmong(near: readonly Policy[], at: number): readonly Covering[] {
  const policy = near[at]!
  if (policy.rules?.length === 0) return []
  return near.flatMap((other, index) => {
    // The same object twice is another rule's.
    if (other.resource.id.name === policy.resource.id.name || !selectsAllOf(other, policy)) return []
    if (other.tier !== 'network' && other.priority >= policy.priority) return []
    return [{ policy: other, isAlike: other.tier === 'network' && index > at && selectsAllOf(policy, other) }]
  })
}

function hidingAmong(others: readonly Covering[], rule: RuleFact): Hiding | undefined {
  for (const { policy, isAlike } of others) {
    const found = policy.rules?.find(outer => isHiddenBy(rule, outer) && !(isAlike && isHiddenBy(outer, rule)))
    if (found) return { resource: policy.resource, rule: found }
  }
  return undefined
}

function whyOf({ action }: RuleFact): string {
  return action === 'allow' ? 'This rule allows all of it.' : 'This rule decides first.'
}
