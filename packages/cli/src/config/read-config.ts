/** Reads a config file that is data: YAML or JSON, one mapping or a list of them. */
import { ConfigError } from '@keelint/core'
import { parseJson } from './parse-json.ts'
import { parseYaml } from './parse-yaml.ts'
import { placesIn } from './places.ts'
import { readText } from './read-text.ts'
import { isObject, namedObjects, type WrittenConfig } from './written-config.ts'

/**
 * Throws a `ConfigError` with the line and the reason where the file cannot be read. What the config says is checked later.
 *
 * @param file absolute
 * @param shown for messages
 */
export async function readConfig(file: string, shown: string): Promise<WrittenConfig> {
  const text = textOf(file, shown)
  const value = file.endsWith('.json') ? parseJson(text, shown) : await parseYaml(text, shown)
  if (value === null || value === undefined) throw new ConfigError(`The config \`${shown}\` is empty.`)
  return { file, shown, ...namedObjects(value, shown, check), isProgram: false, placeOf: placesIn(text) }
}

function textOf(file: string, shown: string): string {
  try {
    return readText(file)
  } catch (error) {
    throw new ConfigError(`The config \`${shown}\` cannot be read: ${(error as Error).message}`)
  }
}

function check(value: unknown, name: string): void {
  if (!isObject(value)) throw new ConfigError(`The config \`${name}\` is neither a mapping nor a list of mappings.`)
}
