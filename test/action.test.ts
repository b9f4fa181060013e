/** The GitHub Action, run as a runner would: the step of `action.yml`, with its inputs in the environment. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { commit, git, repositoryWith, write } from './cli/git-folder.ts'
import { clean, folderWith, pod } from './cli/run-keelint.ts'

const test = suite('action')
const root = fileURLToPath(new URL('..', import.meta.url))

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly { id: string; shell: string; run: string; env: Readonly<Record<string, string>> }[]
  }
}

const action = parse(readFileSync(`${root}action.yml`, 'utf8')) as Action
const [step] = action.runs.steps as [Action['runs']['steps'][number]]

interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** @param given inputs of the workflow; the others have their defaults */
function run(workspace: string, given: Readonly<Record<string, string>> = {}): Result {
  const unknown = Object.keys(given).filter(name => !Object.hasOwn(action.inputs, name))
  assert.equal(unknown, [])
  const inputOf = (expression: string) =>
    expression.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, name: string) => given[name] ?? action.inputs[name]!.default)
  const temporary = folderWith()
  const files = { GITHUB_OUTPUT: path.join(temporary, 'output'), GITHUB_STEP_SUMMARY: path.join(temporary, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(
    'bash',
    ['-e', '-o', 'pipefail', '-c', step.run],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: temporary,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: root,
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temporary,
        ...files,
        ...Object.fromEntries(Object.entries(step.env).map(([name, expression]) => [name, inputOf(expression)])),
      },
    },
  )
  return {
    code: status,
    stdout,
    stderr,
    outputs: outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

/** As the runner reads the file. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2\n/gm)].map(([, name, , value]) => [name!, value!]),
  )
}

const hasBash = spawnSync('bash', ['-c', 'true']).status === 0
const each = hasBash ? test : test.skip

test('every input reaches the step, and every output comes from it', () => {
  const taken = Object.values(step.env).map(expression => /inputs\.([\w-]+)/.exec(expression)?.[1])
  assert.equal(taken.sort(), Object.keys(action.inputs).sort())
  for (const [name, { value }] of Object.entries(action.outputs))
    assert.is(value, `\${{ steps.${step.id}.outputs.${name} }}`)
  assert.not.match(step.run, '${{', 'what a workflow says gets into no shell')
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
    assert.match(description, /\.$/)
})

each('problems fail the step, and are told in the log, at the lines and in the summary', () => {
  const workspace = folderWith({ 'deploy/web.yaml': pod })
  const { code, stdout, outputs, summary } = run(workspace)
  assert.is(code, 1)
  assert.match(stdout, 'is privileged')
  assert.match(stdout, /^::error file=deploy\/web\.yaml,line=11,/m)
  assert.match(summary, '## Keelint')
  assert.match(summary, 'deploy/web.yaml')
  assert.is(outputs['exit-code'], '1')
  assert.is(Number(outputs.problems), Number(outputs.errors) + Number(outputs.warnings))
  const { critical, high, medium, low } = outputs
  assert.is(
    Number(outputs.problems),
    [critical, high, medium, low].reduce((sum, count) => sum + Number(count), 0),
  )
  assert.is(outputs.unreadable, '0')
  assert.is(outputs['sarif-file'], '')
  assert.equal(Object.keys(outputs).sort(), Object.keys(action.outputs).sort())
})

each('nothing to say about what is all right', () => {
  const { code, stdout, outputs } = run(folderWith({ 'a.yaml': clean }))
  assert.is(code, 0)
  assert.not.match(stdout, /^::(?:error|warning)/m)
  assert.is(outputs.problems, '0')
})

each('SARIF for the upload, which fail-on lets happen', () => {
  const workspace = folderWith({ 'apps/web.yaml': pod })
  const { code, outputs } = run(workspace, {
    'working-directory': 'apps',
    'sarif-file': 'out/keelint.sarif',
    'fail-on': 'never',
  })
  assert.is(code, 0)
  assert.is(outputs['sarif-file'], 'apps/out/keelint.sarif')
  const log = JSON.parse(readFileSync(path.join(workspace, outputs['sarif-file']!), 'utf8'))
  assert.ok(log.runs[0].results.length > 0)
})

each('paths, presets and more options, one a line', () => {
  const workspace = folderWith({ 'a b/web.yaml': pod, 'c/web.yaml': pod, 'd/web.yaml': pod })
  const { outputs, stdout } = run(workspace, {
    paths: 'a b\nc\n',
    preset: 'none\n',
    args: '--rule\nk8s/no-privileged: warn\n--max-warnings\n1',
  })
  assert.is(outputs.problems, '2')
  assert.is(outputs.warnings, '2')
  assert.is(outputs['exit-code'], '1')
  assert.not.match(stdout, 'd/web.yaml')
})

each('a pull request: only what is new since its base', () => {
  const workspace = repositoryWith({ 'deploy/web.yaml': pod })
  const base = git(workspace, 'rev-parse', 'HEAD')
  const unchanged = run(workspace, { since: base })
  assert.is(unchanged.code, 0)
  assert.match(unchanged.summary, '**0 new**, **0 fixed**')
  write(workspace, 'deploy/new.yaml', pod.replace('name: web', 'name: api'))
  const { code, stdout, outputs, summary } = run(workspace, { since: base })
  assert.is(code, 1)
  assert.match(stdout, /^::error file=deploy\/new\.yaml/m)
  assert.not.match(stdout, 'file=deploy/web.yaml')
  assert.match(summary, /\*\*\d+ new\*\*/)
  assert.is(outputs.fixed, '0')
  assert.is(run(workspace, { since: '' }).outputs.fixed, '')
  assert.is(run(workspace, { since: '0'.repeat(40) }).outputs.fixed, '', 'what a push says of a new branch')
  assert.match(run(workspace, { since: '--output=x' }).stdout, 'Nothing was linted')
})

each('shards of several runs, and one report of all', () => {
  const workspace = folderWith({ 'deploy/a.yaml': pod, 'deploy/b.yaml': pod, 'deploy/c.yaml': clean })
  const whole = run(workspace, { paths: 'deploy' })
  for (const index of [1, 2]) {
    const mapped = run(workspace, { paths: 'deploy', shard: `${index}/2`, 'shard-file': `shards/${index}.shard` })
    assert.equal([mapped.code, mapped.stdout, mapped.summary, mapped.outputs.problems], [0, '', '', undefined])
  }
  const merged = run(workspace, { merge: 'shards' })
  assert.equal([merged.code, merged.stdout, merged.outputs], [whole.code, whole.stdout, whole.outputs])
  assert.is(run(workspace, { merge: 'shards/1.shard' }).code, 2)
})

each('annotations and summary may be left out', () => {
  const { stdout, summary } = run(folderWith({ 'a.yaml': pod }), { annotations: 'false', summary: 'false' })
  assert.not.match(stdout, '::error')
  assert.is(summary, '')
})

each('nothing of an input is a command, and a path that looks like an option is none', () => {
  const workspace = folderWith({ 'a.yaml': clean })
  const { code, outputs } = run(workspace, { paths: '$(touch gone)`touch gone`;touch gone\n--fix' })
  assert.is(code, 2)
  assert.is(outputs['exit-code'], '2')
  assert.ok(!existsSync(path.join(workspace, 'gone')))
})

const hostile = [
  '$(touch gone)',
  '`touch gone`',
  '"; touch gone; "',
  "'; touch gone; '",
  'a b\tc',
  '$PATH',
  '::error::gotcha',
  'x\n::set-output name=problems::0\n::stop-commands::x',
  'x\nend-\nproblems<<x\n0\nx\n',
  '--fix',
  '-',
  '../../..',
  '\u202E\u0007',
]

each('whatever an input says, the step neither breaks nor does something else', () => {
  const harmless = ['args', 'summary', 'annotations', 'working-directory']
  const names = Object.keys(action.inputs).filter(name => !harmless.includes(name))
  for (const [at, name] of names.entries()) {
    const workspace = folderWith({ 'inner/a.yaml': pod })
    // Each input has some, and each text is somewhere.
    for (const text of hostile.filter((_, index) => (index + at) % 4 === 0)) {
      const given = { paths: 'a.yaml', 'working-directory': 'inner', [name]: text }
      const { code, stdout, stderr, outputs } = run(workspace, given)
      const what = `${name}: ${text}\n${stdout}${stderr}`
      assert.ok(code === 1 || code === 2 || (code === 0 && name === 'shard-file'), what)
      assert.is(outputs['exit-code'], String(code), what)
      assert.ok(outputs.problems === undefined || Number(outputs.problems) > 0, what)
      assert.not.match(stderr, /^\s+at /m, 'no stack')
      assert.not.match(stdout + stderr, /^::(?!error |warning |notice |group|endgroup)/m, what)
      assert.not.ok(existsSync(path.join(workspace, 'inner/gone')), what)
      assert.is(readFileSync(path.join(workspace, 'inner/a.yaml'), 'utf8'), pod, what)
    }
  }
})

each('a merge queue and a pull request of a fork', () => {
  const workspace = repositoryWith({ 'web.yaml': pod })
  const base = git(workspace, 'rev-parse', 'HEAD')
  git(workspace, 'checkout', '--quiet', '-b', 'gh-readonly-queue/main/pr-1')
  write(workspace, 'new.yaml', pod.replace('name: web', 'name: api'))
  commit(workspace)
  const queued = run(workspace, { since: base })
  assert.equal([queued.code, queued.outputs.fixed], [1, '0'])
  // A fork has what GitHub merges and no more.
  const fork = path.join(folderWith(), 'fork')
  git(workspace, 'clone', '--quiet', '--depth', '1', `file://${workspace}`, fork)
  const shallow = run(fork, { since: base })
  assert.is(shallow.code, 2)
  assert.match(shallow.stderr, 'fetch-depth: 0')
})

each('wrong usage and a folder that is not there', () => {
  const workspace = folderWith({ 'a.yaml': clean })
  const wrong = run(workspace, { 'fail-on': 'hihg' })
  assert.is(wrong.code, 2)
  assert.match(wrong.stdout, '::error title=Keelint::Nothing was linted')
  assert.is(wrong.outputs['exit-code'], '2')
  assert.is(wrong.outputs.problems, undefined)
  for (const folder of ['nope', 'a.yaml']) {
    const { code, stdout, outputs } = run(workspace, { 'working-directory': folder })
    assert.equal([code, outputs['exit-code'], outputs['sarif-file']], [2, '2', ''])
    assert.match(stdout, '::error title=Keelint::The working-directory does not exist, or is no folder.')
  }
  mkdirSync(path.join(workspace, 'empty'))
  assert.is(run(workspace, { 'working-directory': 'empty' }).code, 2)
})

each('the SARIF of an earlier run is not handed on for that of one that did not lint', () => {
  const workspace = folderWith({ 'a.yaml': clean })
  const sarif = { 'sarif-file': 'keelint.sarif' }
  assert.is(run(workspace, sarif).outputs['sarif-file'], 'keelint.sarif')
  const { code, outputs } = run(workspace, { ...sarif, config: 'nope.yaml' })
  assert.equal([code, outputs['sarif-file']], [2, ''])
})

each('values that begin with a dash', () => {
  const workspace = folderWith({ 'a.yaml': pod, '-c.yaml': 'rules: { k8s/no-privileged: error }\n' })
  const { outputs } = run(workspace, { config: '-c.yaml', 'sarif-file': '-o.sarif', paths: 'a.yaml' })
  assert.equal([outputs.problems, outputs['sarif-file']], ['1', '-o.sarif'])
  assert.is(run(workspace, { 'fail-on': '--fix' }).code, 2)
  assert.is(readFileSync(path.join(workspace, 'a.yaml'), 'utf8'), pod)
})

each('input that cannot be analyzed is another failure', () => {
  const { code, outputs, stdout } = run(folderWith({ 'a.yaml': 'kind: [' }))
  assert.is(code, 3)
  assert.is(outputs.unreadable, '1')
  assert.match(stdout, '::error file=a.yaml')
})

test.run()
