/** Every format says that a run lists only what has changed since a commit, and how much it leaves out. */
import type { SarifLog } from '@keelint/reporter-sarif'
import { formatNames } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { comparedFiles, comparedRun } from './compared-run.ts'
import { aRun, textIn } from './made-run.ts'

const test = suite('comparison')

// A list of issues or of diagnostics, which have no place for it.
const withoutSums = ['gitlab', 'rdjson', 'sarif', 'json']

test('the account of the run tells of it', async () => {
  for (const format of formatNames.filter(name => !withoutSums.includes(name))) {
    const text = await textIn(format, comparedRun, comparedFiles)
    assert.match(text, 'origin/main', format)
    assert.match(text, '0123456789ab', format)
    assert.match(text, /1 (?:fixed|gone)/, format)
    assert.match(text, '1 unchanged', format)
  }
})

test('none of them lists what has not changed, or is gone, as a problem', async () => {
  for (const format of ['compact', 'github', 'gitlab', 'rdjson', 'checkstyle', 'junit'] as const)
    assert.not.match(await textIn(format, comparedRun, comparedFiles), 'It was wrong.', format)
})

test('people read that a problem was less grave', async () => {
  for (const format of ['stylish', 'compact', 'github', 'markdown', 'html'] as const)
    assert.match(await textIn(format, comparedRun, comparedFiles), '(before: low, warn)', format)
})

test('no new problems are not no problems', async () => {
  const { comparison } = comparedRun
  const clean = aRun({ comparison: { ...comparison!, added: 0, worsened: 0 } })
  for (const format of ['stylish', 'compact', 'github', 'markdown', 'html', 'junit', 'checkstyle'] as const)
    assert.match(await textIn(format, clean), 'No new problems', format)
})

test('Markdown sums it up for a pull request, and folds what is fixed', async () => {
  const text = await textIn('markdown', comparedRun, comparedFiles)
  assert.match(text, '**1 new**, **1 graver**, **1 fixed**, 1 suppressed, 1 unchanged since <code>origin/main</code>')
  assert.match(text, '<summary>1 problem fixed</summary>')
  assert.match(text, 'It was wrong.')
})

async function results(context: object = {}): Promise<SarifLog['runs'][number]['results']> {
  const text = await textIn('sarif', comparedRun, comparedFiles, context)
  return (JSON.parse(text) as SarifLog).runs[0]!.results
}

test('SARIF has a word for what has become of each', async () => {
  const states = (list: SarifLog['runs'][number]['results']) =>
    list.map(({ baselineState, partialFingerprints }) => [baselineState, partialFingerprints['keelint/v1']])
  assert.equal(states(await results()), [
    ['new', '1'],
    ['updated', '2'],
  ])
  const all = await results({ includeUnchanged: true, includeSuppressed: true })
  assert.equal(states(all), [
    ['absent', '5'],
    ['new', '1'],
    ['updated', '2'],
    ['unchanged', '3'],
    ['unchanged', '4'],
  ])
  assert.is(all[0]!.partialFingerprints.primaryLocationLineHash, undefined, 'its line is one of another text')
  assert.ok(all[1]!.partialFingerprints.primaryLocationLineHash)
  const [plain] = (
    JSON.parse(await textIn('sarif', aRun({ problems: comparedRun.problems }), comparedFiles)) as SarifLog
  ).runs
  assert.not.ok('baselineState' in plain!.results[0]!, 'nothing was compared')
})

test.run()
