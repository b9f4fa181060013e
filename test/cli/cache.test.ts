/** The cache: the same report from less work, and never another one. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { Engine } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint, pod } from './run-keelint.ts'

const test = suite('the cache')

const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop }\n'
const files = { 'a/pod.yaml': pod, 'a/clean.yaml': clean, 'b/account.yaml': account }
const location = ['--cache', '--cache-location', 'results.cache'] as const

/** Both reports, and what the second run says of the cache. */
async function both(folder: string, args: readonly string[] = []) {
  const plain = await keelint(folder, ['a', 'b', '--format', 'json', ...args])
  const cached = await keelint(folder, ['a', 'b', '--format', 'json', ...args, ...location, '--stats'])
  return { plain, cached, said: /^ {2}(?:The cache|Nothing has|Where ).*$/m.exec(cached.stderr)?.[0].trim() }
}

async function same(folder: string, said: string, args?: readonly string[]): Promise<void> {
  const { plain, cached, said: told } = await both(folder, args)
  assert.is(cached.stdout, plain.stdout)
  assert.is(cached.code, plain.code)
  assert.is(told, said)
}

const unchanged = 'Nothing has changed since the run whose results are in the cache.'

test('is used where nothing has changed, whatever the clock says', async () => {
  const folder = folderWith(files)
  await same(folder, 'The cache knew 0 of 3 files.')
  await same(folder, unchanged)
  utimesSync(path.join(folder, 'a/pod.yaml'), 1, 1)
  await same(folder, unchanged)
})

test('knows the files that have not changed', async () => {
  const folder = folderWith(files)
  await same(folder, 'The cache knew 0 of 3 files.', ['--preset', 'all'])
  writeFileSync(path.join(folder, 'a/pod.yaml'), pod.replace('nginx', 'nginx:1.27'))
  await same(folder, 'The cache knew 2 of 3 files.', ['--preset', 'all'])
  await same(folder, unchanged, ['--preset', 'all'])
  writeFileSync(path.join(folder, 'b/more.yaml'), clean)
  await same(folder, 'The cache knew 3 of 4 files.', ['--preset', 'all'])
})

test('finds anew what one file says of another', async () => {
  const folder = folderWith({ 'a/role.yaml': binding, 'b/role.yaml': role('edit') })
  const args = ['--preset', 'none', '--rule', 'k8s/no-dangling-role-ref: error', '--closed-world']
  await same(folder, 'The cache knew 0 of 2 files.', args)
  writeFileSync(path.join(folder, 'b/role.yaml'), role('other'))
  await same(folder, 'The cache knew 1 of 2 files.', args)
})

const role = (name: string) => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: shop-${name} }
rules: []
`
const binding = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: web }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: shop-edit }
subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
`

test('is of no use under another config', async () => {
  const folder = folderWith({ ...files, 'keelint.config.yaml': 'rules: { k8s/no-privileged: error }\n' })
  await same(folder, 'The cache knew 0 of 3 files.')
  writeFileSync(path.join(folder, 'keelint.config.yaml'), 'rules: { k8s/no-privileged: warn }\n')
  await same(folder, 'The cache knew 0 of 3 files.')
  await same(folder, 'The cache knew 0 of 3 files.', ['--kubernetes-version', '1.30'])
})

test('counts the suppressions file as part of the run', async () => {
  const folder = folderWith(files)
  await same(folder, 'The cache knew 0 of 3 files.')
  await keelint(folder, ['a', 'b', '--update-suppressions'])
  await same(folder, 'The cache knew 3 of 3 files.')
})

test('is ignored and made anew where it is damaged or foreign', async () => {
  const folder = folderWith(files)
  const file = path.join(folder, 'results.cache')
  await same(folder, 'The cache knew 0 of 3 files.')
  const sound = readFileSync(file)
  for (const at of [0, 20, 200, sound.length >> 1, sound.length - 3]) {
    const broken = Buffer.from(sound)
    broken[at]! ^= 0x15
    writeFileSync(file, broken)
    const { plain, cached } = await both(folder)
    assert.is(cached.stdout, plain.stdout, `byte ${at}`)
  }
  for (const content of ['', 'apiVersion: v1\n', '{}', sound.subarray(0, 300), Buffer.concat([sound, sound])]) {
    writeFileSync(file, content)
    const { plain, cached } = await both(folder)
    assert.is(cached.stdout, plain.stdout)
    await same(folder, unchanged)
  }
})

test('is for its owner only, and is not believed where others may write it', async () => {
  const folder = folderWith(files)
  const file = path.join(folder, 'results.cache')
  await same(folder, 'The cache knew 0 of 3 files.')
  assert.is(statSync(file).mode & 0o777, 0o600)
  chmodSync(file, 0o666)
  await same(folder, 'The cache knew 0 of 3 files.')
  assert.is(statSync(file).mode & 0o777, 0o600)
})

test('holds no secret that a rule found', async () => {
  const password = 'hunter2-Tr0ub4dor'
  const args = `apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { DB_PASSWORD: ${password} }
`
  const folder = folderWith({ ...files, 'b/settings.yaml': args })
  const { cached } = await both(folder, ['--preset', 'all'])
  assert.match(cached.stdout, 'k8s/no-secret-in-config-map')
  assert.not.match(readFileSync(path.join(folder, 'results.cache'), 'utf8'), password)
  await both(folder, ['--preset', 'all'])
  assert.not.match(readFileSync(path.join(folder, 'results.cache'), 'utf8'), password)
})

test('leaves the run as it is where it cannot be written', async () => {
  const folder = folderWith({ ...files, taken: 'no folder' })
  const args = ['a', 'b', '--cache', '--cache-location', 'taken/results.cache']
  assert.equal(await keelint(folder, args), await keelint(folder, ['a', 'b']))
  assert.is(readFileSync(path.join(folder, 'taken'), 'utf8'), 'no folder')
})

test('has a file for each set of paths in a folder that is named, which a slash at the end makes', async () => {
  const folder = folderWith(files)
  mkdirSync(path.join(folder, 'there'))
  for (const location of ['there', 'there/', 'made/'])
    for (const paths of [['a'], ['a', 'b']]) {
      const plain = await keelint(folder, paths)
      const cached = ['--cache', '--cache-location', location]
      for (let run = 0; run < 2; run++) assert.equal(await keelint(folder, [...paths, ...cached]), plain)
      const { stderr } = await keelint(folder, [...paths, ...cached, '--stats'])
      assert.ok(stderr.includes(unchanged), stderr)
    }
  for (const name of ['there', 'made']) assert.is(readdirSync(path.join(folder, name)).length, 2)
})

test('does not take the place of a file that is linted', async () => {
  const folder = folderWith(files)
  await keelint(folder, ['a', '--cache', '--cache-location', 'a/pod.yaml'])
  assert.is(readFileSync(path.join(folder, 'a/pod.yaml'), 'utf8'), pod)
})

test('lies in a folder of the user by default', async () => {
  const folder = folderWith(files)
  const before = process.env.XDG_CACHE_HOME
  process.env.XDG_CACHE_HOME = path.join(folder, 'user')
  try {
    const engine = new Engine({ cwd: folder, cache: true })
    const first = await engine.lintFiles(['a', 'b'])
    assert.is(readdirSync(path.join(folder, 'user/keelint/results')).length, 1)
    assert.equal((await engine.lintFiles(['a', 'b'])).problems, first.problems)
  } finally {
    if (before === undefined) delete process.env.XDG_CACHE_HOME
    else process.env.XDG_CACHE_HOME = before
  }
})

test('is not used where a config is a program, nor for fixes', async () => {
  const program = folderWith({
    ...files,
    'keelint.config.mjs': "export default { rules: { 'k8s/no-privileged': 'error' } }\n",
  })
  await same(program, 'Where a config or a plugin is a program, no cache is used.')
  assert.not.ok(existsSync(path.join(program, 'results.cache')))
  const folder = folderWith(files)
  await same(folder, 'Where fixes are made, no cache is used.', ['--fix-dry-run'])
})

test.run()
