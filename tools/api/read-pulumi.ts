/** Reads the definitions of one Kubernetes version from the type declarations of a pulumi package. */
import { type DefinitionShape, type FieldShape, reference, type Shapes } from './shape.ts'

/** The files of the package that the reader needs. */
export const PULUMI_FILES = /^types\/(?:input|output)\.d\.ts$/

/**
 * The definitions of the package; what it only has as output is required there for other reasons than in the API. It describes one version, and keeps on listing APIs that Kubernetes removed before it.
 * Left out by their nature: list kinds, a few read-only kinds, and the difference between kinds of numbers.
 */
export function readPulumi(files: ReadonlyMap<string, string>): Shapes {
  const shapes = new Map<string, DefinitionShape>()
  for (const [id, { fields }] of readDeclarations(files.get('types/output.d.ts')!)) {
    shapes.set(id, { fields: new Map([...fields].map(([name, field]) => [name, { ...field, required: false }])) })
  }
  for (const [id, { fields }] of readDeclarations(files.get('types/input.d.ts')!)) {
    shapes.set(id, { fields: new Map([...(shapes.get(id)?.fields ?? []), ...fields]) })
  }
  return shapes
}

function* readDeclarations(text: string): Generator<[string, DefinitionShape]> {
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, '')
  const token =
    /^export declare namespace (\w+) \{|^ {4}namespace (\w+) \{|^ {8}interface (\w+)(?: extends [^{]+)? \{([\s\S]*?)^ {8}\}/gm
  let group = ''
  let version = ''
  for (const [, newGroup, newVersion, name, body] of code.matchAll(token)) {
    if (newGroup !== undefined) group = newGroup
    else if (newVersion !== undefined) version = newVersion
    else yield [`${group}.${version}.${name}`, { fields: new Map(readFields(body!)) }]
  }
}

function* readFields(body: string): Generator<[string, FieldShape]> {
  for (const [, name, optional, type] of body.matchAll(/^ {12}"?([\w$-]+)"?(\?)?: ([\s\S]*?);$(?!\n {12}\})/gm)) {
    yield [name!, { type: typeOf(type!.replace(/\s+/g, ' ')), required: optional === undefined }]
  }
}

function typeOf(text: string): string {
  const type = text.trim()
  const wrapped = /^pulumi\.Input<(.*)>$/.exec(type)?.[1]
  if (wrapped !== undefined && balanced(wrapped)) return typeOf(wrapped)
  const map = /^\{ \[key: string\]: (.*?);? \}$/.exec(type)?.[1]
  if (map !== undefined) return `map<${typeOf(map)}>`
  if (type === 'number | string' || type === 'string | number') return 'ios'
  if (type.endsWith('[]')) return `${typeOf(type.slice(0, -2))}[]`
  const named = /^(?:inputs|outputs)\.([\w.]+)$/.exec(type)?.[1]
  if (named !== undefined) return reference(named)
  if (type === 'string' || /^"/.test(type) || /^enums\./.test(type)) return 's'
  if (type === 'boolean') return 'b'
  return type === 'number' ? 'i' : 'any'
}

function balanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '<') depth += 1
    if (character === '>') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
