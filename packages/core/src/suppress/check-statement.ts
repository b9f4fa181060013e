/** Says what is wrong with a directive: no rule, an unknown one, no reason, a day that is none. */
import { isCalendarDate } from '../config/calendar-date.ts'
import { didYouMean } from '../config/names.ts'
import { isOwnRule } from '../config/own-rules.ts'
import type { DirectiveFault } from './directive.ts'

export type Fault = Omit<DirectiveFault, 'written'>

/** @param known ids of all rules that there are */
export function ruleFault(id: string, known: ReadonlyMap<string, unknown>): Fault | undefined {
  if (known.has(id)) return undefined
  const rule = 'keelint/directive-unknown-rule'
  if (isOwnRule(id)) return { rule, messageId: 'ownRule', data: { rule: id } }
  if (/\s/.test(id)) return { rule, messageId: 'notRule', data: { rule: id } }
  return { rule, messageId: 'unknown', data: { rule: id, meant: didYouMean(id, known.keys()) } }
}

export function dateFault(until: string | undefined): Fault | undefined {
  if (until === undefined || isCalendarDate(until)) return undefined
  return { rule: 'keelint/directive-expired', messageId: 'noDate', data: { until } }
}

/** What is wrong with any of them, each thing once. */
export function faultsOf(...faults: readonly (Fault | undefined)[]): readonly Fault[] {
  const found = faults.filter(fault => fault !== undefined)
  const keys = found.map(fault => JSON.stringify(fault))
  return found.filter((_, index) => keys.indexOf(keys[index]!) === index)
}
