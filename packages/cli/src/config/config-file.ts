/** Finds the config file that holds for a folder. */
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { ConfigError } from '@keelint/core'
import { rawPath, relativeName, shownName } from '../files/name.ts'

const data = ['keelint.config.yaml', 'keelint.config.yml', 'keelint.config.json']
// One that is not looked for would be passed over in silence, so all endings that Node knows are.
const code = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map(ending => `keelint.config.${ending}`)

/** All that a config may be called. */
export const configNames: readonly string[] = [...data, ...code]

/** Whether a config is a program rather than data. */
export function isProgram(file: string): boolean {
  return /\.[cm]?[jt]s$/.test(file)
}

/** Whether something in a folder may go by a name, for one listing takes less time than a question for each name. */
export type MayHold = (name: string) => boolean

/** @param folder absolute */
export function listed(folder: string): MayHold {
  try {
    // Where case does not tell names apart, another spelling is found too.
    const names = new Set(readdirSync(rawPath(folder)).map(name => name.toLowerCase()))
    return name => names.has(name)
  } catch {
    return () => true
  }
}

/** The configs in a folder, absolute. @param folder absolute */
export function configFilesIn(folder: string, mayHold: MayHold = listed(folder)): readonly string[] {
  const names = configNames.filter(mayHold)
  return names.map(name => path.join(folder, name)).filter(isThere)
}

/** A link to nothing is there too: to pass it over would be to lint by another config than is meant. */
function isThere(file: string): boolean {
  try {
    return lstatSync(rawPath(file), { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** Whether a folder is the root of a repository. @param folder absolute */
export function isRepository(folder: string, mayHold: MayHold = listed(folder)): boolean {
  return mayHold('.git') && existsSync(rawPath(path.join(folder, '.git')))
}

/**
 * Looks in the folder and those above it, up to the root of its repository. Throws a `ConfigError` where a folder has two.
 *
 * @param folder absolute
 * @param cwd what the message names files by; absolute
 * @returns absolute, or undefined where there is none
 */
export function findConfigFile(folder: string, cwd = folder): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const file = configFileIn(at, cwd)
    if (file !== undefined) return file
    if (isRepository(at) || at === path.dirname(at)) return undefined
  }
}

/** The config of this very folder. Throws a `ConfigError` where it has two. */
export function configFileIn(folder: string, cwd: string): string | undefined {
  const here = configFilesIn(folder)
  if (here.length > 1) {
    const names = here.map(file => `\`${shownName(relativeName(cwd, file))}\``)
    throw new ConfigError(
      `There is more than one config in a folder: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}. Keep one of them.`,
    )
  }
  return here[0]
}

/** Throws a `ConfigError` for a config that is a program where none may run. @param shown for the message */
export function refuseCode(file: string, shown: string, safe: boolean): void {
  if (safe && isProgram(file))
    throw new ConfigError(`The config \`${shown}\` is a program. \`--safe\` runs no code from the repository.`)
}
