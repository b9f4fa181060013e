/** Plugins that are not well formed are refused by name. */
import { type Plugin, type Rule, resolveConfig } from '@keelint/core'
import { pluginFaults } from '@keelint/core/testing'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { builtIn, pluginWith, refusal, ruleWith } from '../support/config.ts'

const test = suite('config plugins')
const fine = pluginWith('acme', { 'no-x': ruleWith() })

async function said(plugin: unknown, namespace = 'acme'): Promise<string> {
  return (await refusal({ name: 'mine', plugins: { [namespace]: plugin } })).message
}

test('a sound plugin is taken, also as a module and frozen', async () => {
  assert.is(await said(fine), 'nothing refused')
  assert.is(await said(Object.freeze({ ...fine })), 'nothing refused')
  assert.is(
    await said({ ...fine, processors: {}, anything: 1 }),
    'nothing refused',
    'what is not ours is its own business',
  )
  assert.is(await said(Object.assign(Object.create(null), fine)), 'nothing refused')
  const url = "data:text/javascript,export const meta = { name: 'x', version: '1' }"
  const module: unknown = await import(url)
  assert.is(await said(module), 'nothing refused')
})

const plugins: readonly (readonly [unknown, string])[] = [
  [null, 'it must be an object with `meta` and `rules`, and is null.'],
  ['./acme.mjs', 'it must be an object with `meta` and `rules`, and is the text `./acme.mjs`.'],
  [[fine], 'it must be an object with `meta` and `rules`, and is a list.'],
  [() => fine, 'it must be an object with `meta` and `rules`, and is a function.'],
  [{ rules: {} }, 'there is no `meta` with its name and version.'],
  [
    {
      get meta() {
        throw new Error('not now')
      },
    },
    'it throws «not now».',
  ],
  [{ default: fine }, 'there is no `meta` with its name and version. Pass its `default`.'],
  [{ meta: { version: '1' } }, '`meta.name` must be a text that is not empty.'],
  [{ meta: { name: ' ', version: '1' } }, '`meta.name` must be a text that is not empty.'],
  [{ meta: { name: 'acme' } }, '`meta.version` must be a text that is not empty.'],
  [
    { meta: { name: 'acme', version: '1', namespace: 'a/b' } },
    '`meta.namespace` must be of letters, digits, `-` and `_`.',
  ],
  [{ ...fine, rules: [ruleWith()] }, '`rules` must be a mapping of rules by name.'],
  [
    { ...fine, rules: { noX: ruleWith() } },
    'the name of the rule `noX` must be in lower case with hyphens, such as `no-lone-pod`.',
  ],
  [{ ...fine, configs: [] }, '`configs` must be a mapping of configs by name.'],
  [{ ...fine, configs: { base: 'all' } }, 'the config `base` must be a config object or a list of them.'],
  [{ ...fine, reporters: { short: {} } }, 'the reporter `short` must be a function.'],
  [{ ...fine, workloads: { Job: [] } }, '`workloads` has the key `Job`: it must be `group/Kind`.'],
  [
    { ...fine, workloads: { 'a.b/Job': 'spec.template' } },
    "`workloads[\"a.b/Job\"]` must be a path such as `['spec', 'template']`, or a list of paths.",
  ],
  [
    { ...fine, workloads: { 'a.b/Job': [['spec'], []] } },
    "`workloads[\"a.b/Job\"]` must be a path such as `['spec', 'template']`, or a list of paths.",
  ],
  [
    { ...fine, workloads: { 'apps/Deployment': ['spec'] } },
    '`workloads` has the key `apps/Deployment`, a kind of Kubernetes, whose pods are known.',
  ],
]

for (const [plugin, message] of plugins)
  test(`plugin: ${message}`, async () => {
    assert.is(await said(plugin), `Config \`mine\`: the plugin \`acme\` is not well formed: ${message}`)
  })

const sound = ruleWith()
const withMeta = (more: object): unknown => ({ ...sound, meta: { ...sound.meta, ...more } })
const schema = (more: object) =>
  withMeta({ schema: { type: 'object', properties: {}, additionalProperties: false, ...more } })

const rules: readonly (readonly [unknown, string])[] = [
  [() => ({}), 'it must be an object with `meta` and `create`.'],
  [{ meta: sound.meta }, 'it must have a function `create`.'],
  [{ meta: sound.meta, create: {} }, '`create` must be a function.'],
  [{ create: sound.create }, 'it must have a `meta`.'],
  [
    withMeta({ severity: 'higher' }),
    '`meta.severity` must be `critical`, `high`, `medium` or `low`. Did you mean `high`?',
  ],
  [withMeta({ type: 1 }), '`meta.type` must be `problem`, `suggestion` or `layout`.'],
  [withMeta({ docs: { ...sound.meta.docs, remedy: '' } }), '`meta.docs.remedy` must be a text that is not empty.'],
  [withMeta({ messages: ['Here.'] }), '`meta.messages` must be a mapping.'],
  [withMeta({ messages: { here: 1 } }), '`meta.messages.here` must be a text.'],
  [
    withMeta({ messages: { 'over here': 'x' } }),
    '`meta.messages` has the id `over here`, which must be of letters and digits.',
  ],
  [withMeta({ presets: { recomended: true } }), '`meta.presets` has no key `recomended`. Did you mean `recommended`?'],
  [
    withMeta({ presets: { all: 'x' } }),
    '`meta.presets.all` must be true, false or the options that the rule has there.',
  ],
  [
    withMeta({ standards: ['pss'] }),
    '`meta.standards[0]` must be a text such as `pss:baseline`, `cis:5.2.2`, `nsa:…` or `mitre:…`.',
  ],
  [withMeta({ step: 'x' }), /^`meta\.step` must be `authentication`, .* or `hygiene`\.$/.source],
  [withMeta({ fixable: 'code' }), '`meta.fixable` must be true or false.'],
  [
    withMeta({ deprecated: { replacedby: [] } }),
    '`meta.deprecated` has no key `replacedby`. Did you mean `replacedBy`?',
  ],
  [withMeta({ schema: [] }), '`meta.schema` must be a mapping.'],
  [schema({ type: 'array' }), "`meta.schema.type` must be `'object'`, since options are one mapping."],
  [schema({ properties: { a: 1 } }), '`meta.schema.properties` must be a mapping of schemas.'],
  [
    schema({ additionalProperties: true }),
    '`meta.schema.additionalProperties` must be `false`, so that slips in options are found.',
  ],
  [{ ...sound, collect: { Pod: 1 } }, '`collect` must be a mapping of functions by kind.'],
]

for (const [rule, message] of rules)
  test(`rule: ${message}`, async () => {
    const found = await said(pluginWith('x', { 'no-x': rule as Rule }), 'acme')
    const start = 'Config `mine`: the plugin `acme` is not well formed: the rule `acme/no-x` is not well formed: '
    assert.ok(found.startsWith(start), found)
    const rest = found.slice(start.length)
    assert.ok(rest === message || new RegExp(message).test(rest), rest)
  })

test('a rule in plain JavaScript may leave out most of what it says of itself', async () => {
  const bare = { meta: { messages: { here: 'Here, {{ kind }}.' } }, create: sound.create }
  const plugin = pluginWith('acme', { 'no-lone-pod': bare as unknown as Rule })
  const config = await resolveConfig([{ plugins: { acme: plugin }, rules: { 'acme/no-lone-pod': 'error' } }], [builtIn])
  const { rules, known } = config.forFile('a.yaml')
  const { rule } = rules.get('acme/no-lone-pod')!
  assert.is(known.get('acme/no-lone-pod'), rule)
  assert.equal([rule.meta.type, rule.meta.severity, rule.meta.docs.description], ['problem', 'medium', 'No lone pod'])
  assert.equal(rule.meta.docs.references, [])
  assert.match(
    (await pluginFaults(plugin)).join('\n'),
    /`meta` must have a `type`\.[\s\S]*`severity`[\s\S]*`references`/,
  )
})

test('a plugin says where kinds of its own keep pods: at a path, or at several', async () => {
  const one: Plugin = { ...fine, workloads: { 'a.b/Job': ['spec', 'template'], 'a.b/Set': [['x'], ['y']] } }
  const two: Plugin = {
    ...fine,
    workloads: {
      'a.b/Job': [
        ['spec', 'other'],
        ['spec', 'template'],
      ],
    },
  }
  const config = await resolveConfig([{ plugins: { one, two } }], [builtIn])
  assert.equal(config.forFile('a.yaml').workloads, {
    'a.b/Job': [
      ['spec', 'template'],
      ['spec', 'other'],
    ],
    'a.b/Set': [['x'], ['y']],
  })
})

test('a fault is found where it is built in too', async () => {
  const broken = pluginWith('acme', { 'no-x': { meta: sound.meta } as Rule })
  assert.match((await refusal({}, [broken])).message, /the rule `acme\/no-x` is not well formed/)
  assert.match((await refusal({}, [{} as Plugin])).message, /there is no `meta`/)
  assert.match((await refusal({}, [fine, fine])).message, /Two plugins .* `acme`/)
})

test('namespaces: ours, odd ones, and one for two plugins', async () => {
  for (const namespace of ['k8s', 'cluster', 'keelint'])
    assert.is(
      await said(fine, namespace),
      `Config \`mine\`: the namespace \`${namespace}\` is Keelint's own; give the plugin another.`,
    )
  for (const namespace of ['a/b', '@acme', 'a.b', '', '-a', 'ä'])
    assert.is(
      await said(fine, namespace),
      `Config \`mine\`: the namespace \`${namespace}\` of a plugin must be of letters, digits, \`-\` and \`_\`.`,
    )
  const second = { ...fine, meta: { name: 'other', version: '1' } }
  const error = await refusal([{ plugins: { acme: fine } }, { files: ['a'], plugins: { acme: second } }])
  assert.is(error.message, 'Config object 2: two plugins share the namespace `acme`: `acme` and `other`.')
  assert.equal(error.at, [1, 'plugins', 'acme'])
  assert.match((await refusal({ plugins: { test: fine } })).message, /two plugins share the namespace `test`/)
  assert.is(
    (await refusal([{ plugins: { acme: fine } }, { plugins: { acme: fine, test: builtIn } }])).message,
    'nothing refused',
  )
})

test('options that a preset of the plugin sets, and schemas that are none', async () => {
  const graded = { type: 'object', properties: { n: { type: 'integer' } }, additionalProperties: false } as const
  const plugin = pluginWith('acme', { 'no-x': ruleWith({ schema: graded, presets: { recommended: { n: 'x' } } }) })
  assert.is(
    (await refusal({ plugins: { our: plugin }, extends: ['recommended'] })).message,
    'Config object 1 > recommended: the option `n` of the rule `our/no-x` must be integer.',
  )
  const odd = { ...graded, properties: { n: { type: 'int' } } } as unknown as typeof graded
  const error = await refusal({
    plugins: { our: pluginWith('acme', { 'no-x': ruleWith({ schema: odd }) }) },
    rules: { 'our/no-x': ['warn', { n: 1 }] },
  })
  assert.match(
    error.message,
    /^Config object 1: the schema of the options of the rule `our\/no-x` is no JSON Schema: schema is invalid/,
  )
})

test.run()
