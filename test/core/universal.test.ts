/** The linter, its rules and SARIF run where there is nothing but JavaScript: no Node, no browser. */
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import type { Config, Linter, Plugin, Run } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { universalBundle } from '../../tools/bundle/universal.ts'

interface Universal {
  readonly Linter: typeof Linter
  readonly plugin: Plugin
  resolveConfig(
    configs: readonly Config[],
    plugins: readonly Plugin[],
  ): Promise<ConstructorParameters<typeof Linter>[0]>
  sarif(run: Run, context: object): Promise<string>
}

const universal = suite('universal')
const text = `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: nginx:edge
      securityContext: { capabilities: { drop: [all] } }
`

/** In a context of its own, which has what the language has and nothing else. */
async function load(): Promise<Universal> {
  const context = vm.createContext(Object.create(null))
  // V8 has one of its own in every context.
  vm.runInContext('delete globalThis.console', context)
  for (const name of ['process', 'URL', 'setTimeout', 'TextEncoder', 'structuredClone', 'document', 'console'])
    assert.is(vm.runInContext(`typeof ${name}`, context), 'undefined', name)
  const script = await universalBundle(fileURLToPath(new URL('../..', import.meta.url)))
  vm.runInContext(`${script};globalThis.keelint = keelint`, context)
  return context.keelint as Universal
}

/** Lists of another context are no lists to `assert.equal`. */
function plain(run: Run): Pick<Run, 'problems' | 'ledger'> {
  return JSON.parse(JSON.stringify({ problems: run.problems, ledger: run.ledger }))
}

universal('patterns, options, a fix and a report', async () => {
  const { Linter, plugin, resolveConfig, sarif } = await load()
  const config = await resolveConfig(
    [
      { ignores: ['vendor/'] },
      { extends: ['pss-restricted'], rules: { 'k8s/no-latest-tag': ['error', { movingTags: ['edge'] }] } },
      { files: ['staging/**'], rules: { 'k8s/no-latest-tag': 'off' } },
    ],
    [plugin],
  )
  const files = ['prod/web.yaml', 'staging/web.yaml', 'vendor/web.yaml'].map(path => ({ path, text }))
  const run = new Linter(config).lint(files)
  const { problems, ledger } = plain(run)
  const moving = problems.filter(({ rule }) => rule === 'k8s/no-latest-tag')
  assert.equal(
    moving.map(({ file, location }) => [file, location.start.line]),
    [['prod/web.yaml', 7]],
  )
  assert.equal(
    ledger.skipped.map(({ file, reason }) => [file, reason]),
    [['vendor/web.yaml', 'ignored']],
  )
  const { fixed } = new Linter(config).lintAndFix(files)
  assert.match(fixed?.get('prod/web.yaml')?.text ?? '', '{ drop: [ALL] }')
  const summary = { problems: 0, severity: {}, step: {}, fixable: 0, exitCode: 1 }
  const log = JSON.parse(await sarif(run, { color: false, summary, source: () => text }))
  assert.is(log.runs[0].results.length, run.problems.length)
})

universal('a wrong option is refused there too', async () => {
  const { plugin, resolveConfig } = await load()
  const wrong = [{ rules: { 'k8s/no-latest-tag': ['error', { movingTag: [] }] } }] as unknown as readonly Config[]
  const message = await resolveConfig(wrong, [plugin]).then(
    () => 'none',
    (error: Error) => error.message,
  )
  assert.match(message, '`movingTags`')
})

universal.run()
