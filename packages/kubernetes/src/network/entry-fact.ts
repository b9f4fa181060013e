/** What lets traffic into the cluster: Services, and the routes that lead to them. */

import type { Service } from '../api/kinds.gen.ts'
import { field, items } from '../api/untyped.ts'
import { type LabelRequirement, requirementsOf } from '../selector/label-selector.ts'

export interface ServiceFact<R> {
  readonly type: 'service'
  readonly resource: R
  readonly namespace: string | undefined
  readonly name: string
  /** Undefined where the Service selects no pod, or where nobody can tell which. */
  readonly selects: readonly LabelRequirement[] | undefined
  /** How clients outside of the cluster reach it without anything else; undefined where they do not. */
  readonly opening: 'LoadBalancer' | 'NodePort' | 'externalIPs' | undefined
  readonly ports: readonly ServicePortFact[]
}

export interface ServicePortFact {
  readonly name: string | undefined
  readonly port: number
  /** The port of the pods, or the name of one. */
  readonly target: number | string
  readonly protocol: string
  readonly path: readonly (string | number)[]
}

/** Traffic from outside that a controller hands to Services. */
export interface EntryFact<R> {
  readonly type: 'entry'
  readonly resource: R
  readonly backends: readonly BackendFact[]
}

export interface BackendFact {
  readonly namespace: string | undefined
  readonly service: string
  /** The Service's port or its name; undefined for each of them. */
  readonly port: number | string | undefined
  /** Whether a number may be that of the pods' port as well, as in OpenShift's routes. */
  readonly isTarget: boolean
  readonly path: readonly (string | number)[]
}

export function serviceFact<R>(
  resource: R,
  value: Service,
  name: string,
  namespace: string | undefined,
): ServiceFact<R> {
  const { spec } = value
  const labels = spec?.selector
  const selected =
    labels && Object.keys(labels).length > 0 && spec?.type !== 'ExternalName'
      ? requirementsOf({ matchLabels: labels })
      : undefined
  return {
    type: 'service',
    resource,
    namespace,
    name,
    selects: selected,
    opening:
      spec?.type === 'LoadBalancer' || spec?.type === 'NodePort'
        ? spec.type
        : (spec?.externalIPs ?? []).length > 0
          ? 'externalIPs'
          : undefined,
    ports: (spec?.ports ?? []).flatMap((port, index) =>
      typeof port?.port === 'number'
        ? [
            {
              name: port.name ?? undefined,
              port: port.port,
              target: port.targetPort || port.port,
              protocol: port.protocol ?? 'TCP',
              path: ['spec', 'ports', index],
            },
          ]
        : [],
    ),
  }
}

const routes = new Set(['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'])

/** @returns undefined for what is neither an Ingress nor a route */
export function entryFact<R>(
  resource: R,
  value: object,
  { group, kind, namespace }: { readonly group: string; readonly kind: string; readonly namespace?: string },
): EntryFact<R> | undefined {
  const backends = backendsOf(value, group, kind, namespace)
  return backends && { type: 'entry', resource, backends }
}

function backendsOf(
  value: object,
  group: string,
  kind: string,
  namespace: string | undefined,
): readonly BackendFact[] | undefined {
  const spec = field(value, 'spec')
  if (kind === 'Ingress' && (group === 'networking.k8s.io' || group === 'extensions')) return ofIngress(spec, namespace)
  if (kind === 'Route' && group === 'route.openshift.io') return ofRoute(spec, namespace)
  if (routes.has(kind) && group === 'gateway.networking.k8s.io') return ofGatewayRoute(spec, namespace)
  return
}

function ofIngress(spec: unknown, namespace: string | undefined): readonly BackendFact[] {
  const found: BackendFact[] = []
  function add(backend: unknown, path: BackendFact['path']): void {
    const named = field(backend, 'service')
    const service = field(named, 'name') ?? field(backend, 'serviceName')
    const port = field(named, 'port')
    const number = field(port, 'number') ?? field(port, 'name') ?? field(backend, 'servicePort')
    if (typeof service === 'string') found.push({ namespace, service, port: portOf(number), isTarget: false, path })
  }
  for (const key of ['defaultBackend', 'backend'])
    if (field(spec, key) !== undefined) add(field(spec, key), ['spec', key])
  for (const [index, rule] of items(spec, 'rules').entries())
    for (const [at, path] of items(field(rule, 'http'), 'paths').entries())
      add(field(path, 'backend'), ['spec', 'rules', index, 'http', 'paths', at, 'backend'])
  return found
}

/** https://docs.openshift.com/container-platform/latest/rest_api/network_apis/route-route-openshift-io-v1.html */
function ofRoute(spec: unknown, namespace: string | undefined): readonly BackendFact[] {
  const port = portOf(field(field(spec, 'port'), 'targetPort'))
  const targets = [
    { target: field(spec, 'to'), path: ['spec', 'to'] },
    ...items(spec, 'alternateBackends').map((target, index) => ({
      target,
      path: ['spec', 'alternateBackends', index],
    })),
  ]
  return targets.flatMap(({ target, path }) => {
    const service = field(target, 'name')
    const isService = (field(target, 'kind') ?? 'Service') === 'Service'
    return typeof service === 'string' && isService && getsSome(target)
      ? [{ namespace, service, port, isTarget: true, path }]
      : []
  })
}

function ofGatewayRoute(spec: unknown, namespace: string | undefined): readonly BackendFact[] {
  return items(spec, 'rules').flatMap((rule, index) =>
    items(rule, 'backendRefs').flatMap((backend, at) => {
      const service = field(backend, 'name')
      const isService = (field(backend, 'kind') ?? 'Service') === 'Service' && (field(backend, 'group') ?? '') === ''
      const own = field(backend, 'namespace')
      if (typeof service !== 'string' || !isService || !getsSome(backend)) return []
      return [
        {
          namespace: typeof own === 'string' ? own : namespace,
          service,
          port: portOf(field(backend, 'port')),
          isTarget: false,
          path: ['spec', 'rules', index, 'backendRefs', at],
        },
      ]
    }),
  )
}

/** Backends with the weight 0 get nothing. */
function getsSome(backend: unknown): boolean {
  return field(backend, 'weight') !== 0
}

function portOf(value: unknown): number | string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? value : undefined
}
