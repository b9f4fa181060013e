/** Where a check of a value stands, and how it reports. */
import type { FaultCode, Step } from './fault.ts'

export interface Spot {
  /** The minor of Kubernetes 1 that holds. */
  readonly minor: number
  /** Reports the value that `path` leads to, from the checked value. */
  fault(code: FaultCode, message: string, ...path: readonly Step[]): void
  /** Reports the key that ends `path`. */
  keyFault(code: FaultCode, message: string, ...path: readonly Step[]): void
  /** The same, standing further down. */
  in(...path: readonly Step[]): Spot
}

/**
 * Looks at a value of one definition, wherever it occurs. The value is true to its generated type: what has the wrong type
 * or is null was replaced before, and reported.
 */
export type Check = (value: never, spot: Spot) => void

/** Why a text breaks a grammar, as the end of a sentence; undefined where it does not. */
export type Grammar = (text: string) => string | undefined

/** Reports a text that breaks a grammar. Says nothing about a text that is absent or empty: that is for others. */
export function expectText(spot: Spot, text: string | undefined, grammar: Grammar, ...path: readonly Step[]): void {
  if (text === undefined || text === '') return
  const reason = grammar(text)
  if (reason !== undefined) spot.fault('bad-format', `${quoted(text)} is not valid here: ${reason}.`, ...path)
}

/** Reports a text that is absent or empty, or that breaks a grammar. @param what the field, in words */
export function needText(
  spot: Spot,
  text: string | undefined,
  grammar: Grammar | undefined,
  ...path: readonly Step[]
): void {
  if (text === undefined) missing(spot, ...path)
  else if (text === '') spot.fault('missing', `\`${path.at(-1)}\` must not be empty.`, ...path)
  else if (grammar) expectText(spot, text, grammar, ...path)
}

export function missing(spot: Spot, ...path: readonly Step[]): void {
  spot.fault('missing', `\`${path.at(-1)}\` is missing.`, ...path)
}

/** Reports a number outside of its range, both ends included. */
export function expectRange(
  spot: Spot,
  number: number | undefined,
  least: number,
  most: number,
  ...path: readonly Step[]
): void {
  if (number === undefined || (number >= least && number <= most)) return
  const range = most === Number.POSITIVE_INFINITY ? `at least ${least}` : `from ${least} to ${most}`
  spot.fault('out-of-range', `\`${path.at(-1)}\` must be ${range}, not ${number}.`, ...path)
}

/** The text in backticks, cut where it is long, on one line. */
export function quoted(text: string): string {
  const line = text.length > 80 ? `${text.slice(0, 77)}…` : text
  return `\`${line.replace(/\s+/g, ' ')}\``
}

/** Names joined as in "`a`, `b` and `c`". */
export function listed(names: readonly string[], conjunction = 'and'): string {
  const all = names.map(name => `\`${name}\``)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${conjunction} ${all.at(-1)}`
}
