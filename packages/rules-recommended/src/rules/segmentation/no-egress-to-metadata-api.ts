/** Disallow network policies that let pods reach the metadata service of a cloud. */
import { defineRule } from '@keelint/core'
import { addressOf, isInside, type NetworkPolicyPort, policyDirections, rangesOf } from '@keelint/kubernetes'

/** Where instances of the large clouds find their metadata: all of them, AWS by IPv6, Azure's platform, Alibaba. */
const metadataAddresses = ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow egress to the metadata service of a cloud',
      rationale:
        'The metadata service hands the credentials of the node to whoever asks from it. A pod that was taken over asks for them first, and then is the node to the cloud. A block for all addresses allows that as well.',
      remedy:
        'Leave the address out by `except`. Pods that need an identity get one of their own, by workload identity.',
      references: [
        'https://kubernetes.io/docs/tasks/administer-cluster/securing-a-cluster/#restricting-cloud-metadata-api-access',
      ],
    },
    standards: ['nsa:network-policies'],
    presets: { strict: true },
    yieldsTo: ['no-allow-all-network-policy'],
    hasSuggestions: true,
    messages: {
      allowed: '`{{cidr}}` allows egress to `{{address}}`, where clouds serve the credentials of the node.',
      leaveOut: 'Leave `{{address}}` out.',
    },
  },
  create: ({ report }) => ({
    NetworkPolicy({ spec }, node) {
      if (!policyDirections(spec)?.includes('egress')) return
      for (const [index, rule] of (spec?.egress ?? []).entries()) {
        if (!allowsHttp(rule?.ports ?? [])) continue
        for (const [at, peer] of (rule?.to ?? []).entries()) {
          const { cidr, except } = peer?.ipBlock ?? {}
          if (!cidr) continue
          const held = rangesOf({ cidr, except: except ?? [] })
          const addresses = metadataAddresses.filter(one => held.some(range => isInside(addressOf(one)!, range)))
          const [address] = addresses
          if (address === undefined) continue
          const block = node.at('spec').at('egress').at(index).at('to').at(at).at('ipBlock')
          const holes = addresses.map(one => `${one}/${one.includes(':') ? 128 : 32}`)
          report({
            at: block.at('cidr'),
            messageId: 'allowed',
            data: { cidr, address },
            suggest: holes.includes(cidr)
              ? []
              : [
                  {
                    messageId: 'leaveOut',
                    data: { address },
                    fix: ({ set }) => set(block.at('except'), [...(except ?? []), ...holes]),
                  },
                ],
          })
        }
      }
    },
  }),
})

/** The service listens on port 80. */
function allowsHttp(ports: readonly (NetworkPolicyPort | null | undefined)[]): boolean {
  if (ports.length === 0) return true
  return ports.some(item => {
    const { port, endPort } = item ?? {}
    if ((item?.protocol ?? 'TCP') !== 'TCP') return false
    if ((port ?? undefined) === undefined) return true
    return typeof port === 'number' && port <= 80 && (endPort ?? port) >= 80
  })
}
