/** What holds for a run: the config file, and over it what the command line says. */
import path from 'node:path'
import {
  type Config,
  ConfigError,
  type Plugin,
  type ResolvedConfig,
  type RuleEntry,
  resolveConfig,
} from '@keelint/core'
import { relativeName } from '../files/name.ts'
import type { OptionValues } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { findConfigFile, refuseCode } from './config-file.ts'
import { readConfig } from './read-config.ts'

export interface EffectiveConfig {
  readonly resolved: ResolvedConfig
  /** What the patterns below are relative to: the folder of the config file, absolute. */
  readonly folder: string
  readonly ignores: readonly string[]
  /** Absent where the config names no worlds. */
  readonly worlds?: readonly string[]
}

/** Throws a `ConfigError` or a `UsageError` on whatever is wrong. */
export async function effectiveConfig(
  options: OptionValues,
  cwd: string,
  plugins: readonly Plugin[],
): Promise<EffectiveConfig> {
  const file = options.config === undefined ? lookUp(options, cwd) : path.resolve(cwd, options.config)
  const written = file === undefined ? [] : await load(file, options, cwd)
  const configs = [...withPresets(written, options), ...(await overrides(options))]
  const resolved = await resolveConfig(configs, plugins)
  // `--preset none` alone asks for the ledger; a config that switches everything off is a slip.
  if (resolved.forFile('.').rules.size === 0 && !options.preset.includes('none'))
    throw new ConfigError('No rule is on, so that there is nothing to lint for.')
  const worlds = written.findLast(config => config.worlds !== undefined)?.worlds
  return {
    resolved,
    folder: file === undefined ? cwd : path.dirname(file),
    ignores: written.flatMap(config => config.ignores ?? []),
    ...(worlds && { worlds }),
  }
}

function lookUp(options: OptionValues, cwd: string): string | undefined {
  return options['no-config-lookup'] ? undefined : findConfigFile(cwd)
}

async function load(file: string, options: OptionValues, cwd: string): Promise<readonly Config[]> {
  const shown = relativeName(cwd, file)
  refuseCode(file, shown, options.safe)
  return readConfig(file, shown)
}

/** Presets of the command line take the place of all rules; a config that says nothing of rules means `recommended`. */
function withPresets(written: readonly Config[], { preset }: OptionValues): readonly Config[] {
  if (preset.length > 0) {
    if (preset.includes('none') && preset.length > 1)
      throw new UsageError('`--preset none` excludes every other preset.')
    const rest = written.map(({ extends: _presets, rules: _rules, ...config }) => config)
    return [...rest, { name: '--preset', extends: preset.filter(name => name !== 'none') }]
  }
  const saysRules = written.some(config => config.extends !== undefined || config.rules !== undefined)
  return saysRules ? written : [{ extends: ['recommended'] }, ...written]
}

async function overrides(options: OptionValues): Promise<readonly Config[]> {
  const configs: Config[] = []
  for (const text of options.rule) configs.push({ name: '--rule', rules: await parseRule(text) })
  const version = options['kubernetes-version']
  if (version !== undefined) configs.push({ name: '--kubernetes-version', kubernetes: { version } })
  if (options['closed-world']) configs.push({ name: '--closed-world', closed: true })
  return configs
}

/** @param text `ID: LEVEL` or `ID: [LEVEL, {options}]`, in YAML */
async function parseRule(text: string): Promise<Readonly<Record<string, RuleEntry>>> {
  const wrong = (why: string) =>
    new UsageError(`\`--rule '${text}'\` ${why}; write it as 'ID: LEVEL' or 'ID: [LEVEL, {name: value}]'.`)
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { prettyErrors: false })
  const [error] = document.errors
  if (error) throw wrong(`is no YAML: ${error.message}`)
  const value: unknown = document.toJS()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('names no level')
  return value as Readonly<Record<string, RuleEntry>>
}
