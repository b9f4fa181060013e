/** What the compiler of edits takes and refuses, and that the change of a value is pure. */
import { changedValue, compileChanges } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { append, remove, set } from './edited.ts'

const compile = suite('compiling edits')
const whole = (text: string) => ({ start: 0, end: text.length })

compile('edits are offsets into the whole text, in order', () => {
  const text = '\uFEFFa: 1\n---\nb: 1\nc: 2\n'
  const outcome = compileChanges(text, { start: 6, end: text.length }, [set('c', 3), set('b', 2)], 'yaml')
  assert.equal(outcome, {
    edits: [
      { start: 13, end: 14, text: '2' },
      { start: 18, end: 19, text: '3' },
    ],
  })
})

compile('a document that nobody can read is left alone', () => {
  for (const text of [
    'a: 1\na: 2\n',
    'a: [\n',
    '--- a: 1\n',
    '{{- if x }}\na: 1\n',
    'a: *x\n',
    `${'['.repeat(20_000)}`,
    '',
    '\n',
  ])
    assert.equal(compileChanges(text, whole(text), [set('b', 1)], 'yaml'), { declined: 'conflict' }, text.slice(0, 20))
  assert.equal(compileChanges('{"a": 1,}', whole('{"a": 1,}'), [set('b', 1)], 'json'), { declined: 'conflict' })
})

compile('an item after a block scalar that lacks its last line break would change the scalar', () => {
  const text = 'a:\n  - |\n    x'
  assert.equal(compileChanges(text, whole(text), [append('a', 'b')], 'yaml'), { declined: 'conflict' })
})

compile('without reading it again the edits are the same', () => {
  const text = 'a: {b: 1}\n'
  const changes = [set('a.c', 2)]
  assert.equal(
    compileChanges(text, whole(text), changes, 'yaml', { verify: false }),
    compileChanges(text, whole(text), changes, 'yaml'),
  )
})

compile('values must be JSON', () => {
  const round: unknown[] = []
  round.push(round)
  for (const value of [
    undefined,
    Number.NaN,
    Infinity,
    1n,
    () => 1,
    Symbol('x'),
    new Date(0),
    new Map(),
    round,
    '\ud800',
  ])
    assert.throws(
      () => compileChanges('a: 1\n', whole('a: 1\n'), [set('a', value)], 'yaml'),
      (error: Error) => error instanceof TypeError && /^A change puts in /.test(error.message),
    )
  assert.equal(compileChanges('a: 1\n', whole('a: 1\n'), [set('b', { c: undefined, d: 1 })], 'yaml'), {
    edits: [{ start: 4, end: 4, text: '\nb:\n  d: 1' }],
  })
})

compile('the value that is changed stays as it was, and what does not change is shared', () => {
  const before = { a: { b: [1, 2, 3] }, c: { d: 1 } }
  const frozen = JSON.stringify(before)
  const after = changedValue(before, [
    remove('a.b.0'),
    set('a.b.2', 'x'),
    append('a.b', 4),
    remove('a.b.1'),
    remove('e.f'),
  ])
  assert.equal(after, { a: { b: ['x', 4] }, c: { d: 1 } })
  assert.is((after as typeof before).c, before.c)
  assert.is(JSON.stringify(before), frozen)
})

compile('keys of the language are keys like any other', () => {
  const after = changedValue({}, [set('__proto__.constructor', 1)])
  assert.is(JSON.stringify(after), '{"__proto__":{"constructor":1}}')
  assert.is(({} as Record<string, unknown>).constructor, Object)
})

compile.run()
