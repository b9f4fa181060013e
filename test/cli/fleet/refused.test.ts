/** Shards that cannot be used: a clear word on which and why, and never a report that lacks something. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint, pod } from '../run-keelint.ts'
import { map, mapParts, memberOf, membersOf, random, refused, sameReports } from './shards.ts'
import { secret, tree } from './tree.ts'

const test = suite('shards that are refused')

test('know the plugins that they were made with', async () => {
  const plugin = (version: string, word: string) => `export default {
  meta: { name: 'acme', version: '${version}' },
  rules: {
    team: {
      meta: {
        type: 'problem', severity: 'low', messages: { none: '${word}' },
        docs: { description: 'Require a team', rationale: 'x.', remedy: 'y.' },
      },
      collect: { Pod: (_, pod) => ({ at: pod.at('hostNetwork') }) },
      create: ({ report }) => ({ Project: ({ facts }) => { for (const { at } of facts) report({ at, messageId: 'none' }) } }),
    },
  },
}
`
  const folder = folderWith({
    'a.yaml': pod,
    'b.yaml': pod,
    'acme.mjs': plugin('1.0.0', 'No team.'),
    'keelint.config.yaml': 'plugins: { acme: ./acme.mjs }\nrules: { acme/team: error }\n',
  })
  const shards = await mapParts(folder, 2)
  assert.match((await sameReports(folder, ['.'], shards, [], ['json', 'stylish'])).stdout, '')
  const report = JSON.parse((await keelint(folder, ['merge', ...shards, '--format', 'json'])).stdout)
  assert.equal(
    report.problems.map(({ rule }: { rule: string }) => rule),
    ['acme/team', 'acme/team'],
  )
  writeFileSync(path.join(folder, 'other.mjs'), plugin('2.0.0', 'No team.'))
  writeFileSync(
    path.join(folder, 'keelint.config.yaml'),
    'plugins: { acme: ./other.mjs }\nrules: { acme/team: error }\n',
  )
  await refused(
    folder,
    shards,
    /^keelint: The shard `1.shard` was made with version 1\.0\.0 of the plugin `acme`, which is 2\.0\.0 here\.\n$/,
  )
})

test('are refused where one is missing', async () => {
  const folder = folderWith(tree)
  const shards = await mapParts(folder, 8)
  await refused(folder, shards.slice(0, 7), /^keelint: The shard 8 of 8 of `\.` is missing\.\n$/)
  await refused(folder, [shards[6]!, ...shards.slice(2, 5)], /: The shards 1, 2, 6 and 8 of 8 of `\.` are missing\./)
  await refused(folder, ['gone.shard'], /: There is no shard `gone\.shard`\./)
  await refused(folder, ['apps'], /: In `apps` there is no shard/)
  await refused(folder, [], /: `merge` needs shards/)
})

test('are refused where they do not agree', async () => {
  const folder = folderWith({ 'a.yaml': pod, 'b.yaml': clean })
  const [first, second] = (await mapParts(folder, 2)) as [string, string]
  await map(folder, ['--out', 'old.shard'])
  writeFileSync(path.join(folder, 'a.yaml'), clean)
  await map(folder, ['a.yaml', '--out', 'new.shard'])
  await refused(
    folder,
    ['old.shard', 'new.shard'],
    /: `a\.yaml` is not the same in the shards `new\.shard` and `old\.shard`/,
  )
  writeFileSync(path.join(folder, 'c.yaml'), clean)
  await map(folder, ['--shard', '2/2', '--out', second])
  await refused(folder, [first, second], /: The shards `1\.shard` and `2\.shard` are parts of different trees/)
})

test('are refused under another config', async () => {
  const folder = folderWith({ 'a/pod.yaml': pod, 'keelint.config.yaml': 'rules: { k8s/no-privileged: error }\n' })
  await map(folder, ['--out', 'a.shard'])
  await refused(
    folder,
    ['a.shard'],
    /was made with another content of `keelint\.config\.yaml`, or with other options/,
    ['--preset', 'strict'],
  )
  await refused(folder, ['a.shard'], /other options/, ['--limit', 'depth=20'])
  await refused(folder, ['a.shard'], /other options/, ['--ignore-pattern', 'b'])
  await refused(folder, ['a.shard'], /for `a\/pod\.yaml` there was `keelint\.config\.yaml`, and here is none/, [
    '--no-config-lookup',
  ])
  writeFileSync(path.join(folder, 'a/keelint.config.yaml'), 'rules: { k8s/no-privileged: warn }\n')
  await refused(folder, ['a.shard'], /and here is `a\/keelint\.config\.yaml`/)
  writeFileSync(path.join(folder, 'keelint.config.yaml'), 'rules: { k8s/no-privileged: warn }\n')
  await refused(folder, ['a.shard'], /another content of `keelint\.config\.yaml`/)
})

test('are JSON for whoever unpacks them, and for their owner only', async () => {
  const folder = folderWith({ 'a.yaml': secret })
  await map(folder, ['--out', 'a.shard'])
  const file = path.join(folder, 'a.shard')
  assert.is(statSync(file).mode & 0o777, 0o600)
  const lines = zlib.gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
  assert.equal(lines.length, 4)
  assert.equal([JSON.parse(lines[0]!).keelint, JSON.parse(lines[0]!).format], ['shard', 1])
  assert.is(JSON.parse(lines[1]!).content.text, secret)
  for (const part of lines[2]!.split('\t')) JSON.parse(part)
})

test('are refused where they are damaged, or none', async () => {
  const folder = folderWith({ 'a.yaml': pod, 'b.yaml': clean })
  await map(folder, ['--out', 'a.shard'])
  const file = path.join(folder, 'a.shard')
  const sound = readFileSync(file)
  const numbers = random(3)
  const isRefused = (content: Uint8Array | string) => {
    writeFileSync(file, content)
    return refused(
      folder,
      ['a.shard'],
      /^keelint: The shard `a\.shard` (?:is none|is damaged|was made by|has the format|cannot be read)/,
    )
  }
  for (let time = 0; time < 60; time++) {
    const broken = Buffer.from(sound)
    const at = Math.floor((numbers.next().value as number) * broken.length)
    broken[at]! ^= 1 + Math.floor((numbers.next().value as number) * 255)
    await isRefused(broken)
  }
  for (const length of [0, 5, 20, 200, sound.length - 30, sound.length - 1]) await isRefused(sound.subarray(0, length))
  for (const content of [
    'apiVersion: v1\n',
    '{}',
    zlib.gzipSync('{"keelint":"shard"}\n'),
    Buffer.concat([sound, sound]),
  ])
    await isRefused(content)
  writeFileSync(file, sound)
  const members = membersOf(file)
  for (let gone = 0; gone < members.length; gone++)
    await isRefused(Buffer.concat(members.filter((_, index) => index !== gone).map(memberOf)))
})

test('are refused where another Keelint made them', async () => {
  const folder = folderWith({ 'a.yaml': pod })
  await map(folder, ['--out', 'a.shard'])
  const file = path.join(folder, 'a.shard')
  const [head, ...rest] = membersOf(file)
  const with_ = (change: object) =>
    writeFileSync(
      file,
      Buffer.concat([JSON.stringify({ ...JSON.parse(head!), ...change }), ...rest].map(text => memberOf(`${text}\n`))),
    )
  with_({ version: '0.0.9' })
  await refused(folder, ['a.shard'], /was made by Keelint 0\.0\.9, and this is /)
  with_({ format: 2 })
  await refused(folder, ['a.shard'], /has the format 2, and this Keelint reads the format 1\./)
  with_({ build: 'other' })
  await refused(folder, ['a.shard'], /was made by another build of Keelint/)
})

test('do no harm, whatever they hold', async () => {
  const folder = folderWith({ 'a.yaml': pod })
  await map(folder, ['--out', 'a.shard'])
  const file = path.join(folder, 'a.shard')
  const members = membersOf(file)
  const change = (index: number, from: string | RegExp, to: string) =>
    writeFileSync(
      file,
      Buffer.concat(members.map((text, at) => memberOf(at === index ? text.replace(from, to) : text))),
    )
  change(1, '"find":{', '"__proto__":{"polluted":1},"find":{"__proto__":{"polluted":1},')
  await keelint(folder, ['merge', 'a.shard'])
  change(2, '"problems":[', '"__proto__":{"polluted":1},"problems":[')
  await keelint(folder, ['merge', 'a.shard'])
  assert.is(({} as { polluted?: number }).polluted, undefined)
  change(1, '"a.yaml"', '"\\u001b[2J.yaml"')
  assert.not.match((await keelint(folder, ['merge', 'a.shard'])).stdout, '\u001b')
  for (const [index, from, to] of [
    [0, /"paths":\[[^\]]*\]/, '"part":{"index":1,"total":9007199254740991},"paths":["."]'],
    [1, '"find"', '"found"'],
    [1, /"text":"[^"]*"/, '"text":7'],
    [2, '"problems":[', '"problems":[{},'],
    [2, '"severity":"', '"severity":"x'],
    [2, '"rule":"k8s/', '"rule":"none/'],
    [2, '\t', '\t['.padEnd(100_000, '[')],
    [3, '"members":1', '"members":7'],
  ] as const) {
    change(index, from, to)
    await refused(folder, ['a.shard'], /^keelint: The shard `a\.shard` (?:is damaged|makes|is none)/)
  }
  const bomb = memberOf('x'.repeat(1_000_000))
  bomb.writeUInt32LE(0xffffffff, bomb.length - 4)
  writeFileSync(file, Buffer.concat([memberOf(members[0]!), bomb, memberOf(members.at(-1)!)]))
  await refused(folder, ['a.shard'], /is damaged/)
})

test('do not decide which programs run', async () => {
  const folder = folderWith({
    'outside/a.yaml': pod,
    'outside/keelint.config.mjs': 'globalThis.hasRun = true\nexport default { extends: ["recommended"] }\n',
    'inside/.git/config': '',
  })
  const inside = path.join(folder, 'inside')
  await map(inside, ['../outside', '--out', 'a.shard'])
  const global = globalThis as { hasRun?: boolean }
  assert.ok(global.hasRun)
  delete global.hasRun
  await refused(inside, ['a.shard'], /`\.\.\/outside\/keelint\.config\.mjs` is a program/)
  assert.is(global.hasRun, undefined)
})

test('take the options that are theirs', async () => {
  const folder = folderWith({ 'a.yaml': pod, 'map/a.yaml': clean, 'merge/a.yaml': clean })
  const usage = async (args: readonly string[], why: RegExp, env = {}) => {
    const { code, stdout, stderr } = await keelint(folder, args, { env })
    assert.equal([code, stdout], [2, ''], stderr)
    assert.match(stderr, why)
  }
  for (const args of [
    ['--format', 'json'],
    ['--fail-on', 'high'],
    ['--quiet'],
    ['--fix'],
    ['--hook'],
    ['--update-suppressions'],
  ])
    await usage(['map', '--out', 'a.shard', ...args], /does not go with `map`/)
  for (const args of [['--fix'], ['--fix-dry-run'], ['--diff'], ['--hook']])
    await usage(['merge', 'a.shard', ...args], /`merge` reports, and has no files at hand/)
  for (const shard of ['0/8', '9/8', '1', '1/0', 'x/8', '1/99999', '-1/8'])
    await usage(['map', '--out', 'a.shard', `--shard=${shard}`], /`--shard/)
  await usage(['.', '--out', 'a.shard'], /`--out` goes with `map`/)
  await usage(['merge', 'a.shard', '--shard', '1/2'], /`--shard` goes with `map`/)
  await usage(['map', '--out', 'a.shard', '--shard', 'job/8'], /`JOB_COMPLETION_INDEX`/)
  await usage(['map', '--out', 'a.shard', '--shard', 'job/8'], /index 8/, { JOB_COMPLETION_INDEX: '8' })
  await usage(['map', '--out', 'a.yaml'], /take the place of a file that is linted: `a\.yaml`/)
  writeFileSync(path.join(folder, 'pod.txt'), pod)
  await usage(['map', '--out', 'pod.txt'], /The shard would take the place of `pod\.txt`, which is none/)
  await usage(['map', 'gone', '--out', 'a.shard'], /`gone` does not exist/)
  await usage(['merge', 'a.yaml'], /`\.\/merge`/)
  assert.is((await keelint(folder, ['map'])).code, 0, 'a folder')
  assert.is((await keelint(folder, ['merge'])).code, 0, 'a folder')
  assert.is((await keelint(folderWith({ 'a.yaml': pod }), ['map'])).code, 2, 'the command')
  await map(folder, ['--shard', 'job/8', '--out', 'job.shard'], { env: { JOB_COMPLETION_INDEX: '2' } })
  await map(folder, ['--shard', '3/8', '--out', 'third.shard'])
  assert.equal(readFileSync(path.join(folder, 'job.shard')), readFileSync(path.join(folder, 'third.shard')))
  mkdirSync(path.join(folder, 'taken.shard'))
  await usage(['map', '--out', 'taken.shard'], /The shard could not be written/)
})

test.run()
