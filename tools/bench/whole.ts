/** Measures a run under all rules: its stages, and the whole process beside one that merely reads the files. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { type Measurement, readLast, writeLast } from './measurement.ts'
import { printMeasurement } from './print.ts'
import { compareProcessorMs, usageOf } from './process-usage.ts'
import { timeStages } from './stages.ts'

const startUpRounds = 15
const cachedRounds = 5

/** @param command what starts the linter, of `node` @param folder absolute @param root the repository's @param print a line */
export async function benchWhole(
  command: readonly string[],
  folder: string,
  root: string,
  print: (line: string) => void,
): Promise<void> {
  const record = resolve(root, '.bench/last.json')
  const tools = resolve(root, 'tools')
  const scratch = mkdtempSync(join(tmpdir(), 'keelint-bench-'))
  try {
    const lint = (path: string, ...more: readonly string[]) => [
      ...command,
      ...['--no-config-lookup', '--preset', 'all', '--format', 'json', ...more, path],
    ]
    const reader = [resolve(tools, 'bench/reader.mjs'), folder]
    const whole = usageOf(lint(folder), tools)
    const cached = lint(folder, '--cache', '--cache-location', join(scratch, 'cache'))
    usageOf(cached, tools)
    const [cachedMs, readerMs] = compareProcessorMs(cached, reader, tools, cachedRounds)
    const pod = lint(resolve(tools, 'bench/pod.yaml'))
    const [startUpMs, emptyMs] = compareProcessorMs(pod, ['-e', '0'], tools, startUpRounds)
    const measurement: Measurement = {
      folder: relative(root, folder),
      node: process.versions.node,
      ...(await timeStages(folder, root)),
      wholeMs: whole.processorMs,
      peakBytes: whole.peakBytes,
      cachedMs,
      readerMs,
      startUpMs,
      emptyMs,
    }
    print(printMeasurement(measurement, await readLast(record)))
    await writeLast(record, measurement)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
