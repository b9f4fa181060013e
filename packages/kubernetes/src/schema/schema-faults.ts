/** The door of the interpreter: what the API server would object to in an object. */
import { definitionOfKind, minorsOfKind } from '../api/kind.ts'
import { checkObjectName } from './checks/object-name.ts'
import { cleanCopy } from './clean-copy.ts'
import type { FaultCode, SchemaFault } from './fault.ts'
import { type Shape, shapeOf, shapeWithin } from './shape.ts'
import { newWalk, spotAt, visit, type Walk } from './walk.ts'

export interface SchemaFaultsOptions {
  /** What the object is, where it does not say: items of a typed list. */
  readonly type?: { readonly apiVersion: string; readonly kind: string }
  /** `structure` leaves out what the API server checks besides shape, types and values. */
  readonly only?: 'structure'
}

/**
 * What the API server of a minor of Kubernetes 1 (25 to 36) would object to in an object when it is created: unknown fields,
 * wrong types, what is missing, bad values, contradictions, in the order in which they are met. Null in a field is as if it
 * were absent; `status` is taken as it is.
 *
 * `unknown-kind` where Kubernetes itself never had the kind (a custom resource, or no object at all), `not-served` where other
 * versions have it.
 * @param value as it was written, of whatever types
 */
export function schemaFaults(
  value: unknown,
  minor: number,
  { type, only }: SchemaFaultsOptions = {},
): readonly SchemaFault[] | 'unknown-kind' | 'not-served' {
  const { apiVersion = type?.apiVersion, kind = type?.kind } = Object(value) as { apiVersion?: unknown; kind?: unknown }
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || Array.isArray(value)) return 'unknown-kind'
  const slash = apiVersion.indexOf('/')
  const group = slash < 0 ? '' : apiVersion.slice(0, slash)
  const version = apiVersion.slice(slash + 1)
  const id = definitionOfKind(group, version, kind)
  if (id === undefined) return minorsOfKind(group, version, kind) ? 'not-served' : 'unknown-kind'
  const shape = shapeOf(id, minor)
  if (!shape) return 'not-served'
  const walk = newWalk(minor, only !== 'structure')
  visit(
    value,
    { form: 'definition', id, bits: 0, values: undefined, filled: false, of: undefined, keys: undefined },
    0,
    walk,
  )
  if (walk.checking && shape.fields.has('metadata') && !kind.endsWith('List')) {
    const object = value as Readonly<Record<string, unknown>>
    if (needsSpec(id, shape, minor) && (object.spec === undefined || object.spec === null))
      spotAt(walk, 0).fault('missing', `A ${kind} needs a \`spec\`.`, 'spec')
    checkObjectName(group, kind, walk.unclean === 0 ? object : cleanCopy(object, shape, walk), spotAt(walk, 0))
  }
  return walk.faults.length === 0 ? walk.faults : settled(walk)
}

/** Kinds whose spec has no field that its description requires, and is required as a whole. */
const withSpec: ReadonlySet<string> = new Set([
  'core.v1.PersistentVolume',
  'core.v1.PersistentVolumeClaim',
  'core.v1.ReplicationController',
  'core.v1.Service',
  'networking.v1.Ingress',
  'networking.v1.IngressClass',
])

function needsSpec(id: string, { fields }: Shape, minor: number): boolean {
  const spec = fields.get('spec')
  if (spec?.kind.form !== 'definition' || spec.required) return false
  return withSpec.has(id) || (shapeWithin(spec.kind, minor)?.required.length ?? 0) > 0
}

const replacing: ReadonlySet<FaultCode> = new Set(['wrong-type', 'null-item', 'too-deep'])

/**
 * Says once what several checks found, and nothing on what holds, or stands in, a value that the checks did not see as it
 * is.
 */
function settled({ faults }: Walk): readonly SchemaFault[] {
  const replaced = new Set<string>()
  const holders = new Set<string>()
  for (const { code, path } of faults) {
    if (!replacing.has(code)) continue
    replaced.add(JSON.stringify(path))
    for (let length = 0; length <= path.length; length++) holders.add(JSON.stringify(path.slice(0, length)))
  }
  const said = new Set<string>()
  return faults.filter(({ code, path }) => {
    const place = JSON.stringify(path)
    const own = `${code} ${place}`
    if (said.has(own)) return false
    said.add(own)
    if (replaced.size === 0 || replacing.has(code)) return true
    return !holders.has(place) && !path.some((_, length) => replaced.has(JSON.stringify(path.slice(0, length))))
  })
}
