/** Which config file holds for which file: the nearest above it, each loaded once. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, type Files, folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('config-lookup')

const only = (rule: string, rest = '') => `rules: { k8s/${rule}: warn }\n${rest}`

/** The rules that spoke, by file. */
// biome-ignore lint/suspicious/noExplicitAny: the report, as a script sees it
function rulesByFile(run: any): Record<string, readonly string[]> {
  const rules: Record<string, string[]> = {}
  for (const { file, rule } of run.problems as { file: string; rule: string }[])
    rules[file] = [...new Set([...(rules[file] ?? []), rule.replace('k8s/', '')])]
  return rules
}

async function refused(files: Files, args: readonly string[], ...patterns: readonly RegExp[]): Promise<void> {
  const { code, stdout, stderr } = await keelint(folderWith(files), args)
  assert.equal([code, stdout], [2, ''], stderr)
  for (const pattern of patterns) assert.match(stderr, pattern)
}

test('each file is governed by the nearest config in its folder or above', async () => {
  const folder = folderWith({
    'keelint.config.yaml': only('no-privileged'),
    'web.yaml': pod,
    'a/keelint.config.json': '{ "rules": { "k8s/no-latest-tag": "error" } }',
    'a/web.yaml': pod,
    'a/b/web.yaml': pod,
    'a/b/c/keelint.config.yml': only('require-memory-limit'),
    'a/b/c/web.yaml': pod,
    'd/web.yaml': pod,
  })
  const expected = {
    'a/b/c/web.yaml': ['require-memory-limit'],
    'a/b/web.yaml': ['no-latest-tag'],
    'a/web.yaml': ['no-latest-tag'],
    'd/web.yaml': ['no-privileged'],
    'web.yaml': ['no-privileged'],
  }
  assert.equal(rulesByFile(await report(folder)), expected)
  assert.equal(rulesByFile(await report(path.join(folder, 'd'), ['..']))['../a/web.yaml'], ['no-latest-tag'])
  assert.equal(rulesByFile(await report(path.join(folder, 'a/b'), ['c', '.', '../../web.yaml'])), {
    '../../web.yaml': ['no-privileged'],
    'c/web.yaml': ['require-memory-limit'],
    'web.yaml': ['no-latest-tag'],
  })
})

test('-c holds for all files, --no-config-lookup leaves the defaults', async () => {
  const folder = folderWith({
    'other.yaml': only('no-latest-tag'),
    'keelint.config.yaml': 'x: broken\n',
    'a/keelint.config.yaml': 'x: broken\n',
    'web.yaml': pod,
    'a/web.yaml': pod,
  })
  const named = rulesByFile(await report(folder, ['-c', 'other.yaml']))
  assert.equal(named, { 'a/web.yaml': ['no-latest-tag'], 'web.yaml': ['no-latest-tag'] })
  const none = rulesByFile(await report(folder, ['--no-config-lookup']))
  assert.ok(none['a/web.yaml']!.includes('no-privileged'))
  assert.equal(none['a/web.yaml'], none['web.yaml'])
})

test('a file that no config holds for gets the preset `recommended`', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'a/keelint.config.yaml': only('no-privileged'), 'a/web.yaml': pod })
  const plain = rulesByFile(await report(folderWith({ 'web.yaml': pod })))
  assert.equal(rulesByFile(await report(folder)), { 'a/web.yaml': ['no-privileged'], ...plain })
})

test('the look-up ends at the root of a repository, whichever way one comes to it', async () => {
  const folder = folderWith({ 'keelint.config.yaml': only('no-privileged'), 'sub/deep/web.yaml': pod, 'web.yaml': pod })
  mkdirSync(path.join(folder, 'sub/.git'))
  const inside = rulesByFile(await report(path.join(folder, 'sub')))['deep/web.yaml']
  assert.ok(inside!.length > 1)
  assert.equal(rulesByFile(await report(folder)), { 'sub/deep/web.yaml': inside, 'web.yaml': ['no-privileged'] })
})

test('standard input is looked up by its name, else by the working directory', async () => {
  const folder = folderWith({
    'keelint.config.yaml': only('no-privileged'),
    'a/keelint.config.yaml': only('no-latest-tag'),
  })
  const rules = async (...args: string[]) => Object.values(rulesByFile(await report(folder, args, { stdin: pod })))
  assert.equal(await rules('-'), [['no-privileged']])
  assert.equal(await rules('-', '--stdin-filename', 'a/new.yaml'), [['no-latest-tag']])
})

test('ignores, files and suppressions are relative to their own config', async () => {
  const folder = folderWith({
    'keelint.config.yaml': `- ignores: [gen, "*/x.yaml"]\n- ${only('no-privileged')}`,
    'x.yaml': pod,
    'gen/web.yaml': pod,
    'a/keelint.config.yaml':
      '- ignores: [skip]\n- rules: { k8s/no-privileged: warn }\n- files: [deep/*.yaml]\n  rules: { k8s/no-latest-tag: warn }\n' +
      '- suppress: [{ rules: [k8s/no-privileged], file: deep/known.yaml, reason: known }]\n',
    'a/gen/web.yaml': pod,
    'a/skip/web.yaml': pod,
    'a/x.yaml': pod,
    'a/deep/web.yaml': pod,
    'a/deep/known.yaml': pod,
  })
  const run = await report(folder)
  assert.equal(rulesByFile(run), {
    'a/deep/known.yaml': ['no-latest-tag'],
    'a/deep/web.yaml': ['no-latest-tag', 'no-privileged'],
    'a/gen/web.yaml': ['no-privileged'],
    'a/x.yaml': ['no-privileged'],
    'x.yaml': ['no-privileged'],
  })
  assert.equal(
    run.suppressed.map(({ file, suppression }: { file: string; suppression: object }) => [file, suppression]),
    [['a/deep/known.yaml', { carrier: 'config', reason: 'known' }]],
  )
  const ignored = run.ledger.skipped.filter(({ reason }: { reason: string }) => reason === 'ignored')
  assert.equal(
    ignored.map(({ file }: { file: string }) => file),
    ['a/skip/web.yaml', 'gen/web.yaml'],
  )
})

test('an entry of `suppress` that silences nothing is told of where it stands', async () => {
  const entry = 'suppress:\n  - rules: [k8s/no-privileged]\n    resource: { name: gone }\n    reason: known\n'
  const folder = folderWith({ 'a/keelint.config.yaml': only('no-privileged', entry), 'a/web.yaml': pod })
  const { problems } = await report(folder)
  const unused = problems.find(({ rule }: { rule: string }) => rule === 'keelint/suppression-unused')
  assert.is(unused.file, 'a/keelint.config.yaml')
  assert.equal(unused.location.start, { line: 3, column: 5 })
})

test('a config in a folder that the config above ignores does not count, and is not read', async () => {
  const folder = folderWith({
    'keelint.config.yaml': `- ignores: ["vendor/**", "third/"]\n- ${only('no-privileged')}`,
    'web.yaml': pod,
    'vendor/keelint.config.mjs': 'throw new Error("this must not run")\n',
    'vendor/web.yaml': pod,
    'vendor/sub/keelint.config.yaml': 'a: [\n',
    'vendor/sub/keelint.config.json': '{',
    'vendor/sub/web.yaml': pod,
    'third/web.yaml': pod,
  })
  mkdirSync(path.join(folder, 'third/.git'))
  const run = await report(folder)
  assert.equal(rulesByFile(run), { 'web.yaml': ['no-privileged'] })
  const ignored = run.ledger.skipped.filter(({ reason }: { reason: string }) => reason === 'ignored')
  assert.is(ignored.length, 5, JSON.stringify(ignored))
  assert.is((await keelint(folder, ['--no-ignore'])).code, 2)
  // It is linted from within, where nothing above is asked.
  assert.ok((await report(path.join(folder, 'third'))).problems.length > 0)
  const pattern = await report(folderWith({ 'web.yaml': pod, 'x/keelint.config.yaml': 'a: [\n' }), [
    '--ignore-pattern',
    'x/',
  ])
  assert.ok(pattern.problems.length > 0)
})

test('a folder whose files no object names is no ignored folder', async () => {
  const folder = folderWith({
    'keelint.config.yaml': '- files: [prod/**]\n  rules: { k8s/no-privileged: warn }\n',
    'dev/keelint.config.yaml': only('no-latest-tag'),
    'dev/web.yaml': pod,
    'prod/web.yaml': pod,
    'stage/web.yaml': pod,
  })
  const run = await report(folder)
  assert.equal(rulesByFile(run), { 'dev/web.yaml': ['no-latest-tag'], 'prod/web.yaml': ['no-privileged'] })
  const left = { file: 'stage/web.yaml', reason: 'ignored' }
  const leftOf = (ledger: { skipped: { file: string }[] }) =>
    ledger.skipped.find(({ file }) => file === 'stage/web.yaml')
  assert.equal(leftOf(run.ledger), left)
  assert.equal(leftOf((await report(folder, ['--no-ignore'])).ledger), left)
})

test('what is ignored stays ignored where it is named, and everything ignored is nothing to lint', async () => {
  const folder = folderWith({ 'keelint.config.yaml': 'ignores: [x.yaml]\n', 'x.yaml': pod, 'web.yaml': clean })
  const run = await report(folder, ['x.yaml', 'web.yaml'])
  assert.equal(run.ledger.skipped, [{ file: 'x.yaml', reason: 'ignored' }])
  assert.is((await keelint(folder, ['x.yaml'])).code, 2)
  assert.is((await keelint(folder, ['x.yaml', '--no-ignore'])).code, 1)
  assert.is((await keelint(folder, ['x.yaml', '--ignore-pattern', '!x.yaml'])).code, 1)
})

test('one mapping without rules means `recommended`, but not for what it ignores', async () => {
  const folder = folderWith({
    'keelint.config.yaml': 'ignores: [x.yaml]\nkubernetes: { version: "1.33" }\n',
    'x.yaml': pod,
    'web.yaml': pod,
  })
  const run = await report(folder)
  assert.equal(
    run.ledger.skipped.filter(({ reason }: { reason: string }) => reason === 'ignored'),
    [{ file: 'x.yaml', reason: 'ignored' }],
  )
  assert.ok(run.problems.length > 0)
  assert.ok(run.problems.every(({ file }: { file: string }) => file === 'web.yaml'))
})

test('a file that goes by two names is ignored only where both are', async () => {
  const folder = folderWith({
    'keelint.config.yaml': `- ignores: [real.yaml]\n- ${only('no-privileged')}`,
    'real.yaml': pod,
  })
  symlinkSync('real.yaml', path.join(folder, 'a.yaml'))
  const run = await report(folder, ['real.yaml', 'a.yaml'])
  assert.equal(rulesByFile(run), { 'a.yaml': ['no-privileged'] })
  assert.equal(run.ledger.skipped, [{ file: 'real.yaml', reason: 'ignored' }])
})

test('the command line goes on top of every config', async () => {
  const folder = folderWith({
    'a/keelint.config.yaml': `${only('no-privileged')}kubernetes: { version: "1.30" }\n`,
    'a/web.yaml': pod,
    'b/keelint.config.yaml': only('no-latest-tag'),
    'b/web.yaml': pod,
  })
  assert.equal(rulesByFile(await report(folder, ['--rule', 'k8s/require-memory-limit: warn'])), {
    'a/web.yaml': ['require-memory-limit', 'no-privileged'],
    'b/web.yaml': ['require-memory-limit', 'no-latest-tag'],
  })
  const preset = rulesByFile(await report(folder, ['--preset', 'pss-baseline']))
  assert.equal(preset, { 'a/web.yaml': ['no-privileged'], 'b/web.yaml': ['no-privileged'] })
  const printed = async (...args: string[]) =>
    JSON.parse((await keelint(folder, ['--print-config', 'a/web.yaml', ...args])).stdout)
  assert.is((await printed()).kubernetes.version, '1.30')
  assert.is((await printed('--kubernetes-version', '1.31')).kubernetes.version, '1.31')
  assert.is((await printed()).closed, false)
  assert.is((await printed('--closed-world')).closed, true)
  assert.is((await printed('--no-inline-config')).linterOptions.noInlineConfig, true)
  const unused = async (...args: string[]) => (await printed(...args)).rules['keelint/directive-unused'][0]
  assert.is(await unused(), 'warn')
  assert.is(await unused('--report-unused-disable-directives'), 'error')
  assert.is(await unused('--report-unused-disable-directives-severity', 'off'), 'off')
})

test('worlds are those of the file’s own config', async () => {
  const chart = (name: string) => `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n`
  const folder = folderWith({
    'a/keelint.config.yaml': 'worlds: ["apps/*"]\n',
    'a/apps/one/web.yaml': pod,
    'a/apps/two/web.yaml': pod,
    'a/rest.yaml': pod,
    'b/web.yaml': pod,
    'c/Chart.yaml': chart('c'),
    'c/web.yaml': pod,
  })
  assert.equal((await report(folder)).ledger.worlds, ['.', 'a', 'a/apps/one', 'a/apps/two', 'c'])
  assert.equal((await report(path.join(folder, 'a/apps'))).ledger.worlds, ['one', 'two'])
  assert.equal((await report(path.join(folder, 'b'), ['../a', '.'])).ledger.worlds, [
    '.',
    '../a',
    '../a/apps/one',
    '../a/apps/two',
  ])
})

test('a broken config only matters where it holds', async () => {
  const folder = folderWith({ 'a/keelint.config.yaml': 'a: [\n', 'a/web.yaml': pod, 'b/web.yaml': pod })
  assert.is((await keelint(folder, ['b'])).code, 1)
  const { code, stderr } = await keelint(folder, [])
  assert.is(code, 2)
  assert.match(stderr, /^keelint: a\/keelint\.config\.yaml:\d+:\d+: the config is no YAML/)
  writeFileSync(path.join(folder, 'a/keelint.config.yaml'), 'rules: { k8s/no-privileged: off }\n')
  assert.match((await keelint(folder, [])).stderr, /No rule is on by `a\/keelint\.config\.yaml`/)
})

test('two configs in one folder are an error, both named', async () => {
  await refused(
    { 'web.yaml': pod, 'a/keelint.config.yaml': '', 'a/keelint.config.mjs': '', 'a/web.yaml': pod },
    [],
    /`a\/keelint\.config\.yaml` and `a\/keelint\.config\.mjs`/,
  )
  await refused(
    { 'keelint.config.yaml': '', 'keelint.config.yml': '', 'keelint.config.ts': '', 'web.yaml': pod },
    [],
    /`keelint\.config\.yaml`, `keelint\.config\.yml` and `keelint\.config\.ts`/,
  )
})

test.run()
