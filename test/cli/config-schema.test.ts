/** The published schema of configs says yes to every config that the documentation and the examples show. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse, parseAllDocuments } from 'yaml'
import { folderWith, keelint } from './run-keelint.ts'

const test = suite('config schema in the package')
const root = fileURLToPath(new URL('../..', import.meta.url))
const file = 'packages/cli/schemas/config.json'
const schema = JSON.parse(readFileSync(root + file, 'utf8'))
const validate = new Ajv({ strict: true, strictTuples: false }).compile(schema)

/** Keys that tell a config from other YAML. */
const keys = Object.keys(schema.definitions.object.properties).filter(key => key !== 'name' && key !== '$schema')

interface Example {
  readonly where: string
  readonly config: unknown
}

function isConfig(value: unknown): boolean {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'object' || first === null || Object.hasOwn(first, 'apiVersion')) return false
  return keys.some(key => Object.hasOwn(first, key))
}

/** Blocks of a page that are configs, whether they have a name or not. */
function examplesIn(page: string): readonly Example[] {
  const blocks = readFileSync(root + page, 'utf8').matchAll(/^```(?:yaml|json)(?: (\S+))?\n([\s\S]*?)^```$/gm)
  return [...blocks].flatMap(([, name, text], index) => {
    const documents = parseAllDocuments(text!).map(document => document.toJS() as unknown)
    const isNamed = name !== undefined && /^(?:.*\/)?keelint\.config\.\w+$/.test(name)
    if (!isNamed && !(documents.length === 1 && isConfig(documents[0]))) return []
    return documents.map(config => ({ where: `${page}, block ${index + 1}`, config }))
  })
}

function below(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map(name => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter(name => pattern.test(name) && !name.includes('node_modules/'))
    .sort()
}

const pages = ['README.md', ...below('docs', /\.md$/), ...below('examples', /\.md$/)]
const examples: readonly Example[] = [
  ...pages.flatMap(examplesIn),
  ...below('examples', /\.config\.(?:ya?ml|json)$/).map(where => ({
    where,
    config: parse(readFileSync(root + where, 'utf8')) as unknown,
  })),
]

test('there are configs in the documentation and in the examples', () => {
  const places = new Set(examples.map(({ where }) => where.replace(/,.*$/, '')))
  for (const place of ['docs/use/configure.md', 'docs/use/suppress.md', 'docs/extend/write-a-plugin.md'])
    assert.ok(places.has(place), place)
  assert.ok([...places].some(place => place.startsWith('examples/')))
})

for (const { where, config } of examples)
  test(where, () => {
    assert.ok(validate(config), JSON.stringify(validate.errors))
    const [first, ...more] = Array.isArray(config) ? config : [config]
    assert.not(validate([{ ...first, rulez: {} }, ...more]), 'an unknown key')
  })

test('what --init writes names the schema and satisfies it', async () => {
  const folder = folderWith()
  assert.is((await keelint(folder, ['--init'])).code, 0)
  const text = readFileSync(path.join(folder, 'keelint.config.yaml'), 'utf8')
  assert.is(/^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1], schema.$id)
  assert.ok(validate(parse(text)), JSON.stringify(validate.errors))
})

test('it goes with the package', () => {
  const { exports, files } = JSON.parse(readFileSync(`${root}packages/cli/package.json`, 'utf8'))
  assert.is(exports['./schemas/*'], './schemas/*')
  assert.ok(files.includes('schemas') && existsSync(root + file))
})

test.run()
