/** Disallow rules of network policies that another rule makes needless. */
import { defineRule } from '@keelint/core'
import { isHiddenBy, type RuleFact } from '@keelint/kubernetes'

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
    messages: { hidden: 'This {{direction}} rule has no effect: another one of the policy covers all that it says.' },
  },
  create: ({ report }) => ({
    Project({ network }) {
      for (const { rules, tier, resource } of network.policies)
        for (const [index, rule] of (rules ?? []).entries()) {
          const hiding = (rules ?? []).find(
            (other, at) =>
              other !== rule &&
              isHiddenBy(rule, other) &&
              (at < index || (tier === 'network' && !isHiddenBy(other, rule))),
          )
          if (!hiding) continue
          report({
            at: { resource, path: rule.path },
            messageId: 'hidden',
            data: { direction: rule.direction },
            related: [{ at: { resource, path: hiding.path }, message: whyOf(hiding) }],
          })
        }
    },
  }),
})

function whyOf({ action }: RuleFact): string {
  return action === 'allow' ? 'This rule allows all of it.' : 'This rule decides first.'
}
