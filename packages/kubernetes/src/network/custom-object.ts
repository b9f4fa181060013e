/** Reads selectors in objects of kinds whose schema is not at hand. */
import type { LabelSelector } from '../api/kinds.gen.ts'
import { field, isMapping } from '../api/untyped.ts'
import { requirementsOf } from '../selector/label-selector.ts'
import type { Demand } from './demand.ts'

/** What the selector under a key demands; `absent` where there is none. */
export function demand(value: unknown, key: string, absent: Demand): Demand {
  const selector = field(value, key)
  if (selector === undefined) return absent
  if (!isMapping(selector) || !isLabelSelector(selector)) return 'unknown'
  return requirementsOf(selector) ?? 'unknown'
}

function isLabelSelector(value: Record<string, unknown>): value is Record<string, unknown> & LabelSelector {
  const { matchLabels, matchExpressions } = value
  return (
    Object.keys(value).every(key => key === 'matchLabels' || key === 'matchExpressions') &&
    (matchLabels ?? undefined) === (isMapping(matchLabels) ? matchLabels : undefined) &&
    Array.isArray(matchExpressions ?? [])
  )
}
