/** Reachability against a second reading of the documentation, which asks of every pair and port. */
import {
  addressOf,
  type Connections,
  type End,
  type NetworkFact,
  networkFact,
  networkOf,
  type PodFact,
  podFact,
} from '@keelint/kubernetes'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type AdminObject, connects, type PairEnd, type PodObject, type WorldObjects } from './pairwise.ts'
import { addresses, smallWorld, telling } from './small-worlds.ts'

const test = suite('reachability, pair by pair')

/** More by `KEELINT_WORLDS`; what is committed runs the same ones each time. */
const worlds = Number(process.env.KEELINT_WORLDS ?? 150)

test('every pair and port of small worlds', () => {
  fc.assert(
    fc.property(smallWorld, fc.boolean(), (world, asCluster) => {
      const pods = new Map(world.pods.map(pod => [pod, podOf(pod)]))
      const network = networkOf(factsOf(world, asCluster), [...pods.values()])
      const ends: readonly PairEnd[] = [...world.pods, ...addresses]
      for (const from of ends)
        for (const to of ends) {
          if (typeof from === 'string' && typeof to === 'string') continue
          const { allowed, unknown } = network.flow(endOf(from, pods), endOf(to, pods))
          for (const protocol of ['TCP', 'UDP', 'SCTP'] as const)
            for (const port of telling) {
              const wanted = connects(world, { from, to, protocol, port })
              if (holds(allowed, protocol, port) === wanted && !holds(unknown, protocol, port)) continue
              throw new Error(`${name(from)} to ${name(to)} on ${protocol} ${port}: expected ${wanted}`)
            }
        }
    }),
    { numRuns: worlds },
  )
})

test('the reasons of an answer hold the answer', () => {
  fc.assert(
    fc.property(smallWorld, world => {
      const pods = world.pods.map(podOf)
      const network = networkOf(factsOf(world, false), pods)
      const [from, to] = [pods[0]!, pods[1]!]
      const { allowed, egress, ingress } = network.explain(from, to)
      for (const port of telling) {
        const sides = [egress, ingress].map(reasons => reasons.filter(one => holds(one.connections, 'TCP', port)))
        assert.ok(sides.every(side => side.length > 0))
        const isAllowed = sides.every(side => side.some(({ outcome }) => outcome === 'allowed'))
        assert.is(isAllowed, holds(allowed, 'TCP', port))
      }
    }),
    { numRuns: worlds },
  )
})

function name(end: PairEnd): string {
  return typeof end === 'string' ? end : end.name
}

function podOf({ name, namespace, labels, ports }: PodObject): PodFact<string> {
  const template = { metadata: { labels }, spec: { containers: [{ name: 'main', ports }] } }
  return podFact(name, template as never, [], namespace)
}

function endOf(end: PairEnd, pods: ReadonlyMap<PodObject, PodFact<string>>): End<string> {
  return typeof end === 'string' ? { type: 'addresses', range: addressOf(end)! } : pods.get(end)!
}

function holds(connections: Connections, protocol: 'TCP' | 'UDP' | 'SCTP', port: number): boolean {
  return connections[protocol].some(({ first, last }) => port >= first && port <= last)
}

function factsOf(world: WorldObjects, asCluster: boolean): readonly NetworkFact<string>[] {
  const namespaces = Object.entries(world.namespaces).map(([name, labels]) =>
    networkFact(name, { metadata: { labels } }, { group: '', kind: 'Namespace', name }),
  )
  const policies = world.policies.map(({ namespace, spec }, index) =>
    networkFact(
      `np-${index}`,
      { spec },
      { group: 'networking.k8s.io', kind: 'NetworkPolicy', namespace, name: `${index}` },
    ),
  )
  const admin = world.admin.map((policy, index) => adminFact(policy, index, asCluster))
  return [...namespaces, ...policies, ...admin].map(fact => fact!)
}

/** The same policy as one of the older kinds, or as the kind that took their place. */
function adminFact({ tier, ...spec }: AdminObject, index: number, asCluster: boolean) {
  const isOld = !asCluster && (tier === 'admin' || index === 0)
  const kind = isOld ? 'AdminNetworkPolicy' : 'ClusterNetworkPolicy'
  const written =
    kind === 'ClusterNetworkPolicy' ? { ...clusterSpec(spec), tier: tier === 'admin' ? 'Admin' : 'Baseline' } : spec
  return networkFact(
    `admin-${index}`,
    { spec: written },
    {
      group: 'policy.networking.k8s.io',
      kind: isOld && tier === 'baseline' ? 'BaselineAdminNetworkPolicy' : kind,
      name: `${index}`,
    },
  )
}

function clusterSpec({ ingress, egress, ...rest }: Omit<AdminObject, 'tier'>): object {
  const rules = (list: AdminObject['ingress']) =>
    list?.map(({ action, ports, ...peers }) => ({
      ...peers,
      action: action === 'Allow' ? 'Accept' : action,
      ...(ports && { protocols: ports.map(protocolOf) }),
    }))
  return { ...rest, ...(ingress && { ingress: rules(ingress) }), ...(egress && { egress: rules(egress) }) }
}

function protocolOf(port: NonNullable<NonNullable<AdminObject['ingress']>[number]['ports']>[number]): object {
  if ('namedPort' in port) return { destinationNamedPort: port.namedPort }
  if ('portNumber' in port)
    return { [port.portNumber.protocol.toLowerCase()]: { destinationPort: { number: port.portNumber.port } } }
  const { protocol, start, end } = port.portRange
  return { [protocol.toLowerCase()]: { destinationPort: { range: { start, end } } } }
}

test.run()
