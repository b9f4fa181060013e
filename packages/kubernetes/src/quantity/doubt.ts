/** Quantities that the API server takes and that nobody can mean: a memory of thousandths, a mebi of cores. */
import type { Quantity } from '../api/kinds.gen.ts'
import { type Nanos, parseQuantity } from './quantity.ts'

export interface QuantityDoubt {
  /** What the quantity comes to, such as "0.4 bytes". */
  readonly amount: string
  /** What was probably meant, the likeliest first. */
  readonly meant: readonly string[]
}

const one: Nanos = 10n ** 9n
/** Nothing that is started gets by with less than a megabyte. */
const leastBytes = 10n ** 6n * one
/** No node has as many. */
const mostCores = 2000n * one
const numberForm = /^[+-]?[\d.]+/

/**
 * What is odd about the quantity; undefined if nothing is.
 *
 * @param resource as requests, limits and quotas name it: `cpu`, `memory`, `requests.storage`
 * @param isUsed whether something has to get by with it, so that too little is a mistake as well
 */
export function quantityDoubt(resource: string, written: Quantity, isUsed = true): QuantityDoubt | undefined {
  const value = parseQuantity(written)
  if (value === undefined || value <= 0n) return
  const text = String(written).trim()
  const number = numberForm.exec(text)?.[0] ?? ''
  const suffix = text.slice(number.length)
  const name = resource.replace(/^(?:requests|limits)\./, '')
  if (name === 'cpu') return cpuDoubt(value, number, suffix)
  if (name !== 'memory' && name !== 'ephemeral-storage' && name !== 'storage') return
  const isPart = /^[num]$/.test(suffix)
  if (!isPart && (!isUsed || value >= leastBytes)) return
  return {
    amount: `${decimal(value)} ${value === one ? 'byte' : 'bytes'}`,
    meant: suffix === 'm' || suffix === '' ? [`${number}Mi`, `${number}M`] : [],
  }
}

function cpuDoubt(value: Nanos, number: string, suffix: string): QuantityDoubt | undefined {
  const amount = `${decimal(value)} cores`
  if (/^[kKMGTPE]/.test(suffix) && !/^[eE][+-]?\d/.test(suffix)) return { amount, meant: [`${number}m`] }
  if (value >= mostCores) return { amount, meant: suffix === '' && !number.includes('.') ? [`${number}m`] : [] }
  return value < 10n ** 6n ? { amount, meant: [] } : undefined
}

function decimal(value: Nanos): string {
  const rest = String(value % one)
    .padStart(9, '0')
    .replace(/0+$/, '')
  return `${value / one}${rest && `.${rest}`}`
}
