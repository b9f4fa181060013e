/** Writes a report to its file, whole or not at all. */
import { realpathSync, statSync, writeFileSync } from 'node:fs'
import { replaceFile } from '../files/replace.ts'
import { UsageError } from '../usage-error.ts'
import { uninterrupted } from './uninterrupted.ts'

/** Throws a `UsageError` with the reason where that fails. @param file absolute */
export async function writeOutput(file: string, text: string): Promise<void> {
  await uninterrupted(() => {
    try {
      write(file, text)
    } catch (error) {
      throw new UsageError(`The report could not be written: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}

/** A device or pipe is written to; only files are replaced. A link stays one. */
function write(file: string, text: string): void {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) replaceFile(file, text)
  else if (stat.isFile()) replaceFile(realpathSync(file), text)
  else writeFileSync(file, text)
}
