/** A parser whose values cannot be changed, so that a rule which tries to is caught. */
import type { Parser } from '../source/parser.ts'
import { yamlParser } from '../source/yaml-parser.ts'

export const freezingParser: Parser = {
  name: 'freezing',
  parse(text, range) {
    const parsed = yamlParser.parse(text, range)
    freeze(parsed.value)
    return parsed
  },
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const child of Object.values(value)) freeze(child)
}
