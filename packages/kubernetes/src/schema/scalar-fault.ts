/** What is wrong with a value that is neither a map nor a list. */
import type { FaultCode } from './fault.ts'
import { isBase64, isQuantity, isTimestamp } from './grammar/scalar.ts'
import type { Kind } from './shape.ts'
import { listed, quoted } from './spot.ts'
import { wrongType } from './wrong-type.ts'

export interface ScalarFault {
  readonly code: FaultCode
  readonly message: string
}

export function scalarFault(value: unknown, kind: Kind): ScalarFault | undefined {
  switch (kind.form) {
    case 'string':
      if (typeof value !== 'string') return wrong(value, kind)
      // Empty text in most optional fields is as good as none, and in required ones for the checks.
      if (value === '') return kind.filled ? empty(kind) : undefined
      return kind.values === undefined || kind.values.has(value) ? undefined : notAllowed(value, kind)
    case 'integer':
      return Number.isInteger(value) ? inRange(value as number, kind.bits) : wrong(value, kind)
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrong(value, kind)
    case 'integer-or-string':
      if (typeof value === 'string') return undefined
      return Number.isInteger(value) ? inRange(value as number, 32) : wrong(value, kind)
    case 'quantity':
      if (typeof value !== 'string') return Number.isFinite(value) ? undefined : wrong(value, kind)
      return isQuantity(value)
        ? undefined
        : badFormat(`${quoted(value)} is no quantity; one looks like \`500m\`, \`1.5\` or \`128Mi\`.`)
    case 'number':
      return Number.isFinite(value) ? undefined : wrong(value, kind)
    case 'time':
      if (typeof value !== 'string') return wrong(value, kind)
      return isTimestamp(value)
        ? undefined
        : badFormat(`${quoted(value)} is no time; one looks like \`2026-01-31T12:00:00Z\`.`)
    case 'bytes':
      if (typeof value !== 'string') return wrong(value, kind)
      return isBase64(value) ? undefined : badFormat('The text is not base64.')
    case 'any':
      return undefined
    default:
      return wrong(value, kind)
  }
}

function wrong(value: unknown, kind: Kind): ScalarFault {
  return { code: 'wrong-type', message: wrongType(value, kind) }
}

function badFormat(message: string): ScalarFault {
  return { code: 'bad-format', message }
}

function empty({ values }: Kind): ScalarFault {
  if (!values) return { code: 'missing', message: 'The text must not be empty.' }
  const message = `The text must not be empty; it is ${listed([...values], 'or')}.`
  return { code: 'not-allowed-value', message }
}

function notAllowed(value: string, { values = new Set<string>() }: Kind): ScalarFault {
  const known = [...values].filter(name => name !== '')
  const near = known.find(name => name.toLowerCase() === value.toLowerCase())
  const all =
    known.length > 12
      ? `${known
          .slice(0, 8)
          .map(name => `\`${name}\``)
          .join(', ')} and so on`
      : listed(known, 'or')
  const message =
    near === undefined ? `${quoted(value)} is none of the values: ${all}.` : `\`${value}\` must be written \`${near}\`.`
  return { code: 'not-allowed-value', message }
}

function inRange(value: number, bits: number): ScalarFault | undefined {
  const end = 2 ** (bits - 1)
  // 2⁶³ − 1 is no number of JavaScript: a value that large was rounded up to 2⁶³.
  if (value >= -end && (bits === 64 ? value <= end : value < end)) return undefined
  return { code: 'out-of-range', message: `${value} does not fit in ${bits} bits.` }
}
