/** Random small worlds of pods and policies, all of them as an API server would take them. */
import fc from 'fast-check'
import type { AdminObject, PodObject, PolicyObject, Selector, WorldObjects } from './pairwise.ts'

const spaces = ['red', 'blue', 'green'] as const
const protocol = fc.constantFrom('TCP', 'UDP', 'SCTP')
/** Ports that ranges begin and end at, and those beside them. */
export const telling = [1, 79, 80, 81, 443, 8079, 8080, 9000, 9001, 65535] as const
const port = fc.constantFrom(...telling)
const portName = fc.constantFrom('web', 'dns')
export const addresses = ['192.0.2.1', '192.0.2.200', '8.8.8.8', '2001:db8::1', '2001:db8:0:1::5'] as const

const labels = fc.dictionary(fc.constantFrom('app', 'tier'), fc.constantFrom('a', 'b', 'c'), { maxKeys: 2 })

function selector(...moreKeys: readonly string[]): fc.Arbitrary<Selector> {
  const key = fc.constantFrom('app', 'tier', ...moreKeys)
  const value = fc.constantFrom('a', 'b', 'c', ...(moreKeys.length > 0 ? spaces : []))
  const values = fc.uniqueArray(value, { minLength: 1, maxLength: 3 })
  return fc.record(
    {
      matchLabels: fc.dictionary(key, value, { maxKeys: 2 }),
      matchExpressions: fc.array(
        fc.oneof(
          fc.record({ key, operator: fc.constantFrom('In', 'NotIn'), values }),
          fc.record({ key, operator: fc.constantFrom('Exists', 'DoesNotExist') }),
        ) as fc.Arbitrary<NonNullable<Selector['matchExpressions']>[number]>,
        { maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  )
}

const podSelector = selector()
const namespaceSelector = selector('kubernetes.io/metadata.name')

const ipBlock = fc.constantFrom(
  { cidr: '0.0.0.0/0' },
  { cidr: '0.0.0.0/0', except: ['192.0.2.0/24', '8.0.0.0/8'] },
  { cidr: '192.0.2.0/24', except: ['192.0.2.128/25'] },
  { cidr: '192.0.2.0/25' },
  { cidr: '8.8.8.8/32' },
  { cidr: '::/0', except: ['2001:db8::/64'] },
  { cidr: '2001:db8::/32' },
  { cidr: '2001:db8:0:1::/64' },
)

const policyPeer = fc.oneof(
  fc.record({ podSelector }),
  fc.record({ namespaceSelector }),
  fc.record({ podSelector, namespaceSelector }),
  fc.record({ ipBlock }),
)
const policyPort = fc.oneof(
  fc.record({ protocol, port }, { requiredKeys: ['port'] }),
  fc.record({ protocol }),
  fc.record({ protocol, port: portName }, { requiredKeys: ['port'] }),
  fc
    .tuple(protocol, port, port)
    .map(([protocol, a, b]) => ({ protocol, port: Math.min(a, b), endPort: Math.max(a, b) })),
)
const ports = fc.array(policyPort, { maxLength: 2 })
const peers = fc.array(policyPeer, { maxLength: 2 })

const policy: fc.Arbitrary<PolicyObject> = fc.record({
  namespace: fc.constantFrom(...spaces),
  spec: fc.record(
    {
      podSelector,
      policyTypes: fc.subarray(['Ingress', 'Egress']),
      ingress: fc.array(fc.record({ from: peers, ports }, { requiredKeys: [] }), { maxLength: 2 }),
      egress: fc.array(fc.record({ to: peers, ports }, { requiredKeys: [] }), { maxLength: 2 }),
    },
    { requiredKeys: ['podSelector'] },
  ),
})

const pods = fc.record({ namespaceSelector, podSelector })
const inside = fc.oneof(fc.record({ namespaces: namespaceSelector }), fc.record({ pods }))
/** Addresses that no pod can have, or all. */
const networks = fc.uniqueArray(
  fc.constantFrom('0.0.0.0/0', '192.0.2.0/25', '8.8.8.0/24', '2001:db8::/32', '2001:db8:0:1::/64'),
  { minLength: 1, maxLength: 2 },
)
const adminPorts = fc.array(
  fc.oneof(
    fc.record({ portNumber: fc.record({ protocol, port }) }),
    fc
      .tuple(protocol, port, port)
      .map(([protocol, a, b]) => ({ portRange: { protocol, start: Math.min(a, b), end: Math.max(a, b) } })),
    fc.record({ namedPort: portName }),
  ),
  { maxLength: 2 },
)

function admin(tier: AdminObject['tier']): fc.Arbitrary<AdminObject> {
  const action = tier === 'admin' ? fc.constantFrom('Allow', 'Deny', 'Pass') : fc.constantFrom('Allow', 'Deny')
  const rule = <Key extends 'from' | 'to', Peer>(key: Key, peer: fc.Arbitrary<Peer>) =>
    fc.record(
      { action, [key]: fc.array(peer, { minLength: 1, maxLength: 2 }), ports: adminPorts },
      { requiredKeys: ['action', key] as never },
    )
  return fc.record(
    {
      tier: fc.constant(tier),
      priority: fc.nat(5),
      subject: inside,
      ingress: fc.array(rule('from', inside), { maxLength: 2 }),
      egress: fc.array(rule('to', fc.oneof(inside, fc.record({ networks }))), { maxLength: 2 }),
    },
    { requiredKeys: ['tier', 'priority', 'subject'] },
  ) as fc.Arbitrary<AdminObject>
}

/** Two policies of one priority would leave the answer open. */
const admins = fc
  .tuple(
    fc.uniqueArray(admin('admin'), { maxLength: 3, selector: ({ priority }) => priority }),
    fc.uniqueArray(admin('baseline'), { maxLength: 2, selector: ({ priority }) => priority }),
  )
  .map(lists => lists.flat())

const pod: fc.Arbitrary<Omit<PodObject, 'name'>> = fc.record({
  namespace: fc.constantFrom(...spaces),
  labels,
  ports: fc.array(fc.record({ name: portName, containerPort: port, protocol }, { requiredKeys: ['containerPort'] }), {
    maxLength: 2,
  }),
})

export const smallWorld: fc.Arbitrary<WorldObjects & { readonly pods: readonly PodObject[] }> = fc.record({
  namespaces: fc.record({ red: labels, blue: labels, green: labels }),
  pods: fc
    .array(pod, { minLength: 2, maxLength: 4 })
    .map(list => list.map((one, index) => ({ ...one, name: `pod-${index}` }))),
  policies: fc.array(policy, { maxLength: 4 }),
  admin: admins,
})
