/** Reads a whole config once: every object checked, its entries parsed, its patterns compiled. */
import type { Rule } from '../rule/rule.ts'
import type { Path } from '../source/place.ts'
import { below, normalPath } from './base-path.ts'
import { checkOptions, type GivenOptions } from './check-options.ts'
import { checkSettings } from './check-settings.ts'
import type { ConfigList, Plugin } from './config.ts'
import { type FlatObject, flatten } from './flatten.ts'
import { compileGlobalIgnores, finalIgnores, type IgnoredBy } from './global-ignores.ts'
import { type Globs, loadGlobs } from './globs.ts'
import { didYouMean } from './names.ts'
import { errorIn } from './origin.ts'
import { isOwnRule, notSuppressed, ownRuleFault, ownRuleLevels, unusedDirectiveId } from './own-rules.ts'
import { PluginSet } from './plugin-set.ts'
import type { ConfigSuppression } from './resolved.ts'
import { type Entry, parseEntry, parseLevel } from './rule-entry.ts'
import { compileScope, type Mismatch, type Scope } from './scope.ts'
import { suppressionsOf } from './suppressions.ts'

export interface ReadyObject extends FlatObject {
  readonly entries: readonly Entry[]
  readonly suppressions: readonly ConfigSuppression[]
  /** Why the object does not hold for a file; undefined where it does. @param path normal */
  mismatch(path: string): Mismatch | undefined
}

export interface Ready {
  /** Without those that are nothing but ignores. */
  readonly objects: readonly ReadyObject[]
  readonly plugins: PluginSet
  readonly known: ReadonlyMap<string, Rule>
  /** @param path normal */
  readonly ignoredBy: IgnoredBy
}

/** What a config may name. */
type Names = Pick<Ready, 'plugins' | 'known'>

/** Throws a `ConfigError`. @param folder of the config, absolute, if it is known */
export async function prepare(
  configs: readonly ConfigList[],
  builtIn: readonly Plugin[],
  folder: string | undefined,
): Promise<Ready> {
  const plugins = new PluginSet(builtIn)
  const all = flatten(configs, { plugins, folder })
  checkSettings(all, plugins.plugins.values())
  const known = plugins.rules
  const entries = new Map(all.map(object => [object, entriesOf(object, { plugins, known })]))
  await checkOptions(all.flatMap(object => optionsToCheck(object, entries.get(object)!, { plugins, known })))
  const globs = await loadGlobs(all.some(hasPatterns))
  const objects = all
    .filter(({ isGlobalIgnores }) => !isGlobalIgnores)
    .map(object => ready(object, entries.get(object)!, globs, folder))
  const globalIgnores = all
    .filter(({ isGlobalIgnores }) => isGlobalIgnores)
    .map(({ name, scope, config }) => ({
      name,
      base: scope.base,
      ignores: config.ignores ?? [],
      isFinal: config[finalIgnores] ?? false,
    }))
  return { objects, plugins, known, ignoredBy: compileGlobalIgnores(globalIgnores, globs, folder) }
}

function ready(object: FlatObject, entries: readonly Entry[], globs: Globs, folder: string | undefined): ReadyObject {
  const mismatch = compileScope(object.scope, globs, folder)
  const suppressions = suppressionsOf(
    object,
    path => mismatch(normalPath(path)) === undefined,
    pattern => {
      const matches = globs(pattern)
      return path => {
        const name = below(object.scope.base, normalPath(path), folder)
        return name !== undefined && matches(name)
      }
    },
  )
  return { ...object, entries, suppressions, mismatch }
}

/** What the object says of rules, in the order in which it counts. */
function entriesOf(object: FlatObject, names: Names): readonly Entry[] {
  const { config } = object
  const checkName = (id: string, path: Path) => {
    const fault = isOwnRule(id) ? ownRuleFault(id) : unknownRule(id, names)
    if (fault !== undefined) throw errorIn(object, fault, path)
  }
  const entries: Entry[] = []
  const unused = config.linterOptions?.reportUnusedDisableDirectives
  if (unused !== undefined) {
    const level = typeof unused === 'boolean' ? (unused ? 'warn' : 'off') : parseLevel(unused)!
    entries.push({ id: unusedDirectiveId, level })
  }
  for (const [id, written] of Object.entries(config.rules ?? {})) {
    if (written === undefined) continue
    checkName(id, ['rules', id])
    const entry = parseEntry(id, written)
    if (typeof entry === 'string') throw errorIn(object, entry, ['rules', id])
    if (isOwnRule(id) && entry.options && Object.keys(entry.options).length > 0)
      throw errorIn(object, `the rule \`${id}\` has no options.`, ['rules', id, 1])
    entries.push(entry)
  }
  for (const [index, { rules }] of (config.suppress ?? []).entries())
    for (const [nth, id] of rules.entries()) {
      const path = ['suppress', index, 'rules', nth]
      checkName(id, path)
      if (isOwnRule(id)) throw errorIn(object, notSuppressed(id), path)
    }
  return entries
}

function unknownRule(id: string, { known, plugins }: Names): string | undefined {
  if (known.has(id)) return undefined
  const meant = didYouMean(id, [...known.keys(), ...Object.keys(ownRuleLevels)])
  const namespace = id.slice(0, Math.max(0, id.indexOf('/')))
  const isStrange = meant === '' && namespace !== '' && !plugins.plugins.has(namespace)
  return `there is no rule \`${id}\`${isStrange ? `, for no plugin is called \`${namespace}\`` : ''}.${meant}`
}

/** All but what the presets of built-in plugins set, which is tested with them. */
function optionsToCheck(
  object: FlatObject,
  entries: readonly Entry[],
  { plugins, known }: Names,
): readonly GivenOptions[] {
  return entries.flatMap(({ id, options }) => {
    if (!options || isOwnRule(id)) return []
    const plugin = plugins.plugins.get(id.slice(0, id.indexOf('/')))
    if (object.isPreset && plugin && plugins.isBuiltIn(plugin)) return []
    const rule = known.get(id)
    const check = rule?.checkOptions && ((given: never) => rule.checkOptions!(given))
    return [{ rule: id, options, schema: rule?.meta.schema, check, origin: object }]
  })
}

function hasPatterns({ scope, config, isGlobalIgnores }: FlatObject): boolean {
  const narrows = ({ files, ignores, within }: Scope): boolean =>
    files !== undefined || ignores !== undefined || (within !== undefined && narrows(within))
  return isGlobalIgnores || narrows(scope) || (config.suppress ?? []).some(({ file }) => file !== undefined)
}
