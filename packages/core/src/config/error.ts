/** A config that cannot be used. */
import type { Path } from '../source/place.ts'

/** The message is for people: it names the config object, the key and the nearest valid name. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /**
   * Where the fault stands in the list of configs that was given to be resolved, such as `[0, 'rules', 'k8s/no-privileged']`; a key
   * that is missing, at its parent; what a plugin brings, where the plugin's config is named. Absent where that is not known.
   */
  readonly at?: Path

  constructor(message: string, { at, ...options }: ErrorOptions & { readonly at?: Path } = {}) {
    super(message, options)
    if (at) this.at = at
  }
}
