/** Turns what `ajv` finds into faults, each at its field and in one sentence. */
import type { SchemaFault } from '@keelint/kubernetes'
import type { ErrorObject } from 'ajv'
import { choiceFaults, isChoice } from './choice.ts'
import { type Faults, pathOf } from './error-path.ts'
import { mostInteger } from './narrow.ts'
import { notAllowed, quoted, wrongType } from './wording.ts'

/** @param value that was validated */
export function valueFaults(errors: readonly ErrorObject[], value: unknown): readonly SchemaFault[] {
  const choices = new Map(errors.filter(isChoice).map(error => [keyOf(error.schemaPath, error.instancePath), error]))
  if (choices.size === 0) return errors.flatMap(error => faultsOf(error, value))
  const inner = new Map<ErrorObject, ErrorObject[]>()
  const own: ErrorObject[] = []
  for (const error of errors) {
    const choice = outermost(error, choices)
    if (!choice) own.push(error)
    else if (inner.has(choice)) inner.get(choice)!.push(error)
    else inner.set(choice, [error])
  }
  const faults: Faults = some => valueFaults(some, value)
  return own.flatMap(error =>
    isChoice(error)
      ? choiceFaults(error, inner.get(error) ?? [], pathOf(error, value), faults)
      : faultsOf(error, value),
  )
}

function keyOf(schemaPath: string, instancePath: string): string {
  return `${schemaPath} ${instancePath}`
}

/** The choice that an error is a part of, the one around all others; found by its paths, for there may be very many of both. */
function outermost(
  { schemaPath, instancePath }: ErrorObject,
  choices: ReadonlyMap<string, ErrorObject>,
): ErrorObject | undefined {
  const places = [
    '',
    ...[...instancePath.matchAll(/\/[^/]*/g)].map(({ index, 0: key }) => instancePath.slice(0, index + key.length)),
  ]
  for (const { index, 0: keyword } of schemaPath.matchAll(/\/(?:anyOf|oneOf)(?=\/)/g))
    for (const place of places) {
      const choice = choices.get(keyOf(schemaPath.slice(0, index + keyword.length), place))
      if (choice) return choice
    }
  return undefined
}

function faultsOf(error: ErrorObject, root: unknown): readonly SchemaFault[] {
  const path = pathOf(error, root)
  const { keyword, data } = error
  const params = error.params as Readonly<Record<string, unknown>>
  const fault = (code: SchemaFault['code'], message: string): readonly SchemaFault[] => [
    { path, code, message, at: 'value' },
  ]
  const below = (key: unknown, code: SchemaFault['code'], message: string, at: SchemaFault['at']) => [
    { path: [...path, String(key)], code, message, at },
  ]
  switch (keyword) {
    case 'type': {
      if (data === null && typeof path.at(-1) === 'number') return fault('null-item', 'An item of the list is empty.')
      return fault('wrong-type', wrongType(data, [params.type].flat() as readonly string[]))
    }
    case 'required':
      return below(params.missingProperty, 'missing', `\`${params.missingProperty}\` is missing.`, 'value')
    case 'additionalProperties': {
      const name = String(params.additionalProperty)
      return below(name, 'unknown-field', `There is no field ${quoted(name)} here.`, 'key')
    }
    case 'false schema':
      return [{ path, code: 'forbidden-field', message: 'The field is not allowed here.', at: 'key' }]
    case 'enum':
      return fault('not-allowed-value', notAllowed(data, params.allowedValues as readonly unknown[]))
    case 'const':
      return fault('not-allowed-value', notAllowed(data, [params.allowedValue]))
    case 'pattern':
      return fault('bad-format', `${quoted(data)} does not match the pattern ${quoted(params.pattern)}.`)
    case 'format':
      return fault('bad-format', `${quoted(data)} is no ${formatNames[String(params.format)] ?? params.format}.`)
    case 'multipleOf':
      return fault('out-of-range', `The number must be a multiple of ${params.multipleOf}, not ${data}.`)
    case 'if':
      // What holds then, or else, has said so itself.
      return []
    default:
      return fault('out-of-range', limitText(keyword, params, data))
  }
}

const formatNames: Readonly<Record<string, string>> = {
  byte: 'text in base64',
  cidr: 'block of addresses, such as `10.9.8.0/24`',
  date: 'date, such as `2026-01-31`',
  datetime: 'time, such as `2026-01-31T12:00:00Z`',
  duration: 'duration, such as `1h30m`',
  email: 'address of mail',
  hostname: 'host name',
  ipv4: 'IPv4 address',
  ipv6: 'IPv6 address',
  mac: 'MAC address',
  uri: 'address, such as `https://example.com/x`',
  uuid: 'UUID',
}

function limitText(keyword: string, params: Readonly<Record<string, unknown>>, data: unknown): string {
  const limit = Number(params.limit)
  const [, end, what] = /^(min|max)(Length|Items|Properties)$/.exec(keyword) ?? []
  if (what === undefined) {
    if (Math.abs(limit) === mostInteger) return `The number ${data} does not fit in 64 bits.`
    const bound = { '>=': 'at least', '>': 'more than', '<=': 'at most', '<': 'less than' }[String(params.comparison)]
    return `The number must be ${bound ?? params.comparison} ${limit}, not ${data}.`
  }
  const [holder, count, unit] = measured(what, data)
  const units = (number: number) => `${number} ${unit}${number === 1 ? '' : 's'}`
  return `The ${holder} has ${units(count)}; it must have at ${end === 'min' ? 'least' : 'most'} ${limit}.`
}

function measured(what: string, data: unknown): readonly [holder: string, count: number, unit: string] {
  if (what === 'Length') return ['text', [...String(data)].length, 'character']
  if (what === 'Items') return ['list', (data as readonly unknown[]).length, 'item']
  return ['map', Object.keys(data as object).length, 'key']
}
