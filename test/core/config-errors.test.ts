/** What is refused in a config: the words name the object, the key and the nearest right name, and the place is given. */
import type { Path } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { builtIn, refusal, rulesFor } from '../support/config.ts'

const test = suite('config errors')
const reason = 'because'
const plain = ['test/plain']

const rows: readonly (readonly [unknown, string, Path])[] = [
  [{ rule: {} }, 'there is no key `rule`. Did you mean `rules`?', ['rule']],
  [{ Rules: {} }, 'there is no key `Rules`. Did you mean `rules`?', ['Rules']],
  [{ overrides: [] }, 'there is no key `overrides`.', ['overrides']],
  [{ __proto__: null, toString: {} }, 'there is no key `toString`.', ['toString']],
  [{ name: 1 }, '`name` must be a text.', ['name']],
  [{ name: null }, '`name` must be a text.', ['name']],
  [{ basePath: 1 }, '`basePath` must be a text.', ['basePath']],
  [{ basePath: '/a' }, '`basePath` must be relative to the folder of the config.', ['basePath']],
  [{ files: [] }, '`files` must be a list of patterns or of lists of patterns, none of them empty.', ['files']],
  [{ files: 'a' }, '`files` must be a list of patterns or of lists of patterns, none of them empty.', ['files']],
  [{ files: [[]] }, '`files` must be a list of patterns or of lists of patterns, none of them empty.', ['files']],
  [{ files: [''] }, '`files` must be a list of patterns or of lists of patterns, none of them empty.', ['files']],
  [{ files: [[['a']]] }, '`files` must be a list of patterns or of lists of patterns, none of them empty.', ['files']],
  [
    { files: [() => true] },
    '`files` must be a list of patterns or of lists of patterns, none of them empty.',
    ['files'],
  ],
  [{ ignores: [] }, '`ignores` must be a list of patterns, none of them empty.', ['ignores']],
  [{ ignores: [['a']] }, '`ignores` must be a list of patterns, none of them empty.', ['ignores']],
  [{ extends: 'all' }, '`extends` must be a list of texts, config objects or lists of them.', ['extends']],
  [{ extends: [1] }, '`extends` must be a list of texts, config objects or lists of them.', ['extends']],
  [{ extends: ['recomended'] }, 'there is no preset `recomended`. Did you mean `recommended`?', ['extends', 0]],
  [{ plugins: ['acme'] }, '`plugins` must be a mapping.', ['plugins']],
  [{ rules: ['test/plain'] }, '`rules` must be a mapping.', ['rules']],
  [{ rules: new Map() }, '`rules` must be a mapping.', ['rules']],
  [
    { rules: { 'test/plan': 'error' } },
    'there is no rule `test/plan`. Did you mean `test/plain`?',
    ['rules', 'test/plan'],
  ],
  [
    { rules: { 'strange/thing': 'off' } },
    'there is no rule `strange/thing`, for no plugin is called `strange`.',
    ['rules', 'strange/thing'],
  ],
  [{ rules: { plain: 'error' } }, 'there is no rule `plain`. Did you mean `test/plain`?', ['rules', 'plain']],
  [
    { rules: { 'keelint/directive-unusd': 'warn' } },
    'there is no rule `keelint/directive-unusd`. Did you mean `keelint/directive-unused`?',
    ['rules', 'keelint/directive-unusd'],
  ],
  [
    { rules: { 'keelint/crash': 'off' } },
    'the rule `keelint/crash` cannot be configured: a rule that crashes is always reported.',
    ['rules', 'keelint/crash'],
  ],
  [
    { rules: { 'keelint/directive-unused': ['warn', { x: 1 }] } },
    'the rule `keelint/directive-unused` has no options.',
    ['rules', 'keelint/directive-unused', 1],
  ],
  ...['fatal', 3, '1', true, null, [], ['x'], {}].map(
    entry =>
      [
        { rules: { 'test/plain': entry } },
        'the level of the rule `test/plain` must be `off`, `warn` or `error`, or 0, 1 or 2.',
        ['rules', 'test/plain'],
      ] as const,
  ),
  ...[
    ['warn', []],
    ['warn', null],
    ['warn', 'x'],
    ['warn', {}, {}],
  ].map(
    entry =>
      [
        { rules: { 'test/graded': entry } },
        'the options of the rule `test/graded` must be one mapping.',
        ['rules', 'test/graded'],
      ] as const,
  ),
  [
    { rules: { 'test/plain': ['warn', { x: 1 }] } },
    'the rule `test/plain` has no options.',
    ['rules', 'test/plain', 1],
  ],
  [
    { rules: { 'test/graded': ['warn', { grad: 1 }] } },
    'the rule `test/graded` has no option `grad`. Did you mean `grade`?',
    ['rules', 'test/graded', 1],
  ],
  [
    { rules: { 'test/graded': ['warn', { grade: 'x' }] } },
    'the option `grade` of the rule `test/graded` must be equal to one of the allowed values: `mild`, `hard`.',
    ['rules', 'test/graded', 1, 'grade'],
  ],
  [
    { rules: { 'test/graded': ['off', { names: [1] }] } },
    'the option `names.0` of the rule `test/graded` must be string.',
    ['rules', 'test/graded', 1, 'names', '0'],
  ],
  [{ kubernetes: '1.33' }, '`kubernetes` must be a mapping.', ['kubernetes']],
  [
    { kubernetes: { versions: '1.30' } },
    '`kubernetes` has no key `versions`. Did you mean `version`?',
    ['kubernetes', 'versions'],
  ],
  [
    { kubernetes: { version: '1.12' } },
    'there is no Kubernetes version `1.12` here: `1.25` to `1.36` are known.',
    ['kubernetes', 'version'],
  ],
  [
    { kubernetes: { version: 1.3 } },
    'there is no Kubernetes version `1.3` here: `1.25` to `1.36` are known. Write it in quotes: YAML takes 1.30 for 1.3.',
    ['kubernetes', 'version'],
  ],
  [
    { kubernetes: { version: '1.34..1.30' } },
    'no Kubernetes version is in `1.34..1.30`: it ends before it begins. Write `1.30..1.34`.',
    ['kubernetes', 'version'],
  ],
  [
    { kubernetes: { version: '1.30..' } },
    '`1.30..` is no stretch of Kubernetes versions; one looks like `1.32..1.36`.',
    ['kubernetes', 'version'],
  ],
  [
    { kubernetes: { version: '1.30...1.34' } },
    '`1.30...1.34` is no stretch of Kubernetes versions; one looks like `1.32..1.36`.',
    ['kubernetes', 'version'],
  ],
  [
    { kubernetes: { version: '1.30..1.99' } },
    'there is no Kubernetes version `1.99` here, as in `1.30..1.99`: `1.25` to `1.36` are known.',
    ['kubernetes', 'version'],
  ],
  [
    { kubernetes: { version: '1.30-1.34' } },
    '`1.30-1.34` is no Kubernetes version. Write a stretch as `1.30..1.34`.',
    ['kubernetes', 'version'],
  ],
  [{ closed: 'yes' }, '`closed` must be true, false or a list of namespaces.', ['closed']],
  [{ worlds: 'a' }, '`worlds` must be a list of texts.', ['worlds']],
  [{ settings: [] }, '`settings` must be a mapping.', ['settings']],
  [{ assume: {} }, '`assume` must be a list.', ['assume']],
  [{ assume: [{ kind: 'Secret' }] }, '`assume[0]` must have a `name`.', ['assume', 0]],
  [{ assume: [{ name: 'x' }] }, '`assume[0]` must have a `kind`.', ['assume', 0]],
  [
    { assume: [{ kind: 'Secret', name: 'x', namspace: 'y' }] },
    '`assume[0]` has no key `namspace`. Did you mean `namespace`?',
    ['assume', 0, 'namspace'],
  ],
  [
    { linterOptions: { noInlineConfig: 'yes' } },
    '`linterOptions.noInlineConfig` must be true or false.',
    ['linterOptions', 'noInlineConfig'],
  ],
  [
    { linterOptions: { reportUnusedDisableDirectives: 'x' } },
    '`linterOptions.reportUnusedDisableDirectives` must be true, false or a level.',
    ['linterOptions', 'reportUnusedDisableDirectives'],
  ],
  [
    { linterOptions: { noInlineConf: true } },
    '`linterOptions` has no key `noInlineConf`. Did you mean `noInlineConfig`?',
    ['linterOptions', 'noInlineConf'],
  ],
  [{ suppress: {} }, '`suppress` must be a list.', ['suppress']],
  [{ suppress: ['test/plain'] }, '`suppress[0]` must be a mapping.', ['suppress', 0]],
  [{ suppress: [{ reason }] }, '`suppress[0]` must have a `rules`.', ['suppress', 0]],
  [{ suppress: [{ rules: plain }] }, '`suppress[0]` must have a `reason`.', ['suppress', 0]],
  [
    { suppress: [{ rules: plain, reason: ' ' }] },
    '`suppress[0].reason` must be a text that is not empty.',
    ['suppress', 0, 'reason'],
  ],
  [
    { suppress: [{ rules: [], reason }] },
    '`suppress[0].rules` must be a list of texts, at least one and none of them empty.',
    ['suppress', 0, 'rules'],
  ],
  [
    { suppress: [{ rules: 'test/plain', reason }] },
    '`suppress[0].rules` must be a list of texts, at least one and none of them empty.',
    ['suppress', 0, 'rules'],
  ],
  [
    {
      suppress: [
        { rules: plain, reason },
        { rules: ['test/plain', 'test/grade'], reason },
      ],
    },
    'there is no rule `test/grade`. Did you mean `test/graded`?',
    ['suppress', 1, 'rules', 1],
  ],
  [
    { suppress: [{ rules: plain, reason, resources: {} }] },
    '`suppress[0]` has no key `resources`. Did you mean `resource`?',
    ['suppress', 0, 'resources'],
  ],
  [
    { suppress: [{ rules: plain, reason, resource: { kinds: 'x' } }] },
    '`suppress[0].resource` has no key `kinds`. Did you mean `kind`?',
    ['suppress', 0, 'resource', 'kinds'],
  ],
  [
    { suppress: [{ rules: plain, reason, resource: { name: 1 } }] },
    '`suppress[0].resource.name` must be a text that is not empty.',
    ['suppress', 0, 'resource', 'name'],
  ],
  [
    { suppress: [{ rules: plain, reason, path: 'spec..x' }] },
    '`suppress[0].path` must be a path such as `spec.containers[0].image`.',
    ['suppress', 0, 'path'],
  ],
  [
    { suppress: [{ rules: plain, reason, path: [-1] }] },
    '`suppress[0].path` must be a path as a text, or as a list of its keys.',
    ['suppress', 0, 'path'],
  ],
  ...[
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-04-31',
    '2027-1-1',
    'soon',
    20270101,
    new Date(0),
    '2027-01-31T00:00Z',
  ].map(
    until =>
      [
        { suppress: [{ rules: plain, reason, until }] },
        '`suppress[0].until` must be a day of the calendar, such as `2027-01-31`, as a text.',
        ['suppress', 0, 'until'],
      ] as const,
  ),
]

test('each fault by its words and its place', async () => {
  for (const [config, message, at] of rows) {
    const error = await refusal([{}, config])
    assert.is(error.message, `Config ${nameOf(config)}: ${message}`)
    assert.equal(error.at, [1, ...at], message)
  }
})

function nameOf(config: unknown): string {
  const { name } = config as { name?: unknown }
  return typeof name === 'string' ? `\`${name}\`` : 'object 2'
}

test('what is no object at all', async () => {
  for (const config of [null, undefined, 'recommended', 1, () => ({})]) {
    const error = await refusal([{}, config])
    assert.is(error.message, 'Config object 2 is not a mapping.')
    assert.equal(error.at, [1])
  }
})

test('lists that hold themselves', async () => {
  const list: unknown[] = [{}]
  list.push([list])
  assert.is((await refusal(list)).message, 'A list of config objects holds itself.')
  assert.is((await refusal({ extends: [list] })).message, 'A list of config objects holds itself.')
})

test('the object is named by its own name, and after what extends it', async () => {
  const bad = { rule: {} }
  const of = async (config: unknown) => (await refusal(config)).message.replace(/ there is no key .*/, '')
  assert.is(await of([{ name: 'mine', ...bad }]), 'Config `mine`:')
  assert.is(await of([{ name: '', ...bad }]), 'Config object 1:')
  assert.is(await of([[{}, [{}]], bad]), 'Config object 3:')
  assert.is(await of({ name: 'mine', extends: [{}, bad] }), 'Config `mine > extends[1]`:')
  assert.is(await of({ extends: [[{}, { name: 'inner', ...bad }]] }), 'Config object 1 > inner:')
  assert.equal((await refusal([[{}, { extends: [[{}, bad]] }]])).at, [0, 1, 'extends', 0, 1, 'rule'])
})

test('what a plugin brings is placed where it is named', async () => {
  const plugin = { ...builtIn, meta: { name: 'acme', version: '1' }, configs: { bad: { rules: { 'acme/x': 'warn' } } } }
  const error = await refusal({ plugins: { our: plugin }, extends: ['all', 'our/bad'] })
  assert.match(error.message, /^Config object 1 > our\/bad: there is no rule `our\/x`/)
  assert.equal(error.at, [0, 'extends', 1])
})

test('a key without a value is absent', async () => {
  const config = {
    files: undefined,
    rules: { 'test/plain': 'warn', 'test/graded': undefined },
    kubernetes: { version: undefined },
  }
  assert.equal(await rulesFor('x', [config as never]), { 'test/plain': ['warn', {}] })
})

test.run()
