/** Shards: the same bytes as one run, however the files are split. */
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Engine } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint, pod } from '../run-keelint.ts'
import { filesIn, map, mapParts, random, sameReports } from './shards.ts'
import { binding, role, tree } from './tree.ts'

const test = suite('shards')
const root = fileURLToPath(new URL('../../..', import.meta.url))

test('are the same as one run in every format, in parts of any number and in any order', async () => {
  const folder = folderWith(tree)
  symlinkSync('../secret.yaml', path.join(folder, 'apps/link.yaml'))
  symlinkSync('/etc/hostname', path.join(folder, 'apps/outside.yaml'))
  for (const total of [1, 3, 8]) {
    const shards = await mapParts(folder, total)
    const one = await sameReports(folder, ['.'], total === 3 ? [...shards].reverse() : shards)
    assert.is(one.code, 3, one.stderr)
    await sameReports(folder, ['.'], shards, ['--allow-incomplete'], ['json'])
  }
  await sameReports(folder, ['.'], await mapParts(folder, 2, ['--closed-world']), ['--closed-world'], ['json'])
})

/** Lists of files that together hold each of them, some of them more than once. */
function split(files: readonly string[], total: number, numbers: Generator<number>): readonly (readonly string[])[] {
  const next = () => numbers.next().value as number
  const lists = Array.from({ length: total }, (): string[] => [])
  for (const file of files) {
    const first = Math.floor(next() * total)
    for (const [index, list] of lists.entries()) if (index === first || next() < 0.2) list.push(file)
  }
  return lists.filter(list => list.length > 0)
}

async function sameForSplits(folder: string, seed: number, totals: readonly number[]): Promise<void> {
  const numbers = random(seed)
  const files = filesIn(folder)
  for (const total of totals) {
    const lists = split(files, total, numbers)
    const shards = lists.map((_, index) => `${seed}-${total}-${index}.shard`)
    for (const [index, list] of lists.entries()) await map(folder, [...list, '--out', shards[index]!])
    const order = [...shards].sort(() => (numbers.next().value as number) - 0.5)
    await sameReports(folder, files, order, [], ['json', 'sarif', 'stylish'])
  }
}

const oneWorld = 'worlds: [none]\nextends: [all]\n'

test('are the same as one run where files are split by lists, some in several shards, and all are one world', async () => {
  const folder = folderWith({ ...tree, 'keelint.config.yaml': oneWorld })
  await sameForSplits(folder, 1, [2, 5])
})

test('are the same for the examples', async () => {
  const folder = folderWith({ 'keelint.config.yaml': oneWorld })
  for (const example of ['shop', 'shop-fixed'])
    cpSync(`${root}examples/${example}`, path.join(folder, example), { recursive: true })
  await sameForSplits(folder, 2, [1, 4, 8])
})

test('of paths that lead into each other, with links between them', async () => {
  const folder = folderWith({
    'a/web.yaml': pod,
    'a/deep/kustomization.yaml': 'resources: [web.yaml]\n',
    'a/deep/web.yaml': pod,
    'b/role.yaml': role,
    'b/more/binding.yaml': binding,
  })
  symlinkSync('../b/role.yaml', path.join(folder, 'a/role.yaml'))
  symlinkSync('../b', path.join(folder, 'a/folder.yaml'))
  symlinkSync('nothing', path.join(folder, 'b/lost.yaml'))
  const paths = ['a', 'a/deep', 'b', 'b/more/binding.yaml', 'a/*.yaml']
  for (const [index, name] of paths.entries()) await map(folder, [name, '--out', `${index}.shard`])
  for (const chosen of [
    [0, 1],
    [1, 0, 1],
    [2, 3],
    [0, 2],
    [0, 1, 2, 3],
    [4, 0],
  ])
    await sameReports(
      folder,
      chosen.map(index => paths[index]!).sort(),
      chosen.map(index => `${index}.shard`),
      [],
      ['json'],
    )
})

test('know all that counts, also of what a kustomization in another part names', async () => {
  const folder = folderWith(tree)
  const { stderr } = await keelint(folder, ['merge', ...(await mapParts(folder, 6)), '--stats', '--quiet'])
  const [, knew, all] = /The shards knew (\d+) of (\d+) files\./.exec(stderr) ?? []
  assert.ok(Number(all) > 40)
  assert.is(knew, all)
})

test('that could not know are made up for', async () => {
  const folder = folderWith({ ...tree, 'keelint.config.yaml': oneWorld })
  const files = filesIn(folder)
  const kustomization = 'base/kustomization.yaml'
  await map(folder, [kustomization, '--out', 'a.shard'])
  await map(folder, [...files.filter(file => file !== kustomization), '--out', 'b.shard'])
  await sameReports(folder, files, ['a.shard', 'b.shard'], [], ['json'])
  const { stderr } = await keelint(folder, ['merge', 'a.shard', 'b.shard', '--stats', '--quiet'])
  const [, knew, all] = /The shards knew (\d+) of (\d+) files\./.exec(stderr) ?? []
  assert.is(Number(all) - Number(knew), 3, 'two resources and a patch')
})

test('of another day are worth their texts', async () => {
  const folder = folderWith({ 'a.yaml': pod })
  await new Engine({ cwd: folder, today: '2026-01-01' }).mapFiles('.', 'a.shard')
  await sameReports(folder, ['.'], ['a.shard'], [], ['json'])
})

test('are made in threads, too', async () => {
  const folder = folderWith(tree)
  await map(folder, ['--out', 'one.shard'])
  await map(folder, ['--out', 'two.shard', '--threads', '2'])
  assert.equal(readFileSync(path.join(folder, 'one.shard')), readFileSync(path.join(folder, 'two.shard')))
})

test('are made of standard input', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'b.yaml': binding })
  await map(folder, ['-', '--stdin-filename', 'web.yaml', '--out', 'a.shard'], { stdin: pod })
  await map(folder, ['b.yaml', '--out', 'b.shard'])
  await sameReports(folder, ['web.yaml', 'b.yaml'], ['b.shard', 'a.shard'], [], ['json'])
})

test('tell what they cost', async () => {
  const folder = folderWith({ 'a.yaml': pod })
  await map(folder, ['--out', 'a.shard', '--stats'])
  const { stderr } = await keelint(folder, ['merge', 'a.shard', '--stats'])
  assert.match(stderr, /^ {2}visit +\d/m)
  assert.match(stderr, 'Slowest rules')
})

test('may lie in folders and go by patterns', async () => {
  const folder = folderWith({ 'a.yaml': pod, 'out/other.txt': '' })
  await map(folder, ['--shard', '1/2', '--out', 'out/1/a.shard'])
  await map(folder, ['--shard', '2/2', '--out', 'out/2/a.shard'])
  await sameReports(folder, ['.'], ['out'], [], ['json'])
  await sameReports(folder, ['.'], ['out/*/*.shard', 'out/1/a.shard'], [], ['json'])
})

test('keep thresholds, and suppressions', async () => {
  const folder = folderWith({ 'a.yaml': pod, 'b.yaml': pod })
  const shards = await mapParts(folder, 2)
  for (const args of [['--fail-on', 'critical'], ['--max-warnings', '0'], ['--quiet'], ['--min-severity', 'high']])
    await sameReports(folder, ['.'], shards, args, ['json'])
  assert.is((await keelint(folder, ['merge', ...shards, '--update-suppressions'])).code, 0)
  const written = readFileSync(path.join(folder, 'keelint-suppressions.json'), 'utf8')
  await keelint(folder, ['.', '--update-suppressions'])
  assert.is(readFileSync(path.join(folder, 'keelint-suppressions.json'), 'utf8'), written)
})

test('may be made in another place', async () => {
  const files = {
    'a.yaml': pod,
    'b.yaml': clean,
    '.gitignore': 'b.yaml\n',
    'keelint.config.yaml': 'ignoreFiles: [.gitignore]\n',
  }
  const [here, there] = [folderWith(files), folderWith(files)]
  await map(there, ['--out', path.join(here, 'a.shard')])
  await sameReports(here, ['.'], ['a.shard'], [], ['json'])
})

async function mapPaths(folder: string, paths: string, total: number): Promise<readonly string[]> {
  const shards = Array.from({ length: total }, (_, index) => `${paths}-${index + 1}.shard`)
  for (const [index, shard] of shards.entries())
    await map(folder, [paths, '--shard', `${index + 1}/${total}`, '--out', shard])
  return shards
}

const corpus = `${root}../shared/corpus/plain`
const withCorpus = existsSync(corpus) ? test : test.skip

withCorpus('are the same for the corpus', async () => {
  const folder = folderWith()
  cpSync(corpus, path.join(folder, 'corpus'), { recursive: true })
  await sameReports(folder, ['corpus'], await mapPaths(folder, 'corpus', 5), [], ['json', 'sarif', 'stylish'])
})

test.run()
