/** Documents among others: their edges, separators, line ends and marks. */
import { type Case, runCases } from './cases.ts'
import { append, remove, set } from './edited.ts'

const two = `
# first
a: 1
# the end of it

---
# second
b: 1
`

const cases: readonly Case[] = [
  ['a key goes to the end of its document', two, set('c', 2), two.replace('a: 1', 'a: 1\nc: 2')],
  ['and not beyond', two, set('c', 2), `${two}c: 2\n`, 'yaml', 1],
  ['before the mark of the end', 'a: 1\n...\n', set('b', 1), 'a: 1\nb: 1\n...\n'],
  ['the last line may lack a break', 'a: 1', set('b.c', 1), 'a: 1\nb:\n  c: 1'],
  ['and still does when it goes', 'a: 1\nb: 2', remove('b'), 'a: 1'],
  ['and still does when it is emptied', 'a:\n  b: 2', remove('a.b'), 'a: {}'],
  ['the last key of a document goes', 'a: 1\nb: 2\n---\nc: 1\n', remove('b'), 'a: 1\n---\nc: 1\n'],
  [
    'Windows has its line ends',
    'a:\r\n  - x # c\r\nb: 1\r\n',
    [append('a', 'v'), set('c.d', 1), remove('b')],
    'a:\r\n  - x # c\r\n  - v\r\nc:\r\n  d: 1\r\n',
  ],
  ['without a last break too', 'a: 1\r\nb: 2', [set('c.d', 1), remove('b')], 'a: 1\r\nc:\r\n  d: 1'],
  ['lone carriage returns are line ends', 'a: 1\rb: 2\r', [set('c', 1), remove('a')], 'b: 2\rc: 1\r'],
  [
    'a new line ends as its neighbour does',
    'a: 1\nb:\r\n  c: 1\r\nd: 1\n',
    set('b.e', 1),
    'a: 1\nb:\r\n  c: 1\r\n  e: 1\r\nd: 1\n',
  ],
  ['a byte order mark stays', '\uFEFFa: 1\nb: 2\n', [remove('a'), set('c', 3)], '\uFEFFb: 2\nc: 3\n'],
  ['a comment may stand on the separator', '---# x\na: 1\n', set('b', 1), '---# x\na: 1\nb: 1\n'],
  ['an empty document has no room', '# nothing\n', set('a', 1), 'declined: conflict'],
]

runCases('edits of documents', cases)

runCases('edits of what is shared', [
  ['an anchor that is used would change its uses', 'a: &x\n  b: 1\nc: *x\n', set('a.b', 2), 'declined: alias'],
  ['also when it is added to', 'a: &x\n  b: 1\nc: *x\n', set('a.d.e', 2), 'declined: alias'],
  ['also when it is removed', 'a: &x 1\nb: *x\n', remove('a'), 'declined: alias'],
  ['also when it is in what is removed', 'a:\n  b: &x 1\nc: *x\n', remove('a'), 'declined: alias'],
  ['an alias is not looked through', 'a: &x\n  b: 1\nc: *x\n', set('c.b', 2), 'declined: alias'],
  ['an alias is not replaced', 'a: &x 1\nb: *x\n', set('b', 2), 'declined: alias'],
  ['an alias may go', 'a: &x 1\nb: *x\n', remove('b'), 'a: &x 1\n'],
  ['an anchor that nobody uses is free', 'a: &x\n  b: 1\n', set('a.b', 2), 'a: &x\n  b: 2\n'],
  [
    'what a merge key brings in is overridden after it',
    'a: &x\n  b: 1\nc:\n  <<: *x\n  d: 1\n',
    set('c.b', 2),
    'a: &x\n  b: 1\nc:\n  <<: *x\n  d: 1\n  b: 2\n',
  ],
  ['what is in it cannot be', 'a: &x\n  b:\n    c: 1\nd:\n  <<: *x\n', set('d.b.c', 2), 'declined: merge-key'],
  ['nor removed', 'a: &x\n  b: 1\nd:\n  <<: *x\n  e: 1\n', remove('d.b'), 'declined: merge-key'],
  ['nor changed before the merge key', 'a: &x\n  b: 1\nd:\n  b: 2\n  <<: *x\n', set('d.b', 3), 'declined: merge-key'],
  [
    'a key of its own beside a merge key is free',
    'a: &x\n  b: 1\nd:\n  <<: *x\n  e: 1\n',
    set('d.e', 2),
    'a: &x\n  b: 1\nd:\n  <<: *x\n  e: 2\n',
  ],
])
