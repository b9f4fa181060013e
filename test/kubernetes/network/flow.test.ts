/** What may go from one end to another where the files do not tell everything. */
import {
  addressOf,
  anyPod,
  connectionsText,
  type End,
  type NetworkFact,
  networkFact,
  networkOf,
  type PodFact,
  podFact,
  potentialPods,
} from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'

const test = suite('network flows')

interface Given {
  readonly namespace?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly hostNetwork?: boolean
  readonly isPartial?: boolean
  readonly ports?: readonly object[]
}

function pod({
  namespace = 'shop',
  labels = {},
  hostNetwork = false,
  isPartial = false,
  ports = [],
}: Given = {}): PodFact<string> {
  const template = { metadata: { labels }, spec: { hostNetwork, containers: [{ name: 'main', ports }] } }
  return podFact('pod', template as never, [], namespace, isPartial)
}

const np = (spec: string, namespace = 'shop') =>
  `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: np, namespace: ${namespace}}, spec: ${spec}}`
const anp = (spec: string, name = 'anp') =>
  `{apiVersion: policy.networking.k8s.io/v1alpha1, kind: AdminNetworkPolicy, metadata: {name: ${name}}, spec: ${spec}}`

function factsOf(texts: readonly string[]): readonly NetworkFact<string>[] {
  return texts.map(text => {
    const value = parse(text)
    const [version, group = ''] = value.apiVersion.split('/').reverse()
    return networkFact(value.metadata.name as string, value, { group, version, kind: value.kind, ...value.metadata })!
  })
}

/** What is allowed, and behind a slash what nobody can tell. */
function flow(texts: readonly string[], from: End<string>, to: End<string>, isClosed = false): string {
  const pods = [from, to].filter((end): end is PodFact<string> => !('type' in end))
  const { allowed, unknown } = networkOf(factsOf(texts), pods, () => isClosed).flow(from, to)
  return [allowed, unknown].map(connectionsText).join(' / ')
}

const all = 'All Connections / No Connections'
const none = 'No Connections / No Connections'
const doubt = 'No Connections / All Connections'
const outside = (text: string): End<string> => ({ type: 'addresses', range: addressOf(text)! })

test('labels of a namespace that is not in the files', () => {
  const policy = np('{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}}]}]}')
  const [ops, web] = [pod({ namespace: 'ops' }), pod()]
  assert.is(flow([policy], ops, web), doubt)
  assert.is(flow([policy], ops, web, true), none)
  const known = '{apiVersion: v1, kind: Namespace, metadata: {name: ops, labels: {team: ops}}}'
  assert.is(flow([policy, known], ops, web), all)
  const byName = np(
    '{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}}]}]}',
  )
  assert.is(flow([byName], ops, web), all)
})

test('the release namespace may be the one that is named', () => {
  const policy = np('{podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}')
  const released = podFact('released', { metadata: {}, spec: { containers: [] } }, [], undefined)
  assert.is(flow([policy], released, pod()), doubt)
})

test('pods on the network of their node', () => {
  const deny = np('{podSelector: {}, policyTypes: [Ingress, Egress]}')
  assert.is(flow([deny], pod({ namespace: 'other' }), pod({ hostNetwork: true })), doubt)
  const own = np('{podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}')
  assert.is(flow([own], pod({ hostNetwork: true }), pod({ labels: { app: 'web' } })), doubt)
  const admin = anp('{priority: 1, subject: {namespaces: {}}, ingress: [{action: Deny, from: [{namespaces: {}}]}]}')
  assert.is(flow([admin], pod({ labels: { app: 'web' } }), pod({ hostNetwork: true })), all)
})

test('pods that something completes may have more labels and ports', () => {
  const policy = np('{podSelector: {matchLabels: {app: web}}, ingress: [{ports: [{port: http}]}]}')
  const web = pod({ isPartial: true })
  assert.is(flow([policy], pod({ namespace: 'other' }), web), doubt)
})

test('kinds that are not evaluated', () => {
  const cilium =
    '{apiVersion: cilium.io/v2, kind: CiliumNetworkPolicy, metadata: {name: c, namespace: shop}, spec: {endpointSelector: {}, ingress: [{}]}}'
  assert.is(flow([cilium], pod({ namespace: 'other' }), pod()), doubt)
  assert.is(flow([cilium], pod(), pod({ namespace: 'other' })), all)
})

test('admin policies of one priority stand in no order', () => {
  const rule = (action: string) =>
    `{priority: 5, subject: {namespaces: {}}, ingress: [{action: ${action}, from: [{namespaces: {}}], ports: [{portNumber: {protocol: TCP, port: 80}}]}]}`
  const ends = [pod({ namespace: 'other' }), pod()] as const
  assert.is(
    flow([anp(rule('Deny'), 'a'), anp(rule('Allow'), 'b')], ...ends),
    'SCTP 1-65535,TCP 1-79,81-65535,UDP 1-65535 / TCP 80',
  )
  assert.is(
    flow([anp(rule('Deny').replace('5', '4'), 'a'), anp(rule('Allow'), 'b')], ...ends),
    'SCTP 1-65535,TCP 1-79,81-65535,UDP 1-65535 / No Connections',
  )
})

test('addresses, with exceptions, in both families', () => {
  const policy = np(
    '{podSelector: {}, egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}, {ipBlock: {cidr: "2001:db8::/32"}}], ports: [{port: 443}]}]}',
  )
  assert.is(flow([policy], pod(), outside('10.2.3.4')), 'TCP 443 / No Connections')
  assert.is(flow([policy], pod(), outside('10.1.3.4')), none)
  assert.is(flow([policy], pod(), outside('2001:db8::1')), 'TCP 443 / No Connections')
  assert.is(flow([policy], pod(), outside('2001:db9::1')), none)
})

test('networks of admin policies count for pods too', () => {
  const deny = (cidr: string) =>
    anp(`{priority: 1, subject: {namespaces: {}}, egress: [{action: Deny, to: [{networks: ["${cidr}"]}]}]}`)
  const ends = [pod(), pod({ namespace: 'other' })] as const
  assert.is(flow([deny('0.0.0.0/0')], ...ends), none)
  assert.is(flow([deny('10.0.0.0/8')], ...ends), doubt)
  assert.is(flow([deny('8.8.8.0/24')], ...ends), all)
})

test('what the API server would refuse is not known', () => {
  for (const rule of ['{from: [{}]}', '{ports: [{port: 90, endPort: 80}]}', '{ports: [{port: 80, protocol: tcp}]}'])
    assert.is(flow([np(`{podSelector: {}, ingress: [${rule}]}`)], pod({ namespace: 'other' }), pod()), doubt, rule)
})

test('a pod reaches itself', () => {
  const one = pod()
  assert.is(flow([np('{podSelector: {}, policyTypes: [Ingress, Egress]}')], one, one), all)
})

test('pods that policies have in mind', () => {
  const policy = np(
    '{podSelector: {}, ingress: [{from: [{namespaceSelector: {}, podSelector: {matchLabels: {app: web}}}], ports: [{port: 80}]}]}',
  )
  const one = pod()
  const network = networkOf(factsOf([policy]), [one])
  const [web] = potentialPods(network)
  assert.is(connectionsText(network.side('ingress', one, web!).allowed), 'TCP 80')
  assert.is(connectionsText(network.side('ingress', one, anyPod).allowed), 'No Connections')
})

test('what Ingresses and Services lead to', () => {
  const web = pod({ labels: { app: 'web' }, ports: [{ name: 'http', containerPort: 8080 }] })
  const service =
    '{apiVersion: v1, kind: Service, metadata: {name: web, namespace: shop}, spec: {type: NodePort, selector: {app: web}, ports: [{port: 80, targetPort: http}, {port: 90}]}}'
  const ingress =
    '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: in, namespace: shop}, spec: {rules: [{http: {paths: [{backend: {service: {name: web, port: {number: 80}}}}]}}]}}'
  const route =
    '{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: route, namespace: edge}, spec: {rules: [{backendRefs: [{name: web, namespace: shop, port: 90}]}]}}'
  const { entries } = networkOf(factsOf([service, ingress, route]), [web])
  assert.equal(
    entries.map(({ from, connections, opening }) => `${from} ${connectionsText(connections)} ${opening ?? '-'}`),
    ['in TCP 8080 -', 'route TCP 90 -', 'web TCP 90,8080 NodePort'],
  )
})

test('a port by its name is allowed towards pods that one imagines, whatever number it has there', () => {
  const named = (texts: readonly string[]) => {
    const own = pod({ labels: { app: 'web' } })
    const { allowed, named: names = [] } = networkOf(factsOf(texts), [own], () => false).side('egress', own, anyPod)
    return [connectionsText(allowed), ...names.map(({ protocol, name }) => `${protocol ?? 'any'} ${name}`)]
  }
  const http = np(
    '{podSelector: {}, policyTypes: [Egress], egress: [{to: [{namespaceSelector: {}}], ports: [{port: http}]}]}',
  )
  assert.equal(named([http]), ['No Connections', 'TCP http'])
  const near = np(
    '{podSelector: {}, policyTypes: [Egress], egress: [{to: [{podSelector: {}}], ports: [{port: http}]}]}',
  )
  assert.equal(named([near]), ['No Connections'])
  const denied = anp(
    '{priority: 1, subject: {namespaces: {}}, egress: [{action: Deny, to: [{namespaces: {}}], ports: [{portNumber: {port: 80, protocol: TCP}}]}]}',
  )
  assert.equal(named([denied, http]), ['No Connections'])
})

test('what a Namespace says in two ways nobody can tell', () => {
  const namespace = (tenant: string) =>
    `{apiVersion: v1, kind: Namespace, metadata: {name: bank, labels: {tenant: ${tenant}, stage: prod}}}`
  const to = pod()
  const from = pod({ namespace: 'bank' })
  const lets = (label: string) =>
    np(`{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {${label}}}}]}]}`)
  const unknown = 'No Connections / All Connections'
  assert.is(flow([namespace('a'), namespace('b'), lets('tenant: a')], from, to, true), unknown)
  assert.is(flow([namespace('a'), namespace('b'), lets('stage: prod')], from, to, true), all)
  assert.is(flow([namespace('a'), namespace('b'), lets('tenant: c')], from, to, true), none)
})

test('an exception is a part of its block, and selectors have the form of today', () => {
  const address = { type: 'addresses', range: addressOf('192.0.2.1')! } as const
  const unknown = 'No Connections / All Connections'
  const block = (except: string) =>
    np(`{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 192.0.2.0/24, except: [${except}]}}]}]}`)
  assert.is(flow([block('192.0.2.0/25')], address, pod()), none)
  assert.is(flow([block('192.0.2.128/25')], address, pod()), all)
  assert.is(flow([block('192.0.2.0/24')], address, pod()), unknown)
  assert.is(flow([block("'2001:db8::/64'")], address, pod()), unknown)
  const first = anp(
    '{priority: 1, subject: {pods: {namespaces: {namespaceSelector: {}}, podSelector: {}}}, ingress: [{action: Deny, from: [{namespaces: {}}]}]}',
  )
  assert.is(flow([first], pod({ namespace: 'bank' }), pod()), unknown)
})

test('a route leads to what its weights leave, and to ports as controllers read them', () => {
  const service =
    '{apiVersion: v1, kind: Service, metadata: {name: web, namespace: shop}, spec: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}}'
  const ports = (route: string) =>
    networkOf(factsOf([service, route]), [pod({ labels: { app: 'web' } })], () => false).entries.map(
      ({ connections }) => connectionsText(connections),
    )
  const gateway = (backend: string) =>
    `{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: web, namespace: shop}, spec: {rules: [{backendRefs: [${backend}]}]}}`
  assert.equal(ports(gateway('{name: web, port: 80}')), ['TCP 8080'])
  assert.equal(ports(gateway('{name: web, port: 80, weight: 0}')), [])
  assert.equal(ports(gateway('{name: web, port: 81}')), [])
  const route = (spec: string) =>
    `{apiVersion: route.openshift.io/v1, kind: Route, metadata: {name: web, namespace: shop}, spec: ${spec}}`
  assert.equal(ports(route('{to: {kind: Service, name: web, weight: 0}}')), [])
  assert.equal(ports(route('{to: {kind: Service, name: web}, port: {targetPort: 8080}}')), ['TCP 8080'])
  const old = (port: string) =>
    `{apiVersion: extensions/v1beta1, kind: Ingress, metadata: {name: web, namespace: shop}, spec: {backend: {serviceName: web, servicePort: ${port}}}}`
  assert.equal(ports(old("'80'")), ['TCP 8080'])
  assert.equal(ports(old('http')), ['TCP 8080'])
})

test.run()
