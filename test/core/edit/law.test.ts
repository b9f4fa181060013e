/** Any document, written in any way, under any change: it reads as the changed value, or the change is declined. */
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { choices, choicesFrom } from './choices.ts'
import { edited } from './edited.ts'
import { checkComments, checkKept, type Options, textOf } from './law.ts'
import { changeFor, roots, values, withRepeats } from './random.ts'

const law = suite('the law of edits')
const runs = Number(process.env.KEELINT_EDIT_RUNS ?? 250)

function check(options: Options, most: number): { readonly asked: number; readonly declined: number } {
  let asked = 0
  let declined = 0
  fc.assert(
    fc.property(
      roots,
      fc.array(values.value, { minLength: 1, maxLength: most }),
      choices,
      choices,
      (given, puts, how, what) => {
        const decide = choicesFrom(what)
        const root = options.withShared ? withRepeats(given, decide) : given
        const { text, index } = textOf(root, how, options)
        const changes = puts.map(put => changeFor(root, put, decide))
        const outcome = edited(text, changes, 'yaml', index)
        asked++
        if ('declined' in outcome) declined++
        else {
          checkComments(text, outcome.text, changes)
          checkKept(root, text, outcome, changes)
          if (changes.every(change => change.do === 'set'))
            assert.equal(edited(outcome.text, changes, 'yaml', index), { text: outcome.text, edits: [] })
        }
      },
    ),
    { numRuns: runs },
  )
  return { asked, declined }
}

law('holds in blocks, where nearly nothing is declined', () => {
  const { asked, declined } = check({ withShared: false, withFlow: false }, 1)
  assert.ok(declined / asked < 0.01, `${declined} of ${asked} changes were declined.`)
})

law('holds in brackets', () => {
  const { asked, declined } = check({ withShared: false, withFlow: true }, 1)
  assert.ok(declined / asked < 0.02, `${declined} of ${asked} changes were declined.`)
})

law('holds for several changes at once', () => {
  check({ withShared: false, withFlow: true }, 4)
})

law('holds with anchors, aliases, merge keys and tags', () => {
  check({ withShared: true, withFlow: true }, 2)
})

law('holds in JSON', () => {
  fc.assert(
    fc.property(roots, values.value, choices, fc.constantFrom('', 1, 2, 4, '\t'), (root, put, what, space) => {
      const text = JSON.stringify(root, null, space)
      const change = changeFor(root, put, choicesFrom(what))
      const outcome = edited(text, [change], 'json')
      if ('declined' in outcome) return
      // JavaScript puts keys that are numbers first.
      const named = outcome.text.replaceAll('"80":', '"x80":')
      assert.is(named, JSON.stringify(JSON.parse(named), null, space))
    }),
    { numRuns: runs },
  )
})

law.run()
