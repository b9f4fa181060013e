/** Measures whole runs on ever larger repositories: whether the time for a file grows, and the memory. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resourcesInManifest, writeManifests } from './manifests.ts'
import { usageOf } from './process-usage.ts'

const sizes = [1_000, 10_000, 50_000, 100_000]
const mostGrowth = 1.2
const mostBytes = 1.5e9
const resourcesOfBudget = 100_000

/** @param command what starts the linter, of `node` @param print a line @returns whether the budgets are kept */
export function benchGrowth(command: readonly string[], print: (line: string) => void): boolean {
  const lint = [...command, '--no-config-lookup', '--fail-on', 'never', '--format', 'compact']
  const perFile: number[] = []
  let isWithin = true
  for (const files of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'keelint-growth-'))
    try {
      writeManifests(folder, files)
      const { processorMs, peakBytes } = usageOf([...lint, folder], folder)
      perFile.push(processorMs / files)
      const resources = files * resourcesInManifest
      if (resources <= resourcesOfBudget && peakBytes > mostBytes) isWithin = false
      const figures = `${(processorMs / files).toFixed(3)} ms of processor time for each, ${(peakBytes / 1e6).toFixed(0)} MB`
      print(`${String(files).padStart(8)} files, ${String(resources).padStart(7)} resources  ${figures}`)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const growth = Math.max(...perFile.slice(1).map((own, at) => own / perFile[at]!))
  print(`from one size to the next ${growth.toFixed(2)} × (at most ${mostGrowth})`)
  return isWithin && growth <= mostGrowth
}
