/** Runs a rule on its fixture, more strictly than a real run would. */
import type { Plugin } from '../config/config.ts'
import { resolveConfig } from '../config/resolve.ts'
import { Linter } from '../linter.ts'
import type { Problem } from '../reporting/problem.ts'
import type { Rule } from '../rule/rule.ts'
import { crashId } from '../run/crash.ts'
import { Lines } from '../source/file.ts'
import { type FixtureCase, fixtureCases } from './fixture.ts'
import { freezingParser } from './freezing-parser.ts'

/**
 * What is wrong with a rule by its fixture; nothing where it keeps to it. Every expected problem must be reported on its line and
 * no other, values are frozen, unreadable documents are faults of the fixture, and each message must occur.
 * @param name of the rule, without its namespace
 */
export async function fixtureFaults(name: string, rule: Rule, fixture: string): Promise<readonly string[]> {
  const cases = fixtureCases(fixture)
  const faults = (await Promise.all(cases.map(one => caseFaults(name, rule, one)))).flat()
  const invalid = cases.filter(({ valid }) => !valid)
  if (invalid.length === cases.length) faults.push('There is no valid case.')
  if (invalid.length < 2) faults.push('There are fewer than two invalid cases.')
  const seen = new Set(invalid.flatMap(({ expected }) => expected.map(({ messageId }) => messageId)))
  for (const messageId of Object.keys(rule.meta.messages))
    if (!seen.has(messageId)) faults.push(`No case expects the message \`${messageId}\`.`)
  return faults
}

async function caseFaults(name: string, rule: Rule, one: FixtureCase): Promise<readonly string[]> {
  const plugin: Plugin = { meta: { name: 'fixture', version: '0.0.0', namespace: 'fixture' }, rules: { [name]: rule } }
  const config = await resolveConfig(
    [{ rules: { [`fixture/${name}`]: ['error', one.options] }, closed: one.closed }],
    [plugin],
  )
  const run = new Linter(config, { parser: freezingParser }).lint([{ path: 'case.yaml', text: one.text }])
  const lines = new Lines(one.text)
  const said = (text: string) => `${one.valid ? 'valid' : 'invalid'} «${one.title}»: ${text}`
  const faults = run.ledger.unreadable.map(({ message, location }) =>
    said(`line ${one.line - 1 + (location?.start.line ?? 1)}: ${message}`),
  )
  if (run.ledger.skipped.length > 0) faults.push(said('It holds no Kubernetes object.'))
  if (one.valid === one.expected.length > 0)
    faults.push(said(one.valid ? 'A valid case expects a problem.' : 'An invalid case expects no problem.'))
  const left = [...run.problems]
  for (const { messageId, line, text } of one.expected) {
    const index = left.findIndex(
      problem =>
        problem.messageId === messageId &&
        problem.location.start.line === line &&
        (text === undefined || covered(problem, lines) === text),
    )
    if (index < 0)
      faults.push(
        said(
          `line ${one.line - 1 + line}: \`${messageId}\`${text === undefined ? '' : ` at «${text}»`} is not reported.`,
        ),
      )
    else left.splice(index, 1)
  }
  for (const problem of left) {
    const where = `line ${one.line - 1 + problem.location.start.line}, at «${covered(problem, lines)}»`
    faults.push(
      said(
        `${where}: ${problem.rule === crashId ? problem.message : `\`${problem.messageId}\` is not expected: ${problem.message}`}`,
      ),
    )
  }
  for (const { message } of run.problems)
    if (/\{\{\w+\}\}/.test(message) || /`undefined`/.test(message))
      faults.push(said(`A message lacks its data: ${message}`))
  return faults
}

function covered({ location }: Problem, lines: Lines): string {
  const from = lines.starts[location.start.line - 1]! + location.start.column - 1
  return lines.line(location.start.line).slice(from - lines.starts[location.start.line - 1]!, location.end.column - 1)
}
