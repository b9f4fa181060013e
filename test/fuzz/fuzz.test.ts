/** What fuzzing has found stays mended, and a short run finds nothing more; `pnpm fuzz` runs as long as one likes. */
import { tapeParser } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compare } from '../../tools/fuzz/agreement.ts'
import { faultOf } from '../../tools/fuzz/checks.ts'
import { heap } from '../../tools/fuzz/damage.ts'
import { readFound } from '../../tools/fuzz/found.ts'
import { document } from '../../tools/fuzz/grammar.ts'
import { type Catch, hunt } from '../../tools/fuzz/hunt.ts'
import { manifests } from '../../tools/fuzz/manifests.ts'
import { Random } from '../../tools/fuzz/random.ts'
import { reportFault } from '../../tools/fuzz/report-fault.ts'
import { keptSeeds } from '../../tools/fuzz/seeds.ts'
import { shrunk } from '../../tools/fuzz/shrink.ts'

const test = suite('fuzz')

for (const { name, check, text } of readFound())
  test(name, async () => {
    assert.is(await faultOf(check, [text]), undefined)
  })

test('a short run finds nothing', async () => {
  const caught: Catch[] = []
  const { compared, linted } = await hunt({
    seeds: keptSeeds(),
    documents: 3000,
    isTimeUp: () => false,
    manifests: manifests(),
    onCatch: one => caught.push(one),
  })
  assert.equal(caught, [])
  assert.ok(compared > 1500 && linted > 100, `${compared} compared, ${linted} linted`)
})

test('documents of the grammar mostly go onto a tape, and nonsense does not', () => {
  const shareOf = (make: (random: Random) => string) => {
    const random = new Random(1)
    return Array.from({ length: 1000 }, () => compare(make(random))).filter(({ isSlow }) => !isSlow).length / 1000
  }
  assert.ok(shareOf(document) > 0.75)
  assert.ok(shareOf(heap) < 0.2)
})

test('a seed always gives the same, and each its own', () => {
  const some = (seed: number) => {
    const random = new Random(seed)
    return Array.from({ length: 20 }, () => document(random))
  }
  assert.equal(some(7), some(7))
  assert.not.equal(some(7), some(8))
})

test('parsers that do not agree are told of', () => {
  const { parse } = tapeParser
  const wrong: typeof parse = (text, range) => ({ ...parse(text, range), value: 'wrong', isSlow: false })
  assert.match(compare('a: 1\n', undefined, 1, wrong).difference ?? '', /^value: "wrong"/)
})

test('a text is made as short as it can be', async () => {
  const text = `${'x: y\n'.repeat(40)}a: b\n${'x: y\n'.repeat(40)}`
  assert.is(await shrunk(text, async shorter => shorter.includes('b')), 'b')
})

test('reports that nobody could read are told of', () => {
  for (const [format, text] of [
    ['json', '{\n'],
    ['junit', '<a><b></a></b>\n'],
    ['checkstyle', '<a b="<"/>\n'],
    ['junit', '<a>& b</a>\n'],
    ['stylish', 'a\u001b[2J\n'],
    ['compact', '::error::a\n'],
    ['markdown', 'a'],
  ] as const)
    assert.ok(reportFault(format, text), text)
  assert.is(reportFault('junit', '<?xml version="1.0"?>\n<!-- a --><a b="&amp;"><c/>&lt;</a>\n'), undefined)
})

test.run()
