/** Makes config objects of ignore files such as `.gitignore`. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Config, ConfigError, finalIgnores } from '@keelint/core'
import { relativeName, slashes } from '../files/name.ts'
import { patternsOf } from './gitignore.ts'
import { readText } from './read-text.ts'

/**
 * A config object that ignores what git ignores by this file, which counts from the file's folder. As in git, what is in an ignored
 * folder cannot be taken back. Throws a `ConfigError` where the file cannot be read.
 *
 * @param file absolute, or an address such as `new URL('.gitignore', import.meta.url)`
 */
export function includeIgnoreFile(file: string | URL, name?: string): Config {
  const location = file instanceof URL || file.startsWith('file:') ? fileURLToPath(file) : file
  if (!path.isAbsolute(location))
    throw new ConfigError(
      `\`includeIgnoreFile\` needs an absolute path, or an address: \`new URL('${location}', import.meta.url)\`.`,
    )
  return ignoreFile(location, name ?? path.basename(location), `The ignore file \`${location}\``)
}

export interface IgnoreFileRequest {
  /** Relative to the folder. */
  readonly file: string
  /** Absolute. */
  readonly folder: string
  /** Begins the message: who asks for it. */
  readonly where: string
}

/** The same for a file that a config names. */
export function namedIgnoreFile({ file, folder, where }: IgnoreFileRequest, cwd: string): Config {
  const location = path.resolve(folder, file)
  return ignoreFile(location, file, `${where}: the ignore file \`${relativeName(cwd, location)}\``)
}

/** @param shown begins the message */
function ignoreFile(location: string, name: string, shown: string): Config {
  const ignores = patternsOf(textOf(location, shown))
  return ignores.length > 0
    ? { name, basePath: slashes(path.dirname(location)), ignores, [finalIgnores]: true }
    : { name }
}

function textOf(location: string, shown: string): string {
  try {
    return readText(location)
  } catch (error) {
    throw new ConfigError(`${shown} cannot be read: ${(error as Error).message}`)
  }
}
