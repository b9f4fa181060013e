/** Makes problems of what rules reported, once it is known where that stands. */
import type { Offer } from '../edit/offer.ts'
import type { Problem, RelatedLocation } from '../reporting/problem.ts'
import type { Place } from '../resource/resource.ts'
import { interpolate, type Report } from '../rule/report.ts'
import type { Level } from '../rule/severity.ts'
import type { Alike } from './alike.ts'
import { containerAt, identityOf } from './identity.ts'
import type { Located } from './locate.ts'
import type { Reported } from './said.ts'

/** A report that counts, at the level that its file gives the rule. */
export interface Counted extends Reported {
  readonly level: Level
}

export function countedAt(level: Level, { rule, report, container, completed }: Reported): Counted {
  return { rule, report, container, completed, level }
}

/** The places that a report points at. */
export function placesOf({ report: { at, related } }: Reported): readonly Place[] {
  return related ? [at, ...related.map(({ at }) => at)] : [at]
}

/** @param located each of the report's places */
export function problemOf(
  { rule, level, report, container: named }: Counted,
  located: ReadonlyMap<Place, Located>,
  offer: Offer | undefined,
  alike: Alike,
): Problem {
  const { at, data, messageId } = report
  const { location, absent, use, root } = located.get(at)!
  const { resource, path } = at
  const container = named ?? containerAt(path, root)
  const related = relatedTo(report, located)
  if (use) related.push({ message: 'The value is used here.', file: resource.file, location: use })
  const problem: Growing<Problem> = {
    rule: rule.id,
    level,
    severity: report.severity ?? rule.meta.severity,
    step: rule.meta.step ?? 'hygiene',
    message: alike.text(interpolate(rule.meta.messages[messageId] ?? messageId, data)),
    messageId,
    file: resource.file,
    location,
    path: alike.path(path),
    absent,
    resource: resource.id,
    identity: identityOf(
      {
        rule: rule.id,
        resource: resource.id,
        container,
        path,
        evidence: report.evidence,
        conceal: report.conceal,
      },
      root,
    ),
  }
  // One by one: to put objects together takes longer, and leaves each problem with a shape of its own.
  if (container !== undefined) problem.container = container
  if (report.conceal) problem.conceal = true
  if (related.length > 0) problem.related = related
  if (resource.origin !== undefined) problem.origin = resource.origin
  if (offer) Object.assign(problem, offer)
  return problem
}

/** While it is made. */
type Growing<T> = { -readonly [Field in keyof T]: T[Field] }

function relatedTo({ related = [] }: Report, located: ReadonlyMap<Place, Located>): RelatedLocation[] {
  return related.map(({ at, message, step }) => {
    const { file } = at.resource
    const { location } = located.get(at)!
    return step ? { message, file, location, step } : { message, file, location }
  })
}
