/** Quantities of resources, read exactly and in one unit. */
import { remembered } from '../remembered.ts'

/** In billionths of the resource's unit (a core, a byte), the smallest step that Kubernetes knows. */
export type Nanos = bigint

const binary = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']
const decimal = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E']
const form = /^([+-]?)(\d*)(?:\.(\d*))?(?:(Ki|Mi|Gi|Ti|Pi|Ei)|([numkMGTPE]?)|[eE]([+-]?\d{1,4}))$/
const maxBinary = (2n ** 63n - 1n) * 10n ** 9n

/**
 * Reads a quantity as the API server does: `100m`, `0.5`, `1.5Gi`, `1e3`, and numbers of YAML.
 * What is finer than a billionth is rounded up, away from zero; binary quantities end at 2⁶³ − 1.
 * @returns undefined for what is no quantity, such as `100 Mi`, `1KB` or the empty text
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export function parseQuantity(written: unknown): Nanos | undefined {
  return typeof written === 'string' || typeof written === 'number' ? nanosOf(written) : undefined
}

const nanosOf = remembered((written: string | number): Nanos | undefined => {
  const match = form.exec(String(written).trim())
  if (!match) return
  const [, sign, whole = '', fraction = '', binarySuffix, decimalSuffix = '', exponent] = match
  if (whole === '' && fraction === '') return
  const factor = binarySuffix === undefined ? 1n : 1024n ** BigInt(binary.indexOf(binarySuffix))
  const power = exponent === undefined ? (decimal.indexOf(decimalSuffix) - 3) * 3 : Number(exponent)
  const nanos = scaled(BigInt(whole + fraction) * factor, power + 9 - fraction.length)
  const size = binarySuffix !== undefined && nanos > maxBinary ? maxBinary : nanos
  return sign === '-' ? -size : size
})

function scaled(digits: bigint, power: number): bigint {
  if (power >= 0) return digits * 10n ** BigInt(power)
  const divisor = 10n ** BigInt(-power)
  return (digits + divisor - 1n) / divisor
}
