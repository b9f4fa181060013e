/** The form of a plugin, for plugins that no compiler has seen. */
import type { Rule } from '../rule/rule.ts'
import { ruleFault } from './check-rule.ts'
import type { Plugin } from './config.ts'
import { referencesFault } from './references.ts'
import { isMapping } from './shape.ts'
import { workloadsFault } from './workloads.ts'

/** What has been looked at, since a plugin serves several configs. */
const sound = new WeakMap<object, ReadonlySet<string>>()

/** Those in which nothing is missing or misspelt. */
const vouchedFor = new Set<Plugin>()

/** Says that a plugin is well formed and its rules complete, as its tests have shown, so that no run need look at them again. */
export function vouchFor(plugin: Plugin, namespace: string): void {
  sound.set(plugin, new Set([namespace]))
  vouchedFor.add(plugin)
}

/** Whether all rules say of themselves what there is to say, and want to see what there is. */
export function isVouchedFor(plugin: Plugin): boolean {
  return vouchedFor.has(plugin)
}

/** Whether it is a rule of such a plugin. @param id with its namespace */
export function isRuleVouchedFor(id: string, rule: Rule): boolean {
  const name = id.slice(id.indexOf('/') + 1)
  return [...vouchedFor].some(({ rules }) => rules?.[name] === rule)
}

/** What is wrong with a plugin as a sentence; undefined where nothing is. @param namespace that its rules have */
export function pluginFault(namespace: string, plugin: unknown): string | undefined {
  try {
    return faultOf(namespace, plugin)
  } catch (error) {
    // It may do things when it is looked at.
    return `the plugin \`${namespace}\` is not well formed: it throws «${error instanceof Error ? error.message : String(error)}».`
  }
}

function faultOf(namespace: string, plugin: unknown): string | undefined {
  const of = (fault: string) => `the plugin \`${namespace}\` is not well formed: ${fault}`
  if (!isPlainOrModule(plugin)) return of(`it must be an object with \`meta\` and \`rules\`, and is ${kindOf(plugin)}.`)
  if (sound.get(plugin)?.has(namespace)) return undefined
  const { meta, rules, configs, reporters, workloads, references, checkSettings } = plugin as Readonly<
    Record<keyof Plugin, unknown>
  >
  if (!isMapping(meta))
    return of(`there is no \`meta\` with its name and version.${'default' in plugin ? ' Pass its `default`.' : ''}`)
  for (const key of ['name', 'version'] as const)
    if (typeof meta[key] !== 'string' || meta[key].trim() === '')
      return of(`\`meta.${key}\` must be a text that is not empty.`)
  if (meta.docs !== undefined && typeof meta.docs !== 'string') return of('`meta.docs` must be a text.')
  if (checkSettings !== undefined && typeof checkSettings !== 'function')
    return of('`checkSettings` must be a function.')
  if (meta.namespace !== undefined && !isNamespace(meta.namespace))
    return of(`\`meta.namespace\` must be ${namespaceForm}.`)
  const fault =
    rulesFault(namespace, rules) ??
    configsFault(configs) ??
    reportersFault(reporters) ??
    workloadsFault(workloads) ??
    referencesFault(references)
  if (fault !== undefined) return of(fault)
  sound.set(plugin, new Set([...(sound.get(plugin) ?? []), namespace]))
  return undefined
}

/** A namespace becomes part of an annotation's key, `disable.keelint.dev/<namespace>.<rule>`. */
export const namespaceForm = 'of letters, digits, `-` and `_`'

export function isNamespace(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9](?:[\w-]*[A-Za-z0-9])?$/.test(value)
}

function rulesFault(namespace: string, rules: unknown): string | undefined {
  if (rules === undefined) return undefined
  if (!isPlainOrModule(rules)) return '`rules` must be a mapping of rules by name.'
  for (const [name, rule] of Object.entries(rules)) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
      return `the name of the rule \`${name}\` must be in lower case with hyphens, such as \`no-lone-pod\`.`
    const fault = ruleFault(`${namespace}/${name}`, rule)
    if (fault !== undefined) return fault
  }
  return undefined
}

function configsFault(configs: unknown): string | undefined {
  if (configs === undefined) return undefined
  if (!isPlainOrModule(configs)) return '`configs` must be a mapping of configs by name.'
  const bad = Object.entries(configs).find(([, config]) => !isMapping(config) && !Array.isArray(config))
  return bad && `the config \`${bad[0]}\` must be a config object or a list of them.`
}

function reportersFault(reporters: unknown): string | undefined {
  if (reporters === undefined) return undefined
  if (!isPlainOrModule(reporters)) return '`reporters` must be a mapping of functions by name.'
  const bad = Object.entries(reporters).find(([, reporter]) => typeof reporter !== 'function')
  return bad && `the reporter \`${bad[0]}\` must be a function.`
}

/** `import * as plugin` makes a module, which is as good as an object. */
function isPlainOrModule(value: unknown): value is object {
  return isMapping(value) || Object.prototype.toString.call(value) === '[object Module]'
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null || value === undefined) return String(value)
  return typeof value === 'string' ? `the text \`${value}\`` : `a ${typeof value}`
}
