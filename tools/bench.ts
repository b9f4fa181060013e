/** Measures how fast the linter is on a folder of manifests, `../shared/corpus` unless another is named; `schema` or `parse` before it: that alone; `access`: who may do what; `since`: the comparison with a commit. */
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readLast, writeLast } from './bench/measurement.ts'
import { printMeasurement } from './bench/print.ts'
import { compareProcessorMs, usageOf } from './bench/process-usage.ts'
import { timeStages } from './bench/stages.ts'

const START_UP_ROUNDS = 15

const root = fileURLToPath(new URL('..', import.meta.url))
// `pnpm bench FOLDER` means the folder as seen from where it was called.
const caller = process.env.INIT_CWD ?? process.cwd()
const [first, second] = process.argv.slice(2)
const part = first === 'schema' || first === 'parse' ? first : undefined
const folder = resolve(
  caller,
  (part ? second : first) ?? resolve(root, part === 'parse' ? '../shared/corpus/plain' : '../shared/corpus'),
)
const bundle = resolve(root, 'dist/keelint.mjs')
const command = existsSync(bundle) ? [bundle] : ['--import', 'tsx', resolve(root, 'packages/cli/src/bin.ts')]
const record = resolve(root, '.bench/last.json')

if (first === 'network') {
  const { benchNetwork } = await import('./bench/network/bench-network.ts')
  const { benchDrawing } = await import('./bench/network/draw.ts')
  benchNetwork(line => process.stdout.write(`${line}\n`))
  await benchDrawing(line => process.stdout.write(`${line}\n`))
} else if (first === 'access') {
  const { benchAccess } = await import('./bench/access/bench-access.ts')
  if (!benchAccess(line => process.stdout.write(`${line}\n`))) process.exitCode = 1
} else if (first === 'since') {
  const { benchSince } = await import('./bench/since.ts')
  if (!benchSince(command, line => process.stdout.write(`${line}\n`))) process.exitCode = 1
} else if (!existsSync(folder)) {
  process.stderr.write(`${folder} is not there; name another folder: pnpm bench FOLDER\n`)
  process.exitCode = 2
} else if (part === 'parse') {
  const { benchParsers } = await import('./bench/parsers.ts')
  await benchParsers(folder, line => process.stdout.write(`${line}\n`))
} else if (part === 'schema') {
  const { benchSchema } = await import('./bench/schema/bench-schema.ts')
  await benchSchema(folder, root, line => process.stdout.write(`${line}\n`))
} else {
  const tools = resolve(root, 'tools')
  const lint = (path: string) => [...command, '--no-config-lookup', '--preset', 'all', '--format', 'json', path]
  const whole = usageOf(lint(folder), tools)
  const pod = resolve(root, 'tools/bench/pod.yaml')
  const [startUpMs, emptyMs] = compareProcessorMs(lint(pod), ['-e', '0'], tools, START_UP_ROUNDS)
  const measurement = {
    folder: relative(root, folder),
    node: process.versions.node,
    ...(await timeStages(folder, root)),
    wholeMs: whole.wallMs,
    peakBytes: whole.peakBytes,
    startUpMs,
    emptyMs,
  }
  process.stdout.write(printMeasurement(measurement, await readLast(record)))
  await writeLast(record, measurement)
}
