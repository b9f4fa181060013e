/** The file system as `glob` sees it: names that are not UTF-8 survive, and folders that cannot be read are told of. */
import { type Dirent, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { isMissing } from './file-system.ts'
import { nameOf, rawPath } from './name.ts'

export type OnUnreadable = (folder: string, error: NodeJS.ErrnoException) => void

/** What `glob` takes as its `fs`, which would pass over a folder that it may not read. */
export function listing(onUnreadable: OnUnreadable) {
  return {
    lstatSync: (file: string) => lstatSync(rawPath(file)),
    readlinkSync: (file: string) => readlinkSync(rawPath(file)),
    readdirSync(folder: string): Dirent[] {
      try {
        return list(folder)
      } catch (error) {
        const failure = error as NodeJS.ErrnoException
        // A pattern may begin with a folder that is not there.
        if (!isMissing(failure)) onUnreadable(folder, failure)
        throw error
      }
    },
  }
}

function list(folder: string): Dirent[] {
  const raw = rawPath(folder)
  const entries = readdirSync(raw, { withFileTypes: true })
  if (!entries.some(({ name }) => name.includes('\uFFFD'))) return entries
  const exact = readdirSync(raw, { withFileTypes: true, encoding: 'buffer' })
  return exact.map(entry => Object.create(entry, { name: { value: nameOf(entry.name) } }) as Dirent)
}
