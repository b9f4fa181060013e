/** Holds the settings of a config against what its plugins say of them. */
import type { Path } from '../source/place.ts'
import type { Plugin } from './config.ts'
import type { FlatObject } from './flatten.ts'
import { errorIn } from './origin.ts'
import { mergeSettings } from './settings.ts'
import { isMapping } from './shape.ts'

/** Throws a `ConfigError` at the first object whose own settings are wrong; what others say may complete them. */
export function checkSettings(objects: readonly FlatObject[], plugins: Iterable<Plugin>): void {
  const given = objects.flatMap(object =>
    object.config.settings ? [{ object, settings: object.config.settings }] : [],
  )
  if (given.length === 0) return
  for (const plugin of new Set(plugins))
    for (const { object, settings } of plugin.checkSettings ? given : []) {
      const others = given.filter(other => other.object !== object).map(other => other.settings)
      const fault = plugin.checkSettings!([...others, settings].reduce((all, each) => mergeSettings(all, each), {}))
      if (fault && has(settings, fault.at)) throw errorIn(object, fault.message, ['settings', ...fault.at])
    }
}

function has(value: unknown, [key, ...rest]: Path): boolean {
  if (key === undefined) return true
  if (Array.isArray(value)) return typeof key === 'number' && key < value.length && has(value[key], rest)
  return isMapping(value) && Object.hasOwn(value, key) && has(value[key], rest)
}
