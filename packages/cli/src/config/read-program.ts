/** Runs a config file that is a program: JavaScript or TypeScript that exports one config object or a list of them. */
import { pathToFileURL } from 'node:url'
import util from 'node:util'
import { ConfigError } from '@keelint/core'
import { defaultOf, type Exports, importModule } from './import-module.ts'
import { moduleFault } from './module-fault.ts'
import { requireFile } from './read-text.ts'
import { isObject, namedObjects, type WrittenConfig, wholeFile } from './written-config.ts'

/**
 * Throws a `ConfigError` that names the file, and the place in it, where it fails to load or exports something else.
 *
 * @param file absolute
 * @param shown for messages
 */
export async function readProgram(file: string, shown: string, cwd: string): Promise<WrittenConfig> {
  const value = await exportedBy(file, shown, cwd)
  const check = (item: unknown, name: string) => checkObject(item, name, shown)
  try {
    return { file, shown, ...namedObjects(value, shown, check), isProgram: true, placeOf: () => wholeFile }
  } catch (error) {
    // What is exported may do things when it is looked at.
    throw error instanceof ConfigError ? error : unloaded(error, file, shown, cwd)
  }
}

function unloaded(error: unknown, file: string, shown: string, cwd: string): ConfigError {
  const fault = error instanceof ConfigError ? error.message : moduleFault(error, file, cwd)
  return new ConfigError(`The config \`${shown}\` cannot be loaded: ${fault}`, { cause: error })
}

/** Lists in lists become one list, as `defineConfig` does it; promises are waited for. */
async function exportedBy(file: string, shown: string, cwd: string): Promise<unknown> {
  try {
    requireFile(file)
  } catch (error) {
    throw new ConfigError(`The config \`${shown}\` cannot be read: ${(error as Error).message}`)
  }
  let exports: Exports
  try {
    exports = await importModule(pathToFileURL(file).href, shown)
    const value = await defaultOf(exports)
    if (Array.isArray(value)) return (await Promise.all(value)).flat(Number.POSITIVE_INFINITY)
    if (value !== undefined) return value
  } catch (error) {
    throw unloaded(error, file, shown, cwd)
  }
  const others = Object.keys(exports).filter(name => name !== 'default' && name !== 'module.exports')
  const but = others.length > 0 ? `, but ${others.map(name => `\`${name}\``).join(', ')}` : ''
  throw new ConfigError(
    `The config \`${shown}\` has no default export${but}: write \`export default\` before the config.`,
  )
}

function checkObject(value: unknown, name: string, shown: string): void {
  if (typeof value === 'function')
    throw new ConfigError(
      `The config \`${shown}\` exports a function: export the config object itself, or a list of them.`,
    )
  if (!isObject(value))
    throw new ConfigError(
      `The config \`${name}\` is neither an object nor a list of objects, but ${util.inspect(value, { depth: 0 })}.`,
    )
}
