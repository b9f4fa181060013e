/** Finds reporters that are not ours: a plugin's, a file, a package. */
import { didYouMean, type Plugin, type Reporter } from '@keelint/core'
import { defaultOf, type Exports, importModule } from '../config/import-module.ts'
import { isPath, type Located, locateModule } from '../config/locate-module.ts'
import { moduleFault } from '../config/module-fault.ts'
import { formatNames } from '../reporters/formats.ts'
import { UsageError } from '../usage-error.ts'
import { guarded } from './guarded-reporter.ts'
import { timeLimit } from './time-limit.ts'

export interface Surroundings {
  /** What paths and packages are seen from, absolute. */
  readonly cwd: string
  /** Whether code of the repository is refused. */
  readonly safe: boolean
  /** By namespace; asked for only where a name may be that of a plugin's reporter. */
  readonly plugins: () => Promise<ReadonlyMap<string, Plugin>>
  /** How many columns a report for people may take. */
  readonly width: number
  /** Milliseconds that one that is not ours may take before it gives a text or a promise. */
  readonly timeout: number
}

/** Throws a `UsageError` where there is none of this name, or it may not be loaded. */
export async function foreignReporter(name: string, around: Surroundings): Promise<Reporter> {
  return guarded(await find(name, around), timeLimit(around.timeout))
}

async function find(name: string, around: Surroundings): Promise<Reporter> {
  if (isPath(name) || /\.[cm]?[jt]s$/.test(name)) return ofFile(name, around)
  const plugins = name.includes('/') ? await around.plugins() : new Map<string, Plugin>()
  return ofPlugin(name, plugins) ?? ofPackage(name, around)
}

function ofPlugin(name: string, plugins: ReadonlyMap<string, Plugin>): Reporter | undefined {
  const found = [...plugins].find(([namespace]) => name.startsWith(`${namespace}/`))
  if (!found) return undefined
  const [namespace, { reporters = {} }] = found
  const own = name.slice(namespace.length + 1)
  if (Object.hasOwn(reporters, own)) return asReporter(name, reporters[own])
  throw new UsageError(
    `The plugin \`${namespace}\` has no reporter \`${own}\`.${didYouMean(own, Object.keys(reporters))}`,
  )
}

async function ofFile(name: string, { cwd, safe }: Surroundings): Promise<Reporter> {
  if (safe) throw new UsageError(`The reporter \`${name}\` is a program. \`--safe\` runs no code from the repository.`)
  const module = await locateModule(isPath(name) ? name : `./${name}`, cwd)
  if (!module) throw new UsageError(`The reporter \`${name}\` does not exist.`)
  return load(name, module, cwd)
}

async function ofPackage(name: string, { cwd, safe }: Surroundings): Promise<Reporter> {
  const specifier = safe ? undefined : packageOf(name)
  const module = specifier === undefined ? undefined : await locate(name, specifier, cwd)
  if (module) return load(name, module, cwd)
  const others = `There are ${formatNames.join(', ')}; others are loaded by their path, or from a package \`keelint-reporter-…\`.`
  const hint = didYouMean(name, formatNames).trim() || others
  throw new UsageError(`There is no format \`${name}\`. ${hint}${safe ? ' `--safe` loads none but our own.' : ''}`)
}

/** `x` and `keelint-reporter-x`, `@scope/x` and `@scope/keelint-reporter-x`, `@scope`; undefined where it is no name. */
function packageOf(name: string): string | undefined {
  const [, scope, own] = /^(?:(@[\w.~-]+)(?:\/|$))?([\w.~-]*)$/.exec(name) ?? []
  if (!scope && !own) return undefined
  const full = !own ? 'keelint-reporter' : own.startsWith('keelint-reporter') ? own : `keelint-reporter-${own}`
  return scope ? `${scope}/${full}` : full
}

async function locate(name: string, specifier: string, cwd: string): Promise<Located | undefined> {
  try {
    return await locateModule(specifier, cwd)
  } catch (error) {
    throw new UsageError(`The reporter \`${name}\` cannot be found: ${(error as Error).message.split('\n')[0]}`)
  }
}

async function load(name: string, { url, file = url }: Located, cwd: string): Promise<Reporter> {
  let exports: Exports
  try {
    exports = await importModule(url, name)
  } catch (error) {
    throw new UsageError(`The reporter \`${name}\` could not be loaded: ${moduleFault(error, file, cwd)}`)
  }
  return asReporter(name, defaultOf(exports))
}

function asReporter(name: string, value: unknown): Reporter {
  if (typeof value === 'function') return value as Reporter
  throw new UsageError(`\`${name}\` is no reporter: it must be a function, as the default export of its module.`)
}
