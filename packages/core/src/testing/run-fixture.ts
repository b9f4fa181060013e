/** Runs a rule on its fixture, more strictly than a real run would. */
import type { Plugin } from '../config/config.ts'
import { resolveConfig } from '../config/resolve.ts'
import { crdCompiler } from '../crd/compiler.ts'
import { Linter } from '../linter.ts'
import type { Rule } from '../rule/rule.ts'
import { type FixtureCase, fixtureCases } from './fixture.ts'
import { fixFaults, suggestionFaults } from './fixture-answers.ts'
import { unfilled } from './unfilled.ts'
import { unmet } from './unmet.ts'

/**
 * What is wrong with a rule by its fixture; nothing where it keeps to it. Every expected problem must be reported on its line and
 * no other, values are frozen, unreadable documents are faults of the fixture, and each message must occur. Every fix and every
 * suggestion must do what it says, and be shown by a case: a fix by one at least, of suggestions each message.
 * @param name of the rule, without its namespace
 */
export async function fixtureFaults(name: string, rule: Rule, fixture: string): Promise<readonly string[]> {
  const cases = fixtureCases(fixture)
  const faults = (await Promise.all(cases.map(one => caseFaults(name, rule, one)))).flat()
  const invalid = cases.filter(({ valid }) => !valid)
  if (invalid.length === cases.length) faults.push('There is no valid case.')
  if (invalid.length < 2) faults.push('There are fewer than two invalid cases.')
  const seen = new Set(
    invalid.flatMap(({ expected, suggested }) => [...expected, ...suggested].map(one => one.messageId)),
  )
  for (const messageId of Object.keys(rule.meta.messages))
    if (!seen.has(messageId)) faults.push(`No case expects the message \`${messageId}\`.`)
  if (rule.meta.fixable && !cases.some(({ fixed }) => fixed)) faults.push('No case shows a fix in a part `# fixed`.')
  if (rule.meta.hasSuggestions && !cases.some(({ suggested }) => suggested.length > 0))
    faults.push('No case shows a suggestion in a part `# suggestion: …`.')
  return faults
}

async function caseFaults(name: string, rule: Rule, one: FixtureCase): Promise<readonly string[]> {
  const plugin: Plugin = { meta: { name: 'fixture', version: '0.0.0', namespace: 'fixture' }, rules: { [name]: rule } }
  const config = await resolveConfig(
    [
      {
        rules: { [`fixture/${name}`]: ['error', one.options] },
        settings: one.settings,
        closed: one.closed,
        assume: one.assume,
        ...(one.kubernetes && { kubernetes: one.kubernetes }),
      },
    ],
    [plugin],
  )
  const linter = new Linter(config, {
    freeze: true,
    today: '2026-01-01',
    ...(rule.meta.customResources && { crds: await crdCompiler() }),
  })
  const run = linter.lint([{ path: 'case.yaml', text: one.text }])
  const faults = run.ledger.unreadable.map(
    ({ message, location }) => `line ${one.line - 1 + (location?.start.line ?? 1)}: ${message}`,
  )
  if (run.ledger.skipped.length > 0) faults.push('It holds no Kubernetes object.')
  if (one.valid === one.expected.length > 0)
    faults.push(one.valid ? 'A valid case expects a problem.' : 'An invalid case expects no problem.')
  faults.push(...unmet(run.problems, one), ...run.problems.flatMap(problem => unfilled(problem, rule.meta)))
  if (faults.length === 0 && !one.valid) faults.push(...fixFaults(linter, one), ...suggestionFaults(linter, one))
  return faults.map(text => `${one.valid ? 'valid' : 'invalid'} «${one.title}»: ${text}`)
}
