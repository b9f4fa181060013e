/** `RuleTester` and `testPlugin` pass what is right, and say of each wrong thing what is wrong. */
import { defineRule, type Fix, type Plugin, type Rule } from '@keelint/core'
import { type Cases, pluginFaults, RuleTester, testPlugin } from '@keelint/core/testing'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const tests = suite('RuleTester')

const docs = {
  description: 'Disallow names that begin with x',
  rationale: 'Nobody knows what they mean.',
  remedy: 'Choose another.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/names/'],
}

const rule = defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs,
    messages: { found: 'The name `{{name}}` begins with x.', shorten: 'Leave the x away.' },
    fixable: true,
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: { fixes: { type: 'boolean', default: true, description: 'Whether it is fixed.' } },
      additionalProperties: false,
    },
  },
  create: ({ report, options }) => ({
    ConfigMap({ metadata }, node) {
      const name = metadata?.name
      if (!name?.startsWith('x')) return
      const at = node.at('metadata').at('name')
      const data = { name }
      if (options.fixes) report({ at, messageId: 'found', data, fix: fixer => fixer.set(at, name.slice(1)) })
      else
        report({
          at,
          messageId: 'found',
          data,
          suggest: [{ messageId: 'shorten', fix: fixer => fixer.set(at, name.slice(1)) }],
        })
    },
  }),
})

const map = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name} # kept\n`

const good: Cases = {
  valid: [map('a'), { title: 'two files', files: { 'a.yaml': map('a'), 'b.yaml': map('b') } }],
  invalid: [
    { text: map('xa'), problems: [{ messageId: 'found', at: 'xa' }], output: map('a') },
    {
      text: map('xxb'),
      options: { fixes: false },
      problems: [
        {
          message: 'The name `xxb` begins with x.',
          line: 4,
          column: 9,
          endColumn: 12,
          path: ['metadata', 'name'],
          suggestions: [{ messageId: 'shorten', output: map('xb') }],
        },
      ],
    },
  ],
}

async function fault(cases: Partial<Cases>, of: Rule = rule, name = 'no-x-name'): Promise<string> {
  try {
    await new RuleTester().run(name, of, { ...good, ...cases })
  } catch (error) {
    assert.is((error as Error).name, 'RuleTestError')
    return (error as Error).message
  }
  return ''
}

tests('what is right passes', async () => {
  assert.is(await fault({}), '')
})

tests('a runner gets a test for each case', async () => {
  const titles: string[] = []
  const bodies: (() => Promise<void>)[] = []
  RuleTester.it = (title, body) => {
    titles.push(title)
    bodies.push(body)
  }
  try {
    await new RuleTester().run('no-x-name', rule, good)
  } finally {
    RuleTester.it = undefined
  }
  assert.equal(titles, ['valid[0]', 'two files', 'invalid[0]', 'invalid[1]', 'keeps to what every rule must'])
  for (const body of bodies) await body()
})

const [fixed, suggested] = good.invalid
const wrong: readonly (readonly [string, Partial<Cases>, RegExp])[] = [
  ['a problem too few', { valid: [map('xq')] }, /0 problems are expected, and there are 1:/],
  ['no place', { invalid: [{ text: map('xa'), problems: [{ messageId: 'found' }] }] }, /say where it is/],
  [
    'another place',
    { invalid: [{ ...fixed!, problems: [{ messageId: 'found', at: 'name' }] }] },
    /`at` is "xa", not "name"/,
  ],
  [
    'another message',
    { invalid: [{ ...fixed!, problems: [{ messageId: 'shorten', at: 'xa' }] }] },
    /`messageId` is "found"/,
  ],
  ['an unknown key', { invalid: [{ ...fixed!, problem: [] } as never] }, /there is no key `problem`/],
  ['no output', { invalid: [{ text: map('xa'), problems: fixed!.problems }] }, /the case has no `output`/],
  ['another output', { invalid: [{ ...fixed!, output: map('b') }] }, /`--fix` makes\napiVersion/],
  ['an output without a fix', { invalid: [{ ...suggested!, output: map('xb') }] }, /does not change it/],
  [
    'suggestions that nobody names',
    { invalid: [{ ...suggested!, problems: [{ messageId: 'found', at: 'xxb' }] }] },
    /It has 1 suggestions, and the case expects 0/,
  ],
  ['the same case twice', { valid: [map('a'), map('a')] }, /«valid\[1\]» repeats the case «valid\[0\]»/],
  ['a message that no case expects', { invalid: [fixed!] }, /No case expects the message `shorten`/],
  ['no valid case', { valid: [] }, /There is no valid case/],
  ['text that is no YAML', { valid: ['a: [b'] }, /cannot be read/],
  ['no Kubernetes object', { valid: ['a: b'] }, /holds no Kubernetes object/],
  ['cases that are none', { valid: undefined as never }, /two lists, `valid` and `invalid`/],
  ['a text that is none', { valid: [{ text: 5 as never }] }, /what is linted is a text/],
  [
    'a suggestion without its message',
    {
      invalid: [
        { ...suggested!, problems: [{ messageId: 'found', at: 'xxb', suggestions: [{ output: map('xb') } as never] }] },
      ],
    },
    /suggestions\[0\]: say the `messageId` or the `message`/,
  ],
  [
    'wrong options',
    { valid: [{ text: map('a'), options: { fixs: true } }] },
    /has no option `fixs`. Did you mean `fixes`\?/,
  ],
]
for (const [title, cases, expected] of wrong)
  tests(`${title}: named`, async () => {
    assert.match(await fault(cases).catch((error: Error) => error.message), expected)
  })

const changed = (create: Rule['create'], meta: Partial<Rule['meta']> = {}): Rule => ({
  meta: { ...rule.meta, ...meta } as Rule['meta'],
  create,
})
const once: Cases = {
  valid: [map('a')],
  invalid: [{ text: map('xa'), problems: [{ messageId: 'found', at: 'xa' }] }],
}

tests('a rule that remembers, in its visitor or in its module, is caught', async () => {
  const inVisitor = changed(({ report }) => {
    let seen = 0
    return {
      ConfigMap({ metadata }, node) {
        if (metadata?.name?.startsWith('x') && ++seen === 1)
          report({ at: node.at('metadata').at('name'), messageId: 'found', data: { name: metadata.name } })
      },
    }
  })
  const two = [...once.invalid, { text: map('xb'), problems: [{ messageId: 'found', at: 'xb' }] }]
  assert.match(await fault({ ...once, invalid: two }, inVisitor), /the rule remembers/)
  let calls = 0
  const inModule = changed(({ report }) => ({
    ConfigMap({ metadata }, node) {
      if (metadata?.name?.startsWith('x') && ++calls === 1)
        report({ at: node.at('metadata').at('name'), messageId: 'found', data: { name: metadata.name } })
    },
  }))
  assert.match(await fault(once, inModule), /the rule remembers/)
})

tests('a rule that changes what it sees is caught', async () => {
  const careless = changed(() => ({
    ConfigMap({ metadata }) {
      if (metadata) (metadata as { name: string }).name = 'b'
    },
  }))
  assert.match(await fault(once, careless), /crashed on ConfigMap/)
})

tests('a fix that does not help is caught', async () => {
  const useless = changed(({ report }) => ({
    ConfigMap({ metadata }, node) {
      const at = node.at('metadata').at('name')
      if (metadata?.name?.startsWith('x'))
        report({
          at,
          messageId: 'found',
          data: { name: metadata.name },
          fix: fixer => fixer.set(at, `x${metadata.name}`),
        })
    },
  }))
  assert.match(
    await fault({ ...once, invalid: [{ ...once.invalid[0]!, output: map('b') }] }, useless),
    /still something to fix|had to be undone/,
  )
})

tests('an output of null says that nothing is fixed, as in ESLint', async () => {
  assert.is(await fault({ invalid: [good.invalid[0]!, { ...suggested!, output: null }] }), '')
  assert.match(await fault({ invalid: [{ ...fixed!, output: null }, suggested!] }), /the case has no `output`/)
})

tests('data that is undefined, suggestions alike, and suggestions that no case shows are caught', async () => {
  const reporting = (more: (fix: Fix) => object) =>
    changed(({ report }) => ({
      ConfigMap({ metadata }, node) {
        const at = node.at('metadata').at('name')
        const data = { name: metadata?.name }
        if (metadata?.name === 'xa') report({ at, messageId: 'found', data, ...more(fixer => fixer.set(at, 'a')) })
      },
    }))
  assert.match(
    await fault(
      once,
      reporting(() => ({ data: { name: undefined } })),
    ),
    /lacks its data: The name `undefined`/,
  )
  const alike = reporting(fix => ({ suggest: [1, 2].map(() => ({ messageId: 'shorten', fix })) }))
  const suggestions = [1, 2].map(() => ({ messageId: 'shorten', output: map('a') }))
  const problems = [{ messageId: 'found', at: 'xa', suggestions }]
  assert.match(await fault({ ...once, invalid: [{ text: map('xa'), problems }] }, alike), /Two suggestions say «Leave/)
  assert.match(
    await fault(
      once,
      reporting(() => ({})),
    ),
    /has suggestions, and no case expects one/,
  )
})

tests('what a rule leaves out, and what nobody reads, is named', async () => {
  const { severity: _severity, ...unjudged } = rule.meta
  assert.match(await fault({}, { ...rule, meta: unjudged as Rule['meta'] }), /`meta` must have a `severity`/)
  const slip = { ...rule.meta, fixible: true, defaultOptions: [] } as Rule['meta']
  assert.match(
    await fault({}, { ...rule, meta: slip }),
    /has no key `fixible`\. Did you mean `fixable`\?[\s\S]*`defaultOptions`/,
  )
  assert.match(await fault({}, null as never), /must be an object with `meta` and `create`/)
})

const plugin: Plugin = { meta: { name: 'x', version: '1.0.0' }, rules: { 'no-x-name': rule } }

tests('a sound plugin passes', async () => {
  await testPlugin(plugin)
})

tests('configs of a plugin may name the rules of others that are built in', async () => {
  const other = { ...plugin, meta: { ...plugin.meta, namespace: 'other' } }
  const one = { ...plugin, configs: { both: { rules: { 'other/no-x-name': 'off' } } } } as const
  assert.match((await pluginFaults(one)).join('\n'), /no rule `other\/no-x-name`/)
  assert.equal(await pluginFaults(one, [other]), [])
})

let times = 0
const withRule = (more: object): Plugin => ({
  ...plugin,
  rules: { 'no-x-name': { ...rule, meta: { ...rule.meta, ...more } } },
})
const unsound: readonly (readonly [string, Plugin, RegExp])[] = [
  ['a name in camel case', { ...plugin, rules: { noX: rule } }, /not in kebab case|no rule name|kebab/],
  [
    'wording',
    { ...plugin, rules: { 'no-x': { ...rule, meta: { ...rule.meta, docs: { ...docs, description: 'x is bad.' } } } } },
    /The description begins with/,
  ],
  [
    'a message that is no sentence',
    {
      ...plugin,
      rules: {
        'no-x': { ...rule, meta: { ...rule.meta, messages: { ...rule.meta.messages, found: 'found {{name}}' } } },
      },
    },
    /The message `found` is no sentence/,
  ],
  ['a config that names nothing', { ...plugin, configs: { all: { rules: { 'tested/no-y': 'error' } } } }, /no-y/],
  [
    'a rule that throws on odd manifests',
    { ...plugin, rules: { 'no-x': changed(() => ({ Pod: ({ spec }) => void spec!.containers!.length })) } },
    /crashed on/,
  ],
  ['options in a preset that do not fit', withRule({ presets: { strict: { fixs: true } } }), /no option `fixs`/],
  ['a rule that yields to none', withRule({ yieldsTo: ['no-y-name'] }), /yields to the rule `no-y-name`/],
  ['no plugin at all', undefined as never, /must be an object with `meta` and `rules`/],
  [
    'a reporter that changes the run',
    { ...plugin, reporters: { bad: run => `${Object.assign(run.ledger, { files: 7 }).files}\n` } },
    /The reporter `bad` changes the run/,
  ],
  [
    'a reporter that gives another text each time',
    { ...plugin, reporters: { bad: () => `${times++}\n` } },
    /The reporter `bad` gives another text the next time/,
  ],
  [
    'a reporter that throws',
    { ...plugin, reporters: { bad: run => run.problems[0]!.file } },
    /The reporter `bad` throws/,
  ],
]
for (const [title, one, expected] of unsound)
  tests(`${title}: named`, async () => {
    assert.match((await pluginFaults(one)).join('\n'), expected)
  })

tests.run()
