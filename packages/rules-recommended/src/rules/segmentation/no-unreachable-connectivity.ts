/** Disallow rules of network policies by which nothing can come through. */
import { defineRule, type Project, type Resource } from '@keelint/core'
import { common, isNothing, type PodFact, type PolicyFact, type RuleFact, united } from '@keelint/kubernetes'

/** More pairs than that are not looked at. */
const mostPairs = 1000

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow rules of network policies by which nothing can come through',
      rationale:
        'A connection needs the leave of both sides. A rule that allows egress to pods whose own policies let none of it in, or that names a port which no pod has, looks like an open way and is none.',
      remedy: 'Allow the same on the other side, or remove the rule. Name a port as the containers do.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation',
      ],
    },
    presets: {},
    messages: {
      namedPort: 'No pod that the rule is about has a port `{{port}}`, so this part of the rule has no effect.',
      refused: 'The rule allows egress to these pods, and the network policies of `{{other}}` let none of it in.',
    },
  },
  create: ({ report, undecided }) => ({
    Project({ network, isClosed }) {
      for (const policy of network.policies) {
        if (!policy.rules || policy.tier !== 'network') continue
        const selected = network.selected(policy).map(({ pod }) => pod)
        for (const { rule, pods } of destinationsOf(network, policy, selected)) {
          if (pods.length === 0 || pods.some(pod => pod.isPartial)) continue
          const { ports } = rule
          for (const [index, port] of (ports === 'any' ? [] : ports).entries())
            if (
              port !== 'unknown' &&
              'name' in port &&
              !pods.some(pod => pod.ports.some(one => one.name === port.name))
            )
              report({
                at: { resource: policy.resource, path: [...rule.path, 'ports', index, 'port'] },
                messageId: 'namedPort',
                data: { port: port.name },
              })
        }
        for (const { direction, path, pods } of network.peers(policy)) {
          if (direction !== 'egress' || pods.length === 0 || selected.length === 0) continue
          if (pods.length * selected.length > mostPairs)
            undecided('The pods of a rule are too many to look at each pair.')
          else if (!isRefused(network, selected, pods)) continue
          else if (!pods.every(({ namespace }) => isClosed(namespace)))
            undecided('A policy that lets the traffic in may exist outside of the files.')
          else
            report({
              at: { resource: policy.resource, path },
              messageId: 'refused',
              data: { other: pods[0]!.resource.id.name },
            })
        }
      }
    },
  }),
})

type Pods = readonly PodFact<Resource>[]

/** Whose ports the rules of a policy are about, where all of that is among the pods of the files. */
function destinationsOf(
  network: Project['network'],
  policy: PolicyFact<Resource>,
  selected: Pods,
): readonly { readonly rule: RuleFact; readonly pods: Pods }[] {
  const peers = network.peers(policy)
  return (policy.rules ?? []).map(rule => {
    if (rule.direction === 'ingress') return { rule, pods: selected }
    const own = peers.filter(({ path }) => String(path.slice(0, rule.path.length)) === String(rule.path))
    const isWhole = rule.peers !== 'anyone' && own.length === rule.peers.length
    return {
      rule,
      pods: isWhole && own.every(({ perhaps }) => perhaps.length === 0) ? own.flatMap(({ pods }) => pods) : [],
    }
  })
}

/** Whether what may leave the ones is surely denied by each of the others. */
function isRefused(network: Project['network'], from: Pods, to: Pods): boolean {
  return from.every(source =>
    to.every(target => {
      if (source === target) return false
      const egress = network.side('egress', source, target)
      const ingress = network.side('ingress', target, source)
      const leaving = united(egress.allowed, egress.unknown)
      return !isNothing(leaving) && isNothing(common(leaving, united(ingress.allowed, ingress.unknown)))
    }),
  )
}
