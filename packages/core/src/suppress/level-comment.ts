/** Reads comments that set the levels of rules for a file: `# keelint k8s/no-latest-tag: warn`. */
import { parseLevel } from '../config/rule-entry.ts'
import type { Level } from '../rule/severity.ts'
import { dateFault, type Fault, faultsOf, ruleFault } from './check-statement.ts'
import type { LevelStatement } from './comment-syntax.ts'
import type { Target } from './directive.ts'

export interface LevelFindings {
  /** Rules that are silenced, each by its part of the list. */
  readonly off: readonly Target[]
  readonly set: readonly (readonly [rule: string, level: Level])[]
  /** What is wrong; then nothing is silenced or set. */
  readonly found: readonly Fault[]
}

/** @param known ids of all rules that there are */
export function levelsIn({ list, until, reason }: LevelStatement, known: ReadonlyMap<string, unknown>): LevelFindings {
  const items = list.map(({ text }, part) => ({ part, ...itemOf(text, known) }))
  const off = items.flatMap(({ rule, level, part }) => (level === 'off' ? [{ rule, part }] : []))
  const set = items.flatMap(({ rule, level }) => (level && level !== 'off' ? [[rule, level] as const] : []))
  const found = faultsOf(
    ...items.map(({ fault }) => fault),
    off.length > 0 && reason === ''
      ? { rule: 'keelint/directive-no-reason', messageId: 'comment', data: { directive: 'keelint' } }
      : undefined,
    until !== undefined && set.length > 0
      ? { rule: 'keelint/directive-expired', messageId: 'noEnd', data: {} }
      : dateFault(until),
  )
  return found.length > 0 ? { off: [], set: [], found } : { off, set, found }
}

interface LevelItem {
  readonly rule: string
  readonly level?: Level | 'off'
  readonly fault?: Fault
}

function itemOf(text: string, known: ReadonlyMap<string, unknown>): LevelItem {
  const id = 'keelint/directive-unknown-rule'
  const [, rule, written] = /^([^\s:]+)[ \t]*:[ \t]*(\S.*)$/.exec(text) ?? []
  if (rule === undefined || written === undefined)
    return { rule: text, fault: { rule: id, messageId: 'notLevel', data: { rule: text } } }
  const level = parseLevel(/^[012]$/.test(written) ? Number(written) : written)
  const fault = ruleFault(rule, known)
  if (fault) return { rule, fault }
  return level ? { rule, level } : { rule, fault: { rule: id, messageId: 'level', data: { rule, level: written } } }
}
