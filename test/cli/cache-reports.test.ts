/** Reports from the cache: the bytes that a run without it prints, and new ones as soon as anything has changed. */
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Engine, formatNames } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint, pod, type Surroundings } from './run-keelint.ts'

const test = suite('reports from the cache')

const location = ['--cache', '--cache-location', 'results.cache'] as const
const config = `rules: { k8s/no-privileged: warn, k8s/no-latest-tag: warn }
suppress:
  - { rules: [k8s/no-privileged], file: a/old.yaml, reason: it is being replaced, until: 2090-01-01 }
`
const files = {
  'keelint.config.yaml': 'rules: { k8s/no-privileged: error, k8s/no-latest-tag: warn }\n',
  'a/pod.yaml': pod,
  'a/broken.yaml': 'kind: [\n',
  'a/values.yaml': 'image: nginx\n',
}

/** What is printed, said and decided, which has to be the same with and without. */
async function same(folder: string, args: readonly string[] = [], around: Surroundings = {}) {
  const plain = await keelint(folder, ['a', ...args], around)
  const cached = await keelint(folder, ['a', ...args, ...location], around)
  assert.equal(cached, plain)
  assert.is.not(cached.code, 2, cached.stderr)
  return cached
}

/** What the cache file has by which report. */
function keptKey(folder: string): string | undefined {
  const [head = ''] = readFileSync(path.join(folder, 'results.cache'), 'utf8').split('\n', 1)
  return JSON.parse(head.slice(head.indexOf('{'))).made?.key
}

/** Whether the second of two runs finds what the first has kept. */
async function isKept(folder: string, args: readonly string[], around: Surroundings = {}): Promise<boolean> {
  await same(folder, args, around)
  const file = path.join(folder, 'results.cache')
  const first = readFileSync(file)
  await same(folder, args, around)
  return keptKey(folder) !== undefined && first.equals(readFileSync(file))
}

for (const format of formatNames)
  test(`are the same in the format ${format}`, async () => {
    const folder = folderWith(files)
    assert.ok(await isKept(folder, ['--format', format]))
    assert.ok(await isKept(folder, ['--format', format, '--quiet', '--no-color']))
  })

test('are the same in several formats at once, and are written again', async () => {
  const folder = folderWith(files)
  const args = ['-f', 'stylish', '-f', 'json=out/report.json', '-f', 'html=out/report.html']
  await same(folder, args)
  const before = readFileSync(path.join(folder, 'out/report.html'), 'utf8')
  writeFileSync(path.join(folder, 'out/report.html'), '')
  await keelint(folder, ['a', ...args, ...location])
  assert.is(readFileSync(path.join(folder, 'out/report.html'), 'utf8'), before)
})

test('say on standard error what they said before', async () => {
  const folder = folderWith(files)
  await same(folder, ['gone.yaml', '--pass-on-no-files'])
  const { stderr } = await same(folder, ['gone.yaml', '--pass-on-no-files'])
  assert.match(stderr, '`gone.yaml` does not exist.')
})

test('notice colors, the width of the terminal, thresholds and what else the command line says', async () => {
  const folder = folderWith(files)
  const ways: readonly (readonly [readonly string[], Surroundings?])[] = [
    [[]],
    [['--color']],
    [[], { env: { FORCE_COLOR: '1' } }],
    [[], { isTTY: true, columns: 82 }],
    [[], { isTTY: true, columns: 118 }],
    [['--quiet']],
    [['--min-severity', 'critical']],
    [['--fail-on', 'never']],
    [['--max-warnings', '0']],
    [['--allow-incomplete']],
    [['--format', 'sarif', '--category', 'one']],
    [['--format', 'sarif', '--category', 'other']],
    [['--no-inline-config']],
    [['--rule', 'k8s/no-privileged: off']],
  ]
  for (const [args, around] of [...ways, ...ways]) await same(folder, args, around)
})

test('notice a changed file, config and suppressions file', async () => {
  const folder = folderWith(files)
  const change = async (name: string, content: string) => {
    await same(folder)
    writeFileSync(path.join(folder, name), content)
    return same(folder)
  }
  await change('a/pod.yaml', `# One line more.\n${pod}`)
  await change('a/broken.yaml', 'kind: {\n')
  await change('a/new.json', '{')
  await change('keelint.config.yaml', config)
  await change('keelint.config.yaml', `# Moved.\n${config}`)
  await keelint(folder, ['a', '--update-suppressions'])
  await same(folder)
  const suppressions = readFileSync(path.join(folder, 'keelint-suppressions.json'), 'utf8')
  writeFileSync(path.join(folder, 'a/pod.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\n')
  const { stdout } = await change('keelint-suppressions.json', `\n\n${suppressions}`)
  assert.match(stdout, 'keelint-suppressions.json')
  await change('keelint-suppressions.json', `\n\n\n${suppressions}`)
})

test('notice a config that comes, goes or becomes a program, in any folder on the way', async () => {
  const folder = folderWith({ 'b/a/sub/pod.yaml': pod, 'b/a/pod.yaml': pod })
  const cwd = path.join(folder, 'b')
  const step = async (name: string, content: string | undefined) => {
    await same(cwd)
    await same(cwd)
    if (content === undefined) rmSync(path.join(folder, name))
    else writeFileSync(path.join(folder, name), content)
    return same(cwd)
  }
  await step('keelint.config.yaml', 'rules: { k8s/no-privileged: warn }\n')
  const { stdout } = await step('b/a/sub/keelint.config.json', '{ "rules": { "k8s/no-latest-tag": "error" } }')
  assert.match(stdout, 'k8s/no-latest-tag')
  await step('b/a/sub/keelint.config.json', undefined)
  await step('b/a/keelint.config.mjs', "export default { rules: { 'k8s/no-latest-tag': 'warn' } }\n")
  await step('b/a/keelint.config.mjs', undefined)
  await step('keelint.config.yaml', undefined)
})

test('notice files that a config names, and pass over those that it ignores', async () => {
  const folder = folderWith({
    ...files,
    'keelint.config.yaml': 'ignores: [a/old.yaml]\nrules: { k8s/no-privileged: error }\n',
    'a/old.yaml': pod,
  })
  await same(folder)
  const kept = readFileSync(path.join(folder, 'results.cache'))
  writeFileSync(path.join(folder, 'a/old.yaml'), 'kind: [')
  await same(folder)
  assert.ok(kept.equals(readFileSync(path.join(folder, 'results.cache'))))
  writeFileSync(path.join(folder, '.patterns'), '')
  writeFileSync(
    path.join(folder, 'keelint.config.yaml'),
    'ignoreFiles: [.patterns]\nrules: { k8s/no-privileged: error }\n',
  )
  await same(folder)
  await same(folder)
  writeFileSync(path.join(folder, '.patterns'), 'a/pod.yaml\n')
  const { stdout } = await same(folder)
  assert.not.match(stdout, 'k8s/no-privileged')
})

test('notice links, what they lead to, and what marks a folder', async () => {
  const folder = folderWith({ ...files, 'outside.yaml': pod, 'a/sub/other.yaml': pod })
  const step = async (change: () => void) => {
    await same(folder)
    await same(folder)
    change()
    await same(folder)
  }
  const link = path.join(folder, 'a/link.yaml')
  await step(() => symlinkSync('sub/later.yaml', link))
  await step(() => writeFileSync(path.join(folder, 'a/sub/later.yaml'), pod))
  await step(() => {
    rmSync(link)
    symlinkSync('../outside.yaml', link)
  })
  await step(() => writeFileSync(path.join(folder, 'a/sub/Kustomization'), 'resources: []\n'))
  await step(() => renameSync(path.join(folder, 'a/sub'), path.join(folder, 'a/moved')))
})

test('notice the repository where a format shows it', async () => {
  const folder = folderWith({ ...files, '.git/HEAD': `${'a'.repeat(40)}\n` })
  const remote = (name: string) =>
    writeFileSync(path.join(folder, '.git/config'), `[remote "origin"]\n\turl = https://example.com/shop/${name}.git\n`)
  remote('one')
  await same(folder, ['--format', 'sarif'])
  remote('other')
  const { stdout } = await same(folder, ['--format', 'sarif'])
  assert.match(stdout, 'shop/other')
})

test('notice the day', async () => {
  const folder = folderWith(files)
  const made = (today: string) =>
    new Engine({ cwd: folder, cache: true, cacheLocation: 'results.cache', today }).makeOf('a', {
      by: 'the day',
      make: async ({ problems }) => ({ today, problems: problems.length }),
      isLasting: () => true,
    })
  const first = await made('2026-11-23')
  assert.equal(await made('2026-11-23'), first)
  assert.is((await made('2026-11-24')).today, '2026-11-24')
})

test('are not kept of reporters of others, nor of a run that is to say what it did', async () => {
  const reporter = 'let runs = 0\nexport default () => String(++runs)\n'
  const folder = folderWith({ ...files, 'reporter.mjs': reporter })
  const twice = async (args: readonly string[]) => {
    await keelint(folder, ['a', ...args, ...location])
    await keelint(folder, ['a', ...args, ...location])
    return keptKey(folder)
  }
  assert.is(await twice(['--format', './reporter.mjs']), undefined)
  assert.is(await twice(['--stats']), undefined)
  assert.is(await twice(['--hook', 'a/pod.yaml']), undefined)
})

test('are ignored and made anew where they are damaged', async () => {
  const folder = folderWith(files)
  const file = path.join(folder, 'results.cache')
  await same(folder)
  const sound = readFileSync(file)
  const start = sound.indexOf('\n')
  for (const at of [start - 30, start + 1, start + 40, start + 400]) {
    const broken = Buffer.from(sound)
    broken[at]! ^= 0x01
    writeFileSync(file, broken)
    await same(folder)
    await same(folder)
  }
})

test('are not kept where they are large', async () => {
  const folder = folderWith(files)
  const made = () =>
    new Engine({ cwd: folder, cache: true, cacheLocation: 'results.cache' }).makeOf('a', {
      by: 'length',
      make: async () => 'x'.repeat(17 * 2 ** 20),
      isLasting: () => true,
    })
  assert.is((await made()).length, 17 * 2 ** 20)
  assert.is(keptKey(folder), undefined)
  assert.is((await made()).length, 17 * 2 ** 20)
})

test.run()
