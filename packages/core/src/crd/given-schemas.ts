/** Schemas that somebody names: files of CustomResourceDefinitions, and of JSON Schemas as catalogs have them. */
import type { SchemaFile } from '../config/config.ts'
import { ConfigError } from '../config/error.ts'
import { parsedDocuments } from '../reading/read.ts'
import { Lines } from '../source/file.ts'
import { tapeParser } from '../tape/tape-parser.ts'
import { definitionOf, isDefinition, type KindDefinition } from './definition.ts'
import { asNode, childAt, isMap, type SchemaNode, textIn } from './schema-node.ts'

/** All that the files say of a kind in a version; files that are named after a kind are read when somebody asks for it. */
export type GivenSchemas = (group: string, version: string, kind: string) => readonly KindDefinition[]

/**
 * Throws a `ConfigError` where a file cannot be read, here or later, or none of them holds a schema.
 *
 * @param known what was read before, and will be
 */
export function givenSchemas(
  files: readonly SchemaFile[],
  known: Map<SchemaFile, readonly KindDefinition[]>,
): GivenSchemas {
  const named = new Map<string, SchemaFile[]>()
  const definitions: KindDefinition[] = []
  for (const file of files) {
    const name = namedKind(file.path)
    if (name) named.set(keyOf(name), [...(named.get(keyOf(name)) ?? []), file])
    else definitions.push(...definitionsIn(file, known))
  }
  if (files.length > 0 && named.size === 0 && definitions.length === 0) {
    const shown = files.length === 1 ? `\`${files[0]!.path}\`` : `\`${files[0]!.path}\` and ${files.length - 1} more`
    throw new ConfigError(
      `\`kubernetes.schemas\` names no schema: ${shown} ${files.length === 1 ? 'holds' : 'hold'} neither a CustomResourceDefinition nor a JSON Schema.`,
    )
  }
  return (group, version, kind) => [
    ...definitions.filter(definition => definition.group === group && definition.kind === kind),
    ...(named.get(keyOf({ group, version, kind })) ?? []).flatMap(file =>
      definitionsIn(file, known).filter(one => one.group === group && isSameKind(one.kind, kind)),
    ),
  ]
}

interface KindVersion {
  readonly group: string
  readonly version: string
  readonly kind: string
}

/** File names are in lower case. */
function keyOf({ group, version, kind }: KindVersion): string {
  return `${group}/${version}/${kind.toLowerCase()}`
}

function isSameKind(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** `example.com/widget_v1.json`, as in https://github.com/datreeio/CRDs-catalog. */
function namedKind(path: string): KindVersion | undefined {
  const [, group, kind, version] =
    /(?:^|\/)([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/([a-z0-9-]+)_(v\d[a-z0-9]*)\.(?:json|ya?ml)$/.exec(path) ?? []
  return group && kind && version ? { group, version, kind } : undefined
}

/** Each file is read once. */
function definitionsIn(file: SchemaFile, known: Map<SchemaFile, readonly KindDefinition[]>): readonly KindDefinition[] {
  const definitions = known.get(file) ?? valuesIn(file).flatMap(value => definitionsOf(value, file.path))
  known.set(file, definitions)
  return definitions
}

function valuesIn(file: SchemaFile): readonly unknown[] {
  const { path } = file
  const text = file.read()
  const values: unknown[] = []
  for (const { parsed } of parsedDocuments({ path, text }, tapeParser)) {
    const [issue] = parsed.issues
    if (issue) {
      const { line, column } = new Lines(text).position(issue.range.start)
      throw new ConfigError(`${path}:${line}:${column}: the schema cannot be read: ${issue.message}`)
    }
    values.push(parsed.value)
  }
  return values
}

function definitionsOf(value: unknown, path: string): readonly KindDefinition[] {
  const object = asNode(value)
  if (!object) return []
  const { apiVersion, kind, items } = object
  if (typeof apiVersion === 'string' && typeof kind === 'string') {
    if (isDefinition(apiVersion.split('/')[0]!, kind)) return [definitionOf(object) ?? []].flat()
    return kind.endsWith('List') && Array.isArray(items) ? items.flatMap(item => definitionsOf(item, path)) : []
  }
  return isSchema(object) ? schemasOf(object, path) : []
}

/** Charts' values and the like stand beside schemas, too. */
function isSchema(object: SchemaNode): boolean {
  return object.$schema !== undefined || isMap(object.properties) || object.$ref !== undefined
}

function schemasOf(root: SchemaNode, path: string): readonly KindDefinition[] {
  const kinds = [root['x-kubernetes-group-version-kind']].flat().flatMap((one): readonly KindVersion[] => {
    const [group, version, kind] = ['group', 'version', 'kind'].map(key => childAt(one, key))
    return typeof group === 'string' && typeof version === 'string' && typeof kind === 'string'
      ? [{ group, version, kind }]
      : []
  })
  const name = kinds.length > 0 ? undefined : namedKind(path)
  if (kinds.length === 0 && !name) {
    const title = textIn(root, 'title')
    throw new ConfigError(
      `Of which kind is the schema \`${path}\`${title ? ` (\`${title}\`)` : ''}? Neither its \`x-kubernetes-group-version-kind\` says so nor its name, which would be \`<group>/<kind>_<version>.json\`.`,
    )
  }
  return [...kinds, ...(name ? [name] : [])].map(({ group, version, kind }) => ({
    group,
    kind,
    isWhole: false,
    versions: new Map([[version, { served: true, schema: { root, unknown: 'declared', dropsStatus: false } }]]),
  }))
}
