/** Fixtures of rules: YAML whose comments say what must be reported where, and what becomes of it. */
import { parse } from 'yaml'
import type { Assumed } from '../config/config.ts'
import { type Expectation, expectationsIn, withoutExpectations } from './expectation.ts'

/** A case has a world of its own. */
export interface FixtureCase {
  readonly title: string
  readonly valid: boolean
  /** YAML, as it stands in the fixture. */
  readonly text: string
  /** The line of the fixture, from 1, that is the first of `text`. */
  readonly line: number
  /** The same without what only the fixture needs. */
  readonly manifest: string
  readonly options: Readonly<Record<string, unknown>>
  readonly settings: Readonly<Record<string, unknown>>
  readonly closed: boolean | readonly string[]
  readonly kubernetes?: { readonly version: string }
  readonly assume: readonly Assumed[]
  readonly expected: readonly Expectation[]
  /** What `--fix` makes of the manifest. */
  readonly fixed?: FixtureResult
  /** What suggestions make of it, each that of the first problem that offers it. */
  readonly suggested: readonly SuggestedResult[]
}

export interface FixtureResult {
  readonly line: number
  readonly manifest: string
  /** What is still reported, at lines of the manifest. */
  readonly expected: readonly Expectation[]
}

export interface SuggestedResult extends FixtureResult {
  readonly messageId: string
}

/**
 * Reads a fixture. A case begins with `# valid: title` or `# invalid: title`; then may come `# options: { … }`, `# settings: { … }`, `# closed`, or
 * `# closed: [namespace]`, `# assume: [{ … }]`, and `# kubernetes: 1.30` or `1.30..1.34`. A line that must be reported ends with `#! messageId`, or
 * `#! messageId [what it covers]`, several of them separated by commas. After the case may stand what becomes of it: `# fixed` above the text that `--fix` leaves, and
 * `# suggestion: messageId` above what that suggestion makes of it, with `#!` where something is still reported. Throws where there
 * is no case, where two have one title, and where something cannot be read.
 */
export function fixtureCases(fixture: string): readonly FixtureCase[] {
  const lines = fixture.split('\n')
  const heads = lines.flatMap((line, index) => (/^# (?:in)?valid: /.test(line) ? [index] : []))
  if (heads.length === 0)
    throw new Error('The fixture has no case: none of its lines begins with `# valid: ` or `# invalid: `.')
  const cases = heads.map((head, index) => caseOf(lines.slice(head, endOf(lines, heads[index + 1])), head + 1))
  const titles = cases.map(({ title }) => title)
  const twice = titles.find((title, index) => titles.indexOf(title) !== index)
  if (twice !== undefined) throw new Error(`Two cases have the title «${twice}».`)
  return cases
}

/** The separator before the next part is not part of this one. */
function endOf(lines: readonly string[], next: number | undefined): number {
  if (next === undefined) return lines.length
  return lines[next - 1] === '---' ? next - 1 : next
}

function caseOf(all: readonly string[], line: number): FixtureCase {
  const [, kind, title] = /^# ((?:in)?valid): (.+)$/.exec(all[0]!)!
  const results = all.flatMap((text, index) => (/^# (?:fixed|suggestion: .+)$/.test(text) ? [index] : []))
  const lines = all.slice(0, endOf(all, results[0]))
  const body = lines.findIndex(text => !text.startsWith('#'))
  const settings = lines.slice(1, body < 0 ? lines.length : body)
  const setting = (name: string) => settings.find(text => text.startsWith(`# ${name}`))?.slice(name.length + 2)
  const options = setting('options:')
  const given = setting('settings:')
  const closed = setting('closed')
  const assume = setting('assume:')
  const kubernetes = setting('kubernetes:')
  const comments = settings.filter(text => !/^# (?:options:|settings:|closed|assume:|kubernetes:)/.test(text))
  const parts = results.map((head, index) => ({
    head: all[head]!,
    result: resultOf(all.slice(head + 1, endOf(all, results[index + 1])), line + head + 1),
  }))
  const fixed = parts.filter(({ head }) => head === '# fixed')
  if (fixed.length > 1) throw new Error(`The case «${title}» has two parts \`# fixed\`.`)
  return {
    title: title!,
    valid: kind === 'valid',
    text: lines.join('\n'),
    line,
    manifest: manifestOf([...comments, ...(body < 0 ? [] : lines.slice(body))]),
    options: options === undefined ? {} : (parse(options) as Readonly<Record<string, unknown>>),
    settings: given === undefined ? {} : (parse(given) as Readonly<Record<string, unknown>>),
    closed: closed === undefined ? false : closed.startsWith(':') ? (parse(closed.slice(1)) as string[]) : true,
    assume: assume === undefined ? [] : (parse(assume) as readonly Assumed[]),
    ...(kubernetes !== undefined && { kubernetes: { version: kubernetes.trim() } }),
    expected: expectationsIn(lines),
    ...(fixed[0] && { fixed: fixed[0].result }),
    suggested: parts.flatMap(({ head, result }) =>
      head === '# fixed' ? [] : [{ ...result, messageId: head.slice('# suggestion: '.length) }],
    ),
  }
}

function resultOf(lines: readonly string[], line: number): FixtureResult {
  return { line, manifest: manifestOf(lines), expected: expectationsIn(lines) }
}

/** Ends with one line break. */
function manifestOf(lines: readonly string[]): string {
  return `${lines.map(withoutExpectations).join('\n').trimEnd()}\n`
}
