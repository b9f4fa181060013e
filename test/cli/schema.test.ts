/** `keelint schema`: JSON Schemas for editors. */
import { Ajv } from 'ajv'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { clean, folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('schema')

async function schema(args: readonly string[], files = {}): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await keelint(folderWith(files), ['schema', ...args])
  assert.is(code, 0, stderr)
  assert.is(stderr, '')
  return JSON.parse(stdout) as Record<string, unknown>
}

const validator = async (...args: Parameters<typeof schema>) => {
  const isValid = new Ajv({ strict: false, logger: false }).compile(await schema(...args))
  return (text: string) => isValid(parse(text))
}

const deployment = (version: string) => `apiVersion: apps/${version}
kind: Deployment
metadata: { name: web }
spec: { selector: {}, template: {} }
`

test('of all kinds', async () => {
  const isValid = await validator([])
  assert.ok(isValid(pod))
  assert.ok(isValid(clean))
  assert.ok(isValid('{ apiVersion: example.com/v1, kind: Thing, spec: { nope: 1 } }'))
  assert.not(isValid(pod.replace('containers', 'container')))
  assert.not(isValid(pod.replace('privileged: true', 'privileged: "true"')))
})

test('of one kind, by its name alone, its group and its version', async () => {
  for (const name of ['Deployment', 'apps/Deployment', 'apps/v1/Deployment']) {
    const isValid = await validator([name])
    assert.ok(isValid(deployment('v1')), name)
    assert.not(isValid(deployment('v2')), name)
    assert.not(isValid(pod), name)
    assert.not(isValid(deployment('v1').replace('selector', 'select')), name)
  }
  assert.ok((await validator(['core/Pod']))(pod))
  assert.ok((await validator(['v1/Pod']))(pod))
})

test('of several kinds', async () => {
  const isValid = await validator(['Pod', 'apps/v1/Deployment'])
  assert.ok(isValid(pod))
  assert.ok(isValid(deployment('v1')))
  assert.not(isValid(clean))
  assert.not(isValid(pod.replace('containers', 'container')))
})

test('of the version that the options or the config say', async () => {
  const users = '{ apiVersion: v1, kind: Pod, spec: { containers: [], resources: {} } }'
  assert.ok((await validator(['Pod']))(users))
  assert.not((await validator(['Pod', '--kubernetes-version', '1.30']))(users))
  assert.not((await validator(['Pod'], { 'keelint.config.yaml': 'kubernetes: { version: "1.30" }\n' }))(users))
})

test('there is none of what the version lacks', async () => {
  for (const [args, message] of [
    [['Deploymnt'], 'Kubernetes 1.36 has no `Deploymnt`. Did you mean `Deployment`?'],
    [['v1/Deployment'], 'Kubernetes 1.36 has no `v1/Deployment`. It has `apps/v1/Deployment`.'],
    [['apps/v3/Deployment'], 'Kubernetes 1.36 has no `apps/v3/Deployment`. It has `apps/v1/Deployment`.'],
    [['a/b/c/Pod'], 'Kubernetes 1.36 has no `a/b/c/Pod`. It has `v1/Pod`.'],
    [['PodSecurityPolicy'], 'Kubernetes 1.36 has no `PodSecurityPolicy`.'],
    [
      ['Pod', '--kubernetes-version', '1.30..1.31'],
      'A schema is of one version of Kubernetes, not of 1.30 to 1.31: say `--kubernetes-version 1.31`.',
    ],
  ] as const) {
    const { code, stdout, stderr } = await keelint(folderWith(), ['schema', ...args])
    assert.is(code, 2)
    assert.is(stdout, '')
    assert.match(stderr, message)
  }
})

test('a path called `schema` is linted, unless kinds are named', async () => {
  const folder = folderWith({ 'schema/a.yaml': pod, 'other/b.yaml': pod })
  assert.is((await report(folder, ['schema'])).ledger.files, 1)
  assert.is((await report(folder, ['schema', 'other'])).ledger.files, 2)
  assert.is((await report(folder, ['./schema'])).ledger.files, 1)
  const { stdout: after } = await keelint(folder, ['--format', 'json', '--', 'schema'])
  assert.is(JSON.parse(after).ledger.files, 1)
  for (const args of [
    ['schema', 'Pod'],
    ['schema', 'all'],
  ]) {
    const { code, stdout } = await keelint(folder, args)
    assert.is(code, 0)
    assert.ok(JSON.parse(stdout).$schema)
  }
  assert.is((await report(folderWith({ 'a/schema': pod, 'schema.yaml': pod }), ['a/schema'])).ledger.files, 1)
})

test('a stretch of versions on the command line', async () => {
  const folder = folderWith({ 'a.yaml': pod.replace('spec:\n', 'spec:\n  resources: {}\n') })
  const at = async (version: string) => {
    const args = ['--preset', 'none', '--rule', 'k8s/valid-schema: error', '--kubernetes-version', version]
    return (await report(folder, args)).problems.map(({ message }: { message: string }) => message)
  }
  assert.equal(await at('1.32..1.36'), [])
  const [only, ...more] = await at('1.30..1.34')
  assert.equal(more, [])
  assert.match(only, /`resources`.*This holds for Kubernetes 1\.30 and 1\.31\.$/)
  assert.not.match((await at('1.31'))[0], /This holds/)
})

test.run()
