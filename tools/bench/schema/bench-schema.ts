/** Measures the schemas: what loading them costs, how fast they validate, and kubeconform on the same files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { newestMinor } from '@keelint/kubernetes'
import { bundledCommand } from '../../bundle/command.ts'
import { findCommand, timeCommand } from '../commands.ts'
import { type BenchFile, benchFiles, writeBenchFiles } from '../objects.ts'
import { bundleCounted } from './counted.ts'
import { writeSchemas } from './schemas.ts'

const ROUNDS = 5

/** @param folder of manifests, absolute @param root the repository's @param print takes each line */
export async function benchSchema(folder: string, root: string, print: (line: string) => void): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'keelint-bench-'))
  try {
    const files = await benchFiles(folder)
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    const objects = files.flatMap(({ objects }) => objects)
    const size = `${files.length} files, ${objects.length} objects, ${(bytes / 1e6).toFixed(1)} MB of YAML`
    print(`${size}, Kubernetes 1.${newestMinor}, Node ${process.versions.node}`)
    const validation = await benchInProcess(files, bytes, root, scratch, print)
    await benchBeside(files, validation, root, scratch, print)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

interface InProcess {
  readonly atFirst: number
  readonly kinds: number
  readonly load: number
  readonly first: number
  readonly shapes: number
  readonly perRound: number
}

/** @returns the milliseconds of one validation of all objects, loading included */
async function benchInProcess(
  files: readonly BenchFile[],
  bytes: number,
  root: string,
  scratch: string,
  print: (line: string) => void,
): Promise<number> {
  const input = path.join(scratch, 'objects.json')
  const objects = files.flatMap(({ objects }) =>
    objects.map(({ value, id: { group, version, kind } }) => ({
      value,
      type: { apiVersion: group === '' ? version : `${group}/${version}`, kind },
    })),
  )
  writeFileSync(input, JSON.stringify(objects))
  const script = path.join(scratch, 'in-process.mjs')
  await bundleCounted(path.join(root, 'tools/bench/schema/in-process.ts'), script)
  const runs = Array.from(
    { length: ROUNDS },
    () => JSON.parse(timeCommand(process.execPath, [script, input]).out) as InProcess,
  )
  const best = (figure: (run: InProcess) => number) => Math.min(...runs.map(figure))
  const { kinds, shapes, atFirst } = runs[0]!
  const what = `${shapes} definitions of ${kinds} kinds`
  print(row('load', milliseconds(best(run => run.load)), `index and ${what}; at most 8 ms`))
  print(row('first pass', milliseconds(best(run => run.first)), 'one object of each kind, loading included'))
  print(
    row(
      'validate',
      speed(
        bytes,
        best(run => run.perRound),
      ),
      'warm, structure and checks; at least 150 MB/s',
    ),
  )
  print(row('without', `${atFirst} definitions`, 'made before a schema is asked for'))
  print(row('without', `${await shapesWithoutRule(root, scratch)} definitions`, 'made by a run without a schema rule'))
  return best(run => run.first + run.perRound)
}

/** How many definitions a run of the command makes that has no schema rule on. */
async function shapesWithoutRule(root: string, scratch: string): Promise<number> {
  const script = path.join(scratch, 'command.mjs')
  await bundleCounted(path.join(root, 'packages/cli/src/bin.ts'), script)
  const count = path.join(scratch, 'count.cjs')
  writeFileSync(count, "process.on('exit', () => process.stderr.write('shapes ' + (globalThis.shapesMade ?? 0)))\n")
  const args = ['--no-config-lookup', '--preset', 'none', '--rule', 'k8s/no-privileged: error', '--format', 'json']
  const { err } = timeCommand(process.execPath, [
    '--require',
    count,
    script,
    ...args,
    path.join(root, 'tools/bench/pod.yaml'),
  ])
  return Number(/shapes (\d+)/.exec(err)?.[1])
}

/** @param validation milliseconds that Keelint takes for it */
async function benchBeside(
  files: readonly BenchFile[],
  validation: number,
  root: string,
  scratch: string,
  print: (line: string) => void,
): Promise<void> {
  const kubeconform = findCommand('kubeconform')
  if (kubeconform === undefined) {
    print(
      'kubeconform is not there, so nothing is run beside it: go install github.com/yannh/kubeconform/cmd/kubeconform@latest',
    )
    return
  }
  const manifests = path.join(scratch, 'manifests')
  writeBenchFiles(files, manifests)
  const command = path.join(scratch, 'keelint.mjs')
  const { starter, program } = await bundledCommand(root)
  writeFileSync(command, starter)
  writeFileSync(path.join(scratch, 'program.txt'), program)
  const location = writeSchemas(files, path.join(scratch, 'schemas'))
  const ours = ['--no-config-lookup', '--preset', 'none', '--rule', 'k8s/valid-schema: error', '--format', 'json']
  const theirs = [
    '-strict',
    '-summary',
    '-output',
    'json',
    '-n',
    String(availableParallelism()),
    '-schema-location',
    location,
  ]
  const kinds = [...new Set(files.flatMap(({ objects }) => objects.map(({ id }) => id.kind)))]
  // They take turns, so that a busy machine slows down all of them.
  const times = Array.from({ length: ROUNDS }, () => ({
    ours: timeCommand(process.execPath, [command, ...ours, manifests]),
    theirs: timeCommand(kubeconform, [...theirs, manifests]),
    reading: timeCommand(kubeconform, [...theirs, '-skip', kinds.join(), manifests]),
  }))
  const best = (which: 'ours' | 'theirs' | 'reading') => Math.min(...times.map(time => time[which].wallMs))
  const [own, whole, reading] = [best('ours'), best('theirs'), best('reading')]
  const { summary } = JSON.parse(times[0]!.theirs.out) as { readonly summary: Readonly<Record<string, number>> }
  print(row('keelint', milliseconds(own), 'whole process, valid-schema alone'))
  print(row('kubeconform', milliseconds(whole), `whole process; ${JSON.stringify(summary)}`))
  print(row('', ratio(whole / own), 'kubeconform / keelint'))
  print(row('keelint', milliseconds(validation), 'loading and validation'))
  print(row('kubeconform', milliseconds(whole - reading), 'what it takes more than where it skips all kinds'))
  print(row('', ratio((whole - reading) / validation), 'kubeconform / keelint; at least 3'))
}

function ratio(value: number): string {
  return `${value.toFixed(2)} ×`
}

function row(name: string, figure: string, remark: string): string {
  return `${name.padEnd(14)}${figure.padStart(18)}  ${remark}`
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`
}

function speed(bytes: number, ms: number): string {
  return `${(bytes / 1000 / ms).toFixed(1)} MB/s`
}
