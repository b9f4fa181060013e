/** What label selectors select, and where nobody can tell. */
import { type LabelSelector, labelIndexOf, requirementsOf, selects } from '@keelint/kubernetes'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('label selectors')
const web = { app: 'web', tier: 'front' }

function expression(key: string, operator: string, values?: readonly string[]): LabelSelector {
  return { matchExpressions: [{ key, operator, ...(values && { values }) }] }
}

test('an empty selector selects everything, an absent one what the API says', () => {
  assert.is(selects({}, web, 'none'), true)
  assert.is(selects({ matchLabels: {}, matchExpressions: [] }, {}, 'none'), true)
  assert.is(selects({ matchLabels: null, matchExpressions: null } as unknown as LabelSelector, web, 'none'), true)
  assert.is(selects(undefined, web, 'none'), false)
  assert.is(selects(null, web, 'all'), true)
})

test('labels and expressions all have to be met', () => {
  const selector = { matchLabels: { app: 'web' }, ...expression('tier', 'In', ['front', 'edge']) }
  assert.is(selects(selector, web, 'none'), true)
  assert.is(selects(selector, { app: 'web', tier: 'back' }, 'none'), false)
  assert.is(selects(selector, { tier: 'front' }, 'none'), false)
  assert.is(selects({ matchLabels: { app: 'web', tier: 'back' } }, web, 'none'), false)
})

test('negative operators are met by labels without the key', () => {
  assert.is(selects(expression('zone', 'NotIn', ['a']), web, 'none'), true)
  assert.is(selects(expression('app', 'NotIn', ['web']), web, 'none'), false)
  assert.is(selects(expression('zone', 'DoesNotExist'), web, 'none'), true)
  assert.is(selects(expression('app', 'DoesNotExist'), web, 'none'), false)
  assert.is(selects(expression('app', 'Exists'), web, 'none'), true)
  assert.is(selects(expression('zone', 'In', ['a']), web, 'none'), false)
  assert.is(selects(expression('constructor', 'Exists'), web, 'none'), false)
})

test('what the API server refuses cannot be told', () => {
  assert.is(selects(expression('app', 'Equals', ['web']), web, 'none'), undefined)
  assert.is(selects(expression('app', 'in', ['web']), web, 'none'), undefined)
  assert.is(selects(expression('app', 'In'), web, 'none'), undefined)
  assert.is(selects(expression('app', 'NotIn', []), web, 'none'), undefined)
  assert.is(selects(expression('app', 'Exists', ['web']), web, 'none'), undefined)
  assert.is(selects({ matchExpressions: [null] } as unknown as LabelSelector, web, 'none'), undefined)
})

test('an index finds what a selector selects, and nothing else', () => {
  const label = fc.constantFrom('a', 'b', 'c')
  const labels = fc.dictionary(label, label)
  const selector = fc.record({
    matchLabels: fc.dictionary(label, label, { maxKeys: 2 }),
    matchExpressions: fc.array(
      fc.oneof(
        fc.record({
          key: label,
          operator: fc.constantFrom('In', 'NotIn'),
          values: fc.array(label, { minLength: 1, maxLength: 3 }),
        }),
        fc.record({ key: label, operator: fc.constantFrom('Exists', 'DoesNotExist') }),
      ),
      { maxLength: 2 },
    ),
  })
  fc.assert(
    fc.property(fc.array(labels, { maxLength: 12 }), selector, (all, selector) => {
      const found = labelIndexOf(all, item => item).select(requirementsOf(selector)!)
      assert.equal(
        found,
        all.filter(item => selects(selector, item, 'none')),
      )
    }),
  )
})

test.run()
