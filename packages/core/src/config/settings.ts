/** Merges `settings`, as ESLint does: mappings by key, all else by the later one. */
import { isMapping } from './shape.ts'

type Settings = Readonly<Record<string, unknown>>

/** Neither is changed; settings may hold anything, also what refers to itself. */
export function mergeSettings(earlier: Settings, later: Settings, seen: Pairs = new Map()): Settings {
  const known = seen.get(earlier)?.get(later)
  if (known) return known
  const merged: Record<string, unknown> = {}
  seen.set(earlier, (seen.get(earlier) ?? new Map()).set(later, merged))
  for (const [key, value] of [...Object.entries(earlier), ...Object.entries(later)]) {
    // Set as `__proto__`, it would not be a key.
    if (key === '__proto__' || value === undefined) continue
    const before = Object.hasOwn(merged, key) ? merged[key] : undefined
    merged[key] = isMapping(before) && isMapping(value) ? mergeSettings(before, value, seen) : value
  }
  return merged
}

type Pairs = Map<Settings, Map<Settings, Settings>>
