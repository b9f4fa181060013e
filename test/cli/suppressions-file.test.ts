/** The suppressions file: written, applied, extended, pruned, refused. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Problem, Run } from '@keelint/core'
import { Engine } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint, pod, report, spawnKeelint } from './run-keelint.ts'

const test = suite('suppressions file')
const name = 'keelint-suppressions.json'
const privileged = ['--preset', 'none', '--rule', 'k8s/no-privileged: error']
const only = [...privileged, '--rule', 'k8s/no-latest-tag: warn']
const named = (text: string, other: string) => text.replaceAll('web', other)
const textOf = (folder: string, file = name) => readFileSync(path.join(folder, file), 'utf8')
// biome-ignore lint/suspicious/noExplicitAny: the file as a script reads it
const entriesOf = (folder: string, file = name): any[] => JSON.parse(textOf(folder, file)).suppressions
const carriersIn = ({ suppressed }: Pick<Run, 'suppressed'>) => [
  ...new Set(suppressed.map(({ suppression }) => suppression.carrier)),
]
const rulesIn = (list: readonly { readonly rule: string }[]) => list.map(({ rule }) => rule).sort()

test('--update-suppressions writes what is reported, and the next run is clean', async () => {
  const folder = folderWith({ 'b/web.yaml': pod, 'a.yaml': named(pod, 'api') })
  const updated = await report(folder, [...only, '--update-suppressions'])
  assert.equal([updated.problems.length, updated.suppressed.length, updated.summary.exitCode], [0, 4, 0])
  assert.equal(carriersIn(updated), ['file'])
  assert.equal(rulesIn(entriesOf(folder)), [
    ...Array(2).fill('k8s/no-latest-tag'),
    ...Array(2).fill('k8s/no-privileged'),
  ])
  const [entry] = entriesOf(folder).filter(({ file, rule }) => file === 'b/web.yaml' && rule === 'k8s/no-privileged')
  assert.match(entry.identity, /^[0-9a-f]{16}$/)
  assert.equal(entry.resource, { group: '', kind: 'Pod', namespace: 'shop', name: 'web' })
  assert.equal(entry.path, ['spec', 'containers', 0, 'securityContext', 'privileged'])
  const identities = entriesOf(folder).map(({ identity }) => identity)
  assert.equal(identities, [...identities].sort())
  assert.ok(textOf(folder).endsWith('}\n'))
  const next = await report(folder, only)
  assert.equal([next.problems.length, next.suppressed.length, next.summary.exitCode], [0, 4, 0])
  const before = textOf(folder)
  assert.is((await keelint(folder, [...only, '--update-suppressions'])).code, 0)
  assert.is(textOf(folder), before)
})

test('it moves with lines, and does not silence what is new', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  await keelint(folder, [...only, '--update-suppressions'])
  writeFileSync(path.join(folder, 'web.yaml'), `# moved\n\n${pod}---\n${named(pod, 'api')}`)
  const { problems, summary } = await report(folder, only)
  assert.equal(rulesIn(problems), ['k8s/no-latest-tag', 'k8s/no-privileged'])
  assert.is(problems[0].resource.name, 'api')
  assert.is(summary.exitCode, 1)
})

test('entries of files that are not linted stay', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'api.yaml': named(pod, 'api') })
  await keelint(folder, [...only, '--update-suppressions'])
  writeFileSync(path.join(folder, 'web.yaml'), pod.replace('privileged: true', 'privileged: false'))
  await keelint(folder, [...only, '--update-suppressions', 'web.yaml'])
  assert.equal(
    entriesOf(folder)
      .map(({ file, rule }) => `${file} ${rule}`)
      .sort(),
    ['api.yaml k8s/no-latest-tag', 'api.yaml k8s/no-privileged', 'web.yaml k8s/no-latest-tag'],
  )
  await keelint(folder, [...only, '--prune-suppressions', 'web.yaml'])
  assert.is(entriesOf(folder).length, 3)
  await keelint(folder, [...privileged, '--update-suppressions'])
  assert.is(entriesOf(folder).length, 3, 'rules that are off leave their entries')
})

test('reasons and last days that somebody wrote stay, and expire', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  await keelint(folder, [...privileged, '--update-suppressions'])
  const written = JSON.parse(textOf(folder))
  Object.assign(written.suppressions[0], { reason: 'it mounts disks', until: '2026-11-23' })
  writeFileSync(path.join(folder, name), JSON.stringify(written))
  await keelint(folder, [...only, '--update-suppressions'])
  const kept = entriesOf(folder).find(({ rule }) => rule === 'k8s/no-privileged')
  const onDay = async (today: string) =>
    new Engine({
      cwd: folder,
      today,
      presets: ['none'],
      overrideConfig: { rules: { 'k8s/no-privileged': 'error' } },
    }).lintFiles('.')
  assert.equal([kept.reason, kept.until], ['it mounts disks', '2026-11-23'])
  assert.equal(
    (await onDay('2026-11-23')).suppressed.map(({ suppression }) => suppression),
    [{ carrier: 'file', reason: 'it mounts disks', until: '2026-11-23' }],
  )
  assert.ok(rulesIn((await onDay('2026-11-24')).problems).includes('k8s/no-privileged'))
})

test('--suppress-rule adds one rule, and the rest is reported', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  const first = await report(folder, [...only, '--suppress-rule', 'k8s/no-latest-tag'])
  assert.equal(rulesIn(first.problems), ['k8s/no-privileged'])
  assert.is(first.summary.exitCode, 1)
  assert.equal(rulesIn(entriesOf(folder)), ['k8s/no-latest-tag'])
  const second = await report(folder, [...only, '--suppress-rule', 'k8s/no-privileged'])
  assert.is(second.summary.exitCode, 0)
  assert.equal(rulesIn(entriesOf(folder)), ['k8s/no-latest-tag', 'k8s/no-privileged'])
})

test('--prune-suppressions drops what no longer matches, and files that are gone', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'api.yaml': named(pod, 'api'), 'old.yaml': named(pod, 'old') })
  await keelint(folder, [...only, '--update-suppressions'])
  writeFileSync(path.join(folder, 'web.yaml'), pod.replace('privileged: true', 'privileged: false'))
  rmSync(path.join(folder, 'old.yaml'))
  const stale = await report(folder, only)
  assert.equal(rulesIn(stale.problems), Array(3).fill('keelint/suppression-unused'))
  assert.equal([...new Set(stale.problems.map(({ file }: { file: string }) => file))], [name])
  const lines = textOf(folder).split('\n')
  assert.equal(
    stale.problems.map(({ location }: Pick<Problem, 'location'>) => lines[location.start.line - 1]?.trim()),
    Array(3).fill('{'),
  )
  assert.is(stale.summary.exitCode, 0)
  const pruned = await report(folder, [...only, '--prune-suppressions'])
  assert.equal(pruned.problems, [])
  assert.equal(
    entriesOf(folder)
      .map(({ file, rule }) => `${file} ${rule}`)
      .sort(),
    ['api.yaml k8s/no-latest-tag', 'api.yaml k8s/no-privileged', 'web.yaml k8s/no-latest-tag'],
  )
  writeFileSync(path.join(folder, 'web.yaml'), named(pod, 'new'))
  assert.is((await keelint(folder, [...only, '--prune-suppressions'])).code, 1, 'what is new is not pruned away')
})

test('to prune what is not there is no harm', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  assert.is((await keelint(folder, [...only, '--prune-suppressions'])).code, 1)
  assert.equal(readdirSync(folder).sort(), ['.git', 'web.yaml'])
})

test('equal identities are counted', async () => {
  const folder = folderWith({ 'web.yaml': `${pod}---\n${pod}` })
  await keelint(folder, [...privileged, '--update-suppressions'])
  assert.equal(
    entriesOf(folder).map(({ count }) => count),
    [2],
  )
  assert.is((await keelint(folder, privileged)).code, 0)
  writeFileSync(path.join(folder, 'web.yaml'), `${pod}---\n${pod}---\n${pod}`)
  assert.is((await report(folder, privileged)).problems.length, 1)
})

test('--suppressions-location: a file, a folder, seen from elsewhere', async () => {
  const folder = folderWith({ 'sub/web.yaml': pod })
  mkdirSync(path.join(folder, 'state'))
  for (const [location, file] of [
    ['state/mine.json', 'state/mine.json'],
    ['state', `state/${name}`],
    ['new/', `new/${name}`],
  ] as const) {
    if (location === 'new/') mkdirSync(path.join(folder, 'new'))
    const missing = await keelint(folder, [...only, '--suppressions-location', location])
    assert.equal([missing.code, missing.stdout], [2, ''])
    assert.match(missing.stderr, new RegExp(`\`${file}\` does not exist`))
    assert.is((await keelint(folder, [...only, '--suppressions-location', location, '--update-suppressions'])).code, 0)
    assert.is(entriesOf(folder, file)[0].file, '../sub/web.yaml')
    assert.is((await keelint(folder, [...only, '--suppressions-location', location])).code, 0)
    const below = path.join(folder, 'sub')
    assert.is((await keelint(below, [...only, '--suppressions-location', `../${file}`])).code, 0)
  }
  assert.is((await keelint(folder, only)).code, 1)
})

test('folders on the way to a new one are made', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  const place = ['--suppressions-location', 'ci/lint/']
  assert.is((await keelint(folder, [...only, ...place, '--update-suppressions'])).code, 0)
  assert.is(entriesOf(folder, `ci/lint/${name}`).length, 2)
  assert.is((await keelint(folder, [...only, ...place])).code, 0)
})

test('one that is corrupt is refused, with its place', async () => {
  for (const [text, pattern] of [
    ['{\n  "version": 1,\n', /keelint-suppressions\.json:3:1: the suppressions file is no JSON/],
    ['<<<<<<< ours\n', /keelint-suppressions\.json.*no JSON/],
    [
      '{\n  "version": 1,\n  "suppressions": [],\n  "suppressions": []\n}\n',
      /keelint-suppressions\.json:4:3: the key `suppressions` stands twice/,
    ],
    ['[]', /keelint-suppressions\.json:1:1: The suppressions file cannot be used: it is no mapping/],
    ['{ "version": 2 }', /keelint-suppressions\.json:1:3: .*`version` is 2/],
    [
      '{\n  "version": 1,\n  "suppressions": [\n    { "identity": 5, "rule": "x", "file": "y" }\n  ]\n}\n',
      /keelint-suppressions\.json:4:7: .*`suppressions\[0\]\.identity`/,
    ],
    [
      '{\n  "version": 1,\n  "suppressions": [\n    { "identity": "x", "file": "y" }\n  ]\n}\n',
      /keelint-suppressions\.json:4:5: .*`rule`/,
    ],
    [Buffer.from([0xff, 0xfe, 0xfd]), /keelint-suppressions\.json` cannot be read/],
  ] as const) {
    const folder = folderWith({ 'web.yaml': pod, [name]: text as string })
    for (const args of [[], ['--update-suppressions'], ['--prune-suppressions']]) {
      const { code, stdout, stderr } = await keelint(folder, [...only, ...args])
      assert.equal([code, stdout], [2, ''], String(text))
      assert.match(stderr, pattern)
    }
    assert.equal(readFileSync(path.join(folder, name)), Buffer.from(text as string))
  }
})

test('an update passes over problems, and over nothing else', async () => {
  const broken = folderWith({ 'web.yaml': pod, 'broken.yaml': 'a: [' })
  assert.is((await keelint(broken, [...only, '--update-suppressions'])).code, 3)
  assert.is(entriesOf(broken).length, 2)
  assert.is((await keelint(broken, [...only, '--update-suppressions', '--allow-incomplete'])).code, 0)
  assert.is((await keelint(folderWith(), [...only, '--update-suppressions'])).code, 2)
  const strict = folderWith({ 'web.yaml': pod })
  assert.is(
    (await keelint(strict, [...only, '--update-suppressions', '--fail-on', 'low', '--max-warnings', '0'])).code,
    0,
  )
})

test('a crash leaves the file as it was', async () => {
  const plugin = `export default { meta: { name: 'acme', version: '1.0.0' }, rules: { odd: { meta: {
    type: 'problem', severity: 'low', messages: { x: 'x' },
    docs: { description: 'Disallow', rationale: 'x', remedy: 'x', references: ['https://kubernetes.io'] } },
    create: () => ({ Pod() { throw new Error('ouch') } }) } } }`
  const folder = folderWith({ 'web.yaml': pod, 'acme.mjs': plugin })
  const args = [...only, '--plugin', './acme.mjs', '--rule', 'acme/odd: warn', 'web.yaml', '--update-suppressions']
  const { code, stderr } = await keelint(folder, args)
  assert.is(code, 2)
  assert.match(stderr, /stays as it was/)
  assert.not.ok(existsSync(path.join(folder, name)))
})

test('a link stays a link, and what may not be written is named', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'real.json': '{ "version": 1, "suppressions": [] }\n' })
  symlinkSync('real.json', path.join(folder, name))
  assert.is((await keelint(folder, [...only, '--update-suppressions'])).code, 0)
  assert.ok(lstatSync(path.join(folder, name)).isSymbolicLink())
  assert.is(entriesOf(folder, 'real.json').length, 2)
  const locked = folderWith({ 'web.yaml': pod, [name]: '{ "version": 1, "suppressions": [] }\n' })
  chmodSync(path.join(locked, name), 0o444)
  const { code, stderr } = await keelint(locked, [...only, '--update-suppressions'])
  assert.is(code, 2)
  assert.match(stderr, /could not be written: It is read-only/)
})

test('fixes go first', async () => {
  const drop = pod.replace('privileged: true', 'capabilities: { drop: [all] }')
  const folder = folderWith({ 'web.yaml': drop })
  const rules = [
    '--preset',
    'none',
    '--rule',
    'k8s/require-drop-all-capabilities: error',
    '--rule',
    'k8s/no-latest-tag: warn',
  ]
  const { summary } = await report(folder, [...rules, '--fix', '--update-suppressions'])
  assert.is(summary.exitCode, 0)
  assert.equal(rulesIn(entriesOf(folder)), ['k8s/no-latest-tag'])
  assert.match(textOf(folder, 'web.yaml'), /drop: \[ALL\]/)
})

test('comments and the file do not silence the same twice', async () => {
  const folder = folderWith({
    'web.yaml': pod.replace('image: nginx', 'image: nginx # keelint-disable-line k8s/no-latest-tag -- later'),
  })
  await keelint(folder, [...only, '--update-suppressions'])
  assert.equal(rulesIn(entriesOf(folder)), ['k8s/no-privileged'])
})

test('standard input has no file to be remembered by', async () => {
  for (const option of [
    ['--update-suppressions'],
    ['--suppress-rule', 'k8s/no-privileged'],
    ['--prune-suppressions'],
  ]) {
    const { code, stdout, stderr } = await keelint(folderWith(), [...only, ...option, '-'], { stdin: pod })
    assert.equal([code, stdout], [2, ''])
    assert.match(stderr, /needs files/)
  }
})

test('an engine applies it, or does not', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  assert.is(spawnKeelint(folder, [...only, '--update-suppressions']).status, 0)
  const options = {
    cwd: folder,
    presets: ['none'],
    overrideConfig: { rules: { 'k8s/no-privileged': 'error' } },
  } as const
  assert.is((await new Engine(options).lintFiles('.')).problems.length, 0)
  assert.is((await new Engine({ ...options, applySuppressions: false }).lintFiles('.')).problems.length, 1)
})

test.run()
