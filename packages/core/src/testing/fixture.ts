/** Fixtures of rules: YAML whose comments say what must be reported where. */
import { parse } from 'yaml'

/** A case has a world of its own. */
export interface FixtureCase {
  readonly title: string
  readonly valid: boolean
  /** YAML, as it stands in the fixture. */
  readonly text: string
  /** The line of the fixture, from 1, that is the case's first. */
  readonly line: number
  readonly options: Readonly<Record<string, unknown>>
  readonly closed: boolean | readonly string[]
  readonly expected: readonly Expectation[]
}

export interface Expectation {
  readonly messageId: string
  /** Of the case, from 1. */
  readonly line: number
  /** Exactly what the location covers, where the fixture says so. */
  readonly text?: string
}

/**
 * Reads a fixture. A case begins with `# valid: title` or `# invalid: title`; then may come `# options: { … }` and `# closed`, or
 * `# closed: [namespace]`. A line that must be reported ends with `#! messageId`, or `#! messageId [what it covers]`, several of
 * them separated by commas. Throws where there is no case, where two have one title, and where an expectation cannot be read.
 */
export function fixtureCases(fixture: string): readonly FixtureCase[] {
  const lines = fixture.split('\n')
  const heads = lines.flatMap((line, index) => (/^# (?:in)?valid: /.test(line) ? [index] : []))
  if (heads.length === 0)
    throw new Error('The fixture has no case: none of its lines begins with `# valid: ` or `# invalid: `.')
  const cases = heads.map((head, index) => caseOf(lines.slice(head, caseEnd(lines, heads[index + 1])), head + 1))
  const titles = cases.map(({ title }) => title)
  const twice = titles.find((title, index) => titles.indexOf(title) !== index)
  if (twice !== undefined) throw new Error(`Two cases have the title «${twice}».`)
  return cases
}

/** The separator before the next case is not part of this one. */
function caseEnd(lines: readonly string[], next: number | undefined): number {
  if (next === undefined) return lines.length
  return lines[next - 1] === '---' ? next - 1 : next
}

function caseOf(lines: readonly string[], line: number): FixtureCase {
  const [, kind, title] = /^# ((?:in)?valid): (.+)$/.exec(lines[0]!)!
  const body = lines.findIndex(text => !text.startsWith('#'))
  const settings = lines.slice(1, body < 0 ? lines.length : body)
  const setting = (name: string) => settings.find(text => text.startsWith(`# ${name}`))?.slice(name.length + 2)
  const options = setting('options:')
  const closed = setting('closed')
  return {
    title: title!,
    valid: kind === 'valid',
    text: lines.join('\n'),
    line,
    options: options === undefined ? {} : (parse(options) as Readonly<Record<string, unknown>>),
    closed: closed === undefined ? false : closed.startsWith(':') ? (parse(closed.slice(1)) as string[]) : true,
    expected: lines.flatMap((text, index) => expectationsOf(text, index + 1)),
  }
}

function expectationsOf(text: string, line: number): readonly Expectation[] {
  const [, said] = /#! (.+)$/.exec(text) ?? []
  if (said === undefined) return []
  const one = /\s*([A-Za-z][\w-]*)(?: \[(.*?)\](?=\s*(?:,|$)))?\s*(?:,|$)/y
  const found: Expectation[] = []
  while (one.lastIndex < said.length) {
    const match = one.exec(said)
    if (!match) throw new Error(`Line ${line} of the case: the expectation \`${said}\` cannot be read.`)
    found.push({ messageId: match[1]!, line, ...(match[2] !== undefined && { text: match[2] }) })
  }
  return found
}
