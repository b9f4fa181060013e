/** Runs that write are ended at random moments, and run side by side: nothing is left half done. `pnpm faults` does it more often. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { endRuns } from '../../tools/faults/end-runs.ts'
import { folderWith, keelint, pod } from './run-keelint.ts'

const test = suite('faults')
const bundle = fileURLToPath(new URL('../../dist/keelint.mjs', import.meta.url))

test('whenever a run ends, what it writes is whole', async () => {
  const { ended, whole, faults } = await endRuns([process.execPath, bundle], 18, 20261123)
  assert.equal(faults, [])
  assert.is(ended + whole, 18)
})

test('runs at once on one cache and one file of suppressions do no harm', async () => {
  const folder = folderWith(
    Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.yaml`, pod.replace('web', `web-${at}`)])),
  )
  const cached = ['--cache', '--cache-location', 'results.cache', '--format', 'json']
  const expected = (await keelint(folder, ['--format', 'json'])).stdout
  const outputs = await Promise.all(Array.from({ length: 4 }, () => outputOf(folder, cached)))
  for (const output of [...outputs, await outputOf(folder, cached)]) assert.is(output, expected)
  await Promise.all(Array.from({ length: 4 }, () => outputOf(folder, ['--update-suppressions'])))
  const { suppressions } = JSON.parse(readFileSync(path.join(folder, 'keelint-suppressions.json'), 'utf8'))
  assert.is(suppressions.length, JSON.parse(expected).problems.length)
  assert.is((await keelint(folder, [])).code, 0)
  assert.equal(
    readdirSync(folder).filter(name => name.endsWith('.tmp')),
    [],
  )
})

test.run()

function outputOf(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] })
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    child.on('error', reject)
    child.on('close', () => resolve(output))
  })
}
