/** The formats that each question of `keelint network` has. */
import { oneOf } from '../command/one-of.ts'
import { UsageError } from '../usage-error.ts'
import type { NetworkQuestion } from './question.ts'

const formats = {
  list: ['text', 'markdown', 'csv', 'json', 'mermaid', 'svg', 'html'],
  explain: ['text', 'markdown', 'csv', 'json'],
  exposure: ['text', 'markdown', 'csv', 'json'],
  suggest: ['yaml'],
} as const satisfies Readonly<Record<NetworkQuestion['ask'], readonly string[]>>

export type NetworkFormat = (typeof formats)[NetworkQuestion['ask']][number]

export function defaultFormat(ask: NetworkQuestion['ask']): NetworkFormat {
  return formats[ask][0]
}

/** Throws a `UsageError` on a format that is none, or that the question does not have. */
export function formatOf(name: string, ask: NetworkQuestion['ask']): NetworkFormat {
  const format = oneOf('--format', name, [...new Set(Object.values(formats).flat())])
  const own: readonly NetworkFormat[] = formats[ask]
  if (own.includes(format)) return format
  throw new UsageError(`\`network ${ask}\` prints ${own.join(', ')}, and not ${format}.`)
}
