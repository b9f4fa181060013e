/** Options that stand by themselves: plugins, inline configs, statistics, lists and pages of rules. */
import type { Problem } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('options')
const acme = `export default {
  meta: { name: 'keelint-plugin-acme', version: '1.0.0' },
  rules: {
    'no-web': {
      meta: {
        type: 'problem', severity: 'low', step: 'hygiene', fixable: true,
        deprecated: { since: '2.0.0', message: 'Webs are fine.', replacedBy: ['acme/no-net'] },
        presets: { nsa: true },
        docs: { description: 'Disallow webs', rationale: 'Spiders.', remedy: 'Sweep.', references: ['https://acme.example'] },
        messages: { here: 'A web.' },
        schema: {
          type: 'object', additionalProperties: false,
          properties: { size: { type: 'integer', default: 5, description: 'How large it may be.' } },
        },
      },
      create: ({ report }) => ({ Pod(_, node) { report({ at: node, messageId: 'here' }) } }),
    },
  },
}\n`
const withAcme = { 'acme.mjs': acme, 'web.yaml': pod }
const rulesIn = (run: { readonly problems: readonly { readonly rule: string }[] }) =>
  run.problems.map(({ rule }) => rule)

test('--plugin makes rules known, and --rule switches them on', async () => {
  const folder = folderWith(withAcme)
  const none = ['--preset', 'none', 'web.yaml']
  const { stderr } = await keelint(folder, [...none, '--rule', 'acme/no-web: warn'])
  assert.match(stderr, /no rule `acme\/no-web`/)
  assert.equal(rulesIn(await report(folder, [...none, '--plugin', './acme.mjs', '--rule', 'acme/no-web: warn'])), [
    'acme/no-web',
  ])
  const twice = await keelint(folder, [...none, '--plugin', './acme.mjs', '--plugin', './acme.mjs'])
  assert.is(twice.code, 2)
  assert.match(twice.stderr, /share the namespace `acme`/)
})

test('a deprecated rule is named once on standard error', async () => {
  const folder = folderWith({ ...withAcme, 'other.yaml': pod })
  const { code, stderr } = await keelint(folder, [
    '--preset',
    'none',
    '--plugin',
    './acme.mjs',
    '--rule',
    'acme/no-web: warn',
  ])
  assert.is(code, 0)
  assert.is(
    stderr,
    'keelint: The rule `acme/no-web` is deprecated since 2.0.0. Webs are fine. Use `acme/no-net` instead.\n',
  )
})

test('--list-rules knows plugins and the linter itself', async () => {
  const folder = folderWith(withAcme)
  const args = [
    '--list-rules',
    '--plugin',
    './acme.mjs',
    '--rule',
    'acme/no-web: warn',
    '--rule',
    'keelint/directive-unused: off',
  ]
  const rows = await report(folder, args)
  const row = (id: string) => rows.find((one: { id: string }) => one.id === id)
  assert.equal(row('acme/no-web'), {
    id: 'acme/no-web',
    level: 'warn',
    severity: 'low',
    step: 'hygiene',
    description: 'Disallow webs',
    fixable: true,
    hasSuggestions: false,
    deprecated: { since: '2.0.0', message: 'Webs are fine.', replacedBy: ['acme/no-net'] },
    presets: ['nsa', 'all'],
    standards: [],
    references: ['https://acme.example'],
  })
  assert.is(row('keelint/directive-unused').level, 'off')
  assert.is(row('keelint/directive-expired').level, 'error')
  assert.is(row('keelint/crash').level, 'error')
  const { stdout } = await keelint(folder, args)
  assert.match(stdout, /acme\/no-web +warn +low +Disallow webs/)
})

test('explain knows them too', async () => {
  const folder = folderWith(withAcme)
  for (const name of ['acme/no-web', 'no-web']) {
    const { code, stdout } = await keelint(folder, ['explain', name, '--plugin', './acme.mjs'])
    assert.is(code, 0)
    assert.match(
      stdout,
      /^acme\/no-web {2}low {2}Hygiene\nDisallow webs\.\n\nDeprecated\n {2}Since 2\.0\.0\.\n {2}Webs are fine/,
    )
    assert.match(stdout, /Fixes\n.*--fix/)
    assert.match(stdout, /Options\n {2}size: How large it may be\. \(default: 5\)/)
  }
  const own = await keelint(folderWith(), ['explain', 'keelint/directive-unused'])
  assert.is(own.code, 0)
  assert.match(own.stdout, /^keelint\/directive-unused {2}low/)
})

const silenced = pod.replace('image: nginx', 'image: nginx # keelint-disable-line k8s/no-latest-tag -- later')
const tag = ['--preset', 'none', '--rule', 'k8s/no-latest-tag: error']

test('--no-inline-config', async () => {
  const folder = folderWith({ 'web.yaml': silenced })
  assert.equal(rulesIn(await report(folder, tag)), [])
  assert.equal(rulesIn(await report(folder, [...tag, '--no-inline-config'])), ['k8s/no-latest-tag'])
})

test('--report-unused-disable-directives and its severity', async () => {
  const folder = folderWith({ 'web.yaml': silenced.replace('nginx #', 'nginx:1.29.1 #') })
  const levels = async (...args: string[]) =>
    (await report(folder, [...tag, ...args])).problems.map(({ rule, level }: Problem) => `${rule} ${level}`)
  assert.equal(await levels(), ['keelint/directive-unused warn'])
  assert.equal(await levels('--report-unused-disable-directives'), ['keelint/directive-unused error'])
  const severity = '--report-unused-disable-directives-severity'
  assert.equal(await levels(severity, 'off'), [])
  assert.equal(await levels(severity, '1'), ['keelint/directive-unused warn'])
  assert.equal(await levels(severity, 'error'), ['keelint/directive-unused error'])
  const both = await keelint(folder, ['--report-unused-disable-directives', severity, 'off'])
  assert.match(both.stderr, /exclude each other/)
})

test('--fix takes away comments that silence nothing, as `directive`', async () => {
  const folder = folderWith({ 'web.yaml': silenced.replace('nginx #', 'nginx:1.29.1 #') })
  const diff = async (type: string) => (await keelint(folder, [...tag, '--diff', '--fix-type', type])).stdout
  assert.is(await diff('suggestion'), '')
  assert.match(await diff('directive'), /^- {6}image: nginx:1\.29\.1 # keelint.*\n\+ {6}image: nginx:1\.29\.1$/m)
})

test('--stats says on standard error where the time went', async () => {
  const { code, stdout, stderr } = await keelint(folderWith({ 'x.yaml': clean }), ['--stats'])
  assert.is(code, 0)
  assert.match(stdout, /No problems/)
  for (const row of ['Stage +ms', 'read', 'parse', 'visit', 'reduce', 'locate', 'rest', 'total'])
    assert.match(stderr, new RegExp(`^  ${row}`, 'm'))
  assert.match(stderr, /^ {2}total +[\d.]+ +100\.0 %$/m)
  assert.match(stderr, /^ {2}1 document, 0\.\d+ MB$/m)
  assert.match(stderr, /^ {2}Slowest rules +ms$/m)
  const aliased = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m, labels: &l {app: m}, annotations: *l}\n'
  const { stderr: counted } = await keelint(folderWith({ 'x.yaml': `${clean}---\n${aliased}` }), ['--stats'])
  assert.match(counted, /^ {2}2 documents \(1 of them parsed slowly\), 0\.\d+ MB$/m)
})

test('--env-info', async () => {
  const folder = folderWith({ 'keelint.config.yaml': 'rule: broken\n' })
  const { code, stdout } = await keelint(folder, ['--env-info'])
  assert.is(code, 0)
  assert.match(
    stdout,
    /^keelint {2}\d+\.\d+\.\d+\nNode {5}\d+\..*\nsystem {3}\w+.*\nconfig {3}keelint\.config\.yaml\n$/,
  )
  assert.match((await keelint(folder, ['--env-info', '--no-config-lookup'])).stdout, /^config {3}none$/m)
})

test.run()
