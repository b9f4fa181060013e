/** How kubectl reads plain scalars: YAML 1.1 as go-yaml has it, so `yes` is true, `0o17` and `017` are 15 and dates are text. */
import type { ScalarTag } from 'yaml'

const words = new Map<string, unknown>([
  ...['', '~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(word => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(word => [word, false] as const),
  ...['.nan', '.NaN', '.NAN'].map(word => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(word => [word, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map(word => [word, -Infinity] as const),
])

const integer = /^([-+]?)(?:0x([0-9a-f]+)|0b([01]+)|0o?([0-7]+)|(0|[1-9][0-9]*))$/i
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/

/**
 * What a plain scalar stands for: null, a boolean, a number, or the text itself. Numbers that go-yaml cannot hold stay text.
 * https://github.com/kubernetes-sigs/yaml/blob/master/goyaml.v2/resolve.go
 */
export function plainScalar(text: string): unknown {
  const word = words.get(text)
  if (word !== undefined) return word
  if (!/^[-+.0-9]/.test(text)) return text
  const digits = text.startsWith('.') ? text : text.replaceAll('_', '')
  const value = integerOf(digits) ?? (float.test(digits) ? Number(digits) : Number.NaN)
  return Number.isFinite(value) ? value : text
}

/** `undefined` where it is none, or needs more than 64 bits. */
function integerOf(text: string): number | undefined {
  // go-yaml hands what follows `0b` to a reader that takes a sign.
  const signed = /^0b([-+][01]+)$/.exec(text)
  if (signed) return Number.parseInt(signed[1]!, 2)
  const match = integer.exec(text)
  if (!match) return undefined
  const [, sign, hexadecimal, binary, octal, decimal] = match
  const literal = hexadecimal ? `0x${hexadecimal}` : binary ? `0b${binary}` : octal ? `0o${octal}` : decimal!
  const size = BigInt(literal)
  if (size > (sign === '-' ? 2n ** 63n : sign === '+' ? 2n ** 63n - 1n : 2n ** 64n - 1n)) return undefined
  return sign === '-' ? -Number(size) : Number(size)
}

/** A tag that is written out asks for its type, of quoted text too. */
function explicit(name: string, holds: (value: unknown) => boolean): ScalarTag {
  return {
    tag: `tag:yaml.org,2002:${name}`,
    resolve(text, onError) {
      const value = plainScalar(text)
      if (!holds(value)) onError(`The value is not of the type that its tag \`!!${name}\` names`)
      return value
    },
  }
}

export const kubectlScalars: readonly ScalarTag[] = [
  { tag: 'tag:keelint.dev,2026:plain', default: true, test: /^(?:$|[-+.~0-9yYnNtTfFoO])/, resolve: plainScalar },
  explicit('int', value => Number.isInteger(value)),
  explicit('float', value => typeof value === 'number'),
  explicit('bool', value => typeof value === 'boolean'),
  explicit('null', value => value === null),
]
