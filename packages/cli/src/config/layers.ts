/** The config objects around what a config file says: presets and defaults below or in place of its rules, overrides on top. */
import path from 'node:path'
import { type Config, ConfigError, type ConfigList, type Rules, saysRules } from '@keelint/core'
import { slashes } from '../files/name.ts'
import type { ConfigOptions } from './config-options.ts'

/** Lists of config objects, by where they come from. */
export interface Parts {
  /** Of files that the config names. */
  readonly ignores: readonly Config[]
  /** Below what the config file says. */
  readonly base: readonly Config[]
  /** What the config file says. */
  readonly written: readonly Config[]
  /** On top of it. */
  readonly top: readonly Config[]
}

export interface Layers {
  readonly configs: readonly ConfigList[]
  /** Which of `configs` is the list of what the file says. */
  readonly written: number
}

/** Throws a `ConfigError` on presets that do not go together. */
export function layered({ ignores, base, written, top }: Parts, options: ConfigOptions): Layers {
  const all = [...base, ...written]
  const isSilent = (options.presets ?? []).length === 0 && !saysRules(all)
  const isAlone = written.length === 1 && base.length === 0 && !hasIgnoresOnly(written[0]!)
  const below = [
    ...(isSilent && !isAlone ? [{ name: 'default', ...recommended }] : []),
    ...rulesOf(base, options),
    ...ignores,
  ]
  // In an object of its own it would hold for what the one object ignores.
  const said = isSilent && isAlone ? [{ ...recommended, ...written[0] }] : rulesOf(written, options)
  return {
    configs: [...below, said, ...presets(options), ...top],
    written: below.length,
  }
}

/** The objects that come from no file. @param cwd what their patterns are relative to */
export function outsideOf(options: ConfigOptions, cwd: string): Pick<Parts, 'base' | 'top'> {
  const { baseConfig, overrideConfig, plugins, kubernetesVersion: version, closedWorld, inlineConfig } = options
  return {
    base: [
      ...(plugins ? [{ name: 'plugins', plugins }] : []),
      ...listOf(baseConfig).map((config, index) => given(config, `baseConfig[${index}]`, cwd)),
    ],
    top: [
      ...listOf(overrideConfig).map((config, index) => given(config, `overrideConfig[${index}]`, cwd)),
      ...(version === undefined ? [] : [{ name: 'kubernetesVersion', kubernetes: { version } }]),
      ...(closedWorld === undefined ? [] : [{ name: 'closedWorld', closed: closedWorld }]),
      ...(inlineConfig === false ? [{ name: 'inlineConfig', linterOptions: { noInlineConfig: true } }] : []),
    ],
  }
}

/** Such an object holds for all files: it says which are not linted. */
function hasIgnoresOnly(config: Config): boolean {
  return Object.keys(config).every(key => ['$schema', 'name', 'basePath', 'ignores'].includes(key))
}

/** What a config means that says nothing of rules. */
const recommended: Config = { extends: ['recommended'] }

/** What is left of objects where presets take the place of their rules. */
function rulesOf(configs: readonly Config[], { presets: names = [] }: ConfigOptions): readonly Config[] {
  return names.length > 0 ? configs.map(config => withoutRules(config)) : configs
}

/** The linter's own rules are in no preset, and stay as they are. */
function withoutRules(given: Config, within: readonly Config[] = []): Config {
  // One that extends itself is left for others to refuse.
  if (within.includes(given)) return given
  const { extends: extended, rules, ...config } = given
  const nested = (item: ConfigList): ConfigList =>
    isList(item) ? item.map(nested) : withoutRules(item, [...within, given])
  const objects = Array.isArray(extended) ? extended.filter(item => typeof item === 'object' && item !== null) : []
  const own = Object.entries(rules ?? {}).filter(([id]) => id.startsWith('keelint/'))
  return {
    ...config,
    ...(objects.length > 0 && { extends: objects.map(nested) }),
    ...(own.length > 0 && { rules: Object.fromEntries(own) as Rules }),
  }
}

function presets({ presets: names = [] }: ConfigOptions): readonly Config[] {
  if (names.includes('none') && names.length > 1)
    throw new ConfigError('The preset `none` excludes every other preset.')
  const some = names.filter(name => name !== 'none')
  return some.length > 0 ? [{ name: '--preset', extends: some }] : []
}

/** What comes from no file: its patterns are relative to the working directory. */
function given(config: Config, name: string, cwd: string): Config {
  if (typeof config !== 'object' || config === null) return config
  const { basePath = '.', files, ignores, worlds, suppress } = config
  const hasPatterns = files ?? ignores ?? worlds ?? (Array.isArray(suppress) && suppress.some(entry => entry?.file))
  return { name, ...config, ...(hasPatterns && { basePath: slashes(path.resolve(cwd, basePath)) }) }
}

function listOf(configs: Config | readonly Config[] | undefined): readonly Config[] {
  return configs === undefined ? [] : ([configs].flat(Number.POSITIVE_INFINITY) as readonly Config[])
}

function isList(item: ConfigList): item is readonly ConfigList[] {
  return Array.isArray(item)
}
