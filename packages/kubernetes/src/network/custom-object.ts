/** Reads objects of kinds whose schema is not at hand: what has the wrong shape counts as absent. */
import type { LabelSelector } from '../api/kinds.gen.ts'
import { requirementsOf } from '../selector/label-selector.ts'
import type { Demand } from './demand.ts'

/** The value under a key; undefined where there is no such key, or null. */
export function field(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined
}

/** The items of the list under a key; none where there is no list. */
export function items(value: unknown, key: string): readonly unknown[] {
  const list = field(value, key)
  return Array.isArray(list) ? list : []
}

/** What the selector under a key demands; `absent` where there is none. */
export function demand(value: unknown, key: string, absent: Demand): Demand {
  const selector = field(value, key)
  if (selector === undefined) return absent
  if (!isObject(selector) || !isLabelSelector(selector)) return 'unknown'
  return requirementsOf(selector) ?? 'unknown'
}

function isLabelSelector(value: Record<string, unknown>): value is Record<string, unknown> & LabelSelector {
  const { matchLabels, matchExpressions } = value
  return (
    Object.keys(value).every(key => key === 'matchLabels' || key === 'matchExpressions') &&
    (matchLabels ?? undefined) === (isObject(matchLabels) ? matchLabels : undefined) &&
    Array.isArray(matchExpressions ?? [])
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
