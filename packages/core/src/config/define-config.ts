/** What makes writing a config in TypeScript or JavaScript pleasant. */
import type { Config, ConfigList } from './config.ts'
import { itemsOf } from './items.ts'

/** One list of all that is given. What it says is checked when the config is resolved. */
export function defineConfig(...configs: readonly ConfigList[]): readonly Config[] {
  return itemsOf(configs).map(({ item }) => item as Config)
}

/** An object for files and folders that are not linted. @param patterns relative to the config's folder */
export function globalIgnores(patterns: readonly string[], name?: string): Config {
  return { ...(name !== undefined && { name }), ignores: patterns }
}

/**
 * Whether a config says which rules are on: without that, the command line puts `extends: [recommended]` before it. The levels of the
 * linter's own rules do not count.
 */
export function saysRules(configs: readonly ConfigList[]): boolean {
  return defineConfig(...configs).some(
    config =>
      config?.extends !== undefined || (config?.rules !== undefined && !isOnlyOwn(Object.keys(Object(config.rules)))),
  )
}

function isOnlyOwn(ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every(id => id.startsWith('keelint/'))
}
