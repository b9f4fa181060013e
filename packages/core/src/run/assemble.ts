/** Makes problems of what rules said, file by file, so that no document is parsed twice for its positions. */

import type { Problem, RelatedLocation } from '../reporting/problem.ts'
import type { Place } from '../resource/resource.ts'
import { interpolate, type Report } from '../rule/report.ts'
import { crashId, crashMessageId } from './crash.ts'
import { containerAt, identityOf } from './identity.ts'
import type { Located } from './locate.ts'
import type { Said } from './plan.ts'

/** The places that a saying points at. */
export function placesOf(said: Said): readonly Place[] {
  return 'crash' in said ? [said.at] : [said.report.at, ...(said.report.related ?? []).map(({ at }) => at)]
}

/** @param located each of the places of `said` */
export function problemOf(said: Said, located: ReadonlyMap<Place, Located>): Problem {
  return 'crash' in said ? crashProblem(said, located) : reportedProblem(said.rule, said.report, located)
}

function reportedProblem(rule: Said['rule'], report: Report, located: ReadonlyMap<Place, Located>): Problem {
  const { at, data, messageId } = report
  const { location, absent, use, root } = located.get(at)!
  const { resource, path } = at
  const container = containerAt(path, root)
  const related: RelatedLocation[] = (report.related ?? []).map(({ at: other, message }) => ({
    message,
    file: other.resource.file,
    location: located.get(other)!.location,
  }))
  if (use) related.push({ message: 'The value is used here.', file: resource.file, location: use })
  return {
    rule: rule.id,
    level: rule.level,
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
    identity: identityOf({ rule: rule.id, resource: resource.id, container, path, evidence: report.evidence }, root),
    ...(related.length > 0 && { related }),
    ...(resource.origin !== undefined && { origin: resource.origin }),
  }
}

function crashProblem(
  { rule, crash, at }: Extract<Said, { readonly crash: unknown }>,
  located: ReadonlyMap<Place, Located>,
): Problem {
  const { id, file, origin } = { ...at.resource }
  const { location, root } = located.get(at)!
  const reason = crash instanceof Error ? crash.message : String(crash)
  return {
    rule: crashId,
    level: 'error',
    severity: 'high',
    step: 'hygiene',
    message: `The rule \`${rule.id}\` crashed on ${id.kind} \`${id.name}\`: ${reason}`,
    messageId: crashMessageId,
    file,
    location,
    path: at.path,
    absent: false,
    resource: id,
    identity: identityOf({ rule: crashId, resource: id, container: undefined, path: at.path, evidence: rule.id }, root),
    ...(origin !== undefined && { origin }),
  }
}
