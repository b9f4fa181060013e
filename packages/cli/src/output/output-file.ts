/** Writes a report to its file, whole or not at all. */
import { mkdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { refuseWayOut } from '../files/leads-out.ts'
import { relativeName, shownName } from '../files/name.ts'
import { replaceFile } from '../files/replace.ts'
import { type Content, writeContent } from '../files/write-content.ts'
import { uninterrupted } from './uninterrupted.ts'

export interface OutputOptions {
  /** Begins the message. */
  readonly what?: string
  /** Of the file; by default what the system gives new files. */
  readonly mode?: number
}

/** The folders on the way are made. @param file absolute @returns why it was not written, in a sentence */
export async function writeOutput(
  file: string,
  content: Content,
  cwd: string,
  { what = 'The report', mode }: OutputOptions = {},
): Promise<string | undefined> {
  return uninterrupted(() => {
    try {
      refuseWayOut(file, cwd)
      write(file, content, mode === undefined ? undefined : { mode })
      return undefined
    } catch (error) {
      if ((error as Error).name === 'ReporterError') return (error as Error).message
      // It goes on with the system's call and its file, which is one that nobody knows.
      const [why] = (error as Error).message.split(', ')
      return `${what} could not be written: ${why}: \`${shownName(relativeName(cwd, file))}\`.`
    }
  })
}

/** A device or pipe is written to; only files are replaced. A link stays one. */
function write(file: string, content: Content, like: { readonly mode: number } | undefined): void {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) {
    mkdirSync(path.dirname(file), { recursive: true })
    replaceFile(file, content, like)
  } else if (stat.isFile()) replaceFile(realpathSync(file), content, like)
  else writeContent(file, content)
}
