/** Patterns of custom resources mean what they mean to the API server, whose expressions are RE2. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checked, definition, undecidedIn, widget } from '../support/custom-resources.ts'

const test = suite('patterns of custom resources')

/** Which of the texts match; undefined where the pattern is none. */
async function matching(pattern: string, texts: readonly string[]): Promise<readonly string[] | undefined> {
  const spec = { type: 'object', additionalProperties: { type: 'string', pattern } }
  const values = Object.fromEntries(texts.map((text, index) => [`t${index}`, text]))
  const run = await checked({ 'crd.yaml': definition(spec), 'a.yaml': widget(`spec: ${JSON.stringify(values)}`) })
  if (Object.keys(undecidedIn(run)).length > 0) return undefined
  const wrong = new Set(run.problems.map(({ path }) => path[1]))
  return texts.filter((_, index) => !wrong.has(`t${index}`))
}

const cases: readonly (readonly [pattern: string, good: readonly string[], bad: readonly string[]])[] = [
  ['a.c', ['abc', 'xabcx', 'a😀c'], ['a\nc', 'ac']],
  ['(?s)a.c', ['a\nc'], ['ac']],
  ['^a$', ['a'], ['a\n', 'b\na', 'ab']],
  ['(?m)^a$', ['a', 'b\na\nc'], ['ab']],
  ['\\Aa\\z', ['a'], ['a\n', 'ba']],
  ['(?i)straße', ['STRAßE', 'straẞe'], ['strasse']],
  ['(?i:a)b', ['Ab', 'ab'], ['aB']],
  ['a(?i)b', ['aB'], ['AB']],
  ['(?-s:a.c)', ['abc'], ['a\nc']],
  ['(?i)k', ['K', '\u212a'], ['c']],
  ['(?P<year>\\d{4})-(?<month>\\d\\d)', ['2020-01'], ['202-01']],
  ['^[[:alpha:]_]+$', ['ab_Z'], ['é', '1']],
  ['^[^[:^digit:]]+$', ['123'], ['a']],
  ['^[\\w.-]+$', ['a-b.c_1'], ['a b']],
  ['^[]a]+$', [']a'], ['b']],
  ['^[a\\]-]+$', ['a]-'], ['b']],
  ['^\\pL\\p{Lu}\\PL$', ['aB1'], ['ab1', 'aBc']],
  ['^\\p{Greek}+$', ['λόγος'], ['logos']],
  ['^\\p{^Lu}$', ['a', '1'], ['A']],
  ['^\\s$', [' ', '\t'], ['\u00a0', '\u000b']],
  ['\\bfoo\\b', ['a foo!', 'foo'], ['foobar', '_foo']],
  ['\\Bo', ['foo'], ['o']],
  ['^\\Qa.b*\\E+$', ['a.b*', 'a.b**'], ['axb']],
  ['^\\x41\\x{1F600}\\101\\n$', ['A😀A\n'], ['A']],
  ['^\\.\\-\\_\\/\\"$', ['.-_/"'], ['a']],
  ['^a{2,3}?$', ['aa', 'aaa'], ['a', 'aaaa']],
  ['^a{,2}$', ['a{,2}'], ['aa']],
  ['^(|a|bc)*$', ['', 'abca'], ['b']],
  ['x*', ['', 'y'], []],
  ['', ['anything'], []],
  ['^(([a-z0-9]|[a-z0-9][-a-z0-9]*[a-z0-9])\\.)*[a-z]+$', ['a.b-c.io'], ['-a.io', 'a..io']],
]

for (const [pattern, good, bad] of cases)
  test(JSON.stringify(pattern), async () => assert.equal(await matching(pattern, [...good, ...bad]), good))

const none = [
  'a**',
  '*a',
  '(a',
  'a)',
  '[a',
  '[z-a]',
  '[[:foo:]]',
  'a{1001}',
  'a{3,1}',
  '(?=a)',
  '(?!a)',
  '(?<=a)',
  '(?>a)',
  '(?P<n>a)(?P<n>b)',
  '\\1',
  '\\Z',
  '\\u0041',
  '\\x{110000}',
  '\\p{Nothing}',
  '\\p{',
  '\\',
  '[\\b]',
]

test('what is no pattern matches everything, and is named', async () => {
  for (const pattern of none) assert.is(await matching(pattern, ['a']), undefined, pattern)
})

test.run()
