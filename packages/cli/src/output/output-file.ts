/** Writes a report to its file, whole or not at all. */
import { mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { relativeName, shownName } from '../files/name.ts'
import { replaceFile } from '../files/replace.ts'
import { uninterrupted } from './uninterrupted.ts'

/** The folders on the way are made. @param file absolute @returns why it was not written, in a sentence */
export async function writeOutput(file: string, text: string, cwd: string): Promise<string | undefined> {
  return uninterrupted(() => {
    try {
      write(file, text)
      return undefined
    } catch (error) {
      // It goes on with the system's call and its file, which is one that nobody knows.
      const [why] = (error as Error).message.split(', ')
      return `The report could not be written: ${why}: \`${shownName(relativeName(cwd, file))}\`.`
    }
  })
}

/** A device or pipe is written to; only files are replaced. A link stays one. */
function write(file: string, text: string): void {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) {
    mkdirSync(path.dirname(file), { recursive: true })
    replaceFile(file, text)
  } else if (stat.isFile()) replaceFile(realpathSync(file), text)
  else writeFileSync(file, text)
}
