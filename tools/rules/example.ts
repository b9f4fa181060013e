/** Examples of a rule's page, cut from its fixture and linted, so that they cannot grow stale. */
import { Linter, type Plugin, type Rule, resolveConfig } from '@keelint/core'
import { type FixtureCase, fixtureCases } from '@keelint/core/testing'
import { flowText } from './flow-text.ts'

/** Lines of Markdown: the first invalid case with what Keelint says of it, then the first valid one. */
export async function examplesOf(name: string, rule: Rule, fixture: string): Promise<readonly string[]> {
  const cases = fixtureCases(fixture)
  const invalid = cases.find(({ valid }) => !valid)
  const valid = cases.find(({ valid }) => valid)
  if (!invalid || !valid) throw new Error(`The fixture of ${name} lacks a valid or an invalid case`)
  return [
    '### Reported',
    '',
    ...exampleOf(invalid),
    '',
    ...(await messagesOf(name, rule, invalid)),
    '',
    '### Not reported',
    '',
    ...exampleOf(valid),
  ]
}

function exampleOf(one: FixtureCase): readonly string[] {
  return [`${sentence(one.title)}${circumstances(one)}:`, '', '```yaml', yamlOf(one), '```']
}

function circumstances({ options, closed }: FixtureCase): string {
  const set = Object.keys(options).length > 0 ? [`with \`${flowText(options)}\``] : []
  const world =
    closed === false ? [] : [closed === true ? 'with `--closed-world`' : `where \`${closed.join(', ')}\` is closed`]
  return [...set, ...world].map(text => `, ${text}`).join('')
}

async function messagesOf(name: string, rule: Rule, one: FixtureCase): Promise<readonly string[]> {
  const plugin: Plugin = { meta: { name: 'docs', version: '0.0.0', namespace: 'k8s' }, rules: { [name]: rule } }
  const config = await resolveConfig(
    [{ rules: { [`k8s/${name}`]: ['error', one.options] }, closed: one.closed }],
    [plugin],
  )
  const { problems } = new Linter(config).lint([{ path: 'example.yaml', text: yamlOf(one) }])
  if (problems.length === 0) throw new Error(`The first invalid case of ${name} is not reported`)
  return problems.map(({ location: { start }, message }) => `- ${start.line}:${start.column} ${message}`)
}

/** The case without what only the fixture needs. */
function yamlOf({ text }: FixtureCase): string {
  const lines = text.split('\n')
  const body = lines.findIndex(line => !line.startsWith('#'))
  return lines
    .slice(body)
    .map(line => line.replace(/\s*#! .+$/, ''))
    .join('\n')
    .trim()
}

function sentence(title: string): string {
  return title.slice(0, 1).toUpperCase() + title.slice(1)
}
