/** Finds messages whose data is missing. */
import type { Problem } from '../reporting/problem.ts'
import { placeholdersIn } from '../rule/report.ts'
import type { RuleMeta } from '../rule/rule.ts'

/** @param meta of the rule that reported the problem */
export function unfilled(
  { messageId, message, suggestions = [] }: Problem,
  { messages = {} }: RuleMeta,
): readonly string[] {
  return [{ messageId, message }, ...suggestions]
    .filter(said => placeholdersIn(said.message).length > 0 || lacks(said.message, messages[said.messageId] ?? ''))
    .map(said => `The message lacks its data: ${said.message}`)
}

/** Data that is undefined leaves its trace, unless the message is about just that. */
function lacks(message: string, written: string): boolean {
  return /\bundefined\b/.test(message) && !/\bundefined\b/.test(written)
}
