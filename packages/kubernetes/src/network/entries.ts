/** The pods that traffic from outside of the cluster is led to. */
import type { PodFact } from '../pod/fact.ts'
import { type Connections, connectionsOn, noConnections, united } from './connections.ts'
import type { BackendFact, EntryFact, ServiceFact, ServicePortFact } from './entry-fact.ts'
import type { NetworkFact } from './fact.ts'
import type { PodClass, PodClasses } from './pod-classes.ts'
import { protocolOf } from './rule.ts'

/** That something leads to a pod. */
export interface Entry<R> {
  /** An Ingress or a route, by way of a Service; or the Service itself, where it is open to the outside. */
  readonly from: R
  /** Where it says so. */
  readonly path: readonly (string | number)[]
  readonly service: R
  /** Undefined where a route leads there by way of a controller, which is a pod like others. */
  readonly opening: ServiceFact<R>['opening']
  readonly pod: PodFact<R>
  /** The ports of the pod. */
  readonly connections: Connections
}

export function entriesOf<R>(facts: readonly NetworkFact<R>[], classes: PodClasses<R>): readonly Entry<R>[] {
  const services = facts.filter((fact): fact is ServiceFact<R> => fact.type === 'service')
  const byName = new Map(services.map(service => [keyOf(service.namespace, service.name), service]))
  const routes = facts.filter((fact): fact is EntryFact<R> => fact.type === 'entry')
  return [
    ...routes.flatMap(({ resource, backends }) =>
      backends.flatMap(backend => {
        const service = byName.get(keyOf(backend.namespace, backend.service))
        if (!service) return []
        const base = { from: resource, path: backend.path, service: service.resource, opening: undefined }
        return leadingTo(service, portsMeant(backend, service), classes).map(found => ({ ...base, ...found }))
      }),
    ),
    ...services.flatMap(service => {
      const { resource, opening } = service
      const base = { from: resource, path: ['spec'], service: resource, opening }
      return opening ? leadingTo(service, service.ports, classes).map(found => ({ ...base, ...found })) : []
    }),
  ]
}

/** A port of a Service that selects a pod. */
export interface ServedPort<R> {
  readonly service: R
  readonly port: number
  readonly protocol: string
  /** Of the pod. */
  readonly connections: Connections
}

/** Pods with the same labels and ports share an answer. */
export function servedOf<R>(
  facts: readonly NetworkFact<R>[],
  classes: PodClasses<R>,
): (pod: PodFact<R>) => readonly ServedPort<R>[] {
  const servicesOf = new Map<PodClass<R>, ServiceFact<R>[]>()
  for (const fact of facts) {
    if (fact.type !== 'service' || !fact.selects) continue
    for (const podClass of classes.in(fact.namespace)?.select(fact.selects) ?? []) {
      const services = servicesOf.get(podClass)
      if (services) services.push(fact)
      else servicesOf.set(podClass, [fact])
    }
  }
  const answers = new Map<PodClass<R>, Map<string, readonly ServedPort<R>[]>>()
  return pod => {
    const podClass = classes.of(pod)
    const services = podClass && servicesOf.get(podClass)
    if (!services) return notServed
    const byPorts = answers.get(podClass) ?? new Map<string, readonly ServedPort<R>[]>()
    answers.set(podClass, byPorts)
    const key = JSON.stringify(pod.ports)
    const known = byPorts.get(key) ?? services.flatMap(service => servedBy(service, pod))
    byPorts.set(key, known)
    return known
  }
}

const notServed: readonly never[] = []

function servedBy<R>({ resource, ports }: ServiceFact<R>, pod: PodFact<R>): readonly ServedPort<R>[] {
  return ports.map(port => ({
    service: resource,
    port: port.port,
    protocol: port.protocol,
    connections: servedPorts([port], pod),
  }))
}

/** The ports of the pods that a Service leads to; a name is that of a container's port. */
function servedPorts<R>(ports: readonly ServicePortFact[], pod: PodFact<R>): Connections {
  let found = noConnections
  for (const { target, protocol } of ports) {
    const meant = protocolOf(protocol)
    if (!meant) continue
    const numbers =
      typeof target === 'number'
        ? [target]
        : pod.ports.flatMap(port => (port.name === target && port.protocol === protocol ? [port.number] : []))
    for (const number of numbers) found = united(found, connectionsOn(meant, number))
  }
  return found
}

function leadingTo<R>(
  { namespace, selects }: ServiceFact<R>,
  ports: readonly ServicePortFact[],
  classes: PodClasses<R>,
): readonly Pick<Entry<R>, 'pod' | 'connections'>[] {
  if (!selects || ports.length === 0) return []
  return (classes.in(namespace)?.select(selects) ?? []).flatMap(({ pods }) =>
    pods.map(pod => ({ pod, connections: servedPorts(ports, pod) })),
  )
}

function portsMeant<R>(backend: BackendFact, { ports }: ServiceFact<R>): readonly ServicePortFact[] {
  const { port: wanted, isTarget } = backend
  if (wanted === undefined) return ports
  // Controllers take a number that is written as a text for the number.
  return ports.filter(
    ({ name, port, target }) => wanted === name || String(wanted) === String(port) || (isTarget && wanted === target),
  )
}

function keyOf(namespace: string | undefined, name: string): string {
  return JSON.stringify([namespace ?? null, name])
}
