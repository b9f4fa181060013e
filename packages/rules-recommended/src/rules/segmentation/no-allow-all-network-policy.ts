/** Disallow rules of network policies that let traffic from or to anywhere through. */
import { defineRule } from '@keelint/core'
import {
  type AddressBlock,
  coversAllAddresses,
  isEveryPod,
  networkPolicyRules,
  type PeerFact,
} from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow network policy rules that allow traffic from or to anywhere',
      rationale:
        'Policies only add up: one rule that names no peer, all namespaces or every address lets through what all other policies of the pod leave out. The pod counts as isolated and is not.',
      remedy:
        'Name the peers of the rule by `podSelector` and `namespaceSelector`, or by address blocks that leave out what has no business there. Limit the rule to the ports that are needed.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors',
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic',
      ],
    },
    standards: ['nsa:network-policies'],
    presets: { strict: true },
    messages: {
      anyPeer: 'This {{direction}} rule names no peer, so it allows traffic {{preposition}} anywhere{{ports}}.',
      anyAddress: '`{{cidr}}` allows {{direction}} {{preposition}} every address{{ports}}.',
      allAddresses: 'These address blocks together allow {{direction}} {{preposition}} every address{{ports}}.',
      overAll:
        'This rule allows {{direction}} {{preposition}} every pod of every namespace{{ports}}, whatever network policies say.',
      anyNamespace: 'This peer allows {{direction}} {{preposition}} every pod of every namespace{{ports}}.',
    },
    schema: {
      type: 'object',
      properties: {
        acceptLimitedPorts: {
          type: 'boolean',
          description: 'Whether a rule may allow every peer as long as it names ports.',
          default: false,
        },
      },
      additionalProperties: false,
    },
  },
  create({ report, options }) {
    return {
      NetworkPolicy(policy, { resource }) {
        for (const { direction, index, side, peers, namesPorts } of networkPolicyRules(policy)) {
          if (namesPorts && options.acceptLimitedPorts) continue
          const severity = namesPorts ? 'medium' : 'high'
          const path = ['spec', direction, index, side]
          const data = { direction, preposition: side, ports: namesPorts ? ' on the ports that it names' : '' }
          if (peers.length === 0) report({ at: { resource, path }, messageId: 'anyPeer', data, severity })
          const blocks: AddressBlock[] = []
          for (const [index, peer] of peers.entries()) {
            const at = { resource, path: [...path, index] }
            if (peer && isEveryPod(peer)) report({ at, messageId: 'anyNamespace', data, severity })
            const { cidr, except } = peer?.ipBlock ?? {}
            if (!cidr) continue
            const block = { cidr, except: except ?? [] }
            if (!coversAllAddresses([block])) {
              blocks.push(block)
              continue
            }
            const place = { resource, path: [...at.path, 'ipBlock', 'cidr'] }
            report({ at: place, messageId: 'anyAddress', data: { ...data, cidr }, severity })
          }
          if (coversAllAddresses(blocks)) report({ at: { resource, path }, messageId: 'allAddresses', data, severity })
        }
      },
      Project({ network }) {
        for (const { tier, rules = [], resource } of network.policies)
          for (const { action, direction, peers, ports, path } of tier === 'admin' ? rules : []) {
            const namesPorts = ports !== 'any'
            if (action !== 'allow' || (namesPorts && options.acceptLimitedPorts)) continue
            const preposition = direction === 'ingress' ? 'from' : 'to'
            const data = { direction, preposition, ports: namesPorts ? ' on the ports that it names' : '' }
            for (const peer of peers === 'anyone' ? [] : peers)
              if (isEveryPodOf(peer)) {
                const at = { resource, path: [...path, preposition, peer.at] }
                report({ at, messageId: 'overAll', data, severity: namesPorts ? 'medium' : 'high' })
              }
          }
      },
    }
  },
})

function isEveryPodOf(peer: PeerFact): boolean {
  return peer.type === 'pods' && [peer.namespaces, peer.pods].every(demand => demand.length === 0)
}
