/** Finds and times the commands of other linters. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** Where it is: named by a variable such as `KUBE_SCORE`, on the path, or where `go install` puts it. */
export function findCommand(name: string): string | undefined {
  const named = process.env[name.toUpperCase().replaceAll('-', '_')]
  if (named !== undefined) return existsSync(named) ? named : undefined
  const go = process.env.GOBIN ?? path.join(process.env.GOPATH ?? path.join(homedir(), 'go'), 'bin')
  return [...(process.env.PATH ?? '').split(path.delimiter), go].map(folder => path.join(folder, name)).find(existsSync)
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
