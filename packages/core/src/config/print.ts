/** A file's config as plain JSON, for `--print-config`. */
import type { Level } from '../rule/severity.ts'
import { versionsText } from './kubernetes-version.ts'
import { ownRuleLevels } from './own-rules.ts'
import type { FileConfig } from './resolved.ts'
import { isMapping } from './shape.ts'

export interface PrintedConfig {
  /** `name@version` by namespace. */
  readonly plugins: Readonly<Record<string, string>>
  readonly kubernetes: { readonly version: string; readonly schemas?: readonly string[] }
  /** Those that are on, and the linter's own, with all options. */
  readonly rules: Readonly<Record<string, readonly [Level | 'off', Readonly<Record<string, unknown>>?]>>
  readonly suppress: readonly unknown[]
  readonly assume: readonly unknown[]
  readonly closed: boolean | readonly string[]
  readonly settings: unknown
  readonly linterOptions: { readonly noInlineConfig: boolean }
}

/** The config with every option filled in. */
export function printedConfig(config: FileConfig): PrintedConfig {
  const own = Object.entries(ownRuleLevels).map(([id, level]) => [id, [config.own.get(id) ?? level]] as const)
  const rules = [...config.rules].map(([id, { level, options }]) => [id, [level, plain(options)]] as const)
  return {
    plugins: Object.fromEntries(
      [...config.plugins].map(([namespace, { meta }]) => [namespace, `${meta.name}@${meta.version}`]),
    ),
    kubernetes: {
      version: versionsText(config.kubernetes),
      ...(config.schemas.length > 0 && { schemas: config.schemas.map(({ path }) => path) }),
    },
    rules: Object.fromEntries([...own, ...rules].sort(([a], [b]) => (a < b ? -1 : 1))) as PrintedConfig['rules'],
    suppress: config.suppressions.map(
      ({ matchesFile: _matchesFile, config: _config, index: _index, at: _at, ...entry }) => plain(entry),
    ),
    assume: config.assume.map(one => plain(one)),
    closed: config.closed,
    settings: plain(config.settings),
    linterOptions: { noInlineConfig: config.noInlineConfig },
  }
}

/** What JSON can hold of a value: functions are left out, and what holds itself ends there. */
function plain(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value)
  if (typeof value === 'function') return undefined
  if (typeof value !== 'object' || value === null) return value
  if (above.includes(value)) return '[Circular]'
  const inside = [...above, value]
  if (Array.isArray(value)) return value.map(item => plain(item, inside) ?? null)
  if ('toJSON' in value && typeof value.toJSON === 'function') return plain(value.toJSON(), inside)
  if (!isMapping(value)) return String(value)
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, plain(item, inside)] as const)
      .filter(([, item]) => item !== undefined),
  )
}
