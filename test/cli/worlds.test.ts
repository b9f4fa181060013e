/** Worlds: which files cross-resource rules see together. */
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, report } from './run-keelint.ts'

const test = suite('worlds')

const files = {
  'plain.yaml': clean,
  'apps/one/a.yaml': clean,
  'apps/two/b.yaml': clean,
  'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
  'chart/rendered/c.yaml': clean,
  'chart/charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\n',
  'chart/charts/sub/d.yaml': clean,
  'overlay/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n',
  'overlay/e.yaml': clean,
  'other/Kustomization': 'resources: []\n',
  'other/f.yaml': clean,
}
const worlds = async (args: readonly string[], more = {}) =>
  (await report(folderWith({ ...files, ...more }), args)).ledger.worlds

test('a folder is one world, but for charts and kustomizations in it', async () => {
  assert.equal(await worlds([]), ['.', 'chart', 'chart/charts/sub', 'other', 'overlay'])
})

test('each path of the command line is a world', async () => {
  assert.equal(await worlds(['apps/one', 'apps/two/b.yaml', 'plain.yaml']), [
    'apps/one',
    'apps/two/b.yaml',
    'plain.yaml',
  ])
  assert.equal(await worlds(['apps/*/*.yaml']), ['apps/*/*.yaml'])
  assert.equal(await worlds(['chart/rendered']), ['chart/rendered'])
})

test('patterns of the config name worlds, and what none matches is the rest', async () => {
  const config = { 'keelint.config.yaml': 'worlds: ["apps/*", "overlay/e.yaml"]\n' }
  assert.equal(await worlds([], config), ['.', 'apps/one', 'apps/two', 'overlay/e.yaml'])
  assert.equal(await worlds(['chart', 'plain.yaml'], config), ['.'])
})

test('worlds do not depend on where the run starts', async () => {
  const folder = folderWith({
    ...files,
    'keelint.config.yaml': 'worlds: ["apps/*"]\n',
    'more/g.yaml': clean,
    'more/own/keelint.config.yaml': 'extends: [recommended]\n',
    'more/own/h.yaml': clean,
  })
  const from = async (start: string, given: string) => (await report(path.join(folder, start), [given])).ledger.worlds
  assert.equal(await from('.', '.'), ['.', 'apps/one', 'apps/two'])
  assert.equal(await from('more', '..'), ['..', '../apps/one', '../apps/two'])
  assert.equal(await from('.', 'more'), ['.', 'more'], 'what the config has left over, and what has another one')
  assert.equal(await from('more', '.'), ['.', '..'])
})

test('nothing is joined across worlds', async () => {
  const role = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: ops }\nrules:\n'
  const one = `${role}  - { apiGroups: [apps], resources: [deployments], verbs: [create] }\n`
  const policy =
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: all, namespace: shop }\nspec: { podSelector: {}, policyTypes: [Ingress, Egress] }\n'
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop }\nspec: { containers: [] }\n---\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n'
  const folder = folderWith({ 'a/pod.yaml': pod, 'b/policy.yaml': policy, 'b/role.yaml': one })
  const rule = ['--preset', 'none', '--rule', 'k8s/require-network-policy: error', '--closed-world']
  assert.is((await report(folder, [...rule, '.'])).problems.length, 0)
  assert.is((await report(folder, [...rule, 'a', 'b'])).problems.length, 2)
})

test.run()
