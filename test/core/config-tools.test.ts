/** What stands around a config: helpers to write it, other levels, and the two ways to look at it. */
import {
  type Config,
  defineConfig,
  explainConfig,
  globalIgnores,
  ownRuleLevels,
  printedConfig,
  resolveConfig,
  saysRules,
  withLevels,
} from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { builtIn, pluginWith, ruleWith } from '../support/config.ts'

const test = suite('config tools')

test('defineConfig makes one list', () => {
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
  assert.equal(defineConfig(), [])
  assert.equal(defineConfig(a), [a])
  assert.equal(defineConfig([a, [b, []]], c), [a, b, c])
  assert.equal(globalIgnores(['a/', 'b']), { ignores: ['a/', 'b'] })
  assert.equal(globalIgnores(['a/'], 'mine'), { name: 'mine', ignores: ['a/'] })
})

test('whether a config says which rules are on', () => {
  for (const config of [{ rules: {} }, { extends: [] }, { rules: { 'keelint/directive-unused': 'off', 'a/b': 'off' } }])
    assert.ok(saysRules([{}, [[config as Config]]]), JSON.stringify(config))
  for (const config of [
    {},
    { ignores: ['x'] },
    { rules: { 'keelint/directive-unused': 'off' } },
    { settings: {} },
    null,
  ])
    assert.not(saysRules([config as Config]), JSON.stringify(config))
})

test('other levels: the same for the same, and the given one where nothing changes', async () => {
  const config = (await resolveConfig([{ rules: { 'test/graded': ['warn', { grade: 'hard' }] } }], [builtIn])).forFile(
    'x',
  )
  const error = withLevels(config, new Map([['test/graded', 'error']]))
  assert.equal(error.rules.get('test/graded')?.options, { grade: 'hard' })
  assert.is(error.rules.get('test/graded')?.level, 'error')
  assert.is(config.rules.get('test/graded')?.level, 'warn')
  assert.is(withLevels(config, new Map([['test/graded', 'error']])), error)
  assert.is(withLevels(config, new Map([['test/graded', 'warn']])), config)
  assert.is(withLevels(config, new Map([['test/plain', 'off']])), config)
  assert.is(withLevels(config, new Map([['test/gone', 'error']])), config)
  assert.is(withLevels(config, new Map()), config)
  const both = withLevels(
    config,
    new Map([
      ['test/plain', 'error'],
      ['test/graded', 'off'],
    ]),
  )
  assert.equal([...both.rules.keys()], ['test/plain'])
  assert.equal(both.rules.get('test/plain')?.options, {})
  assert.is(
    withLevels(
      config,
      new Map([
        ['test/graded', 'off'],
        ['test/plain', 'error'],
      ]),
    ),
    both,
    'in any order',
  )
  const on = withLevels(config, new Map([['test/plain', 'warn']]))
  assert.equal([...on.rules.keys()], ['test/graded', 'test/plain'])
  const own = withLevels(config, new Map([['keelint/directive-unused', 'off']]))
  assert.is(own.own.get('keelint/directive-unused'), 'off')
  assert.is(own.settings, config.settings)
})

test('a config explained: which objects hold, and which set each rule', async () => {
  const configs: Config[] = [
    { name: 'base', extends: ['recommended'] },
    globalIgnores(['vendor/'], 'no vendor'),
    { files: ['a/**'], rules: { 'test/graded': ['warn', { names: ['x'] }] } },
    { name: 'mine', ignores: ['**/*.json'], rules: { 'test/graded': 'error', 'keelint/directive-unused': 'off' } },
    { basePath: 'b', rules: { 'test/plain': 'off' } },
  ]
  assert.equal(await explainConfig(configs, [builtIn], 'a/x.yaml'), {
    path: 'a/x.yaml',
    objects: [
      { name: 'base > recommended', at: [0, 'extends', 0], holds: true },
      { name: 'base', at: [0], holds: true },
      { name: 'Config object 3', at: [2], holds: true },
      { name: 'mine', at: [3], holds: true },
      { name: 'Config object 5', at: [4], holds: false, because: 'basePath' },
    ],
    rules: [
      { id: 'keelint/directive-unused', level: 'off', options: {}, by: [{ object: 'mine', level: 'off' }] },
      {
        id: 'test/graded',
        level: 'error',
        options: { grade: 'mild', names: ['x'] },
        by: [
          { object: 'base > recommended', level: 'error', options: { grade: 'mild' } },
          { object: 'Config object 3', level: 'warn', options: { names: ['x'] } },
          { object: 'mine', level: 'error' },
        ],
      },
      {
        id: 'test/plain',
        level: 'warn',
        options: {},
        by: [{ object: 'base > recommended', level: 'warn', options: {} }],
      },
    ],
  })
  const json = await explainConfig(configs, [builtIn], 'c/x.json')
  assert.equal(
    json.objects.map(({ because }) => because),
    [undefined, undefined, 'files', 'ignores', 'basePath'],
  )
  assert.is((await explainConfig(configs, [builtIn], 'vendor/x.yaml')).ignoredBy, 'no vendor')
  assert.equal(JSON.parse(JSON.stringify(json)), json, 'plain data')
})

test('what is explained is what is resolved', async () => {
  const configs: Config[] = [{ extends: ['all'] }, { files: ['*/x'], rules: { 'test/graded': [1, { names: ['a'] }] } }]
  for (const path of ['x', 'a/x', 'b']) {
    const { rules } = (await resolveConfig(configs, [builtIn])).forFile(path)
    const explained = (await explainConfig(configs, [builtIn], path)).rules
    for (const { id, level, options } of explained)
      assert.equal([rules.get(id)?.level ?? 'off', rules.get(id)?.options], [level, options])
    assert.is(explained.length, rules.size)
  }
})

test('a config printed is plain JSON', async () => {
  const acme = pluginWith('@acme/keelint-plugin', { x: ruleWith() }, { reporters: { r: () => '' } })
  const loop: Record<string, unknown> = { n: 1 }
  loop.self = loop
  const settings = { f: () => 1, list: [1, () => 1], big: 1n, at: new Date(0), map: new Map(), loop }
  const { forFile } = await resolveConfig(
    [
      {
        name: 'mine',
        plugins: { acme },
        rules: { 'acme/x': 'warn', 'test/graded': 'error', 'test/plain': 'off', 'keelint/directive-unused': 'error' },
        suppress: [{ rules: ['acme/x'], reason: 'x', file: 'a/**', path: 'spec.containers[0]' }],
        assume: [{ kind: 'Secret', name: 's' }],
        closed: ['shop'],
        settings,
      },
    ],
    [builtIn],
  )
  const printed = printedConfig(forFile('x'))
  assert.equal(printed, {
    plugins: { test: 'test@1.2.3', acme: '@acme/keelint-plugin@1.2.3' },
    kubernetes: { version: '1.36' },
    rules: {
      'acme/x': ['warn', {}],
      ...Object.fromEntries(
        Object.entries(ownRuleLevels)
          .sort()
          .map(([id, level]) => [id, [level]]),
      ),
      'keelint/directive-unused': ['error'],
      'test/graded': ['error', { grade: 'mild' }],
    },
    suppress: [{ rules: ['acme/x'], reason: 'x', file: 'a/**', path: ['spec', 'containers', 0] }],
    assume: [{ kind: 'Secret', name: 's' }],
    closed: ['shop'],
    settings: {
      list: [1, null],
      big: '1',
      at: '1970-01-01T00:00:00.000Z',
      map: '[object Map]',
      loop: { n: 1, self: '[Circular]' },
    },
    linterOptions: { noInlineConfig: false },
  })
  assert.equal(JSON.parse(JSON.stringify(printed)), printed)
  assert.equal(Object.keys(printed.rules), Object.keys(printed.rules).sort())
})

test.run()
