/** Directives that are wrong, expired or of no use: what is said of them, where, and what `--fix` makes of them. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { everything, fixText, lintTexts, ownMessages, pod, told } from '../support/silencing.ts'

const directives = suite('directives that are reported')

/** Rules and messages for a comment beside the image. */
async function saidOf(comment: string, config = everything): Promise<readonly string[]> {
  const { problems } = await lintTexts(pod(`image: a ${comment}`), config)
  return problems
    .filter(({ rule }) => rule.startsWith('keelint/'))
    .map(({ rule, level, message }) => `${rule.slice('keelint/directive-'.length)} ${level}: ${message}`)
}

for (const [comment, ...said] of [
  ['# keelint-disable-line', 'no-rule error: The directive `keelint-disable-line` names no rule.'],
  ['# keelint-disable-line , -- why', 'no-rule error: The directive `keelint-disable-line` names no rule.'],
  ['# keelint-disable until 2027-01-31 -- why', 'no-rule error: The directive `keelint-disable` names no rule.'],
  [
    '# keelint-disable-line test/imag, test/image -- why',
    'unknown-rule error: There is no rule `test/imag`. Did you mean `test/image`?',
  ],
  ['# keelint-disable-line image -- why', 'unknown-rule error: There is no rule `image`. Did you mean `test/image`?'],
  [
    '# keelint-disable-line test/image because',
    'no-reason error: The directive `keelint-disable-line` gives no reason; write it after ` -- `.',
    'unknown-rule error: `test/image because` is no rule: rules are separated by commas, and the reason follows ` -- `.',
  ],
  [
    '# keelint-disable-line keelint/directive-unused -- why',
    'unknown-rule error: The rule `keelint/directive-unused` belongs to the linter itself; only the config can set its level.',
  ],
  [
    '# keelint-disable-line test/image',
    'no-reason error: The directive `keelint-disable-line` gives no reason; write it after ` -- `.',
  ],
  [
    '# keelint-disable-line test/image --',
    'no-reason error: The directive `keelint-disable-line` gives no reason; write it after ` -- `.',
  ],
  [
    '# keelint-disable-line test/image until 2026-11-22 -- why',
    'expired error: What silenced `test/image` here held until 2026-11-22.',
  ],
  [
    '# keelint-disable-line test/image until 2027-02-29 -- why',
    'expired error: `2027-02-29` is no day; write it as `2027-01-31`.',
  ],
  ['# keelint-disable-line test/image until -- why', 'expired error: `` is no day; write it as `2027-01-31`.'],
  [
    '# keelint-disable-nextline test/image -- why',
    'no-rule error: There is no directive `keelint-disable-nextline`. Did you mean `keelint-disable-next-line`?',
  ],
  [
    '# keelint-disable-line: test/image -- why',
    'no-rule error: There is no directive `keelint-disable-line:`. Did you mean `keelint-disable-line`?',
  ],
  [
    '# Keelint-Disable-Line test/image -- why',
    'no-rule error: There is no directive `Keelint-Disable-Line`. Did you mean `keelint-disable-line`?',
  ],
  [
    '# keelint disable-line test/image -- why',
    'no-rule error: There is no directive `keelint disable-line`. Did you mean `keelint-disable-line`?',
  ],
  [
    '# keelint-ignore test/image',
    'no-rule error: There is no directive `keelint-ignore`. There are `keelint-disable-line`, `keelint-disable-next-line`, `keelint-disable`, `keelint-enable`, `keelint-disable-document`.',
  ],
  [
    '# keelint test/image: of -- why',
    'unknown-rule error: The level of the rule `test/image` must be `off`, `warn` or `error`, or 0, 1 or 2, and not `of`.',
  ],
  [
    '# keelint test/image off -- why',
    'unknown-rule error: `test/image off` gives no rule a level; write the rule, a colon, and `off`, `warn` or `error`.',
  ],
  ['# keelint test/imge: warn', 'unknown-rule error: There is no rule `test/imge`. Did you mean `test/image`?'],
  ['# keelint test/image: off', 'no-reason error: The directive `keelint` gives no reason; write it after ` -- `.'],
  ['# keelint test/image: warn until 2027-01-31', 'expired error: Only what is silenced can end on a day.'],
  [
    '# keelint-disable-line test/whole -- why',
    'unused warn: Nothing is reported here that the directive would silence: `test/whole`.',
  ],
  ['# keelint-enable', 'unused warn: Nothing is disabled here that the directive would enable again.'],
  [
    '# keelint-enable test/image',
    'unused warn: Nothing is disabled here that the directive would enable again: `test/image`.',
  ],
] as const)
  directives(`${comment}`, async () => {
    assert.equal(await saidOf(comment), said)
    const { suppressed } = await lintTexts(pod(`image: a ${comment}`), everything)
    assert.equal(suppressed, [])
  })

for (const prose of [
  '# keelint is our linter',
  '# keelint finds 2 problems here',
  '# see keelint-disable-line',
  '# keelint-suppressions.json holds the rest',
  '# keelint-plugin-acme is needed',
  '# keelint.config.yaml says more',
  "# keelint's rules: warn about all",
  '## keelint-disable-line test/image -- not now',
  '# keelint',
])
  directives(`is none: ${prose}`, async () => {
    assert.equal(await saidOf(prose), [])
  })

directives('stand where the comment stands', async () => {
  const text = pod('image: a  # keelint-disable-line   ').replaceAll('\n', '\r\n')
  const [problem] = (await lintTexts(text)).problems.filter(({ rule }) => rule.startsWith('keelint/'))
  assert.equal(problem!.location, { start: { line: 7, column: 17 }, end: { line: 7, column: 39 } })
})

directives('have the identity that others of their text have, whatever their line', async () => {
  const idOf = async (text: string) =>
    (await lintTexts(text, {})).problems.find(({ rule }) => rule.startsWith('keelint/'))!.identity
  const directive = '# keelint-disable-line test/image -- why'
  const one = await idOf(`${directive}\n${pod('image: a')}`)
  assert.is(await idOf(`${pod('image: a')}${directive}\n`), one)
  assert.is.not(await idOf(`${pod('image: a')}${directive} not\n`), one)
})

directives('are not called unused where that cannot be told', async () => {
  const unused = '# keelint-disable-line test/whole -- why'
  assert.equal(told(await lintTexts(pod(`image: a ${unused}`), {})), ['7 image'], 'the rule is off')
  const broken = `${pod(`image: a ${unused}`)}---\na: [\n`
  assert.equal(told(await lintTexts(broken, everything)), ['3 whole', '6 absent', '7 image'], 'a part is unreadable')
  const across = pod('image: a # keelint-disable-line test/across -- why')
  assert.equal(told(await lintTexts(across, everything, { complete: false })), ['3 whole', '6 absent', '7 image'])
  assert.equal(told(await lintTexts(across, everything)), ['3 whole', '6 absent', '7 image', '7 directive-unused'])
  const unknown = pod('image: a # keelint-disable-line test/unknown, test/unknown-across -- why')
  const asked = { rules: { 'test/unknown': 'error', 'test/unknown-across': 'error' } } as const
  assert.equal(told(await lintTexts(unknown, asked)), [], 'the rules could not tell')
  assert.is(await fixText(unknown, asked), unknown)
  const values = { 'values.yaml': `image: a # keelint-disable-line test/image -- why\n` }
  assert.equal(told(await lintTexts({ ...values, 'a.yaml': pod('image: a') })), ['7 image'], 'not linted')
})

directives('a wrong block and its end are one fault', async () => {
  const run = await lintTexts(`# keelint-disable test/image\n${pod('image: a')}# keelint-enable test/image\n`)
  assert.equal(told(run), ['1 directive-no-reason', '8 image'])
})

directives('an end with an unknown rule ends the others', async () => {
  const run = await lintTexts(
    `# keelint-disable test/image -- why\n${pod('image: a')}# keelint-enable test/image, test/x\n---\n${pod('image: b')}`,
  )
  assert.equal(told(run), ['9 directive-unknown-rule', '17 image'])
})

directives('levels of their rules come from the config, and nothing else silences them', async () => {
  const off = { rules: { 'test/image': 'error', 'keelint/directive-no-reason': 'off' } } as const
  assert.equal(told(await lintTexts(pod('image: a # keelint-disable-line test/image'), off)), ['7 image'])
  const soft = { rules: { 'test/image': 'error', 'keelint/directive-no-reason': 'warn' } } as const
  const run = await lintTexts(pod('image: a # keelint-disable-line test/image'), soft)
  assert.equal(
    [...run.rules.entries()].map(([id, { level }]) => [id, level]),
    [
      ['keelint/directive-no-reason', 'warn'],
      ['test/image', 'error'],
    ],
  )
  const unused = pod('image: a\n      # keelint-disable-line test/image -- why')
  const options = (value: boolean | 'error') => ({ linterOptions: { reportUnusedDisableDirectives: value } })
  assert.equal(told(await lintTexts(unused, options(false))), ['7 image'])
  assert.is((await lintTexts(unused, options('error'))).problems[1]!.level, 'error')
})

for (const [name, before, after] of [
  ['beside a value', 'image: a   # keelint-disable-line test/whole -- w', 'image: a'],
  ['on a line of its own', '# keelint-disable-next-line test/whole -- w\n      image: a', 'image: a'],
  ['at the end of the file', 'image: a\n# keelint-disable-line test/whole -- w', 'image: a'],
  [
    'of a list the unused rules',
    'image: a # keelint-disable-line test/whole,  test/image , test/absent until 2027-01-31 -- w',
    'image: a # keelint-disable-line test/image until 2027-01-31 -- w',
  ],
  [
    'of levels what is off',
    'image: a # keelint test/image: warn, test/across: off -- w',
    'image: a # keelint test/image: warn -- w',
  ],
  ['an end that ends nothing', 'image: a # keelint-enable', 'image: a'],
  [
    'a block and its end',
    '# keelint-disable test/across -- w\n      image: a\n      # keelint-enable test/across',
    'image: a',
  ],
  [
    'a rule of a block and of its end',
    '# keelint-disable test/across, test/image -- w\n      image: a\n      # keelint-enable test/image, test/across',
    '# keelint-disable test/image -- w\n      image: a\n      # keelint-enable test/image',
  ],
  [
    'a rule of a block, and not the end of all',
    '# keelint-disable test/across, test/image -- w\n      image: a\n      # keelint-enable',
    '# keelint-disable test/image -- w\n      image: a\n      # keelint-enable',
  ],
  [
    'blocks that share an end',
    '# keelint-disable test/across -- w\n      # keelint-disable test/absent -- w\n      image: a\n      # keelint-enable',
    'image: a',
  ],
  [
    'a block that shares its end with one that is used',
    '# keelint-disable test/across -- w\n      # keelint-disable test/image -- w\n      image: a\n      # keelint-enable',
    '# keelint-disable test/image -- w\n      image: a\n      # keelint-enable',
  ],
] as const)
  directives(`--fix takes away: ${name}`, async () => {
    for (const end of ['\n', '\r\n']) {
      const [given, wanted] = [pod(before), pod(after)].map(text => text.replaceAll('\n', end))
      assert.is(await fixText(given!, everything), wanted)
      assert.is(await fixText(`\uFEFF${given}`, everything), `\uFEFF${wanted}`)
    }
  })

directives('--fix takes away a hundred lines of them', async () => {
  const lines = Array.from({ length: 100 }, (_, index) => `# keelint-disable test/across -- ${index}\n`).join('')
  assert.is(await fixText(`${lines}${pod('image: a')}# keelint-enable\n`, everything), pod('image: a'))
  const apart = lines.replaceAll('disable ', 'disable-document ')
  assert.is(await fixText(`${apart}${pod('image: a')}`, everything), pod('image: a'))
})

directives('--fix leaves an end that others need', async () => {
  const text = (first: string) =>
    `${first}# keelint-disable test/across, test/image\n${pod('image: a')}# keelint-enable test/across\n`
  assert.is(
    await fixText(text('# keelint-disable test/across -- w\n'), everything),
    text(''),
    'a wrong one, to be mended',
  )
})

directives('--fix does not touch what Helm has rendered', async () => {
  const text = `---\n# Source: shop/templates/web.yaml\n${pod('image: a # keelint-disable-line test/whole -- w')}`
  assert.is(await fixText(text, everything), text)
  const { problems } = await lintTexts(text, everything)
  assert.is(problems.find(({ rule }) => rule === 'keelint/directive-unused')!.fixDeclined, 'rendered')
})

directives('--fix does not touch what is generated', async () => {
  const text = `# Code generated by shop-gen. DO NOT EDIT.\n${pod('image: a # keelint-disable-line test/whole -- w')}`
  assert.is(await fixText(text, everything), text)
  const { problems } = await lintTexts(text, everything)
  assert.is(problems.find(({ rule }) => rule === 'keelint/directive-unused')!.fixDeclined, 'generated')
})

directives('messages name what is meant', async () => {
  const run = await lintTexts(pod('image: a # keelint-disable-line test/whole, test/absent -- w'), everything)
  assert.equal(ownMessages(run), [
    'Nothing is reported here that the directive would silence: `test/whole`, `test/absent`.',
  ])
})

directives.run()
