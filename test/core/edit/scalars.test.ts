/** How scalars are written: plain where no reader takes them for something else, in the quotes that stand there, in lines. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Case, runCases } from './cases.ts'
import { edited, set } from './edited.ts'

const script = `
a: |
  one

  two
b: 1
`

const cases: readonly Case[] = [
  ['text keeps its double quotes', 'a: "x" # c\n', set('a', 'y'), 'a: "y" # c\n'],
  ['text keeps its single quotes', "a: 'x'\n", set('a', "it's"), "a: 'it''s'\n"],
  ['what single quotes cannot hold gets double ones', "a: 'x'\n", set('a', 'x\ty'), 'a: "x\\ty"\n'],
  ['a number in the place of text has no quotes', 'a: "1"\n', set('a', 1), 'a: 1\n'],
  ['text in the place of a number has', 'a: 1\n', set('a', '1'), 'a: "1"\n'],
  ['text of many lines is replaced as a whole', 'a: "x\n  y"\nb: 1\n', set('a', 'z'), 'a: "z"\nb: 1\n'],
  ['lines keep their header', script, set('a', 'three\n'), script.replace('one\n\n  two', 'three')],
  [
    'lines of another end get quotes',
    script,
    set('a', 'three\nfour'),
    script.replace('|\n  one\n\n  two', '"three\\nfour"'),
  ],
  ['lines become a scalar, and a comment stays', 'a: >- # c\n  x\n  y\nb: 1\n', set('a', true), 'a: true # c\nb: 1\n'],
  ['lines become a mapping', 'a: |\n  x\nb: 1\n', set('a', { c: 1 }), 'a:\n  c: 1\nb: 1\n'],
  [
    'a key goes behind lines',
    'x:\n  a: |\n    one\n\n    two\n\ny: 1\n',
    set('x.b', 1),
    'x:\n  a: |\n    one\n\n    two\n  b: 1\n\ny: 1\n',
  ],
  [
    'a key goes behind lines that keep all breaks',
    'x:\n  a: |+\n    one\n\ny: 1\n',
    set('x.b', 1),
    'x:\n  a: |+\n    one\n\n  b: 1\ny: 1\n',
  ],
  ['lines without a last break are not given one', 'a: 1\nb: |\n  x', set('c', 1), 'a: 1\nc: 1\nb: |\n  x'],
  ['nor do they lose it', 'a: |\n  x\nb: 1', { do: 'remove', path: ['b'] }, 'a: |\n  x\n'],
]

runCases('edits of scalars', cases)

const quoted = suite('quotes')

quoted('text that some reader takes for something else gets quotes', () => {
  const others = [
    '',
    'yes',
    'No',
    'ON',
    'y',
    '~',
    'null',
    'True',
    '1',
    '-1.5',
    '1e3',
    '1_000',
    '0x1F',
    '0o17',
    '017',
    '.5',
    '.inf',
    '12:30',
    '1:2:3',
    '2020-01-01',
    '=',
    '<<',
  ]
  const unsafe = [
    ' x',
    'x ',
    'a: b',
    'a #b',
    'a:',
    '- x',
    '#x',
    '&x',
    '*x',
    '!x',
    '|',
    '>',
    "'",
    '"',
    '%',
    '@',
    '`',
    '[',
    ']',
    '{x}',
    '?',
    '...',
    '---',
    'a\nb',
    '\u0085',
    '\ufeff',
  ]
  for (const text of [...others, ...unsafe]) {
    const outcome = edited('a: x\n', [set('a', text)])
    assert.ok('text' in outcome)
    assert.match(outcome.text, /^a: ".*"\n$/, JSON.stringify(text))
  }
})

quoted('text that is text to every reader gets none', () => {
  for (const text of [
    'x',
    'RuntimeDefault',
    'nginx:1.27',
    '10.0.0.1',
    '128Mi',
    '500m',
    '/var/run',
    'a b',
    'é',
    'apps/v1',
    'a=b',
    'v1.2.3',
    '.x',
    'x-y',
    '1st',
    'c#',
    'a,b',
  ]) {
    const outcome = edited('a: x\n', [set('a', text)])
    assert.is('text' in outcome && outcome.text, `a: ${text}\n`)
  }
})

quoted.run()
