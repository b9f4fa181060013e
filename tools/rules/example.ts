/** Examples of a rule's page, cut from its fixture and linted, so that they cannot grow stale. */
import { Linter, type Plugin, type Problem, type Rule, resolveConfig } from '@keelint/core'
import { type FixtureCase, fixtureCases } from '@keelint/core/testing'
import { flowText } from './flow-text.ts'

/** Lines of Markdown: the first invalid case with what Keelint says and makes of it, then the first valid one. */
export async function examplesOf(name: string, rule: Rule, fixture: string): Promise<readonly string[]> {
  const cases = fixtureCases(fixture)
  const invalid = cases.find(({ valid }) => !valid)
  const valid = cases.find(({ valid }) => valid)
  if (!invalid || !valid) throw new Error(`The fixture of ${name} lacks a valid or an invalid case`)
  const problems = await problemsOf(name, rule, invalid)
  return [
    '### Reported',
    '',
    ...exampleOf(invalid),
    '',
    ...problems.flatMap(messagesOf),
    '',
    ...resultOf(invalid, problems),
    '### Not reported',
    '',
    ...exampleOf(valid),
  ]
}

function exampleOf(one: FixtureCase): readonly string[] {
  return [`${sentence(one.title)}${circumstances(one)}:`, '', '```yaml', one.manifest.trimEnd(), '```']
}

/** What `--fix` makes of the case, else its first suggestion. */
function resultOf({ fixed, suggested: [first] }: FixtureCase, problems: readonly Problem[]): readonly string[] {
  if (fixed) return ['After `--fix`:', '', '```yaml', fixed.manifest.trimEnd(), '```', '']
  if (!first) return []
  const { message } = problems
    .flatMap(({ suggestions = [] }) => suggestions)
    .find(({ messageId }) => messageId === first.messageId)!
  return [`After the suggestion “${message}”`, '', '```yaml', first.manifest.trimEnd(), '```', '']
}

function circumstances({ options, settings, closed }: FixtureCase): string {
  const set = Object.keys(options).length > 0 ? [`with \`${flowText(options)}\``] : []
  const given = Object.keys(settings).length > 0 ? [`with \`settings: ${flowText(settings)}\``] : []
  const world =
    closed === false ? [] : [closed === true ? 'with `--closed-world`' : `where \`${closed.join(', ')}\` is closed`]
  return [...set, ...given, ...world].map(text => `, ${text}`).join('')
}

async function problemsOf(name: string, rule: Rule, one: FixtureCase): Promise<readonly Problem[]> {
  const plugin: Plugin = { meta: { name: 'docs', version: '0.0.0', namespace: 'k8s' }, rules: { [name]: rule } }
  const config = await resolveConfig(
    [{ rules: { [`k8s/${name}`]: ['error', one.options] }, settings: one.settings, closed: one.closed }],
    [plugin],
  )
  const { problems } = new Linter(config, { today: '2026-01-01' }).lint([{ path: 'example.yaml', text: one.manifest }])
  if (problems.length === 0) throw new Error(`The first invalid case of ${name} is not reported`)
  return problems
}

function messagesOf({ location: { start }, message, suggestions = [] }: Problem): readonly string[] {
  return [
    `- ${start.line}:${start.column} ${message}`,
    ...suggestions.map(suggestion => `  - Suggestion: ${suggestion.message}`),
  ]
}

function sentence(title: string): string {
  return title.slice(0, 1).toUpperCase() + title.slice(1)
}
