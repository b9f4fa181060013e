/** Threads: the same bytes in every format, however many there are. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Engine, formatNames } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint, pod } from './run-keelint.ts'

const test = suite('threads')

const secret =
  'apiVersion: v1\nkind: Secret\nmetadata: { name: key, namespace: shop }\nstringData: { key: hunter2-Tr0ub4dor }\n'
const folder = folderWith({
  ...Object.fromEntries(
    Array.from({ length: 150 }, (_, index) => [`apps/${index}.yaml`, pod.replaceAll('web', `web-${index % 40}`)]),
  ),
  'apps/secret.yaml': secret,
  'apps/level.yaml': `# keelint k8s/no-latest-tag: warn\n${pod}`,
  'base/kustomization.yaml': 'resources: [clean.yaml]\npatches: [{ path: patch.yaml }]\n',
  'base/clean.yaml': clean,
  'base/patch.yaml': `${pod}      command: [sh]\n`,
  'broken.yaml': 'a: [\n',
})

const lint = (args: readonly string[]) => keelint(folder, ['--preset', 'all', ...args])

test('give the same report in every format', async () => {
  const formats = (run: string) => formatNames.flatMap(name => ['--format', `${name}=${run}/${name}`])
  const one = await lint([...formats('one'), '--ignore-pattern', 'one', '--ignore-pattern', 'two'])
  const two = await lint([...formats('two'), '--ignore-pattern', 'one', '--ignore-pattern', 'two', '--threads', '2'])
  assert.is(two.stderr, one.stderr)
  assert.is(two.code, one.code)
  const read = (run: string, name: string) => readFileSync(path.join(folder, run, name), 'utf8')
  assert.equal(readdirSync(path.join(folder, 'one')).sort(), [...formatNames].sort())
  for (const name of formatNames) assert.ok(read('one', name) === read('two', name), name)
})

test('say that they were there', async () => {
  assert.match((await lint(['--threads', '2', '--stats', '--quiet'])).stderr, '2 threads linted files')
  for (const threads of ['off', '1', 'auto'])
    assert.not.match((await lint(['--threads', threads, '--stats', '--quiet'])).stderr, 'threads')
})

test('work with the cache', async () => {
  const other = folderWith({ 'a.yaml': pod, 'b.yaml': clean })
  const args = ['--format', 'json', '--threads', '2', '--cache', '--cache-location', 'results.cache', '--stats']
  const first = await keelint(other, args)
  assert.match(first.stderr, 'The cache knew 0 of 2 files.')
  const second = await keelint(other, args)
  assert.match(second.stderr, 'Nothing has changed')
  assert.is(second.stdout, first.stdout)
})

test('are not used where a config is a program', async () => {
  const program = folderWith({ 'a.yaml': pod, 'keelint.config.mjs': "export default { extends: ['recommended'] }\n" })
  const { stderr } = await keelint(program, ['--threads', '2', '--stats'])
  assert.match(stderr, 'Where a config or a plugin is a program, there is one thread.')
})

test('end with a run that is ended', async () => {
  const controller = new AbortController()
  const onProgress = ({ stage, done }: { readonly stage: string; readonly done: number }) => {
    if (stage === 'lint' && done === 20) controller.abort(new Error('enough'))
  }
  const engine = new Engine({ cwd: folder, threads: 3, signal: controller.signal, onProgress })
  let message: unknown
  await engine.lintFiles('.').catch(error => {
    message = error.message
  })
  assert.is(message, 'enough')
})

test('have a number', async () => {
  for (const threads of ['0', '-1', 'many', '1.5']) assert.is((await lint([`--threads=${threads}`])).code, 2)
})

test.run()
