/** References as rules see them: worlds, what the config says of them, kustomizations, and rows of plugins. */
import { type Config, defineRule, Linter, type Plugin, resolveConfig } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { meta } from '../support/lint.ts'

const test = suite('references of a project')

const object = (kind: string, name: string, rest = '', apiVersion = 'v1') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}, namespace: shop}\n${rest}`
const web = object('Pod', 'web', 'spec: {containers: [{envFrom: [{configMapRef: {name: settings}}]}]}')
const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n'

/** Each reference with its answer. @param files text by path; what is before `//` is the world */
async function answers(
  files: Readonly<Record<string, string>>,
  config: Config = {},
  references?: Plugin['references'],
): Promise<readonly string[]> {
  const found: string[] = []
  const rule = defineRule({
    meta,
    create: () => ({
      Project({ references }) {
        for (const { from, kind, name, answer } of references.all) found.push(`${from.file} ${kind} ${name}: ${answer}`)
      },
    }),
  })
  const plugin: Plugin = {
    meta: { name: 'test', version: '0.0.0', namespace: 'test' },
    rules: { rule },
    ...(references && { references }),
  }
  const linter = new Linter(await resolveConfig([{ rules: { 'test/rule': 'error' }, ...config }], [plugin]))
  linter.lint(
    Object.entries(files).map(([path, text]) => {
      const [world, rest] = path.split('//')
      return rest === undefined ? { path, text } : { path: `${world}/${rest}`, text, world: world! }
    }),
  )
  return found
}

test('a world is open unless its namespace is closed', async () => {
  assert.equal(await answers({ 'a.yaml': web }), ['a.yaml ConfigMap settings: unknown'])
  assert.equal(await answers({ 'a.yaml': web, 'b.yaml': namespace }), ['a.yaml ConfigMap settings: missing'])
  for (const closed of [true, ['shop']])
    assert.equal(await answers({ 'a.yaml': web }, { closed }), ['a.yaml ConfigMap settings: missing'])
  assert.equal(await answers({ 'a.yaml': web }, { closed: ['other'] }), ['a.yaml ConfigMap settings: unknown'])
})

test('what is assumed is there', async () => {
  const assume = [{ kind: 'ConfigMap', namespace: 'shop', name: 'settings' }]
  assert.equal(await answers({ 'a.yaml': web }, { closed: true, assume }), ['a.yaml ConfigMap settings: there'])
})

test('worlds do not join', async () => {
  const files = { 'one//a.yaml': web, 'two//b.yaml': object('ConfigMap', 'settings') }
  assert.equal(await answers(files, { closed: true }), ['one/a.yaml ConfigMap settings: missing'])
})

test('a kustomization may add what is missing, unless it is said that nothing else exists', async () => {
  const kustomization = (rest: string) =>
    `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n${rest}`
  const files = (rest = '') => ({ 'a.yaml': web, 'b.yaml': namespace, 'kustomization.yaml': kustomization(rest) })
  assert.equal(await answers(files()), ['a.yaml ConfigMap settings: unknown'])
  assert.equal(await answers(files(), { closed: true }), ['a.yaml ConfigMap settings: missing'])
  const generated = 'configMapGenerator: [{name: settings, literals: [a=b]}, {}]\nsecretGenerator: no list\n'
  assert.equal(await answers(files(generated), { closed: true }), ['a.yaml ConfigMap settings: there'])
})

test('plugins add rows', async () => {
  const worker = object('Worker', 'w', 'spec: {queue: {secret: access}}', 'acme.example/v1')
  const rows = { 'acme.example/Worker': [{ at: 'spec.queue', name: 'secret', to: 'core/Secret' }] }
  assert.equal(await answers({ 'a.yaml': worker }), [])
  assert.equal(await answers({ 'a.yaml': worker }, { closed: true }, rows), ['a.yaml Secret access: missing'])
})

test('rows that cannot be right are refused', async () => {
  const refused = async (references: unknown, message: RegExp) => {
    try {
      await answers({}, {}, references as never)
    } catch (error) {
      assert.match(String(error), message)
      return
    }
    assert.unreachable(String(message))
  }
  const row = { at: 'spec', to: 'core/Secret' }
  await refused([], /must be a mapping/)
  await refused({ Worker: [row] }, /it must be `group\/Kind`/)
  await refused({ 'apps/Deployment': [row] }, /a kind of Kubernetes/)
  await refused({ 'acme.example/Worker': row }, /must be a list of rows/)
  await refused({ 'acme.example/Worker': ['spec'] }, /\[0\]` must be a row such as/)
  await refused({ 'acme.example/Worker': [row, { to: 'core/Secret' }] }, /\[1\]` must have an `at`/)
  await refused({ 'acme.example/Worker': [{ at: 'spec', to: 'Secret' }] }, /must say in `to`/)
  await refused({ 'acme.example/Worker': [{ ...row, keys: 3 }] }, /has a `keys` that is no text/)
  await refused({ 'acme.example/Worker': [{ ...row, ports: 'port' }] }, /has `ports` that are no list of texts/)
})

test.run()
