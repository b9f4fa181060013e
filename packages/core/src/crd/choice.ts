/** Says of a value that fits none of several schemas, or too many of them, what is most likely wrong with it. */
import type { SchemaFault } from '@keelint/kubernetes'
import type { ErrorObject } from 'ajv'
import type { Path } from '../source/place.ts'
import type { Faults } from './error-path.ts'
import { isMap, textsIn } from './schema-node.ts'
import { joined, listed, notAllowed, quoted, wrongType } from './wording.ts'

/** Whether an error sums up others, or stands for what is not there. */
export function isChoice({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'not'
}

/** @param inner errors of its branches @param path of the value */
export function choiceFaults(
  choice: ErrorObject,
  inner: readonly ErrorObject[],
  path: Path,
  faults: Faults,
): readonly SchemaFault[] {
  if (choice.keyword === 'not') return [excluded(choice.schema, choice.data, path)]
  const { passingSchemas } = choice.params as { readonly passingSchemas?: readonly number[] | null }
  const branches = choice.schema as readonly unknown[]
  if (choice.keyword === 'oneOf' && passingSchemas)
    return [
      tooMany(
        passingSchemas.map(nth => branches[nth]),
        choice,
        path,
      ),
    ]
  const found = branches.map((_, nth) => {
    const errors = inner.filter(({ schemaPath }) => schemaPath.startsWith(`${choice.schemaPath}/${nth}/`))
    return { errors, faults: faults(errors) }
  })
  return nearestBranch(found, choice.data, path)
}

interface Branch {
  readonly errors: readonly ErrorObject[]
  readonly faults: readonly SchemaFault[]
}

function nearestBranch(branches: readonly Branch[], data: unknown, path: Path): readonly SchemaFault[] {
  const isHere = (fault: SchemaFault) => fault.path.length === path.length
  // A branch for values of another type is not what was meant, unless all are.
  const meant = branches.filter(({ faults }) => !faults.some(fault => isHere(fault) && fault.code === 'wrong-type'))
  if (meant.length === 0) {
    const types = branches.flatMap(({ errors }) =>
      errors.filter(isOfType).flatMap(({ params }) => params.type as string),
    )
    return [{ path, code: 'wrong-type', message: wrongType(data, [...new Set(types)]), at: 'value' }]
  }
  const absent = meant.map(({ faults }) => missingFields(faults, path))
  if (absent.every(names => names !== undefined)) return [neededOf(absent, path)]
  const values = meant.map(({ errors }) => valuesOf(errors))
  if (values.every(list => list !== undefined)) {
    const message = notAllowed(data, [...new Set(values.flat())])
    return [{ path, code: 'not-allowed-value', message, at: 'value' }]
  }
  // The one of which something is there, with which least is wrong, and that deepest inside.
  const isAbsent = (fault: SchemaFault) => fault.code === 'missing' && fault.path.length <= path.length + 1
  const missing = ({ faults }: Branch) => faults.filter(isAbsent).length
  const depth = ({ faults }: Branch) => Math.max(0, ...faults.map(fault => (isAbsent(fault) ? 0 : fault.path.length)))
  const compare = (a: Branch, b: Branch) =>
    missing(a) - missing(b) || a.faults.length - b.faults.length || depth(b) - depth(a)
  const [best, next] = meant.filter(({ faults }) => faults.length > 0).sort(compare)
  if (!best)
    return [
      { path, code: 'conflict', message: 'The value fits none of the forms that its schema allows.', at: 'value' },
    ]
  if (!next || compare(best, next) < 0) return best.faults
  const own = meant.flatMap(({ faults: [only, ...others] }) =>
    only && others.length === 0 && (isHere(only) || only.code === 'missing') ? [only] : [],
  )
  if (own.length !== meant.length) return best.faults
  // Each says what else would do.
  const messages = [...new Set(own.map(({ message }) => message.replace(/\.$/, '')))]
  const isLong = messages.some(message => message.includes(' or '))
  return [{ ...own[0]!, path, message: `${joined(messages, isLong ? ', or' : 'or')}.` }]
}

function isOfType({ keyword }: ErrorObject): boolean {
  return keyword === 'type'
}

/** Which fields of the value itself are missing, if nothing else is wrong. */
function missingFields(faults: readonly SchemaFault[], path: Path): readonly string[] | undefined {
  const names = faults.flatMap(fault =>
    fault.code === 'missing' && fault.path.length === path.length + 1 ? [String(fault.path.at(-1))] : [],
  )
  return names.length > 0 && names.length === faults.length ? names : undefined
}

function neededOf(absent: readonly (readonly string[])[], path: Path): SchemaFault {
  const [only] = absent
  if (absent.length === 1 && only!.length === 1)
    return { path: [...path, only![0]!], code: 'missing', message: `\`${only![0]}\` is missing.`, at: 'value' }
  const isSimple = absent.every(names => names.length === 1)
  const options = joined([...new Set(absent.map(names => listed(names)))], isSimple ? 'or' : ', or')
  return { path, code: 'missing', message: `One of these is needed: ${options}.`, at: 'value' }
}

/** The only values that a branch would take, if it is about them alone. */
function valuesOf(errors: readonly ErrorObject[]): readonly unknown[] | undefined {
  const [error] = errors
  if (errors.length !== 1 || !error) return undefined
  if (error.keyword === 'enum') return error.params.allowedValues as readonly unknown[]
  return error.keyword === 'const' ? [error.params.allowedValue] : undefined
}

/** @param passing schemas that fit, of which only one may */
function tooMany(passing: readonly unknown[], { data }: ErrorObject, path: Path): SchemaFault {
  const fields = passing.map(schema => (isMap(schema) ? textsIn(schema, 'required') : []))
  const [first, second] = fields.map(names => names.find(name => isMap(data) && Object.hasOwn(data, name)))
  if (first !== undefined && second !== undefined && first !== second)
    return {
      path: [...path, second],
      code: 'conflict',
      message: `\`${first}\` is set already, and only one of these is allowed.`,
      at: 'key',
    }
  const message = `The value fits ${passing.length} forms at once of which its schema allows one.`
  return { path, code: 'conflict', message, at: 'value' }
}

/** @param schema that must not fit, and does */
function excluded(schema: unknown, data: unknown, path: Path): SchemaFault {
  const fault = (code: SchemaFault['code'], message: string, at: SchemaFault['at'] = 'value'): SchemaFault => ({
    path,
    code,
    message,
    at,
  })
  const present = excludedFields(schema, data)
  if (present && present.length === 1) {
    const [name] = present
    return { ...fault('forbidden-field', `\`${name}\` is not allowed here.`, 'key'), path: [...path, name!] }
  }
  if (present)
    return {
      ...fault('conflict', `${listed(present)} exclude each other.`, 'key'),
      path: [...path, present.at(-1)!],
    }
  const node = isMap(schema) ? schema : {}
  if (node.enum !== undefined || node.const !== undefined)
    return fault('not-allowed-value', `${quoted(data)} is not allowed.`)
  if (typeof node.pattern === 'string')
    return fault('bad-format', `${quoted(data)} must not match the pattern ${quoted(node.pattern)}.`)
  return fault('conflict', 'The value has a form that its schema rules out.')
}

/** The fields that must not be there together, where that is all that the schema says. */
function excludedFields(schema: unknown, data: unknown): readonly string[] | undefined {
  if (!isMap(schema) || !isMap(data)) return undefined
  const keywords = Object.keys(schema)
  if (keywords.length !== 1) return undefined
  const holds = (names: readonly string[]) => names.length > 0 && names.every(name => Object.hasOwn(data, name))
  if (schema.required !== undefined) {
    const names = textsIn(schema, 'required')
    return holds(names) ? names : undefined
  }
  const { anyOf } = schema
  if (!Array.isArray(anyOf)) return undefined
  for (const branch of anyOf as readonly unknown[]) {
    const found = excludedFields(branch, data)
    if (found) return found
  }
  return undefined
}
