/** A config that cannot be used. */

/** The message is for people: it names the config object, the key and the nearest valid name. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
