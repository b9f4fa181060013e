/** Runs kubeconform beside Keelint on the same files, with the schemas that Keelint makes. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { jsonSchemaOf, newestMinor } from '@keelint/kubernetes'
import type { BenchFile } from './objects.ts'

/** Where it is: named by `KUBECONFORM`, on the path, or where `go install` puts it. */
export function findKubeconform(): string | undefined {
  const named = process.env.KUBECONFORM
  if (named !== undefined) return existsSync(named) ? named : undefined
  const go = process.env.GOBIN ?? path.join(process.env.GOPATH ?? path.join(homedir(), 'go'), 'bin')
  return [...(process.env.PATH ?? '').split(path.delimiter), go]
    .map(folder => path.join(folder, 'kubeconform'))
    .find(existsSync)
}

/** Writes one schema for each kind, named as kubeconform looks for them. @returns what it takes as the schemas' location */
export function writeSchemas(files: readonly BenchFile[], folder: string): string {
  mkdirSync(folder, { recursive: true })
  const ids = new Map(
    files.flatMap(({ objects }) => objects.map(({ id }) => [`${id.group}/${id.version}/${id.kind}`, id])),
  )
  for (const { group, version, kind } of ids.values()) {
    const schema = jsonSchemaOf(group, version, kind, newestMinor)
    if (!schema) continue
    const suffix = [kind, ...(group === '' ? [] : [group.split('.')[0]]), version].join('-').toLowerCase()
    writeFileSync(path.join(folder, `${suffix}.json`), JSON.stringify(schema))
  }
  return path.join(folder, '{{ .ResourceKind }}{{ .KindSuffix }}.json')
}

export interface Timed {
  readonly wallMs: number
  readonly out: string
  readonly err: string
}

/** Runs a command whose exit code may say that it found something; throws where it does not run. */
export function timeCommand(command: string, args: readonly string[]): Timed {
  const start = performance.now()
  const { error, stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error) throw error
  if (status !== 0 && status !== 1) throw new Error(`${command}: ${stderr}`)
  return { wallMs: performance.now() - start, out: stdout, err: stderr }
}
