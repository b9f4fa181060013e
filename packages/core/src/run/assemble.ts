/** Makes problems of what rules reported, once it is known where that stands. */
import type { Offer } from '../edit/offer.ts'
import type { Problem, RelatedLocation } from '../reporting/problem.ts'
import type { Place } from '../resource/resource.ts'
import { interpolate } from '../rule/report.ts'
import type { Level } from '../rule/severity.ts'
import { containerAt, identityOf } from './identity.ts'
import type { Located } from './locate.ts'
import type { Reported } from './said.ts'

/** A report that counts, at the level that its file gives the rule. */
export interface Counted extends Reported {
  readonly level: Level
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
): Problem {
  const { at, data, messageId } = report
  const { location, absent, use, root } = located.get(at)!
  const { resource, path } = at
  const container = named ?? containerAt(path, root)
  const related: RelatedLocation[] = (report.related ?? []).map(({ at: other, message, step }) => ({
    message,
    file: other.resource.file,
    location: located.get(other)!.location,
    ...(step && { step }),
  }))
  if (use) related.push({ message: 'The value is used here.', file: resource.file, location: use })
  return {
    rule: rule.id,
    level,
    severity: report.severity ?? rule.meta.severity,
    step: rule.meta.step ?? 'hygiene',
    message: interpolate(rule.meta.messages[messageId] ?? messageId, data),
    messageId,
    file: resource.file,
    location,
    path,
    absent,
    resource: resource.id,
    ...(container !== undefined && { container }),
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
    ...(report.conceal && { conceal: true }),
    ...(related.length > 0 && { related }),
    ...(resource.origin !== undefined && { origin: resource.origin }),
    ...offer,
  }
}
