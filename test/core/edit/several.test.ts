/** Several changes in one go: they come out as if they were made one after the other, in whatever order. */
import { type PathChange, yamlParser } from '@keelint/core'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { runCases } from './cases.ts'
import { choices, choicesFrom } from './choices.ts'
import { append, edited, remove, set } from './edited.ts'
import { changeFor, roots, values } from './random.ts'

runCases('several changes', [
  ['neighbors are taken away', '{"a":1,"b":2,"c":3}', [remove('a'), remove('b')], '{"c":3}', 'json'],
  ['so are the last ones', '{"a":1,"b":2,"c":3}', [remove('c'), remove('b')], '{"a":1}', 'json'],
  ['and all but the one between', 'x: {a: 1, b: 2, c: 3}\n', [remove('x.a'), remove('x.c')], 'x: {b: 2}\n'],
  ['items are counted as they were', 'x: [a, b, c, d]\n', [remove('x.0'), remove('x.2')], 'x: [b, d]\n'],
  [
    'of a list in lines, too',
    '\nx:\n  - a\n  # of b\n  - b\n  - c # of c\n  - d\n',
    [remove('x.0'), remove('x.2')],
    '\nx:\n  # of b\n  - b\n  - d\n',
  ],
  ['one goes where another is put', '\nx:\n  a: 1\n  b: 2\n', [remove('x.a'), set('x.c', 3)], '\nx:\n  b: 2\n  c: 3\n'],
  [
    'a pair gets another key, with its comments',
    '\nx:\n  a: v # why\n  # of b\n  b: 2\n',
    [set('x.c', 'v'), remove('x.a')],
    '\nx:\n  c: v # why\n  # of b\n  b: 2\n',
  ],
  ['one in brackets, too', 'x: {"a": "v", "b": 2}\n', [set('x.c', 'v'), remove('x.a')], 'x: {"c": "v", "b": 2}\n'],
  ['the only one', '\nx:\n  a: |\n    v\n', [set('x.c', 'v\n'), remove('x.a')], '\nx:\n  c: |\n    v\n'],
  [
    'one of two that are alike',
    '\nx:\n  a: v\n  b: v\n',
    [set('x.c', 'v'), remove('x.a'), remove('x.b')],
    '\nx:\n  c: v\n',
  ],
  ['two are put at one place', '\nx:\n  a: 1\n', [set('x.c', 3), set('x.b', 2)], '\nx:\n  a: 1\n  c: 3\n  b: 2\n'],
  [
    'a mapping is made and filled',
    '\nx:\n  a: 1\n',
    [set('x.s.b', 2), set('x.s.c', 3)],
    '\nx:\n  a: 1\n  s:\n    b: 2\n    c: 3\n',
  ],
  ['nothing is left of a mapping', '\nx:\n  a: 1\n  b: 2\ny: 1\n', [remove('x.a'), remove('x.b')], '\nx: {}\ny: 1\n'],
  ['nor of one in brackets', 'x: {a: 1, b: 2}\n', [remove('x.a'), remove('x.b')], 'x: {}\n'],
  [
    'items are put behind those that go',
    'x: [a, b]\n',
    [append('x', 'c'), remove('x.1'), append('x', 'd')],
    'x: [a, c, d]\n',
  ],
  ['what goes as a whole goes once', '\nx:\n  a: 1\n  b: 2\ny: 1\n', [remove('x.a'), remove('x')], '\ny: 1\n'],
  [
    'changes far from each other',
    '\na: 1\nb: {c: [1, 2]}\nd: |\n  x\ne: 5\n',
    [set('a', 2), set('b.c.1', 3), set('d', 'z'), remove('e')],
    '\na: 2\nb: {c: [1, 3]}\nd: z\n',
  ],
])

const several = suite('changes in any order')
const runs = Number(process.env.KEELINT_EDIT_RUNS ?? 250)

several('come out the same', () => {
  fc.assert(
    fc.property(
      roots,
      fc.array(values.value, { minLength: 2, maxLength: 4 }),
      choices,
      fc.boolean(),
      (root, puts, what, isJson) => {
        const text = isJson ? JSON.stringify(root, null, 2) : `${lines(root)}\n`
        const decide = choicesFrom(what)
        // What is put anew is put in the order in which it is asked for.
        const changes = puts
          .map(put => changeFor(root, put, decide))
          .filter(({ do: kind, path }) => kind === 'remove' || (kind === 'set' && isThere(root, path)))
          .filter(({ path }, index, all) => all.every((other, at) => at === index || !isWithin(path, other.path)))
        const format = isJson ? 'json' : 'yaml'
        assert.equal(edited(text, [...changes].reverse(), format), edited(text, changes, format))
      },
    ),
    { numRuns: runs },
  )
})

several('cost no more than the document is long', () => {
  const items = (item: string) => `items:\n${item.repeat(2000)}`
  const text = items('  - a: 1\n    b: 2\n')
  const changes = Array.from({ length: 2000 }, (_, index): readonly PathChange[] => [
    set(`items.${index}.a`, 3),
    remove(`items.${index}.b`),
  ])
  const { user: before } = process.cpuUsage()
  const outcome = edited(text, changes.flat())
  assert.is('text' in outcome && outcome.text, items('  - a: 3\n'))
  assert.ok(process.cpuUsage().user - before < 15_000_000)
})

/** Flow collections, which are YAML as well. */
function lines(root: object): string {
  const text = JSON.stringify(root)
  assert.equal(yamlParser.parse(text, { start: 0, end: text.length }).issues, [])
  return text
}

function isWithin(path: PathChange['path'], outer: PathChange['path']): boolean {
  return outer.every((key, depth) => key === path[depth])
}

function isThere(root: unknown, path: PathChange['path']): boolean {
  return path.reduce<unknown>((at, key) => Object(at)[key], root) !== undefined
}

several.run()
