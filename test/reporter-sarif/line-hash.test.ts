/** Lines have the fingerprints that GitHub's upload action would give them. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { aProblem, aRun, locationOf, logOf } from './log-of.ts'

const test = suite('line hashes')

/** The fingerprints of the first lines of a text. */
async function hashes(text: string, lines: number): Promise<string> {
  const problems = Array.from({ length: lines }, (_, line) => aProblem({ location: locationOf(line + 1) }))
  const { results } = await logOf(aRun({ problems }), { 'web.yaml': text })
  return results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash).join(' ')
}

const greetings = ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End'
const ended =
  'e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 c8e28b0b4002a3a0:1 c129715d7a2bc9a3:1'

test('an empty file', async () => {
  assert.is(await hashes('', 1), 'c129715d7a2bc9a3:1')
})

test('blanks do not count, and leading zeros are left out', async () => {
  assert.is(
    await hashes(' a\nb\n  \t\tc\n d', 4),
    '271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1',
  )
  assert.is(
    await hashes(greetings, 6),
    '8b7cf3e952e7aeb2:1 b1ae1287ec4718d9:1 bff680108adb0fcc:1 c6805c5e1288b612:1 b86d3392aea1be30:1 e6ceba753e1a442:1',
  )
})

test('line breaks of all kinds are the same', async () => {
  const text = `${greetings}\n`
  assert.is(await hashes(text, 7), ended)
  assert.is(await hashes(text.replaceAll('\n', '\r\n'), 7), ended)
  assert.is(await hashes(text.replaceAll('\n', '\r'), 7), ended)
})

test('the same line is counted, and the end of the file is within reach of the last ones', async () => {
  const again = [1, 2, 3, 4, 5, 6].map(count => `a7f2ff13bc495cf2:${count}`).join(' ')
  assert.is(
    await hashes('Lorem ipsum dolor sit amet.\n'.repeat(10), 11),
    `${again} a7f2ff1481e87703:1 a9cf91f7bbf1862b:1 55ec222b86bcae53:1 cc97dc7b1d7d8f7b:1 c129715d7a2bc9a3:1`,
  )
})

test('a byte order mark is a character', async () => {
  assert.is.not(await hashes('\uFEFFa: 1\n', 1), await hashes('a: 1\n', 1))
})

test('no invented fingerprint where the text is not at hand', async () => {
  const { results } = await logOf(aRun({ problems: [aProblem()] }))
  assert.equal(results[0]!.partialFingerprints, { 'keelint/v1': '0123456789abcdef' })
})

test.run()
