/** A file's config with other levels, for what a comment in the file asks for. */
import type { Level } from '../rule/severity.ts'
import { resolvedRule } from './applied.ts'
import { isOwnRule } from './own-rules.ts'
import type { FileConfig, ResolvedRule } from './resolved.ts'

const made = new WeakMap<FileConfig, Map<string, FileConfig>>()

/**
 * The same with other levels: rules that are off come on with their default options. Equal levels give the identical object, and the
 * given one where they change nothing; a rule that nobody knows has none.
 */
export function withLevels(config: FileConfig, levels: ReadonlyMap<string, Level | 'off'>): FileConfig {
  const changes = [...levels]
    .filter(([id, level]) => (isOwnRule(id) ? config.own.get(id) : (config.rules.get(id)?.level ?? 'off')) !== level)
    .filter(([id]) => isOwnRule(id) || config.known.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (changes.length === 0) return config
  const key = changes.map(([id, level]) => `${id} ${level}`).join(',')
  const here = made.get(config) ?? new Map<string, FileConfig>()
  made.set(config, here)
  const changed = here.get(key) ?? change(config, changes)
  here.set(key, changed)
  return changed
}

function change(config: FileConfig, changes: readonly (readonly [string, Level | 'off'])[]): FileConfig {
  const rules = new Map<string, ResolvedRule>(config.rules)
  const own = new Map(config.own)
  for (const [id, level] of changes) {
    const rule = config.known.get(id)
    if (isOwnRule(id)) own.set(id, level)
    else if (level === 'off') rules.delete(id)
    else if (rule) rules.set(id, { ...(rules.get(id) ?? resolvedRule(rule, level, undefined)), level })
  }
  return { ...config, own, rules: new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1))) }
}
