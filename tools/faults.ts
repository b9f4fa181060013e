/** Ends the bundled command at random moments while it writes, `--runs N` times (500), and fails where something is left half done. */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { endRuns } from './faults/end-runs.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '500' }, seed: { type: 'string' } } })
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const bundle = fileURLToPath(new URL('../dist/keelint.mjs', import.meta.url))
const { ended, whole, faults } = await endRuns([process.execPath, bundle], Number(values.runs), seed)

for (const fault of faults) process.stdout.write(`${fault}\n`)
process.stdout.write(`Seed ${seed}: ${ended} runs were ended, ${whole} came to their end; ${faults.length} faults.\n`)
process.exitCode = faults.length > 0 ? 1 : 0
