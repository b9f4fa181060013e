/** Configs that differ by file: what is linted, by which rules, and how cross-resource rules see a world of several configs. */
import { type Config, defineRule, type Run } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { meta } from '../support/lint.ts'
import { object, runWith } from '../support/run-with.ts'

const configs = suite('configs by file')

const on = (level: 'warn' | 'error', options?: Record<string, unknown>): Config => ({
  rules: { 'test/rule': options ? [level, options] : level },
})
const told = ({ problems }: Run) => problems.map(({ rule, level, file }) => `${file} ${rule} ${level}`)
const schema = {
  type: 'object',
  properties: { word: { type: 'string', default: 'none' }, list: { type: 'array', items: { type: 'string' } } },
  additionalProperties: false,
} as const

configs('each file has its own rules, levels and options', async () => {
  const rule = defineRule({
    meta: { ...meta, messages: { said: '{{word}}' }, schema },
    create: ({ options, report }) => ({
      Service: (_value, node) => report({ at: node, messageId: 'said', data: { word: options.word } }),
    }),
  })
  const run = await runWith(
    {
      rules: { rule },
      configs: [
        on('warn'),
        { files: ['prod/**'], rules: { 'test/rule': ['error', { word: 'prod' }] } },
        { files: ['off/**'], rules: { 'test/rule': 'off' } },
      ],
    },
    Object.fromEntries(['a', 'prod/a', 'off/a'].map(path => [`${path}.yaml`, object('Service', 'a')])),
  )
  assert.equal(
    run.problems.map(({ file, level, message }) => [file, level, message]),
    [
      ['a.yaml', 'warn', 'none'],
      ['prod/a.yaml', 'error', 'prod'],
    ],
  )
  assert.is(run.ledger.rules, 1)
  assert.equal(run.rules.get('test/rule')?.level, 'error')
})

configs('ignored files are skipped and named', async () => {
  const rule = defineRule({
    meta,
    create: ({ report }) => ({ Service: (_value, node) => report({ at: node, messageId: 'here' }) }),
  })
  const text = object('Service', 'a')
  const run = await runWith(
    { rules: { rule }, configs: [{ ignores: ['vendor/**'] }, on('error')] },
    { 'a.yaml': text, 'vendor/a.yaml': text, 'vendor/broken.yaml': 'a: [' },
  )
  assert.equal(told(run), ['a.yaml test/rule error'])
  assert.equal(run.ledger.skipped, [
    { file: 'vendor/a.yaml', reason: 'ignored' },
    { file: 'vendor/broken.yaml', reason: 'ignored' },
  ])
  assert.is(run.ledger.files, 1)
  assert.equal(run.ledger.unreadable, [])
})

configs('`create` is called once for each configuration of a rule', async () => {
  const made: string[] = []
  const maker = (name: string) =>
    defineRule({
      meta: { ...meta, schema },
      create({ options, settings, kubernetes }) {
        made.push(
          `${name} ${options.word} ${options.list?.join() ?? ''} ${JSON.stringify(settings)} ${kubernetes.version}`,
        )
        return {}
      },
    })
  const folders = ['a', 'b', 'c', 'd', 'e', 'f']
  await runWith(
    {
      rules: { rule: maker('rule'), other: maker('other') },
      configs: [
        { rules: { 'test/rule': 'warn', 'test/other': 'warn' }, kubernetes: { version: '1.30' } },
        { files: ['b/**'], rules: { 'test/rule': ['error', { word: 'none' }] } },
        { files: ['c/**'], rules: { 'test/rule': ['warn', { list: ['x', 'y'] }] } },
        { files: ['d/**'], rules: { 'test/rule': ['warn', { list: ['y', 'x'] }] } },
        { files: ['e/**'], settings: { team: { x: 1, y: 2 } }, closed: true },
        { files: ['f/**'], settings: { team: { y: 2, x: 1 } } },
      ],
    },
    Object.fromEntries(folders.map(folder => [`${folder}/a.yaml`, object('Service', 'a')])),
  )
  assert.equal(made.filter(one => one.startsWith('rule')).length, 4)
  assert.equal(
    made.filter(one => one.startsWith('other')),
    ['other none  {} 1.30', 'other none  {"team":{"x":1,"y":2}} 1.30'],
  )
})

configs('a run without files still says how many rules are on, and which cannot start', async () => {
  const rule = defineRule({ meta, create: () => ({}) })
  const run = await runWith({ rules: { rule, other: rule } }, {})
  assert.is(run.ledger.rules, 2)
  assert.equal([...run.rules.keys()], ['test/other', 'test/rule'])
})

configs('a rule with two levels is listed at the higher one', async () => {
  const rule = defineRule({ meta, create: () => ({}) })
  const files = { 'a/a.yaml': object('Service', 'a'), 'b/b.yaml': object('Service', 'b') }
  for (const [first, second] of [['warn', 'error'] as const, ['error', 'warn'] as const]) {
    const setup = { rules: { rule }, configs: [on(first), { files: ['b/**'], ...on(second) }] }
    assert.is((await runWith(setup, files)).rules.get('test/rule')?.level, 'error')
  }
})

/** Tells of each pod of the world, as seen by the variant that is named. */
const across = defineRule({
  meta: { ...meta, messages: { said: '{{word}} sees {{pods}} pods, {{closed}}, {{assumed}}.' }, schema },
  collect: { Service: (_value, node) => node.resource.id.name },
  create: ({ options, report, undecided }) => ({
    Project({ resources, pods, facts, isClosed, isAssumed }) {
      for (const resource of resources)
        report({
          at: { resource, path: [] },
          messageId: 'said',
          data: {
            word: `${options.word} ${facts.join()}`,
            pods: pods.length,
            closed: isClosed('shop') ? 'closed' : 'open',
            assumed: isAssumed('Secret', 'shop', 'db') ? 'assumed' : 'unknown',
          },
        })
      undecided('Once.')
    },
  }),
})
const messages = ({ problems }: Run) => problems.map(({ file, level, message }) => `${file} ${level} ${message}`)

configs('facts come from all files of a world, and problems count where the rule is on', async () => {
  const other = defineRule({ meta, create: () => ({}) })
  const run = await runWith(
    {
      rules: { rule: across, other },
      configs: [{ rules: { 'test/other': 'warn' } }, { files: ['a/**'], ...on('warn') }],
    },
    {
      'a/a.yaml': object('Pod', 'a'),
      'b/b.yaml': object('Pod', 'b'),
      'b/s.yaml': object('Service', 's'),
      'c/c.yaml': object('Service', 'c'),
    },
  )
  assert.equal(messages(run), ['a/a.yaml warn none s,c sees 2 pods, open, unknown.'])
  assert.equal(run.ledger.undecided, [{ rule: 'test/rule', reason: 'Once.', count: 1 }])
})

configs('a rule across resources has a variant for each configuration that it has in a world', async () => {
  const run = await runWith(
    {
      rules: { rule: across },
      configs: [
        on('warn'),
        { files: ['b/**'], ...on('error', { word: 'b' }) },
        { files: ['c/**'], closed: true },
        { files: ['d/**'], assume: [{ kind: 'Secret', namespace: 'shop', name: 'db' }] },
        { files: ['e/**'], rules: { 'test/rule': 'error' } },
      ],
    },
    Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map(name => [`${name}/x.yaml`, object('Pod', name)])),
  )
  assert.equal(messages(run), [
    'a/x.yaml warn none  sees 5 pods, open, unknown.',
    'b/x.yaml error b  sees 5 pods, open, unknown.',
    'c/x.yaml warn none  sees 5 pods, closed, unknown.',
    'd/x.yaml warn none  sees 5 pods, open, assumed.',
    'e/x.yaml error none  sees 5 pods, open, unknown.',
  ])
  assert.equal(run.ledger.undecided, [{ rule: 'test/rule', reason: 'Once.', count: 1 }])
})

configs('files that hold no resources make no variant, and other worlds neither', async () => {
  let runs = 0
  const rule = defineRule({
    meta: { ...meta, schema },
    create: () => ({
      Project() {
        runs++
      },
    }),
  })
  await runWith(
    {
      rules: { rule },
      configs: [
        on('warn'),
        { files: ['**/values.yaml'], ...on('warn', { word: 'x' }) },
        { files: ['y/**'], closed: true },
      ],
    },
    {
      'x//a.yaml': object('Pod', 'a'),
      'x//values.yaml': 'a: 1\n',
      'y//a.yaml': object('Pod', 'a'),
      'z//values.yaml': 'a: 1\n',
    },
  )
  assert.is(runs, 2)
})

configs('rows of workloads hold for the files whose config has the plugin', async () => {
  const rule = defineRule({
    meta,
    create: ({ report }) => ({ Container: (_value, node) => report({ at: node.at('image'), messageId: 'here' }) }),
  })
  const plugin = {
    meta: { name: 'rows', version: '0.0.0' },
    workloads: { 'example.com/Robot': [['spec', 'body']] },
  } as const
  const robot = (name: string) =>
    `apiVersion: example.com/v1\nkind: Robot\nmetadata: {name: ${name}}\nspec: {body: {spec: {containers: [{name: a, image: b}]}}}\n`
  const run = await runWith(
    { rules: { rule }, configs: [on('error'), { files: ['a/**'], plugins: { rows: plugin } }] },
    { 'a/a.yaml': robot('a'), 'b/b.yaml': robot('b') },
  )
  assert.equal(
    run.problems.map(({ file, path }) => `${file} ${path.join('.')}`),
    ['a/a.yaml spec.body.spec.containers.0.image'],
  )
})

configs(
  'a comment sets the level of a rule before its file is linted, and a cross-resource rule sees the other files too',
  async () => {
    const local = defineRule({
      meta,
      create: ({ report }) => ({ Service: (_value, node) => report({ at: node, messageId: 'here' }) }),
    })
    const run = await runWith(
      { rules: { rule: across, local }, configs: [{ rules: { 'test/local': 'error' } }] },
      {
        'a.yaml': object('Service', 'a'),
        'b.yaml': `# keelint test/rule: warn, test/local: warn\n${object('Service', 'b')}`,
        'c.yaml': object('Pod', 'c'),
      },
    )
    assert.equal(messages(run), [
      'a.yaml error Here.',
      'b.yaml warn Here.',
      'b.yaml warn none a,b sees 1 pods, open, unknown.',
    ])
    assert.is(run.ledger.rules, 2)
  },
)

configs('the order of the files changes nothing', async () => {
  const files = Object.fromEntries(['a', 'b', 'c'].map(name => [`${name}/x.yaml`, object('Pod', name)]))
  const setup = { rules: { rule: across }, configs: [on('warn'), { files: ['b/**'], ...on('error', { word: 'b' }) }] }
  const text = ({ rules: _, ...run }: Run) => JSON.stringify(run)
  const reversed = Object.fromEntries(Object.entries(files).reverse())
  assert.is(text(await runWith(setup, files)), text(await runWith(setup, reversed)))
})

configs('deprecated rules that are on are told once', async () => {
  const deprecated = { message: 'Use the other.', since: '2.0.0', replacedBy: ['test/other'] }
  const old = defineRule({ meta: { ...meta, deprecated }, create: () => ({}) })
  const other = defineRule({ meta, create: () => ({}) })
  const files = { 'a/a.yaml': object('Pod', 'a'), 'b/b.yaml': object('Pod', 'b') }
  const rules = { old, other, unused: old }
  const some = { rules: { 'test/old': 'warn', 'test/other': 'warn' } } as const
  const run = await runWith({ rules, configs: [some, { files: ['b/**'], closed: true }] }, files)
  assert.equal(run.deprecated, [{ rule: 'test/old', deprecation: deprecated }])
  assert.is((await runWith({ rules: { other } }, files)).deprecated, undefined)
})

configs.run()
