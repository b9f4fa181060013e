/** Conflicts of duties that the config puts up with, until a day that it names. */
import { type DutyModel, type HeldConflict, type Principal, type Waiver, waiverOf } from '@keelint/kubernetes'

export interface Unwaived<Conflict> {
  readonly conflicts: readonly Conflict[]
  /** A sentence with a blank before it, on a waiver that has ended; empty where there was none. */
  readonly note: string
}

/** @param holders for each of whom a waiver has to hold @param today as `2026-11-23` */
export function unwaived<Conflict extends HeldConflict<unknown>>(
  model: DutyModel,
  holders: readonly Principal[],
  conflicts: readonly Conflict[],
  today: string | undefined,
): Unwaived<Conflict> {
  if (model.waivers.length === 0 || holders.length === 0) return { conflicts, note: '' }
  const ended: Waiver[] = []
  const left = conflicts.filter(({ performances: [one, other] }) => {
    const found = holders.map(principal => waiverOf(model, principal, [one.duty, other.duty], today))
    for (const each of found) if (each && !each.holds) ended.push(each.waiver)
    return !found.every(each => each?.holds)
  })
  const [last] = ended.sort((one, other) => (one.until < other.until ? 1 : -1))
  return { conflicts: left, note: last ? ` The waiver that ${last.owner} answers for ended on ${last.until}.` : '' }
}
