/** Reads the spec side of one Kubernetes version from the jsii assembly of a cdk8s-plus package. */
import { type DefinitionShape, type FieldShape, type Kinds, reference, type Shapes, shortId } from './shape.ts'

/** The files of the package that the reader needs. */
export const CDK8S_PLUS_FILES = /^(?:\.jsii|lib\/imports\/k8s\.js)$/

interface JsiiType {
  readonly primitive?: string
  readonly collection?: { readonly kind: string; readonly elementtype: JsiiType }
  readonly fqn?: string
}

interface JsiiDeclaration {
  readonly kind: string
  readonly name: string
  readonly namespace?: string
  readonly docs?: { readonly custom?: { readonly schema?: string } }
  readonly properties?: readonly {
    readonly name: string
    readonly optional?: boolean
    readonly type: JsiiType
    readonly docs?: { readonly custom?: { readonly schema?: string } }
  }[]
}

interface Assembly {
  readonly types: Readonly<Record<string, JsiiDeclaration>>
}

/**
 * The definitions and kinds of the package. Left out by their nature: status, list kinds and read-only types, the
 * difference between kinds of numbers, and enums (they become strings).
 */
export function readCdk8sPlus(files: ReadonlyMap<string, string>): { shapes: Shapes; kinds: Kinds } {
  const { types } = JSON.parse(files.get('.jsii')!) as Assembly
  const declared = Object.values(types).filter(type => type.namespace === 'k8s')
  const shapes = new Map<string, DefinitionShape>()
  for (const type of declared) {
    const schema = type.docs?.custom?.schema
    if (type.kind !== 'interface' || schema === undefined) continue
    const fields = new Map<string, FieldShape>()
    for (const property of type.properties ?? []) {
      const name = property.docs?.custom?.schema?.split('#')[1] ?? property.name
      fields.set(name, { type: typeOf(property.type, types), required: property.optional !== true })
    }
    shapes.set(shortId(schema), { fields })
  }
  return { shapes, kinds: readKinds(files.get('lib/imports/k8s.js')!, declared) }
}

/** `group/version/Kind` of all kinds of the package; the early packages tell no more than that. */
export function servedKinds(files: ReadonlyMap<string, string>): readonly string[] {
  const pairs = files.get('lib/imports/k8s.js')!.matchAll(/apiVersion: '([^']+)',\s+kind: '([^']+)'/g)
  return [...pairs].map(([, apiVersion, kind]) => `${apiVersion!.includes('/') ? '' : '/'}${apiVersion}/${kind}`)
}

function typeOf(type: JsiiType, types: Assembly['types']): string {
  if (type.collection) {
    const element = typeOf(type.collection.elementtype, types)
    return type.collection.kind === 'array' ? `${element}[]` : `map<${element}>`
  }
  if (type.primitive !== undefined) return PRIMITIVES[type.primitive] ?? 'any'
  const target = types[type.fqn ?? '']
  if (target?.kind === 'enum') return 's'
  const schema = target?.docs?.custom?.schema
  return schema === undefined ? 'any' : reference(shortId(schema))
}

const PRIMITIVES: Readonly<Record<string, string>> = { string: 's', boolean: 'b', number: 'i', date: 'time' }

function readKinds(code: string, declared: readonly JsiiDeclaration[]): Kinds {
  const kinds = new Map<string, { apiVersion: string; kind: string }>()
  const idOf = new Map(
    declared.filter(type => type.kind === 'class').map(type => [type.name, type.docs?.custom?.schema]),
  )
  const pattern = /^(?:export )?class (\w+) |apiVersion: '([^']+)',\s+kind: '([^']+)',/gm
  let current: string | undefined
  for (const [, className, apiVersion, kind] of code.matchAll(pattern)) {
    if (className !== undefined) current = idOf.get(className)
    else if (current !== undefined && !kinds.has(shortId(current))) {
      kinds.set(shortId(current), { apiVersion: apiVersion!, kind: kind! })
    }
  }
  return kinds
}
