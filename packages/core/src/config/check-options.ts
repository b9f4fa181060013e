/** Checks the options that a user gives a rule against the rule's schema; loads `ajv` when it is first needed. */
import type { ErrorObject, ValidateFunction } from 'ajv'
import { type OptionsSchema, withDefaults } from '../rule/options.ts'
import type { Rule } from '../rule/rule.ts'
import { didYouMean } from './names.ts'
import { errorIn, type Origin } from './origin.ts'

export interface GivenOptions {
  readonly rule: string
  readonly options: Readonly<Record<string, unknown>>
  readonly schema: OptionsSchema | undefined
  /** What the rule itself says of options that fit the schema. */
  readonly check: Rule['checkOptions'] | undefined
  /** Which config object gives them. */
  readonly origin: Origin
}

/** Throws a `ConfigError` at the first options that do not fit. */
export async function checkOptions(given: readonly GivenOptions[]): Promise<void> {
  const some = given.filter(({ options }) => Object.keys(options).length > 0)
  if (some.length === 0) return
  const compile = await loadCompiler()
  for (const { rule, options, schema, check, origin } of some) {
    const path = ['rules', rule, 1]
    if (!schema) throw errorIn(origin, `the rule \`${rule}\` has no options.`, path)
    const validate = compile(schema)
    if (typeof validate === 'string')
      throw errorIn(origin, `the schema of the options of the rule \`${rule}\` is no JSON Schema: ${validate}.`, path)
    const [error] = validate(options) ? [] : (validate.errors ?? [])
    if (error) throw errorIn(origin, faultOf(rule, error), [...path, ...keysOf(error)])
    const fault = await check?.(withDefaults(schema, options))
    if (fault !== undefined) throw errorIn(origin, `the options of the rule \`${rule}\` cannot be used: ${fault}`, path)
  }
}

/** Gives the reason in place of a function where the schema does not compile. */
type Compile = (schema: OptionsSchema) => ValidateFunction | string

let compiler: Promise<Compile> | undefined

function loadCompiler(): Promise<Compile> {
  compiler ??= import('ajv').then(({ Ajv }) => {
    // A schema serves several configs, and two plugins may give theirs the same `$id`.
    const compiled = new WeakMap<OptionsSchema, ReturnType<Compile>>()
    const ajv = new Ajv({ strict: false, verbose: true, logger: false, addUsedSchema: false })
    return schema => {
      const known = compiled.get(schema)
      if (known !== undefined) return known
      const made = attempt(() => ajv.compile(schema))
      compiled.set(schema, made)
      return made
    }
  })
  return compiler
}

function attempt(compile: () => ValidateFunction): ReturnType<Compile> {
  try {
    return compile()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function faultOf(rule: string, error: ErrorObject): string {
  const path = keysOf(error).join('.')
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params.additionalProperty)
    const inside = path === '' ? `the rule \`${rule}\`` : `\`${path}\` of the rule \`${rule}\``
    const known = Object.keys((error.parentSchema as Partial<OptionsSchema> | undefined)?.properties ?? {})
    return `${inside} has no option \`${name}\`.${didYouMean(name, known)}`
  }
  const allowed =
    error.keyword === 'enum'
      ? `: ${(error.params.allowedValues as unknown[]).map(value => `\`${value}\``).join(', ')}`
      : ''
  const subject = path === '' ? `the options of the rule` : `the option \`${path}\` of the rule`
  return `${subject} \`${rule}\` ${error.message ?? 'is wrong'}${allowed}.`
}

/** Where the fault is in the options. */
function keysOf({ instancePath }: ErrorObject): readonly string[] {
  const parts = instancePath.split('/').slice(1)
  return parts.map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}
