/** What a test of a rule says: texts, what must be reported on them, and where. */
import type { Assumed } from '../config/config.ts'

/** A case has a world of its own. A text alone stands for `{ text }`. */
export type ValidCase = string | CaseInput

export interface CaseInput {
  /** For the test runner; without it the comment that the text begins with. */
  readonly title?: string
  /** One file; `files` are several, by path. */
  readonly text?: string
  readonly files?: Readonly<Record<string, string>>
  readonly options?: Readonly<Record<string, unknown>>
  readonly settings?: Readonly<Record<string, unknown>>
  readonly kubernetes?: { readonly version: string }
  readonly closed?: boolean | readonly string[]
  readonly assume?: readonly Assumed[]
}

export interface InvalidCase extends CaseInput {
  /** All of them, in the order of files, lines and columns. */
  readonly problems: readonly ExpectedProblem[]
  /** What `--fix` makes of the text, or of the files that it changes; must be there where a problem has a fix, and only there. */
  readonly output?: string | Readonly<Record<string, string>> | null
}

/** A place must be given: `at`, or `line` with `column`. What is absent is not compared, but for suggestions. */
export interface ExpectedProblem {
  readonly messageId?: string
  readonly message?: string
  /** Where there are several files. */
  readonly file?: string
  /** From 1. */
  readonly line?: number
  /** In UTF-16 units from 1. */
  readonly column?: number
  /** One past. */
  readonly endColumn?: number
  /** Exactly what the location covers. */
  readonly at?: string
  /** Relative to the resource. */
  readonly path?: readonly (string | number)[]
  readonly absent?: boolean
  readonly severity?: string
  readonly container?: string
  /** What the related locations cover. */
  readonly related?: readonly string[]
  /** Must be given where the problem has some. */
  readonly suggestions?: readonly ExpectedSuggestion[]
}

export interface ExpectedSuggestion {
  readonly messageId?: string
  readonly message?: string
  /** The text of the problem's file after it. */
  readonly output: string
}

export interface Cases {
  readonly valid: readonly ValidCase[]
  readonly invalid: readonly InvalidCase[]
}

/** A case with its defaults filled in. */
export interface FullCase extends CaseInput {
  readonly title: string
  readonly files: Readonly<Record<string, string>>
  readonly problems: readonly ExpectedProblem[]
  readonly output: Readonly<Record<string, string>>
}

const inputKeys = ['title', 'text', 'files', 'options', 'settings', 'kubernetes', 'closed', 'assume']
const problemKeys = [
  'messageId',
  'message',
  'file',
  'line',
  'column',
  'endColumn',
  'at',
  'path',
  'absent',
  'severity',
  'container',
  'related',
  'suggestions',
]
const suggestionKeys = ['messageId', 'message', 'output']

/** The file of a case that has one. */
const onlyFile = 'case.yaml'

/** Throws an `Error` on a case that says too little, or what nobody understands. */
export function fullCases(given: Cases): readonly FullCase[] {
  const { valid, invalid } = Object(given) as Partial<Cases>
  if (!Array.isArray(valid) || !Array.isArray(invalid))
    throw new Error('The cases are two lists, `valid` and `invalid`.')
  const cases = [
    ...valid.map((one, index) => fullCase(typeof one === 'string' ? { text: one } : one, `valid[${index}]`, inputKeys)),
    ...invalid.map((one, index) => fullCase(one, `invalid[${index}]`, [...inputKeys, 'problems', 'output'])),
  ]
  const seen = new Map<string, string>()
  for (const one of cases) {
    const { title: _title, problems: _problems, output: _output, ...input } = one
    const key = JSON.stringify(input)
    const before = seen.get(key)
    if (before !== undefined) throw new Error(`The case «${one.title}» repeats the case «${before}».`)
    seen.set(key, one.title)
  }
  return cases
}

function fullCase(given: CaseInput & Partial<InvalidCase>, where: string, keys: readonly string[]): FullCase {
  checkKeys(given, keys, where)
  const { text, files, problems, output, ...rest } = given
  if ((text === undefined) === (files === undefined)) throw new Error(`${where}: give either \`text\` or \`files\`.`)
  const all = files ?? { [onlyFile]: text! }
  if (Object.values(all).some(one => typeof one !== 'string')) throw new Error(`${where}: what is linted is a text.`)
  if (where.startsWith('invalid') && !(problems && problems.length > 0))
    throw new Error(`${where}: an invalid case says which problems it has.`)
  for (const [index, problem] of (problems ?? []).entries()) checkProblem(problem, `${where}.problems[${index}]`)
  const first = Object.values(all)[0] ?? ''
  return {
    ...rest,
    title: given.title ?? /^# *(\S.*)/.exec(first)?.[1] ?? where,
    files: all,
    problems: problems ?? [],
    output:
      output === undefined || output === null
        ? {}
        : typeof output === 'string'
          ? { [Object.keys(all)[0]!]: output }
          : output,
  }
}

function checkProblem(problem: ExpectedProblem, where: string): void {
  checkKeys(problem, problemKeys, where)
  if (problem.messageId === undefined && problem.message === undefined)
    throw new Error(`${where}: say the \`messageId\` or the \`message\`.`)
  if (problem.at === undefined && (problem.line === undefined || problem.column === undefined))
    throw new Error(`${where}: say where it is, by \`at\` (what the location covers) or by \`line\` and \`column\`.`)
  for (const [index, suggestion] of (problem.suggestions ?? []).entries()) {
    checkKeys(suggestion, suggestionKeys, `${where}.suggestions[${index}]`)
    if (suggestion.messageId === undefined && suggestion.message === undefined)
      throw new Error(`${where}.suggestions[${index}]: say the \`messageId\` or the \`message\`.`)
    if (typeof suggestion.output !== 'string') throw new Error(`${where}.suggestions[${index}]: say its \`output\`.`)
  }
}

function checkKeys(value: object, known: readonly string[], where: string): void {
  if (typeof value !== 'object' || value === null) throw new Error(`${where} is no object.`)
  const unknown = Object.keys(value).find(key => !known.includes(key))
  if (unknown !== undefined) throw new Error(`${where}: there is no key \`${unknown}\`; there are ${known.join(', ')}.`)
}
