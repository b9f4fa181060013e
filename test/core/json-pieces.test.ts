/** JSON in pieces: the same text as in one, however deep its long lists stand. */
import { jsonPieces, jsonText, LateList } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('JSON in pieces')

const numbers = [...Array(250).keys()]
const items = numbers.map(id => ({ id, tags: id % 3 === 0 ? [] : ['a', { b: id }], none: undefined }))

for (const [what, value] of [
  ['a long list', items],
  ['a long list in a map', { version: 1, items, end: null }],
  ['a long list in a map in a list', { runs: [{ tool: {}, absent: undefined, results: items, sums: { all: 250 } }] }],
  ['a long list of long lists', [numbers, items, ...numbers]],
  ['what has no place in JSON', { list: [...numbers, undefined, () => 1], made: { toJSON: () => items } }],
  ['short lists', { items: items.slice(0, 3), empty: [], nothing: {} }],
] as const)
  test(`writes ${what} as JSON has it`, () => {
    assert.is(jsonText(value), `${JSON.stringify(value, undefined, 2)}\n`)
    assert.is([...jsonPieces(value)].join(''), jsonText(value))
  })

test('makes items when their piece is asked for', () => {
  let made = 0
  const late = new LateList(numbers, id => ({ id: `${id}${made++ < 0}` }))
  const pieces = jsonPieces({ late })[Symbol.iterator]()
  pieces.next()
  pieces.next()
  assert.ok(made < 50, `${made} were made`)
  assert.equal(JSON.parse(jsonText({ late })).late.length, numbers.length)
  const short = new LateList([1, 2], id => ({ id }))
  assert.equal(JSON.parse(jsonText([short])), [[{ id: 1 }, { id: 2 }]])
})

test.run()
