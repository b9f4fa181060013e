/** Expressions of one's own: what is wrong with one is said at once, and what it cannot tell is no problem. */
import { type Config, Linter, resolveConfig } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('expressions of one’s own')

const config = (...expressions: readonly string[]): Config => ({
  rules: {
    'k8s/custom-expression': [
      'error',
      { expressions: expressions.map((expression, index) => ({ name: `e${index}`, expression })) },
    ],
  },
})

async function lint(text: string, ...expressions: readonly string[]) {
  const linter = new Linter(await resolveConfig([config(...expressions)], [plugin]))
  return linter.lint([{ path: 'a.yaml', text }])
}

async function fault(expression: string): Promise<string> {
  try {
    await resolveConfig([config('true', expression)], [plugin])
  } catch (error) {
    assert.is((error as Error).name, 'ConfigError')
    return (error as Error).message
  }
  return ''
}

const pod =
  'apiVersion: v1\nkind: Pod\nmetadata: { name: a, labels: { "a.b/c": x } }\nspec: { c: 3, f: 0.5, l: [1, 2], s: 1Gi, t: 010, z: null }\n'

test('an expression that is wrong is a fault of the config, which names it', async () => {
  assert.match(
    await fault('object.spec +'),
    /`k8s\/custom-expression`.*the expression `e1` is wrong: Unexpected token: EOF/,
  )
  assert.match(await fault('spec.a == 1'), /`e1` is wrong: Unknown variable: spec/)
  assert.match(await fault('object.a.nothing()'), /`e1` is wrong: .*nothing/)
  assert.match(await fault('1 + "a"'), /`e1` is wrong: no such overload/)
  assert.match(await fault('1 + 1'), /`e1` is wrong: It gives a value of the type `int`/)
  assert.is(await fault('has(object.spec)'), '')
})

test('values are what they are in a cluster', async () => {
  const { problems, ledger } = await lint(
    pod,
    'object.spec.c == 3 && object.spec.c + 1 == 4 && object.spec.c / 2 == 1',
    'object.spec.f * 2.0 == 1.0',
    'object.spec.t == 8',
    '!has(object.spec.z) && !has(object.toString) && !("constructor" in object)',
    'object.metadata.labels["a.b/c"] == "x"',
    'object.spec.l.sum() == 3 && object.spec.l.isSorted() && object.spec.l.indexOf(2) == 1 && object.spec.l.max() == 2',
    'quantity(object.spec.s).compareTo(quantity("1024Mi")) == 0 && isQuantity("5m") && !isQuantity("x")',
    'quantity("1").add(quantity("500m")).isGreaterThan(quantity("1200m")) && quantity("2k").asInteger() == 2000',
    'object.spec.s.replace("Gi", "") == "1" && object.spec.s.charAt(1) == "G" && object.spec.s.matches("^\\\\d(?i:gI)$")',
    'object.?spec.?x.?y.orValue(7) == 7',
    'object.apiVersion == "v1" && object.kind == "Pod"',
  )
  assert.equal(
    problems.map(({ message }) => message),
    [],
  )
  assert.equal(ledger.undecided, [])
})

test('what cannot be evaluated is undecided', async () => {
  const { problems, ledger } = await lint(
    pod,
    'object.spec.x.y == 1',
    'object.spec.c',
    'object.spec.s.matches("(")',
    'quantity(object.kind).isInteger()',
  )
  assert.equal(problems, [])
  assert.equal(
    ledger.undecided.map(({ reason, count }) => [reason.replace(/ \(at character \d+\)/, ''), count]),
    [
      ['The expression `e0` cannot be evaluated: No such key: x.', 1],
      ['The expression `e1` cannot be evaluated: it gives neither a truth value nor a text.', 1],
      ['The expression `e2` cannot be evaluated: it opens a group that it does not close.', 1],
      ['The expression `e3` cannot be evaluated: the text is no quantity.', 1],
    ],
  )
})

test('a value that is within itself, or deep, is undecided', async () => {
  const deep = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: ${'{ a: '.repeat(250)}1${' }'.repeat(250)}\n`
  const { ledger } = await lint(deep, 'has(object.data)')
  assert.equal(
    ledger.undecided.filter(({ rule }) => rule === 'k8s/custom-expression').map(({ count }) => count),
    [1],
  )
})

test.run()
