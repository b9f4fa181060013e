/** Makes a value that has faults bearable for checks, so that these need not look at the types of what they are given. */
import { type Kind, type Shape, shapeWithin } from './shape.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a walk has learned. */
export interface Findings {
  readonly minor: number
  /** The maps and lists that hold, however deep, a null or a value of the wrong type. */
  readonly dirty: ReadonlySet<object> | undefined
}

/**
 * A copy in which each field or map's value that is null or has the wrong type is absent, and each such item of a list is an
 * empty one, so that the others keep their places. What is right is shared. What the definition lacks goes, too.
 */
export function cleanCopy(value: Fields, { fields }: Shape, findings: Findings, depth = 0): Fields {
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const field = fields.get(key)
    const clean = field && cleaned(value[key], field.kind, findings, depth)
    if (clean !== undefined) copy[key] = clean
  }
  return copy
}

function cleaned(value: unknown, kind: Kind, findings: Findings, depth: number): unknown {
  if (value === null || value === undefined || depth > 200) return
  switch (kind.form) {
    case 'list':
      if (!Array.isArray(value)) return
      if (!findings.dirty?.has(value)) return value
      return value.map(item => cleaned(item, kind.of!, findings, depth + 1) ?? emptyOf(kind.of!))
    case 'map':
      if (isMap(value) && !findings.dirty?.has(value)) return value
      return isMap(value) ? cleanValues(value, kind.of!, findings, depth) : undefined
    case 'definition': {
      if (isMap(value) && !findings.dirty?.has(value)) return value
      const shape = isMap(value) ? shapeWithin(kind, findings.minor) : undefined
      return shape && cleanCopy(value as Fields, shape, findings, depth + 1)
    }
    case 'string':
    case 'time':
    case 'bytes':
      return typeof value === 'string' ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'integer':
      return Number.isInteger(value) ? value : undefined
    case 'number':
      return Number.isFinite(value) ? value : undefined
    case 'integer-or-string':
      return typeof value === 'string' || Number.isInteger(value) ? value : undefined
    case 'quantity':
      return typeof value === 'string' || Number.isFinite(value) ? value : undefined
    case 'object':
      return isMap(value) ? value : undefined
    default:
      return value
  }
}

function cleanValues(map: Fields, of: Kind, findings: Findings, depth: number): Fields {
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(map)) {
    const clean = cleaned(map[key], of, findings, depth + 1)
    if (clean === undefined) continue
    Object.defineProperty(copy, key, { value: clean, configurable: true, enumerable: true, writable: true })
  }
  return copy
}

function emptyOf({ form }: Kind): unknown {
  switch (form) {
    case 'list':
      return []
    case 'boolean':
      return false
    case 'integer':
    case 'number':
    case 'integer-or-string':
    case 'quantity':
      return 0
    case 'string':
    case 'time':
    case 'bytes':
      return ''
    default:
      return {}
  }
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
