/** The rule on ambiguous scalars passes over documents that can have none: what it passes over has none. */
import { Linter, resolveConfig } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('ambiguous scalars')

const linter = new Linter(await resolveConfig([{ rules: { 'k8s/no-ambiguous-yaml-scalar': 'error' } }], [plugin]))

function said(text: string): readonly string[] {
  const { problems } = linter.lint([{ path: 'a.yaml', text }])
  return problems.map(({ rule, path, message }) => `${rule} ${path.join('.')}: ${message}`)
}

const scalar = fc.constantFrom(
  ...[
    'no',
    'Yes',
    'on',
    'nO',
    'y',
    'true',
    'True',
    'FALSE',
    'null',
    '010',
    '0o17',
    '0b1',
    '12:30',
    '-1:20',
    '1_000',
    '1e3',
    '1.5e3',
    '1.10',
  ],
  ...[
    '80',
    '-5',
    '.5',
    '0x1F',
    '08:00 pm',
    '"no"',
    "'010'",
    'no way',
    'based on',
    '2026-01-31',
    '500m',
    '-.inf',
    '~',
    '',
  ],
)
const before = fc.constantFrom('', '&a ', '!!str ', '  ', '&a !!str ')
const behind = fc.constantFrom('', ' ', ' # on', '\t')
const line = fc.oneof(
  fc.tuple(before, scalar, behind).map(([a, b, c]) => `  v: ${a}${b}${c}`),
  fc.tuple(scalar, scalar).map(([a, b]) => `  ${a}: ${b}`),
  fc.tuple(scalar, behind).map(([a, b]) => `  v:\n    ${a}${b}`),
  fc.tuple(scalar, scalar).map(([a, b]) => `  v: [${a}, ${b}]`),
  fc.tuple(scalar, scalar).map(([a, b]) => `  v: {${a}: 1,b: ${b}}`),
  fc.tuple(scalar, before).map(([a, b]) => `  v:\n  - ${b}${a}\n  - - ${a}`),
  scalar.map(a => `  ? ${a}\n  : x`),
  scalar.map(a => `  v: |\n    text ${a}\n    ${a}`),
)

test('a document says the same of itself when another scalar has it looked at as a whole', () => {
  const object = fc.tuple(
    fc.constantFrom('v1\nkind: ConfigMap', 'acme.io/v1\nkind: Thing', 'v1\nkind: Service'),
    fc.constantFrom('data', 'spec', 'metadata'),
    line,
    fc.constantFrom('\n', '\r\n'),
  )
  let found = 0
  fc.assert(
    fc.property(object, ([kind, field, body, end]) => {
      const text = (further: string) => `apiVersion: ${kind}\n${field}:\n${body}\n${further}`.replaceAll('\n', end)
      const whole = said(text('other:\n  last: on\n')).filter(problem => !problem.includes(' other.last: '))
      found += whole.length
      assert.equal(said(text('')), whole, JSON.stringify(text('')))
    }),
    { numRuns: 1000 },
  )
  assert.ok(found > 200, String(found))
})

test('it does not matter how long a document is', () => {
  for (const long of [
    '1:'.repeat(2e5),
    '-'.repeat(4e5),
    '1_'.repeat(2e5),
    `&${'a'.repeat(4e5)}`,
    ' '.repeat(4e5),
    'no '.repeat(1e5),
  ]) {
    const start = performance.now()
    for (const opening of ['|\n    ', ''])
      said(`apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  a: ${opening}${long}x\n`)
    assert.ok(performance.now() - start < 5000, long.slice(0, 10))
  }
})

test.run()
