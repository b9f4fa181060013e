/** `keelint access`: questions, answers in every format, and names that nobody should trust. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint } from './run-keelint.ts'

const test = suite('access')
const page = readFileSync(fileURLToPath(new URL('../../docs/use/access.md', import.meta.url)), 'utf8')
const [, manifest = ''] = /^```yaml access\.yaml\n([\s\S]*?)^```$/m.exec(page) ?? []
const [, config = ''] = /^```yaml keelint\.config\.yaml\n([\s\S]*?)^```$/m.exec(page) ?? []
const [, commands = ''] = /^```sh\n([\s\S]*?)^```$/m.exec(page) ?? []

const rbac = 'apiVersion: rbac.authorization.k8s.io/v1\n'
const binding = (subject: string, role = 'view') =>
  `${rbac}kind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { kind: ClusterRole, name: ${role} }\nsubjects:\n  - ${subject}\n`

async function ask(args: readonly string[], files: Readonly<Record<string, string>> = { 'access.yaml': manifest }) {
  return keelint(folderWith(files), ['access', ...args])
}

const lines = commands.trim().split('\n')
assert.is(lines.length, 5)
for (const line of lines)
  test(`${line} answers, with places`, async () => {
    const [, , ...args] = line.split(' ')
    const { code, stdout, stderr } = await ask(args)
    assert.is(stderr, '')
    assert.is(code, 0)
    assert.match(stdout, /\(access\.yaml:\d+\)/)
  })

test('who may: through which rule and binding, line by line', async () => {
  const { stdout } = await ask(['who-can', 'create', 'networkpolicies', '-n', 'shop'])
  assert.match(
    stdout,
    /Group `sre` +the whole cluster +any +ClusterRole guard \(access\.yaml:11\), ClusterRoleBinding guard \(access\.yaml:23\)/,
  )
  assert.not.match(stdout, 'alice')
})

test('a namespace of its own is all that a RoleBinding reaches of what has none', async () => {
  const namespaced = (verb: string) =>
    ask(['who-can', verb, 'namespaces'], {
      'a.yaml': `${rbac}kind: RoleBinding\nmetadata: { name: b, namespace: shop }\nroleRef: { kind: ClusterRole, name: all }\nsubjects: [{ kind: User, name: bob }]\n---\n${rbac}kind: ClusterRole\nmetadata: { name: all }\nrules: [{ apiGroups: [""], resources: [namespaces], verbs: ["*"] }]\n`,
    })
  assert.match((await namespaced('patch')).stdout, 'User `bob`')
  assert.not.match((await namespaced('create')).stdout, 'User `bob`')
})

test('names limit what may be done, and URLs are asked about too', async () => {
  const files = {
    'a.yaml': `${rbac}kind: ClusterRole\nmetadata: { name: r }\nrules:\n  - { apiGroups: [""], resources: [secrets], resourceNames: [tls], verbs: [get] }\n  - { nonResourceURLs: [/logs/*], verbs: [get] }\n---\n${binding('{ kind: Group, name: g }', 'r')}`,
  }
  assert.match((await ask(['who-can', 'get', 'secrets'], files)).stdout, /Group `g` +the whole cluster +`tls`/)
  assert.match((await ask(['who-can', 'get', '/logs/x'], files)).stdout, /Group `g`.*a\.yaml:6/)
  assert.match((await ask(['who-can', 'get', '/logs'], files)).stdout, 'Nothing, as far as the files tell.')
})

test('what nobody can tell is named', async () => {
  const files = { 'a.yaml': binding('{ kind: User, name: alice }', 'elsewhere') }
  for (const question of [
    ['who-can', 'get', 'pods'],
    ['what-can', 'alice'],
    ['duties'],
    ['path', 'alice', 'cluster'],
  ]) {
    const { code, stdout } = await ask(question, files)
    assert.is(code, 0)
    assert.match(stdout, 'User `alice` holds the ClusterRole `elsewhere`')
    assert.match(stdout, 'a.yaml:4')
  }
  assert.match((await ask(['duties'], files)).stdout, /User `alice` \(a\.yaml:6\) +people +\? /)
})

test('the matrix marks what conflicts, in every format', async () => {
  assert.match((await ask(['duties'])).stdout, /Group `sre` \(access\.yaml:17\) +people +C ! \(access\.yaml:5\)/)
  const csv = (await ask(['duties', '--format', 'csv'])).stdout.split('\r\n')
  assert.match(csv[0]!, /^World,Subject,Is,Cluster operations,/)
  assert.match(csv[1]!, /^\.,Group `sre` \(access\.yaml:17\),people,C ! \(access\.yaml:5\),–,/)
  assert.match((await ask(['duties', '--format', 'markdown'])).stdout, '| Group <code>sre</code>')
  const [answer] = JSON.parse((await ask(['duties', '--format', 'json'])).stdout)
  assert.equal(answer.rows[0][2], [{ text: 'C !', at: { file: 'access.yaml', line: 5, column: 5 }, isConflict: true }])
})

test('the config of the page holds, for duties of its own and for groups', async () => {
  const { code, stdout, stderr } = await ask(['duties'], { 'access.yaml': manifest, 'keelint.config.yaml': config })
  assert.is(code, 0, stderr)
  assert.match(stdout, 'PAYMENT OPERATIONS')
  assert.match(stdout, /User `bob` +people +C !/)
})

test('a wrong setting is named, and its neighbor', async () => {
  for (const [text, message] of [
    ['{ presets: strict }', '`settings.segregation` has no key `presets`. Did you mean `preset`?'],
    ['{ preset: strickt }', 'Did you mean `strict`?'],
    ['{ duties: { audit: { capabilities: [event-delet] } } }', 'Did you mean `event-delete`?'],
    ['{ conflicts: [{ duties: [audit] }] }', '`settings.segregation.conflicts[0].duties` must name two duties.'],
    ['{ subjects: { breakGlass: [oncall] } }', '`oncall` names no subject'],
    ['{ allow: [{ subject: "User:a", owner: b, reason: c, until: soon }] }', 'must be a date such as `2027-01-31`'],
  ] as const) {
    const files = { 'a.yaml': manifest, 'keelint.config.yaml': `settings: { segregation: ${text} }\n` }
    const { code, stderr, stdout } = await ask(['duties'], files)
    assert.is(code, 2, stdout)
    assert.match(stderr, message)
  }
})

test('hostile names stay text', async () => {
  const name = '"::error::\\u001b[31m\\u202e=cmd|<img src=x>##vso[task]\\n::x"'
  const files = { 'a.yaml': binding(`{ kind: Group, name: ${name} }`, 'cluster-admin') }
  for (const format of ['text', 'markdown', 'csv', 'json', 'html']) {
    const { stdout } = await ask(['duties', '--format', format], files)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    assert.not.match(stdout, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202E]/)
    if (format !== 'json') assert.not.match(stdout, /^\s*::/m)
    if (format !== 'json') assert.not.match(stdout, '##vso[')
    if (format === 'html' || format === 'markdown') assert.not.match(stdout, '<img')
  }
})

test('a cell is no formula', async () => {
  const files = {
    'a.yaml': binding('{ kind: User, name: ann }'),
    '=1+1.yaml': binding('{ kind: User, name: bob }', 'cluster-admin'),
  }
  const { stdout } = await keelint(folderWith(files), ['access', 'duties', '--format', 'csv', '=1+1.yaml'])
  assert.match(stdout, /^'=1\+1\.yaml,/m)
})

test('questions that make no sense', async () => {
  for (const [args, message] of [
    [[], '`access` answers questions'],
    [['who-cann', 'get', 'pods'], 'did you mean `who-can`?'],
    [['who-can', 'get'], '`access who-can` needs VERB and RESOURCE'],
    [['who-can', 'get', 'pod'], 'Did you mean `pods`?'],
    [['who-can', 'read', 'pods'], 'Did you mean `get`?'],
    [['who-can', '', 'pods'], '`access who-can` needs VERB and RESOURCE'],
    [['what-can', ''], '`access what-can` needs SUBJECT'],
    [['what-can', 'alise'], 'Did you mean `alice`?'],
    [['what-can', 'User:'], 'Write `User:NAME`'],
    [['path', 'alice', 'clutser'], 'Did you mean `cluster`?'],
    [['path', 'alice', 'User:alice'], 'are the same subject'],
    [['path', 'alice'], '`access path` needs FROM and TO'],
    [['duties', '-n', 'shop'], '`--namespace` goes with `who-can`'],
    [['duties', '--format', 'sarif'], '`--format sarif`'],
    [['duties', 'nowhere'], 'nowhere'],
  ] as const) {
    const { code, stdout, stderr } = await ask(args)
    assert.is(code, 2, args.join(' '))
    assert.is(stdout, '')
    assert.match(stderr, message)
  }
  const { code, stderr } = await keelint(folderWith({ 'a.yaml': clean }), ['-n', 'shop', 'a.yaml'])
  assert.is(code, 2)
  assert.match(stderr, '`--namespace` goes with `access who-can`')
})

const shop = `${rbac}kind: ClusterRole
metadata: { name: reader }
rules:
  - { apiGroups: [""], resources: [pods, nodes], verbs: [get] }
  - { apiGroups: [apps], resources: ["*/scale"], verbs: [update] }
  - { apiGroups: [""], resources: [configmaps], resourceNames: [a], verbs: [get, create] }
  - { apiGroups: [example.com], resources: [widgets], verbs: [get] }
  - { nonResourceURLs: [/metrics], verbs: [get] }
---
${rbac}kind: RoleBinding
metadata: { name: reader, namespace: shop }
roleRef: { kind: ClusterRole, name: reader }
subjects:
  - { kind: ServiceAccount, name: web, namespace: shop }
---
${binding('{ kind: User, name: root }', 'cluster-admin')}`

test('a resource may be written as kubectl has it, and has to be in its group', async () => {
  for (const [resource, answer] of [
    ['pods', 'ServiceAccount `shop/web`'],
    ['pods.v1', 'ServiceAccount `shop/web`'],
    ['pods.core', 'ServiceAccount `shop/web`'],
    ['widgets', 'ServiceAccount `shop/web`'],
    ['widgets.v1beta1.example.com', 'ServiceAccount `shop/web`'],
  ] as const)
    assert.match((await ask(['who-can', 'get', resource], { 'a.yaml': shop })).stdout, answer, resource)
  assert.match((await ask(['who-can', 'update', '*.apps/scale'], { 'a.yaml': shop })).stdout, 'shop/web')
  assert.match((await ask(['who-can', 'update', 'deployments.v1.apps/scale'], { 'a.yaml': shop })).stdout, 'shop/web')
  for (const [resource, message] of [
    ['pods.apps', 'The group `apps` has no resource `pods`. Did you mean `pods`?'],
    ['deployments.core', 'The core group has no resource `deployments`. Did you mean `deployments.apps`?'],
    ['deployments.app', 'There is no API group `app`. Did you mean `deployments.apps`?'],
    ['deploymets.apps', 'Did you mean `deployments.apps`?'],
    ['gadgets', 'named with its group: `gadgets.example.com`'],
    ['pods/nolog', 'named with its group: `pods.example.com/nolog`'],
    ['secrets/tls', 'Who may do it to one by its name is told for `secrets`.'],
    ['po', 'Did you mean `pods`?'],
    ['deploy', 'Did you mean `deployments`?'],
    ['Deployment', 'Did you mean `deployments`?'],
  ] as const) {
    const { code, stderr } = await ask(['who-can', 'get', resource], { 'a.yaml': shop })
    assert.is(code, 2, resource)
    assert.match(stderr, message)
  }
})

test('a verb that only programs of others ask for is said to be one', async () => {
  const told = async (verb: string) => (await ask(['who-can', verb, 'pods'], { 'a.yaml': shop })).stdout
  assert.match(await told('frobnicate'), 'Kubernetes itself never asks for the verb `frobnicate`.')
  assert.not.match(await told('get'), 'never asks')
  assert.not.match(await told('impersonate-on:user-info:get'), 'never asks')
})

test('what has no namespace is said to have none', async () => {
  const { stdout } = await ask(['who-can', 'get', 'nodes', '-n', 'shop'], { 'a.yaml': shop })
  assert.match(stdout, '`nodes` has no namespace')
  assert.not.match(stdout, 'shop/web')
})

test('what grants nothing where it is bound is no right', async () => {
  const { stdout } = await ask(['what-can', 'ServiceAccount:shop/web'], { 'a.yaml': shop })
  assert.match(stdout, /get +namespace shop +itself +any .* pods\n/)
  assert.match(stdout, /get +namespace shop +itself +a .* configmaps\n/)
  assert.not.match(stdout, '/metrics')
  assert.match(stdout, 'What grants nothing where it is bound is left out: 1 rule.')
})

for (const word of [
  'ServiceAccount:shop/web',
  'serviceaccount:shop:web',
  'sa:shop/web',
  'web',
  'shop/web',
  'system:serviceaccount:shop:web',
])
  test(`${word} is the account`, async () => {
    assert.match((await ask(['what-can', word], { 'a.yaml': shop })).stdout, 'What ServiceAccount `shop/web` may do')
  })

test('a subject that no binding names is said to be none', async () => {
  const told = async (word: string) => (await ask(['what-can', word], { 'a.yaml': shop })).stdout
  assert.match(await told('User:roto'), 'No binding names it. Did you mean `User:root`?')
  assert.match(await told('ServiceAccount:web'), 'Did you mean `ServiceAccount:shop/web`?')
  assert.not.match(await told('User:root'), 'No binding names it')
})

test('whoever may do everything is on the way to everybody', async () => {
  const { stdout } = await ask(['path', 'root', 'web'], { 'a.yaml': shop })
  assert.match(stdout, /1 +User `root` +do everything/)
})

test('a group that the config says somebody is in is on the way', async () => {
  const files = {
    'a.yaml': binding('{ kind: Group, name: sre }', 'cluster-admin'),
    'keelint.config.yaml': 'settings: { segregation: { groups: { sre: [ann] } } }\n',
  }
  const { stdout } = await ask(['path', 'User:ann', 'cluster'], files)
  assert.match(stdout, /1 +User `ann` +do what its group may +Group `sre`/)
  assert.match(stdout, /2 +Group `sre` +do everything/)
})

const shopOps = (rule: string) => `apiVersion: v1
kind: Secret
metadata: { name: ops, namespace: shop, annotations: { kubernetes.io/service-account.name: ops } }
type: kubernetes.io/service-account-token
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db, namespace: shop }
spec:
  serviceName: db
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec: { serviceAccountName: ops, containers: [{ name: db, image: db:1 }] }
---
${binding('{ kind: ServiceAccount, namespace: shop, name: ops }', 'cluster-admin')}---
${rbac}kind: ClusterRole
metadata: { name: r }
rules: [${rule}]
---
${rbac}kind: RoleBinding
metadata: { name: ann, namespace: shop }
roleRef: { kind: ClusterRole, name: r }
subjects: [{ kind: User, name: ann }]
`

test('Secrets and pods by their names are on the way', async () => {
  const way = async (rule: string) => (await ask(['path', 'ann', 'cluster'], { 'a.yaml': shopOps(rule) })).stdout
  const secret = await way('{ apiGroups: [""], resources: [secrets], verbs: [get], resourceNames: [ops] }')
  assert.match(secret, /read Secrets in namespace shop +ServiceAccount `shop\/ops` .*Secret `ops` \(a\.yaml:4\)/)
  const pod = await way('{ apiGroups: [""], resources: [pods/exec], verbs: [create], resourceNames: [db-0] }')
  assert.match(
    pod,
    /run commands in pods in namespace shop +ServiceAccount `shop\/ops` .*StatefulSet `db` \(a\.yaml:14\)/,
  )
  const none = await way('{ apiGroups: [""], resources: [pods/exec], verbs: [create], resourceNames: [db] }')
  assert.match(none, 'The files show no way')
  assert.match(none, 'Nobody can tell whether there is one by the Pod `db` in namespace shop, which it may use')
  const other = await way('{ apiGroups: [""], resources: [secrets], verbs: [get], resourceNames: [other] }')
  assert.match(other, 'whether there is one by the Secret `other` in namespace shop')
})

test('a binding without a role is named as such', async () => {
  const { stdout } = await ask(['duties'], {
    'a.yaml': `${rbac}kind: ClusterRoleBinding\nmetadata: { name: b }\nsubjects: [{ kind: User, name: ann }]\n`,
  })
  assert.match(stdout, 'User `ann` is a subject of the ClusterRoleBinding `b`, which names no role')
})

test('what the files do not say of a namespace is told', async () => {
  const role = `${rbac}kind: Role\nmetadata: { name: r }\nrules: [{ apiGroups: [""], resources: [secrets], verbs: [get] }]\n`
  const bound = `${rbac}kind: RoleBinding\nmetadata: { name: b }\nroleRef: { kind: Role, name: r }\nsubjects: [{ kind: User, name: ann }]\n`
  const told = async (namespace: string, files: Readonly<Record<string, string>> = {}) =>
    (
      await ask(['who-can', 'get', 'secrets', '-n', namespace], {
        'a.yaml': shop,
        'b.yaml': `${role}---\n${bound}`,
        ...files,
      })
    ).stdout
  // Who is bound in the release namespace may be bound in any.
  assert.match(await told('shop'), /User `ann` +the release namespace/)
  assert.not.match(await told('shop'), 'nothing in the namespace')
  assert.match(await told('shp'), 'The files have nothing in the namespace `shp`. Did you mean `shop`?')
  const assumed = { 'keelint.config.yaml': 'assume: [{ kind: Namespace, name: shp }]\n' }
  assert.not.match(await told('shp', assumed), 'nothing in the namespace')
})

test('no pattern is like that of all subresources, and each resource is in a group that has it', async () => {
  const files = {
    'a.yaml': `${rbac}kind: ClusterRole\nmetadata: { name: r }\nrules:\n  - { apiGroups: [""], resources: [pods/*, "*/*"], verbs: [get] }\n  - { apiGroups: ["", apps, a.io], resources: [pods, deployments/scale], verbs: [get] }\n---\n${binding('{ kind: User, name: ann }', 'r')}`,
  }
  const { stdout } = await ask(['what-can', 'User:ann'], files)
  assert.not.match(stdout, 'pods/*')
  assert.match(stdout, 'What grants nothing where it is bound is left out: 1 rule.')
  assert.match(stdout, / pods, pods\.a\.io, deployments\.apps\/scale, deployments\.a\.io\/scale\n/)
})

test('whoever is master by its group is said to be', async () => {
  const master = 'Whoever is in `system:masters` may do everything'
  const files = {
    'a.yaml': shop,
    'keelint.config.yaml': 'settings: { segregation: { groups: { "system:masters": [ann] } } }\n',
  }
  assert.match((await ask(['what-can', 'User:ann'], files)).stdout, master)
  assert.match((await ask(['what-can', 'Group:system:masters'], files)).stdout, master)
  assert.match((await ask(['path', 'User:ann', 'cluster'], files)).stdout, master)
  assert.not.match((await ask(['what-can', 'User:root'], files)).stdout, master)
})

test('every line of CSV has as many fields', async () => {
  const files = {
    'a.yaml': `${binding('{ kind: User, name: "a,b" }', 'elsewhere')}---\n${binding('{ kind: User, name: c }', 'view')}`,
  }
  for (const question of [['duties'], ['who-can', 'get', 'pods']]) {
    const { stdout } = await ask([...question, '--format', 'csv'], files)
    const lines = stdout.trimEnd().split('\r\n')
    assert.ok(lines.some(line => line.includes('cannot tell: ')))
    const fields = (line: string) => line.replace(/"(?:[^"]|"")*"/g, '').split(',').length
    assert.equal(new Set(lines.map(fields)).size, 1)
  }
})

test.run()
