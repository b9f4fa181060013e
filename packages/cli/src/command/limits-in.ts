/** The limits that a command line sets. */
import { type Limits, ordinaryLimits } from '@keelint/core'
import { limitNames } from '../engine/options.ts'
import { UsageError } from '../usage-error.ts'
import { oneOf } from './one-of.ts'

const factors: Readonly<Record<string, number>> = { '': 1, Ki: 1024, Mi: 1024 ** 2, Gi: 1024 ** 3 }

/** Throws a `UsageError`. @param texts each `NAME=N`; as in quantities of Kubernetes, `64Mi` is a number too */
export function limitsIn(texts: readonly string[]): Partial<Limits> {
  return Object.fromEntries(
    texts.map(text => {
      const [, name = text, digits, suffix = ''] = /^([^=]*)=([1-9]\d{0,11})([KMG]i)?$/.exec(text) ?? []
      const known = oneOf('--limit', name.split('=')[0]!, limitNames)
      if (digits !== undefined) return [known, Number(digits) * factors[suffix]!]
      throw new UsageError(
        `\`--limit ${text}\`: it takes a number above 0, as in \`${known}=${ordinaryLimits[known]}\`.`,
      )
    }),
  )
}
