/** `extends` and `plugins`: presets, configs of plugins, objects in objects. */
import { type Config, namespaceOf, type Plugin, resolveConfig } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { builtIn, gradeSchema, pluginWith, refusal, rulesFor, ruleWith } from '../support/config.ts'

const test = suite('config extends')

const rules = {
  one: ruleWith({ presets: { recommended: true } }),
  two: ruleWith({ presets: { strict: true }, schema: gradeSchema }),
}

/** A plugin that refers to itself, as plugins do. */
function acme(configs: (self: Plugin) => NonNullable<Plugin['configs']> = () => ({})): Plugin {
  const plugin: Plugin = pluginWith('keelint-plugin-acme', rules)
  return Object.assign(plugin, { configs: configs(plugin) })
}

const own = acme(self => ({
  base: { plugins: { acme: self }, rules: { 'acme/one': 'error' } },
  more: { extends: ['acme/base'], rules: { 'acme/two': ['warn', { grade: 'hard' }] } },
  list: [{ rules: { 'acme/one': 'warn' } }, { files: ['a/**'], rules: { 'acme/one': 'error' } }],
  recommended: { rules: { 'acme/two': 'error' } },
}))

const on = async (path: string, ...configs: Config[]) => rulesFor(path, configs)

test('what is extended comes before, in its order', async () => {
  const inner = (level: 'warn' | 'error'): Config => ({ rules: { 'test/plain': level } })
  assert.equal(await on('x', { extends: [inner('warn'), inner('error')] }), { 'test/plain': ['error', {}] })
  assert.equal(await on('x', { extends: [inner('error')], rules: { 'test/plain': 'warn' } }), {
    'test/plain': ['warn', {}],
  })
  assert.equal(await on('x', { extends: [[inner('error'), [inner('warn')]]] }), { 'test/plain': ['warn', {}] })
  assert.equal(await on('x', { extends: [{ extends: [{ extends: [inner('error')] }, 'recommended'] }] }), {
    'test/plain': ['warn', {}],
    'test/graded': ['error', { grade: 'mild' }],
  })
  assert.equal(await on('x', { extends: ['all'] }, { extends: ['cis'] }), {
    'test/plain': ['warn', {}],
    'test/graded': ['error', { grade: 'mild' }],
  })
})

test('a preset holds where the object does', async () => {
  assert.equal(
    await on('b', { files: ['a'], extends: ['cis'] }, { files: ['b'], extends: [{ files: ['a'], extends: ['all'] }] }),
    {},
  )
  assert.equal(Object.keys(await on('a', { files: ['a'], extends: ['cis'] })), ['test/graded'])
})

test('the config of a plugin, of the own object, an earlier one or built in', async () => {
  const base = { 'acme/one': ['error', {}] }
  assert.equal(await on('x', { plugins: { acme: own }, extends: ['acme/base'] }), base)
  assert.equal(await on('x', { plugins: { acme: own } }, { extends: ['acme/base'] }), base)
  assert.equal(await on('x', { files: ['y'], plugins: { acme: own } }, { extends: ['acme/base'] }), base)
  assert.equal(await on('x', { extends: [{ plugins: { acme: own } }, 'acme/base'] }), base)
  assert.equal(await rulesFor('x', [{ extends: ['acme/base'] }], [own]), base)
  assert.equal(await on('x', { plugins: { acme: own }, extends: ['acme/more'] }), {
    ...base,
    'acme/two': ['warn', { grade: 'hard' }],
  })
  assert.equal(await on('x', { plugins: { acme: own }, extends: ['acme/list'] }), { 'acme/one': ['warn', {}] })
  assert.equal(await on('a/x', { plugins: { acme: own }, extends: ['acme/list'] }), base)
  assert.match(
    (await refusal([{ extends: ['acme/base'] }, { plugins: { acme: own } }])).message,
    /names `acme\/base`, but there is no plugin `acme`/,
  )
})

test("the user's namespace takes the place of the plugin's own", async () => {
  assert.equal(await on('x', { plugins: { our: own }, extends: ['our/more'] }), {
    'our/one': ['error', {}],
    'our/two': ['warn', { grade: 'hard' }],
  })
  const silencing = acme(() => ({ quiet: { suppress: [{ rules: ['acme/one', 'test/plain'], reason: 'x' }] } }))
  const { suppressions } = await resolveConfig([{ plugins: { our: silencing }, extends: ['our/quiet'] }], [builtIn])
  assert.equal(suppressions[0]?.rules, ['our/one', 'test/plain'])
  const { plugins } = await resolveConfig([{ plugins: { our: own }, extends: ['our/base'] }], [builtIn])
  assert.equal([...plugins.keys()], ['test', 'our'])
})

test('the preset of one plugin, unless it has a config of that name', async () => {
  const plain = acme()
  assert.equal(await on('x', { plugins: { acme: plain }, extends: ['acme/recommended'] }), {
    'acme/one': ['error', {}],
  })
  assert.equal(await on('x', { plugins: { acme: own }, extends: ['acme/recommended'] }), {
    'acme/two': ['error', { grade: 'mild' }],
  })
  assert.equal(Object.keys(await on('x', { plugins: { acme: plain }, extends: ['test/all'] })), [
    'test/graded',
    'test/plain',
  ])
})

test('a preset holds the rules of all plugins that are known by then, each once', async () => {
  const ids = async (...configs: Config[]) => Object.keys(await on('x', ...configs))
  assert.equal(await ids({ plugins: { acme: own }, extends: ['strict'] }), [
    'acme/one',
    'acme/two',
    'test/graded',
    'test/plain',
  ])
  assert.equal(await ids({ plugins: { acme: own } }, { extends: ['recommended'] }), [
    'acme/one',
    'test/graded',
    'test/plain',
  ])
  assert.equal(await ids({ extends: ['recommended'] }, { plugins: { acme: own } }), ['test/graded', 'test/plain'])
  assert.equal(await ids({ plugins: { a: own, b: own }, extends: ['recommended'] }), [
    'a/one',
    'test/graded',
    'test/plain',
  ])
  assert.equal(await ids({ plugins: { t: builtIn }, extends: ['recommended'] }), ['test/graded', 'test/plain'])
})

test('rules of a plugin may be set before the object that brings it', async () => {
  assert.equal(await on('x', { rules: { 'acme/one': 'warn' } }, { plugins: { acme: own } }), {
    'acme/one': ['warn', {}],
  })
})

test('the default namespace of a plugin', () => {
  for (const [name, namespace] of [
    ['keelint-plugin-acme', 'acme'],
    ['@acme/keelint-plugin', 'acme'],
    ['@acme/keelint-plugin-net', 'net'],
    ['@acme/rules', 'rules'],
    ['acme', 'acme'],
  ] as const)
    assert.is(namespaceOf(pluginWith(name, {})), namespace, name)
  assert.is(namespaceOf({ meta: { name: 'x', version: '1', namespace: 'y' } }), 'y')
})

test('what extends itself is refused', async () => {
  const loop: { extends: Config[]; name: string } = { name: 'loop', extends: [] }
  loop.extends.push({ extends: [loop] })
  assert.match((await refusal(loop)).message, /^Config `loop > extends\[0\] > loop`: it extends itself\.$/)
  const plugin = acme(() => ({ a: { extends: ['acme/b'] }, b: [{ extends: ['acme/a'] }] }))
  assert.is(
    (await refusal({ plugins: { our: plugin }, extends: ['our/a'] })).message,
    'Config object 1 > our/a > our/b[0]: `our/a` extends itself.',
  )
  const fresh: Plugin = {
    ...acme(),
    get configs() {
      return { a: { plugins: { acme: fresh }, extends: ['acme/a'] } }
    },
  }
  assert.match((await refusal({ plugins: { acme: fresh }, extends: ['acme/a'] })).message, /`acme\/a` extends itself/)
})

test('the same object may be extended in several places', async () => {
  const shared: Config = { rules: { 'test/plain': 'warn' } }
  assert.equal(await on('x', { extends: [shared, shared] }, { extends: [shared, { extends: [shared] }] }), {
    'test/plain': ['warn', {}],
  })
})

test('a plugin and a config of a plugin that are not there', async () => {
  const rows: readonly (readonly [string, string])[] = [
    ['recomended', 'there is no preset `recomended`. Did you mean `recommended`?'],
    ['acme/bse', 'the plugin `acme` has no config `bse`. Did you mean `base`?'],
    ['acme/toString', 'the plugin `acme` has no config `toString`.'],
    ['amce/base', '`extends` names `amce/base`, but there is no plugin `amce`. Did you mean `acme/base`?'],
    ['./base.yaml', '`extends` takes presets and configs of plugins, and `./base.yaml` is a file.'],
  ]
  for (const [name, message] of rows) {
    const error = await refusal([{}, { name: 'mine', plugins: { acme: own }, extends: ['all', name] }])
    assert.is(error.message, `Config \`mine\`: ${message}`)
    assert.equal(error.at, [1, 'extends', 1])
  }
})

test('what a plugin brings holds for the files of its object', async () => {
  const plugin = pluginWith('acme', {}, { workloads: { 'example.com/Job': [['spec', 'template']] } })
  const config = await resolveConfig([{ files: ['a'], plugins: { acme: plugin } }], [builtIn])
  assert.equal(config.forFile('a').workloads, { 'example.com/Job': [['spec', 'template']] })
  assert.equal([...config.forFile('a').plugins.keys()], ['test', 'acme'])
  assert.equal(config.forFile('b').workloads, {})
  assert.equal([...config.forFile('b').plugins.keys()], ['test'])
  const used = await resolveConfig(
    [{ files: ['a'], plugins: { acme: own } }, { rules: { 'acme/one': 'warn' } }],
    [builtIn],
  )
  assert.equal([...used.forFile('b').plugins.keys()], ['test', 'acme'], 'whose rules are on is there')
})

test.run()
