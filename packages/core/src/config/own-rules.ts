/** The linter's own rules as far as a config may speak of them. */
import type { Level } from '../rule/severity.ts'
import { didYouMean } from './names.ts'

/** Their levels where the config says nothing. */
export const ownRuleLevels: Readonly<Record<string, Level>> = {
  'keelint/directive-no-rule': 'error',
  'keelint/directive-unknown-rule': 'error',
  'keelint/directive-no-reason': 'error',
  'keelint/directive-expired': 'error',
  'keelint/directive-unused': 'warn',
  'keelint/suppression-unused': 'warn',
}

/** What `linterOptions.reportUnusedDisableDirectives` sets. */
export const unusedDirectiveId = 'keelint/directive-unused'

/** Whether a rule is the linter's own, by its id; not whether there is such a rule. */
export function isOwnRule(id: string): boolean {
  return id.startsWith('keelint/')
}

/** What is wrong with naming it in a config; undefined where it may be named. */
export function ownRuleFault(id: string): string | undefined {
  if (Object.hasOwn(ownRuleLevels, id)) return undefined
  if (id === 'keelint/crash')
    return 'the rule `keelint/crash` cannot be configured: a rule that crashes is always reported.'
  return `there is no rule \`${id}\`.${didYouMean(id, Object.keys(ownRuleLevels))}`
}

/** What is wrong with an entry of `suppress` about one of them. */
export function notSuppressed(id: string): string {
  return `the rule \`${id}\` belongs to the linter itself, which cannot be silenced; set its level in \`rules\`.`
}
