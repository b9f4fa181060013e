/** Schemas of custom resources on the command line: definitions among the files, and those that `kubernetes.schemas` names. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { definition, widget } from '../support/custom-resources.ts'
import { command, type Files, folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('schemas')

const plugin = `export default {
  meta: { name: 'acme', version: '1.0.0' },
  rules: {
    schema: {
      meta: {
        type: 'problem',
        severity: 'high',
        docs: { description: 'Require x', rationale: 'x', remedy: 'x', references: ['https://example.com'] },
        messages: { fault: '{{text}}' },
        customResources: true,
      },
      create: ({ report, undecided }) => ({
        Project({ customResources }) {
          for (const { resource, faults, undecided: reasons } of customResources) {
            for (const { path, message } of faults) report({ at: { resource, path }, messageId: 'fault', data: { text: message } })
            reasons.forEach(undecided)
          }
        },
      }),
    },
  },
}
`
const crd = definition({ type: 'object', properties: { a: { type: 'string' } } })
const one = widget('spec: { a: 1 }')
const wrong = 'The value must be a string, not an integer. Put it in quotes.'

/** @param kubernetes what the config says below that key */
function folderOf(kubernetes: string, files: Files, level = 'error'): string {
  return folderWith({
    'plugin.mjs': plugin,
    'keelint.config.yaml': `plugins: { acme: ./plugin.mjs }\nrules: { acme/schema: ${level}, k8s/no-privileged: error }\nkubernetes:\n  ${kubernetes}\n`,
    ...files,
  })
}

const lintable: Files = { 'app/a.yaml': one, 'app/pod.yaml': pod }

async function told(folder: string, args: readonly string[] = ['app']): Promise<readonly string[]> {
  const { problems } = await report(folder, args)
  return problems
    .map((problem: { rule: string; message: string }) => problem.message)
    .filter((text: string) => !/privileged/.test(text))
}

test('definitions among the linted files need no config', async () => {
  const folder = folderOf('{}', { ...lintable, 'app/crd.yaml': crd })
  assert.equal(await told(folder), [wrong])
})

test('files and patterns are relative to the config', async () => {
  for (const given of ['crds/widgets.yaml', 'crds/*.yaml', './crds/**', '../**/widgets.{yaml,yml}']) {
    const folder = folderOf(`schemas: ["${given}"]`, { ...lintable, 'crds/widgets.yaml': crd })
    assert.equal(await told(folder), [wrong], given)
    assert.equal(await told(path.join(folder, 'app'), ['a.yaml']), [wrong], given)
  }
})

test('a catalog of JSON Schemas is read where a resource asks for it', async () => {
  const schema = JSON.stringify({ type: 'object', properties: { spec: { properties: { a: { type: 'string' } } } } })
  const folder = folderOf('schemas: ["catalog/**/*.json"]', {
    ...lintable,
    'catalog/example.com/widget_v1.json': schema,
    'catalog/example.com/gadget_v1.json': 'no JSON at all',
  })
  assert.equal(await told(folder), [wrong])
})

test('a link is followed', async () => {
  const folder = folderOf('schemas: ["crds/*.yaml"]', { ...lintable, 'elsewhere.txt': crd })
  mkdirSync(path.join(folder, 'crds'))
  symlinkSync('../elsewhere.txt', path.join(folder, 'crds/link.yaml'))
  assert.equal(await told(folder), [wrong])
})

test('what cannot be had is named with the line of the config', async () => {
  const refused = async (given: string, message: RegExp) => {
    const { code, stdout, stderr } = await keelint(
      folderOf(`schemas: [${given}]`, { ...lintable, 'crds/a.yaml': crd }),
      ['app'],
    )
    assert.equal([code, stdout], [2, ''], stderr)
    assert.match(stderr, message)
  }
  await refused(
    'crds/a.yaml, gone.yaml',
    /keelint\.config\.yaml:4:26: .*the schema `gone\.yaml` cannot be read: it does not exist\./,
  )
  await refused(
    'crds',
    /keelint\.config\.yaml:4:13: .*`crds` cannot be read: it is a folder\. Name its files: `crds\/\*\.yaml`\./,
  )
  await refused('"crds/*.json"', /keelint\.config\.yaml:4:13: .*the pattern `crds\/\*\.json`, which no file matches/)
  await refused('""', /`kubernetes\.schemas\[0\]` must be the name of a file, or a pattern/)
  await refused('1', /`kubernetes\.schemas\[0\]` must be the name of a file, or a pattern/)
})

test('what cannot be read is named with its own line', async () => {
  const refused = async (text: string | Uint8Array, message: RegExp) => {
    const { code, stdout, stderr } = await keelint(
      folderOf('schemas: [crds/a.yaml]', { ...lintable, 'crds/a.yaml': text }),
      ['app'],
    )
    assert.equal([code, stdout], [2, ''], stderr)
    assert.match(stderr, message)
  }
  await refused('a: 1\nb: [', /crds\/a\.yaml:2:\d: the schema cannot be read: /)
  await refused(new Uint8Array([0xff, 0x41]), /the schema `crds\/a\.yaml` cannot be read: /)
  await refused('a: 1\n', /`kubernetes\.schemas` names no schema: `crds\/a\.yaml` holds neither/)
})

test('while no rule asks for schemas, they may be as they are', async () => {
  const folder = folderOf('schemas: [crds/a.yaml]', { ...lintable, 'crds/a.yaml': 'b: [' }, 'off')
  assert.equal(await told(folder), [])
})

test('kinds without a schema are counted', async () => {
  const { ledger } = await report(folderOf('{}', lintable), ['app'])
  assert.equal(ledger.undecided, [{ rule: 'acme/schema', reason: 'The kind has no schema here.', count: 1 }])
})

test('--print-config names the files', async () => {
  const folder = folderOf('{ version: "1.33", schemas: ["crds/*"] }', { 'crds/b.yaml': crd, 'crds/a.yaml': crd })
  const { stdout } = await keelint(folder, ['--print-config', 'a.yaml'])
  assert.equal(JSON.parse(stdout).kubernetes, { version: '1.33', schemas: ['crds/a.yaml', 'crds/b.yaml'] })
})

test('`ajv` is loaded only where there is something to compile', () => {
  const isLoaded = (kubernetes: string, files: Files, level?: string): boolean => {
    const folder = folderOf(kubernetes, files, level)
    const [node, ...start] = command
    const coverage = path.join(folder, 'coverage')
    const env = { PATH: process.env.PATH, HOME: folder, NODE_V8_COVERAGE: coverage }
    const { status, stderr } = spawnSync(node, [...start, 'app'], { cwd: folder, encoding: 'utf8', env })
    assert.is(status, 1, stderr)
    const reports = readdirSync(coverage).map(file => readFileSync(path.join(coverage, file), 'utf8'))
    assert.ok(reports.some(text => text.includes('packages/core/src/linter.ts')))
    return reports.some(text => /\/ajv\/dist\//.test(text))
  }
  const withDefinition = { ...lintable, 'app/crd.yaml': crd }
  assert.is(isLoaded('{}', lintable), false)
  assert.is(isLoaded('{}', withDefinition), true)
  assert.is(isLoaded('{}', withDefinition, 'off'), false)
  assert.is(isLoaded('schemas: [crd.yaml]', { ...lintable, 'crd.yaml': crd }), true)
  assert.is(isLoaded('schemas: [crd.yaml]', { ...lintable, 'crd.yaml': crd }, 'off'), false)
})

test.run()
