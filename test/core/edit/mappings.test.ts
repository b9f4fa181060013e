/** Pairs without brackets: set, added and removed, with comments where people put them. */
import { type Case, runCases } from './cases.ts'
import { append, remove, set } from './edited.ts'

const container = `
containers:
  - name: app # the app
    image: nginx
    # who may do what
    securityContext:
      privileged: true # for now
      # runAsUser: 0
    # none yet
    env: []
`

const cases: readonly Case[] = [
  [
    'a scalar is replaced and its comment stays',
    container,
    set('containers.0.securityContext.privileged', false),
    container.replace('true', 'false'),
  ],
  ['what is so already is not written again', container, set('containers.0.image', 'nginx'), container],
  [
    'a key goes behind the last one of its mapping, before comments about what follows',
    container,
    set('containers.0.securityContext.runAsNonRoot', true),
    container.replace('# for now', '# for now\n      runAsNonRoot: true'),
  ],
  [
    'several absent parents are made',
    container,
    set('containers.0.resources.limits.memory', '128Mi'),
    container.replace('env: []', 'env: []\n    resources:\n      limits:\n        memory: 128Mi'),
  ],
  [
    'changes below the same absent parent are one piece of text',
    'spec:\n  a: 1\n',
    [set('spec.securityContext.runAsNonRoot', true), append('spec.securityContext.capabilities.drop', 'ALL')],
    'spec:\n  a: 1\n  securityContext:\n    runAsNonRoot: true\n    capabilities:\n      drop:\n        - ALL\n',
  ],
  [
    'a pair goes with the comment on its line; comments above it stay',
    container,
    remove('containers.0.image'),
    container.replace('    image: nginx\n', ''),
  ],
  [
    'a mapping goes with the comments in it; comments around it stay',
    container,
    remove('containers.0.securityContext'),
    container.replace(/ {4}securityContext:[\s\S]*runAsUser: 0\n/, ''),
  ],
  [
    'the only key leaves empty brackets',
    'a:\n  b: 1 # why\n  # about nothing\nc: 2\n',
    remove('a.b'),
    'a: {}\n  # about nothing\nc: 2\n',
  ],
  ['empty brackets go before the comment on the line', 'a: # here\n  b: 1\n', remove('a.b'), 'a: {} # here\n'],
  ['a document can lose its only key', 'a: 1\n', remove('a'), '{}\n'],
  ['two keys go', 'a: 1\nb: 2\nc: 3\n', [remove('a'), remove('c')], 'b: 2\n'],
  ['all keys go', 'x:\n  a: 1\n  b: 2\n', [remove('x.a'), remove('x.b')], 'x: {}\n'],
  ['one key goes and another one comes', 'x:\n  a: 1\n', [remove('x.a'), set('x.b', 2)], 'x:\n  b: 2\n'],
  ['removing what is absent changes nothing', 'a: 1\n', remove('b.c'), 'a: 1\n'],
  ['a value below its key is replaced there', 'a: # x\n  1 # v\nb: 2\n', set('a', 3), 'a: # x\n  3 # v\nb: 2\n'],
  ['a scalar becomes a mapping', 'a: 1 # x\nb: 2\n', set('a', { c: 3 }), 'a: # x\n  c: 3\nb: 2\n'],
  ['a mapping becomes a scalar', 'a: # x\n  c: 3 # v\nb: 2\n', set('a', 1), 'a: 1 # x\nb: 2\n'],
  ['a mapping becomes a list', 'a:\n  c: 3\nb: 2\n', set('a', ['x', 'v']), 'a:\n  - x\n  - v\nb: 2\n'],
  [
    'of a mapping that is set only what differs is touched',
    'a:\n  x: "1" # one\n  v: 2 # two\n  z: [3]\n',
    set('a', { z: [3], w: 4, x: '1' }),
    'a:\n  x: "1" # one\n  z: [3]\n  w: 4\n',
  ],
  ['nothing gets a mapping', 'a:\nb: 2\n', set('a.c.d', 1), 'a:\n  c:\n    d: 1\nb: 2\n'],
  ['nothing with a comment gets a mapping', 'a: # none\n  # yet\n', set('a.c', 1), 'a: # none\n  c: 1\n  # yet\n'],
  ['null gets a mapping', 'a: null # none\nb: ~\n', [set('a.c', 1), set('b.c', 1)], 'a: # none\n  c: 1\nb:\n  c: 1\n'],
  [
    'empty brackets get a mapping',
    'a: {} # none\nb: { }\n',
    [set('a.c', 1), set('b.c', 1)],
    'a: # none\n  c: 1\nb:\n  c: 1\n',
  ],
  ['nothing gets a scalar', 'a:\nb: # x\nc: \n', [set('a', 1), set('b', 2), set('c', 3)], 'a: 1\nb: 2 # x\nc: 3\n'],
  [
    'the indentation is that of the document',
    'a:\n    b:\n        c: 1\n',
    set('a.d.e', 1),
    'a:\n    b:\n        c: 1\n    d:\n        e: 1\n',
  ],
  [
    'the dashes are where the document has them',
    'a:\n- x\nb: 1\n',
    set('c.d', ['v']),
    'a:\n- x\nb: 1\nc:\n  d:\n  - v\n',
  ],
  ['keys in quotes are found, and followed', '"a":\n  "b": 1\n', set('a.c', 2), '"a":\n  "b": 1\n  "c": 2\n'],
  ['keys that are no text elsewhere are quoted', 'a: 1\n', set('on', { 80: 'x' }), 'a: 1\n"on":\n  "80": x\n'],
  ['a tag goes with its value, an anchor stays', 'a: !!str &x 5 # v\nb: 1\n', set('a', 6), 'a: &x 6 # v\nb: 1\n'],
  ['a key of two lines leaves no room', '? a\n: 1\nb: 2\n', set('a', 2), 'declined: conflict'],
  ['a scalar is no mapping', 'a: text\n', set('a.b', 1), 'declined: conflict'],
  ['two values for one place contradict each other', 'a: 1\n', [set('a', 2), set('a', 3)], 'declined: conflict'],
  ['the same value twice does not', 'a: 1\n', [set('a', 2), set('a', 2)], 'a: 2\n'],
  ['what is removed cannot be changed', 'a:\n  b: 1\n  c: 1\n', [set('a.b', 2), remove('a')], 'declined: conflict'],
]

runCases('edits of mappings', cases)
