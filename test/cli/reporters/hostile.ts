/** Names that try to be more than names, and runs that hold one of them wherever a file or a plugin has a say. */
import type { Run } from '@keelint/core'
import { aMeta, aProblem, aRun } from './made-run.ts'

const long = 100_000

/** Each by what it tries. */
export const hostileNames: Readonly<Record<string, string>> = {
  'a control character': 'a\u0000b\u0007c\u0008d\u007Fe\u009Bf',
  'a terminal escape': '\u001B[31mred\u001B[0m \u001B]8;;http://evil.example\u0007link\u001B]8;;\u0007',
  'a line of its own': 'a\nb\r\nc\rd\u0085e\u2028f\u2029g',
  'a GitHub command': '::error file=x.yaml,line=1::gotcha',
  'a GitHub command on the next line': 'a\n::set-output name=x::y\n  ::stop-commands::z',
  'a GitHub command behind blanks': '   ::error::gotcha',
  'an older GitHub command': '##[error]gotcha ##[add-path]/evil',
  'an Azure command': '##vso[task.setvariable variable=x]y ##VSO[task.complete]',
  'a TeamCity command': "##teamcity[buildStatus status='FAILURE']",
  'a GitLab section': 'section_start:1:evil\r\u001B[0Kgotcha',
  'another direction': 'a\u202Eb\u2066c\u2069d\u200Fe\u061Cf',
  'an invisible character': 'a\u200Bb\u00ADc\uFEFFd\u{E0001}e\u{E0041}f',
  'half a character': 'a\uD800b\uDC00c',
  'no character': 'a\uFFFEb\uFFFFc',
  'a tag': '<script>alert(1)</script><img src=x onerror=alert(1)></script></style></title><!--',
  'an attribute': `" onmouseover="alert(1)" x='y' \`z\``,
  'the end of a section': ']]> --> ]]&gt; -- - --',
  'an entity': '&lt;b&gt; &#60;b&#62; &amp; &unknown;',
  'a percent sequence': '100%0A::error::x %25 %3A%2C %',
  'a property': 'a,line=9,title=x:y=z;w',
  'markup of Markdown': '[link](https://evil.example) ![x](y) **b** _i_ ~~s~~ # h\n- i\n| c | d |\n```\ncode',
  'an address': 'https://evil.example www.evil.example mail@evil.example <https://evil.example>',
  'a mention': '@everyone @org/team #1 owner/repo#2 :tada: $x$ {{ x }}',
  backticks: '` `` ``` a`b',
  'a path': '../../../etc/passwd',
  'a path from the root': '/etc/passwd',
  'a path of another system': 'C:\\evil\\..\\x.yaml',
  'an address as a name': 'javascript:alert(1)//https://x',
  'an option': '--output=/evil',
  'a formula': '=HYPERLINK("https://evil.example")',
  'a name of an object': '__proto__',
  'another script': 'שלום مرحبا 漢字 🚢 e\u0301',
  blanks: '   \t ',
  nothing: '',
  'very much': 'x'.repeat(long),
  'very much markup': '<&|'.repeat(long / 3),
  'very many words': 'word '.repeat(long / 5),
}

/** A run in which everything that may hold a foreign name holds this one. */
export function hostileRun(name: string): Run {
  const location = { start: { line: 2, column: 3 }, end: { line: 2, column: 6 } }
  const resource = { group: name, version: name, kind: name, namespace: name, name }
  const fix = { edits: [{ start: 1, end: 2, text: name }] }
  const problem = aProblem({
    rule: `test/${name}`,
    message: `Container \`${name}\` is ${name}.`,
    messageId: name,
    file: name,
    location,
    path: [name, 0, name],
    resource,
    container: name,
    related: [{ message: `See \`${name}\`.`, file: name, location }],
    origin: name,
    fix,
    suggestions: [{ message: `Use \`${name}\` ${name}.`, messageId: name, fix }],
  })
  const suppression = { carrier: 'comment', reason: name, until: '2027-01-31' } as const
  const docs = { description: name, rationale: name, remedy: name, references: [name, 'https://kubernetes.io'] }
  const deprecated = { message: name, since: name, replacedBy: [name] }
  return aRun({
    problems: [problem, { ...problem, level: 'warn', severity: 'low', step: 'hygiene' }],
    suppressed: [{ ...problem, suppression }],
    rules: new Map([[`test/${name}`, { meta: { ...aMeta, docs, deprecated }, level: 'error' }]]),
    fixed: new Map([[name, { text: name, fixes: 1 }]]),
    ledger: {
      skipped: [{ file: name, reason: 'helm-template' }],
      skippedDocuments: [{ file: name, document: 1, reason: 'not-kubernetes' }],
      unreadable: [
        { file: name, reason: 'yaml-syntax', message: name, location },
        { file: name, reason: 'io', message: name },
      ],
      undecided: [{ rule: `test/${name}`, reason: name, count: 2 }],
      worlds: [name],
    },
  })
}

/** The text of the file of a hostile run. */
export function hostileText(name: string): string {
  return `a\n  ${name}\nb\n`
}

/** A name as strict parsers of JSON take it: with no half of a surrogate pair. */
export function whole(name: string): string {
  return name.replace(/\p{Surrogate}/gu, '\uFFFD')
}
