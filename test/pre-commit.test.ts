/** The hooks for pre-commit fit the command line and the package, as all its versions install it. */
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { folderWith, keelint, pod } from './cli/run-keelint.ts'

const test = suite('pre-commit')
const root = fileURLToPath(new URL('..', import.meta.url))

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly pass_filenames?: boolean
  readonly require_serial?: boolean
  readonly types_or: readonly string[]
}

const hooks = parse(readFileSync(`${root}.pre-commit-hooks.yaml`, 'utf8')) as readonly Hook[]
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<string, Record<string, string>>
const bundle = manifest.bin!.keelint!

test('there is one for each way of use', () => {
  assert.equal(
    hooks.map(({ id, language }) => [id, language]),
    [
      ['keelint', 'node'],
      ['keelint-all', 'node'],
      ['keelint-script', 'script'],
      ['keelint-system', 'system'],
    ],
  )
  for (const { types_or } of hooks) assert.equal(types_or, ['yaml', 'json'])
})

test('each starts what is there', () => {
  for (const { language, entry } of hooks) assert.is(entry.split(' ')[0], language === 'script' ? bundle : 'keelint')
  assert.ok((statSync(root + bundle).mode & 0o100) !== 0 || process.platform === 'win32')
  assert.match(readFileSync(root + bundle, 'utf8').slice(0, 30), /^#!\/usr\/bin\/env node\n/)
})

test('their options do what the hooks say', async () => {
  const folder = folderWith({ 'a.yaml': pod, 'b.yaml': pod })
  for (const { id, entry, pass_filenames = true } of hooks) {
    const cache = ['--cache-location', `${folderWith()}/cache`]
    const args = [...entry.split(' ').slice(1), ...cache, ...(pass_filenames ? ['a.yaml'] : []), '--format', 'json']
    const { code, stdout, stderr } = await keelint(folder, args)
    assert.is(code, 1, `${id}: ${stderr}`)
    const { problems, ledger } = JSON.parse(stdout)
    const files = new Set(problems.map(({ file }: { file: string }) => file))
    assert.equal([...files], pass_filenames ? ['a.yaml'] : ['a.yaml', 'b.yaml'], id)
    assert.is(ledger.files, 2, 'each sees the whole repository')
  }
})

test('hooks that are given files run one after the other', () => {
  for (const { id, pass_filenames = true, require_serial = false } of hooks)
    assert.is(require_serial, pass_filenames, id)
})

test('npm installs the package without another one, and without a script', () => {
  const scripts = ['prepare', 'prepack', 'prepublish', 'preinstall', 'install', 'postinstall', 'build']
  for (const name of scripts.filter(script => script !== 'build')) assert.is(manifest.scripts?.[name], undefined, name)
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'])
    assert.is(manifest[kind], undefined, kind)
  assert.ok((manifest.files as unknown as readonly string[]).includes(bundle))
  assert.is(
    manifest.devEngines?.packageManager &&
      (manifest.devEngines.packageManager as never as Hook & { onFail: string }).onFail,
    'ignore',
  )
})

test.run()
