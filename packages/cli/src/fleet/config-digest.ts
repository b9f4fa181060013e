/** What configs come to, as words that are the same wherever the working directory lies. */
import { readFileSync } from 'node:fs'
import type { Plugin } from '@keelint/core'
import { digestOf } from '../cache/digest.ts'
import type { LoadedConfig } from '../config/load-config.ts'
import { type EngineOptions, limitsOf } from '../engine/options.ts'
import { rawPath, slashes } from '../files/name.ts'

/** Of a config, with the options that say what is linted. Of code it is the text of the functions that can be seen from outside. @param cwd absolute */
export function configDigest(
  { configs, written }: Pick<LoadedConfig, 'configs' | 'written'>,
  options: EngineOptions,
  cwd: string,
): string {
  const { ignore = true, ignorePatterns = [] } = options
  // Problems with a config's own entries stand where these stand.
  const file = written && digestOf(readFileSync(rawPath(written.file)))
  return digestOf(JSON.stringify([file, ignore, ignorePatterns, limitsOf(options), plain(configs, slashes(cwd))]))
}

export function pluginDigest(plugin: Plugin, cwd: string): string {
  return digestOf(JSON.stringify(plain(plugin, slashes(cwd))))
}

/** Without what differs from machine to machine, and with what JSON has no word for. */
function plain(root: unknown, folder: string): unknown {
  // Plugins may be in configs that are in the plugin.
  const seen = new Map<unknown, number>()
  return plainOf(root)

  function plainOf(value: unknown): unknown {
    if (typeof value === 'string') return `${value}/`.startsWith(`${folder}/`) ? value.slice(folder.length) : value
    if (typeof value === 'function' || typeof value === 'bigint' || typeof value === 'symbol') return [String(value)]
    if (typeof value !== 'object' || value === null) return value
    const known = seen.get(value)
    if (known !== undefined) return { known }
    seen.set(value, seen.size)
    if (Array.isArray(value)) return value.map(plainOf)
    if (value instanceof RegExp) return [String(value)]
    if (value instanceof Map || value instanceof Set) return [...value].map(plainOf)
    return isSchema(value) ? [value.path, contentOf(value)] : Object.entries(value).map(pair => pair.map(plainOf))
  }
}

interface Schema {
  readonly path: string
  read(): string
}

/** A schema is read when it is needed, so that its content is no part of the config yet. */
function isSchema(value: object): value is Schema {
  const { path, read } = value as Partial<Schema>
  return typeof path === 'string' && typeof read === 'function'
}

/** That it cannot be read is told of where it is needed. */
function contentOf(schema: Schema): string {
  try {
    return digestOf(schema.read())
  } catch {
    return ''
  }
}
