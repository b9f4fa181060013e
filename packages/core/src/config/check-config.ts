/** The form of a config object: its keys, and what stands under them; names of rules and plugins are checked where they are known. */
import { isCalendarDate } from './calendar-date.ts'
import type { Config } from './config.ts'
import { ConfigError } from './error.ts'
import { parseVersions, versionFault } from './kubernetes-version.ts'
import { errorIn, type Origin } from './origin.ts'
import { parsePath } from './path-text.ts'
import { parseLevel } from './rule-entry.ts'
import {
  anyMapping,
  filledText,
  filledTexts,
  isMapping,
  isTexts,
  listOf,
  mappingOf,
  quoted,
  type Shape,
  shapeOf,
  text,
  texts,
  yesOrNo,
} from './shape.ts'

const isFilledList = (value: unknown, isItem: (item: unknown) => boolean) =>
  Array.isArray(value) && value.length > 0 && value.every(isItem)
const isPattern = (value: unknown) => typeof value === 'string' && value !== ''

/** `*` stands for any key. */
const path: Shape = (value, at) => {
  const wanted = (form: string) => ({ at, message: `${quoted(at)} must be ${form}.` })
  if (typeof value === 'string')
    return parsePath(value) ? undefined : wanted('a path such as `spec.containers[0].image`')
  const isKey = (item: unknown) => typeof item === 'string' || (Number.isInteger(item) && (item as number) >= 0)
  return isFilledList(value, isKey) ? undefined : wanted('a path as a text, or as a list of its keys')
}

const suppression = mappingOf(
  {
    rules: filledTexts,
    resource: mappingOf({ group: text, kind: filledText, namespace: filledText, name: filledText }),
    container: filledText,
    file: filledText,
    path,
    reason: filledText,
    until: shapeOf(isCalendarDate, 'a day of the calendar, such as `2027-01-31`, as a text'),
  },
  ['rules', 'reason'],
)

/** By now names have been turned into files by whoever can read them. */
const schemaFile: Shape = (value, at) => {
  if (isMapping(value) && typeof value.path === 'string' && typeof value.read === 'function') return undefined
  const isName = typeof value === 'string' && value !== ''
  const message = isName
    ? `${quoted(at)} is a name, and files are read by the command line and the \`Engine\` alone: give \`{ path, read }\`.`
    : `${quoted(at)} must be the name of a file, or a pattern.`
  return { at, message }
}

const configShapes: Readonly<Record<keyof Config & string, Shape>> = {
  $schema: text,
  name: text,
  basePath: text,
  files: shapeOf(
    value => isFilledList(value, row => isPattern(row) || isFilledList(row, isPattern)),
    'a list of patterns or of lists of patterns, none of them empty',
  ),
  ignores: shapeOf(value => isFilledList(value, isPattern), 'a list of patterns, none of them empty'),
  extends: shapeOf(
    value =>
      Array.isArray(value) && value.every(item => typeof item === 'string' || isMapping(item) || Array.isArray(item)),
    'a list of texts, config objects or lists of them',
  ),
  plugins: anyMapping,
  kubernetes: mappingOf({
    version: shapeOf(value => typeof value === 'string' || typeof value === 'number', 'a text'),
    schemas: listOf(schemaFile),
  }),
  rules: anyMapping,
  suppress: listOf(suppression),
  assume: listOf(
    mappingOf({ group: text, kind: filledText, namespace: filledText, name: filledText }, ['kind', 'name']),
  ),
  worlds: texts,
  closed: shapeOf(value => typeof value === 'boolean' || isTexts(value), 'true, false or a list of namespaces'),
  settings: anyMapping,
  linterOptions: mappingOf({
    noInlineConfig: yesOrNo,
    reportUnusedDisableDirectives: shapeOf(
      value => typeof value === 'boolean' || parseLevel(value) !== undefined,
      'true, false or a level',
    ),
  }),
}

const shape = mappingOf(configShapes)

/** Throws a `ConfigError`. */
export function checkConfig(config: unknown, origin: Origin): asserts config is Config {
  if (!isMapping(config)) throw new ConfigError(`${origin.where} is not a mapping.`, { at: origin.at })
  const fault = shape(config, [])
  if (fault) throw errorIn(origin, fault.message, fault.at)
  const version = (config as Config).kubernetes?.version
  if (version !== undefined && parseVersions(version) === undefined)
    throw errorIn(origin, versionFault(version), ['kubernetes', 'version'])
}
