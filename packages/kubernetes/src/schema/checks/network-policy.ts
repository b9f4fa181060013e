/** Network policies, after kubernetes/pkg/apis/networking/validation. */
import type { IPBlock, NetworkPolicyPeer, NetworkPolicyPort, NetworkPolicySpec } from '../../api/kinds.gen.ts'
import { addressBlock, parseBlock } from '../grammar/address.ts'
import { expectPort, expectPortOrName } from '../grammar/port.ts'
import { expectText, type Spot } from '../spot.ts'

export function checkNetworkPolicy({ policyTypes = [] }: NetworkPolicySpec, spot: Spot): void {
  if (policyTypes.length > 2)
    spot.keyFault('out-of-range', 'There are two `policyTypes`: `Ingress` and `Egress`.', 'policyTypes')
}

export function checkPolicyPort({ port, endPort }: NetworkPolicyPort, spot: Spot): void {
  expectPortOrName(spot, port, 'port')
  expectPort(spot, endPort, 'endPort')
  if (endPort === undefined) return
  if (typeof port !== 'number')
    spot.keyFault('forbidden-field', '`endPort` needs a `port` that is a number.', 'endPort')
  else if (endPort < port) spot.fault('conflict', '`endPort` is less than `port`.', 'endPort')
}

export function checkPolicyPeer({ ipBlock, podSelector, namespaceSelector }: NetworkPolicyPeer, spot: Spot): void {
  if (!ipBlock && !podSelector && !namespaceSelector)
    spot.fault('missing', 'A peer needs a `podSelector`, a `namespaceSelector` or an `ipBlock`.')
  if (ipBlock && (podSelector || namespaceSelector))
    spot.keyFault('conflict', 'A peer with an `ipBlock` has no selector.', 'ipBlock')
}

export function checkIpBlock({ cidr, except = [] }: IPBlock, spot: Spot): void {
  const grammar = addressBlock(spot.minor >= 36)
  if (cidr === '') spot.fault('missing', '`cidr` must not be empty.', 'cidr')
  expectText(spot, cidr, grammar, 'cidr')
  const whole = cidr === undefined ? undefined : parseBlock(cidr)
  for (const [index, text] of except.entries()) {
    expectText(spot, text, grammar, 'except', index)
    const hole = parseBlock(text)
    if (!whole || !hole) continue
    const free = BigInt((whole.family === 4 ? 32 : 128) - whole.prefix)
    const within = hole.family === whole.family && hole.first >> free === whole.first >> free
    if (!within || hole.prefix <= whole.prefix)
      spot.fault('conflict', `\`${text}\` is no part of \`${cidr}\`.`, 'except', index)
  }
}
