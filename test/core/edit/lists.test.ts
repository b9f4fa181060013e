/** Items without brackets: set, appended and removed. */
import { type Case, runCases } from './cases.ts'
import { append, remove, set } from './edited.ts'

const cases: readonly Case[] = [
  [
    'an item goes behind the last one',
    'a:\n  - x # one\n  # two\nb: 1\n',
    append('a', 'v'),
    'a:\n  - x # one\n  - v\n  # two\nb: 1\n',
  ],
  [
    "dashes below the key's column stay there",
    'a:\n- name: x\nb: 1\n',
    append('a', { name: 'v', args: ['z'] }),
    'a:\n- name: x\n- name: v\n  args:\n  - z\nb: 1\n',
  ],
  [
    'the gap behind the dash is that of its siblings',
    'a:\n-   name: x\n',
    append('a', { b: 1, c: 2 }),
    'a:\n-   name: x\n-   b: 1\n    c: 2\n',
  ],
  ['quotes are those of its siblings', "a:\n  - 'x'\n  - 'v'\n", append('a', 'z'), "a:\n  - 'x'\n  - 'v'\n  - 'z'\n"],
  [
    'so are brackets',
    'env:\n- {name: A, value: "1"} # one\n- {name: B, value: "2"}\n',
    append('env', { name: 'C', value: '3' }),
    'env:\n- {name: A, value: "1"} # one\n- {name: B, value: "2"}\n- {name: C, value: "3"}\n',
  ],
  ['an absent list is made', 'a:\n  b: 1\n', append('a.c', 'x'), 'a:\n  b: 1\n  c:\n    - x\n'],
  [
    'an empty list gets its first item',
    'a: [] # none\nb:\n',
    [append('a', 'x'), append('b', 'v')],
    'a: # none\n  - x\nb:\n  - v\n',
  ],
  ['two items are appended', 'a:\n  - x\n', [append('a', 'v'), append('a', 'z')], 'a:\n  - x\n  - v\n  - z\n'],
  ['setting one past the end appends', 'a:\n  - x\n', set('a.1', 'v'), 'a:\n  - x\n  - v\n'],
  ['a list gets no gap', 'a:\n  - x\n', set('a.2', 'v'), 'declined: conflict'],
  [
    'an item goes with the comment on its line',
    'a:\n  # one\n  - x # 1\n  # two\n  - v # 2\n',
    remove('a.0'),
    'a:\n  # one\n  # two\n  - v # 2\n',
  ],
  ['the last item goes', 'a:\n  - x\n  - v: 1\n    z: 2\nb: 1\n', remove('a.1'), 'a:\n  - x\nb: 1\n'],
  ['the only item leaves empty brackets', 'a: # c\n- x # d\nb: 1\n', remove('a.0'), 'a: [] # c\nb: 1\n'],
  [
    'indices are those before the change',
    'a:\n- 0\n- 1\n- 2\n- 3\n',
    [remove('a.1'), remove('a.2'), set('a.3', 'x'), append('a', 4)],
    'a:\n- 0\n- x\n- 4\n',
  ],
  ['all items go', 'a:\n- 0\n- 1\n', [remove('a.0'), remove('a.1')], 'a: []\n'],
  ['the first key of an item goes', '- a: 1 # one\n  b: 2\n', remove('0.a'), '- b: 2\n'],
  ['comments after it move up', '- a: 1\n\n  # two\n  b: 2\n', remove('0.a'), '- # two\n  b: 2\n'],
  ['the only key of an item goes', '- a: 1 # one\n- b: 2\n', remove('0.a'), '- {} # one\n- b: 2\n'],
  ['an item gets a key', '- a: 1\n- b: 2\n', set('0.c.d', 1), '- a: 1\n  c:\n    d: 1\n- b: 2\n'],
  [
    'an item of a List gets a key',
    'kind: List\nitems:\n- kind: A\n  spec:\n    x: 1\n- kind: B\n',
    set('items.0.spec.v', 2),
    'kind: List\nitems:\n- kind: A\n  spec:\n    x: 1\n    v: 2\n- kind: B\n',
  ],
  [
    'an empty item becomes a mapping',
    '-\n- # none\n- {}\n',
    [set('0.a', 1), set('1.a', 1), set('2', { a: 1, b: 2 })],
    '- a: 1\n- # none\n  a: 1\n- a: 1\n  b: 2\n',
  ],
  ['a mapping becomes a scalar', '- a: 1\n  b: 2 # x\n- c\n', set('0', 'd'), '- d # x\n- c\n'],
  [
    'lists in lists get and lose items',
    '- - x\n  - v\n- - z\n',
    [append('0', 'w'), remove('0.0'), remove('1.0')],
    '- - v\n  - w\n- []\n',
  ],
  [
    'a list that is set keeps what is equal at both ends',
    'a:\n  - x # 1\n  - v # 2\n  - z # 3\n',
    set('a', ['x', 'z']),
    'a:\n  - x # 1\n  - z # 3\n',
  ],
  [
    'and gets in the middle what is new',
    'a:\n  - x # 1\n  - z # 3\n',
    set('a', ['x', 'v', 'z']),
    'a:\n  - x # 1\n  - v\n  - z # 3\n',
  ],
]

runCases('edits of lists', cases)
