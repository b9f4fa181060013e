/** Suggested policies isolate, keep the traffic that the files show, and open nothing: in random small worlds. */
import type { Resource } from '@keelint/core'
import {
  addressOf,
  anyPod,
  type Connections,
  common,
  connectionsOn,
  type End,
  isSubset,
  type Network,
  type NetworkFact,
  networkFact,
  networkOf,
  noConnections,
  type PodFact,
  podFact,
  united,
} from '@keelint/kubernetes'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { smallWorld } from '../../kubernetes/network/small-worlds.ts'
import { ask, yamlOf } from './manifests.ts'

const test = suite('network suggest: traffic')

interface ServiceObject {
  readonly name: string
  readonly namespace: string
  readonly app: string
  readonly type: 'ClusterIP' | 'NodePort' | 'LoadBalancer'
  readonly targetPort: number | string
  readonly isRouted: boolean
}

const spaces = fc.constantFrom('red', 'blue', 'green')
const services: fc.Arbitrary<readonly ServiceObject[]> = fc
  .array(
    fc.record({
      namespace: spaces,
      app: fc.constantFrom('a', 'b', 'c'),
      type: fc.constantFrom('ClusterIP', 'ClusterIP', 'NodePort', 'LoadBalancer'),
      targetPort: fc.constantFrom<number | string>(80, 8080, 9000, 'web'),
      isRouted: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map(list => list.map((one, index) => ({ ...one, name: `service-${index}` })) as readonly ServiceObject[])

/** Of each pod: the Service that it is told of, by its index; whether it is scraped; a port of its node. */
const habits = fc.array(fc.record({ told: fc.nat(3), scraped: fc.boolean(), hostPort: fc.boolean() }), {
  minLength: 4,
  maxLength: 4,
})

const kubeDns: End<Resource> = {
  type: 'pods',
  namespace: 'kube-system',
  labels: { 'k8s-app': 'kube-dns' },
  ports: [],
  hostNetwork: false,
  isPartial: false,
}
const outside = ['8.8.8.8', '192.0.2.200', '2001:db8::1'].map(
  (text): End<Resource> => ({ type: 'addresses', range: addressOf(text)! }),
)
const dnsPorts = united(connectionsOn('UDP', 53), connectionsOn('TCP', 53))

test('what is shown stays, nothing is opened, and what was open is isolated', async () => {
  await fc.assert(
    fc.asyncProperty(smallWorld, services, habits, async (world, services, habits) => {
      const objects = objectsOf(world, services, habits)
      const { stdout, code, stderr } = await ask(['suggest'], { 'world.yaml': yamlOf(...objects) })
      assert.is(code, 0, stderr)
      const suggested = parseAllDocuments(stdout).flatMap(document => (document.toJS() ?? []) as object)
      const [before, after] = [modelOf(objects), modelOf([...objects, ...suggested])]
      const names = new Set(
        [...objects, ...suggested].map((object, index) => {
          const { kind, namespace, name } = resourceOf(object, index).id
          return `${kind} ${namespace} ${name}`
        }),
      )
      assert.is(names.size, objects.length + suggested.length, 'a policy has the name of another object')

      const keeps = (what: string, ask: (network: Network<Resource>) => Connections, wanted: Connections) => {
        const [old, now] = [common(ask(before.network), wanted), ask(after.network)]
        assert.ok(isSubset(old, now), `${what}\n${stdout}`)
      }
      for (const [index, pod] of before.pods.entries()) {
        const name = pod.resource.id.name
        const from = (end: End<Resource>) => (network: Network<Resource>) => network.side('ingress', pod, end).allowed
        for (const service of services)
          if (service.namespace === pod.namespace && pod.labels.app === service.app) {
            const ports = targetOf(service, pod)
            keeps(`${service.name} to ${name}`, from(anyPod), ports)
            if (service.type !== 'ClusterIP' || service.isRouted)
              for (const end of outside) keeps(`${service.name} from outside to ${name}`, from(end), ports)
          }
        const { hostPort, scraped, told } = habits[index]!
        if (hostPort) for (const end of outside) keeps(`${name} on its node`, from(end), connectionsOn('TCP', 7000))
        if (scraped) keeps(`${name} is scraped`, from(anyPod), connectionsOn('TCP', 7001))
        keeps(`${name} looks up names`, network => network.side('egress', pod, kubeDns).allowed, dnsPorts)
        const service = services[told]
        for (const other of service ? before.pods : [])
          if (service!.namespace === other.namespace && other.labels.app === service!.app)
            keeps(
              `${name} to ${other.resource.id.name}, of which it is told`,
              network => network.flow(pod, other).allowed,
              targetOf(service!, other),
            )
        for (const direction of ['ingress', 'egress'] as const) {
          for (const end of [...outside, anyPod, ...before.pods])
            assert.ok(
              isSubset(
                after.network.side(direction, pod, end).allowed,
                before.network.side(direction, pod, end).allowed,
              ),
              `${direction} of ${name} is opened\n${stdout}`,
            )
          const { state, policies } = before.network.coverage(pod)[direction]
          if (state === 'open' && policies.length === 0 && Object.keys(pod.labels).length > 0)
            assert.is(after.network.coverage(pod)[direction].state, 'isolated', `${direction} of ${name}\n${stdout}`)
        }
      }
    }),
    { numRuns: Number(process.env.KEELINT_RUNS ?? 60) },
  )
})

type World = typeof smallWorld extends fc.Arbitrary<infer T> ? T : never
type Habits = typeof habits extends fc.Arbitrary<infer T> ? T : never

function objectsOf(
  { namespaces, pods, policies, admin }: World,
  services: readonly ServiceObject[],
  habits: Habits,
): object[] {
  return [
    ...Object.entries(namespaces).map(([name, labels]) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels },
    })),
    ...pods.map(({ name, namespace, labels, ports }, index) => {
      const { told, scraped, hostPort } = habits[index]!
      const service = services[told]
      const url = service && `http://${service.name}.${service.namespace}.svc:80/path`
      return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          name,
          namespace,
          labels,
          ...(scraped && { annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '7001' } }),
        },
        spec: {
          containers: [
            {
              name: 'main',
              image: 'example.com/main:1',
              ports: [...ports, ...(hostPort ? [{ containerPort: 7000, hostPort: 80 }] : [])],
              ...(url && { env: [{ name: 'BACKEND', value: url }] }),
            },
          ],
        },
      }
    }),
    ...services.map(({ name, namespace, app, type, targetPort }) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace },
      spec: { type, selector: { app }, ports: [{ port: 80, targetPort }] },
    })),
    ...services.flatMap(({ name, namespace, isRouted }) =>
      isRouted
        ? [
            {
              apiVersion: 'networking.k8s.io/v1',
              kind: 'Ingress',
              metadata: { name, namespace },
              spec: { defaultBackend: { service: { name, port: { number: 80 } } } },
            },
          ]
        : [],
    ),
    // Some have the names that one would give to suggested ones.
    ...policies.map(({ namespace, spec }, index) => ({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: `pod-${index}`, namespace },
      spec,
    })),
    ...admin.map(({ tier, priority, subject, ingress, egress }, index) => ({
      apiVersion: 'policy.networking.k8s.io/v1alpha1',
      kind: tier === 'admin' ? 'AdminNetworkPolicy' : 'BaselineAdminNetworkPolicy',
      metadata: { name: `admin-${index}` },
      spec: { ...(tier === 'admin' && { priority }), subject, ingress, egress },
    })),
  ]
}

function modelOf(objects: readonly object[]): {
  readonly network: Network<Resource>
  readonly pods: readonly PodFact<Resource>[]
} {
  const facts: NetworkFact<Resource>[] = []
  for (const [document, object] of objects.entries()) {
    const resource = resourceOf(object, document)
    const fact = networkFact(resource, object, resource.id)
    if (fact) facts.push(fact)
  }
  return { network: networkOf(facts, podsOf(objects)), pods: podsOf(objects) }
}

/** One fact for one pod, for both models are asked about the same. */
const known = new WeakMap<object, PodFact<Resource>>()

function podsOf(objects: readonly object[]): readonly PodFact<Resource>[] {
  return objects.flatMap((object, document) => {
    const resource = resourceOf(object, document)
    if (resource.id.kind !== 'Pod') return []
    const fact = known.get(object) ?? podFact(resource, object, [], resource.id.namespace)
    known.set(object, fact)
    return [fact]
  })
}

function resourceOf(object: object, document: number): Resource {
  const { apiVersion, kind, metadata } = object as {
    readonly apiVersion: string
    readonly kind: string
    readonly metadata: { readonly name: string; readonly namespace?: string }
  }
  const [version, group = ''] = apiVersion.split('/').reverse() as [string, string?]
  const id = { group, version, kind, ...metadata }
  return { id, file: 'world.yaml', document, base: [], world: '.' }
}

function targetOf({ targetPort }: ServiceObject, pod: PodFact<Resource>): Connections {
  if (typeof targetPort === 'number') return connectionsOn('TCP', targetPort)
  return pod.ports
    .filter(({ name, protocol }) => name === targetPort && protocol === 'TCP')
    .map(({ number }) => connectionsOn('TCP', number))
    .reduce(united, noConnections)
}

test.run()
