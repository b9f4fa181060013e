/** Takes verbs out of a role's rule. */
import type { Fix, Resource } from '@keelint/core'
import type { WrittenRule } from '@keelint/kubernetes'
import { entryOf } from './written.ts'

/**
 * With its last verb the whole rule goes, for the API server refuses rules without verbs. Undefined where the rule grants the
 * verbs by a wildcard.
 */
export function withoutVerbs(written: WrittenRule<Resource>, verbs: readonly string[]): Fix | undefined {
  const granted: readonly (string | null)[] = written.rule.verbs ?? []
  if (granted.includes('*')) return undefined
  const entries = [...granted.entries()].filter(([, verb]) => verb !== null && verbs.includes(verb))
  if (entries.length === granted.length)
    return ({ remove }) => remove({ resource: written.role.resource, path: ['rules', written.index] })
  return ({ remove }) => entries.map(([entry]) => remove(entryOf(written, 'verbs', entry)))
}
