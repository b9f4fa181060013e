/** Which pods network policies isolate, per direction. */
import { type NetworkFact, networkFact, networkOf, type PodFact, podFact } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'

const test = suite('network coverage')

interface Given {
  readonly namespace?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly hostNetwork?: boolean
}

function pod({ namespace, labels = { app: 'web' }, hostNetwork = false }: Given = {}): PodFact<string> {
  return podFact('pod', { metadata: { labels }, spec: { hostNetwork, containers: [] } }, [], namespace)
}

function facts(...texts: readonly string[]): readonly NetworkFact<string>[] {
  return texts.map(text => {
    const value = parse(text)
    const [version, group = ''] = value.apiVersion.split('/').reverse()
    const fact = networkFact(value.metadata.name as string, value, {
      group,
      version,
      kind: value.kind,
      ...value.metadata,
    })
    if (!fact) throw new Error(`no fact of ${text}`)
    return fact
  })
}

/** `ingress/egress` of a pod. */
function states(policies: readonly string[], given: Given = {}): string {
  const one = pod(given)
  const { ingress, egress } = networkOf(facts(...policies), [one]).coverage(one)
  return `${ingress.state}/${egress.state}`
}

const policy = (spec: string, namespace?: string) => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: policy${namespace ? `, namespace: ${namespace}` : ''} }
spec: ${spec}`

test('without policies everything is open', () => {
  assert.is(states([]), 'open/open')
})

test('directions without policyTypes: ingress, and egress where there are egress rules', () => {
  assert.is(states([policy('{ podSelector: {} }')]), 'isolated/open')
  assert.is(states([policy('{ podSelector: {}, policyTypes: [] }')]), 'isolated/open')
  assert.is(states([policy('{ podSelector: {}, egress: [] }')]), 'isolated/open')
  assert.is(states([policy('{ podSelector: {}, egress: [{}] }')]), 'isolated/isolated')
  assert.is(states([policy('{}')]), 'isolated/open')
})

test('policyTypes hold whatever rules there are', () => {
  assert.is(states([policy('{ podSelector: {}, policyTypes: [Egress], ingress: [{}] }')]), 'open/isolated')
  assert.is(states([policy('{ podSelector: {}, policyTypes: [Ingress], egress: [{}] }')]), 'isolated/open')
  assert.is(states([policy('{ podSelector: {}, policyTypes: [Ingress, Egress] }')]), 'isolated/isolated')
  assert.is(states([policy('{ podSelector: {}, policyTypes: [ingress] }')]), 'unknown/unknown')
})

test('a selector needs all that it says, and policies add up', () => {
  assert.is(states([policy('{ podSelector: { matchLabels: { app: api } } }')]), 'open/open')
  assert.is(states([policy('{ podSelector: { matchLabels: { app: web, tier: front } } }')]), 'open/open')
  const expressions = '{ podSelector: { matchExpressions: [{ key: tier, operator: NotIn, values: [back] }] } }'
  assert.is(states([policy(expressions)]), 'isolated/open')
  const invalid = policy('{ podSelector: { matchExpressions: [{ key: tier, operator: Is }] } }')
  assert.is(states([invalid]), 'unknown/open')
  assert.is(states([invalid, policy('{ podSelector: {} }')]), 'isolated/open')
})

test('a policy acts in its own namespace; the release namespace is equal to itself alone', () => {
  const inShop = policy('{ podSelector: {} }', 'shop')
  assert.is(states([inShop], { namespace: 'shop' }), 'isolated/open')
  assert.is(states([inShop], { namespace: 'other' }), 'open/open')
  assert.is(states([inShop]), 'open/open')
  assert.is(states([policy('{ podSelector: {} }')], { namespace: 'default' }), 'open/open')
})

test('labels that controllers add are not known from the template', () => {
  assert.is(states([policy('{ podSelector: { matchLabels: { job-name: once } } }')]), 'unknown/open')
  assert.is(states([policy('{ podSelector: { matchLabels: { job-name: once, app: api } } }')]), 'open/open')
})

test('pods on the network of their node are not covered', () => {
  assert.is(states([policy('{ podSelector: {}, policyTypes: [Ingress, Egress] }')], { hostNetwork: true }), 'open/open')
})

test('the deciding policies are named', () => {
  const one = pod()
  const { ingress, egress } = networkOf(facts(policy('{ podSelector: {} }')), [one]).coverage(one)
  assert.equal(ingress, { state: 'isolated', policies: ['policy'] })
  assert.equal(egress, { state: 'open', policies: [] })
})

const admin = (kind: string, spec: string, version = 'v1alpha1') => `
apiVersion: policy.networking.k8s.io/${version}
kind: ${kind}
metadata: { name: ${kind} }
spec: ${spec}`
const everyPod = 'subject: { namespaces: {} }'
const denyIngress = 'ingress: [{ action: Deny, from: [{ namespaces: {} }] }]'

test('only admin rules without limits decide', () => {
  const anp = 'AdminNetworkPolicy'
  assert.is(states([admin(anp, `{ priority: 1, ${everyPod}, ${denyIngress} }`)]), 'isolated/open')
  const egress = (to: string) => admin(anp, `{ priority: 1, ${everyPod}, egress: [{ action: Deny, to: [${to}] }] }`)
  assert.is(states([egress('{ networks: [0.0.0.0/0] }')]), 'open/isolated')
  assert.is(states([egress('{ networks: [169.254.169.254/32] }')]), 'open/open')
  assert.is(states([egress('{ namespaces: { matchLabels: { tenant: b } } }')]), 'open/unknown')
  const limited = 'ingress: [{ action: Deny, from: [{ namespaces: {} }], ports: [{ portNumber: { port: 22 } }] }]'
  assert.is(states([admin(anp, `{ priority: 1, ${everyPod}, ${limited} }`)]), 'unknown/open')
})

test('what the admin tier accepts is open whatever comes later, and what it passes is not', () => {
  const isolating = policy('{ podSelector: {} }')
  const rule = (action: string) => `ingress: [{ action: ${action}, from: [{ pods: { podSelector: {} } }] }]`
  const anp = (action: string) => admin('AdminNetworkPolicy', `{ priority: 9, ${everyPod}, ${rule(action)} }`)
  assert.is(states([anp('Allow'), isolating]), 'open/open')
  assert.is(states([anp('Pass'), isolating]), 'isolated/open')
  const deny = admin('AdminNetworkPolicy', `{ priority: 10, ${everyPod}, ${denyIngress} }`)
  assert.is(states([deny, anp('Allow')]), 'open/open')
  assert.is(states([deny, anp('Pass')]), 'open/open')
})

test('a baseline holds where no network policy isolates', () => {
  assert.is(states([admin('BaselineAdminNetworkPolicy', `{ ${everyPod}, ${denyIngress} }`)]), 'isolated/open')
  const spec = (tier: string, action: string) =>
    `{ tier: ${tier}, priority: 1, ${everyPod}, ingress: [{ action: ${action}, from: [{ namespaces: {} }] }] }`
  const cnp = (tier: string, action: string) => admin('ClusterNetworkPolicy', spec(tier, action), 'v1alpha2')
  assert.is(states([cnp('Baseline', 'Deny')]), 'isolated/open')
  assert.is(states([cnp('Baseline', 'Accept'), policy('{}')]), 'isolated/open')
  assert.is(states([cnp('Admin', 'Accept'), policy('{}')]), 'open/open')
})

test('namespaces are selected by their labels, among them their name', () => {
  const subject = (selector: string) =>
    admin(
      'AdminNetworkPolicy',
      `{ priority: 1, subject: { namespaces: { matchLabels: ${selector} } }, ${denyIngress} }`,
    )
  const shop = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { team: a } }'
  const inShop = { namespace: 'shop' }
  assert.is(states([subject('{ kubernetes.io/metadata.name: shop }')], inShop), 'isolated/open')
  assert.is(states([subject('{ kubernetes.io/metadata.name: shop }')], { namespace: 'other' }), 'open/open')
  assert.is(states([subject('{ kubernetes.io/metadata.name: shop }')]), 'unknown/open')
  assert.is(states([subject('{ team: a }'), shop], inShop), 'isolated/open')
  assert.is(states([subject('{ team: b }'), shop], inShop), 'open/open')
  assert.is(states([subject('{ team: a }')], inShop), 'unknown/open')
  assert.is(states([subject('{ team: a, kubernetes.io/metadata.name: other }')], inShop), 'open/open')
})

const cilium = (body: string, kind = 'CiliumNetworkPolicy') => `
apiVersion: cilium.io/v2
kind: ${kind}
metadata: { name: cilium }
${body}`

test('Cilium: a direction with rules denies by default unless it is told not to', () => {
  assert.is(states([cilium('spec: { endpointSelector: {}, ingress: [{}] }')]), 'isolated/open')
  assert.is(states([cilium('spec: { endpointSelector: {}, ingress: [] }')]), 'open/open')
  assert.is(states([cilium('spec: { endpointSelector: {}, egressDeny: [{}] }')]), 'open/isolated')
  const told = 'enableDefaultDeny: { ingress: false, egress: true }'
  assert.is(states([cilium(`spec: { endpointSelector: {}, ingress: [{}], ${told} }`)]), 'open/isolated')
  assert.is(
    states([cilium('specs: [{ endpointSelector: { matchLabels: { "k8s:app": web } }, egress: [{}] }]')]),
    'open/isolated',
  )
  assert.is(
    states([cilium('spec: { nodeSelector: {}, ingress: [{}] }', 'CiliumClusterwideNetworkPolicy')]),
    'open/open',
  )
})

test('Cilium: endpoints carry the name of their namespace', () => {
  const selector = '{ matchLabels: { "k8s:io.kubernetes.pod.namespace": shop, app: web } }'
  const clusterwide = cilium(`spec: { endpointSelector: ${selector}, ingress: [{}] }`, 'CiliumClusterwideNetworkPolicy')
  assert.is(states([clusterwide], { namespace: 'shop' }), 'isolated/open')
  assert.is(states([clusterwide], { namespace: 'other' }), 'open/open')
  const account = cilium(
    'spec: { endpointSelector: { matchLabels: { io.cilium.k8s.policy.serviceaccount: a } }, ingress: [{}] }',
  )
  assert.is(states([account]), 'unknown/open')
})

const calico = (spec: string, kind = 'NetworkPolicy', group = 'projectcalico.org') => `
apiVersion: ${group}/v3
kind: ${kind}
metadata: { name: calico }
spec: ${spec}`

test('Calico: the directions that rules or types name', () => {
  assert.is(states([calico('{ selector: all() }')]), 'isolated/open')
  assert.is(states([calico('{ egress: [{ action: Allow }] }')]), 'open/isolated')
  assert.is(states([calico('{ ingress: [{ action: Allow }], egress: [{ action: Allow }] }')]), 'isolated/isolated')
  assert.is(
    states([calico('{ types: [Ingress, Egress] }', 'GlobalNetworkPolicy')], { namespace: 'x' }),
    'isolated/isolated',
  )
  assert.is(states([calico('{ tier: platform, types: [Ingress] }', 'GlobalNetworkPolicy')]), 'unknown/open')
  assert.is(states([calico('{ preDNAT: true, types: [Ingress] }', 'GlobalNetworkPolicy')]), 'open/open')
})

test('Calico: selectors that are label requirements are evaluated, others cannot be told', () => {
  const state = (selector: string) =>
    states([calico(`{ selector: "${selector}" }`)], { labels: { app: 'web', tier: 'a && b' } })
  assert.is(state("app == 'web'"), 'isolated/open')
  assert.is(state("app == 'web' && tier == 'a && b'"), 'isolated/open')
  assert.is(state("app in {'api', 'web'} && !has(zone)"), 'isolated/open')
  assert.is(state("app not in { 'web' }"), 'open/open')
  assert.is(state("has(zone) && app == 'web'"), 'open/open')
  assert.is(state("zone != 'a'"), 'isolated/open')
  assert.is(state("app == 'api' || app == 'web'"), 'unknown/open')
  assert.is(state("app starts with 'w'"), 'unknown/open')
  assert.is(state("app == 'web' &&"), 'unknown/open')
})

test('Calico: namespaces by their name', () => {
  const spec = `{ types: [Ingress], namespaceSelector: "projectcalico.org/name not in {'kube-system'}" }`
  const global = calico(spec, 'GlobalNetworkPolicy', 'crd.projectcalico.org')
  assert.is(states([global], { namespace: 'kube-system' }), 'open/open')
  assert.is(states([global], { namespace: 'shop' }), 'isolated/open')
})

test('policies that are not modelled leave the answer open', () => {
  const antrea = 'apiVersion: crd.antrea.io/v1beta1\nkind: ClusterNetworkPolicy\nmetadata: { name: a }'
  assert.is(states([antrea]), 'unknown/unknown')
  const firewall = 'apiVersion: k8s.ovn.org/v1\nkind: EgressFirewall\nmetadata: { name: default }'
  assert.is(states([firewall]), 'open/unknown')
})

test('other kinds are no facts', () => {
  const id = (group: string, kind: string) => ({ group, version: 'v1', kind, name: 'x' })
  assert.is(networkFact('x', {}, id('', 'Pod')), undefined)
  assert.is(networkFact('x', {}, id('example.com', 'NetworkPolicy')), undefined)
  assert.is(networkFact('x', {}, id('projectcalico.org', 'StagedNetworkPolicy')), undefined)
})

test('wrong shapes of policies are survived', () => {
  for (const spec of [
    'null',
    'text',
    '[1]',
    '{ specs: 1, endpointSelector: [], subject: 3, ingress: [null], egress: 4 }',
  ])
    for (const text of [cilium(`spec: ${spec}`), calico(spec), admin('AdminNetworkPolicy', spec)])
      assert.ok(states([text]), text)
})

test('many policies and pods are joined without looking at each pair', () => {
  const pods = Array.from({ length: 20_000 }, (_, index) =>
    pod({ namespace: 'shop', labels: { app: `app-${index}`, part: 'shop' } }),
  )
  const policies = Array.from({ length: 20_000 }, (_, index): NetworkFact<string> => {
    const podSelector = { matchLabels: { part: 'shop', app: `app-${index * 2}` } }
    return networkFact(
      `p${index}`,
      { spec: { podSelector } },
      { group: 'networking.k8s.io', kind: 'NetworkPolicy', namespace: 'shop', name: `p${index}` },
    )!
  })
  const before = performance.now()
  const network = networkOf(policies, pods)
  const isolated = pods.filter(one => network.coverage(one).ingress.state === 'isolated')
  assert.is(isolated.length, 10_000)
  assert.ok(performance.now() - before < 5000, 'a join of every pair takes minutes')
})

test.run()
