/** What the command line says, as options of an engine. */
import { type Config, namespaceOf, type Plugin, type RuleEntry } from '@keelint/core'
import { type EngineOptions, type FixType, fixTypes } from '../engine/options.ts'
import type { OptionValues } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { limitsIn } from './limits-in.ts'
import { oneOf } from './one-of.ts'

/** Throws a `UsageError` on values that cannot be followed. */
export async function engineOptionsOf(options: OptionValues, cwd: string): Promise<EngineOptions> {
  const { config, preset, 'rule-timeout': timeout, 'suppressions-location': suppressions } = options
  if (preset.includes('none') && preset.length > 1) throw new UsageError('`--preset none` excludes every other preset.')
  const file = config ?? (options['no-config-lookup'] ? true : undefined)
  return {
    cwd,
    ...(file !== undefined && { overrideConfigFile: file }),
    overrideConfig: await overrides(options),
    ...(options.plugin.length > 0 && { plugins: await pluginsOf(options, cwd) }),
    ...(preset.length > 0 && { presets: preset }),
    safe: options.safe,
    ignore: !options['no-ignore'],
    ignorePatterns: options['ignore-pattern'],
    inlineConfig: !options['no-inline-config'],
    ...(suppressions !== undefined && { suppressionsLocation: suppressions }),
    ...(options.since !== undefined && { since: options.since }),
    ...(options.limit.length > 0 && { limits: limitsIn(options.limit) }),
    ...(timeout !== undefined && { ruleTimeout: millisecondsOf(timeout) }),
    fix: options.fix || options['fix-dry-run'] || options.diff,
    ...(options['fix-type'].length > 0 && { fixTypes: options['fix-type'].map(fixTypeOf) }),
    passOnNoFiles: options['pass-on-no-files'],
    allowIncomplete: options['allow-incomplete'],
    cache: options.cache,
    ...(options['cache-location'] !== undefined && { cacheLocation: options['cache-location'] }),
    ...(options.threads !== undefined && { threads: threadsOf(options.threads) }),
    stats: options.stats,
  }
}

async function pluginsOf(
  { plugin: names, safe }: OptionValues,
  cwd: string,
): Promise<Readonly<Record<string, Plugin>>> {
  if (safe) throw new UsageError('`--plugin` loads a program, and `--safe` runs no code from the repository.')
  const { loadPlugin } = await import('../config/load-plugin.ts')
  const plugins = new Map<string, Plugin>()
  for (const module of names) {
    const plugin = await loadPlugin({ module, folder: cwd, where: '`--plugin`' }, cwd)
    // What is no plugin at all is told of where plugins are checked.
    const namespace = typeof plugin?.meta?.name === 'string' ? namespaceOf(plugin) : module
    if (plugins.has(namespace)) throw new UsageError(`\`--plugin\`: two plugins share the namespace \`${namespace}\`.`)
    plugins.set(namespace, plugin)
  }
  return Object.fromEntries(plugins)
}

async function overrides(options: OptionValues): Promise<readonly Config[]> {
  const configs: Config[] = []
  for (const text of options.rule) configs.push({ name: '--rule', rules: await parseRule(text) })
  const version = options['kubernetes-version']
  if (version !== undefined) configs.push({ name: '--kubernetes-version', kubernetes: { version } })
  if (options['closed-world']) configs.push({ name: '--closed-world', closed: true })
  const unused = unusedDirectives(options)
  if (unused !== undefined) configs.push({ name: '--report-unused-disable-directives', linterOptions: unused })
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

function unusedDirectives(options: OptionValues): Config['linterOptions'] | undefined {
  const asErrors = options['report-unused-disable-directives']
  const level = options['report-unused-disable-directives-severity']
  if (asErrors && level !== undefined)
    throw new UsageError(
      '`--report-unused-disable-directives` and `--report-unused-disable-directives-severity` exclude each other.',
    )
  if (asErrors) return { reportUnusedDisableDirectives: 'error' }
  if (level === undefined) return undefined
  const levels = ['off', 'warn', 'error', '0', '1', '2'] as const
  const index = levels.indexOf(oneOf('--report-unused-disable-directives-severity', level, levels))
  return { reportUnusedDisableDirectives: (['off', 'warn', 'error'] as const)[index % 3]! }
}

function fixTypeOf(value: string): FixType {
  return oneOf('--fix-type', value, fixTypes)
}

function threadsOf(value: string): number | 'auto' | 'off' {
  if (value === 'auto' || value === 'off') return value
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new UsageError(`\`--threads ${value}\`: it takes a number above 0, \`auto\` or \`off\`.`)
}

function millisecondsOf(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new UsageError(`\`--rule-timeout ${value}\`: it takes a number of milliseconds above 0.`)
}
