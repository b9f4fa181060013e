/** Writes an Ingress of the first versions in the words of `networking.k8s.io/v1`. */
import { schemaFaults } from '../schema/schema-faults.ts'
import type { MinorRange } from '../version/minors.ts'
import { along } from '../workload/workloads.ts'
import { type FieldChange, type Fields, fieldsOf, isSet, type Key } from './found-field.ts'

/**
 * The changes that make an Ingress of `extensions/v1beta1` or `networking.k8s.io/v1beta1` one of `networking.k8s.io/v1` that
 * means the same; undefined for anything else, and where it would not be accepted in each of the minors.
 * @see https://kubernetes.io/docs/reference/using-api/deprecation-guide/#ingress-v122
 */
export function ingressRewrite(object: unknown, minors: MinorRange): readonly FieldChange[] | undefined {
  const { apiVersion, kind, spec } = fieldsOf(object)
  if (kind !== 'Ingress' || !['extensions/v1beta1', 'networking.k8s.io/v1beta1'].includes(String(apiVersion)))
    return undefined
  const changes: FieldChange[] = [{ do: 'set', path: ['apiVersion'], value: 'networking.k8s.io/v1' }]
  const { backend } = fieldsOf(spec)
  if (isSet(backend)) {
    changes.push({ do: 'set', path: ['spec', 'defaultBackend'], value: newBackend(fieldsOf(backend)) })
    changes.push({ do: 'remove', path: ['spec', 'backend'] })
  }
  for (const { value, path } of along(object, ['spec', 'rules', '*', 'http', 'paths', '*'])) {
    const own = fieldsOf(value)
    changes.push(...backendChanges(fieldsOf(own.backend), [...path, 'backend']))
    // What a path without a type has always meant.
    if (!isSet(own.pathType)) changes.push({ do: 'set', path: [...path, 'pathType'], value: 'ImplementationSpecific' })
  }
  return isAccepted(changes.reduce<unknown>(changed, object), minors) ? changes : undefined
}

function backendChanges(backend: Fields, path: readonly Key[]): readonly FieldChange[] {
  const old = ['serviceName', 'servicePort'].filter(field => Object.hasOwn(backend, field))
  if (old.length === 0) return []
  return [
    { do: 'set', path: [...path, 'service'], value: serviceOf(backend) },
    ...old.map(field => ({ do: 'remove', path: [...path, field] }) as const),
  ]
}

function newBackend(backend: Fields): Fields {
  const { serviceName: _, servicePort: __, ...rest } = backend
  return backendChanges(backend, []).length > 0 ? { ...rest, service: serviceOf(backend) } : rest
}

function serviceOf({ serviceName: name, servicePort: port }: Fields): Fields {
  return { name, port: typeof port === 'number' ? { number: port } : { name: port } }
}

function isAccepted(object: unknown, { from, to }: MinorRange): boolean {
  for (let minor = from; minor <= to; minor++) {
    const faults = schemaFaults(object, minor)
    if (typeof faults === 'string' || faults.length > 0) return false
  }
  return true
}

/** A copy with the change made to it. */
function changed(object: unknown, { path: [key, ...rest], ...change }: FieldChange): unknown {
  if (key === undefined) return change.do === 'set' ? change.value : undefined
  const copy = (Array.isArray(object) ? [...object] : { ...fieldsOf(object) }) as Record<Key, unknown>
  if (rest.length === 0 && change.do === 'remove') delete copy[key]
  else copy[key] = changed(copy[key], { ...change, path: rest } as FieldChange)
  return copy
}
