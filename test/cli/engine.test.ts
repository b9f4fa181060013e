/** The Node API: what `Engine` promises to programs. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from '@keelint/core'
import { Engine, type EngineOptions, formatNames, version } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { meta } from '../support/lint.ts'
import { clean, folderWith, pod } from './run-keelint.ts'

const test = suite('engine')
const only = { rules: { 'k8s/no-privileged': 'error' } } as const
const rulesIn = ({ problems }: { readonly problems: readonly { readonly rule: string }[] }) => [
  ...new Set(problems.map(({ rule }) => rule)),
]

async function rejects(work: () => unknown, name: string, message: RegExp): Promise<void> {
  try {
    await work()
  } catch (error) {
    assert.is((error as Error).name, name, String(error))
    assert.match((error as Error).message, message)
    return
  }
  assert.unreachable(`It should have thrown: ${message}`)
}

const acme: Plugin = {
  meta: { name: 'keelint-plugin-acme', version: '1.0.0', docs: 'https://acme.example/rules/{{name}}' },
  rules: {
    'no-web': {
      meta: { ...meta, messages: { here: 'It is called web.' } },
      create: ({ report }) => ({
        Resource(_, node) {
          if (node.resource.id.name === 'web') report({ at: node, messageId: 'here' })
        },
      }),
    },
  },
  reporters: { count: ({ problems }, { ruleUrl }) => `${problems.length} ${ruleUrl?.(problems[0]!.rule)}\n` },
}

test('lintFiles takes paths, folders and patterns relative to `cwd`', async () => {
  const cwd = folderWith({ 'a/web.yaml': pod, 'a/settings.yaml': clean, 'b.yaml': pod })
  const engine = new Engine({ cwd, overrideConfig: only, presets: ['none'] })
  const filesOf = async (patterns: string | string[]) =>
    (await engine.lintFiles(patterns)).problems.map(({ file }) => file)
  assert.equal(await filesOf('a'), ['a/web.yaml'])
  assert.equal(await filesOf(['.']), ['a/web.yaml', 'b.yaml'])
  assert.equal(await filesOf(['*.yaml', path.join(cwd, 'a/web.yaml')]), ['a/web.yaml', 'b.yaml'])
  const run = await engine.lintFiles([])
  assert.equal([run.problems.length, run.ledger.files], [0, 0])
  await rejects(() => engine.lintFiles(['gone']), 'UsageError', /`gone` does not exist/)
  for (const none of ['', [''], 5, null])
    await rejects(() => engine.lintFiles(none as never), 'UsageError', /What is linted must be a path/)
})

test('a run holds the texts that it stands on', async () => {
  const cwd = folderWith({ 'web.yaml': pod })
  const { sources, missing } = await new Engine({ cwd, passOnNoFiles: true }).lintFiles(['web.yaml', 'gone.yaml'])
  assert.equal([...sources], [['web.yaml', { text: pod, encoding: 'UTF-8', location: path.join(cwd, 'web.yaml') }]])
  assert.equal(missing, ['gone.yaml'])
})

test('texts beside the files, as text and as bytes', async () => {
  const cwd = folderWith({ 'web.yaml': pod })
  const engine = new Engine({ cwd, presets: ['none'], overrideConfig: only })
  const bytes = Buffer.from(`\uFEFF${pod}`, 'utf16le')
  const run = await engine.lintFiles('web.yaml', [
    { text: pod, filePath: 'new/web.yaml' },
    { text: bytes, filePath: '<stdin>' },
    { text: new Uint8Array([0xff]), filePath: 'broken.yaml' },
  ])
  assert.equal(
    run.problems.map(({ file }) => file),
    ['<stdin>', 'new/web.yaml', 'web.yaml'],
  )
  assert.is(run.ledger.unreadable[0]?.reason, 'encoding')
  await rejects(
    () => engine.lintFiles('.', [{ text: pod, filePath: './web.yaml' }]),
    'UsageError',
    /`web\.yaml` is there twice/,
  )
})

test('lintText lints by the name of the file', async () => {
  const cwd = folderWith({ 'keelint.config.yaml': 'rules: { k8s/no-privileged: error }\nignores: [vendor/**]\n' })
  const engine = new Engine({ cwd })
  assert.equal(rulesIn(await engine.lintText(pod)), ['k8s/no-privileged'])
  assert.is((await engine.lintText(pod)).problems[0]?.file, '<text>')
  assert.is((await engine.lintText(pod, { filePath: './x/y.yaml' })).problems[0]?.file, 'x/y.yaml')
  const ignored = await engine.lintText(pod, { filePath: 'vendor/y.yaml' })
  assert.equal([ignored.problems, ignored.ledger.skipped], [[], [{ file: 'vendor/y.yaml', reason: 'ignored' }]])
  const quiet = await engine.lintText(pod, { filePath: 'vendor/y.yaml', warnIgnored: false })
  assert.equal(quiet.ledger.skipped, [])
  await rejects(() => engine.lintText(5 as never), 'UsageError', /must be a text/)
  await rejects(
    () => engine.lintText(pod, { filepath: 'x.yaml' } as never),
    'UsageError',
    /no option `filepath`\. Did you mean `filePath`/,
  )
})

test('what holds for a file', async () => {
  const cwd = folderWith({
    'keelint.config.yaml': '- rules: { k8s/no-privileged: warn }\n- ignores: [vendor/**]\n',
    'sub/deep/x.yaml': clean,
  })
  const engine = new Engine({ cwd })
  const config = await engine.calculateConfigForFile('sub/deep/x.yaml')
  assert.is(config?.rules.get('k8s/no-privileged')?.level, 'warn')
  assert.is(config?.rules.size, 1)
  assert.is(await engine.calculateConfigForFile('vendor/x.yaml'), undefined)
  assert.is(await engine.isPathIgnored('vendor/x.yaml'), true)
  assert.is(await engine.isPathIgnored(path.join(cwd, 'vendor/x.yaml')), true)
  assert.is(await engine.isPathIgnored('gone.yaml'), false)
  assert.is(await new Engine({ cwd, ignore: false }).isPathIgnored('vendor/x.yaml'), false)
  assert.is(await new Engine({ cwd, ignorePatterns: ['sub'] }).isPathIgnored('sub/deep/x.yaml'), true)
  const file = path.join(cwd, 'keelint.config.yaml')
  assert.is(await engine.findConfigFile('sub/deep/x.yaml'), file)
  assert.is(await engine.findConfigFile(), file)
  assert.is(await new Engine({ cwd, overrideConfigFile: true }).findConfigFile(), undefined)
  assert.is(await new Engine({ cwd, overrideConfigFile: 'other.yaml' }).findConfigFile(), path.join(cwd, 'other.yaml'))
})

test('configs below, in and above the file', async () => {
  const cwd = folderWith({ 'web.yaml': pod, 'keelint.config.yaml': 'rules: { k8s/no-latest-tag: warn }\n' })
  const levels = async (options: EngineOptions) =>
    Object.fromEntries(
      (await new Engine({ cwd, ...options }).lintFiles('web.yaml')).problems.map(({ rule, level }) => [rule, level]),
    )
  assert.equal(
    await levels({ baseConfig: { rules: { 'k8s/no-latest-tag': 'error', 'k8s/no-privileged': 'error' } } }),
    {
      'k8s/no-latest-tag': 'warn',
      'k8s/no-privileged': 'error',
    },
  )
  assert.equal(await levels({ overrideConfig: [{ rules: { 'k8s/no-latest-tag': 'off' } }, only] }), {
    'k8s/no-privileged': 'error',
  })
  assert.equal(await levels({ overrideConfigFile: true, baseConfig: only }), { 'k8s/no-privileged': 'error' })
  await rejects(
    () => levels({ overrideConfig: { rules: { 'k8s/no-privilegd': 'error' } } }),
    'ConfigError',
    /no-privileged/,
  )
  await rejects(() => levels({ kubernetesVersion: '1.999' }), 'ConfigError', /1\.999/)
})

test('plugins as objects: rules, reporters, pages of rules', async () => {
  const cwd = folderWith({ 'web.yaml': pod })
  const engine = new Engine({
    cwd,
    plugins: { acme },
    presets: ['none'],
    overrideConfig: { rules: { 'acme/no-web': 'error' } },
    safe: true,
  })
  const run = await engine.lintFiles('.')
  assert.equal(rulesIn(run), ['acme/no-web'])
  assert.equal(Object.keys(engine.getRulesMetaForRun(run)), ['acme/no-web'])
  const reporter = await engine.loadReporter('acme/count')
  assert.is(await reporter.format(run), '1 https://acme.example/rules/no-web\n')
  await rejects(() => engine.loadReporter('acme/coutn'), 'UsageError', /no reporter `coutn`\. Did you mean `count`/)
})

test('reporters render a run with all that they need', async () => {
  const cwd = folderWith({ 'web.yaml': pod })
  const engine = new Engine({ cwd, presets: ['none'], overrideConfig: only })
  const run = await engine.lintFiles('.')
  const json = JSON.parse(await (await engine.loadReporter('json')).format(run))
  assert.equal([json.problems.length, json.summary.exitCode], [1, 1])
  for (const name of formatNames) {
    const reporter = await engine.loadReporter(name)
    assert.is([...(await reporter.pieces(run))].join(''), await reporter.format(run))
  }
  const text = await (await engine.loadReporter()).format(run)
  assert.match(text, /11:21 .*Container `web` is privileged\..*\n.*privileged: true/)
  assert.not.ok(text.includes('\u001B'))
  assert.ok((await (await engine.loadReporter()).format(run, { color: true })).includes('\u001B'))
  await rejects(() => engine.loadReporter(5 as never), 'UsageError', /The name of a reporter must be/)
  await rejects(() => engine.loadReporter('jsn'), 'UsageError', /no format `jsn`\. Did you mean `json`/)
})

test('a verdict, errors alone, and crashes', async () => {
  const cwd = folderWith({ 'web.yaml': pod, 'broken.yaml': 'a: [' })
  const rules = { 'k8s/no-privileged': 'error', 'k8s/no-latest-tag': 'warn' } as const
  const engine = new Engine({ cwd, presets: ['none'], overrideConfig: { rules } })
  const run = await engine.lintFiles('.')
  assert.is(engine.verdictOf(run), 3)
  assert.is(new Engine({ cwd, allowIncomplete: true }).verdictOf(run), 1)
  assert.equal(rulesIn(Engine.getErrorResults(run)), ['k8s/no-privileged'])
  assert.is(Engine.getErrorResults(run).sources, run.sources)
  assert.is(Engine.hasCrashed(run), false)
  assert.is(Engine.version, version)
})

test('unknown options and values of the wrong type are refused', async () => {
  for (const [options, message] of [
    [{ fxi: true }, /no option `fxi`\. Did you mean `fix`/],
    [{ cwd: 'relative' }, /`cwd`.*absolute/],
    [{ fix: 'yes' }, /`fix`.*true, false or a function/],
    [{ fixTypes: ['problems'] }, /`fixTypes`.*`problem`/],
    [{ plugins: [acme] }, /`plugins`/],
    [{ presets: 'nsa' }, /`presets`.*list/],
    [{ ruleTimeout: 0 }, /`ruleTimeout`.*milliseconds/],
    [{ today: '1.1.2027' }, /`today`/],
    [{ signal: {} }, /`signal`/],
    [5, /must be a mapping/],
  ] as const)
    await rejects(() => new Engine(options as never), 'UsageError', message)
})

test('options from a module', async () => {
  const cwd = folderWith({
    'web.yaml': pod,
    'options.mjs':
      "export default { cwd: import.meta.dirname, presets: ['none'], overrideConfig: { rules: { 'k8s/no-privileged': 'warn' } } }",
    'wrong.mjs': 'export default { fxi: true }',
  })
  const urlOf = (name: string) => pathToFileURL(path.join(cwd, name))
  const engine = await Engine.fromOptionsModule(urlOf('options.mjs'))
  assert.equal(rulesIn(await engine.lintFiles('web.yaml')), ['k8s/no-privileged'])
  await rejects(() => Engine.fromOptionsModule(urlOf('wrong.mjs')), 'UsageError', /`fxi`/)
  await rejects(() => Engine.fromOptionsModule('options.mjs' as never), 'UsageError', /URL/)
})

test('a signal ends the run with its reason', async () => {
  const cwd = folderWith({ 'a.yaml': pod, 'b.yaml': pod })
  const reason = new Error('enough')
  for (const stage of ['read', 'lint']) {
    const controller = new AbortController()
    const seen: string[] = []
    const engine = new Engine({
      cwd,
      signal: controller.signal,
      onProgress(progress) {
        seen.push(`${progress.stage} ${progress.done}`)
        if (progress.stage === stage) controller.abort(reason)
      },
    })
    await rejects(() => engine.lintFiles('.'), 'Error', /enough/)
    assert.is(seen.at(-1), `${stage} 1`)
  }
  await rejects(() => new Engine({ cwd, signal: AbortSignal.abort(reason) }).lintFiles('.'), 'Error', /enough/)
})

test('it prints nothing, and leaves the process as it is', async () => {
  const cwd = folderWith({ 'web.yaml': pod, 'keelint.config.yaml': 'rule: {}\n' })
  const before = [process.cwd(), process.exitCode, process.listenerCount('SIGINT')]
  const { write } = process.stdout
  const printed: unknown[] = []
  process.stdout.write = process.stderr.write = ((text: unknown) => printed.push(text) > 0) as typeof write
  try {
    await rejects(() => new Engine({ cwd }).lintFiles('.'), 'ConfigError', /`rule`.*`rules`/)
    await new Engine({ cwd, overrideConfigFile: true }).lintFiles('.')
  } finally {
    Reflect.deleteProperty(process.stdout, 'write')
    Reflect.deleteProperty(process.stderr, 'write')
  }
  assert.equal(printed, [])
  assert.equal([process.cwd(), process.exitCode, process.listenerCount('SIGINT')], before)
})

test('each run reads the files anew', async () => {
  const cwd = folderWith({ 'web.yaml': pod })
  const engine = new Engine({ cwd, presets: ['none'], overrideConfig: only })
  assert.is((await engine.lintFiles('.')).problems.length, 1)
  writeFileSync(path.join(cwd, 'web.yaml'), readFileSync(path.join(cwd, 'web.yaml'), 'utf8').replace('true', 'false'))
  mkdirSync(path.join(cwd, 'new'))
  writeFileSync(path.join(cwd, 'new/other.yaml'), pod)
  assert.equal(
    (await engine.lintFiles('.')).problems.map(({ file }) => file),
    ['new/other.yaml'],
  )
})

test.run()
