/** Makes of config objects as people write them what the linter takes: plugins are loaded, ignore files are read, schemas are found. */
import { type Config, ConfigError, type Path, type Plugin, type SchemaFile } from '@keelint/core'
import { namedIgnoreFile } from './include-ignore-file.ts'
import { isObject } from './written-config.ts'

export interface Expansion {
  /** In the order and with the keys of the given ones. */
  readonly objects: readonly Config[]
  /** What the ignore files say that some object names, for all files. */
  readonly ignores: readonly Config[]
  /** Whether there is a plugin, loaded or given. */
  readonly hasPlugins: boolean
}

export interface Expanding {
  /** What files are relative to, absolute. */
  readonly folder: string
  readonly cwd: string
  readonly safe: boolean
}

/** Throws a `ConfigError` where a plugin, an ignore file or a schema cannot be had; other faults are left for `resolveConfig` to find. */
export async function expand(configs: readonly Config[], { folder, cwd, safe }: Expanding): Promise<Expansion> {
  const ignores: Config[] = []
  let hasPlugins = false
  // Objects that refer to themselves stay such, and are told of later.
  const done = new Map<unknown, unknown>()
  const objects: Config[] = []
  for (const [index, config] of configs.entries())
    objects.push((await expanded(config, { where: where(config), at: [index] })) as Config)
  return { objects, ignores, hasPlugins }

  async function expanded(value: unknown, origin: Origin): Promise<unknown> {
    if (done.has(value)) return done.get(value)
    if (Array.isArray(value)) {
      const list: unknown[] = []
      done.set(value, list)
      for (const [index, item] of value.entries()) list.push(await expanded(item, within(origin, index)))
      return list
    }
    if (!isObject(value)) return value
    const { ignoreFiles, ...rest } = value
    const copy: Record<string, unknown> = rest
    done.set(value, copy)
    for (const [index, file] of ignoreFilesOf(ignoreFiles, within(origin, 'ignoreFiles')).entries())
      ignores.push(
        await placed(within(origin, 'ignoreFiles', index), where => namedIgnoreFile({ file, folder, where }, cwd)),
      )
    if (isObject(rest.kubernetes) && Array.isArray(rest.kubernetes.schemas))
      copy.kubernetes = await withSchemas(rest.kubernetes, within(origin, 'kubernetes'))
    if (isObject(rest.plugins)) copy.plugins = await pluginsOf(rest.plugins, within(origin, 'plugins'))
    if (Array.isArray(rest.extends)) copy.extends = await expanded(rest.extends, within(origin, 'extends'))
    return copy
  }

  async function withSchemas(kubernetes: Readonly<Record<string, unknown>>, origin: Origin): Promise<object> {
    const schemas: unknown[] = []
    for (const [index, given] of (kubernetes.schemas as readonly unknown[]).entries()) {
      const find = (where: string) => findSchemas(given as string, where)
      if (typeof given !== 'string' || given === '') schemas.push(given)
      else schemas.push(...(await placed(within(origin, 'schemas', index), find)))
    }
    return { ...kubernetes, schemas }
  }

  async function findSchemas(given: string, where: string): Promise<readonly SchemaFile[]> {
    const { schemaFiles } = await import('./schema-files.ts')
    return schemaFiles({ given, folder, where }, cwd)
  }

  async function pluginsOf(plugins: Readonly<Record<string, unknown>>, origin: Origin): Promise<object> {
    const loaded: [namespace: string, plugin: unknown][] = []
    for (const [namespace, module] of Object.entries(plugins)) {
      hasPlugins = true
      const load = (where: string) => pluginOf(namespace, module as string, where)
      loaded.push([namespace, typeof module === 'string' ? await placed(within(origin, namespace), load) : module])
    }
    return Object.fromEntries(loaded)
  }

  async function pluginOf(namespace: string, module: string, where: string): Promise<Plugin> {
    const wrong = (fault: string) => new ConfigError(`${where}: ${fault}`)
    if (safe) throw wrong(`\`plugins.${namespace}\` names code, and \`--safe\` runs no code from the repository.`)
    if (module === '') throw wrong(`the plugin \`${namespace}\` must be the name of a file or a package.`)
    const { loadPlugin } = await import('./load-plugin.ts')
    return loadPlugin({ module, folder, where }, cwd)
  }
}

interface Origin {
  /** Begins messages. */
  readonly where: string
  readonly at: Path
}

function within({ where, at }: Origin, ...keys: Path): Origin {
  return { where, at: [...at, ...keys] }
}

/** Adds to an error where in the config it comes from. */
async function placed<T>({ where, at }: Origin, work: (where: string) => T | Promise<T>): Promise<T> {
  try {
    return await work(where)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ConfigError(error.message, { at, cause: error })
  }
}

function ignoreFilesOf(files: unknown, { where, at }: Origin): readonly string[] {
  if (files === undefined) return []
  if (Array.isArray(files) && files.every(file => typeof file === 'string' && file !== '')) return files
  throw new ConfigError(`${where}: \`ignoreFiles\` must be a list of files, such as \`[.gitignore]\`.`, { at })
}

function where({ name }: Config): string {
  return typeof name === 'string' ? `Config \`${name}\`` : 'A config object'
}
