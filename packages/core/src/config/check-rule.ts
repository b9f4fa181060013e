/** The form of a plugin's rule, for plugins that no compiler has seen. */
import type { Rule, RuleMeta } from '../rule/rule.ts'
import { severities, steps } from '../rule/severity.ts'
import { didYouMean } from './names.ts'
import { presetNames } from './presets.ts'
import {
  anyMapping,
  filledText,
  isMapping,
  listOf,
  mappingOf,
  mappingWith,
  oneOf,
  quoted,
  type Shape,
  shapeOf,
  text,
  texts,
  yesOrNo,
} from './shape.ts'

/** What is wrong with a rule as a sentence; undefined where nothing is. @param id with its namespace */
export function ruleFault(id: string, rule: unknown): string | undefined {
  const fault = isMapping(rule) ? wholeRule(rule, [])?.message : 'it must be an object with `meta` and `create`.'
  return fault === undefined ? undefined : `the rule \`${id}\` is not well formed: ${fault}`
}

/** What a rule leaves out, though a good one says it, and what it says that nobody reads; as sentences. */
export function metaLapses({ meta }: Rule): readonly string[] {
  const said = meta as unknown as Readonly<Record<string, unknown>>
  const strange = Object.keys(said).filter(key => !Object.hasOwn(metaShapes, key))
  return [
    ...missingIn(said, ['type', 'severity', 'docs', 'messages']).map(key => `\`meta\` must have a \`${key}\`.`),
    ...missingIn(Object(said.docs), Object.keys(docsShapes)).map(key => `\`meta.docs\` must have a \`${key}\`.`),
    ...strange.map(key => `\`meta\` has no key \`${key}\`.${didYouMean(key, Object.keys(metaShapes))}`),
  ]
}

function missingIn(mapping: Readonly<Record<string, unknown>>, keys: readonly string[]): readonly string[] {
  return keys.filter(key => mapping[key] === undefined)
}

const isFunction = (value: unknown) => typeof value === 'function'
const callable = shapeOf(isFunction, 'a function')

const messages: Shape = (value, at) => {
  if (!isMapping(value)) return anyMapping(value, at)
  for (const [id, message] of Object.entries(value)) {
    if (!/^\w+$/.test(id))
      return { at, message: `${quoted(at)} has the id \`${id}\`, which must be of letters and digits.` }
    const fault = text(message, [...at, id])
    if (fault) return fault
  }
  return undefined
}

const presetPart = shapeOf(
  part => typeof part === 'boolean' || isMapping(part),
  'true, false or the options that the rule has there',
)

const standard = shapeOf(
  value => typeof value === 'string' && /^(?:pss|cis|nsa|mitre):./.test(value),
  'a text such as `pss:baseline`, `cis:5.2.2`, `nsa:…` or `mitre:…`',
)

const schema = mappingWith(
  {
    type: shapeOf(type => type === 'object', "`'object'`, since options are one mapping"),
    properties: shapeOf(
      properties => isMapping(properties) && Object.values(properties).every(isMapping),
      'a mapping of schemas',
    ),
    additionalProperties: shapeOf(value => value === false, '`false`, so that slips in options are found'),
  },
  ['type', 'properties', 'additionalProperties'],
)

const docsShapes = { description: filledText, rationale: filledText, remedy: filledText, references: texts }
const docs = mappingWith(docsShapes)

const metaShapes: Readonly<Record<keyof RuleMeta, Shape>> = {
  type: oneOf(['problem', 'suggestion', 'layout']),
  severity: oneOf(severities),
  step: oneOf(steps),
  docs,
  standards: listOf(standard),
  presets: mappingOf(Object.fromEntries(presetNames.map(name => [name, presetPart]))),
  messages,
  schema,
  fixable: yesOrNo,
  hasSuggestions: yesOrNo,
  yieldsTo: texts,
  customResources: yesOrNo,
  deprecated: mappingOf({ message: text, since: text, replacedBy: texts }),
}
const meta = mappingWith(metaShapes)

const collect = shapeOf(
  value => isMapping(value) && Object.values(value).every(one => one === undefined || isFunction(one)),
  'a mapping of functions by kind',
)

const wholeRule: Shape = (value, at) => {
  if (!isMapping(value)) return anyMapping(value, at)
  const missing = ['meta', 'create'].find(key => value[key] === undefined)
  if (missing) return { at, message: `it must have ${missing === 'meta' ? 'a' : 'a function'} \`${missing}\`.` }
  return mappingWith({ meta, create: callable, collect, checkOptions: callable })(value, at)
}
