/** The JSON Schema of `keelint schema [KIND…]`, for editors and other tools. */
import { didYouMean, jsonText } from '@keelint/core'
import { groupsOfKind, type JsonSchema, jsonSchema, jsonSchemaOf, kindNames, versionsOfKind } from '@keelint/kubernetes'
import { engineOptionsOf } from './command/engine-options.ts'
import { configsOf } from './engine/configs.ts'
import type { Io } from './io.ts'
import type { OptionValues } from './options.ts'
import { UsageError } from './usage-error.ts'

/**
 * Of all kinds, of one, or of several that the schema tells apart, in the version that the config and the options say. Throws a
 * `UsageError` for a kind that the version lacks, and a `ConfigError` on a wrong config.
 *
 * @param words kinds such as `apps/v1/Deployment`, `apps/Deployment` and `Deployment`, or `all`, as none are
 * @returns with a line break at the end
 */
export async function printSchema(words: readonly string[], options: OptionValues, io: Io): Promise<string> {
  const minor = await minorOf(options, io.cwd)
  const kinds = words.includes('all') ? [] : words
  const found = kinds.map(kind => schemaOf(kind, minor))
  if (found.length === 0) return jsonText(jsonSchema(minor))
  return jsonText(found.length === 1 ? found[0]!.schema : several(found, minor))
}

async function minorOf(options: OptionValues, cwd: string): Promise<number> {
  const configs = await configsOf(await engineOptionsOf(options, cwd), cwd)
  await configs.prepare(['manifest.yaml'])
  const { from, to } = configs.resolved.forFile('manifest.yaml').kubernetes.minors
  if (from !== to)
    throw new UsageError(
      `A schema is of one version of Kubernetes, not of 1.${from} to 1.${to}: say \`--kubernetes-version 1.${to}\`.`,
    )
  return to
}

interface KindSchema {
  readonly apiVersion: string
  readonly kind: string
  readonly schema: JsonSchema
}

function schemaOf(text: string, minor: number): KindSchema {
  const parts = text.split('/')
  const kind = parts.pop()!
  const isVersion = (part: string | undefined) => /^v\d+(?:(?:alpha|beta)\d+)?$/.test(part ?? '')
  const version = isVersion(parts.at(-1)) ? parts.pop() : undefined
  const [group] = version !== undefined && parts.length === 0 ? [''] : parts.map(part => (part === 'core' ? '' : part))
  const groups = groupsOfKind(kind).filter(own => parts.length < 2 && (group === undefined || own === group))
  for (const own of groups)
    for (const each of versionsOfKind(own, kind)) {
      const schema = version === undefined || version === each ? jsonSchemaOf(own, each, kind, minor) : undefined
      if (schema) return { apiVersion: own === '' ? each : `${own}/${each}`, kind, schema }
    }
  throw new UsageError(`Kubernetes 1.${minor} has no \`${text}\`.${hint(kind, minor)}`)
}

/** What the version has instead. */
function hint(kind: string, minor: number): string {
  const own = groupsOfKind(kind).flatMap(group =>
    versionsOfKind(group, kind).flatMap(version =>
      jsonSchemaOf(group, version, kind, minor) ? [[group, version, kind].filter(part => part !== '').join('/')] : [],
    ),
  )
  if (own.length > 0) return ` It has ${own.map(name => `\`${name}\``).join(' and ')}.`
  return didYouMean(kind, kindNames())
}

/** Those of an object's own `apiVersion` and `kind`; what is none of them does not hold. */
function several(kinds: readonly KindSchema[], minor: number): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Some kinds of Kubernetes 1.${minor}`,
    type: 'object',
    oneOf: kinds.map(({ schema: { $schema: _, definitions: __, ...schema } }) => schema),
    definitions: Object.assign({}, ...kinds.map(({ schema }) => schema.definitions)) as JsonSchema,
  }
}
