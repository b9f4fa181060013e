/** What a text in `extends` means: a preset, or a config of a plugin. */
import type { Path } from '../source/place.ts'
import type { Config, Plugin } from './config.ts'
import { didYouMean } from './names.ts'
import { errorIn, type Origin } from './origin.ts'
import { namespaceOf, type PluginSet, rulesByNamespace } from './plugin-set.ts'
import { presetNames, presetRules } from './presets.ts'
import type { Renaming } from './renaming.ts'
import type { Rules } from './rule-entry.ts'

export type Extended =
  | { readonly rules: Rules }
  | { readonly config: Config | readonly Config[]; readonly renaming: Renaming }

/**
 * A bare preset holds the rules of all plugins that are known so far; `<plugin>/<preset>` those of one plugin, unless it has a config
 * of that name. Throws a `ConfigError`. @param origin of the object that extends @param path of the text in it
 */
export function extended(name: string, plugins: PluginSet, origin: Origin, path: Path): Extended {
  const slash = name.indexOf('/')
  if (slash < 0) {
    const preset = presetNames.find(known => known === name)
    if (preset) return { rules: presetRules(preset, plugins.presetRules()) }
    throw errorIn(origin, `there is no preset \`${name}\`.${didYouMean(name, namesIn(plugins))}`, path)
  }
  const namespace = name.slice(0, slash)
  const plugin = plugins.plugins.get(namespace)
  if (!plugin) {
    if (/^\.{0,2}$/.test(namespace) || /\.(?:ya?ml|json|[cm]?[jt]s)$/.test(name))
      throw errorIn(origin, `\`extends\` takes presets and configs of plugins, and \`${name}\` is a file.`, path)
    const meant = didYouMean(name, namesIn(plugins)) || didYouMean(namespace, plugins.plugins.keys())
    throw errorIn(origin, `\`extends\` names \`${name}\`, but there is no plugin \`${namespace}\`.${meant}`, path)
  }
  return ofPlugin(name.slice(slash + 1), namespace, plugin, origin, path)
}

function ofPlugin(name: string, namespace: string, plugin: Plugin, origin: Origin, path: Path): Extended {
  const configs = plugin.configs ?? {}
  if (Object.hasOwn(configs, name)) {
    const config = configs[name]
    if (config) return { config, renaming: { from: namespaceOf(plugin), to: namespace, plugin } }
  }
  const preset = presetNames.find(known => known === name)
  if (preset) return { rules: presetRules(preset, rulesByNamespace(new Map([[namespace, plugin]]))) }
  const known = [...Object.keys(configs), ...presetNames]
  throw errorIn(origin, `the plugin \`${namespace}\` has no config \`${name}\`.${didYouMean(name, known)}`, path)
}

function namesIn({ plugins }: PluginSet): readonly string[] {
  const configs = [...plugins].flatMap(([namespace, { configs }]) =>
    Object.keys(configs ?? {}).map(name => `${namespace}/${name}`),
  )
  return [...presetNames, ...configs]
}
