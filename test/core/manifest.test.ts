/** What rules see of an object as it is written, and how they make way for each other. */
import type { ManifestNode, Plugin, Rule } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint, lintWith, meta } from '../support/lint.ts'

const manifests = suite('manifests')

/** What a visitor is shown of each object. */
async function shownOf(text: string, look: (value: unknown, node: ManifestNode) => unknown, path = 'a.yaml') {
  const seen: unknown[] = []
  const rule: Rule = { meta, create: () => ({ Manifest: (value, node) => void seen.push(look(value, node)) }) }
  const run = await lintWith(rule, { [path]: text })
  assert.is(run.crashes, 0)
  return seen
}

manifests('hold what has the wrong type, and what is unknown', async () => {
  const text = 'apiVersion: v1\nkind: Pod\nmetadata: { name: 5 }\nspec: { containers: {}, nope: [1] }\n'
  assert.equal(await shownOf(text, value => value), [
    { apiVersion: 'v1', kind: 'Pod', metadata: { name: 5 }, spec: { containers: {}, nope: [1] } },
  ])
})

manifests('are the items of a List, which need not say what they are', async () => {
  const text = 'apiVersion: v1\nkind: PodList\nitems:\n- metadata: { name: a }\n- { kind: Pod, spec: text }\n'
  assert.equal(await shownOf(text, (value, { resource: { id, base } }) => [value, id.kind, base]), [
    [{ metadata: { name: 'a' } }, 'Pod', ['items', 0]],
    [{ kind: 'Pod', spec: 'text' }, 'Pod', ['items', 1]],
  ])
})

manifests('tell how a scalar is written', async () => {
  const text = `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ConfigMap
  metadata: { name: &name a, "x": *name }
  data: { yes: 010, b: "q", c: , d: [], e: !!str 5 }
  block: |
    text
`
  const at = (...path: (string | number)[]) => path
  const [seen] = await shownOf(text, (_, node) => [
    ...[at('data', 'true'), at('data', 'b'), at('data', 'c'), at('data', 'd'), at('data', 'e'), at('data', 'none')].map(
      path => node.written(path),
    ),
    node.written(['metadata', 'x']),
    node.written(['block']),
    node.written(['data', 'true'], 'key'),
    node.written(['data', 'b'], 'key'),
    node.written(['nope'], 'key'),
    node.format,
    node.text === text,
  ])
  assert.equal(seen, [
    '010',
    '"q"',
    undefined,
    undefined,
    '5',
    undefined,
    'a',
    '|',
    'yes',
    'b',
    undefined,
    'yaml',
    true,
  ])
})

manifests('in JSON are said to be so', async () => {
  const look = (_: unknown, { format }: ManifestNode) => format
  assert.equal(await shownOf('{"apiVersion": "v1", "kind": "Pod"}', look, 'a.json'), ['json'])
})

manifests('what a rule says of them need not be said in the ledger', async () => {
  const text = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { hostPID: "yes", hostIPC: 5 }\n'
  const shapes = async (rules: Record<string, 'error'>) => {
    const { ledger } = await lint({ 'a.yaml': text }, { rules })
    return ledger.undecided.filter(({ rule }) => rule === 'keelint/shape').map(({ count }) => count)
  }
  assert.equal(await shapes({ 'k8s/no-host-pid': 'error' }), [1, 1])
  assert.equal(await shapes({ 'k8s/no-host-pid': 'error', 'k8s/valid-schema': 'error' }), [])
  const half: Rule = {
    meta,
    create: ({ report }) => ({
      Manifest: (_, { resource }) => report({ at: { resource, path: ['spec', 'hostPID'] }, messageId: 'here' }),
    }),
  }
  const { ledger } = await lintWith(half, { 'a.yaml': text })
  assert.equal(
    ledger.undecided.map(({ reason, count }) => [reason, count]),
    [['A field was left out: it takes boolean and holds number.', 1]],
  )
})

manifests('know whether a kustomization names their file', async () => {
  const rule: Rule = {
    meta,
    create: ({ report }) => ({
      Manifest: (_, node) => node.resource.kustomized && report({ at: node, messageId: 'here' }),
    }),
  }
  const object = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n`
  const { problems } = await lintWith(rule, {
    'base/kustomization.yaml':
      'kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1\nresources: [a.yaml, ../c.yaml]\n',
    'base/a.yaml': object('a'),
    'base/b.yaml': object('b'),
    'c.yaml': object('c'),
  })
  assert.equal(
    problems.map(({ file }) => file),
    ['base/a.yaml', 'c.yaml'],
  )
})

const yielding = suite('rules that yield')

function pluginOf(rules: Readonly<Record<string, Partial<Rule['meta']> & { paths: readonly string[] }>>): Plugin {
  const made = Object.entries(rules).map(([name, { paths, ...more }]): [string, Rule] => [
    name,
    {
      meta: { ...meta, ...more },
      create: ({ report }) => ({
        Resource: (_, { resource }) => {
          for (const path of paths) report({ at: { resource, path: ['metadata', path] }, messageId: 'here' })
        },
      }),
    },
  ])
  return { meta: { name: 'test', version: '0.0.0', namespace: 'test' }, rules: Object.fromEntries(made) }
}

const pair = pluginOf({ grave: { paths: ['name'] }, light: { paths: ['name', 'namespace'], yieldsTo: ['grave'] } })
const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: b\n'

async function said(rules: Record<string, 'error' | 'off'>, source = text) {
  const { problems } = await lint({ 'a.yaml': source }, { rules }, [pair])
  return problems.map(({ rule, path }) => `${rule} ${path.join('.')}`)
}

yielding('say nothing of a field of which the other speaks', async () => {
  assert.equal(await said({ 'test/grave': 'error', 'test/light': 'error' }), [
    'test/grave metadata.name',
    'test/light metadata.namespace',
  ])
})

yielding('speak where the other is off', async () => {
  assert.equal(await said({ 'test/light': 'error' }), ['test/light metadata.name', 'test/light metadata.namespace'])
})

yielding('keep silent where the other is silenced', async () => {
  const silenced = text.replace('name: a', 'name: a # keelint-disable-line test/grave -- known')
  assert.equal(await said({ 'test/grave': 'error', 'test/light': 'error' }, silenced), [
    'test/light metadata.namespace',
  ])
})

yielding('belong to a plugin that says so in a list', async () => {
  const odd = pluginOf({ light: { paths: [], yieldsTo: 'grave' as never } })
  try {
    await lint({ 'a.yaml': text }, { rules: { 'test/light': 'error' } }, [odd])
    assert.unreachable()
  } catch (error) {
    assert.match((error as Error).message, /yieldsTo/)
  }
})

manifests.run()
yielding.run()
