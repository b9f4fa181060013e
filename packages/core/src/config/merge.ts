/** Merges the objects that hold for a file into what holds for it. */
import { applied, resolvedRule } from './applied.ts'
import { newestVersions, parseVersions } from './kubernetes-version.ts'
import { isOwnRule } from './own-rules.ts'
import type { Ready, ReadyObject } from './prepare.ts'
import type { FileConfig } from './resolved.ts'
import { mergeSettings } from './settings.ts'

/** @param objects of `ready`, in its order */
export function merge(objects: readonly ReadyObject[], { plugins: set, known }: Ready): FileConfig {
  const configs = objects.map(({ config }) => config)
  const all = [...applied(objects)].sort(([a], [b]) => (a < b ? -1 : 1))
  const version = configs.findLast(({ kubernetes }) => kubernetes?.version !== undefined)?.kubernetes?.version
  const rules = new Map(
    all.flatMap(([id, { level, options }]) => {
      const rule = known.get(id)
      return rule && level !== 'off' ? [[id, resolvedRule(rule, level, options)] as const] : []
    }),
  )
  const named = configs.flatMap(config => Object.keys(config.plugins ?? {}))
  const here = new Set([...named, ...[...rules.keys()].map(id => id.slice(0, id.indexOf('/')))])
  const plugins = new Map(
    [...set.plugins].filter(([namespace, plugin]) => set.isBuiltIn(plugin) || here.has(namespace)),
  )
  return {
    known,
    plugins,
    rules,
    own: new Map(all.flatMap(([id, { level }]) => (isOwnRule(id) ? [[id, level] as const] : []))),
    kubernetes: parseVersions(version) ?? newestVersions,
    closed: configs.findLast(({ closed }) => closed !== undefined)?.closed ?? false,
    assume: configs.flatMap(({ assume }) => assume ?? []),
    settings: configs.reduce<FileConfig['settings']>(
      (merged, { settings }) => (settings ? mergeSettings(merged, settings) : merged),
      {},
    ),
    workloads: Object.assign({}, ...[...plugins.values()].map(({ workloads }) => workloads)),
    suppressions: objects.flatMap(({ suppressions }) => suppressions),
    noInlineConfig:
      configs.findLast(({ linterOptions }) => linterOptions?.noInlineConfig !== undefined)?.linterOptions
        ?.noInlineConfig ?? false,
  }
}
