/** Whether one rule says no more than another does. */
import type { LabelRequirement } from '../selector/label-selector.ts'
import { type AddressBlock, type AddressRange, isInside, rangesOf } from './cidr.ts'
import { type Connections, connectionsOn, isSubset, noConnections, united } from './connections.ts'
import type { Demand } from './demand.ts'
import type { PolicyFact } from './policy.ts'
import type { PeerFact, RuleFact } from './rule.ts'

/** Whether every connection that the first rule means is one that the second means as well; both of one policy, or of one namespace. */
export function isHiddenBy(inner: RuleFact, outer: RuleFact): boolean {
  return inner.direction === outer.direction && coversPeers(inner, outer) && coversPorts(inner, outer)
}

function coversPeers({ peers }: RuleFact, { peers: outer }: RuleFact): boolean {
  if (outer === 'anyone') return true
  return peers !== 'anyone' && peers.length > 0 && peers.every(peer => outer.some(other => coversPeer(peer, other)))
}

function coversPeer(inner: PeerFact, outer: PeerFact): boolean {
  if (inner.type === 'pods' && outer.type === 'pods')
    return coversNamespaces(inner.namespaces, outer.namespaces) && coversDemand(inner.pods, outer.pods)
  if (inner.type !== 'addresses' || outer.type !== 'addresses' || inner.countsPods !== outer.countsPods) return false
  const whole = rangesIn(outer.blocks)
  return rangesIn(inner.blocks).every(range => whole.some(other => isInside(range, other)))
}

function coversNamespaces(inner: Demand | 'own', outer: Demand | 'own'): boolean {
  if (inner === 'own' || outer === 'own') return inner === outer || (outer !== 'own' && outer.length === 0)
  return coversDemand(inner, outer)
}

/** Whether a policy surely selects whatever another does; both of one namespace, or of none. */
export function selectsAllOf(
  outer: Pick<PolicyFact<unknown>, 'selections'>,
  inner: Pick<PolicyFact<unknown>, 'selections'>,
): boolean {
  return inner.selections.every(one =>
    outer.selections.some(
      other => coversDemand(one.namespaces, other.namespaces) && coversDemand(one.pods, other.pods),
    ),
  )
}

/** What asks for more selects less. */
function coversDemand(inner: Demand, outer: Demand): boolean {
  if (inner === 'unknown' || outer === 'unknown') return false
  return outer.every(one => inner.some(other => isSame(one, other)))
}

function isSame(a: LabelRequirement, b: LabelRequirement): boolean {
  if (a.key !== b.key || a.operator !== b.operator) return false
  return a.values.every(value => b.values.includes(value)) && b.values.every(value => a.values.includes(value))
}

function coversPorts({ ports }: RuleFact, { ports: outer }: RuleFact): boolean {
  if (outer === 'any') return true
  if (ports === 'any' || ports.includes('unknown')) return false
  const [own, other] = [portsIn(ports), portsIn(outer)]
  return isSubset(own.numbers, other.numbers) && own.names.every(name => other.names.includes(name))
}

// Rules are compared each with each, so what is made of one is kept.

const rangesIn = kept((blocks: readonly AddressBlock[]): readonly AddressRange[] => blocks.flatMap(rangesOf))

const portsIn = kept((ports: Exclude<RuleFact['ports'], 'any'>) => ({
  numbers: ports.reduce<Connections>(
    (found, port) =>
      port === 'unknown' || 'name' in port ? found : united(found, connectionsOn(port.protocol, port.first, port.last)),
    noConnections,
  ),
  names: ports.flatMap(port => (port !== 'unknown' && 'name' in port ? [`${port.protocol} ${port.name}`] : [])),
}))

function kept<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, { readonly value: To }>()
  return from => {
    const known = made.get(from) ?? { value: make(from) }
    made.set(from, known)
    return known.value
  }
}
