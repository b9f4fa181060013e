/** Loads the configs that hold for files, each config file once. */
import path from 'node:path'
import {
  type ConfigSuppression,
  type Explanation,
  explainConfig,
  type Location,
  namespaceOf,
  type Path,
  type Plugin,
  type ResolvedConfig,
} from '@keelint/core'
import { isIn } from '../files/file-system.ts'
import { ignoring } from '../files/ignored.ts'
import { folderOf, shownName } from '../files/name.ts'
import type { NamedWorlds } from '../files/named-worlds.ts'
import { configFileIn, configFilesIn, isRepository, listed } from './config-file.ts'
import type { ConfigOptions } from './config-options.ts'
import { type LoadedConfig, loadConfig } from './load-config.ts'

/** Files are named relative to the working directory, with `/`. */
export interface Configs {
  /**
   * Finds and loads the configs of these files, which has to happen before anything else is asked about a file of their folders; without
   * a file, that of the working directory. Throws a `ConfigError`.
   */
  prepare(files: readonly string[]): Promise<void>
  /** One config made of all that were loaded. */
  readonly resolved: ResolvedConfig
  /** The worlds that the config of a file names; undefined where it names none. */
  worldsOf(file: string): NamedWorlds | undefined
  /** Whether some code that is not the linter's own was loaded so far. */
  readonly hasForeignCode: boolean
  /** Whether some config that was loaded so far names files on which it depends. */
  readonly namesFiles: boolean
  /** All that was put together of what was loaded so far, for whoever wants to know whether it has changed. */
  readonly loaded: readonly Pick<LoadedConfig, 'folder' | 'configs' | 'whole' | 'written'>[]
  /** Of all configs that were loaded, by namespace; where two mean different plugins by one, the first. */
  readonly plugins: ReadonlyMap<string, Plugin>
  /** The config file that holds for a file; undefined where none does. */
  fileOf(file: string): string | undefined
  /** Where an entry of `suppress` stands; undefined for one that comes from no file. */
  locate(suppression: ConfigSuppression): { readonly file: string; readonly location: Location } | undefined
  explain(file: string): Promise<ExplainedFile>
}

/** Why a file's config is what it is. */
export interface ExplainedFile extends Explanation {
  /** Where an object stands, as `file:line:column`; undefined for one that comes from no file. */
  placeOf(at: Path): string | undefined
}

/**
 * Nothing is loaded before `prepare`.
 *
 * @param cwd absolute
 * @param builtIn the linter's own plugins
 */
export async function loadConfigs(options: ConfigOptions, cwd: string, builtIn: readonly Plugin[]): Promise<Configs> {
  const { overrideConfigFile: given } = options
  const isNamedIgnored = await ignoring([{ folder: cwd, patterns: options.ignorePatterns ?? [] }], cwd)
  const loading = new Map<string | undefined, Promise<LoadedConfig>>()
  const byFolder = new Map<string, Promise<LoadedConfig>>()
  /** By the names of folders. */
  const held = new Map<string, LoadedConfig>()

  const resolved: ResolvedConfig = {
    forFile: file => holding(file).forFile(file),
    isIgnored: file => isIgnored(file, holding(file)),
    get suppressions() {
      return all().flatMap(({ suppressions }) => [...suppressions])
    },
  }
  return {
    async prepare(files) {
      // Where there is no file, what holds for the working directory says what would have been done.
      for (const file of files.length > 0 ? files : ['x']) {
        const name = shownName(folderOf(file))
        if (!held.has(name)) held.set(name, await configOf(path.dirname(path.resolve(cwd, file))))
      }
    },
    resolved,
    worldsOf: file => holding(file).worlds,
    get hasForeignCode() {
      return Object.keys(options.plugins ?? {}).length > 0 || all().some(({ hasForeignCode }) => hasForeignCode)
    },
    get namesFiles() {
      return all().some(({ written }) => written && /"(?:ignoreFiles|schemas)":/.test(JSON.stringify(written.objects)))
    },
    get loaded() {
      return all()
    },
    get plugins() {
      const pairs = all().flatMap(({ whole }) => [...whole.plugins])
      return new Map([...pairs.reverse(), ...builtIn.map(plugin => [namespaceOf(plugin), plugin] as const)])
    },
    fileOf: file => holding(file).written?.shown,
    locate(suppression) {
      const config = all().find(({ suppressions }) => suppressions.has(suppression))
      const location = config?.locate(suppression.at)
      return config?.written && location && { file: config.written.shown, location }
    },
    async explain(file) {
      const { configs, folder, nameIn, written, locate } = holding(file)
      const placeOf = (at: Path) => {
        const start = locate(at)?.start
        return written && start && `${written.shown}:${start.line}:${start.column}`
      }
      return { ...(await explainConfig(configs, builtIn, nameIn(file), { folder })), placeOf }
    },
  }

  /** Those that were loaded, each once. */
  function all(): readonly LoadedConfig[] {
    return [...new Set(held.values())]
  }

  function holding(file: string): LoadedConfig {
    for (let folder = folderOf(file); ; folder = folderOf(folder)) {
      const config = held.get(folder)
      if (config) return config
      if (folder === folderOf(folder)) break
    }
    const [first] = held.values()
    if (!first) throw new Error('No config has been prepared.')
    return first
  }

  function configOf(folder: string): Promise<LoadedConfig> {
    if (given !== undefined) return load(given === true ? undefined : path.resolve(cwd, given))
    const known = byFolder.get(folder) ?? lookUp(folder)
    byFolder.set(folder, known)
    return known
  }

  async function lookUp(folder: string): Promise<LoadedConfig> {
    const parent = path.dirname(folder)
    const mayHold = listed(folder)
    const isTop = parent === folder || isRepository(folder, mayHold)
    if (configFilesIn(folder, mayHold).length === 0 && !isTop) return configOf(parent)
    // What lies in an ignored folder does not count: what the linter was told to keep out of is not run either.
    if (folder !== cwd && isIn(cwd, folder)) {
      const above = await configOf(parent)
      if (isExcluded(`${above.nameOf(folder)}/\0`, above)) return above
    }
    return load(configFileIn(folder, cwd))
  }

  function load(file: string | undefined): Promise<LoadedConfig> {
    const known = loading.get(file) ?? loadConfig(file, options, cwd, builtIn)
    loading.set(file, known)
    return known
  }

  /** What no rule would look at stays out even where patterns have no effect. */
  function isIgnored(file: string, config: LoadedConfig): boolean {
    return isExcluded(file, config) || (config.ignoredBy(file) === undefined && config.isIgnored(file))
  }

  /** Whether patterns say so. */
  function isExcluded(file: string, { ignoredBy }: LoadedConfig): boolean {
    return options.ignore !== false && isNamedIgnored(file, ignoredBy(file) !== undefined)
  }
}
