/** Generates the TypeScript types of the newest Kubernetes version from the API table. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { definitionSchemas } from './json-schema.ts'
import { FIRST_MINOR, LAST_MINOR } from './sources.ts'
import { parseTable, type TableDefinition } from './table-text.ts'
import { typeNames } from './type-names.ts'

const TABLE = new URL('../../packages/kubernetes/src/api/k8s-api.txt', import.meta.url)
const TYPES = new URL('../../packages/kubernetes/src/api/kinds.gen.ts', import.meta.url)

const HEAD = `/** Generated from k8s-api.txt by tools/api/generate-types.ts: the kinds of Kubernetes 1.${LAST_MINOR} and what they consist of. */

/** What every Kubernetes object has. */
export interface KubernetesObject {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata?: ObjectMeta
}
`

/** The file of types: its absolute path and its text. */
export async function generateTypes(): Promise<{ readonly path: string; readonly text: string }> {
  const { definitions } = parseTable(await readFile(TABLE, 'utf8'), FIRST_MINOR, LAST_MINOR)
  const alive = definitions.filter(({ until }) => until === LAST_MINOR)
  const names = typeNames(alive)
  const kinds = servedKinds(alive, names)
  const root: JSONSchema = {
    title: 'Kinds',
    type: 'object',
    properties: Object.fromEntries(kinds.map(kind => [kind, { $ref: `#/definitions/${kind}` }])),
    required: kinds,
    additionalProperties: false,
    definitions: definitionSchemas(alive, LAST_MINOR, names),
  }
  const code = await compile(root, 'Kinds', {
    bannerComment: '',
    additionalProperties: false,
    style: { semi: false, singleQuote: true, printWidth: 200 },
  })
  return { path: fileURLToPath(TYPES), text: `${HEAD}\n${readOnly(code)}` }
}

/** The kinds that are served, but for lists; where two groups share a kind, the one with the bare name. */
function servedKinds(definitions: readonly TableDefinition[], names: ReadonlyMap<string, string>): string[] {
  const kinds = definitions.flatMap(({ id, kind }) => (kind === undefined ? [] : [{ name: names.get(id)!, kind }]))
  const own = kinds.filter(({ name, kind }) => !name.endsWith('List') && kind.endsWith(`/${name}`))
  return own.map(({ name }) => name).sort()
}

/** Makes every field and list read-only, writes maps and comments on one line, and sorts the types by name. */
function readOnly(code: string): string {
  const types = code
    .replace(/\{\s+\[k: string\]: ([^\n]+)\n\s+\}/g, 'Readonly<Record<string, $1>>')
    .replace(/^ {2}\/\*\*\n {3}\* (.*)\n {3}\*\/$/gm, '  /** $1 */')
    .replace(/^ {2}([^\s?:]+)(\??): /gm, '  readonly $1$2: ')
    .replace(/([\w.]+(?:\[\])*)\[\](?=$|>)/gm, 'readonly $1[]')
    .split(/^(?=export )/m)
  const name = (type: string) => /^export \w+ (\w+)/.exec(type)?.[1] ?? ''
  return types.sort((a, b) => (name(a) < name(b) ? -1 : 1)).join('')
}
