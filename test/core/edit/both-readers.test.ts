/** Edits do not depend on which parser has read a document: a tag far below makes it one that only `yaml` reads. */
import { compileChanges, type PathChange, tapeParser } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('edits by both readers')

const manifest = `# Before.
kind: Pod
"quoted": 'it''s'
5: &five number
spec:
  containers:
  # of the first
  - name: a # the name
    args: [x, "y", {a: 1, b: {c: d}}]
    text: |-
      one

      two

  -
    name: b
    env:
    - name: X
      value:
  - &anchor
    name: c
    ports: []   # none
  - # nothing
  volumes: {}
  nothing:
`

const values: readonly unknown[] = [true, 'a: b', 'two\nlines', null, [], {}, ['x', { y: 1 }], { a: { b: [1] } }]

const paths: readonly PathChange['path'][] = [
  ['kind'],
  ['quoted'],
  ['5'],
  ['spec'],
  ['spec', 'volumes'],
  ['spec', 'nothing'],
  ['spec', 'new', 'deep'],
  ['spec', 'containers'],
  ...[0, 1, 2, 3, 4].map(index => ['spec', 'containers', index]),
  ['spec', 'containers', 0, 'name'],
  ['spec', 'containers', 0, 'args', 1],
  ['spec', 'containers', 0, 'args', 2, 'b', 'c'],
  ['spec', 'containers', 0, 'text'],
  ['spec', 'containers', 1, 'env', 0, 'value'],
  ['spec', 'containers', 2, 'ports'],
]

for (const [how, text] of [
  ['line feeds', manifest],
  ['carriage returns', manifest.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${manifest}`],
] as const)
  test(`are the same with ${how}`, () => {
    const tagged = `${text}tagged: !!str x\n`
    const plain = `${text}tagged: x\n`
    const isSlow = (given: string) => tapeParser.parse(given, { start: 0, end: given.length }).isSlow === true
    assert.equal([isSlow(plain), isSlow(tagged)], [false, true])
    const edits = (given: string, change: PathChange) =>
      compileChanges(given, { start: 0, end: given.length }, [change], 'yaml')
    let made = 0
    for (const path of paths)
      for (const change of [
        ...values.map(value => ({ do: 'set', path, value }) as const),
        ...values.map(value => ({ do: 'append', path, value }) as const),
        { do: 'remove', path } as const,
      ]) {
        const compiled = edits(plain, change)
        if ('edits' in compiled) made++
        assert.equal(compiled, edits(tagged, change), JSON.stringify(change))
      }
    assert.ok(made > 100, `${made} were made`)
  })

test.run()
