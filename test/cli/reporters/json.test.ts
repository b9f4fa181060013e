/** The JSON report keeps to the schema that is published with it, and the schema to the contract. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { carriers, severities, steps } from '@keelint/core'
import { Ajv } from 'ajv'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint, pod } from '../run-keelint.ts'
import { comparedRun } from './compared-run.ts'
import { fullFiles, fullRun } from './full-run.ts'
import { hostileNames, hostileRun } from './hostile.ts'
import { aProblem, aRun, textIn } from './made-run.ts'

const test = suite('json schema')

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean
  readonly enum?: readonly unknown[]
  readonly items?: Schema
}

const schema = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('keelint/schemas/report.json')), 'utf8'),
) as Schema
const definitions = schema.definitions!
// Keys that the schema allows and nobody writes would not be found, so unions are the only thing not strict.
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)

async function faults(text: string): Promise<unknown> {
  return validate(JSON.parse(text)) ? [] : validate.errors
}

test('objects of the schema have no room for other keys', () => {
  const open: string[] = []
  const visit = (part: Schema, path: string) => {
    if (part.properties && part.additionalProperties !== false) open.push(path)
    for (const [key, child] of Object.entries(part.properties ?? {})) visit(child, `${path}.${key}`)
    for (const [key, child] of Object.entries(part.definitions ?? {})) visit(child, key)
    if (part.items) visit(part.items, `${path}[]`)
  }
  visit(schema, '')
  assert.equal(open, [])
})

test('its words are those of the linter', () => {
  assert.equal(definitions.severity?.enum, severities)
  assert.equal(definitions.step?.enum, steps)
  assert.equal(Object.keys(definitions.summary!.properties!.severity!.properties!), severities)
  assert.equal(Object.keys(definitions.summary!.properties!.step!.properties!), steps)
  assert.equal(definitions.suppression!.properties!.carrier!.enum, carriers)
})

test('every key of the contract is in it, and in the report', async () => {
  const report = JSON.parse(await textIn('json', fullRun, fullFiles))
  assert.equal(Object.keys(report), ['version', 'tool', 'problems', 'suppressed', 'fixed', 'ledger', 'summary'])
  const [problem] = report.problems
  const keys = [
    'rule',
    'level',
    'severity',
    'step',
    'message',
    'messageId',
    'file',
    'location',
    'path',
    'absent',
    'resource',
    'container',
    'identity',
    'related',
    'origin',
    'fix',
    'suggestions',
  ]
  assert.equal(Object.keys(problem), keys)
  assert.is(report.problems[1].fixDeclined, 'alias')
  assert.equal(Object.keys(report.suppressed[0]), [...keys, 'suppression'])
  assert.equal(report.suppressed[0].suppression, {
    carrier: 'comment',
    reason: 'The node needs it.',
    until: '2027-01-31',
  })
  assert.equal(problem.fix, fullRun.problems[0]!.fix)
  assert.equal(problem.suggestions, fullRun.problems[0]!.suggestions)
  const known = keys.flatMap(key => (key === 'related' ? ['before', key] : [key]))
  assert.equal(Object.keys(definitions.problem!.properties!), [...known, 'fixDeclined'])
  assert.equal(Object.keys(definitions.suppressedProblem!.properties!), [...known, 'fixDeclined', 'suppression'])
  assert.equal(Object.keys(report.ledger), Object.keys(definitions.ledger!.properties!))
  assert.equal(Object.keys(report.summary), definitions.summary!.required)
  assert.equal(report.fixed, [{ file: 'shop/web.yaml', fixes: 3 }])
})

test('empty lists of a problem are left out, and what no report names too', async () => {
  const problem = { ...aProblem({ related: [], suggestions: [] }), secret: 1 }
  const report = JSON.parse(await textIn('json', aRun({ problems: [problem] })))
  for (const key of ['related', 'suggestions', 'fix', 'resource', 'secret'])
    assert.not.ok(key in report.problems[0], key)
  assert.not.ok('fixed' in report)
})

test('a report with everything in it, an empty one, and one of the command line', async () => {
  assert.equal(await faults(await textIn('json', fullRun, fullFiles)), [])
  assert.equal(await faults(await textIn('json', aRun({}))), [])
  const folder = folderWith({ 'web.yaml': `${pod}---\na: 1\n`, 'values.yaml': 'a: 1\n', 'broken.yaml': 'a: [' })
  const { stdout } = await keelint(folder, ['--preset', 'all', '-f', 'json'])
  assert.equal(await faults(stdout), [])
  assert.ok(JSON.parse(stdout).problems.length > 10)
})

test('a run that was compared with a commit', async () => {
  const text = await textIn('json', comparedRun)
  assert.equal(await faults(text), [])
  const { since, problems } = JSON.parse(text)
  assert.equal(Object.keys(since), Object.keys(schema.properties!.since!.properties!))
  assert.equal([since.added, since.worsened, since.unchanged, since.silenced], [1, 1, 1, 1])
  assert.is(since.removed[0].file, 'old/web.yaml')
  assert.equal(
    problems.map(({ before }: { before?: object }) => before),
    [undefined, { level: 'warn', severity: 'low' }],
  )
})

test('the check catches what the schema does not know', async () => {
  const text = await textIn('json', fullRun, fullFiles)
  for (const [from, to] of [
    ['"level": "error"', '"level": "fatal"'],
    ['"absent": false', '"absent": false, "more": 1'],
    ['"line": 9', '"line": 0'],
    ['"until": "2027-01-31"', '"until": "soon"'],
  ] as const)
    assert.is.not(JSON.stringify(await faults(text.replace(from, to))), '[]', to)
})

test('whatever the names are, they parse back to what they were', async () => {
  for (const [what, name] of Object.entries(hostileNames)) {
    const text = await textIn('json', hostileRun(name))
    assert.equal(await faults(text), [], what)
    const { problems, suppressed, ledger } = JSON.parse(text)
    assert.is(problems[0].file, name, what)
    assert.is(problems[0].resource.kind, name, what)
    assert.is(problems[0].fix.edits[0].text, name, what)
    assert.is(suppressed[0].suppression.reason, name, what)
    assert.is(ledger.undecided[0].reason, name, what)
  }
})

test.run()
