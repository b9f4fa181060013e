/** Writes a report to its file, whole or not at all. */
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { UsageError } from '../usage-error.ts'

/** Throws a `UsageError` with the reason where that fails. @param file absolute */
export async function writeOutput(file: string, text: string): Promise<void> {
  await uninterrupted(() => {
    try {
      const target = targetOf(file)
      if (target.replaceable) replace(target.path, text)
      else writeFileSync(target.path, text)
    } catch (error) {
      throw new UsageError(`The report could not be written: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}

/** A device or pipe is written to; only files are replaced. A link stays one. */
function targetOf(file: string): { readonly path: string; readonly replaceable: boolean } {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) return { path: file, replaceable: true }
  return stat.isFile() ? { path: realpathSync(file), replaceable: true } : { path: file, replaceable: false }
}

function replace(file: string, text: string): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Holds signals back while `work` runs, so that it leaves nothing behind that is half done. */
async function uninterrupted(work: () => void): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  let caught: NodeJS.Signals | undefined
  const hold = (signal: NodeJS.Signals) => {
    caught = signal
  }
  for (const signal of signals) process.on(signal, hold)
  try {
    work()
    await setImmediate()
  } finally {
    for (const signal of signals) process.off(signal, hold)
    if (caught) process.kill(process.pid, caught)
  }
}
