/** Turns a list of config objects into what holds for each file: which rules are on, at which level, with which options. */
import { baseFrom, joinBase, normalPath } from './base-path.ts'
import type { ConfigList, Plugin } from './config.ts'
import { merge } from './merge.ts'
import { isOwnRule } from './own-rules.ts'
import { prepare, type ReadyObject } from './prepare.ts'
import type { FileConfig, WholeConfig } from './resolved.ts'

export interface ResolveOptions {
  /**
   * The config's own folder, absolute and with `/`. With it, a `basePath` may be absolute or lie above the folder; without it, paths
   * are compared as they are written.
   */
  readonly folder?: string
}

/**
 * Later objects win; an entry that gives only a level keeps the options of earlier ones. Throws a `ConfigError`, which names the
 * object and the key, on an unknown key, rule, preset, plugin or option, and on values of the wrong form.
 *
 * @param plugins that are built in, under their own namespace
 */
export async function resolveConfig(
  configs: readonly ConfigList[],
  plugins: readonly Plugin[],
  { folder }: ResolveOptions = {},
): Promise<WholeConfig> {
  const ready = await prepare(configs, plugins, folder)
  const { objects, ignoredBy } = ready
  const made = new Map<string, FileConfig>()
  const forFile = (path: string): FileConfig => {
    const held = holding(normalPath(path))
    const key = held.map(holds => (holds ? 1 : 0)).join('')
    const known = made.get(key)
    if (known) return known
    const config = merge(
      objects.filter((_, index) => held[index]),
      ready,
    )
    made.set(key, config)
    return config
  }
  const worlds = objects.findLast(({ config }) => config.worlds !== undefined)
  return {
    forFile,
    isIgnored: path => ignoredBy(normalPath(path)) !== undefined || isLeftOut(path),
    ignoredBy: path => ignoredBy(normalPath(path)),
    suppressions: objects.flatMap(({ suppressions }) => suppressions),
    plugins: ready.plugins.plugins,
    everOn: new Set(objects.flatMap(switchesOn)),
    ...(worlds && { worlds: worldsOf(worlds, folder) }),
  }

  function holding(path: string): readonly boolean[] {
    return objects.map(object => object.mismatch(path) === undefined)
  }

  /** Nothing would look at the file, which is not to pass for clean. */
  function isLeftOut(path: string): boolean {
    if (forFile(path).rules.size > 0) return false
    const held = holding(normalPath(path))
    return objects.some((object, index) => !held[index] && switchesOn(object).length > 0)
  }
}

function switchesOn({ entries }: ReadyObject): readonly string[] {
  return entries.filter(({ id, level }) => level !== 'off' && !isOwnRule(id)).map(({ id }) => id)
}

function worldsOf({ config, scope }: ReadyObject, folder: string | undefined): readonly string[] {
  const worlds = config.worlds ?? []
  const base = baseFrom(folder, scope.base)
  if (base === '') return worlds
  const literal = base.replace(/[\\*?[\]{}()!+@|#]/g, '\\$&')
  return worlds.map(pattern => joinBase(literal, pattern))
}
