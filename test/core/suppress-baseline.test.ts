/** The suppressions file as data: what it silences, what is left of it, how it is made, pruned and checked. */
import { type Baseline, baselineOf, ConfigError, checkBaseline, pruneBaseline, type Run } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { everything, lintTexts, ownMessages, pod, silenced, told } from '../support/silencing.ts'

const baselines = suite('baselines')

/** Of everything that the texts have now. */
async function recorded(given: Parameters<typeof lintTexts>[0]): Promise<Baseline> {
  return baselineOf((await lintTexts(given)).problems)
}

const web = pod('image: a')

baselines('silence what they hold, wherever its line moves to', async () => {
  const baseline = await recorded(web)
  const run = await lintTexts(`# new\n\n${web}`, undefined, { baseline })
  assert.equal([told(run), silenced(run)], [[], ['9 image file: It was there before somebody looked.']])
  assert.equal(run.baseline, { unused: [], untold: [] })
})

baselines('give the reason and the last day of an entry', async () => {
  const { suppressions, version } = await recorded(web)
  const with_ = (until: string): Baseline => ({
    version,
    suppressions: suppressions.map(entry => ({ ...entry, reason: 'old', until })),
  })
  const held = await lintTexts(web, undefined, { baseline: with_('2026-11-23') })
  assert.equal(silenced(held), ['7 image file: old (2026-11-23)'])
  const blank = { version, suppressions: suppressions.map(entry => ({ ...entry, reason: ' ' })) }
  assert.match(silenced(await lintTexts(web, undefined, { baseline: blank }))[0]!, /file: It was there before/)
  const past = await lintTexts(web, undefined, { baseline: with_('2026-11-22') })
  assert.equal(told(past), ['7 image', 'keelint-suppressions.json:1 directive-expired'])
  assert.equal(past.baseline, { unused: [], untold: [] })
})

baselines('count equal identities, and report the last of too many', async () => {
  const twice = `${web}---\n${web}`
  const baseline = await recorded(twice)
  assert.equal(
    baseline.suppressions.map(({ count }) => count),
    [2],
  )
  assert.equal(told(await lintTexts(twice, undefined, { baseline })), [])
  assert.equal(told(await lintTexts(`${twice}---\n${web}`, undefined, { baseline })), ['23 image'])
  const fewer = await lintTexts(web, undefined, { baseline })
  assert.equal(ownMessages(fewer), ['The entry silences 1 more than there are: `test/image` in `a.yaml`.'])
  assert.equal(
    fewer.baseline!.unused.map(({ count }) => count),
    [1],
  )
  assert.equal(pruneBaseline(baseline, fewer.baseline!.unused), await recorded(web))
})

baselines('follow a resource that moves, and are not taken in by one that makes the same mistake', async () => {
  const baseline = await recorded({ 'a.yaml': web })
  assert.equal(told(await lintTexts({ 'b.yaml': web }, undefined, { baseline })), [])
  const copied = { 'a.yaml': web, 'Z.yaml': web }
  assert.equal(told(await lintTexts(copied, undefined, { baseline })), ['Z.yaml:7 image'])
  const mended = { 'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n', 'b.yaml': web }
  const run = await lintTexts(mended, undefined, { baseline })
  assert.equal(told(run), ['b.yaml:7 image', 'keelint-suppressions.json:1 suppression-unused'])
})

baselines('come after all else', async () => {
  const baseline = await recorded(web)
  const run = await lintTexts(pod('image: a # keelint-disable-line test/image -- r'), undefined, { baseline })
  assert.equal(silenced(run), ['7 image comment: r'])
  assert.equal(ownMessages(run), ['What the entry silences is no longer reported: `test/image` in `a.yaml`.'])
})

/** What is said of an entry whose problem is gone. */
async function left(files: Readonly<Record<string, string>>, options: Parameters<typeof lintTexts>[2], rules = {}) {
  const baseline = await recorded({ 'a.yaml': web })
  const run = await lintTexts(files, { rules: { 'test/image': 'error', ...rules } }, { baseline, ...options })
  return Object.entries(run.baseline!).flatMap(([state, entries]) => (entries.length > 0 ? [state] : []))
}

const empty = 'apiVersion: v1\nkind: Pod\n'

baselines('tell what is unused from what they cannot tell', async () => {
  assert.equal(await left({ 'a.yaml': empty }, { complete: false }), ['unused'], 'its file was linted')
  assert.equal(await left({ 'b.yaml': empty }, { complete: false }), ['untold'], 'its file was not')
  assert.equal(await left({ 'b.yaml': empty }, { complete: true }), ['unused'], 'nothing else would be')
  const isGone = (file: string) => file === 'a.yaml'
  assert.equal(await left({ 'b.yaml': empty }, { complete: false, isGone }), ['unused'], 'its file is gone')
  const off = { 'test/image': 'off', 'test/whole': 'error' }
  assert.equal(await left({ 'a.yaml': empty }, { complete: true }, off), ['untold'], 'the rule is off')
  assert.equal(await left({ 'a.yaml': `${empty}---\na: [\n` }, { complete: true }), ['untold'], 'a part is unreadable')
})

baselines('problems about entries stand where the caller says', async () => {
  const location = { start: { line: 9, column: 5 }, end: { line: 9, column: 6 } }
  const run = await lintTexts(empty, undefined, {
    baseline: await recorded(web),
    locateEntry: ({ file }) => ({ file: `of-${file}.json`, location }),
  })
  assert.equal(told(run), ['of-a.yaml.json:9 suppression-unused'])
})

baselines('are made the same from the same problems, in any order, without those of the linter itself', async () => {
  const { problems } = await lintTexts(
    `${pod('image: a # keelint-disable-line')}---\n${pod('image: b', 'name: x, namespace: shop')}`,
    everything,
  )
  const baseline = baselineOf(problems)
  assert.equal(baselineOf([...problems].reverse()), baseline)
  assert.equal(JSON.stringify(checkBaseline(JSON.parse(JSON.stringify(baseline)))), JSON.stringify(baseline))
  const identities = baseline.suppressions.map(({ identity }) => identity)
  assert.equal(identities, [...identities].sort())
  assert.equal(
    baseline.suppressions.find(({ rule, resource }) => rule === 'test/image' && resource?.name === 'x'),
    {
      identity: problems.find(({ rule, resource }) => rule === 'test/image' && resource?.name === 'x')!.identity,
      rule: 'test/image',
      file: 'a.yaml',
      resource: { group: '', kind: 'Pod', namespace: 'shop', name: 'x' },
      path: ['spec', 'containers', 0, 'image'],
    },
  )
  assert.not(baseline.suppressions.some(({ rule }) => rule.startsWith('keelint/')))
})

baselines('keep reasons, last days, and what the run could not tell', async () => {
  const old = await recorded({ 'a.yaml': web, 'b.yaml': pod('image: a', 'name: other') })
  const noted: Baseline = {
    version: 1,
    suppressions: old.suppressions.map(entry => ({ ...entry, reason: `of ${entry.file}`, until: '2027-01-31' })),
  }
  const all = ({ problems, suppressed }: Run) => [...problems, ...suppressed]
  const run = await lintTexts({ 'a.yaml': web }, undefined, { baseline: noted, complete: false })
  const updated = baselineOf(all(run), noted, run.baseline!.untold)
  assert.equal(updated, noted)
  assert.equal(pruneBaseline(noted, run.baseline!.unused), noted)
  const whole = await lintTexts({ 'a.yaml': web }, undefined, { baseline: noted })
  assert.equal(
    baselineOf(all(whole), noted, whole.baseline!.untold).suppressions.map(({ reason }) => reason),
    ['of a.yaml'],
  )
  assert.equal(pruneBaseline(noted, whole.baseline!.unused), baselineOf(all(whole), noted))
})

for (const [what, value, message] of [
  ['no mapping', [], 'it is no mapping.'],
  ['null', null, 'it is no mapping.'],
  ['no version', { suppressions: [] }, 'it has no `version`.'],
  ['another version', { version: 2, suppressions: [] }, 'its `version` is 2, and only 1 is known here.'],
  ['no list', { version: 1 }, '`suppressions` must be a list.'],
  ['another key', { version: 1, suppressions: [], supressions: [] }, 'there is no key `supressions`.'],
  ['an entry that is none', { version: 1, suppressions: ['x'] }, '`suppressions[0]` must be a mapping.'],
  [
    'no identity',
    { version: 1, suppressions: [{ rule: 'a/b', file: 'c' }] },
    '`suppressions[0]` must have a `identity`.',
  ],
  [
    'a count of none',
    { version: 1, suppressions: [{ identity: 'x', rule: 'a/b', file: 'c', count: 0 }] },
    '`suppressions[0].count` must be a whole number, at least 1.',
  ],
  [
    'no day',
    { version: 1, suppressions: [{ identity: 'x', rule: 'a/b', file: 'c', until: 'soon' }] },
    '`suppressions[0].until` must be a day, such as `2027-01-31`.',
  ],
  [
    'an unknown key',
    { version: 1, suppressions: [{ identity: 'x', rule: 'a/b', file: 'c', reson: 'd' }] },
    '`suppressions[0]` has no key `reson`. Did you mean `reason`?',
  ],
] as const)
  baselines(`are refused: ${what}`, () => {
    try {
      checkBaseline(value)
    } catch (error) {
      assert.instance(error, ConfigError)
      assert.match((error as Error).message, message)
      return
    }
    assert.unreachable()
  })

baselines('may have thousands of entries', async () => {
  const many = Array.from({ length: 2000 }, (_, index) => pod('image: a', `name: p${index}`)).join('---\n')
  const baseline = await recorded(many)
  const run = await lintTexts(many, undefined, { baseline })
  assert.is(run.suppressed.length, 2000)
  const gone = await lintTexts(empty, undefined, { baseline })
  assert.is(gone.baseline!.unused.length, 2000)
})

baselines.run()
