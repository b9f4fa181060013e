/** The JSON Schema of configs says yes and no where resolving them does. */
import { type Config, ConfigError, configSchema, resolveConfig, rulesOf } from '@keelint/core'
import { plugin as recommended } from '@keelint/rules-recommended'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { builtIn, gradeSchema, pluginWith, ruleWith } from '../support/config.ts'

const test = suite('config schema')

const validate = new Ajv({ strict: true, strictTuples: false }).compile(configSchema(rulesOf([builtIn])))
const acme = pluginWith('acme', { x: ruleWith({ schema: gradeSchema }) }, { configs: { base: {} } })

/** Plugins and schemas are texts in YAML; whoever resolves the config loads them. */
function loaded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loaded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'plugins' && typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).map(([name, file]) => [name, pluginOf(file)]))
        : key === 'schemas' && Array.isArray(item)
          ? item.map(file => (typeof file === 'string' && file !== '' ? { path: file, read: () => '' } : file))
          : loaded(item),
    ]),
  )
}

function pluginOf(file: unknown): unknown {
  return typeof file === 'string' && file.trim() !== '' ? acme : undefined
}

async function refused(config: unknown): Promise<string | undefined> {
  const configs = (Array.isArray(config) ? config : [config]).map(loaded)
  // A config file holds one mapping, or a list of them.
  if (configs.some(Array.isArray)) return 'A list in the list.'
  try {
    await resolveConfig(configs as Config[], [builtIn])
    return undefined
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.message
  }
}

const good = `
{}
[]
[{}, { name: a }]
$schema: https://example.com/x.json
{ name: "", basePath: deploy }
files: ["deploy/**", ["a/*", "!b"]]
ignores: ["vendor/**", "!vendor/ours/**"]
extends: []
extends: [recommended, nsa, all]
{ plugins: { acme: ./lint/acme.mjs }, extends: [acme/base, acme/recommended] }
{ plugins: { acme: acme, our-own_2: "@acme/x" } }
extends: [{ rules: { test/plain: error } }, [{ files: [a] }, [{}]]]
extends: [test/recommended]
rules: {}
rules: { test/plain: error }
rules: { test/plain: off, test/graded: 2 }
rules: { test/plain: 0 }
rules: { test/graded: [warn, { grade: hard, names: [a] }] }
rules: { test/graded: [1] }
rules: { test/graded: [error, {}], test/plain: [error, {}] }
rules: { keelint/directive-unused: error, keelint/suppression-unused: [off] }
{ plugins: { acme: x }, rules: { acme/x: [warn, { grade: mild }] } }
kubernetes: {}
kubernetes: { version: "1.33" }
kubernetes: { version: v1.36.4 }
kubernetes: { version: 1.33 }
kubernetes: { version: v1.33.2-gke.100 }
kubernetes: { version: 1.33.0+k3s1 }
kubernetes: { version: 1.30..1.34 }
kubernetes: { version: v1.30.1..v1.30.4 }
kubernetes: { version: 1.33.0-rc.1..1.36 }
kubernetes: { schemas: ["crds/*.yaml", widget.json] }
kubernetes: { schemas: [] }
suppress: []
suppress: [{ rules: [test/plain], reason: because }]
suppress: [{ rules: [test/plain, test/graded], reason: x, until: "2027-12-31" }]
suppress: [{ rules: [test/plain], reason: x, until: 2027-01-31, file: "a/*", container: "*" }]
suppress: [{ rules: [test/plain], reason: x, resource: { group: "", kind: Pod, namespace: a, name: "b-*" } }]
suppress: [{ rules: [test/plain], reason: x, path: "spec.containers[0]['a.b'].*" }]
suppress: [{ rules: [test/plain], reason: x, path: [spec, containers, 0, "*"] }]
suppress: [{ rules: [test/plain], reason: x, resource: {}, path: '.a["b c"][*]' }]
{ plugins: { acme: x }, suppress: [{ rules: [acme/x], reason: x }] }
assume: [{ kind: Secret, namespace: shop, name: db }, { group: apps, kind: Deployment, name: web }]
worlds: ["apps/*", "charts/*/rendered.yaml"]
closed: true
closed: [a, b]
closed: []
settings: { a: { b: [1, null] } }
linterOptions: {}
linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: error }
linterOptions: { reportUnusedDisableDirectives: false }
linterOptions: { reportUnusedDisableDirectives: 2 }
`

const bad = `
null
text
[null]
[{}, text]
rule: {}
{ name: 1 }
name:
basePath: [a]
files: []
files: "a"
files: [[]]
files: [""]
files: [1]
ignores: []
ignores: [["a"]]
extends: recommended
extends: [recomended]
extends: [1]
extends: [[recommended]]
extends: [{ rule: {} }]
extends: [./base.yaml]
plugins: [acme]
plugins: { k8s: x }
plugins: { keelint: x }
plugins: { "a/b": x }
plugins: { "@acme": x }
plugins: { acme: "" }
plugins: { acme: 1 }
rules: [test/plain]
rules: { test/plan: error }
rules: { plain: error }
rules: { test/plain: true }
rules: { test/plain: 3 }
rules: { test/plain: "1" }
rules: { test/plain: fatal }
rules: { test/plain: }
rules: { test/plain: [] }
rules: { test/plain: [warn, { x: 1 }] }
rules: { test/graded: [warn, { grad: hard }] }
rules: { test/graded: [warn, { grade: x }] }
rules: { test/graded: [warn, { names: a }] }
rules: { test/graded: [warn, []] }
rules: { test/graded: [warn, null] }
rules: { test/graded: [warn, {}, {}] }
rules: { test/graded: { grade: hard } }
rules: { keelint/crash: off }
rules: { keelint/nothing: off }
rules: { keelint/directive-unused: [warn, { x: 1 }] }
kubernetes: "1.33"
kubernetes: { version: "1.12" }
kubernetes: { version: 1.3 }
kubernetes: { version: 1.330 1 }
kubernetes: { version: 1.34..1.30 }
kubernetes: { version: 1.30..1.99 }
kubernetes: { version: 1.12..1.30 }
kubernetes: { version: 1.30.. }
kubernetes: { version: ..1.30 }
kubernetes: { version: .. }
kubernetes: { version: 1.30...1.34 }
kubernetes: { version: 1.30..1.32..1.34 }
kubernetes: { version: 1.30 .. 1.34 }
kubernetes: { version: 1.30-1.34 }
kubernetes: { version: 1.33.2-rc..1 }
kubernetes: { versions: "1.33" }
kubernetes: { schemas: crds }
kubernetes: { schemas: [""] }
kubernetes: { schemas: [{ path: a }] }
kubernetes: { schemas: [[a]] }
kubernetes: { version: }
suppress: {}
suppress: [text]
suppress: [{ rules: [test/plain] }]
suppress: [{ reason: x }]
suppress: [{ rules: [], reason: x }]
suppress: [{ rules: test/plain, reason: x }]
suppress: [{ rules: [test/plan], reason: x }]
suppress: [{ rules: [keelint/crash], reason: x }]
suppress: [{ rules: [test/plain], reason: " " }]
suppress: [{ rules: [test/plain], reason: x, until: 2027-02-30 }]
suppress: [{ rules: [test/plain], reason: x, until: 2027-04-31 }]
suppress: [{ rules: [test/plain], reason: x, until: tomorrow }]
suppress: [{ rules: [test/plain], reason: x, path: "" }]
suppress: [{ rules: [test/plain], reason: x, path: "a..b" }]
suppress: [{ rules: [test/plain], reason: x, path: "a[x]" }]
suppress: [{ rules: [test/plain], reason: x, path: [] }]
suppress: [{ rules: [test/plain], reason: x, path: [-1] }]
suppress: [{ rules: [test/plain], reason: x, path: [1.5] }]
suppress: [{ rules: [test/plain], reason: x, resource: { kinds: Pod } }]
suppress: [{ rules: [test/plain], reason: x, resource: { name: 1 } }]
suppress: [{ rules: [test/plain], reason: x, container: "" }]
assume: {}
assume: [{ kind: Secret }]
assume: [{ name: db }]
assume: [{ kind: Secret, name: db, namspace: shop }]
worlds: a
worlds: [1]
closed: some
closed: [1]
settings: []
linterOptions: []
linterOptions: { noInlineConfig: yes please }
linterOptions: { reportUnusedDisableDirectives: some }
linterOptions: { noInlineConf: true }
`

const linesOf = (texts: string) => texts.split('\n').filter(line => line !== '')

for (const line of linesOf(good))
  test(`good: ${line}`, async () => {
    const config = parse(line)
    assert.is(await refused(config), undefined)
    assert.ok(validate(config), JSON.stringify(validate.errors))
    const listed = Array.isArray(config) ? config : [config]
    assert.ok(validate(listed), 'in a list')
  })

for (const line of linesOf(bad))
  test(`bad: ${line}`, async () => {
    const config = parse(line)
    assert.type(await refused(config), 'string')
    assert.not(validate(config))
    assert.not(validate([{}, config]))
  })

const odd = [
  '',
  ' ',
  'x',
  'a/b',
  '*',
  0,
  1,
  2,
  1.33,
  -1,
  true,
  false,
  null,
  [],
  {},
  ['x'],
  [[]],
  { x: 1 },
  'test/plain',
  'warn',
] as const

test('property: whatever is put in some place, both say the same', async () => {
  // A config that a plugin brings is only known to who loads it.
  const configs = linesOf(good)
    .filter(line => !line.includes('plugins'))
    .map(line => parse(line) as unknown)
  let refusals = 0
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...configs), fc.nat(), fc.constantFrom(...odd), async (config, nth, value) => {
      const places = placesIn(config)
      const changed = replaced(config, places[nth % places.length]!, value)
      const message = await refused(changed)
      if (message !== undefined) refusals++
      if (/there is no plugin|has no config|no plugin is called/.test(message ?? '')) return
      assert.is(validate(changed), message === undefined, `${JSON.stringify(changed)}: ${message}`)
    }),
    { numRuns: 2000 },
  )
  assert.ok(refusals > 500, `${refusals} of them were refused`)
})

function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))]
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item))
  const mapping = value as Readonly<Record<string, unknown>>
  return { ...mapping, [key]: replaced(mapping[key], rest, by) }
}

test('each rule of ours has its description and options', () => {
  const rules = rulesOf([recommended])
  const schema = configSchema(rules)
  const check = new Ajv({ strict: true, strictTuples: false }).compile(schema)
  for (const [id, { meta }] of rules) {
    assert.ok(check({ rules: { [id]: ['warn', {}] } }), id)
    assert.not(check({ rules: { [id]: ['warn', { 'no such option': 1 }] } }), id)
    for (const [name, option] of Object.entries(
      (meta.schema?.properties ?? {}) as Record<string, { default?: unknown }>,
    ))
      if (option.default !== undefined)
        assert.ok(check({ rules: { [id]: ['warn', { [name]: option.default }] } }), `${id} ${name}`)
  }
  const definitions = schema.definitions as {
    object: { properties: { rules: { properties: Record<string, { description?: string }> } } }
  }
  for (const [id, { description }] of Object.entries(definitions.object.properties.rules.properties))
    assert.ok(description, id)
  assert.equal(JSON.parse(JSON.stringify(schema)), schema)
})

test.run()
