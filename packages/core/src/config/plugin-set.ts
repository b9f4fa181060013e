/** The plugins that a config knows, by the namespace of their rules. */
import type { Rule } from '../rule/rule.ts'
import { isNamespace, isVouchedFor, namespaceForm, pluginFault } from './check-plugin.ts'
import { completeRule } from './complete-rule.ts'
import type { Plugin } from './config.ts'
import { ConfigError } from './error.ts'
import { errorIn, type Origin } from './origin.ts'

/** Where the linter's own plugins and rules live. */
const ourNamespaces: readonly string[] = ['k8s', 'cluster', 'keelint']

/** What a plugin's rules are called by where the config does not say. */
export function namespaceOf({ meta: { name, namespace } }: Plugin): string {
  if (namespace !== undefined) return namespace
  const [, scope, bare = name] = /^(?:@([^/]+)\/)?(.+)$/.exec(name) ?? []
  return bare === 'keelint-plugin' ? (scope ?? bare) : bare.replace(/^keelint-plugin-/, '')
}

/** Every rule of the plugins, by id with its namespace. */
export function rulesOf(plugins: readonly Plugin[]): ReadonlyMap<string, Rule> {
  return rulesByNamespace(new Map(plugins.map(plugin => [namespaceOf(plugin), plugin])))
}

/** A plugin that has two namespaces brings its rules under both. */
export function rulesByNamespace(plugins: ReadonlyMap<string, Plugin>): ReadonlyMap<string, Rule> {
  return new Map(
    [...plugins].flatMap(([namespace, plugin]) => {
      const complete = isVouchedFor(plugin) ? (_: string, rule: Rule) => rule : completeRule
      return Object.entries(plugin.rules ?? {}).map(
        ([name, rule]) => [`${namespace}/${name}`, complete(name, rule)] as const,
      )
    }),
  )
}

/** Grows while a config is read. */
export class PluginSet {
  readonly #plugins = new Map<string, Plugin>()
  #rules: ReadonlyMap<string, Rule> | undefined
  readonly #builtIn: ReadonlySet<Plugin>

  /** Throws a `ConfigError` for a plugin that is not well formed. */
  constructor(builtIn: readonly Plugin[]) {
    this.#builtIn = new Set(builtIn)
    for (const plugin of builtIn) {
      const name = plugin?.meta?.name === undefined ? 'built in' : namespaceOf(plugin)
      const fault = pluginFault(name, plugin)
      if (fault !== undefined) throw new ConfigError(`Wrong plugin: ${fault}`)
      if (this.#plugins.has(name)) throw new ConfigError(`Two plugins are built in under the namespace \`${name}\`.`)
      this.#plugins.set(name, plugin)
    }
  }

  get plugins(): ReadonlyMap<string, Plugin> {
    return this.#plugins
  }

  /** By id with the namespace: of a plugin that has two, under both. */
  get rules(): ReadonlyMap<string, Rule> {
    this.#rules ??= rulesByNamespace(this.#plugins)
    return this.#rules
  }

  isBuiltIn(plugin: Plugin): boolean {
    return this.#builtIn.has(plugin)
  }

  /** Rules for presets: those of a plugin with two namespaces once, under the first. */
  presetRules(): ReadonlyMap<string, Rule> {
    const first = new Map<Plugin, string>()
    for (const [namespace, plugin] of this.#plugins) if (!first.has(plugin)) first.set(plugin, namespace)
    if (first.size === this.#plugins.size) return this.rules
    return rulesByNamespace(new Map([...first].map(([plugin, namespace]) => [namespace, plugin])))
  }

  /** Throws a `ConfigError`. */
  add(namespace: string, plugin: unknown, origin: Origin): void {
    const known = this.#plugins.get(namespace)
    if (known !== undefined && known === plugin) return
    const fault = this.#faultOf(namespace, plugin, known)
    if (fault !== undefined) throw errorIn(origin, fault, ['plugins', namespace])
    this.#plugins.set(namespace, plugin as Plugin)
    this.#rules = undefined
  }

  #faultOf(namespace: string, plugin: unknown, known: Plugin | undefined): string | undefined {
    if (ourNamespaces.includes(namespace))
      return `the namespace \`${namespace}\` is Keelint's own; give the plugin another.`
    if (!isNamespace(namespace)) return `the namespace \`${namespace}\` of a plugin must be ${namespaceForm}.`
    const fault = pluginFault(namespace, plugin)
    if (fault !== undefined || !known) return fault
    const names = `\`${known.meta.name}\` and \`${(plugin as Plugin).meta.name}\``
    return `two plugins share the namespace \`${namespace}\`: ${names}.`
  }
}
