/** Turns a list of config objects into what holds: which rules are on, at which level, with which options. */
import { newestMinor, oldestMinor } from '@keelint/kubernetes'
import { withDefaults } from '../rule/options.ts'
import type { PresetName, Rule } from '../rule/rule.ts'
import type { Level } from '../rule/severity.ts'
import { checkOptions, type GivenOptions } from './check-options.ts'
import type { Config, Plugin, RuleEntry, RuleLevel } from './config.ts'
import { ConfigError } from './error.ts'
import { didYouMean } from './names.ts'
import { presetNames, presetRules } from './presets.ts'
import type { FileConfig, ResolvedConfig } from './resolved.ts'

const keys: readonly (keyof Config)[] = [
  'name',
  'extends',
  'ignores',
  'kubernetes',
  'rules',
  'worlds',
  'closed',
  'settings',
]

/**
 * Later objects win; an entry that gives only a level keeps the options of earlier ones. Throws a `ConfigError` on an unknown key,
 * rule, preset, option or version, and on values of the wrong type.
 */
export async function resolveConfig(configs: readonly Config[], plugins: readonly Plugin[]): Promise<ResolvedConfig> {
  const known = rulesOf(plugins)
  const entries = new Map<string, { level: RuleLevel; options: Readonly<Record<string, unknown>> }>()
  const given: GivenOptions[] = []
  for (const [index, config] of configs.entries()) {
    const where = config?.name ? `Config \`${config.name}\`` : `Config object ${index + 1}`
    checkShape(config, where)
    for (const preset of config.extends ?? [])
      for (const [id, entry] of Object.entries(presetRules(checkPreset(preset as string, where), known)))
        apply(id, entry)
    for (const [id, entry] of Object.entries(config.rules ?? {})) {
      const rule = known.get(id)
      if (!rule) throw new ConfigError(`${where}: there is no rule \`${id}\`.${didYouMean(id, known.keys())}`)
      const [, options] = checkEntry(id, entry, where)
      if (options) given.push({ rule: id, options, schema: rule.meta.schema, where })
      apply(id, entry)
    }
  }
  await checkOptions(given)
  const config: FileConfig = {
    known,
    own: new Map(),
    assume: [],
    suppressions: [],
    noInlineConfig: false,
    rules: new Map(
      [...entries].sort().flatMap(([id, { level, options }]) => {
        const rule = known.get(id)!
        const on = levelOf(level)
        return on ? [[id, { rule, level: on, options: withDefaults(rule.meta.schema, options) }] as const] : []
      }),
    ),
    kubernetes: { version: versionOf(configs) },
    closed: configs.findLast(config => config.closed !== undefined)?.closed ?? false,
    settings: Object.assign({}, ...configs.map(config => config.settings)),
    workloads: Object.assign({}, ...plugins.map(plugin => plugin.workloads)),
  }
  return { forFile: () => config, isIgnored: () => false, suppressions: [] }

  function apply(id: string, entry: RuleEntry): void {
    const [level, options] = typeof entry === 'object' ? entry : [entry]
    entries.set(id, { level, options: options ?? entries.get(id)?.options ?? {} })
  }
}

/** Every rule of the plugins, by id with its namespace. */
export function rulesOf(plugins: readonly Plugin[]): ReadonlyMap<string, Rule> {
  return new Map(
    plugins.flatMap(({ meta, rules }) =>
      Object.entries(rules ?? {}).map(([name, rule]) => [`${meta.namespace ?? meta.name}/${name}`, rule] as const),
    ),
  )
}

function checkShape(config: Config, where: string): void {
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new ConfigError(`${where} is not a mapping.`)
  for (const key of Object.keys(config))
    if (!(keys as readonly string[]).includes(key))
      throw new ConfigError(`${where}: there is no key \`${key}\`.${didYouMean(key, keys)}`)
  const wrong = (key: keyof Config, wanted: string) => new ConfigError(`${where}: \`${key}\` must be ${wanted}.`)
  for (const key of ['extends', 'ignores', 'worlds'] as const)
    if (config[key] !== undefined && !isTexts(config[key])) throw wrong(key, 'a list of texts')
  for (const key of ['rules', 'kubernetes', 'settings'] as const)
    if (config[key] !== undefined && !isMapping(config[key])) throw wrong(key, 'a mapping')
  if (config.closed !== undefined && typeof config.closed !== 'boolean' && !isTexts(config.closed))
    throw wrong('closed', 'true, false or a list of namespaces')
  for (const key of Object.keys(config.kubernetes ?? {}))
    if (key !== 'version')
      throw new ConfigError(`${where}: \`kubernetes\` has no key \`${key}\`.${didYouMean(key, ['version'])}`)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkPreset(name: string, where: string): PresetName {
  const preset = presetNames.find(known => known === name)
  if (!preset) throw new ConfigError(`${where}: there is no preset \`${name}\`.${didYouMean(name, presetNames)}`)
  return preset
}

function checkEntry(
  id: string,
  entry: RuleEntry,
  where: string,
): readonly [RuleLevel, Readonly<Record<string, unknown>> | undefined] {
  const [level, options, ...rest] = Array.isArray(entry) ? (entry as readonly unknown[]) : [entry]
  if (level !== 'off' && levelOf(level) === undefined && level !== 0)
    throw new ConfigError(
      `${where}: the level of the rule \`${id}\` must be \`off\`, \`warn\` or \`error\`, or 0, 1 or 2.`,
    )
  if (rest.length > 0 || (options !== undefined && !isMapping(options)))
    throw new ConfigError(`${where}: the options of the rule \`${id}\` must be one mapping.`)
  return [level as RuleLevel, options as Readonly<Record<string, unknown>> | undefined]
}

function levelOf(level: unknown): Level | undefined {
  if (level === 'error' || level === 2) return 'error'
  return level === 'warn' || level === 1 ? 'warn' : undefined
}

function versionOf(configs: readonly Config[]): string {
  const given = configs.findLast(config => config.kubernetes?.version !== undefined)?.kubernetes?.version
  if (given === undefined) return `1.${newestMinor}`
  const minor = Number(/^v?1\.(\d+)(?:\.\d+)?$/.exec(String(given))?.[1])
  if (minor >= oldestMinor && minor <= newestMinor) return `1.${minor}`
  throw new ConfigError(
    `There is no Kubernetes version \`${given}\` here: \`1.${oldestMinor}\` to \`1.${newestMinor}\` are known.`,
  )
}
