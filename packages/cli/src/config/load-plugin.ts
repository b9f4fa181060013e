/** Loads a plugin that a config or a command line names. */
import path from 'node:path'
import { ConfigError, type Plugin } from '@keelint/core'
import { relativeName } from '../files/name.ts'
import { defaultOf, type Exports, importModule } from './import-module.ts'
import { isPath, type Located, locateModule } from './locate-module.ts'
import { moduleFault } from './module-fault.ts'

export interface PluginRequest {
  /** A file, relative to the folder, or a package. */
  readonly module: string
  /** Absolute. */
  readonly folder: string
  /** Begins the messages: who asks for it. */
  readonly where: string
}

/** What the module exports as its plugin, not yet checked. Throws a `ConfigError`. */
export async function loadPlugin(request: PluginRequest, cwd: string): Promise<Plugin> {
  const { module, where } = request
  const located = await locate(request, cwd)
  const shown = located.file === undefined ? module : relativeName(cwd, located.file)
  const from = shown === module || `./${shown}` === module ? '' : ` (\`${shown}\`)`
  let exports: Exports
  try {
    exports = await importModule(located.url, shown)
  } catch (error) {
    const fault = error instanceof ConfigError ? error.message : moduleFault(error, located.file ?? module, cwd)
    throw new ConfigError(`${where}: the plugin \`${module}\`${from} cannot be loaded: ${fault}`, { cause: error })
  }
  const plugin = defaultOf(exports) ?? exports.plugin
  if (plugin !== undefined) return plugin as Plugin
  throw new ConfigError(
    `${where}: the plugin \`${module}\`${from} has no default export, and none that is called \`plugin\`.`,
  )
}

async function locate({ module, folder, where }: PluginRequest, cwd: string): Promise<Located> {
  let located: Located | undefined
  try {
    located = await locateModule(module, folder)
  } catch (error) {
    const [why] = (error as Error).message.split('\n')
    throw new ConfigError(`${where}: the plugin \`${module}\` cannot be found: ${why}`)
  }
  if (located) return located
  const tried = isPath(module)
    ? `there is no file \`${relativeName(cwd, path.resolve(folder, module))}\``
    : `there is no package \`${module}\`, neither for \`${relativeName(cwd, folder)}\` nor beside Keelint`
  throw new ConfigError(
    `${where}: the plugin \`${module}\` cannot be found: ${tried}.${await suggestion(module, folder)}`,
  )
}

/** What would have been found. */
async function suggestion(module: string, folder: string): Promise<string> {
  for (const other of isPath(module) ? [] : [`./${module}`, longName(module)])
    if (other !== module && (await isThere(other, folder))) return ` Did you mean \`${other}\`?`
  return ''
}

async function isThere(module: string, folder: string): Promise<boolean> {
  try {
    return (await locateModule(module, folder)) !== undefined
  } catch {
    return false
  }
}

/** `keelint-plugin-acme` for `acme`, `@acme/keelint-plugin` for `@acme`, `@acme/keelint-plugin-x` for `@acme/x`. */
function longName(name: string): string {
  if (!name.startsWith('@')) return `keelint-plugin-${name}`
  const [scope, bare] = name.split('/')
  return bare === undefined ? `${scope}/keelint-plugin` : `${scope}/keelint-plugin-${bare}`
}
