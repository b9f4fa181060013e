/** What is wrong with a rule before it has seen a manifest: its options and its messages. */
import { metaLapses, ruleFault } from '../config/check-rule.ts'
import { completeRule } from '../config/complete-rule.ts'
import { type JsonSchema, type OptionsSchema, withDefaults } from '../rule/options.ts'
import type { Rule } from '../rule/rule.ts'

/** @param name of the rule, without a namespace */
export async function ruleFaults(name: string, rule: Rule): Promise<readonly string[]> {
  const fault = ruleFault(name, rule)
  if (fault !== undefined) return [`${fault.charAt(0).toUpperCase()}${fault.slice(1)}`]
  const { meta } = completeRule(name, rule)
  const faults = [...metaLapses(rule)]
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name))
    faults.push(`The name \`${name}\` is not in kebab case, with two words or more.`)
  if (Object.keys(meta.messages).length === 0) faults.push('The rule has no messages.')
  if (meta.schema) faults.push(...(await schemaFaults(meta.schema as OptionsSchema)))
  return faults
}

async function schemaFaults(schema: OptionsSchema): Promise<readonly string[]> {
  const { Ajv } = await import('ajv')
  try {
    const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)
    if (validate(withDefaults(schema, {}))) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `The defaults of its options: ${instancePath} ${message}.`,
    )
  } catch (error) {
    return [`The schema of its options is none: ${error instanceof Error ? error.message : String(error)}.`]
  }
}

/** What is worded otherwise than in other rules, so that lists and pages of rules read as if by one hand. */
export function wordingFaults(name: string, rule: Rule): readonly string[] {
  if (ruleFault(name, rule) !== undefined) return []
  const { meta } = completeRule(name, rule)
  const { description, rationale, remedy, references = [] } = meta.docs
  const faults: string[] = []
  if (!/^(?:Disallow|Require|Enforce) \S.*[^.\s]$/s.test(description))
    faults.push('The description begins with Disallow, Require or Enforce, and has no full stop.')
  for (const [field, text] of [
    ['rationale', rationale],
    ['remedy', remedy],
  ] as const)
    if (!isSentence(text)) faults.push(`The ${field} is no sentence: «${text}».`)
  for (const [id, message] of Object.entries(meta.messages as Readonly<Record<string, string>>))
    if (!isSentence(message.replace(/^\{\{\s*\w+\s*\}\}/, 'X')))
      faults.push(`The message \`${id}\` is no sentence: «${message}».`)
  if (references.length === 0) faults.push('No reference says where this is decided.')
  for (const reference of references)
    if (!/^https?:\/\/\S+$/.test(reference)) faults.push(`The reference «${reference}» is no address.`)
  return [...faults, ...undescribed(meta.schema as JsonSchema | undefined, '')]
}

function isSentence(text: string): boolean {
  return /^[A-Z`]/.test(text) && /[.?!]$/.test(text) && !/\n/.test(text)
}

function undescribed(schema: JsonSchema | undefined, where: string): readonly string[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([key, property]) => [
    ...(property.description ? [] : [`The option \`${where}${key}\` has no description.`]),
    ...undescribed(property, `${where}${key}.`),
  ])
}
