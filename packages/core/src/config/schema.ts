/** The JSON Schema of configs in YAML and JSON, for editors. */
import { newestMinor, oldestMinor } from '@keelint/kubernetes'
import type { JsonSchema } from '../rule/options.ts'
import type { Rule } from '../rule/rule.ts'
import { versionPattern } from './kubernetes-version.ts'
import { presetNames } from './presets.ts'
import { levelSchema, ruleIdSchema, rulesSchema } from './schema-rules.ts'

const text = (description: string): JsonSchema => ({ type: 'string', description })
const filledText = (description: string): JsonSchema => ({ type: 'string', pattern: '\\S', description })
const listOf = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', items, description })
const mapping = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  description: string,
): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
  description,
})
const pattern: JsonSchema = { type: 'string', minLength: 1 }
const object: JsonSchema = { $ref: '#/definitions/object' }

/**
 * Draft-07, for one mapping or a list of them. Where it allows a config, resolving it can only fail for names that plugins bring, and
 * for February 29.
 *
 * @param rules by id; those of other plugins are allowed unseen
 */
export function configSchema(rules: ReadonlyMap<string, Rule>): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Keelint config',
    description: 'One config object, or a list of them of which later ones win.',
    anyOf: [object, { type: 'array', items: object }],
    definitions: { object: objectSchema(rules), level: levelSchema, extension, objects },
  }
}

function objectSchema(rules: ReadonlyMap<string, Rule>): JsonSchema {
  const properties: Readonly<Record<string, JsonSchema>> = {
    $schema: text('The address of this schema; without effect.'),
    name: text('Names the object in messages.'),
    basePath: text("A folder, relative to the config's: the object holds only in it, and patterns are relative to it."),
    files: {
      type: 'array',
      minItems: 1,
      items: { anyOf: [pattern, { type: 'array', items: pattern, minItems: 1 }] },
      description: 'Patterns of the files that the object holds for; of a list in the list, all must match.',
    },
    ignores: {
      type: 'array',
      minItems: 1,
      items: pattern,
      description:
        'Patterns of files that the object does not hold for; `!` takes back. In an object with nothing else, of files and folders that are not linted.',
    },
    ignoreFiles: listOf(
      pattern,
      'Files such as `.gitignore`, relative to the config: what git ignores by them is not linted.',
    ),
    extends: listOf(
      { $ref: '#/definitions/extension' },
      'Presets, configs of plugins, or config objects, which come before this one.',
    ),
    plugins: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z0-9](?:[\\w-]*[A-Za-z0-9])?$', not: { enum: ['k8s', 'cluster', 'keelint'] } },
      additionalProperties: filledText('A file, relative to the config, or a package.'),
      description: 'Plugins by the namespace that their rules have here.',
    },
    kubernetes: mapping(
      {
        version: versionSchema(),
        schemas: listOf(
          pattern,
          'Files of CustomResourceDefinitions or of JSON Schemas, or patterns, relative to the config: what custom resources are checked by, beside the definitions among the linted files.',
        ),
      },
      [],
      'What is linted against.',
    ),
    rules: rulesSchema(rules),
    suppress: listOf(suppressionSchema(rules), 'Silences rules for some resources, each with a reason.'),
    assume: listOf(
      mapping(
        {
          group: text('Empty for the core group.'),
          kind: filledText('Such as `Secret`.'),
          namespace: filledText('Where it is.'),
          name: filledText('What it is called.'),
        },
        ['kind', 'name'],
        'A resource.',
      ),
      'Resources that exist, though not in the files.',
    ),
    worlds: listOf(text('A pattern.'), 'Patterns of files and folders that are worlds of their own.'),
    closed: {
      anyOf: [{ type: 'boolean' }, { type: 'array', items: { type: 'string' } }],
      description: 'Whether nothing exists but what the files hold: everywhere, or in these namespaces.',
    },
    settings: { type: 'object', description: 'Values that rules of plugins may read.' },
    linterOptions: mapping(
      {
        noInlineConfig: { type: 'boolean', description: 'Whether comments and annotations have no effect.' },
        reportUnusedDisableDirectives: {
          anyOf: [{ type: 'boolean' }, { $ref: '#/definitions/level' }],
          description: 'The level of `keelint/directive-unused`; true means `warn`.',
        },
      },
      [],
      'How the linter itself behaves.',
    ),
  }
  return mapping(properties, [], 'A config object.')
}

const extension: JsonSchema = {
  anyOf: [
    { enum: presetNames, description: 'A preset.' },
    { type: 'string', pattern: '^[A-Za-z0-9][\\w-]*/.+$', description: 'A config or preset of a plugin.' },
    object,
    { $ref: '#/definitions/objects' },
  ],
}

/** Lists may stand in lists. */
const objects: JsonSchema = { type: 'array', items: { anyOf: [object, { $ref: '#/definitions/objects' }] } }

/** YAML reads `1.33` as a number. */
function versionSchema(): JsonSchema {
  const minors = Array.from({ length: newestMinor - oldestMinor + 1 }, (_, index) => oldestMinor + index)
  const oneOf = (minors: readonly number[]) => `(?:${minors.join('|')})`
  const stretches = minors.map(
    (from, index) => `${versionPattern(String(from))}\\.\\.${versionPattern(oneOf(minors.slice(index)))}`,
  )
  return {
    anyOf: [
      { type: 'string', pattern: `^${versionPattern(oneOf(minors))}$` },
      {
        type: 'string',
        pattern: `^(?:${stretches.join('|')})$`,
        description: 'A stretch: what breaks in any of them.',
      },
      { enum: minors.filter(minor => minor % 10 !== 0).map(minor => Number(`1.${minor}`)) },
    ],
    description: `The version of the API, \`1.${oldestMinor}\` to \`1.${newestMinor}\`, or a stretch such as \`1.${newestMinor - 4}..1.${newestMinor}\`; the newest if it is absent.`,
  }
}

function suppressionSchema(rules: ReadonlyMap<string, Rule>): JsonSchema {
  const days = [
    '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
    '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
    '02-(?:0[1-9]|[12]\\d)',
  ]
  const keys = ['[^.[\\]]+', '\\[(?:\\d+|\\*)\\]', '\\["[^"]*"\\]', "\\['[^']*'\\]"]
  return mapping(
    {
      rules: { type: 'array', minItems: 1, items: ruleIdSchema(rules), description: 'Which rules.' },
      resource: mapping(
        {
          group: text('Empty for the core group.'),
          kind: filledText('Such as `Deployment`.'),
          namespace: filledText('A namespace, or a pattern.'),
          name: filledText('A name, or a pattern.'),
        },
        [],
        'Which resources; what is absent matches all.',
      ),
      container: filledText("A container's name, or a pattern."),
      file: filledText('A pattern of files.'),
      path: {
        anyOf: [
          { type: 'string', pattern: `^\\.?(?:${keys.join('|')})(?:\\.${keys.join('|')})*$` },
          { type: 'array', minItems: 1, items: { anyOf: [{ type: 'string' }, { type: 'integer', minimum: 0 }] } },
        ],
        description: 'The field, or one above it, such as `spec.containers[0].image`; `*` is any key.',
      },
      reason: filledText('Why.'),
      until: {
        type: 'string',
        pattern: `^\\d{4}-(?:${days.join('|')})$`,
        description: 'The last day, as `2027-01-31`.',
      },
    },
    ['rules', 'reason'],
    'What is silenced.',
  )
}
