/** Builds and packs every package as it would be published, and uses the packages as others would. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserBundle } from './packages/browser.ts'
import { consumers, manifest } from './packages/consumers.ts'
import { packageFaults } from './packages/lint.ts'
import { stagePackages } from './packages/stage.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'keelint-packages-'))
const totals = { passed: 0, failed: 0 }

try {
  for (const staged of stagePackages(root, folder)) {
    const faults = await packageFaults(staged)
    tell(`${staged.name}: publint and attw are content`, faults.join('\n'))
  }
  for (const { name, faults } of consumers(folder)) tell(`${name}: compiles and runs`, faults)
  const { size, zipped, faults } = await browserBundle(folder, manifest)
  tell(`a script for browsers: ${kilobytes(size)}, ${kilobytes(zipped)} zipped; lints in a worker`, faults)
} catch (error) {
  tell('the packages build', error instanceof Error ? error.message : String(error))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = totals.failed > 0 ? 1 : 0
process.send?.(totals)

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}

function tell(what: string, faults: string): void {
  if (faults === '') totals.passed++
  else totals.failed++
  process.stdout.write(faults === '' ? `${what}\n` : `failed: ${what}\n${faults}\n`)
}
