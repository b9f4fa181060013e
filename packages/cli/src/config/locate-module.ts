/** Finds the module that a config or a command line names: a file, or a package. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export interface Located {
  readonly url: string
  /** Absolute; absent for a module of Node. */
  readonly file?: string
}

/** Whether a name is that of a file rather than of a package. */
export function isPath(name: string): boolean {
  return /^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:[\\/]|file:)/.test(name)
}

/**
 * A package is looked for from the folder, and then beside the linter itself, where a global installation has it. Undefined where
 * there is no such module; throws what Node throws of a package that does not export it.
 *
 * @param folder absolute: what a path is relative to
 */
export async function locateModule(name: string, folder: string): Promise<Located | undefined> {
  if (isPath(name)) {
    const file = name.startsWith('file:') ? fileURLToPath(name) : path.resolve(folder, name)
    return existsSync(file) ? { url: pathToFileURL(file).href, file } : undefined
  }
  const { resolve } = await import('import-meta-resolve')
  for (const parent of [pathToFileURL(path.join(folder, 'keelint.config.js')).href, import.meta.url]) {
    try {
      const url = resolve(name, parent)
      return { url, ...(url.startsWith('file:') && { file: fileURLToPath(url) }) }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return locateRequired(name, parent, error)
      if (code !== 'ERR_MODULE_NOT_FOUND') throw error
    }
  }
  return undefined
}

/** A package may export only what is required. @param error that tells of it if it does not */
function locateRequired(name: string, parent: string, error: unknown): Located {
  try {
    const file = createRequire(parent).resolve(name)
    return { url: pathToFileURL(file).href, file }
  } catch {
    throw error
  }
}
