/** What `rules` says of a rule: a level, or a level with options. */
import type { Level } from '../rule/severity.ts'
import { isMapping } from './shape.ts'

export type RuleLevel = 'off' | Level | 0 | 1 | 2
export type RuleEntry<Options extends object = Readonly<Record<string, unknown>>> =
  | RuleLevel
  | readonly [RuleLevel, Options?]

/**
 * The options of rules by id, so that configs in TypeScript are checked. A plugin adds its own:
 * `declare module '@keelint/core' { interface RuleOptions { 'acme/no-lone-pod': { kinds?: string[] } } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: plugins fill it
export interface RuleOptions {}

/** Entries by id; the options of a rule that `RuleOptions` knows have its type. */
export type Rules = { readonly [Id in keyof RuleOptions]?: RuleEntry<RuleOptions[Id]> } & {
  readonly [id: string]: RuleEntry<object> | undefined
}

/** An entry that was checked; without options it keeps those of earlier entries. */
export interface Entry {
  readonly id: string
  readonly level: Level | 'off'
  readonly options?: Readonly<Record<string, unknown>>
}

/** The entry, or what is wrong with it as a sentence. */
export function parseEntry(id: string, given: unknown): Entry | string {
  const [written, options, ...rest] = Array.isArray(given) ? (given as readonly unknown[]) : [given]
  const level = parseLevel(written)
  if (level === undefined)
    return `the level of the rule \`${id}\` must be \`off\`, \`warn\` or \`error\`, or 0, 1 or 2.`
  if (rest.length > 0 || (options !== undefined && !isMapping(options)))
    return `the options of the rule \`${id}\` must be one mapping.`
  return { id, level, ...(options !== undefined && { options }) }
}

/** Undefined for what is no level. */
export function parseLevel(written: unknown): Level | 'off' | undefined {
  if (written === 'error' || written === 2) return 'error'
  if (written === 'warn' || written === 1) return 'warn'
  return written === 'off' || written === 0 ? 'off' : undefined
}
