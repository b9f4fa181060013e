/** Makes one list of a config: nested lists and `extends` unfolded, each object with the files that it holds for. */
import type { Path } from '../source/place.ts'
import { isAbsolute, joinBase } from './base-path.ts'
import { checkConfig } from './check-config.ts'
import type { Config, ConfigList } from './config.ts'
import { extended } from './extended.ts'
import { itemsOf } from './items.ts'
import { errorIn, extendedBy, type Origin } from './origin.ts'
import type { PluginSet } from './plugin-set.ts'
import { type Renaming, renamed } from './renaming.ts'
import type { Scope } from './scope.ts'

export interface FlatObject extends Origin {
  readonly scope: Scope
  readonly isGlobalIgnores: boolean
  readonly isPreset: boolean
  /** Without `extends`. */
  readonly config: Config
}

export interface Flattening {
  /** Grows by what the objects bring. */
  readonly plugins: PluginSet
  /** Absolute, of the config, if it is known. */
  readonly folder: string | undefined
}

/** What surrounds an object that is being unfolded. */
interface Around {
  readonly scope?: Scope
  /** Objects and configs of plugins that extend it, to notice when one comes again. */
  readonly within: readonly unknown[]
  readonly renaming?: Renaming
}

/** Those that an object extends stand before it. Throws a `ConfigError`. */
export function flatten(configs: readonly unknown[], flattening: Flattening): readonly FlatObject[] {
  return itemsOf(configs).flatMap(({ item, at }, index) => {
    const own = ownName(item)
    const name = own ?? `Config object ${index + 1}`
    const where = own === undefined ? name : `Config \`${own}\``
    return unfold(item, { name, where, at, isGiven: true }, { within: [] }, flattening)
  })
}

function ownName(config: unknown): string | undefined {
  const { name } = Object(config) as { readonly name?: unknown }
  return typeof name === 'string' && name !== '' ? name : undefined
}

function unfold(given: unknown, origin: Origin, around: Around, flattening: Flattening): readonly FlatObject[] {
  checkConfig(given, origin)
  const { extends: extensions = [], ...config } = around.renaming ? renamed(given, around.renaming) : given
  for (const [namespace, plugin] of Object.entries(config.plugins ?? {}))
    flattening.plugins.add(namespace, plugin, origin)
  if (config.basePath !== undefined && isAbsolute(config.basePath) && flattening.folder === undefined)
    throw errorIn(origin, '`basePath` must be relative to the folder of the config.', ['basePath'])
  const isGlobal = isGlobalIgnores(given)
  const scope = scopeOf(config, around.scope, isGlobal)
  const own = { ...origin, scope, isGlobalIgnores: isGlobal, isPreset: false, config }
  const inner = { ...around, scope, within: [...around.within, given] }
  return [...extensions.flatMap((item, index) => extend(item, index, origin, inner, flattening)), own]
}

/** A key counts even where its value is undefined, as in ESLint: rather hold for too few files than ignore too many. */
function isGlobalIgnores(config: Config): boolean {
  const others = Object.keys(config).filter(key => !['$schema', 'name', 'basePath', 'ignores'].includes(key))
  return config.ignores !== undefined && others.length === 0
}

function scopeOf({ basePath = '', files, ignores }: Config, within: Scope | undefined, isGlobal: boolean): Scope {
  const base = joinBase(within?.base ?? '', basePath)
  // Global ignores hold for all files, whoever extends them.
  if (isGlobal) return { base }
  return { base, ...(files && { files }), ...(ignores && { ignores }), ...(within && { within }) }
}

function extend(
  extension: string | ConfigList,
  index: number,
  origin: Origin,
  around: Around & { readonly scope: Scope },
  flattening: Flattening,
): readonly FlatObject[] {
  const path = ['extends', index]
  if (typeof extension === 'string') return extendNamed(extension, path, origin, around, flattening)
  return itemsOf([extension]).flatMap(({ item, at: [, ...nested] }) => {
    const label = ownName(item) ?? `extends[${[index, ...nested].join('][')}]`
    const of = extendedBy(origin, label, [...path, ...nested])
    if (around.within.includes(item)) throw errorIn(of, 'it extends itself.')
    return unfold(item, of, around, flattening)
  })
}

function extendNamed(
  name: string,
  path: Path,
  origin: Origin,
  around: Around & { readonly scope: Scope },
  flattening: Flattening,
): readonly FlatObject[] {
  const found = extended(name, flattening.plugins, origin, path)
  if ('rules' in found) {
    const scope = { base: around.scope.base, within: around.scope }
    const of = extendedBy(origin, name, path, false)
    return [{ ...of, scope, isGlobalIgnores: false, isPreset: true, config: { rules: found.rules } }]
  }
  if (around.within.includes(name)) throw errorIn(origin, `\`${name}\` extends itself.`, path)
  const inner = { ...around, within: [...around.within, name], renaming: found.renaming }
  return itemsOf([found.config]).flatMap(({ item, at: [, ...nested] }) => {
    const of = extendedBy(origin, nested.length > 0 ? `${name}[${nested.join('][')}]` : name, path, false)
    if (around.within.includes(item)) throw errorIn(of, 'it extends itself.')
    return unfold(item, of, inner, flattening)
  })
}
