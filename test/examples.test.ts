/** The shop breaks each of the steps where it should, its fixed twin breaks none, and the plugin works. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Linter, type Problem, type Run, resolveConfig, type SourceFile, steps, verdictOf } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { keelint } from './cli/run-keelint.ts'

const test = suite('examples')
const examples = fileURLToPath(new URL('../examples/', import.meta.url))

/** The manifests of an example, sorted by path. */
function filesOf(example: string): readonly SourceFile[] {
  return readdirSync(`${examples}${example}`, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.yaml'))
    .sort()
    .map(path => ({ path, text: readFileSync(`${examples}${example}/${path}`, 'utf8') }))
}

async function lint(example: string): Promise<Run> {
  const config = await resolveConfig([{ extends: ['recommended'] }], [plugin])
  return new Linter(config).lint(filesOf(example))
}

/** A problem as its rule, its place and the text that its location covers. */
function placed({ rule, file, location: { start, end } }: Problem): string {
  const text = filesOf('shop')
    .find(({ path }) => path === file)!
    .text.split('\n')[start.line - 1]!
  return `${rule} ${file}:${start.line}:${start.column} ${text.slice(start.column - 1, end.column - 1)}`
}

test('both are read whole, and nothing is left undecided but what stands elsewhere', async () => {
  for (const example of ['shop', 'shop-fixed']) {
    const { ledger } = await lint(example)
    assert.is(ledger.files, filesOf(example).length, example)
    assert.equal([ledger.skipped, ledger.skippedDocuments, ledger.unreadable], [[], [], []], example)
    assert.equal(
      ledger.undecided.map(({ rule, reason }) => `${rule} ${reason}`),
      [
        'k8s/no-conflicting-groups The config does not say who is in which group.',
        'k8s/no-missing-reference What is named may exist outside of the files.',
        'k8s/valid-schema The kind has no schema here.',
      ],
      example,
    )
  }
})

test('both have the same files', () => {
  const paths = (example: string) => filesOf(example).map(({ path }) => path)
  assert.equal(paths('shop'), paths('shop-fixed'))
})

test('shop breaks each step', async () => {
  const run = await lint('shop')
  assert.equal([...new Set(run.problems.map(({ step }) => step))].sort(), [...steps].sort())
  assert.is(verdictOf(run), 1)
})

test('problems of shop stand at the very field', async () => {
  const found = (await lint('shop')).problems.map(placed)
  for (const expected of [
    'k8s/no-anonymous-binding cluster/rbac.yaml:14:11 system:unauthenticated',
    'k8s/no-cluster-admin-binding app/backup.yaml:15:9 cluster-admin',
    'k8s/no-privileged app/worker.yaml:22:25 true',
    'k8s/no-container-runtime-socket app/worker.yaml:31:19 /var/run/docker.sock',
    'k8s/require-run-as-non-root app/api.yaml:45:27 false',
    'k8s/require-run-as-non-root app/web.yaml:16:11 name: web',
    'k8s/no-privilege-escalation app/api.yaml:44:11 securityContext',
    'k8s/no-added-capabilities app/api.yaml:48:41 "SYS_PTRACE"',
    'k8s/require-network-policy app/db.yaml:4:9 db',
    'k8s/audit-policy-coverage cluster/audit-policy.yaml:14:12 RequestResponse',
    'k8s/no-rbac-event-delete cluster/rbac.yaml:62:37 "deletecollection"',
    'k8s/no-latest-tag app/web.yaml:17:18 registry.example.com/shop/web:latest',
    'k8s/require-memory-limit app/web.yaml:20:11 resources',
  ])
    assert.ok(found.includes(expected), `${expected}\nis not among\n${found.join('\n')}`)
})

test('what shop does right is not reported', async () => {
  const { problems } = await lint('shop')
  const policy = problems.filter(({ rule, file }) => rule === 'k8s/require-network-policy' && file === 'app/db.yaml')
  assert.equal(
    policy.map(({ messageId }) => messageId),
    ['egress'],
    'the policy of the database isolates its ingress',
  )
  assert.not(problems.some(({ rule, container }) => rule === 'k8s/require-run-as-non-root' && container === 'migrate'))
  assert.not(problems.some(({ file }) => file === 'app/namespace.yaml' || file === 'app/network-policy.yaml'))
})

test('shop-fixed is clean', async () => {
  const run = await lint('shop-fixed')
  assert.equal(
    run.problems.map(({ rule, file, message }) => `${file} ${rule} ${message}`),
    [],
  )
  assert.is(verdictOf(run), 0)
})

test('the manifests of the fleet are clean', async () => {
  const { problems, ledger } = await lint('fleet')
  assert.equal([problems, ledger.files, ledger.unreadable], [[], 4, []])
})

const pluginFolder = `${examples}plugin`
const config = ['manifests', '-c', 'acme.config.yaml']

test("the plugin's own tests pass", () => {
  const files = readdirSync(`${pluginFolder}/test`).map(name => `test/${name}`)
  // Tests of Node run no tests of their own, unless they know nothing of each other.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const args = ['--import', 'tsx', '--test', '--test-reporter', 'tap', ...files]
  const { stdout } = spawnSync(process.execPath, args, { cwd: pluginFolder, encoding: 'utf8', env })
  const counted = (what: string) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(stdout)?.[1])
  assert.is(counted('fail'), 0, stdout)
  assert.ok(counted('pass') >= 15, stdout)
})

test('the plugin finds what is wrong in its own manifests, in the pods of its own kind of workload too', async () => {
  const { code, stdout, stderr } = await keelint(pluginFolder, [...config, '--format', 'json'])
  assert.is(stderr, '')
  const { problems, ledger } = JSON.parse(stdout) as Pick<Run, 'problems' | 'ledger'>
  assert.equal(
    problems.map(({ rule, file, location, resource }) => `${rule} ${file}:${location.start.line} ${resource?.kind}`),
    [
      'acme/no-foreign-registry manifests/feeder.yaml:12 Worker',
      'k8s/no-privileged manifests/feeder.yaml:14 Worker',
      'acme/consistent-team manifests/pond.yaml:20 Deployment',
    ],
  )
  assert.equal([ledger.files, ledger.skipped.length, ledger.unreadable.length], [2, 0, 0])
  assert.is(code, 1)
})

test("the plugin's reporter reports, and its fix is a patch of one line", async () => {
  const report = await keelint(pluginFolder, [...config, '--format', 'acme/by-namespace'])
  assert.is(report.stdout, '3\t"pond"\n')
  const { stdout } = await keelint(pluginFolder, [...config, '--diff', '--fix-type', 'problem'])
  const changed = stdout.split('\n').filter(line => /^[+-](?![+-])/.test(line))
  assert.equal(
    changed.filter(line => line.includes('team')),
    ['-        team: reed # who is called', '+        team: water # who is called'],
  )
})

test('the bundle loads the plugin, though each has its own copy of the linter', () => {
  const bundle = fileURLToPath(new URL('../dist/keelint.mjs', import.meta.url))
  const args = ['--import', 'tsx', bundle, ...config, '--format', 'acme/by-namespace']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: pluginFolder, encoding: 'utf8' })
  assert.is(stderr, '')
  assert.is(stdout, '3\t"pond"\n')
})

test.run()
