/** Runs a module that is no part of the linter: a config, a plugin or a reporter; in TypeScript too, where that can be. */
import { fileURLToPath } from 'node:url'
import { ConfigError } from '@keelint/core'
import { importUrl } from './import-url.ts'

export type Exports = Readonly<Record<string, unknown>>

/**
 * What the module exports. Throws whatever the module throws, and a `ConfigError` for TypeScript that nothing here can run.
 *
 * @param url of a file, or of a module of Node
 * @param shown the file, for messages
 */
export async function importModule(url: string, shown: string): Promise<Exports> {
  if (!/\.[cm]?ts$/.test(url)) return quietly(() => importUrl(url) as Promise<Exports>)
  const isNative = Boolean((process.features as { readonly typescript?: unknown }).typescript)
  const jiti = await jitiFor(url)
  if (jiti && !isNative) return jiti(url)
  try {
    // Where Node cannot, some loader may be at work, such as tsx.
    return await quietly(() => importUrl(url) as Promise<Exports>)
  } catch (error) {
    const { code } = Object(error) as NodeJS.ErrnoException
    if (jiti && code?.startsWith('ERR_UNSUPPORTED_')) return jiti(url)
    if (isNative || code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error
    throw new ConfigError(
      `\`${shown}\` is TypeScript, which Node ${process.versions.node} cannot run. Use Node 22.18 or newer, install the package ` +
        '`jiti` beside it, or write it in JavaScript, with the ending `.mjs`.',
    )
  }
}

/** What a module exports by default; a module that was compiled to CommonJS has it one level deeper. */
export function defaultOf(exports: Exports): unknown {
  const outer = exports.default as Exports | null | undefined
  const compiled = typeof outer === 'object' && outer !== null && outer.__esModule === true && 'default' in outer
  return compiled ? outer.default : outer
}

/** The package `jiti`, where it is installed for the module. */
async function jitiFor(url: string): Promise<((url: string) => Promise<Exports>) | undefined> {
  const { resolve } = await import('import-meta-resolve')
  let found: string
  try {
    found = resolve('jiti', url)
  } catch {
    return undefined
  }
  const { createJiti } = (await importUrl(found)) as { readonly createJiti?: (parent: string) => Jiti }
  if (!createJiti) throw new ConfigError('The package `jiti` is too old: install version 2 or newer.')
  const jiti = createJiti(url)
  return file => jiti.import(fileURLToPath(file))
}

interface Jiti {
  import(file: string): Promise<Exports>
}

/** Keeps Node from printing what it thinks of the ending or the novelty of a module: that is not what was asked for. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { emitWarning } = process
  process.emitWarning = ((warning: string | Error, ...rest: readonly unknown[]) => {
    const [option, code] = rest
    const said =
      typeof option === 'object' && option !== null
        ? (option as { type?: unknown; code?: unknown })
        : { type: option, code }
    const isNoise = said.type === 'ExperimentalWarning' || said.code === 'MODULE_TYPELESS_PACKAGE_JSON'
    if (!isNoise) Reflect.apply(emitWarning, process, [warning, ...rest])
  }) as typeof emitWarning
  try {
    return await work()
  } finally {
    process.emitWarning = emitWarning
  }
}
