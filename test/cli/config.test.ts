/** Config files: how they are found, read and refused. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Files, folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('config')

async function refused(files: Files, args: readonly string[], ...patterns: readonly RegExp[]): Promise<void> {
  const { code, stdout, stderr } = await keelint(folderWith({ 'web.yaml': pod, ...files }), args)
  assert.equal([code, stdout], [2, ''], stderr)
  for (const pattern of patterns) assert.match(stderr, pattern)
}

// biome-ignore lint/suspicious/noExplicitAny: the report, as a script sees it
const rulesOf = (run: any): string[] => [...new Set<string>(run.problems.map((problem: any) => problem.rule))]
const privileged = 'rules: { k8s/no-privileged: warn }\n'

test('is looked up from the working directory upwards, to the root of the repository', async () => {
  const folder = folderWith({ 'keelint.config.yml': privileged, 'a/b/web.yaml': pod, 'c/d/web.yaml': pod })
  assert.equal(rulesOf(await report(path.join(folder, 'a/b'))), ['k8s/no-privileged'])
  mkdirSync(path.join(folder, 'c/.git'))
  assert.ok(rulesOf(await report(path.join(folder, 'c/d'))).length > 1)
  assert.ok(rulesOf(await report(path.join(folder, 'a/b'), ['--no-config-lookup'])).length > 1)
})

test('YAML or JSON, a mapping or a list of which later ones win', async () => {
  const folder = folderWith({
    'web.yaml': pod,
    'a.json': '{ "rules": { "k8s/no-privileged": "error" } }',
    'b.yaml': '- rules: { k8s/no-privileged: error }\n- rules: { k8s/no-privileged: warn }\n',
  })
  assert.is((await report(folder, ['-c', 'a.json', 'web.yaml'])).problems[0].level, 'error')
  assert.is((await report(folder, ['-c', 'b.yaml', 'web.yaml'])).problems[0].level, 'warn')
})

test('YAML may merge', async () => {
  const config = `- &base { rules: &rules { k8s/no-privileged: warn } }
- { <<: *base, rules: { <<: *rules, k8s/no-latest-tag: error } }
`
  const { problems } = await report(folderWith({ 'web.yaml': pod, 'keelint.config.yaml': config }))
  assert.equal(problems.map(({ level }: { level: string }) => level).sort(), ['error', 'warn'])
})

test('one that says nothing of rules means the preset `recommended`', async () => {
  const plain = await report(folderWith({ 'web.yaml': pod }))
  const configured = await report(folderWith({ 'web.yaml': pod, 'keelint.config.yaml': 'ignores: [x]\n' }))
  assert.equal(configured.problems, plain.problems)
})

test('ignores and worlds are relative to the config', async () => {
  const folder = folderWith({
    'keelint.config.yaml': 'ignores: ["vendor/**"]\n',
    'sub/web.yaml': pod,
    'vendor/web.yaml': pod,
  })
  const run = await report(path.join(folder, 'sub'), ['.', '../vendor'])
  assert.equal(run.ledger.skipped, [{ file: '../vendor/web.yaml', reason: 'ignored' }])
})

test('two configs in one folder are both named', async () => {
  await refused(
    { 'keelint.config.yaml': '', 'keelint.config.json': '' },
    [],
    /keelint\.config\.yaml.*keelint\.config\.json/,
  )
})

test('errors name the file, the line and the reason', async () => {
  await refused(
    { 'keelint.config.yaml': 'rules:\n  a: [\n' },
    [],
    /keelint\.config\.yaml:\d+:\d+: the config is no YAML/,
  )
  await refused(
    { 'keelint.config.json': '{\n  "rules": {},\n}' },
    [],
    /keelint\.config\.json:3:\d+: the config is no JSON/,
  )
  await refused({ 'keelint.config.json': '{\n' }, [], /keelint\.config\.json:2:\d+/)
  await refused({ 'keelint.config.yaml': '' }, [], /empty/)
  await refused({ 'keelint.config.yaml': 'text' }, [], /mapping/)
  await refused({}, ['-c', 'gone.yaml'], /`gone\.yaml` cannot be read: it does not exist/)
})

test('unknown keys, rules, presets and options are refused with the nearest name', async () => {
  await refused({ 'keelint.config.yaml': 'rule: {}\n' }, [], /keelint\.config\.yaml.*`rule`.*`rules`/)
  await refused({ 'keelint.config.yaml': 'extends: [recomended]\n' }, [], /`recomended`.*`recommended`/)
  await refused(
    { 'keelint.config.yaml': '- {}\n- rules: { k8s/no-priviledged: error }\n' },
    [],
    /yaml\[1\].*k8s\/no-privileged/,
  )
  await refused({}, ['--preset', 'recomended'], /`recommended`/)
  await refused({}, ['--rule', 'k8s/no-privileged: eror'], /--rule.*level/)
  await refused({}, ['--rule', 'k8s/no-privileged: [error, { x: 1 }]'], /option/)
  await refused({}, ['--rule', 'k8s/no-privileged'], /--rule/)
  await refused({}, ['--rule', 'a: ['], /no YAML/)
  await refused({}, ['--kubernetes-version', '1.999'], /1\.999/)
  await refused({ 'keelint.config.yaml': 'rules: {}\nextends: []\n' }, [], /No rule is on/)
  await refused({}, ['--preset', 'none', '--preset', 'nsa'], /excludes/)
})

test('faults are named with the place of the key', async () => {
  const at = (place: string, text: string) =>
    refused({ 'keelint.config.yaml': text }, [], new RegExp(`yaml:${place}: `))
  await at('2:3', '- {}\n- rule: {}\n')
  await at('3:5', 'extends:\n  - recommended\n  - recomended\n')
  await at('3:5', '- {}\n- rules:\n    k8s/no-priviledged: warn\n')
  await at('2:3', 'rules:\n  k8s/no-privileged: fatal\n')
  await at('2:3', 'kubernetes:\n  versoin: "1.30"\n')
  await at('3:5', 'suppress:\n  # known\n  - rules: [k8s/no-privileged]\n')
  await at('1:1', 'rule: {}\n')
  await at('4:5', 'rules: {}\nextends:\n  - name: inner\n    rule: {}\n')
  await refused(
    { 'keelint.config.json': '{\n  "rules": { "k8s/no-latest-tag": ["warn", { "moving": [] }] }\n}' },
    [],
    /json:2:44: .*`moving`/,
  )
  await refused({ 'keelint.config.yaml': '- name: mine\n  rule: {}\n' }, [], /yaml:2:3: Config `mine`/)
})

test('what is no regular file is refused, and never waited for', async () => {
  await refused({ 'keelint.config.yaml/x': '' }, [], /`keelint\.config\.yaml` cannot be read: it is a folder/)
  await refused({ 'keelint.config.mjs/x': '' }, [], /`keelint\.config\.mjs` cannot be read: it is a folder/)
  for (const name of ['keelint.config.yaml', 'keelint.config.mjs']) {
    const folder = folderWith({ 'web.yaml': pod })
    execFileSync('mkfifo', [path.join(folder, name)])
    const { code, stderr } = await keelint(folder, [])
    assert.is(code, 2)
    assert.match(stderr, /cannot be read: it is no regular file/)
  }
  await refused({ 'keelint.config.yaml': Buffer.from([0x61, 0x3a, 0xff]) }, [], /0xff at offset 2 is not UTF-8/)
})

test('patterns are relative to the config, also where it is named; `basePath` moves them', async () => {
  const folder = folderWith({
    'web.yaml': pod,
    'ci/here.yaml': '- files: ["*.yaml"]\n  rules: { k8s/no-privileged: warn }\n',
    'ci/above.yaml': '- basePath: ..\n  files: ["*.yaml"]\n  rules: { k8s/no-privileged: warn }\n',
  })
  const ignored = (await report(folder, ['-c', 'ci/here.yaml'])).ledger.skipped
  assert.ok(
    ignored.some(({ file, reason }: { file: string; reason: string }) => file === 'web.yaml' && reason === 'ignored'),
  )
  assert.equal(rulesOf(await report(folder, ['-c', 'ci/above.yaml'])), ['k8s/no-privileged'])
})

test('a config is one document', async () => {
  await refused({ 'keelint.config.yaml': 'rules: {}\n---\nrules: {}\n' }, [], /yaml:\d:1: a config is one document/)
  await refused({ 'keelint.config.yaml': '# nothing\n' }, [], /empty/)
  const list = await report(folderWith({ 'web.yaml': pod, 'keelint.config.yaml': '[]\n' }))
  assert.ok(rulesOf(list).length > 1)
})

test('--preset takes the place of the rules of the config, --rule comes on top', async () => {
  const folder = folderWith({
    'web.yaml': pod,
    'keelint.config.yaml': `${privileged}ignores: [x.yaml]\n`,
    'x.yaml': pod,
  })
  const baseline = await report(folder, ['--preset', 'pss-baseline', '--rule', 'k8s/no-latest-tag: error'])
  assert.ok(rulesOf(baseline).includes('k8s/no-latest-tag'))
  assert.is(baseline.problems.find((problem: { rule: string }) => problem.rule === 'k8s/no-privileged').level, 'error')
  assert.is(baseline.ledger.skipped.find(({ file }: { file: string }) => file === 'x.yaml').reason, 'ignored')
  assert.equal(rulesOf(await report(folder, ['--preset', 'none', '--rule', 'k8s/no-latest-tag: warn'])), [
    'k8s/no-latest-tag',
  ])
})

test('--closed-world and `closed`', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  const rule = ['--preset', 'none', '--rule', 'k8s/require-network-policy: warn']
  assert.is((await report(folder, rule)).problems.length, 0)
  assert.is((await report(folder, rule)).ledger.undecided.length, 1)
  assert.is((await report(folder, [...rule, '--closed-world'])).problems.length, 2)
  writeFileSync(path.join(folder, 'keelint.config.yaml'), 'closed: [shop]\n')
  assert.is((await report(folder, rule)).problems.length, 2)
})

test.run()
