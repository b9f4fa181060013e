/** Checks the house itself: the direction of imports, cycles, names, sizes, opening comments, portability. */
import { fileURLToPath } from 'node:url'
import { checks } from './house/checks.ts'
import { readTree } from './house/tree.ts'

const tree = readTree(fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, ''))
let failed = 0

for (const [name, check] of Object.entries(checks)) {
  const faults = check(tree)
  if (faults.length > 0) failed++
  for (const { path, line, message } of faults)
    process.stdout.write(`${path}${line ? `:${line}` : ''}: ${message} (${name})\n`)
}

const total = Object.keys(checks).length
process.stdout.write(`house: ${total - failed} of ${total} checks hold for ${tree.files.length} files\n`)
process.exitCode = failed > 0 ? 1 : 0
process.send?.({ passed: total - failed, failed })
