/** A rule's options as a table. */
import type { JsonSchema, OptionsSchema } from '@keelint/core'
import { flowText } from './flow-text.ts'

/** Lines of Markdown. */
export function optionsTable({ properties }: OptionsSchema): readonly string[] {
  const rows = Object.entries(properties).map(
    ([name, schema]) =>
      `| \`${name}\` | ${cell(typeText(schema))} | ${defaultText(schema)} | ${cell(schema.description ?? '')} |`,
  )
  return ['| Option | Type | Default | Meaning |', '| --- | --- | --- | --- |', ...rows]
}

function typeText({ type, enum: values, items, additionalProperties, properties }: JsonSchema): string {
  if (values) return values.map(value => `\`${flowText(value)}\``).join(' or ')
  if (type === 'array') return items ? `list of ${plural(typeText(items))}` : 'list'
  if (type === 'object' && properties) return `mapping of ${names(Object.keys(properties))}`
  if (type === 'object' && typeof additionalProperties === 'object')
    return `mapping to ${typeText(additionalProperties)}`
  return type ?? 'anything'
}

function plural(type: string): string {
  return /^[a-z]+$/.test(type) ? `${type}s` : type
}

function names(keys: readonly string[]): string {
  return keys.map(key => `\`${key}\``).join(', ')
}

function defaultText({ default: value }: JsonSchema): string {
  return value === undefined ? 'none' : cell(`\`${flowText(value)}\``)
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
