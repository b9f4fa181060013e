/** The tape parser agrees with the parser on `yaml` on random text, always the same; `KEELINT_FUZZ` says how often each is tried. */
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compare } from '../support/agreement.ts'
import { documents, heaps } from '../support/yaml-text.ts'

const runs = {
  seed: Number(process.env.KEELINT_FUZZ_SEED ?? 20261123),
  numRuns: Number(process.env.KEELINT_FUZZ ?? 3000),
  includeErrorInReport: true,
}
const test = suite('random text on a tape')

for (const [name, texts, least] of [
  ['heaps of tokens', heaps, 0.05],
  ['documents', documents, 0.5],
] as const)
  test(name, () => {
    let fast = 0
    const property = fc.property(texts, text => {
      const { isSlow, difference } = compare(text)
      assert.is(difference, undefined, `${difference}\nin ${JSON.stringify(text)}`)
      if (!isSlow) fast++
    })
    fc.assert(property, runs)
    assert.ok(fast > runs.numRuns * least, `${fast} of ${runs.numRuns} went onto a tape`)
  })

test.run()
