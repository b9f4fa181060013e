/** Runs a peer's suite and counts where the linter agrees with it. */
import { readFile } from 'node:fs/promises'
import { type Case, readSuite } from './case.ts'
import type { CheckTable } from './check-table.ts'
import type { Disagreements } from './disagreements.ts'
import { judge, type Verdict } from './judge.ts'
import { idOf, type LintOne, settingsOf } from './linters.ts'

export interface Score {
  readonly peer: string
  readonly agree: number
  /** Agreement on checks of which some rules do not exist yet. */
  readonly partly: number
  readonly disputed: readonly Disagreement[]
  readonly disagree: readonly Disagreement[]
  /** Checks of which a rule that may decide does not exist yet. */
  readonly open: number
  /** Checks of which no rule exists. */
  readonly withoutRule: number
  /** Cases that need more than the manifest, or a version of Kubernetes that is not known. */
  readonly leftOut: number
  /** Recorded disagreements that are none. */
  readonly settled: readonly string[]
}

export interface Disagreement {
  readonly expectation: Case
  readonly found: string
  /** Why that is right all the same, where it is recorded. */
  readonly reason?: string
}

export interface Scoring {
  readonly table: CheckTable
  /** The names of the rules that exist. */
  readonly existing: ReadonlySet<string>
  readonly lint: LintOne
  /** What was recorded with the cases, and in this repository. */
  readonly recorded: { readonly cases: Disagreements; readonly ours: Disagreements }
}

/** @param folder the peer's */
export async function scoreSuite(peer: string, folder: string, scoring: Scoring): Promise<Score> {
  const { cases, leftOut } = await readSuite(folder)
  const counts = { agree: 0, partly: 0, open: 0, withoutRule: 0, leftOut }
  const disputed: Disagreement[] = []
  const disagree: Disagreement[] = []
  const settled: string[] = []
  for (const expectation of cases) {
    const settings = settingsOf(expectation)
    const names = rulesFor(expectation, scoring.table)
    const rules = names.filter(name => scoring.existing.has(name))
    const isPartial = rules.length < names.length
    if (settings.length === 0) counts.leftOut++
    else if (rules.length === 0) counts.withoutRule++
    else {
      const path = expectation.file
      const text = await readFile(`${folder}/${path}`, 'utf8')
      const question = { expectation, rules: new Set(rules.map(idOf)), isPartial }
      let verdict: Verdict = { is: 'agrees' }
      for (const setting of settings) {
        verdict = judge(question, text, await scoring.lint(setting, `${peer}/${path}`, text))
        if (verdict.is !== 'agrees') break
      }
      settle(expectation, verdict, isPartial)
    }
  }
  return { peer, ...counts, disputed, disagree, settled }

  function settle(expectation: Case, verdict: Verdict, isPartial: boolean): void {
    const ours = scoring.recorded.ours.reasonFor(expectation)
    const reason = ours ?? scoring.recorded.cases.reasonFor(expectation)
    if (verdict.is === 'agrees') {
      if (ours !== undefined) settled.push(`${expectation.check} ${expectation.expect} ${expectation.file}`)
      if (isPartial) counts.partly++
      else counts.agree++
    } else if (reason !== undefined) disputed.push({ expectation, found: verdict.found, reason })
    else if (verdict.is === 'open') counts.open++
    else disagree.push({ expectation, found: verdict.found })
  }
}

/** What passes a Pod Security level passes each of its controls. */
function rulesFor({ peer, check, level, expect }: Case, table: CheckTable): readonly string[] {
  if (level !== undefined && expect === 'pass') return table.rulesOfPeer(peer)
  const rules = table.rulesOf(peer, check, level)
  if (rules === undefined) throw new Error(`${peer}: the table of checks does not know \`${check}\``)
  return rules
}
