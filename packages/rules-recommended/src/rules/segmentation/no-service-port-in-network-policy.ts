/** Disallow the port of a Service in a network policy where its pods listen on another. */
import { defineRule, type Project, type Resource } from '@keelint/core'
import type { PodFact, PortFact } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: "Disallow a Service's port in network policies where its pods listen on another",
      rationale:
        'Network policies see the traffic as it arrives at the pod: after the Service has put its target port in place of its own. A rule for the port of the Service lets nothing through.',
      remedy: "Name the target port, as a number or by the name of the container's port.",
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-networkpolicy-resource',
        'https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service',
      ],
    },
    presets: { recommended: true },
    messages: {
      confused:
        'Port {{port}} is that of Service `{{service}}`; its pods listen on {{target}}, which is what policies see.',
    },
  },
  create: ({ report }) => ({
    Project({ network }) {
      for (const policy of network.policies) {
        const peers = network.peers(policy)
        for (const { direction, path, ports, peers: named } of policy.rules ?? []) {
          if (ports === 'any' || policy.tier !== 'network' || !ports.some(isSingle)) continue
          const targets =
            direction === 'ingress'
              ? network.selected(policy).map(({ pod }) => pod)
              : named === 'anyone' || named.some(({ type }) => type !== 'pods')
                ? []
                : peers
                    .filter(
                      state =>
                        state.direction === direction && String(state.path.slice(0, path.length)) === String(path),
                    )
                    .flatMap(state => state.pods)
          for (const [index, port] of ports.entries()) {
            if (!isSingle(port)) continue
            const found = confusionOf(network, targets, port.first, port.protocol ?? 'TCP')
            if (!found || isListed(ports, found.target)) continue
            report({
              at: { resource: policy.resource, path: [...path, 'ports', index, 'port'] },
              messageId: 'confused',
              data: { port: `${port.first}`, service: found.service.id.name, target: `${found.target}` },
              related: [
                { at: { resource: found.service, path: ['spec', 'ports'] }, message: 'The Service says so here.' },
              ],
            })
          }
        }
      }
    },
  }),
})

function isSingle(port: PortFact): port is Extract<PortFact, { readonly first: number }> {
  return port !== 'unknown' && !('name' in port) && port.first === port.last
}

/** Whoever lists both ports is on the safe side; a name may be that of the right one. */
function isListed(ports: readonly PortFact[], target: number): boolean {
  return ports.some(port => port === 'unknown' || 'name' in port || (port.first <= target && port.last >= target))
}

/** Only where no pod that is meant has the port itself, and each one says which ports it has. */
function confusionOf(
  network: Project['network'],
  pods: readonly PodFact<Resource>[],
  port: number,
  protocol: string,
): { readonly service: Resource; readonly target: number } | undefined {
  let found: { readonly service: Resource; readonly target: number } | undefined
  for (const pod of pods) {
    if (pod.isPartial || pod.ports.length === 0 || pod.ports.some(({ number }) => number === port)) return undefined
    for (const served of network.served(pod)) {
      const [target] = served.connections[protocol as 'TCP'] ?? []
      if (!target) continue
      if (target.first === port) return undefined
      if (served.port === port && served.protocol === protocol)
        found ??= { service: served.service, target: target.first }
    }
  }
  return found
}
