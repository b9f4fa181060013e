/** Reads a config file: YAML or JSON, one mapping or a list of them. */
import { readFileSync } from 'node:fs'
import { type Config, ConfigError } from '@keelint/core'
import { contentOf } from '../files/read.ts'
import { parseJson } from './parse-json.ts'

/**
 * Throws a `ConfigError` with the line and the reason where the file cannot be read. What the config says is checked later.
 *
 * @param file absolute
 * @param shown for messages
 */
export async function readConfig(file: string, shown: string): Promise<readonly Config[]> {
  const text = textOf(file, shown)
  const value = file.endsWith('.json') ? parseJson(text, shown) : await parseYaml(text, shown)
  if (value === null || value === undefined) throw new ConfigError(`The config \`${shown}\` is empty.`)
  if (!Array.isArray(value)) return [named(value, shown)]
  return value.map((item, index) => named(item, `${shown}[${index}]`))
}

function textOf(file: string, shown: string): string {
  try {
    const content = contentOf(readFileSync(file))
    if ('text' in content) return content.text.replace(/^\uFEFF/, '')
    throw new Error('unreadable' in content ? content.unreadable.message : 'It is not a file.')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'it does not exist.' : code === 'EISDIR' ? 'it is a folder.' : message
    throw new ConfigError(`The config \`${shown}\` cannot be read: ${reason}`)
  }
}

function named(value: unknown, name: string): Config {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigError(`The config \`${name}\` is neither a mapping nor a list of mappings.`)
  return { name, ...value }
}

async function parseYaml(text: string, shown: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    throw new ConfigError(`${shown}:${line}:${col}: the config is no YAML: ${error.message}`)
  }
  try {
    return document.toJS()
  } catch (failure) {
    throw new ConfigError(`${shown}: the config is no YAML: ${(failure as Error).message}`)
  }
}
