/** The plugin as a whole: wording, options, configs, odd manifests, the reporter, and the kind of workload that it brings. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Linter, resolveConfig, summaryOf, verdictOf } from '@keelint/core'
import { testPlugin } from '@keelint/core/testing'
import plugin from '../src/index.ts'

test('the plugin is sound', () => testPlugin(plugin))

test('rules look into the pods of a Worker', async () => {
  const config = await resolveConfig([{ plugins: { acme: plugin }, extends: ['acme/standard'] }], [])
  const text = `apiVersion: acme.example/v1
kind: Worker
metadata:
  name: feeder
spec:
  podTemplate:
    spec:
      containers:
        - name: feed
          image: duck/feeder:1.2.3
`
  const { problems } = new Linter(config).lint([{ path: 'worker.yaml', text }])
  assert.deepEqual(
    problems.map(({ rule, location }) => [rule, location.start.line]),
    [['acme/no-foreign-registry', 10]],
  )
})

test('the report counts by namespace, and tells what was not analyzed', async () => {
  const config = await resolveConfig([{ plugins: { acme: plugin }, extends: ['acme/standard'] }], [])
  const namespace = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: ${name} }\n`
  const report = async (text: string) => {
    const run = new Linter(config).lint([{ path: 'a.yaml', text }])
    const context = { color: false, summary: summaryOf(run.problems, verdictOf(run)), source: () => text }
    return plugin.reporters?.['by-namespace']?.(run, context)
  }
  assert.equal(await report(namespace('pond')), 'No problems.\n')
  assert.equal(await report(`${namespace('pond')}---\na: [\n`), 'not analyzed\t"a.yaml"\n')
  assert.equal(await report('apiVersion: v1\nkind: Namespace\nmetadata: { name: pond }\n'), '1\t""\n')
})
