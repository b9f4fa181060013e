/** Generates the types of the rules' options from their schemas, so that configs in TypeScript complete and check them. */
import { fileURLToPath } from 'node:url'
import type { JsonSchema, Rule } from '@keelint/core'
import { compile } from 'json-schema-to-typescript'
import { loadRule, ruleFiles } from './rule-files.ts'

const PATH = new URL('../../packages/rules-recommended/src/options.gen.ts', import.meta.url)
const OPENING =
  '/** Generated from the schemas of the rules by tools/rules/generate-options.ts: what a config may set for each. */\n'

const style = { semi: false, singleQuote: true, printWidth: 120 } as const

/** The types: their absolute path and their text. */
export async function generateOptions(): Promise<{ readonly path: string; readonly text: string }> {
  const files = await ruleFiles()
  const rules = await Promise.all(files.map(async file => [`k8s/${file.name}`, await loadRule(file)] as const))
  const all = {
    title: 'RecommendedRuleOptions',
    description: 'What a config may set for the rules of this package, by id.',
    type: 'object',
    properties: Object.fromEntries(rules.map(([id, rule]) => [id, optionsOf(rule)])),
    required: rules.map(([id]) => id),
    additionalProperties: false,
  }
  const options = { bannerComment: '', ignoreMinAndMaxItems: true, unknownAny: true, style }
  const types = await compile(all as Parameters<typeof compile>[0], all.title, options)
  const augmentation = `
declare module '@keelint/core' {
  interface RuleOptions extends RecommendedRuleOptions {}
}
`
  return { path: fileURLToPath(PATH), text: `${OPENING}\n${tidied(types)}${augmentation}` }
}

/** With comments on one line; lists are read-only, for nobody writes into a config, and some are constants. */
function tidied(types: string): string {
  return types
    .replace(/^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm, '$1/** $2 */')
    .replace(/: ([^:\n]+)\[\]$/gm, ': readonly $1[]')
}

function optionsOf({ meta }: Rule): object {
  const description = `${meta.docs.description}.`
  const { properties } = (meta.schema ?? {}) as { readonly properties?: Readonly<Record<string, JsonSchema>> }
  // An empty mapping: `{}` would be a type of everything.
  if (!properties) return { description, tsType: 'Record<string, never>' }
  return {
    type: 'object',
    description,
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, withDefault(property)])),
  }
}

function withDefault(property: JsonSchema): JsonSchema {
  if (property.default === undefined) return property
  return { ...property, description: `${property.description} Default: \`${JSON.stringify(property.default)}\`.` }
}
