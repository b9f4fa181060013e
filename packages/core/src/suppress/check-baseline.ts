/** Checks what somebody read from a suppressions file. */
import { isCalendarDate } from '../config/calendar-date.ts'
import { ConfigError } from '../config/error.ts'
import { filledText, isMapping, listOf, mappingOf, shapeOf, text } from '../config/shape.ts'
import type { Baseline } from '../reporting/baseline.ts'

const isKey = (key: unknown) => typeof key === 'string' || typeof key === 'number'

const entry = mappingOf(
  {
    identity: filledText,
    rule: filledText,
    file: filledText,
    resource: mappingOf({ group: text, version: text, kind: text, namespace: text, name: text }, [
      'group',
      'kind',
      'name',
    ]),
    path: shapeOf(path => Array.isArray(path) && path.every(isKey), 'a list of keys'),
    count: shapeOf(count => Number.isSafeInteger(count) && (count as number) > 0, 'a whole number, at least 1'),
    reason: text,
    until: shapeOf(isCalendarDate, 'a day, such as `2027-01-31`'),
  },
  ['identity', 'rule', 'file'],
)

const suppressions = listOf(entry)
const nothingElse = mappingOf({})

/** The value itself. Throws a `ConfigError` that names what is wrong. @param value as JSON has it */
export function checkBaseline(value: unknown): Baseline {
  const refuse = (what: string) => new ConfigError(`The suppressions file cannot be used: ${what}`)
  if (!isMapping(value)) throw refuse('it is no mapping.')
  const { version, suppressions: list, ...others } = value
  if (version === undefined) throw refuse('it has no `version`.')
  if (version !== 1) throw refuse(`its \`version\` is ${JSON.stringify(version)}, and only 1 is known here.`)
  const fault = suppressions(list, ['suppressions']) ?? nothingElse(others, [])
  if (fault) throw refuse(fault.message)
  return value as unknown as Baseline
}
