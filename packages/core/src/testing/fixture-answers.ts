/** Checks what fixes and suggestions make of a fixture's case. */
import { isAsMeant } from '../fix/as-meant.ts'
import { hasReturned, keyOf } from '../fix/returned.ts'
import type { Linter } from '../linter.ts'
import type { Run } from '../reporting/run.ts'
import { applyEdits } from '../source/edit.ts'
import { tapeParser } from '../tape/tape-parser.ts'
import type { FixtureCase } from './fixture.ts'
import { unmet } from './unmet.ts'

const path = 'case.yaml'

/** Every fix must do what it is meant to, for good; the text must be that of the part `# fixed`, if the case has one. */
export function fixFaults(linter: Linter, { manifest, fixed }: FixtureCase): readonly string[] {
  const run = linter.lintAndFix([{ path, text: manifest }])
  const text = run.fixed?.get(path)?.text ?? manifest
  const faults = [...brokenBy(run)]
  for (const { fix, fixDeclined, message } of run.problems)
    if (fixDeclined === 'undone' || fix) faults.push(`The fix does not mend this: ${message}`)
  if (linter.lintAndFix([{ path, text }]).fixed?.size) faults.push('A second run fixes more.')
  if (!fixed) return faults
  if (text === manifest) return [...faults, 'Nothing is fixed, though the case has a part `# fixed`.']
  if (text !== fixed.manifest) faults.push(`The text after \`--fix\` differs from the part \`# fixed\`:\n${text}`)
  return [...faults, ...unmet(run.problems, { ...fixed, text })]
}

/**
 * Every suggestion must do what it is meant to, after which its report is gone; each part `# suggestion` must hold what that of the
 * first problem that offers it makes of the case.
 */
export function suggestionFaults(linter: Linter, { manifest, suggested }: FixtureCase): readonly string[] {
  const file = { path, text: manifest }
  const { problems } = linter.lint([file])
  const faults: string[] = []
  const shown = new Set<string>()
  for (const problem of problems)
    for (const { messageId, message, fix } of problem.suggestions ?? []) {
      const after = { path, text: applyEdits(manifest, fix.edits) }
      const run = linter.lint([after])
      const said = (text: string) => `suggestion «${message}»: ${text}`
      if (!isAsMeant(file, after, [fix], tapeParser)) faults.push(said('It does something else than it should.'))
      faults.push(...brokenBy(run).map(said))
      if (hasReturned(problems, [problem], run.problems)(keyOf(problem)))
        faults.push(said(`After it the same is reported: ${problem.message}`))
      const part = shown.has(messageId) ? undefined : suggested.find(one => one.messageId === messageId)
      shown.add(messageId)
      if (!part) continue
      if (after.text !== part.manifest) faults.push(said(`It makes something else of the case:\n${after.text}`))
      faults.push(...unmet(run.problems, { ...part, text: after.text }).map(said))
    }
  for (const { messageId } of suggested)
    if (!shown.has(messageId)) faults.push(`No problem has the suggestion \`${messageId}\`.`)
  return faults
}

function brokenBy({ ledger, crashes }: Run): readonly string[] {
  return [
    ...ledger.unreadable.map(({ message }) => `The result cannot be read: ${message}`),
    ...ledger.skipped.map(() => 'The result holds no Kubernetes object.'),
    ...(crashes > 0 ? ['The rule crashes on the result.'] : []),
  ]
}
