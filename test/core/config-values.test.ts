/** What a file's config holds beside its rules. */
import { type Config, type ConfigList, resolveConfig, type SuppressEntry } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { builtIn } from '../support/config.ts'

const test = suite('config values')

const resolve = (...configs: ConfigList[]) => resolveConfig(configs, [builtIn])
const at = async (path: string, ...configs: ConfigList[]) => (await resolve(...configs)).forFile(path)
const reason = 'because'
const rules = ['test/plain']

test('without a word of the config', async () => {
  const config = await at('x')
  assert.equal([...config.rules], [])
  assert.equal([...config.known.keys()], ['test/plain', 'test/graded'])
  assert.equal([...config.own], [])
  assert.equal(
    [config.kubernetes, config.closed, config.assume, config.settings, config.suppressions, config.noInlineConfig],
    [{ version: '1.36', minors: { from: 36, to: 36 } }, false, [], {}, [], false],
  )
})

test('settings merge by key, all else by the later object', async () => {
  const settings = async (...list: unknown[]) =>
    (await at('x', ...list.map(one => ({ settings: one }) as Config))).settings
  assert.equal(await settings({ a: { b: 1, c: [1, 2] }, d: 1 }, { a: { c: [3], e: { f: 1 } }, d: { g: 1 } }), {
    a: { b: 1, c: [3], e: { f: 1 } },
    d: { g: 1 },
  })
  assert.equal(await settings({ a: { b: 1 } }, { a: undefined }, { a: { c: 2 } }), { a: { b: 1, c: 2 } })
  assert.equal(await settings({ a: { b: 1 } }, { a: null }), { a: null })
  assert.equal(await settings({ a: [1] }, { a: { 0: 2 } }), { a: { 0: 2 } })
  const hostile = JSON.parse('{ "__proto__": { "polluted": true }, "a": { "__proto__": { "polluted": true } } }')
  const merged = await settings({ a: { b: 1 } }, hostile)
  assert.is((merged as { polluted?: boolean }).polluted, undefined)
  assert.is(({} as { polluted?: boolean }).polluted, undefined)
  assert.equal(Object.keys(merged), ['a'])
  const first: Record<string, unknown> = { n: 1 }
  const second: Record<string, unknown> = { m: 2 }
  first.self = first
  second.self = second
  const loop = await settings({ loop: first }, { loop: second })
  const found = loop.loop as { n: number; m: number; self: unknown }
  assert.equal([found.n, found.m, found.self === found], [1, 2, true])
  assert.equal(Object.keys(first), ['n', 'self'], 'nothing that was given is changed')
})

test('later objects win for versions, closed worlds and options of the linter', async () => {
  const config = await at(
    'a',
    { kubernetes: { version: '1.30' }, closed: ['a'], linterOptions: { noInlineConfig: true } },
    { files: ['a'], kubernetes: {}, closed: ['b', 'c'], linterOptions: {} },
    { files: ['b'], kubernetes: { version: '1.31' }, closed: true, linterOptions: { noInlineConfig: false } },
  )
  assert.equal([config.kubernetes.version, config.closed, config.noInlineConfig], ['1.30', ['b', 'c'], true])
})

test('what is assumed adds up', async () => {
  const secret = (name: string) => ({ kind: 'Secret', name })
  const configs = [{ assume: [secret('a')] }, { files: ['x'], assume: [secret('b'), secret('c')] }]
  assert.equal((await at('x', ...configs)).assume, ['a', 'b', 'c'].map(secret))
  assert.equal((await at('y', ...configs)).assume, [secret('a')])
})

test("levels of the linter's own rules", async () => {
  const own = async (...configs: Config[]) => Object.fromEntries((await at('x', ...configs)).own)
  const unused = 'keelint/directive-unused'
  const option = (reportUnusedDisableDirectives: boolean | 'off' | 'warn' | 'error' | 0 | 1 | 2): Config => ({
    linterOptions: { reportUnusedDisableDirectives },
  })
  assert.equal(await own({ rules: { 'keelint/directive-expired': 'warn', 'keelint/suppression-unused': 0 } }), {
    'keelint/directive-expired': 'warn',
    'keelint/suppression-unused': 'off',
  })
  for (const [given, level] of [
    [true, 'warn'],
    [false, 'off'],
    ['error', 'error'],
    [2, 'error'],
    [0, 'off'],
  ] as const)
    assert.equal(await own(option(given)), { [unused]: level })
  assert.equal(await own({ rules: { [unused]: 'warn' } }, option('error')), { [unused]: 'error' })
  assert.equal(await own(option('error'), { rules: { [unused]: 'off' } }), { [unused]: 'off' })
  assert.equal(await own({ ...option('error'), rules: { [unused]: 'off' } }), { [unused]: 'off' }, 'by name is by name')
  assert.equal([...(await at('x', { rules: { [unused]: 'error' } })).rules], [], 'they are no rules of plugins')
})

test('each entry of `suppress` is one object, wherever it holds', async () => {
  const entries: readonly SuppressEntry[] = [
    { rules, reason },
    {
      rules: ['test/graded', 'test/plain'],
      reason,
      until: '2028-02-29',
      container: 'a',
      resource: { kind: 'Pod' },
    },
  ]
  const config = await resolve({ name: 'all', suppress: entries }, [
    { files: ['a/**'], suppress: [{ rules, reason: 'in a' }] },
  ])
  assert.is(config.suppressions.length, 3)
  assert.equal(config.forFile('a/x').suppressions, config.suppressions)
  assert.equal(config.forFile('x').suppressions, config.suppressions.slice(0, 2))
  assert.ok(config.forFile('a/x').suppressions.every((one, index) => one === config.suppressions[index]))
  const [first, second, third] = config.suppressions
  assert.equal([first!.config, first!.index, first!.at], ['all', 0, [0, 'suppress', 0]])
  assert.equal([second!.until, second!.container, second!.resource], ['2028-02-29', 'a', { kind: 'Pod' }])
  assert.equal([third!.config, third!.index, third!.at], ['Config object 2', 0, [1, 0, 'suppress', 0]])
  assert.equal([third!.matchesFile('a/x'), third!.matchesFile('x')], [true, false])
})

test('the file of an entry is a pattern below the base path of its object', async () => {
  const matches = async (config: Config, path: string) => (await resolve(config)).suppressions[0]!.matchesFile(path)
  const file = (pattern: string): Config => ({ suppress: [{ rules, reason, file: pattern }] })
  assert.ok(await matches(file('a/*.yaml'), 'a/x.yaml'))
  assert.ok(await matches(file('./a/'), 'a/b/x.yaml'))
  assert.not(await matches(file('a/*.yaml'), 'b/x.yaml'))
  assert.ok(await matches(file('!a/**'), 'b/x.yaml'))
  assert.ok(await matches({ ...file('*.yaml'), basePath: 'a' }, 'a/x.yaml'))
  assert.not(await matches({ ...file('*.yaml'), basePath: 'a' }, 'x.yaml'))
  assert.not(await matches({ ...file('a/**'), ignores: ['**/x.yaml'] }, 'a/x.yaml'))
})

test('paths as people write them', async () => {
  for (const [path, keys] of [
    ['spec', ['spec']],
    ['spec.template.spec.containers[0].image', ['spec', 'template', 'spec', 'containers', 0, 'image']],
    ['.spec.containers.0.image', ['spec', 'containers', 0, 'image']],
    ['spec.containers[*].image', ['spec', 'containers', '*', 'image']],
    ['spec.*.image', ['spec', '*', 'image']],
    ['metadata.annotations["a.b/c"]', ['metadata', 'annotations', 'a.b/c']],
    ["metadata.labels['0'].x", ['metadata', 'labels', '0', 'x']],
    [
      ['metadata', 'a.b', 0, '*'],
      ['metadata', 'a.b', 0, '*'],
    ],
  ] as const) {
    const { suppressions } = await resolve({ suppress: [{ rules, reason, path }] })
    assert.equal(suppressions[0]!.path, keys, String(path))
  }
  for (const path of ['', '.', 'a.', 'a..b', 'a[', 'a[x]', 'a[0', 'a["b]', 'a]b', 'a[0]b', 'a[-1]'])
    assert.ok(
      await resolve({ suppress: [{ rules, reason, path }] }).then(
        () => false,
        () => true,
      ),
      path,
    )
})

test('worlds are those of the last object that names some, relative to the folder of the config', async () => {
  assert.is((await resolve({})).worlds, undefined)
  assert.equal((await resolve({ worlds: ['a/*'] }, { worlds: ['b/*', './c'] }, {})).worlds, ['b/*', './c'])
  assert.equal((await resolve({ basePath: 'x/[y]', worlds: ['a/*'] })).worlds, ['x/\\[y\\]/a/*'])
  assert.equal((await resolve({ worlds: ['a'] }, { worlds: [] })).worlds, [])
  const from = async (basePath: string) =>
    (await resolveConfig([{ basePath, worlds: ['a/*'] }], [builtIn], { folder: '/home/me/app' })).worlds
  assert.equal(await from('/home/me/app'), ['a/*'])
  assert.equal(await from('/home/me/app/b'), ['b/a/*'])
  assert.equal(await from('/home/other'), ['../../other/a/*'])
})

test('what is known of the whole: plugins and rules that are on somewhere', async () => {
  const config = await resolve(
    { rules: { 'test/plain': 'off', 'keelint/directive-unused': 'error' } },
    { files: ['a'], extends: ['cis'] },
  )
  assert.equal([...config.everOn], ['test/graded'])
  assert.equal([...config.plugins], [['test', builtIn]])
})

test.run()
