/** Runs the command and ends it at some moment. */
import { type SpawnOptions, spawn } from 'node:child_process'

export const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const
export type Signal = (typeof signals)[number]

export interface Ended {
  /** Undefined where a signal ended it. */
  readonly code: number | undefined
  readonly stdout: string
  /** How long it ran. */
  readonly milliseconds: number
}

/** @param command its first word is the program @param kill absent where it may come to its end */
export function run(
  command: readonly string[],
  cwd: string,
  kill?: { readonly signal: Signal; readonly after: number },
): Promise<Ended> {
  const options: SpawnOptions = { cwd, stdio: ['ignore', 'pipe', 'ignore'] }
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command[0]!, command.slice(1), options)
    const chunks: Buffer[] = []
    child.stdout!.on('data', chunk => chunks.push(chunk))
    const timer = kill && setTimeout(() => child.kill(kill.signal), kill.after)
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(timer)
      resolve({
        code: code ?? undefined,
        stdout: Buffer.concat(chunks).toString(),
        milliseconds: performance.now() - start,
      })
    })
  })
}
