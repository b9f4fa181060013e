/** What a config holds for files, asked by the names that files have in the working directory. */
import type { ConfigSuppression, FileConfig } from '@keelint/core'

export interface Renaming {
  /** The same object for the same object. */
  fileConfigFrom(config: FileConfig): FileConfig
  suppressionFrom(suppression: ConfigSuppression): ConfigSuppression
}

/** @param nameIn a file's name as the config has it @param isSame whether that is the same name */
export function renaming(nameIn: (file: string) => string, isSame: boolean): Renaming {
  if (isSame) return { fileConfigFrom: config => config, suppressionFrom: suppression => suppression }
  const suppressionFrom = memoized<ConfigSuppression>(suppression => ({
    ...suppression,
    matchesFile: file => suppression.matchesFile(nameIn(file)),
  }))
  const fileConfigFrom = memoized<FileConfig>(config =>
    config.suppressions.length === 0 ? config : { ...config, suppressions: config.suppressions.map(suppressionFrom) },
  )
  return { fileConfigFrom, suppressionFrom }
}

function memoized<T extends object>(make: (from: T) => T): (from: T) => T {
  const made = new WeakMap<T, T>()
  return from => {
    const known = made.get(from) ?? make(from)
    made.set(from, known)
    return known
  }
}
