/** What a run remembers of earlier ones: a rule looks at a world again only if something has changed that it looked at. */
import { Linter, type Memory, type Project, type Rule, resolveConfig } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { meta } from '../support/lint.ts'

const test = suite('memory')

const files = {
  'account.yaml': 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop }\n',
  'pod.yaml': `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { containers: [{ name: web, image: nginx }] }
`,
  'policy.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec: { podSelector: { matchLabels: { app: web } } }
`,
  'role.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: web, namespace: shop }
rules: [{ apiGroups: [""], resources: [pods], verbs: [get] }]
`,
  'claim.yaml': `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: web, namespace: shop }
spec: { volumeName: web, accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`,
}

type Field = Exclude<keyof Project, 'world' | 'customResources'>
type Texts = Readonly<Record<string, string>>

/** Runs that share a memory, in which a rule reads one field of the project: `lint` says whether the rule was shown the world. */
async function runsWith(field: Field, isCrashing = false) {
  let calls = 0
  const rule: Rule = {
    meta,
    collect: { Pod: pod => ({ priority: pod.spec?.priority }) },
    create: ({ report }) => ({
      Project(project) {
        calls++
        const [first] = project.resources
        assert.ok(project[field])
        if (isCrashing) throw new Error('It broke.')
        report({ at: { resource: first!, path: ['metadata', 'labels'] }, messageId: 'here' })
      },
    }),
  }
  const own = { meta: { name: 'test', version: '0.0.0', namespace: 'test' }, rules: { looks: rule } }
  const config = await resolveConfig([{ rules: { 'test/looks': 'error' } }], [own])
  const kept = new Map<string, string>()
  const memory: Memory = {
    digestOf: (...contents) => JSON.stringify(contents),
    recall: name => kept.get(name),
    keep: (name, text) => kept.set(name, text),
  }
  return {
    lint(texts: Texts): boolean {
      const sources = Object.entries(texts).map(([path, text]) => ({ path, text }))
      const run = new Linter(config).begin(sources, {}, memory)
      for (const index of run.order) run.take(run.lint(index))
      calls = 0
      const { problems } = run.conclude()
      const isShown = calls > 0
      assert.equal(problems, new Linter(config).lint(sources).problems)
      return isShown
    },
  }
}

const fields: readonly Field[] = [
  'facts',
  'resources',
  'pods',
  'access',
  'network',
  'references',
  'isClosed',
  'isAssumed',
]

for (const [title, changed, seeing] of [
  ['a comment', { 'pod.yaml': `# moved\n${files['pod.yaml']}` }, []],
  ['a label of a pod', edit('pod.yaml', 'app: web', 'app: other'), ['pods', 'network', 'references', 'isClosed']],
  ['what a collector returns', edit('pod.yaml', 'containers', 'priority: 5, containers'), ['facts']],
  ['a rule of a role', edit('role.yaml', 'get', 'list'), ['access']],
  ['whom a policy selects', edit('policy.yaml', 'app: web', 'app: other'), ['network', 'references']],
  ['what is named', edit('claim.yaml', 'volumeName: web', 'volumeName: other'), ['references']],
  ['another name', edit('account.yaml', 'name: web', 'name: other'), fields],
  ['another place in a file', { 'account.yaml': `a: 1\n---\n${files['account.yaml']}` }, fields],
  ['one resource less', { 'account.yaml': '' }, fields],
] as const satisfies readonly (readonly [string, Texts, readonly Field[]])[])
  test(`${title} is seen by whoever looks at it`, async () => {
    const seen: Field[] = []
    for (const field of fields) {
      const { lint } = await runsWith(field)
      assert.ok(lint(files), 'the first run')
      assert.not(lint(files), 'nothing has changed')
      if (lint({ ...files, ...changed })) seen.push(field)
      assert.not(lint({ ...files, ...changed }), 'nothing has changed again')
    }
    assert.equal(seen, seeing)
  })

test('a rule that crashes is asked each time', async () => {
  const { lint } = await runsWith('pods', true)
  assert.ok(lint(files))
  assert.ok(lint(files))
})

function edit(name: keyof typeof files, old: string, now: string): Texts {
  assert.ok(files[name].includes(old))
  return { [name]: files[name].replace(old, now) }
}

test.run()
