/** The configs that the page on configuration shows are valid, and do what it says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('config-docs')

const page = readFileSync(new URL('../../docs/use/configure.md', import.meta.url), 'utf8')
const blocks = new Map([...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name, text]) => [name!, text!]))

test('the first one', async () => {
  const name = 'keelint.config.yaml'
  const folder = folderWith({
    [name]: blocks.get(name)!,
    'web.yaml': pod,
    'vendor/web.yaml': pod,
    'a/fixtures/b.yaml': pod,
  })
  const { ledger } = await report(folder)
  const ignored = ledger.skipped.flatMap(({ file, reason }: { file: string; reason: string }) =>
    reason === 'ignored' ? [file] : [],
  )
  assert.equal(ignored, ['a/fixtures/b.yaml', 'vendor/web.yaml'])
  const { rules } = JSON.parse((await keelint(folder, ['--print-config', 'prod/web.yaml'])).stdout)
  assert.equal(rules['k8s/no-latest-tag'], ['error', { movingTags: ['latest', 'main', 'stable'], except: [] }])
  assert.is(rules['k8s/require-cpu-limit'][0], 'error')
})

test('the one with an ignore file', async () => {
  const name = 'keelint.config.yml'
  const folder = folderWith({
    [name]: blocks.get(name)!,
    '.gitignore': 'rendered/\nx.yaml\n',
    'x.yaml': pod,
    'rendered/web.yaml': pod,
  })
  const { problems } = await report(folder)
  assert.equal([...new Set(problems.map(({ file }: { file: string }) => file))], ['rendered/web.yaml'])
})

test('the one that is a program', async () => {
  const name = 'keelint.config.mjs'
  const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.config-docs-', import.meta.url)))
  try {
    for (const [file, text] of [
      [name, blocks.get(name)!],
      ['.gitignore', 'gen/\n'],
    ] as const)
      writeFileSync(path.join(folder, file), text)
    const printed = async (file: string) => JSON.parse((await keelint(folder, ['--print-config', file])).stdout)
    assert.is((await printed('web.yaml')).rules['k8s/no-latest-tag'][0], 'error')
    assert.is((await printed('gen/web.yaml')).ignored, true)
    assert.is((await printed('vendor/web.yaml')).ignored, true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.run()
