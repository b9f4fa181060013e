/** Checks what a rule reports: it may be written in plain JavaScript, and nonsense must not pass for a problem. */

import { describeResource, type WrittenPlace, writtenPlace } from '@keelint/kubernetes'
import { didYouMean } from '../config/names.ts'
import type { Place } from '../resource/resource.ts'
import { placeholdersIn, type RelatedPlace, type Report } from '../rule/report.ts'
import type { RuleMeta } from '../rule/rule.ts'
import { severities } from '../rule/severity.ts'
import { isPlace, type Shown } from './shown.ts'

/** Its words are for whoever wrote the rule. */
export class NonsenseReport extends Error {
  override readonly name = 'NonsenseReport'
}

/** A report, and what is known of its place. */
export interface CheckedReport extends Beyond {
  readonly report: Report
}

/** What a place says beyond where it is. */
interface Beyond {
  readonly container?: WrittenPlace['container'] | undefined
  readonly completed?: WrittenPlace['completed'] | undefined
}

/** The report with plain places that no longer change with the rule's own objects. Throws a `NonsenseReport`. */
export function checkedReport(report: unknown, meta: RuleMeta, shown: Shown): CheckedReport {
  if (!isObject(report)) throw new NonsenseReport('It reported something that is no object.')
  const { at, severity, evidence, conceal, related, fix, suggest } = report
  const data = checkedMessage(report, meta, 'It reported')
  if (severity !== undefined && !severities.some(known => known === severity))
    throw new NonsenseReport(
      `It reported the severity ${told(severity)}, which does not exist.${didYouMean(String(severity), severities)}`,
    )
  if (evidence !== undefined && typeof evidence !== 'string')
    throw new NonsenseReport('It reported an `evidence` that is no text.')
  if (conceal !== undefined && typeof conceal !== 'boolean')
    throw new NonsenseReport('It reported a `conceal` that is no boolean.')
  checkFixes(fix, suggest, meta)
  const { place, container, completed } = checkedPlace(at, shown, 'at')
  // All fields, so that reports have one shape whatever the rules leave out.
  const checked = {
    at: place,
    messageId: report.messageId as string,
    data,
    severity: severity as Report['severity'],
    evidence,
    conceal,
    related: related === undefined ? undefined : checkedRelated(related, shown),
    fix: fix as Report['fix'],
    suggest: suggest as Report['suggest'],
  }
  return { report: checked, container, completed }
}

function checkFixes(fix: unknown, suggest: unknown, meta: RuleMeta): void {
  if (fix !== undefined && typeof fix !== 'function')
    throw new NonsenseReport('It reported a `fix` that is no function.')
  if (fix && !meta.fixable) throw new NonsenseReport('It reported a `fix`, but its meta does not say `fixable: true`.')
  if (suggest === undefined) return
  if (!Array.isArray(suggest)) throw new NonsenseReport('It reported a `suggest` that is no list.')
  if (suggest.length > 0 && !meta.hasSuggestions)
    throw new NonsenseReport('It reported a `suggest`, but its meta does not say `hasSuggestions: true`.')
  for (const one of suggest as readonly unknown[]) {
    if (!isObject(one) || typeof one.fix !== 'function')
      throw new NonsenseReport('It reported a suggestion whose `fix` is no function.')
    checkedMessage(one, meta, 'It suggested')
  }
}

/** A copy of the data. */
function checkedMessage(
  { messageId, data }: Readonly<Record<string, unknown>>,
  { messages }: RuleMeta,
  itSaid: string,
): Readonly<Record<string, string | number | boolean | undefined>> | undefined {
  if (typeof messageId !== 'string')
    throw new NonsenseReport(`${itSaid} no \`messageId\`, which says which of its messages is meant.`)
  const message = Object.hasOwn(messages, messageId) ? messages[messageId] : undefined
  if (typeof message !== 'string')
    throw new NonsenseReport(
      `${itSaid} \`${messageId}\`, but has no such message.${didYouMean(messageId, Object.keys(messages))}`,
    )
  if (data !== undefined && !isObject(data)) throw new NonsenseReport(`${itSaid} \`data\` that is no mapping.`)
  for (const name of placeholdersIn(message))
    if (!data || !Object.hasOwn(data, name))
      throw new NonsenseReport(`${itSaid} \`${messageId}\` without the data \`${name}\`, which the message asks for.`)
  for (const [name, value] of Object.entries(data ?? {}))
    if (typeof value === 'function' || typeof value === 'symbol' || (typeof value === 'object' && value !== null))
      throw new NonsenseReport(`${itSaid} data whose \`${name}\` is no text, number or boolean.`)
  return data && ({ ...data } as Readonly<Record<string, string>>)
}

function checkedRelated(related: unknown, shown: Shown): readonly RelatedPlace[] {
  if (!Array.isArray(related)) throw new NonsenseReport('It reported a `related` that is no list.')
  return related.map((one: unknown) => {
    if (!isObject(one) || typeof one.message !== 'string')
      throw new NonsenseReport('It reported a related place without a `message`.')
    return {
      at: checkedPlace(one.at, shown, 'related').place,
      message: one.message,
      ...(one.step === true && { step: true }),
    }
  })
}

interface CheckedPlace extends Beyond {
  readonly place: Place
}

/** Without the node's value, with a path of its own, and where it is written rather than where rules see it. */
function checkedPlace(place: unknown, shown: Shown, field: string): CheckedPlace {
  if (!isPlace(place)) throw new NonsenseReport(`It reported something whose \`${field}\` is no place.`)
  const resource = shown.ownOf(place.resource)
  if (!resource)
    throw new NonsenseReport(
      `It reported a place in ${describeResource(place.resource.id)} of \`${place.resource.file}\`, which it is not being shown.`,
    )
  const { path, container, completed } = writtenPlace(place.path, resource.pods ?? [])
  const own = { resource, path: [...path] }
  return { place: place.part ? { ...own, part: place.part } : own, container, completed }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function told(value: unknown): string {
  return typeof value === 'string' ? `\`${value}\`` : `of the type ${typeof value}`
}
