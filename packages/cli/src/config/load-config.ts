/** Loads one config file and what is put around it, and turns its paths into those of the working directory. */
import path from 'node:path'
import {
  ConfigError,
  type ConfigList,
  type ConfigSuppression,
  type FileConfig,
  type Location,
  type Path,
  type Plugin,
  resolveConfig,
  type WholeConfig,
} from '@keelint/core'
import { leadsOut } from '../files/leads-out.ts'
import { relativeName, shownName, slashes } from '../files/name.ts'
import { type NamedWorlds, namedWorlds } from '../files/named-worlds.ts'
import { isProgram, refuseCode } from './config-file.ts'
import type { ConfigOptions } from './config-options.ts'
import { type Expanding, type Expansion, expand } from './expand.ts'
import { layered, outsideOf } from './layers.ts'
import { placedError, placeInFile } from './placed-error.ts'
import { readConfig } from './read-config.ts'
import { renaming } from './renaming.ts'
import type { WrittenConfig } from './written-config.ts'

/** Files are named relative to the working directory. */
export interface LoadedConfig {
  /** Absent where there is no config file. */
  readonly written?: WrittenConfig
  /** What the config's own paths are relative to: absolute, with `/`. */
  readonly folder: string
  /** All that was put together. */
  readonly configs: readonly ConfigList[]
  readonly whole: WholeConfig
  readonly hasForeignCode: boolean
  readonly worlds?: NamedWorlds
  readonly suppressions: ReadonlySet<ConfigSuppression>
  forFile(file: string): FileConfig
  isIgnored(file: string): boolean
  /** The object whose patterns ignore the file. */
  ignoredBy(file: string): string | undefined
  /** Where something of the config file stands; undefined for what comes from elsewhere. @param at from `configs` */
  locate(at: Path): Location | undefined
  /** A file's name as the config has it. */
  nameIn(file: string): string
  /** @param location absolute */
  nameOf(location: string): string
}

/** Throws a `ConfigError` on whatever is wrong. @param file absolute; undefined for what holds without one */
export async function loadConfig(
  file: string | undefined,
  options: ConfigOptions,
  cwd: string,
  builtIn: readonly Plugin[],
): Promise<LoadedConfig> {
  const written = file === undefined ? undefined : await read(file, options, cwd)
  const location = file === undefined ? cwd : path.dirname(file)
  const folder = slashes(location)
  const expanding = { folder: location, cwd, safe: options.safe ?? false }
  const own = await expandWritten(written, expanding)
  const { base, top } = await expandOutside(options, { ...expanding, folder: cwd })
  const ignores = [base, own, top].flatMap(part => part.ignores)
  const layers = layered({ ignores, base: base.objects, written: own.objects, top: top.objects }, options)
  const { configs, written: index } = layers
  const whole = await resolve()
  if (whole.everOn.size === 0 && !options.presets?.includes('none'))
    throw new ConfigError(
      `No rule is on${written ? ` by \`${written.shown}\`` : ''}, so that there is nothing to lint for.`,
    )
  const nameIn = (name: string) => (location === cwd ? name : relativeName(location, path.resolve(cwd, name)))
  const { fileConfigFrom, suppressionFrom } = renaming(nameIn, location === cwd)
  return {
    ...(written && { written }),
    folder,
    configs,
    whole,
    hasForeignCode: [base, own, top].some(({ hasPlugins }) => hasPlugins) || (written?.isProgram ?? false),
    ...(whole.worlds && { worlds: await namedWorlds(whole.worlds, location, cwd) }),
    suppressions: new Set(whole.suppressions.map(suppressionFrom)),
    forFile: name => fileConfigFrom(whole.forFile(nameIn(name))),
    isIgnored: name => whole.isIgnored(nameIn(name)),
    ignoredBy: name => whole.ignoredBy(nameIn(name)),
    locate: at => (written && at[0] === index ? placeInFile(written, at.slice(1)) : undefined),
    nameIn,
    nameOf: place => shownName(relativeName(cwd, place)),
  }

  async function resolve(): Promise<WholeConfig> {
    try {
      return await resolveConfig(configs, builtIn, { folder })
    } catch (error) {
      throw written ? placedError(error, written, [index]) : error
    }
  }
}

async function read(file: string, { safe = false }: ConfigOptions, cwd: string): Promise<WrittenConfig> {
  const shown = shownName(relativeName(cwd, file))
  refuseCode(file, shown, safe)
  if (safe && leadsOut(file, cwd))
    throw new ConfigError(
      `The config \`${shown}\` is a link that leads out of the working directory, which \`--safe\` does not follow.`,
    )
  if (!isProgram(file)) return readConfig(file, shown)
  const { readProgram } = await import('./read-program.ts')
  return readProgram(file, shown, cwd)
}

async function expandWritten(written: WrittenConfig | undefined, expanding: Expanding): Promise<Expansion> {
  if (!written) return expand([], expanding)
  try {
    return await expand(written.objects, expanding)
  } catch (error) {
    throw placedError(error, written, [])
  }
}

/** What comes from no file. */
async function expandOutside(
  options: ConfigOptions,
  expanding: Expanding,
): Promise<{ readonly base: Expansion; readonly top: Expansion }> {
  const { base, top } = outsideOf(options, expanding.cwd)
  return { base: await expand(base, expanding), top: await expand(top, expanding) }
}
