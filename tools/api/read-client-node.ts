/** Reads the definitions of one Kubernetes version from the generated models of the JavaScript client. */
import { type DefinitionShape, type FieldShape, isScalar, reference, type Shapes } from './shape.ts'

/** The files of the package that the reader needs. */
export const CLIENT_NODE_FILES = /^dist\/gen\/models?\/\w+\.(?:js|d\.ts)$/

interface Attribute {
  readonly name: string
  readonly baseName: string
  readonly type: string
  readonly format?: string
}

interface Model {
  readonly attributes: readonly Attribute[]
  readonly declaration: string
}

/**
 * The definitions of the package, status and lists included. Left out by their nature: quantities (they are strings),
 * enums, `apiVersion` and `kind` of documents and, before 1.0 of the client, the kinds of numbers (they are `i`).
 *
 * A model is called `V1Pod`, or `CoreV1Event` where two groups share the name; `known` are shapes of this or another
 * version under their ids, from which the group is found. Throws when a model fits no id.
 */
export function readClientNode(files: ReadonlyMap<string, string>, known: readonly Shapes[]): Shapes {
  const models = readModels(files)
  const ids = nameModels(models, known)
  const shapes = new Map<string, DefinitionShape>()
  for (const [name, model] of models) {
    const id = ids.get(name)!
    if (isScalar(id)) continue
    const fields = new Map<string, FieldShape>()
    for (const attribute of model.attributes) {
      const optional = new RegExp(`^ {4}'${escapePattern(attribute.name)}'(\\?)?:`, 'm').exec(model.declaration)
      if (!optional) throw new Error(`${name}: no declaration of ${attribute.name}`)
      fields.set(attribute.baseName, { type: typeOf(attribute, ids), required: optional[1] === undefined })
    }
    shapes.set(id, { fields })
  }
  return shapes
}

/** Only what the index of the models names: the packages also hold models of APIs that their version removed. */
function readModels(files: ReadonlyMap<string, string>): ReadonlyMap<string, Model> {
  const models = new Map<string, Model>()
  const index = files.get('dist/gen/models/all.js') ?? files.get('dist/gen/model/models.js') ?? ''
  const named = new Set([...index.matchAll(/['"].*\/(\w+)(?:\.js)?['"]/g)].map(match => match[1]))
  for (const [path, code] of files) {
    const file = /(\w+)\.js$/.exec(path)?.[1]
    if (file === undefined || !named.has(file)) continue
    const match = /^(\w+)\.attributeTypeMap = (\[\]|\[[\s\S]*?\n\]);/m.exec(code)
    if (!match) continue
    const declaration = files.get(path.replace(/\.js$/, '.d.ts')) ?? ''
    models.set(match[1]!, { attributes: JSON.parse(match[2]!) as Attribute[], declaration })
  }
  return models
}

function nameModels(models: ReadonlyMap<string, Model>, known: readonly Shapes[]): ReadonlyMap<string, string> {
  const byName = idsByName(known)
  const ids = new Map<string, string>()
  for (const [name, model] of models) {
    const candidates = [...(byName.get(name) ?? [])].filter(id => longName(id) === name || !models.has(longName(id)))
    const likest = candidates
      .map(id => ({ id, score: Math.max(...known.map(shapes => likeness(model, shapes.get(id)))) }))
      .sort((a, b) => b.score - a.score)[0]
    if (likest) ids.set(name, likest.id)
  }
  nameByReferrer(models, ids)
  const nameless = [...models.keys()].filter(name => !ids.has(name))
  if (nameless.length > 0) throw new Error(`no package tells the group of ${nameless.join(', ')}`)
  return ids
}

function idsByName(known: readonly Shapes[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>()
  const ids = known.flatMap(shapes => [...shapes.keys()])
  for (const id of ids.flatMap(id => (id.endsWith('List') ? [id] : [id, `${id}List`]))) {
    for (const name of [shortName(id), longName(id)]) byName.set(name, (byName.get(name) ?? new Set()).add(id))
  }
  return byName
}

/** A definition that no other package has, such as a status, is of the group and version of the one that refers to it. */
function nameByReferrer(models: ReadonlyMap<string, Model>, ids: Map<string, string>): void {
  for (let found = true; found; ) {
    found = false
    for (const [referrer, { attributes }] of models) {
      const [group, version] = (ids.get(referrer) ?? '').split('.')
      if (version === undefined) continue
      for (const target of attributes.map(attribute => attribute.type.replace(/^.*?(\w+)[>;} ]*$/, '$1'))) {
        const prefix = capitalized(version)
        if (!models.has(target) || ids.has(target) || !target.startsWith(prefix)) continue
        ids.set(target, `${group}.${version}.${target.slice(prefix.length)}`)
        found = true
      }
    }
  }
}

/** The share of common field names; status, which some packages leave out, does not count. */
function likeness(model: Model, shape: DefinitionShape | undefined): number {
  if (!shape) return -1
  const ignored = ['apiVersion', 'kind', 'status']
  const own = model.attributes.map(attribute => attribute.baseName).filter(name => !ignored.includes(name))
  const other = [...shape.fields.keys()].filter(name => !ignored.includes(name))
  const shared = own.filter(name => other.includes(name)).length
  return shared / Math.max(1, own.length + other.length - shared)
}

function shortName(id: string): string {
  return id.split('.').slice(1).map(capitalized).join('')
}

function longName(id: string): string {
  return id.split('.').map(capitalized).join('')
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function typeOf({ type, format }: Attribute, ids: ReadonlyMap<string, string>): string {
  const element = /^(?:Array|Set)<(.*)>$/.exec(type)?.[1]
  if (element !== undefined) return `${typeOf({ name: '', baseName: '', type: element, format: format ?? '' }, ids)}[]`
  const value = /^\{ \[key: string\]: (.*?);? \}$/.exec(type)?.[1]
  if (value !== undefined) return `map<${typeOf({ name: '', baseName: '', type: value, format: format ?? '' }, ids)}>`
  if (type === 'string') return format === 'byte' ? 'byte' : 's'
  if (type === 'number') return format === undefined || format === '' ? 'i' : format
  const id = ids.get(type)
  const known = id === undefined ? SIMPLE[type] : reference(id)
  if (known === undefined) throw new Error(`no model and no type: ${type}`)
  return known
}

const SIMPLE: Readonly<Record<string, string>> = {
  boolean: 'b',
  Date: 'time',
  V1MicroTime: 'mtime',
  IntOrString: 'ios',
  object: 'obj',
  any: 'any',
}

function escapePattern(text: string): string {
  return text.replace(/[$]/g, '\\$&')
}
