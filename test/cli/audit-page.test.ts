/** The page of duties that an auditor signs: complete, checkable, and nothing but a page. */
import { createHash } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint } from './run-keelint.ts'

const test = suite('the page of an auditor')
const rbac = 'apiVersion: rbac.authorization.k8s.io/v1\n'
const manifest = `${rbac}kind: ClusterRole
metadata: { name: platform }
rules:
  - { apiGroups: [""], resources: [namespaces], verbs: [create] }
  - { apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [update] }
---
${rbac}kind: ClusterRoleBinding
metadata: { name: platform }
roleRef: { kind: ClusterRole, name: platform }
subjects:
  - { kind: Group, name: sre }
---
${rbac}kind: RoleBinding
metadata: { name: editors, namespace: shop }
roleRef: { kind: ClusterRole, name: edit }
subjects:
  - { kind: User, name: alice }
---
${rbac}kind: RoleBinding
metadata: { name: viewers, namespace: shop }
roleRef: { kind: ClusterRole, name: view }
subjects:
  - { kind: User, name: bob }
`

async function page(files: Readonly<Record<string, string>>) {
  const { code, stdout } = await keelint(folderWith(files), ['access', 'duties', '--format', 'html'])
  return {
    code,
    html: stdout,
    text: stdout
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  }
}

test('who holds what, each with its place, also where the role is built in', async () => {
  const { html } = await page({ 'a.yaml': manifest })
  assert.match(html, '<th scope="row"><div>Group <code>sre</code><small>a.yaml:13</small></div></th>')
  assert.match(html, '<td class="conflict"><div>C !<small>a.yaml:5</small></div></td>')
  assert.match(html, '<div>N: shop !<small>a.yaml:18</small></div>')
})

test('what it was judged by', async () => {
  const { text } = await page({
    'a.yaml': manifest,
    'keelint.config.yaml':
      'settings: { segregation: { allow: [{ subject: "Group:sre", duties: [operations, policy], owner: carol, reason: small team, until: 2027-01-31 }] } }\n',
  })
  assert.match(text, 'What each duty is')
  assert.match(text, 'create or delete namespaces')
  assert.match(text, /cluster operations security policy high low off off/)
  assert.match(text, 'Who holds no duty Subject Is User bob people')
  assert.match(
    text,
    'Group:sre may hold cluster operations and security policy until 2027-01-31, for which carol answers: small team.',
  )
  assert.match(text, /Built-in roles are those of Kubernetes 1\.\d\d\./)
})

test('what it was made from, with sums that anybody can check', async () => {
  const files = { 'b.yaml': manifest, 'a.yaml': '# nothing\n' }
  const { text } = await page(files)
  const sum = (content: string) => createHash('sha256').update(content).digest('hex')
  assert.match(text, `b.yaml ${sum(manifest)}`)
  const listing = Object.keys(files)
    .sort()
    .map(name => `${sum(files[name as keyof typeof files])}  ${name}\n`)
  assert.match(text, `2 files with 4 resources, whose sums have the SHA-256 ${sum(listing.join(''))}`)
})

test('what was not looked at', async () => {
  const { code, text } = await page({
    'a.yaml': manifest,
    'broken.yaml': 'a: [\n',
    'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
    'chart/templates/role.yaml': 'kind: {{ .Values.kind }}\n',
    'odd.yaml': `${rbac}kind: Role\nmetadata: { name: odd }\nrules: text\n`,
  })
  assert.is(code, 3)
  assert.match(text, 'The answer lacks what could not be read: broken.yaml:1')
  assert.match(text, 'broken.yaml:1 could not be read: its syntax is wrong')
  assert.match(text, 'chart/templates/role.yaml it is a Helm template that has not been rendered')
  assert.match(text, '1 field A field was left out: it takes list and holds string.')
  assert.match((await page({ 'a.yaml': manifest })).text, 'Nothing: every file that was found was read whole.')
})

test('two people sign, and the page is the same on every run', async () => {
  const { html, text } = await page({ 'a.yaml': manifest })
  assert.match(text, /Prepared by On Signature Reviewed by On Findings Signature/)
  assert.is((await page({ 'a.yaml': manifest })).html, html)
})

test('it runs nothing and loads nothing', async () => {
  const name = '"<script>alert(1)</script><img src=x onerror=y>"'
  const { html } = await page({ 'a.yaml': manifest.replace('name: sre', `name: ${name}`) })
  assert.not.match(html, /<script|<img|https?:|<link|url\(/)
  assert.match(html, '&#60;script&#62;')
  assert.match(html, 'Content-Security-Policy')
})

test.run()
