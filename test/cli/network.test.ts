/** `keelint network`: who reaches whom, why, and what could be closed. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { folderWith, keelint } from './run-keelint.ts'

const test = suite('network')

const pod = (name: string, rest = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: shop, labels: { app: ${name} } }\nspec: { containers: [{ name: main${rest} }] }\n`
const policy = (name: string, spec: string) =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name}, namespace: shop }\nspec:\n${spec}`
const shop = [
  pod('web'),
  pod('db', ', ports: [{ name: pg, containerPort: 5432 }]'),
  policy(
    'db',
    '  podSelector: { matchLabels: { app: db } }\n  ingress:\n    - from: [{ podSelector: { matchLabels: { app: web } } }]\n      ports: [{ port: pg }]\n',
  ),
].join('---\n')

function ask(args: readonly string[], files: Readonly<Record<string, string>> = { 'shop.yaml': shop }) {
  return keelint(folderWith(files), ['network', ...args])
}

test('list: pairs that a rule names, and who is open to all', async () => {
  const { code, stdout, stderr } = await ask(['list'])
  assert.is(stderr, '')
  assert.is(code, 0)
  assert.match(stdout, /shop\/web\[Pod\] +shop\/db\[Pod\] +TCP 5432/)
  assert.match(stdout, /anyone +shop\/web\[Pod\] +All Connections/)
  assert.not.match(stdout, /anyone +shop\/db/)
})

test('list as CSV, JSON and a picture', async () => {
  assert.match((await ask(['list', '--format', 'csv'])).stdout, '.,shop/web[Pod],shop/db[Pod],TCP 5432\r\n')
  const [{ rows }] = JSON.parse((await ask(['list', '--format', 'json'])).stdout)
  assert.ok(
    rows.some(
      (row: { text: string }[][]) => row.map(cell => cell[0]!.text).join() === 'shop/web[Pod],shop/db[Pod],TCP 5432',
    ),
  )
  const { stdout } = await ask(['list', '--format', 'mermaid'])
  assert.match(stdout, /^flowchart LR\n/)
  assert.match(stdout, /subgraph \w+\["shop"\]/)
  assert.match(stdout, /-->\|"TCP 5432"\|/)
})

test('names are no commands of a picture', async () => {
  const evil = pod('web').replace('name: web', 'name: "a\\"] click b"')
  const { stdout } = await ask(['list', '--format', 'mermaid'], { 'a.yaml': evil })
  assert.not.match(stdout, 'a"]')
  assert.match(stdout, 'a#34;#93; click b')
})

test('explain: the rule that decides, with its line, and the policy that denies', async () => {
  const allowed = await ask(['explain', 'web', 'shop/db', '5432'])
  assert.match(allowed.stdout, 'shop/web[Pod] to shop/db[Pod]: TCP 5432')
  assert.match(allowed.stdout, /ingress +allowed +TCP 5432 +NetworkPolicy `db`, spec\.ingress\.0 \(shop\.yaml:17\)/)
  const denied = await ask(['explain', 'web', 'db', '80'])
  assert.match(denied.stdout, 'No Connections')
  assert.match(denied.stdout, /ingress +denied +TCP 80 +NetworkPolicy `db`, spec\.podSelector/)
  assert.match((await ask(['explain', '192.0.2.1', 'db'])).stdout, '192.0.2.1 to shop/db[Pod]: No Connections')
  assert.match(
    (await ask(['explain', 'anyone', 'web'])).stdout,
    'any pod of the cluster to shop/web[Pod]: All Connections',
  )
})

test('explain: an end that is not there', async () => {
  const { code, stderr, stdout } = await ask(['explain', 'web', 'dv'])
  assert.is(code, 2)
  assert.is(stdout, '')
  assert.match(stderr, 'There is no workload `dv`. Did you mean `db`?')
  assert.match((await ask(['explain', 'web'])).stderr, '`network explain` needs SRC and DST')
  assert.match((await ask(['lits'])).stderr, 'did you mean `list`?')
})

test('exposure: what a Service lets in, and pods that are not in the files', async () => {
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\nspec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }\n'
  const { stdout } = await ask(['exposure'], { 'a.yaml': `${pod('web')}---\n${service}` })
  assert.match(stdout, /shop\/web\[Pod\] +from outside +Service `web` \(LoadBalancer\) \(a\.yaml:\d+\) +TCP 80/)
  assert.match(stdout, /shop\/web\[Pod\] +ingress +every pod of the cluster +All Connections/)
})

test('suggest: policies that isolate, and nothing is left to suggest after them', async () => {
  const { stdout } = await ask(['suggest'])
  const policies = parseAllDocuments(stdout).map(document => document.toJS())
  assert.equal(
    policies.map(({ metadata, spec }) => [metadata.name, spec.policyTypes.join()]),
    [
      ['web', 'Ingress,Egress'],
      ['db-egress', 'Egress'],
    ],
  )
  const after = await ask(['suggest'], {
    'shop.yaml': shop,
    'policies.yaml': stdout,
  })
  assert.match(after.stdout, '# Network policies isolate every workload')
})

test('kinds that are not evaluated leave it open', async () => {
  const cilium =
    'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: { name: web, namespace: shop }\nspec: { endpointSelector: {}, ingress: [{}] }\n'
  const { stdout } = await ask(['list'], { 'a.yaml': `${pod('web')}---\n${cilium}` })
  assert.match(stdout, 'cannot tell: All Connections')
  assert.match(stdout, 'nobody can tell: CiliumNetworkPolicy.')
})

test.run()
