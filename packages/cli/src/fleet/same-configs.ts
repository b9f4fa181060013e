/** Sees to it that shards were made with the configs and plugins that hold here. */
import { ConfigError, type Plugin } from '@keelint/core'
import type { Configs } from '../config/load-configs.ts'
import { foreignPlugins } from '../engine/foreign-plugins.ts'
import type { EngineOptions } from '../engine/options.ts'
import { shownName } from '../files/name.ts'
import type { AllFiles } from './all-files.ts'
import { configDigest, pluginDigest } from './config-digest.ts'
import type { Head, PluginSeal } from './shard.ts'
import type { Shard } from './shard-reader.ts'

type Loaded = Pick<Configs, 'loaded' | 'plugins'>

/** What a shard says of the configs that it was made with. @param configs prepared for all files @param cwd absolute */
export function configSeals(
  { loaded, plugins }: Loaded,
  options: EngineOptions,
  cwd: string,
): Pick<Head, 'configs' | 'plugins'> {
  const doubtful = namesakesIn(loaded)
  return {
    configs: loaded.map(config => [config.written?.shown ?? '', configDigest(config, options, cwd)]),
    plugins: [...foreignPlugins(plugins).keys()].flatMap(namespace => {
      const plugin = plugins.get(namespace)!
      const { name, version } = plugin.meta
      return doubtful.has(namespace) ? [] : [{ namespace, name, version, digest: pluginDigest(plugin, cwd) }]
    }),
  }
}

/** The namespaces by which two configs mean different plugins: facts of their rules go by numbers that are those of one process. */
export function namesakesIn(loaded: Configs['loaded']): ReadonlySet<string> {
  const first = new Map<string, Plugin>()
  const namesakes = new Set<string>()
  for (const { whole } of loaded)
    for (const [namespace, plugin] of whole.plugins)
      if ((first.get(namespace) ?? plugin) === plugin) first.set(namespace, plugin)
      else namesakes.add(namespace)
  return namesakes
}

/** Throws a `ConfigError` that names the shard, and what is not the same. @param seals of here */
export function requireSameConfigs(
  shards: readonly Shard[],
  { linted }: Pick<AllFiles, 'linted'>,
  { fileOf }: Pick<Configs, 'fileOf'>,
  seals: Pick<Head, 'configs' | 'plugins'>,
): void {
  const digests = new Map(seals.configs)
  for (const { shown, head } of shards) {
    const fail = (why: string) => new ConfigError(`The shard \`${shown}\` was made with ${why}`)
    for (const plugin of head.plugins) {
      const difference = differenceOf(plugin, seals.plugins)
      if (difference) throw fail(difference)
    }
    for (const [name, digest] of head.configs)
      if (digests.has(name) && digests.get(name) !== digest)
        throw fail(
          `${name === '' ? 'another config' : `another content of \`${name}\``}, or with other options. Give \`map\` and \`merge\` the same.`,
        )
  }
  for (const { name, config, shard } of linted) {
    const then = shard.head.configs[config]?.[0] ?? ''
    const now = fileOf(shownName(name)) ?? ''
    if (then !== now)
      throw new ConfigError(
        `The shard \`${shard.shown}\` was made with another config: for \`${shownName(name)}\` there was ${configName(then)}, and here is ${configName(now)}.`,
      )
  }
}

function differenceOf(
  { namespace, name, version, digest }: PluginSeal,
  here: readonly PluginSeal[],
): string | undefined {
  const own = here.find(other => other.namespace === namespace)
  if (!own) return `the plugin \`${namespace}\`, which is not here.`
  if (own.name !== name) return `the plugin \`${name}\` as \`${namespace}\`, which is \`${own.name}\` here.`
  if (own.version !== version) return `version ${version} of the plugin \`${namespace}\`, which is ${own.version} here.`
  return own.digest === digest ? undefined : `another code of the plugin \`${namespace}\` ${version} than is here.`
}

function configName(name: string): string {
  return name === '' ? 'none' : `\`${name}\``
}
