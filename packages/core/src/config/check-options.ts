/** Checks the options that a user gives a rule against the rule's schema; loads `ajv` when it is first needed. */
import type { ErrorObject } from 'ajv'
import type { OptionsSchema } from '../rule/options.ts'
import { ConfigError } from './error.ts'
import { didYouMean } from './names.ts'

export interface GivenOptions {
  readonly rule: string
  readonly options: Readonly<Record<string, unknown>>
  readonly schema: OptionsSchema | undefined
  /** Which config object gives them. */
  readonly where: string
}

/** Throws a `ConfigError` at the first options that do not fit. */
export async function checkOptions(given: readonly GivenOptions[]): Promise<void> {
  const some = given.filter(({ options }) => Object.keys(options).length > 0)
  if (some.length === 0) return
  const { Ajv } = await import('ajv')
  const ajv = new Ajv({ strict: false })
  for (const { rule, options, schema, where } of some) {
    if (!schema) throw new ConfigError(`${where}: the rule \`${rule}\` has no options.`)
    const validate = ajv.compile(schema)
    if (!validate(options)) throw new ConfigError(`${where}: ${faultOf(rule, validate.errors?.[0], schema)}`)
  }
}

function faultOf(rule: string, error: ErrorObject | undefined, schema: OptionsSchema): string {
  const at = error?.instancePath ? ` \`${error.instancePath.slice(1).replaceAll('/', '.')}\`` : ''
  if (error?.keyword === 'additionalProperties') {
    const name = String(error.params.additionalProperty)
    return `the rule \`${rule}\` has no option \`${name}\`.${didYouMean(name, Object.keys(schema.properties))}`
  }
  const allowed =
    error?.keyword === 'enum'
      ? `: ${(error.params.allowedValues as unknown[]).map(value => `\`${value}\``).join(', ')}`
      : ''
  return `the option${at} of the rule \`${rule}\` ${error?.message ?? 'is wrong'}${allowed}.`
}
