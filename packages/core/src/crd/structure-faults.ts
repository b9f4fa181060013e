/** Why a schema is not structural, which the API server asks of every definition; types of single keywords are left to others. */
import type { SchemaFault } from '@keelint/kubernetes'
import { compilePattern } from '../re2/pattern.ts'
import { PatternError } from '../re2/syntax.ts'
import type { Path } from '../source/place.ts'
import { completenessFaults } from './completeness-faults.ts'
import { keyedListFaults } from './keyed-list-faults.ts'
import { objectSchemaFaults, statusFaults } from './object-schema-faults.ts'
import { deepest, isMap, nodeIn, type SchemaNode, textIn } from './schema-node.ts'
import type { Report } from './schema-report.ts'
import { quoted } from './wording.ts'

/**
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
 *
 * @param path of the schema @param hasStatus whether its version has the subresource
 */
export function structureFaults(root: SchemaNode, path: Path, hasStatus = false): readonly SchemaFault[] {
  const faults: SchemaFault[] = []
  const patterns = new Map<string, string | undefined>()
  const steps = [...path]
  const report: Report = (keys, code, message, at = 'value') =>
    faults.push({ path: [...steps, ...keys], code, message, at })

  if (root.nullable === true) report(['nullable'], 'not-allowed-value', 'It may not be true at the root of a schema.')
  if (isSet(root.additionalProperties))
    report(['additionalProperties'], 'forbidden-field', 'It may not stand at the root of a schema.', 'key')
  if (hasStatus) statusFaults(root, report)
  visit(root, 'root')
  return faults

  function visit(node: SchemaNode, level: 'root' | 'field' | 'item'): void {
    const isOrdinary = level !== 'root' && hasOrdinaryKeywords(node)
    if (level !== 'root' && !(isOrdinary && textIn(node, 'type'))) typeFaults(node, level, report)
    if (!isOrdinary) {
      objectSchemaFaults(node, level === 'root', report)
      commonFaults(node, report)
      patternFaults(node)
      keyedListFaults(node, report)
      completenessFaults(node, report)
    }
    // Metadata is not that of the schema.
    inFields(node, visitField, level === 'root' ? 'metadata' : undefined)
    inside(node, visitField, 'additionalProperties')
    inside(node, visitItem, 'items')
    if (!isOrdinary) inBranches(node, visitNested)
  }

  function visitField(node: SchemaNode): void {
    visit(node, 'field')
  }

  function visitItem(node: SchemaNode): void {
    visit(node, 'item')
  }

  /** What stands beside a schema may restrict values, and says nothing of types. */
  function visitNested(node: SchemaNode): void {
    for (const key of structural)
      if (isSet(node[key])) {
        const message = `\`${key}\` may not stand inside of \`allOf\`, \`anyOf\`, \`oneOf\` or \`not\`.`
        report([key], 'forbidden-field', message, 'key')
      }
    commonFaults(node, report)
    patternFaults(node)
    inFields(node, visitNested)
    inside(node, visitNested, 'items')
    inBranches(node, visitNested)
  }

  /** In a large schema the same few come again and again. */
  function patternFaults(node: SchemaNode): void {
    const pattern = textIn(node, 'pattern')
    if (pattern === undefined) return
    if (!patterns.has(pattern)) patterns.set(pattern, patternFault(pattern))
    const reason = patterns.get(pattern)
    if (reason !== undefined) report(['pattern'], 'bad-format', `${quoted(pattern)} is no pattern: ${reason}.`)
  }

  function inFields(node: SchemaNode, look: (field: SchemaNode) => void, but?: string): void {
    const properties = nodeIn(node, 'properties')
    if (properties) for (const name in properties) if (name !== but) inside(node, look, 'properties', name)
  }

  function inBranches(node: SchemaNode, look: (branch: SchemaNode) => void): void {
    for (const key of ['allOf', 'anyOf', 'oneOf']) {
      const branches = node[key]
      if (!Array.isArray(branches)) continue
      for (let index = 0; index < branches.length; index++)
        // "Integer or string" may name types: alone, or first in `allOf`.
        if (key === 'anyOf' && isEither(branches)) break
        else if (key === 'allOf' && index === 0 && isEither(branches[0]?.anyOf))
          inside(node, withoutEither(look), key, 0)
        else inside(node, look, key, index)
    }
    inside(node, look, 'not')
  }

  function inside(node: SchemaNode, look: (node: SchemaNode) => void, key: string, next?: string | number): void {
    const held = node[key]
    const child = next === undefined ? held : (held as Readonly<Record<string | number, unknown>>)[next]
    if (!isMap(child) || steps.length > deepest) return
    steps.push(key)
    if (next !== undefined) steps.push(next)
    look(child)
    steps.length -= next === undefined ? 1 : 2
  }
}

function withoutEither(look: (branch: SchemaNode) => void): (branch: SchemaNode) => void {
  return ({ anyOf: _either, ...rest }) => look(rest)
}

function isEither(branches: unknown): boolean {
  const isType = (branch: unknown, type: string) =>
    isMap(branch) && branch.type === type && Object.keys(branch).length === 1
  return (
    Array.isArray(branches) && branches.length === 2 && isType(branches[0], 'integer') && isType(branches[1], 'string')
  )
}

function typeFaults(node: SchemaNode, level: 'field' | 'item', report: Report): void {
  const isEmbedded = node['x-kubernetes-embedded-resource'] === true
  const isFree = node['x-kubernetes-int-or-string'] === true || node['x-kubernetes-preserve-unknown-fields'] === true
  const type = textIn(node, 'type')
  if (isEmbedded && type !== 'object') {
    report(['type'], type ? 'not-allowed-value' : 'missing', 'The type of an embedded resource must be `object`.')
  } else if (!type && !isFree) {
    report(['type'], 'missing', `The schema of ${level === 'field' ? 'a field' : 'list items'} needs a \`type\`.`)
  }
}

/** Those that nearly all schemas have, and that no rule of structure asks for but those on types. */
const ordinary: ReadonlySet<string> = new Set([
  'default',
  'description',
  'enum',
  'format',
  'items',
  'maximum',
  'minimum',
  'properties',
  'required',
  'type',
])

function hasOrdinaryKeywords(node: SchemaNode): boolean {
  for (const key in node) if (!ordinary.has(key)) return false
  return true
}

/** Keywords of JSON Schema that the API server has no use for. */
const refused = ['$schema', 'id', 'definitions', 'dependencies', 'patternProperties', 'additionalItems']

/** Those of which an empty map is as good as none. */
const emptied: ReadonlySet<string> = new Set(['definitions', 'patternProperties'])

function commonFaults(node: SchemaNode, report: Report): void {
  for (const key of refused)
    if (isSet(node[key]) && !(emptied.has(key) && isEmptyMap(node[key])))
      report([key], 'forbidden-field', `A structural schema has no \`${key}\`.`, 'key')
  const { additionalProperties } = node
  if (additionalProperties === false || isMap(additionalProperties)) {
    const properties = nodeIn(node, 'properties')
    if (properties && Object.keys(properties).length > 0)
      report(['additionalProperties'], 'conflict', '`properties` and `additionalProperties` exclude each other.', 'key')
  }
  if (node['x-kubernetes-preserve-unknown-fields'] === false)
    report(['x-kubernetes-preserve-unknown-fields'], 'not-allowed-value', 'It must be `true`, or absent.')
  if (node['x-kubernetes-int-or-string'] !== true) return
  for (const key of ['x-kubernetes-preserve-unknown-fields', 'x-kubernetes-embedded-resource'])
    if (node[key] === true) report([key], 'conflict', 'It does not go with `x-kubernetes-int-or-string: true`.', 'key')
}

function patternFault(pattern: string): string | undefined {
  try {
    compilePattern(pattern)
    return undefined
  } catch (error) {
    if (error instanceof PatternError) return error.isValid ? undefined : error.message
    throw error
  }
}

/** Keywords that say what a value is, rather than restrict it. */
const structural = [
  'type',
  'additionalProperties',
  'default',
  'title',
  'description',
  'nullable',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-int-or-string',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-list-type',
  'x-kubernetes-map-type',
  'x-kubernetes-validations',
]

function isEmptyMap(value: unknown): boolean {
  return isMap(value) && Object.keys(value).length === 0
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== ''
}
