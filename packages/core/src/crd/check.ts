/** Checks resources of a kind by the definition that somebody gives for it. */
import type { SchemaFault } from '@keelint/kubernetes'
import type { Compile } from './compiler.ts'
import type { KindDefinition, VersionSchema } from './definition.ts'
import { listFaults } from './list-faults.ts'
import { narrowed } from './narrow.ts'
import { childAt, isMap, SchemaError } from './schema-node.ts'
import { settled } from './settle.ts'
import { valueFaults } from './value-faults.ts'
import { listed } from './wording.ts'

/** A resource as it is written. */
export interface Written {
  /** Of its kind. */
  readonly version: string
  readonly value: unknown
  /** Of Kubernetes 1. */
  readonly minor: number
}

export interface Verdict {
  readonly faults: readonly SchemaFault[]
  readonly undecided: readonly string[]
  readonly deprecated?: string
}

/** In the order of the resources. */
export function verdictsOn(
  resources: readonly Written[],
  definition: KindDefinition,
  compile: Compile,
): readonly Verdict[] {
  const verdicts = new Map<Written, Verdict>()
  for (const name of new Set(resources.map(({ version }) => version))) {
    const same = resources.filter(({ version }) => version === name)
    const made = verdictsOnVersion(same, name, definition, compile)
    for (const [index, resource] of same.entries()) verdicts.set(resource, made[index]!)
  }
  return resources.map(resource => verdicts.get(resource)!)
}

function verdictsOnVersion(
  resources: readonly Written[],
  name: string,
  definition: KindDefinition,
  compile: Compile,
): readonly Verdict[] {
  const version = definition.versions.get(name)
  const alike = (verdict: Verdict) => resources.map(() => verdict)
  if (!version?.served && definition.isWhole) return alike({ faults: [notServed(name, definition)], undecided: [] })
  if (!version?.schema)
    return alike({ faults: [], undecided: ['The definition of its kind has no schema for its version.'] })
  const { schema, deprecated } = version
  const rest = deprecated === undefined ? {} : { deprecated }
  try {
    return judged(resources, schema, compile).map(verdict => ({ ...verdict, ...rest }))
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    return alike({
      faults: [],
      undecided: [`The schema of its kind cannot be used, for it ${error.message}.`],
      ...rest,
    })
  }
}

function notServed(name: string, { kind, versions }: KindDefinition): SchemaFault {
  const served = [...versions].flatMap(([name, { served }]) => (served ? [name] : []))
  const others = served.length === 0 ? 'none is' : `${listed(served)} ${served.length === 1 ? 'is' : 'are'}`
  const message = versions.has(name)
    ? `The version \`${name}\` of \`${kind}\` is not served; ${others}.`
    : `There is no version \`${name}\` of \`${kind}\`; ${others} served.`
  return { path: ['apiVersion'], code: 'not-allowed-value', message, at: 'value' }
}

/** Throws a `SchemaError`. */
function judged(resources: readonly Written[], schema: VersionSchema, compile: Compile): readonly Verdict[] {
  const made = resources.map(({ value, minor }) => settled(value, schema, minor))
  const values = made.map(({ value }) => (schema.dropsStatus ? withoutStatus(value) : value))
  const { schema: small, gaps } = narrowed(schema, values)
  const validate = compiled(compile, small)
  const unused = gaps.map(keyword => `Its schema uses \`${keyword}\`, which is not evaluated.`)
  return made.map(({ faults, hasRules, isTooDeep }, index) => {
    const value = values[index]
    const { errors, hasGaps } = validate(value)
    const all = [
      ...faults,
      ...valueFaults(errors, value),
      ...listFaults(value, schema),
      ...replicaFaults(value, schema),
    ]
    const undecided = [
      ...unused,
      ...(hasGaps ? ['A pattern of its schema is not evaluated: it is not valid, or costs too much.'] : []),
      ...(hasRules ? ['The rules in CEL that its schema has (`x-kubernetes-validations`) are not evaluated.'] : []),
      ...(isTooDeep ? ['It is nested too deep to be checked.'] : []),
    ]
    return { faults: all.length < 2 ? all : pure(all), undecided }
  })
}

function compiled(compile: Compile, schema: Parameters<Compile>[0]): ReturnType<Compile> {
  try {
    return compile(schema)
  } catch (error) {
    throw new SchemaError('does not compile', { cause: error })
  }
}

function withoutStatus(value: unknown): unknown {
  if (!isMap(value) || !Object.hasOwn(value, 'status')) return value
  const { status: _status, ...rest } = value
  return rest
}

const mostReplicas = 2 ** 31 - 1

/** What the scale of a kind asks for beside its schema. */
function replicaFaults(value: unknown, { replicas: path }: VersionSchema): readonly SchemaFault[] {
  const replicas = path?.reduce(childAt, value)
  if (!path || typeof replicas !== 'number' || (replicas >= 0 && replicas <= mostReplicas)) return []
  const bound = replicas < 0 ? 'at least 0' : `at most ${mostReplicas}`
  return [{ path, code: 'out-of-range', message: `The number must be ${bound}, not ${replicas}.`, at: 'value' }]
}

/** Each fault once, and none inside of what has the wrong type as a whole. */
function pure(faults: readonly SchemaFault[]): readonly SchemaFault[] {
  const keyOf = (path: SchemaFault['path']) => JSON.stringify(path)
  const wrong = new Set(faults.filter(({ code }) => code === 'wrong-type').map(({ path }) => keyOf(path)))
  const said = new Set<string>()
  return faults.filter(({ path, code, message }) => {
    const own = `${keyOf(path)} ${code} ${message}`
    if (said.has(own)) return false
    said.add(own)
    return !path.some((_, length) => wrong.has(keyOf(path.slice(0, length))))
  })
}
