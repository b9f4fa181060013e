/** Every format: a run of the command line ends up in it, an empty one too, and large ones do not take long. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type FormatName, formats } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint, pod } from '../run-keelint.ts'
import { aProblem, aRun, textIn } from './made-run.ts'

const test = suite('formats')
const names = Object.keys(formats) as readonly FormatName[]
const only = ['--preset', 'none', '--rule', 'k8s/no-privileged: error']

test('those of the contract, in its order', () => {
  assert.equal(names, [
    'stylish',
    'compact',
    'json',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'checkstyle',
    'markdown',
    'html',
    'rdjson',
  ])
  for (const { about, extension } of Object.values(formats)) {
    assert.match(about, /^[^.]+(?:\d\.\d\.\d)?[^.]*$/)
    assert.match(extension, /^[a-z]+$/)
  }
})

test('the documentation says of each what the table says', () => {
  const docs = readFileSync(new URL('../../../docs/use/reporters.md', import.meta.url), 'utf8')
  const rows = [...docs.matchAll(/^\| (?:\[`(\w+)`\]\(#\w+\)|`(\w+)`) \| (.*) \|$/gm)]
  assert.equal(
    rows.map(([, linked, bare, about]) => [linked ?? bare, about]).slice(0, names.length),
    Object.entries(formats).map(([name, { about }]) => [name, about]),
  )
})

test('all of them in one run, each to its file, the verdict the same as without', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'broken.yaml': 'a: [\n', 'values.yaml': 'a: 1\n' })
  const wanted = names.flatMap(name => ['-f', `${name}=${path.join(folder, `out.${name}`)}`])
  const { code, stdout, stderr } = await keelint(folder, [...only, 'web.yaml', 'broken.yaml', 'values.yaml', ...wanted])
  assert.equal([code, stdout, stderr], [3, '', ''])
  for (const name of names) {
    const text = readFileSync(path.join(folder, `out.${name}`), 'utf8')
    assert.ok(text.endsWith('\n'), name)
    assert.match(text, /Container .*web.* is privileged/, name)
    assert.match(text, 'web.yaml', name)
    assert.match(text, 'broken.yaml', `${name} names what was not analyzed`)
  }
})

test('a problem that a comment silences, and one that can be fixed, from the file to the report', async () => {
  const text = pod
    .replace('image: nginx', 'image: nginx # keelint-disable-line k8s/no-host-network -- Nothing is silenced.')
    .replace('privileged: true', 'privileged: true # keelint-disable-line k8s/no-privileged -- The node needs it.')
  const folder = folderWith({ 'web.yaml': text })
  const reports = new Map<string, string>()
  for (const name of names) {
    const { stdout } = await keelint(folder, ['--preset', 'strict', '--include-suppressed', '-f', name])
    reports.set(name, stdout)
  }
  const { problems, suppressed, summary } = JSON.parse(reports.get('json')!)
  assert.equal(
    suppressed.map(({ rule, suppression }: never) => [rule, suppression]),
    [['k8s/no-privileged', { carrier: 'comment', reason: 'The node needs it.' }]],
  )
  assert.ok(problems.every(({ rule }: { rule: string }) => rule !== 'k8s/no-privileged'))
  assert.ok(summary.fixable > 0)
  for (const name of ['stylish', 'compact', 'github', 'checkstyle'])
    assert.match(reports.get(name)!, '1 problem suppressed: 1 comment', name)
  for (const name of ['sarif', 'junit', 'markdown', 'html'])
    assert.match(reports.get(name)!, 'The node needs it.', name)
  for (const name of ['gitlab', 'rdjson']) assert.not.match(reports.get(name)!, 'is privileged', name)
  const { results } = JSON.parse(reports.get('sarif')!).runs[0]
  assert.is(results.length, problems.length + 1)
  assert.is(results.filter((result: object) => 'suppressions' in result).length, 1)
  const offers = problems.filter((problem: object) => 'fix' in problem || 'suggestions' in problem).length
  assert.is(results.filter((result: object) => 'fixes' in result && !('suppressions' in result)).length, offers)
  const { diagnostics } = JSON.parse(reports.get('rdjson')!)
  assert.is(diagnostics.filter((diagnostic: object) => 'suggestions' in diagnostic).length, offers)
})

test('a run without problems says so in its own way, and is no failure', async () => {
  const folder = folderWith({ 'settings.yaml': clean })
  const texts = new Map<string, string>()
  for (const name of names) {
    const { code, stdout } = await keelint(folder, [...only, '-f', name])
    assert.is(code, 0, name)
    texts.set(name, stdout)
  }
  assert.is(texts.get('gitlab'), '[]\n')
  assert.equal(JSON.parse(texts.get('rdjson')!).diagnostics, [])
  assert.not.match(texts.get('junit')!, '<failure')
  assert.not.match(texts.get('checkstyle')!, '<error')
  assert.is(texts.get('compact'), 'keelint: No problems; 1 file, 1 document, 1 resource, 1 rule\n')
  assert.is(texts.get('github'), texts.get('compact'))
  for (const name of ['stylish', 'markdown', 'html']) assert.match(texts.get(name)!, 'No problems', name)
})

test('a problem of no resource is shown everywhere', async () => {
  const run = aRun({
    problems: [aProblem({ rule: 'keelint/directive-unused', message: 'The comment silences nothing.' })],
  })
  for (const name of names) assert.match(await textIn(name, run), 'The comment silences nothing.', name)
})

test('time and space grow with the number of problems, not faster', async () => {
  const problems = (total: number) =>
    Array.from({ length: total }, (_, index) => {
      const column = (index * 37) % 60_000
      return aProblem({
        file: 'one-line.json',
        identity: `${index}`,
        location: { start: { line: 1, column: column + 1 }, end: { line: 1, column: column + 5 } },
        fix: { edits: [{ start: column, end: column + 4, text: 'false' }] },
      })
    })
  const files = { 'one-line.json': '"é": true, '.repeat(60_000) }
  for (const name of names) {
    const times = []
    for (const total of [500, 500, 4_000]) {
      const run = aRun({ problems: problems(total) })
      const start = process.cpuUsage()
      await textIn(name, run, files)
      times.push(process.cpuUsage(start).user / 1_000)
    }
    const [, few, many] = times as [number, number, number]
    assert.ok(many < Math.max(few, 20) * 8 * 6, `${name}: ${few} ms for 500, ${many} ms for 4000`)
  }
})

test.run()
