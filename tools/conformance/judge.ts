/** Holds what the linter says about a file against what a peer expects of it. */
import type { Problem, Run } from '@keelint/core'
import type { Case } from './case.ts'
import { extentAt } from './extent.ts'

export interface Question {
  readonly expectation: Case
  /** The rules that answer for the check, with their namespace. */
  readonly rules: ReadonlySet<string>
  /** Whether some of the rules that the check maps to do not exist. */
  readonly isPartial: boolean
}

/** `open`: a rule that does not exist yet may be the one that the peer means. */
export type Verdict = { readonly is: 'agrees' } | { readonly is: 'open' | 'disagrees'; readonly found: string }

/** @param text of the file @param run of the linter on that file alone */
export function judge({ expectation, rules, isPartial }: Question, text: string, run: Run): Verdict {
  if (run.crashes > 0) return { is: 'disagrees', found: 'a rule crashed' }
  const reported = run.problems.filter(({ rule }) => rules.has(rule))
  const here = expectation.line === undefined ? reported : within(reported, text, expectation.line)
  const unread = notRead(run)
  if (expectation.expect === 'pass') {
    if (here.length > 0) return { is: 'disagrees', found: describe(here) }
    return unread === undefined ? { is: 'agrees' } : { is: 'disagrees', found: unread }
  }
  if (here.length > 0) return { is: 'agrees' }
  const elsewhere = reported.length > 0 ? `only elsewhere: ${describe(reported)}` : 'nothing'
  return { is: isPartial ? 'open' : 'disagrees', found: unread ?? elsewhere }
}

function within(problems: readonly Problem[], text: string, line: number): readonly Problem[] {
  const extent = extentAt(text, line)
  if (!extent) throw new Error(`no resource begins on line ${line}`)
  return problems.filter(({ location }) => location.start.line >= extent.first && location.start.line <= extent.last)
}

/** Silence about what was not looked at is no agreement. */
function notRead({ ledger }: Run): string | undefined {
  const reasons = [...ledger.unreadable, ...ledger.skipped, ...ledger.skippedDocuments].map(({ reason }) => reason)
  return reasons.length > 0 ? `not read: ${reasons.join(', ')}` : undefined
}

function describe(problems: readonly Problem[]): string {
  return problems
    .map(({ rule, location, message }) => `${rule} at ${location.start.line}:${location.start.column}, ${message}`)
    .join(' ')
}
