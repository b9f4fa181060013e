/** From reports to problems, file by file, so that no document is parsed twice for its positions. */

import { type Offer, offerOf, offersOf, soundOffers } from '../edit/offer.ts'
import { type Crashes, type CrashProblem, crashProblem } from '../instance/crash.ts'
import type { Guard } from '../instance/guard.ts'
import type { Alike } from '../problem/alike.ts'
import { type Counted, placesOf, problemOf } from '../problem/assemble.ts'
import { type Located, locate } from '../problem/locate.ts'
import type { Crashed, Said } from '../problem/said.ts'
import { shownResource } from '../problem/shown.ts'
import type { Problem } from '../reporting/problem.ts'
import { childOf } from '../resource/node.ts'
import type { Place } from '../resource/resource.ts'
import type { Document } from '../source/document.ts'
import type { Lines } from '../source/file.ts'

/** A file whose documents are there to be looked at. */
export interface AtHand {
  readonly documents: readonly Document[]
  readonly lines: Lines
}

/** @param documents those that are wanted */
export type FindAtHand = (file: string, documents: ReadonlySet<number>) => AtHand

export interface Found {
  readonly problems: Problem[]
  /** Reports that something is absent which whatever completes the pod may set. */
  readonly completed: Counted[]
  readonly crashes: CrashProblem[]
}

export interface Assembling {
  readonly guard: Guard
  readonly crashes: Crashes
  /** Whether problems come with fixes and suggestions, or only with word that there are some; or with both. */
  readonly fixes: boolean | 'both'
  readonly alike: Alike
}

/** @param files in which something may stand @param atHand asked once for each of those in which something does */
export function found(
  { reports, crashed }: { readonly reports: readonly Counted[]; readonly crashed: readonly Crashed[] },
  files: Iterable<string>,
  atHand: FindAtHand,
  assembling: Assembling,
): Found {
  const told = [...assembling.crashes.admit(crashed)]
  const reported = groupBy(reports, ({ report }) => report.at.resource.file)
  const places = groupBy([...reports.flatMap(placesOf), ...told.map(({ at }) => at)], ({ resource }) => resource.file)
  const located = new Map<Place, Located>()
  const offers = new Map<Counted, Offer>()
  const completed = new Set<Counted>()
  for (const file of files) {
    const here = places.get(file)
    if (!here) continue
    const { documents, lines } = atHand(file, new Set(here.map(({ resource }) => resource.document)))
    const byIndex = new Map(documents.map(document => [document.index, document]))
    for (const place of here) located.set(place, locate(place, byIndex.get(place.resource.document)!, lines))
    const offered: Offered[] = []
    for (const report of reported.get(file) ?? []) {
      if (mayBeSet(report, located.get(report.report.at)!)) {
        completed.add(report)
        continue
      }
      const document = byIndex.get(report.report.at.resource.document)!
      const word = assembling.fixes === true ? undefined : offersOf(report.report, document)
      if (!assembling.fixes) {
        offers.set(report, word!)
        continue
      }
      const offer = offerFor(report, document, assembling.guard)
      if (offer) offered.push({ document, report, offer: { ...word, ...offer } })
      for (const crash of assembling.crashes.admit(crashesIn(assembling.guard.takeSaid()))) {
        located.set(crash.at, locate(crash.at, document, lines))
        told.push(crash)
      }
    }
    for (const [report, offer] of sifted(offered)) offers.set(report, offer)
  }
  return {
    problems: reports.flatMap(report =>
      completed.has(report) ? [] : [problemOf(report, located, offers.get(report), assembling.alike)],
    ),
    completed: [...completed],
    crashes: told.map(crash => crashProblem(crash, located.get(crash.at)!)),
  }
}

/** Whether a report is about something absent in a pod that others complete. */
function mayBeSet({ completed, report: { at } }: Counted, { root }: Located): boolean {
  if (!completed) return false
  const value = at.path.reduce<unknown>(childOf, root)
  return completed === 'all' || value === undefined || value === null
}

export function crashesIn(said: readonly Said[]): readonly Crashed[] {
  return said.filter(one => 'crash' in one)
}

function offerFor({ rule, report }: Counted, document: Document, guard: Guard): Offer | undefined {
  if (!report.fix && !report.suggest?.length) return undefined
  return guard.let(rule, shownResource(report.at.resource), () =>
    offerOf(report, document, document.format, rule.meta.messages),
  )
}

interface Offered {
  readonly document: Document
  readonly report: Counted
  readonly offer: Offer
}

/** Without edits that would not do what they should: all of a document are tried together. */
function sifted(offered: readonly Offered[]): readonly (readonly [Counted, Offer])[] {
  return [...groupBy(offered, ({ document }) => String(document.index)).values()].flatMap(group => [
    ...soundOffers(
      group.map(({ report, offer }) => [report, offer] as const),
      group[0]!.document,
    ),
  ])
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
