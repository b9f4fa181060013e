/** What `--since` calls new, graver and gone: by what is wrong, and never by where it stands. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments, stringify } from 'yaml'
import { commit, git, remove, repositoryWith, write } from './git-folder.ts'
import { clean, keelint, pod, report } from './run-keelint.ts'

const test = suite('since')

const strict = ['--since', 'main', '--preset', 'strict', '--allow-incomplete']

// biome-ignore lint/suspicious/noExplicitAny: tests look into it as a script would
const counts = ({ since: { added, worsened, removed, silenced } }: any) => [added, worsened, removed.length, silenced]
// biome-ignore lint/suspicious/noExplicitAny: tests look into it as a script would
const rulesOf = ({ problems }: any) => problems.map(({ rule, file }: any) => `${file} ${rule}`)

const shop = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      hostPID: true
      volumes:
        - name: docker
          hostPath:
            path: /var/run/docker.sock
        - name: all
          projected:
            sources:
              - secret: { name: one }
              - configMap: { name: two }
      containers:
        - name: web
          image: nginx
          envFrom:
            - secretRef: { name: one }
            - configMapRef: { name: two }
          env:
            - name: PASSWORD
              value: hunter2
            - name: MODE
              value: fast
          args: [--token=hunter2, --fast]
          ports:
            - name: http
              containerPort: 80
              hostPort: 80
            - containerPort: 9090
              hostPort: 9090
          securityContext:
            privileged: true
            capabilities:
              add: [SYS_ADMIN, NET_RAW]
        - name: sidecar
          image: busybox:latest
      tolerations:
        - key: a
          operator: Exists
        - operator: Exists
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: operator
rules:
  - apiGroups: [""]
    resources: ["secrets", "pods/exec"]
    verbs: ["get", "list", "create"]
  - apiGroups: ["*"]
    resources: ["*"]
    verbs: ["*"]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  rules:
    - host: a.example.com
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: none, port: { number: 80 } } } }] }
    - host: b.example.com
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: nothing, port: { number: 80 } } } }] }
`

/** With every document changed. */
function changed(change: (value: unknown) => unknown, indent = 2): string {
  return parseAllDocuments(shop)
    .map(document => stringify(change(document.toJS()), { indent }))
    .join('---\n')
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned).reverse()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, turned(one)]))
}

test('nothing is new where nothing is', async () => {
  const folder = repositoryWith({ 'deploy/web.yaml': shop })
  const same = await report(folder, strict)
  assert.equal(same.problems, [])
  assert.ok(same.since.unchanged > 20, 'there is enough to compare')
  assert.equal(counts(same), [0, 0, 0, 0])
  assert.is(same.since.commit, git(folder, 'rev-parse', 'HEAD'))
  const { code, stdout } = await keelint(folder, ['--since', 'main'])
  assert.is(code, 0)
  assert.match(stdout, '✔ No new problems')
  assert.match(stdout, /Since `main` \(`[0-9a-f]{12}`\): 0 new, 0 gone, \d+ unchanged/)
})

test('lines, names of files, layout and order are no changes', async () => {
  const folder = repositoryWith({ 'deploy/web.yaml': shop })
  for (const [what, text] of [
    ['fifty lines above', '# Nothing to do with it.\n'.repeat(50) + shop],
    ['indentation', changed(value => value, 4)],
    ['order of lists', changed(turned)],
    ['line breaks', shop.replaceAll('\n', '\r\n')],
    ['order of documents', shop.split('---\n').reverse().join('---\n')],
  ] as const) {
    write(folder, 'deploy/web.yaml', text)
    const found = await report(folder, strict)
    assert.equal([what, counts(found), rulesOf(found)], [what, [0, 0, 0, 0], []])
    assert.ok(found.since.unchanged > 20)
  }
  git(folder, 'checkout', '--quiet', '--', '.')
  git(folder, 'mv', 'deploy', 'elsewhere')
  assert.equal(counts(await report(folder, strict)), [0, 0, 0, 0], 'folder renamed')
  remove(folder, 'elsewhere/web.yaml')
  for (const [index, text] of shop.split('---\n').entries()) write(folder, `elsewhere/${index}.yaml`, text)
  assert.equal(counts(await report(folder, strict)), [0, 0, 0, 0], 'cut in pieces')
})

test('a container that is renamed is another', async () => {
  const folder = repositoryWith({ 'web.yaml': shop })
  write(folder, 'web.yaml', shop.replace('name: sidecar', 'name: helper'))
  const { problems, since } = await report(folder, strict)
  assert.ok(problems.length > 5)
  assert.equal([...new Set(problems.map(({ container }: { container: string }) => container))], ['helper'])
  assert.is(since.removed.length, problems.length)
})

test('new problems fail and known ones do not, by the thresholds that hold otherwise', async () => {
  const folder = repositoryWith({ 'old.yaml': pod })
  assert.is((await keelint(folder, [])).code, 1)
  assert.is((await keelint(folder, ['--since', 'main', '--max-warnings', '0', '--fail-on', 'low'])).code, 0)
  write(folder, 'new.yaml', pod.replace('privileged: true', 'privileged: false').replace('name: web', 'name: api'))
  assert.is((await keelint(folder, ['--since', 'main'])).code, 1)
  const only = ['--since', 'main', '--preset', 'none', '--rule', 'k8s/no-latest-tag: warn']
  assert.is((await keelint(folder, only)).code, 0)
  assert.is((await keelint(folder, [...only, '--max-warnings', '0'])).code, 1)
  assert.is((await keelint(folder, [...only, '--fail-on', 'medium'])).code, 1)
  assert.is((await report(folder, only)).summary.problems, 1)
})

test('the same mistake elsewhere is new, however many are mended', async () => {
  const folder = repositoryWith({ 'a/web.yaml': pod, 'b/web.yaml': clean })
  write(folder, 'b/web.yaml', pod)
  const only = ['--since', 'main', '--preset', 'none', '--rule', 'k8s/no-privileged: error']
  assert.equal(rulesOf(await report(folder, only)), ['b/web.yaml k8s/no-privileged'], 'copied')
  write(folder, 'a/web.yaml', pod.replace('privileged: true', 'privileged: false'))
  const swapped = await report(folder, only)
  assert.equal(rulesOf(swapped), ['b/web.yaml k8s/no-privileged'], 'mended in one file and made in another')
  assert.equal(counts(swapped), [1, 0, 1, 0])
  remove(folder, 'a')
  assert.equal(counts(await report(folder, only)), [0, 0, 0, 0], 'moved')
})

const secretReader = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: reader }
rules: [{ apiGroups: [""], resources: [secrets], verbs: [get, list] }]
`
const bindingOf = (kind: string, namespace: string) => `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: reader${namespace} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader }
subjects: [{ kind: User, name: ann, apiGroup: rbac.authorization.k8s.io }]
`

test('a change in one file makes a problem in another graver', async () => {
  const folder = repositoryWith({
    'role.yaml': secretReader,
    'binding.yaml': bindingOf('RoleBinding', ', namespace: shop'),
  })
  const only = ['--since', 'main', '--preset', 'none', '--rule', 'k8s/no-rbac-secret-read: warn']
  assert.equal(rulesOf(await report(folder, only)), [])
  write(folder, 'everywhere.yaml', bindingOf('ClusterRoleBinding', ''))
  const found = await report(folder, only)
  assert.ok(found.since.worsened > 0)
  const [{ file, before, severity }] = found.problems
  assert.is(file, 'role.yaml')
  assert.equal([before.severity, before.level, severity], ['high', 'warn', 'critical'])
  const { code, stdout } = await keelint(folder, [...only, '--fail-on', 'critical'])
  assert.is(code, 1)
  assert.match(stdout, '(before: high)')
})

test('a policy that is deleted uncovers a workload that has not changed', async () => {
  const workload = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: "nginx:1.27" }] }
`
  const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny, namespace: shop }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
`
  const folder = repositoryWith({ 'web.yaml': workload, 'policy.yaml': policy })
  const only = ['--since', 'main', '--preset', 'none', '--closed-world', '--rule', 'k8s/require-network-policy: error']
  assert.equal(rulesOf(await report(folder, only)), [])
  remove(folder, 'policy.yaml')
  const found = await report(folder, only)
  assert.equal([...new Set(rulesOf(found))], ['web.yaml k8s/require-network-policy'])
  assert.is((await keelint(folder, only)).code, 1)
})

test('both sides are linted by the config that holds now', async () => {
  const folder = repositoryWith({ 'web.yaml': pod, 'keelint.config.yaml': 'rules: { k8s/no-privileged: off }\n' })
  write(folder, 'keelint.config.yaml', 'rules: { k8s/no-privileged: error, k8s/no-latest-tag: error }\n')
  const found = await report(folder, ['--since', 'main'])
  assert.equal(counts(found), [0, 0, 0, 0], 'a rule that is switched on brings nothing new')
  assert.is(found.since.unchanged, 2)
})

test('a level that a file sets itself is a change of the file', async () => {
  const folder = repositoryWith({ 'web.yaml': `# keelint k8s/no-latest-tag: warn\n${pod}` })
  write(folder, 'web.yaml', `# keelint k8s/no-latest-tag: error\n${pod}`)
  const found = await report(folder, ['--since', 'main'])
  assert.equal(counts(found), [0, 1, 0, 0])
  assert.equal(found.problems[0].before, { level: 'warn', severity: 'medium' })
})

test('silencing is told, and what is no longer silenced is new', async () => {
  const folder = repositoryWith({ 'web.yaml': pod })
  const only = ['--since', 'main', '--preset', 'none', '--rule', 'k8s/no-privileged: error']
  const silenced = pod.replace(
    'privileged: true',
    'privileged: true # keelint-disable-line k8s/no-privileged -- so it is',
  )
  write(folder, 'web.yaml', silenced)
  assert.equal(counts(await report(folder, only)), [0, 0, 0, 1])
  assert.match((await keelint(folder, only)).stdout, '1 suppressed since')
  git(folder, 'checkout', '--quiet', '-b', 'later')
  commit(folder)
  write(folder, 'web.yaml', pod)
  const opened = await report(folder, ['--since', 'later', ...only.slice(2)])
  assert.equal(counts(opened), [1, 0, 0, 0])
})

test('each side has its own suppressions file', async () => {
  const folder = repositoryWith({ 'web.yaml': pod })
  await keelint(folder, ['--update-suppressions'])
  assert.is((await report(folder, ['--since', 'main'])).since.silenced, 4 + 1)
  const base = commit(folder)
  assert.equal(counts(await report(folder, ['--since', base])), [0, 0, 0, 0])
  remove(folder, 'keelint-suppressions.json')
  assert.is((await keelint(folder, ['--since', base])).code, 1)
  write(folder, 'keelint-suppressions.json', '{')
  commit(folder)
  remove(folder, 'keelint-suppressions.json')
  const { code, stdout, stderr } = await keelint(folder, ['--since', 'HEAD'])
  assert.equal([code, stdout], [2, ''])
  assert.match(stderr, 'As of `HEAD`')
})

test('what could not be read then does not pass for new or clean', async () => {
  const folder = repositoryWith({ 'web.yaml': 'kind: [\n', 'good.yaml': clean })
  write(folder, 'web.yaml', clean.replace('settings', 'others'))
  const { code, stdout } = await keelint(folder, ['--since', 'main', '--format', 'json'])
  assert.is(code, 3)
  const { ledger } = JSON.parse(stdout)
  assert.match(ledger.unreadable[0].file, /^[0-9a-f]{12}:web\.yaml$/)
  assert.match(ledger.unreadable[0].message, /^As of `main`: /)
  assert.is((await keelint(folder, ['--since', 'main', '--allow-incomplete'])).code, 0)
  write(folder, 'web.yaml', 'kind: [\n')
  assert.is((await report(folder, ['--since', 'main'])).ledger.unreadable.length, 1, 'and is told once')
})

test('what cannot be read now does not pass for mended', async () => {
  const other = pod.replace('name: web', 'name: api')
  const folder = repositoryWith({ 'a.yaml': `${pod}---\n${other}`, 'b.yaml': clean })
  const removed = async (text: string) => {
    write(folder, 'a.yaml', text)
    const { since, ledger } = await report(folder, ['--since', 'main'])
    assert.is(ledger.unreadable.length, 1)
    return new Set(since.removed.map(({ resource }: { resource: { name: string } }) => resource.name))
  }
  assert.equal([...(await removed('kind: [\n'))], [])
  assert.equal([...(await removed(`${pod}---\nkind: [\n`))], [], 'the other document')
  assert.equal([...(await removed(`${pod.replace('true', 'false')}---\nkind: [\n`))], ['web'], 'one that is seen')
})

test('a hook reports what is new in the files that it names', async () => {
  const folder = repositoryWith({ 'a.yaml': pod, 'b.yaml': clean })
  const other = pod.replace('name: web', 'name: api')
  write(folder, 'b.yaml', other)
  write(folder, 'c.yaml', other.replace('name: api', 'name: third'))
  const found = await report(folder, ['--since', 'main', '--hook', 'a.yaml', 'b.yaml'])
  assert.equal([...new Set(found.problems.map(({ file }: { file: string }) => file))], ['b.yaml'])
  assert.is(found.since.added, found.problems.length)
  assert.ok(found.since.unchanged > 0)
})

test('threads and the cache change nothing', async () => {
  const folder = repositoryWith({ 'a.yaml': shop, 'b.yaml': pod })
  write(folder, 'b.yaml', shop.replace('namespace: shop', 'namespace: other'))
  write(folder, 'c.yaml', pod)
  const args = ['--since', 'main', '--format', 'json']
  const { stdout, code } = await keelint(folder, args)
  const cache = ['--cache', '--cache-location', `${folder}/.git/cache`]
  for (const more of [cache, cache, ['--threads', '2'], ['--threads', '2', ...cache]])
    assert.equal(await keelint(folder, [...args, ...more]), { code, stdout, stderr: '' }, more.join(' '))
})

test('standard input is the file that it is named after', async () => {
  const folder = repositoryWith({ 'web.yaml': pod })
  const args = ['--since', 'main', '-', '--format', 'json']
  const named = await keelint(folder, [...args, '--stdin-filename', 'web.yaml'], { stdin: pod })
  assert.is(named.code, 0)
  assert.ok(JSON.parse(named.stdout).since.unchanged > 0)
  const other = await keelint(folder, [...args, '--stdin-filename', 'other.yaml'], { stdin: pod })
  assert.is(other.code, 1)
  const nameless = await keelint(folder, args, { stdin: pod })
  assert.is(nameless.code, 2)
  assert.match(nameless.stderr, '--stdin-filename')
})

test('what changes everything is not asked for with what is about all', async () => {
  const folder = repositoryWith({ 'web.yaml': pod })
  for (const option of ['--fix', '--fix-dry-run', '--diff', '--update-suppressions', '--prune-suppressions']) {
    const { code, stdout, stderr } = await keelint(folder, ['--since', 'main', option])
    assert.equal([code, stdout], [2, ''], option)
    assert.match(stderr, 'exclude each other')
  }
  assert.is((await keelint(folder, ['--include-unchanged'])).code, 2)
})

test.run()
