/** Reads files of Git that may not be there. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const most = 4 * 1024 * 1024

/** Undefined where there is none, or none that is worth reading. */
export function gitFile(...parts: readonly string[]): string | undefined {
  const file = path.join(...parts)
  try {
    const stat = statSync(file)
    return stat.isFile() && stat.size <= most ? readFileSync(file, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/** What work trees of one repository share: branches and the config. */
export function sharedFolder(gitFolder: string): string {
  const common = gitFile(gitFolder, 'commondir')?.trim()
  return common ? path.resolve(gitFolder, common) : gitFolder
}
