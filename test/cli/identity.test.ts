/** A problem keeps its identity wherever its fault moves to, and gets another where the fault is another. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments, stringify } from 'yaml'
import { type Files, folderWith, report } from './run-keelint.ts'

const test = suite('identity')

const shop = `apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: apps/v1
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
        - name: cache
          emptyDir: {}
      containers:
        - name: web
          image: nginx
          env:
            - name: PASSWORD
              value: hunter2
            - name: MODE
              value: fast
          ports:
            - name: http
              containerPort: 80
              hostPort: 80
            - name: metrics
              containerPort: 9090
              hostPort: 9090
          securityContext:
            privileged: true
            capabilities:
              add:
                - SYS_ADMIN
                - NET_RAW
        - name: sidecar
          image: busybox:latest
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
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: operator
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: operator
subjects:
  - kind: ServiceAccount
    name: default
    namespace: shop
`

interface Found {
  readonly identity: string
  readonly rule: string
  readonly container?: string
}

/** Under the preset that has the most to say. */
async function found(files: Files): Promise<readonly Found[]> {
  const { problems } = await report(folderWith(files), ['--preset', 'strict'])
  assert.ok(problems.length > 20, 'there is enough to compare')
  return problems
}

function keys(problems: readonly Found[]): readonly string[] {
  return problems.map(({ rule, identity }) => `${rule} ${identity}`).sort()
}

/** The manifest with every document changed. */
// biome-ignore lint/suspicious/noExplicitAny: a manifest
function changed(change: (document: any) => unknown, indent = 2): string {
  return parseAllDocuments(shop)
    .map(document => stringify(change(document.toJS()), { indent }))
    .join('---\n')
}

const before = await found({ 'shop.yaml': shop })

async function assertSame(files: Files, what: string): Promise<void> {
  assert.equal(keys(await found(files)), keys(before), what)
}

test('fifty unrelated lines', async () => {
  const comments = '# Nothing to do with it.\n'.repeat(50)
  await assertSame({ 'shop.yaml': comments + shop }, 'comments above')
  const labels = Array.from({ length: 50 }, (_, number) => `    acme.example/label-${number}: x\n`).join('')
  await assertSame(
    { 'shop.yaml': shop.replace('metadata:\n  name: web\n', `metadata:\n  annotations:\n${labels}  name: web\n`) },
    'annotations of the same object',
  )
})

test('a file that is renamed, moved or cut in pieces', async () => {
  await assertSame({ 'deploy/prod/all.yml': shop }, 'moved')
  const pieces = shop.split('---\n').map((text, number) => [`part-${number}.yaml`, text] as const)
  await assertSame(Object.fromEntries(pieces), 'cut')
})

test('another way to write the same', async () => {
  for (const indent of [1, 2, 4, 8])
    await assertSame({ 'shop.yaml': changed(document => document, indent) }, `${indent}`)
  await assertSame({ 'shop.yaml': shop.replaceAll('\n', '\r\n') }, 'line breaks')
  const texts = parseAllDocuments(shop).map(document => JSON.stringify(document.toJS(), undefined, 2))
  await assertSame({ 'shop.json': texts.join('\n') }, 'JSON')
})

test('another order of documents and keys', async () => {
  await assertSame({ 'shop.yaml': shop.split('---\n').reverse().join('---\n') }, 'documents')
  await assertSame({ 'shop.yaml': changed(turned) }, 'keys')

  function turned(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(turned)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, one]) => [key, turned(one)] as const)
        .reverse(),
    )
  }
})

test('another order of lists', async () => {
  await assertSame({ 'shop.yaml': changed(turned) }, 'lists')

  function turned(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(turned).reverse()
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, turned(one)]))
  }
})

test('a container that is renamed has new problems, and nothing else has', async () => {
  const after = await found({ 'shop.yaml': shop.replace('- name: sidecar', '- name: proxy') })
  const of = (problems: readonly Found[], name: string) => keys(problems.filter(({ container }) => container === name))
  const others = (problems: readonly Found[], name: string) =>
    keys(problems.filter(({ container }) => container !== name))
  assert.equal(others(after, 'proxy'), others(before, 'sidecar'))
  const known = new Set(of(before, 'sidecar'))
  assert.ok(known.size > 3)
  assert.equal(
    of(after, 'proxy').filter(key => known.has(key)),
    [],
  )
})

test('another object has other problems', async () => {
  const known = new Set(keys(before.filter(({ container }) => container !== undefined)))
  const after = await found({ 'shop.yaml': shop.replace('name: web\n  namespace', 'name: api\n  namespace') })
  assert.equal(
    keys(after).filter(key => known.has(key)),
    [],
  )
})

test.run()
