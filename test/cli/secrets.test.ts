/** No output shows a secret: no message, no line of YAML, no fix, no identity, whichever rule speaks and whatever is broken. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith as folder, keelint, report } from './run-keelint.ts'

const test = suite('secrets in outputs')
const formats = 'stylish compact json sarif junit github gitlab checkstyle markdown html rdjson'.split(' ')
const everything = ['--preset', 'all', '--preset', 'strict']

/** What stands for a secret has `canary` in it, in one way or another; releases of that name have no number. */
const secret = /canary\d|of-canary|Y2FuYXJ5|NhbmFye|jYW5hcn/i

const manifests = `apiVersion: v1
kind: Secret
metadata:
  name: web
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: '{"apiVersion":"v1","data":{"token":"Y2FuYXJ5MDE="},"kind":"Secret"}'
data:
  password: canary02notbase64!
  other: Y2FuYXJ5MDNjYW5hcnkwMw==
stringData:
  yes: canary04
  block: |
    canary05
      more canary06

    canary07
  list: [canary08]
  quoted: "canary09
    canary10"
  admin-password: password-of-canary
---
apiVersion: v1
kind: ConfigMap
metadata: {name: web}
data:
  z.properties: |
    color=blue
    db.password=canary11x
  db_password: canary12x
  a: 1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    example.com/api-token: canary6f1ed002ab5595859014ebf0951522d9
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: web
          image: nginx:latest
          env:
            - name: DB_PASSWORD
              value: canary13x
            - name: DB_PASSWORD
              value: "canary14x"
            - {name: DB_URL, value: "postgres://web:canary15x@db/web"}
            - value: canary16x
              name: ADMIN_PASSWORD
          args:
            - --password=canary17x
            - --token
            - canary18x0123456789abc
          command: [sh, -c, "mysql -pcanary19x"]
          livenessProbe:
            httpGet:
              port: 80
              httpHeaders:
                - name: Authorization
                  value: Bearer canary200123456789abcdef
---
{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "json"}, "stringData": {"password": "canary21"}, "data": {"x": "Y2FuYXJ5MjI="}}
`

const broken = `apiVersion: v1
kind: Secret
metadata: {name: broken}
stringData:
  password: canary23x
   bad: canary24x
  x: "canary25x
`
const twice = 'apiVersion: v1\nkind: Secret\nmetadata: {name: twice}\nstringData:\n  x: canary26\n  x: canary27\n'
const json = '{"apiVersion": "v1", "kind": "Secret", "stringData": {"password": "canary28" "x": canary29}}'
const files = { 'web.yaml': manifests, 'broken.yaml': broken, 'twice.yaml': twice, 'broken.json': json }

for (const format of formats)
  test(`${format} shows none, with every rule on`, async () => {
    const { stdout, stderr } = await keelint(folder(files), [...everything, '--format', format])
    assert.match(stdout, 'web.yaml')
    assert.is(secret.exec(stdout)?.[0], undefined)
    assert.is(secret.exec(stderr)?.[0], undefined)
  })

for (const format of ['stylish', 'html', 'sarif', 'rdjson', 'json'])
  test(`${format} shows none beside what other rules find`, async () => {
    const rules = ['no-duplicate-env', 'no-latest-tag', 'sorted-keys', 'valid-schema', 'no-ambiguous-yaml-scalar']
    const args = rules.flatMap(name => ['--rule', `k8s/${name}: error`])
    const { stdout } = await keelint(folder(files), ['--preset', 'none', ...args, '--format', format])
    assert.match(stdout, 'no-latest-tag')
    assert.is(secret.exec(stdout)?.[0], undefined)
  })

test('neither does a diff, nor a file of suppressions', async () => {
  const cwd = folder(files)
  for (const args of [['--diff'], ['--fix-dry-run', '--format', 'json'], ['--stats'], ['--update-suppressions']]) {
    const { stdout, stderr } = await keelint(cwd, [...everything, ...args])
    assert.is(secret.exec(stdout)?.[0], undefined, args.join(' '))
    assert.is(secret.exec(stderr)?.[0], undefined, args.join(' '))
  }
  assert.is(secret.exec(readFileSync(path.join(cwd, 'keelint-suppressions.json'), 'utf8'))?.[0], undefined)
})

test('a diff keeps what is no secret, with as many lines around it as it may show', async () => {
  const text = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      securityContext:
        privileged: true
      stdin: false
      env:
        - { name: DB_PASSWORD, value: canary }
`
  const { stdout, code } = await keelint(folder({ 'web.yaml': text }), [
    '--preset',
    'none',
    '--rule',
    'k8s/no-privileged: error',
    '--diff',
  ])
  assert.match(stdout, '+        privileged: false')
  assert.not.match(stdout, 'canary')
  assert.is(code, 0)
})

test('lines and columns stay where they are, whatever the secret is made of', async () => {
  const value = 'pässwörd-日本-🔑'
  const text = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      env: [{ name: DB_PASSWORD, value: ${value} }]
`
  const { stdout } = await keelint(folder({ 'web.yaml': text }), ['--format', 'rdjson'])
  const { diagnostics } = JSON.parse(stdout)
  const { range } = diagnostics.find(
    ({ code }: { code: { value: string } }) => code.value === 'k8s/no-plaintext-secret-env',
  ).location
  assert.is(range.end.column - range.start.column, Buffer.byteLength(value))
})

test('an identity is the same whatever the secret is', async () => {
  const identities = async (value: string) => {
    const text = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      command: [mysql, -p${value}]
      args: [--password, ${value}, "--token=${value}0123456789abc"]
      env: [{ name: DB_PASSWORD, value: ${value} }]
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data: { password: ${value} }
`
    const { problems } = await report(folder({ 'web.yaml': text }), ['--preset', 'all'])
    return problems.map(({ identity, rule }: { identity: string; rule: string }) => `${rule} ${identity}`)
  }
  const [first, second] = [await identities('hunter2'), await identities('8Kd-fjw2')]
  assert.ok(first.length > 5)
  assert.equal(first, second)
})

test.run()
