/** Tests a rule under any test runner, more strictly than a real run would. */
import { ruleFault } from '../config/check-rule.ts'
import { ConfigError } from '../config/error.ts'
import type { Rule } from '../rule/rule.ts'
import { type Cases, type FullCase, fullCases } from './cases.ts'
import { caseFaults } from './check-case.ts'
import { orderFaults } from './check-order.ts'
import { ruleFaults } from './rule-faults.ts'

type Describe = (title: string, body: () => void) => unknown
type It = (title: string, body: () => Promise<void>) => unknown

/** What is wrong with a rule or with what its test says; the message names the case. */
export class RuleTestError extends Error {
  override readonly name = 'RuleTestError'
}

/**
 * Runs the cases of a rule. Where the runner has `describe` and `it`, each case becomes a test; otherwise `run` does it all, and
 * its promise fails with everything that is wrong.
 *
 * ```js
 * await new RuleTester().run('require-team-label', rule, { valid: [...], invalid: [...] })
 * ```
 */
export class RuleTester {
  /** The runner's functions, where they are no globals: `RuleTester.it = test`. */
  static describe: Describe | undefined
  static it: It | undefined

  /** @param name of the rule, without a namespace. Throws a `RuleTestError` at once on cases that nobody understands. */
  run(name: string, rule: Rule, cases: Cases): Promise<void> {
    const all = understood(name, cases)
    const it = RuleTester.it ?? (globalThis as { it?: It }).it
    const describe = RuleTester.describe ?? (globalThis as { describe?: Describe }).describe
    if (!it) return failing(() => everything(name, rule, all))
    const body = () => {
      for (const one of all) it(one.title, () => failing(() => caseFaults(name, rule, one)))
      it('keeps to what every rule must', () => failing(() => wholeFaults(name, rule, all)))
    }
    if (describe) describe(name, body)
    else body()
    return Promise.resolve()
  }
}

function understood(name: string, cases: Cases): readonly FullCase[] {
  try {
    return fullCases(cases)
  } catch (error) {
    throw new RuleTestError(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function everything(name: string, rule: Rule, all: readonly FullCase[]): Promise<readonly string[]> {
  const faults = await Promise.all(
    all.map(async one => (await caseFaults(name, rule, one)).map(fault => `«${one.title}»: ${fault}`)),
  )
  return [...faults.flat(), ...(await wholeFaults(name, rule, all))]
}

async function wholeFaults(name: string, rule: Rule, all: readonly FullCase[]): Promise<readonly string[]> {
  const own = await ruleFaults(name, rule)
  if (ruleFault(name, rule) !== undefined) return own
  return [...own, ...usedFaults(rule, all), ...(await orderFaults(name, rule, all))]
}

/** Messages that no case expects, and cases that are too few. */
function usedFaults({ meta }: Rule, all: readonly FullCase[]): readonly string[] {
  const faults: string[] = []
  if (all.every(({ problems }) => problems.length > 0)) faults.push('There is no valid case.')
  if (all.every(({ problems }) => problems.length === 0)) faults.push('There is no invalid case.')
  const expected = all.flatMap(({ problems }) => problems.flatMap(one => [one, ...(one.suggestions ?? [])]))
  for (const messageId of Object.keys(meta.messages ?? {}))
    if (!expected.some(one => one.messageId === messageId))
      faults.push(`No case expects the message \`${messageId}\` by its \`messageId\`.`)
  if (meta.fixable && all.every(({ output }) => Object.keys(output).length === 0))
    faults.push('The rule is fixable, and no case has an `output`.')
  if (
    meta.hasSuggestions &&
    all.every(({ problems }) => problems.every(({ suggestions = [] }) => suggestions.length === 0))
  )
    faults.push('The rule has suggestions, and no case expects one.')
  return faults
}

async function failing(faultsOf: () => Promise<readonly string[]>): Promise<void> {
  const faults = await faultsOf().catch(error => {
    // Options that do not fit, or a rule that cannot start.
    if (error instanceof ConfigError) return [error.message]
    throw error
  })
  if (faults.length > 0) throw new RuleTestError(faults.join('\n'))
}
