/** Finds the config file that holds for a folder. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ConfigError } from '@keelint/core'
import { relativeName } from '../files/name.ts'

const data = ['keelint.config.yaml', 'keelint.config.yml', 'keelint.config.json']
const code = ['keelint.config.js', 'keelint.config.mjs', 'keelint.config.ts']

/**
 * Looks in the folder and those above it, up to the root of its repository. Throws a `ConfigError` where a folder has two.
 *
 * @param folder absolute
 * @returns absolute, or undefined where there is none
 */
export function findConfigFile(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const here = [...data, ...code].map(name => path.join(at, name)).filter(file => existsSync(file))
    if (here.length > 1) {
      const names = here.map(file => `\`${relativeName(folder, file)}\``).join(' and ')
      throw new ConfigError(`There is more than one config in a folder: ${names}. Keep one of them.`)
    }
    if (here[0] !== undefined) return here[0]
    if (existsSync(path.join(at, '.git')) || at === path.dirname(at)) return undefined
  }
}

/** Throws a `ConfigError` for a config that is a program. @param shown for the message */
export function refuseCode(file: string, shown: string, safe: boolean): void {
  if (!/\.(?:[cm]?[jt]s)$/.test(file)) return
  const why = safe
    ? '`--safe` runs no code from the repository.'
    : 'Configs in JavaScript and TypeScript are not supported yet; write it as YAML.'
  throw new ConfigError(`The config \`${shown}\` is a program. ${why}`)
}
