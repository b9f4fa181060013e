/** Reviewdog's format, by its protocol's definition: names, ranges in bytes, suggestions. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hostileNames, hostileRun, hostileText, whole } from './hostile.ts'
import { aMeta, aProblem, aRun, textIn } from './made-run.ts'

const test = suite('rdjson')

const object = (properties: object, required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const position = object({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } }, ['line'])
const range = object({ start: position, end: position }, ['start'])
const location = object({ path: { type: 'string' }, range }, ['path'])
const source = object({ name: { type: 'string' }, url: { type: 'string' } }, ['name'])
const severity = { enum: ['ERROR', 'WARNING', 'INFO'] }

/** After `reviewdog.proto`, package `reviewdog.rdf`; strict where it lets other keys pass. */
const schema = object(
  {
    source,
    severity,
    diagnostics: {
      type: 'array',
      items: object(
        {
          message: { type: 'string' },
          location,
          severity,
          source,
          code: object({ value: { type: 'string' }, url: { type: 'string', pattern: '^https?://' } }, ['value']),
          suggestions: { type: 'array', items: object({ range, text: { type: 'string' } }, ['range', 'text']) },
          related_locations: {
            type: 'array',
            items: object({ message: { type: 'string' }, location }, ['location']),
          },
        },
        ['message', 'location'],
      ),
    },
  },
  ['diagnostics'],
)
const validate = new Ajv2020().compile(schema)

interface Place {
  readonly line: number
  readonly column?: number
}

interface Diagnostic {
  readonly location: { readonly path: string; readonly range: { readonly start: Place; readonly end: Place } }
  readonly suggestions: readonly Suggestion[]
}

interface Suggestion {
  readonly range: { readonly start: Place; readonly end: Place }
  readonly text: string
}

async function diagnosticsOf(
  run: ReturnType<typeof aRun>,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly Diagnostic[]> {
  const report: unknown = JSON.parse(await textIn('rdjson', run, files))
  assert.ok(validate(report), JSON.stringify(validate.errors))
  return (report as { readonly diagnostics: readonly Diagnostic[] }).diagnostics
}

/** A text with a suggestion made to it, as Reviewdog would: by lines and bytes. */
function applied(text: string, { range, text: put }: Suggestion): string {
  const bytes = Buffer.from(text)
  const offset = ({ line, column = 1 }: Place) => {
    const before = text.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1)
    return Buffer.byteLength(before.join('')) + column - 1
  }
  return Buffer.concat([
    bytes.subarray(0, offset(range.start)),
    Buffer.from(put),
    bytes.subarray(offset(range.end)),
  ]).toString()
}

test('a problem with a rule, a place and a related one', async () => {
  const location = { start: { line: 1, column: 4 }, end: { line: 1, column: 8 } }
  const problem = aProblem({ location, related: [{ message: 'Here.', file: 'gone.yaml', location }] })
  const rules = new Map([['test/rule', { meta: aMeta, level: 'error' } as const]])
  assert.equal(await diagnosticsOf(aRun({ problems: [problem], rules }), { 'web.yaml': 'a: true\n' }), [
    {
      message: 'Something is wrong.',
      location: { path: 'web.yaml', range: { start: { line: 1, column: 4 }, end: { line: 1, column: 8 } } },
      severity: 'ERROR',
      code: { value: 'test/rule', url: 'https://kubernetes.io/docs/' },
      related_locations: [
        { message: 'Here.', location: { path: 'gone.yaml', range: { start: { line: 1 }, end: { line: 1 } } } },
      ],
    },
  ])
})

test('columns are bytes of UTF-8', async () => {
  const line = "é𐐀漢\uD83D'b"
  const columns = [...Array(line.length + 1).keys()].map(index => index + 1)
  const problems = columns.map(column =>
    aProblem({ location: { start: { line: 2, column }, end: { line: 2, column } } }),
  )
  const found = await diagnosticsOf(aRun({ problems }), { 'web.yaml': `漢\n${line}\n` })
  assert.equal(
    found.map(({ location: { range } }) => range.start.column),
    [1, 3, 7, 7, 10, 13, 14, 15],
  )
})

test('columns far into a long line, and after a byte order mark', async () => {
  const text = `\uFEFF${'é'.repeat(5_000)}x\n`
  const at = (column: number) => ({ start: { line: 1, column }, end: { line: 1, column: column + 1 } })
  const problems = [1, 1_024, 2_049, 5_001].map(column => aProblem({ location: at(column) }))
  const found = await diagnosticsOf(aRun({ problems }), { 'web.yaml': text })
  assert.equal(
    found.map(({ location: { range } }) => [range.start.column, range.end.column]),
    [
      [1, 3],
      [2_047, 2_049],
      [4_097, 4_099],
      [10_001, 10_002],
    ],
  )
})

test('a fix is one suggestion with all of its edits in it, and each suggestion another', async () => {
  for (const end of ['\n', '\r\n']) {
    const text = `é: 1${end}b: [x,${end}  ü]${end}c: 3${end}`
    const at = (part: string) => text.indexOf(part)
    const fix = {
      edits: [
        { start: at('ü'), end: at(']'), text: '漢' },
        { start: at('1'), end: at('1') + 1, text: 'ö' },
      ],
    }
    const suggestion = { start: at('c'), end: text.length, text: '' }
    const problem = aProblem({
      fix,
      suggestions: [{ message: 'Less.', messageId: 'less', fix: { edits: [suggestion] } }],
    })
    const [found] = await diagnosticsOf(aRun({ problems: [problem] }), { 'web.yaml': text })
    assert.equal(
      found!.suggestions.map(each => applied(text, each)),
      [`é: ö${end}b: [x,${end}  漢]${end}c: 3${end}`, text.slice(0, at('c'))],
    )
  }
})

test('no suggestion and no column without the text; what was not analyzed is a diagnostic', async () => {
  const unreadable = [{ file: 'x.yaml', reason: 'io', message: 'Gone.' }] as const
  const problem = aProblem({ level: 'warn', fix: { edits: [{ start: 0, end: 1, text: '' }] } })
  assert.equal(await diagnosticsOf(aRun({ problems: [problem], ledger: { unreadable } })), [
    {
      message: 'Not analyzed (io): Gone.',
      location: { path: 'x.yaml' },
      severity: 'ERROR',
      code: { value: 'keelint/unreadable' },
    },
    {
      message: 'Something is wrong.',
      location: { path: 'web.yaml', range: { start: { line: 1 }, end: { line: 1 } } },
      severity: 'WARNING',
      code: { value: 'test/rule' },
    },
  ])
})

test('whatever the names are', async () => {
  for (const [what, name] of Object.entries(hostileNames)) {
    const found = await diagnosticsOf(hostileRun(name), { [name]: hostileText(name) })
    assert.is(found.length, 4, what)
    assert.is(found[3]!.location.path, whole(name), what)
    assert.is(found[3]!.suggestions.length, 2, what)
    assert.is(found[3]!.suggestions[0]!.text, whole(name), what)
  }
})

test.run()
