/** Merges the objects that hold for a file into what holds for it. */
import { applied, resolvedRule } from './applied.ts'
import type { SchemaFile } from './config.ts'
import { newestVersions, parseVersions } from './kubernetes-version.ts'
import { isOwnRule } from './own-rules.ts'
import type { Ready, ReadyObject } from './prepare.ts'
import { referencesOf } from './references.ts'
import type { FileConfig } from './resolved.ts'
import { mergeSettings } from './settings.ts'
import { workloadsOf } from './workloads.ts'

/** The same for all, so that files without schemas are told to be alike. */
const none: readonly SchemaFile[] = []

/** @param objects of `ready`, in its order */
export function merge(objects: readonly ReadyObject[], { plugins: set, known }: Ready): FileConfig {
  const configs = objects.map(({ config }) => config)
  const all = [...applied(objects)].sort(([a], [b]) => (a < b ? -1 : 1))
  const version = configs.findLast(({ kubernetes }) => kubernetes?.version !== undefined)?.kubernetes?.version
  const schemas = configs.findLast(({ kubernetes }) => kubernetes?.schemas !== undefined)?.kubernetes?.schemas
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
    // Names were refused before.
    schemas: (schemas ?? none) as readonly SchemaFile[],
    closed: configs.findLast(({ closed }) => closed !== undefined)?.closed ?? false,
    assume: configs.flatMap(({ assume }) => assume ?? []),
    settings: configs.reduce<FileConfig['settings']>(
      (merged, { settings }) => (settings ? mergeSettings(merged, settings) : merged),
      {},
    ),
    workloads: workloadsOf(plugins.values()),
    references: referencesOf(plugins.values()),
    suppressions: objects.flatMap(({ suppressions }) => suppressions),
    noInlineConfig:
      configs.findLast(({ linterOptions }) => linterOptions?.noInlineConfig !== undefined)?.linterOptions
        ?.noInlineConfig ?? false,
  }
}
