/** Plugins and reporters that misbehave are named, and the rest of the report is there. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin, Rule } from '@keelint/core'
import { Engine, formatNames } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { meta } from '../support/lint.ts'
import { folderWith, keelint, pod } from './run-keelint.ts'

const test = suite('foreign')
const forever = 'for (;;) try { for (;;); } catch {} finally { continue }'
const docs = JSON.stringify(meta)

/** A plugin with one rule, `acme/odd`. */
const pluginWith = (create: string) =>
  `export default {
  meta: { name: 'keelint-plugin-acme', version: '1.0.0' },
  rules: { odd: { meta: ${docs}, create: ${create} } },
}\n`

async function lintWith(create: string, args: readonly string[] = []) {
  const folder = folderWith({ 'acme.mjs': pluginWith(create), 'web.yaml': pod })
  const rules = ['--preset', 'none', '--rule', 'k8s/no-privileged: error', '--rule', 'acme/odd: warn']
  const outcome = await keelint(folder, [
    ...['--plugin', './acme.mjs', ...rules, 'web.yaml', '-f', 'json', '--rule-timeout', '300'],
    ...args,
  ])
  return { ...outcome, report: outcome.stdout === '' ? undefined : JSON.parse(outcome.stdout) }
}

for (const [what, create, reason] of [
  ['throws', "() => ({ Pod() { throw new Error('ouch') } })", /ouch/],
  ['throws what is no error', '() => ({ Pod() { throw null } })', /null/],
  ['loops for ever in a visitor', `() => ({ Pod() { ${forever} } })`, /longer than 300 ms/],
  [
    'loops for ever in a regular expression',
    "() => ({ Pod() { /(a+)+$/.test('a'.repeat(60) + 'b') } })",
    /longer than/,
  ],
  ['loops for ever in `Project`', `() => ({ Project() { ${forever} } })`, /longer than/],
  [
    'changes what it is given',
    '() => ({ Container(container) { container.image = "other" } })',
    /read.only|extensible|change/i,
  ],
  ['returns a promise', '() => ({ async Pod() {} })', /promise/],
  [
    'reports an unknown message',
    "({ report }) => ({ Pod(_, node) { report({ at: node, messageId: 'gone' }) } })",
    /gone/,
  ],
  ['reports nowhere', "({ report }) => ({ Pod() { report({ messageId: 'here' }) } })", /./],
] as const)
  test(`a rule that ${what}`, async () => {
    const { code, report, stderr } = await lintWith(create)
    assert.is(code, 2, stderr)
    const crash = report.problems.find(({ rule }: { rule: string }) => rule === 'keelint/crash')
    assert.match(crash.message, /acme\/odd/)
    assert.match(crash.message, reason)
    assert.ok(report.problems.some(({ rule }: { rule: string }) => rule === 'k8s/no-privileged'))
    assert.match(stderr, /crashed/)
  })

for (const [what, create] of [
  ['loops for ever in `create`', `() => { ${forever} }`],
  ['throws in `create`', "() => { throw new Error('ouch') }"],
] as const)
  test(`a rule that ${what} is named, and the others go on`, async () => {
    const { code, report, stderr } = await lintWith(create)
    assert.is(code, 2)
    assert.match(stderr, /The rule `acme\/odd` crashed/)
    const rules = report.problems.map(({ rule }: { rule: string }) => rule)
    assert.equal(rules.sort(), ['k8s/no-privileged', 'keelint/crash'])
  })

test('a rule that fails where it answers has crashed, whatever the format shows', async () => {
  const answers = "fix() { throw new Error('no answer') }"
  const create = `({ report }) => ({ Pod(_, node) { report({ at: node, messageId: 'here', ${answers} }) } })`
  const plugin = pluginWith(create).replace('"type"', '"fixable":true,"type"')
  const folder = folderWith({ 'acme.mjs': plugin, 'web.yaml': pod })
  const rules = ['--plugin', './acme.mjs', '--preset', 'none', '--rule', 'acme/odd: warn', 'web.yaml']
  for (const format of formatNames) {
    const { code, stderr } = await keelint(folder, [...rules, '-f', format])
    assert.is(code, 2, `${format}: ${stderr}`)
  }
})

test('a rule that is slow but not too slow is no crash', async () => {
  const wait = 'const end = performance.now() + 30; while (performance.now() < end);'
  const { code, report } = await lintWith(
    `({ report }) => ({ Pod(_, node) { ${wait} report({ at: node, messageId: 'here' }) } })`,
  )
  assert.is(code, 1)
  assert.equal(report.problems.map(({ rule }: { rule: string }) => rule).sort(), ['acme/odd', 'k8s/no-privileged'])
})

test('a plugin that cannot be loaded is named, and with --safe none is', async () => {
  const folder = folderWith({ 'acme.mjs': "throw new Error('ouch')\n", 'web.yaml': pod })
  for (const [args, pattern] of [
    [['--plugin', './acme.mjs'], /`\.\/acme\.mjs`.*ouch/],
    [['--plugin', './gone.mjs'], /gone\.mjs/],
    [['--plugin', 'keelint-plugin-gone'], /keelint-plugin-gone/],
    [['--plugin', './acme.mjs', '--safe'], /--safe/],
  ] as const) {
    const { code, stdout, stderr } = await keelint(folder, args)
    assert.equal([code, stdout], [2, ''])
    assert.match(stderr, pattern)
  }
})

test('the limit of an engine holds for plugins that are objects too', async () => {
  const rule: Rule = {
    meta: { ...meta },
    create: () => ({
      Pod: () => {
        for (;;);
      },
    }),
  }
  const acme: Plugin = { meta: { name: 'acme', version: '1.0.0' }, rules: { odd: rule } }
  const rules = { 'acme/odd': 'error' } as const
  for (const options of [
    { plugins: { acme }, overrideConfig: { rules } },
    { overrideConfig: { plugins: { acme }, rules } },
    { baseConfig: [{ plugins: { acme } }], overrideConfig: { extends: [{ rules }] } },
  ] as const) {
    const cwd = folderWith({ 'web.yaml': pod })
    const engine = new Engine({ cwd, presets: ['none'], ruleTimeout: 100, ...options })
    const start = performance.now()
    const run = await engine.lintFiles('web.yaml')
    assert.ok(performance.now() - start < 5000)
    assert.ok(Engine.hasCrashed(run))
    assert.is(engine.verdictOf(run), 2)
  }
})

const reporters = {
  'count.mjs': 'export default (run, { summary }) => [run.problems.length, "of", summary.problems].join(" ") + "\\n"\n',
  'late.cjs': 'module.exports = async ({ tool }) => (await null, tool.name + "\\n")\n',
  'throws.mjs': "export default () => { throw new Error('ouch') }\n",
  'vandal.mjs': `export default (run, context) => {
  run.problems.length = 0
  run.ledger.files = 99
  run.rules.clear()
  context.summary.exitCode = 0
  return 'gone\\n'
}\n`,
  'loops.mjs': 'export default () => { for (;;); }\n',
  'number.mjs': 'export default () => 5\n',
  'none.mjs': 'export const x = 1\n',
  'broken.mjs': 'export default (\n',
  'node_modules/keelint-reporter-x/package.json':
    '{ "name": "keelint-reporter-x", "type": "module", "exports": "./index.js" }',
  'node_modules/keelint-reporter-x/index.js': "export default () => 'x\\n'\n",
  'node_modules/@acme/keelint-reporter-y/package.json': '{ "exports": { "import": "./y.mjs" } }',
  'node_modules/@acme/keelint-reporter-y/y.mjs': "export default () => 'y\\n'\n",
  'node_modules/@acme/keelint-reporter/package.json': '{ "exports": "./z.mjs" }',
  'node_modules/@acme/keelint-reporter/z.mjs': "export default () => 'z\\n'\n",
  'node_modules/xml/package.json': '{ "exports": "./xml.mjs" }',
  'node_modules/xml/xml.mjs': "export default () => 'unrelated\\n'\n",
  'acme.mjs': `export default { meta: { name: 'acme', version: '1.0.0' }, reporters: { short: () => 'acme\\n' } }\n`,
  'web.yaml': pod,
}
const only = ['--preset', 'none', '--rule', 'k8s/no-privileged: error', 'web.yaml']

test('reporters by path, by package, of plugins', async () => {
  const folder = folderWith(reporters)
  for (const [args, text] of [
    [['-f', './count.mjs'], '1 of 1\n'],
    [['-f', 'count.mjs', '--min-severity', 'critical'], '0 of 1\n'],
    [['-f', path.join(folder, 'count.mjs')], '1 of 1\n'],
    [['-f', './late.cjs'], 'keelint\n'],
    [['-f', 'x'], 'x\n'],
    [['-f', 'keelint-reporter-x'], 'x\n'],
    [['-f', '@acme/y'], 'y\n'],
    [['-f', '@acme/keelint-reporter-y'], 'y\n'],
    [['-f', '@acme'], 'z\n'],
    [['--plugin', './acme.mjs', '-f', 'acme/short'], 'acme\n'],
  ] as const) {
    const { code, stdout, stderr } = await keelint(folder, [...only, ...args])
    assert.equal([code, stdout, stderr], [1, text, ''], args.join(' '))
  }
})

test('reports name the pages of a plugin for its rules', async () => {
  const plugin = pluginWith("({ report }) => ({ Pod(_, node) { report({ at: node, messageId: 'here' }) } })")
  const page = plugin.replace("version: '1.0.0'", "version: '1.0.0', docs: 'https://acme.example/{{name}}.html'")
  const folder = folderWith({
    'acme.mjs': page,
    'web.yaml': pod,
    'keelint.config.yaml': 'plugins: { own: ./acme.mjs }\nrules: { own/odd: warn }\n',
  })
  const { stdout } = await keelint(folder, ['web.yaml', '-f', 'sarif'])
  assert.is(JSON.parse(stdout).runs[0].tool.extensions[0].rules[0].helpUri, 'https://acme.example/odd.html')
})

test('a reporter that is none is wrong usage', async () => {
  const folder = folderWith(reporters)
  for (const [args, pattern] of [
    [['-f', './gone.mjs'], /`\.\/gone\.mjs` does not exist/],
    [['-f', './none.mjs'], /no reporter.*default export/],
    [['-f', './broken.mjs'], /could not be loaded/],
    [['-f', 'xml'], /no format `xml`/],
    [['-f', 'stylsh'], /Did you mean `stylish`/],
    [['--plugin', './acme.mjs', '-f', 'acme/shrt'], /no reporter `shrt`\. Did you mean `short`/],
    [['-f', './count.mjs', '--safe'], /--safe/],
    [['-f', 'x', '--safe'], /--safe/],
  ] as const) {
    const { code, stdout, stderr } = await keelint(folder, [...only, ...args])
    assert.equal([code, stdout], [2, ''], args.join(' '))
    assert.match(stderr, pattern)
  }
})

test('a reporter that fails is named, and the others are written', async () => {
  const folder = folderWith(reporters)
  for (const [name, pattern] of [
    ['throws.mjs', /^keelint: The reporter `\.\/throws\.mjs` crashed: ouch\n$/],
    ['loops.mjs', /^keelint: The reporter `\.\/loops\.mjs` crashed: It was stopped after 500 milliseconds\.\n$/],
    ['number.mjs', /^keelint: The reporter `\.\/number\.mjs` returned no text\.\n$/],
  ] as const) {
    const { code, stdout, stderr } = await keelint(folder, [
      ...only,
      ...['--rule-timeout', '50', '-f', `./${name}=out.txt`, '-f', './count.mjs'],
    ])
    assert.equal([code, stdout], [2, '1 of 1\n'])
    assert.match(stderr, pattern)
  }
})

test('what a reporter does to a run is no matter to the others', async () => {
  const folder = folderWith(reporters)
  const args = ['-f', './vandal.mjs', '-f', 'json=report.json', '-f', 'sarif=report.sarif']
  const { code, stdout } = await keelint(folder, [...only, ...args])
  assert.equal([code, stdout], [1, 'gone\n'])
  const { problems, ledger, summary } = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))
  assert.equal([problems.length, ledger.files, summary.exitCode], [1, 1, 1])
  const { results, tool } = JSON.parse(readFileSync(path.join(folder, 'report.sarif'), 'utf8')).runs[0]
  assert.equal([results.length, tool.driver.rules.length], [1, 1])
})

test.run()
