/** Configs of plugins name their rules by the plugin's own namespace, whatever the user calls it. */
import type { Config, Plugin } from './config.ts'

export interface Renaming {
  readonly from: string
  readonly to: string
  readonly plugin: Plugin
}

/** The config with the user's namespace in place of the plugin's own. */
export function renamed(config: Config, { from, to, plugin }: Renaming): Config {
  if (from === to) return config
  const name = (id: string) => (id.startsWith(`${from}/`) ? `${to}${id.slice(from.length)}` : id)
  const { rules, suppress, plugins, extends: extensions } = config
  return {
    ...config,
    ...(rules && { rules: Object.fromEntries(Object.entries(rules).map(([id, entry]) => [name(id), entry])) }),
    ...(suppress && { suppress: suppress.map(entry => ({ ...entry, rules: entry.rules.map(name) })) }),
    ...(extensions && { extends: extensions.map(item => (typeof item === 'string' ? name(item) : item)) }),
    // A plugin that names itself is the same one, and its rules are not to be there twice.
    ...(plugins && {
      plugins: Object.fromEntries(
        Object.entries(plugins).map(([key, one]) => [key === from && one === plugin ? to : key, one]),
      ),
    }),
  }
}
