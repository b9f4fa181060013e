/** Require a network policy in each namespace that denies by default, in each direction. */
import { defineRule, type Resource } from '@keelint/core'
import { type Direction, networkPolicyKinds, type PolicyFact } from '@keelint/kubernetes'
import { inhabitedNamespaces, isSystemNamespace } from '../../network/inhabited.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Require a network policy in every namespace that denies by default',
      rationale:
        'Policies that select pods by labels leave open whatever comes later with other labels, by a new chart, a typo or on purpose. Only a policy that selects every pod of the namespace is safe against that.',
      remedy:
        'Add a policy with an empty `podSelector` that lists `Ingress` and `Egress` under `policyTypes` and allows nothing, or only what every pod needs, such as DNS. `Egress` has to be named: without it an empty `egress` isolates nothing.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-ingress-and-all-egress-traffic',
      ],
    },
    standards: ['cis:5.3.2', 'nsa:network-policies'],
    presets: { strict: true },
    messages: {
      ingress: 'No network policy of {{namespace}} denies ingress to every pod by default.',
      egress: 'No network policy of {{namespace}} denies egress of every pod by default.',
    },
  },
  create: ({ report, undecided }) => ({
    Project(project) {
      const { network, isClosed, isAssumed } = project
      for (const { name, text, at } of inhabitedNamespaces(project)) {
        if (isSystemNamespace(name)) continue
        const acting = network.acting(name)
        for (const direction of ['ingress', 'egress'] as const) {
          const denying = acting.filter(({ policy }) => denies(policy, direction))
          if (denying.some(({ certain }) => certain)) continue
          if (denying.length > 0) undecided('The files do not tell in which namespaces a policy acts.')
          else if (!isClosed(name)) undecided('A network policy may exist outside of the files.')
          else if (networkPolicyKinds.some(kind => isAssumed(kind, name)))
            undecided('A network policy that is assumed to exist may deny by default.')
          else report({ at, messageId: direction, data: { namespace: text }, evidence: direction })
        }
      }
    },
  }),
})

/** Whether a policy selects every pod and isolates it, and does not let everything through all the same. */
function denies({ selections, rules }: PolicyFact<Resource>, direction: Direction): boolean {
  return (
    selections.some(selection => selection.pods.length === 0 && selection[direction] === 'isolates') &&
    !rules?.some(
      rule =>
        rule.direction === direction && rule.action === 'allow' && rule.peers === 'anyone' && rule.ports === 'any',
    )
  )
}
