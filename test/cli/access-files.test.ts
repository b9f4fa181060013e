/** What `keelint access` is asked of: files, folders, standard input, several worlds, and what cannot be read. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint } from './run-keelint.ts'

const test = suite('access: files')
const rbac = 'apiVersion: rbac.authorization.k8s.io/v1\n'
const binding = (subject: string, role = 'view') =>
  `${rbac}kind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: ${role} }\nsubjects:\n  - ${subject}\n`
const root = binding('{ kind: User, name: root }', 'cluster-admin')

async function ask(args: readonly string[], files: Readonly<Record<string, string>>) {
  return keelint(folderWith(files), ['access', ...args])
}

test('what was skipped and what was left out of a manifest are named', async () => {
  const files = {
    'a.yaml': `${rbac}kind: ClusterRole\nmetadata: { name: odd }\nrules: text\n`,
    'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
    'chart/templates/role.yaml': 'kind: {{ .Values.kind }}\n',
  }
  const { code, stderr } = await ask(['duties'], files)
  assert.is(code, 0)
  assert.match(stderr, 'The answer lacks what was skipped: 1 helm-template.')
  assert.match(stderr, 'A field was left out: it takes list and holds string. (1 time)')
})

test('standard input is a file like others', async () => {
  const folder = folderWith({ 'b.yaml': binding('{ kind: User, name: bob }', 'reader') })
  const alone = await keelint(folder, ['access', 'what-can', 'root', '-'], { stdin: root })
  assert.is(alone.code, 0, alone.stderr)
  assert.match(alone.stdout, 'ClusterRoleBinding b (<stdin>:6)')
  const named = await keelint(folder, ['access', '-', 'who-can', 'get', 'pods', '--stdin-filename', 'x/a.yaml'], {
    stdin: root,
  })
  assert.match(named.stdout, '(x/a.yaml:6)')
  assert.not.match(named.stdout, 'bob')
  const empty = await keelint(folder, ['access', 'duties', '-'])
  assert.is(empty.code, 2)
  assert.match(empty.stderr, 'standard input is empty')
})

test('files without a single object are nothing to look at', async () => {
  const files = { 'values.yaml': 'replicas: 2\n' }
  for (const format of ['text', 'json', 'html']) {
    const { code, stderr } = await ask(['duties', '--format', format], files)
    assert.is(code, 2, format)
    assert.match(stderr, 'There is nothing to look at')
  }
  assert.is((await ask(['duties', '--pass-on-no-files'], files)).code, 0)
  assert.is((await ask(['duties'], { 'a.yaml': clean })).code, 0)
})

test('what cannot be read makes the answer incomplete', async () => {
  const { code, stdout, stderr } = await ask(['duties'], { 'a.yaml': root, 'b.yaml': 'a: [\n' })
  assert.is(code, 3)
  assert.match(stdout, 'User `root`')
  assert.match(stderr, 'The answer lacks what could not be read: b.yaml:')
})

test('comments and suppressions hide nothing, and a file of the name is linted', async () => {
  const files = { 'access.yaml': `# keelint-disable\n${root}` }
  assert.match((await ask(['duties'], files)).stdout, /root` \(access\.yaml:7\)/)
  const folder = folderWith({ access: clean, 'a.yaml': root })
  assert.not.match((await keelint(folder, ['access'])).stderr, 'answers questions')
  assert.match((await keelint(folder, ['access', 'duties', 'a.yaml'])).stdout, 'root')
})

test('worlds are apart', async () => {
  const { stdout } = await keelint(
    folderWith({
      'a/x.yaml': binding('{ kind: User, name: ann }', 'cluster-admin'),
      'b/x.yaml': binding('{ kind: User, name: bob }', 'cluster-admin'),
    }),
    ['access', 'duties', 'a', 'b'],
  )
  assert.match(stdout, 'Which subject holds which duty (a)')
  assert.match(stdout, 'Which subject holds which duty (b)')
})

test('what makes sense in one world is answered there, and the others are named', async () => {
  const role = `${rbac}kind: ClusterRole\nmetadata: { name: r }\nrules: [{ apiGroups: [a.io], resources: [widgets], verbs: [get] }]\n`
  const folder = folderWith({
    'a/x.yaml': `${role}---\n${binding('{ kind: User, name: ann }', 'r')}`,
    'b/x.yaml': binding('{ kind: User, name: bob }', 'view'),
  })
  for (const question of [
    ['what-can', 'ann'],
    ['who-can', 'get', 'widgets'],
    ['path', 'ann', 'cluster'],
  ]) {
    const { code, stdout, stderr } = await keelint(folder, ['access', ...question, 'a', 'b'])
    assert.is(code, 0, stderr)
    assert.match(stdout, 'User `ann`', question.join(' '))
    assert.match(stderr, 'Nothing is answered for `b`. ')
  }
  const { code, stdout, stderr } = await keelint(folder, ['access', 'what-can', 'carl', 'a', 'b'])
  assert.is(code, 2)
  assert.is(stdout, '')
  assert.match(stderr, 'No binding names a subject `carl`')
})

test.run()
