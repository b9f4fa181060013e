/** Measures whole runs of Keelint and of other linters on the same files, each with its own defaults. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newestMinor, schemaFaults } from '@keelint/kubernetes'
import { findCommand, timeCommand } from './commands.ts'
import { type BenchFile, benchFiles, writeBenchFiles } from './objects.ts'
import { writeSchemas } from './schema/schemas.ts'

interface Contender {
  readonly name: string
  /** Where it is from. */
  readonly install: string
  /** How many times as long as Keelint it takes at least. */
  readonly least: number
  readonly rounds: number
  /** @param manifests paths, absolute @param folder that they are in @param schemas a location as kubeconform takes it */
  args(manifests: readonly string[], folder: string, schemas: string): readonly string[]
}

const contenders: readonly Contender[] = [
  {
    name: 'kube-score',
    install: 'go install github.com/zegl/kube-score/cmd/kube-score@latest',
    least: 5,
    rounds: 3,
    args: manifests => ['score', '--output-format', 'json', ...manifests],
  },
  {
    name: 'kubeconform',
    install: 'go install github.com/yannh/kubeconform/cmd/kubeconform@latest',
    least: 3,
    rounds: 3,
    args: (_, folder, schemas) => ['-output', 'json', '-schema-location', schemas, folder],
  },
  {
    name: 'checkov',
    install: 'pip install checkov',
    least: 50,
    rounds: 1,
    args: (_, folder) => ['--directory', folder, '--framework', 'kubernetes', '--output', 'json', '--quiet'],
  },
]

/**
 * On the files whose kinds all have a schema and that keep it: kube-score ends at the first that does not.
 *
 * @param command what starts Keelint, of `node` @param folder of manifests, absolute @param print a line
 * @returns whether Keelint is as much faster as it should be than those that are there
 */
export async function benchBeside(
  command: readonly string[],
  folder: string,
  print: (line: string) => void,
): Promise<boolean> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'keelint-beside-'))
  try {
    const files = (await benchFiles(folder)).filter(isValid)
    const place = path.join(scratch, 'manifests')
    const manifests = writeBenchFiles(files, place)
    const schemas = writeSchemas(files, path.join(scratch, 'schemas'))
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    print(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB; whole processes, wall time, the best of some`)
    const own = () =>
      timeCommand(process.execPath, [...command, '--no-config-lookup', '--format', 'json', place]).wallMs
    let isWithin = true
    for (const { name, install, least, rounds, args } of contenders) {
      const other = findCommand(name)
      if (other === undefined) {
        print(`${name} is not there: ${install}`)
        continue
      }
      // They take turns, so that a busy machine slows down both.
      const times = Array.from({ length: rounds }, () => ({
        own: own(),
        other: timeCommand(other, args(manifests, place, schemas)).wallMs,
      }))
      const [ours, theirs] = [Math.min(...times.map(time => time.own)), Math.min(...times.map(time => time.other))]
      print(
        `${name.padEnd(12)} ${theirs.toFixed(0)} ms, keelint ${ours.toFixed(0)} ms: ${(theirs / ours).toFixed(1)} × (at least ${least})`,
      )
      isWithin &&= theirs / ours >= least
    }
    return isWithin
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function isValid({ objects }: BenchFile): boolean {
  return objects.every(({ value, id: { group, version, kind } }) => {
    const apiVersion = group === '' ? version : `${group}/${version}`
    return schemaFaults(value, newestMinor, { type: { apiVersion, kind } }).length === 0
  })
}
