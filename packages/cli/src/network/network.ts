/** `keelint network`: who reaches whom, by the network policies of the files. */
import { type ExitCode, type Project, verdictOf } from '@keelint/core'
import type { PlacedAnswer } from '../access/answer.ts'
import { remarksOn, type Survey, survey } from '../access/survey.ts'
import { csv, json, markdown, plainText } from '../access/table-text.ts'
import type { Invocation } from '../arguments.ts'
import { engineOptionsOf } from '../command/engine-options.ts'
import { oneOf } from '../command/one-of.ts'
import type { Io } from '../io.ts'
import { destinationsOf } from '../output/destinations.ts'
import { writeOutput } from '../output/output-file.ts'
import { say } from '../output/say.ts'
import { UsageError } from '../usage-error.ts'
import { explanationOf, exposureOf, listOf } from './answers.ts'
import { type FlowRow, flowsOf } from './flows.ts'
import { mermaid } from './mermaid.ts'
import { type NetworkQuestion, networkQuestionIn } from './question.ts'
import { suggestedPolicies } from './suggestions.ts'

const formats = ['text', 'markdown', 'csv', 'json', 'mermaid', 'yaml'] as const
type Format = (typeof formats)[number]

const empty: PlacedAnswer = { title: '', columns: [], rows: [], unknown: [], notes: [] }

/** The title of the answer of a world that lacks what is asked for. */
const lacking = 'lacking'

/** What tables do not hold. */
interface Drawn {
  readonly rows: (readonly FlowRow[])[]
  readonly policies: string[]
  /** That a world does not have what is asked for. */
  failure?: unknown
}

/**
 * Prints the answer. Throws a `UsageError` where the question makes no sense, and a `ConfigError` on a wrong config.
 *
 * @param words after `network`
 * @returns the exit code: 0 where there is an answer, 2 where there was nothing to look at, 3 where part of the input could not be analyzed
 */
export async function network(words: readonly string[], { options }: Invocation, io: Io): Promise<ExitCode> {
  const { question, paths } = networkQuestionIn(words)
  if (paths.includes('-')) throw new UsageError('`network` reads files, not standard input.')
  const destinations = destinationsOf({ ...options, diff: false }, io.cwd).map(({ format, file }) => ({
    format: format === 'stylish' ? defaultOf(question) : formatOf(format, question),
    file,
  }))
  const drawn: Drawn = { rows: [], policies: [] }
  const found = await survey(
    project => answerTo(question, project, drawn),
    await engineOptionsOf(options, io.cwd),
    io.cwd,
    paths,
  )
  const answers = found.answers.filter(({ answer }) => answer.title !== lacking)
  if (answers.length === 0 && drawn.failure !== undefined) throw drawn.failure
  const remarks = remarksOn(found)
  const failures: string[] = []
  for (const { format, file } of destinations) {
    const text = textIn(format, answers, drawn)
    if (file === undefined) await io.stdout.write(text)
    else failures.push(...[await writeOutput(file, text, io.cwd)].filter(each => each !== undefined))
  }
  for (const remark of [...remarks, ...failures]) await say(io, remark)
  if (failures.length > 0) return 2
  return verdictOf(found.run, {
    failOn: 'never',
    allowIncomplete: options['allow-incomplete'],
    passOnNoFiles: options['pass-on-no-files'],
  })
}

function defaultOf({ ask }: NetworkQuestion): Format {
  return ask === 'suggest' ? 'yaml' : 'text'
}

function formatOf(name: string, { ask }: NetworkQuestion): Format {
  const format = oneOf('--format', name, formats)
  if ((format === 'yaml') !== (ask === 'suggest'))
    throw new UsageError('`network suggest` prints YAML, and all else does not.')
  if (format === 'mermaid' && ask !== 'list') throw new UsageError('Only `network list` makes a picture.')
  return format
}

function answerTo(question: NetworkQuestion, project: Project, drawn: Drawn): PlacedAnswer {
  switch (question.ask) {
    case 'list':
      drawn.rows.push(flowsOf(project))
      return listOf(project)
    case 'explain':
      try {
        return explanationOf(project, question)
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        drawn.failure ??= error
        return { ...empty, title: lacking }
      }
    case 'exposure':
      return exposureOf(project)
    case 'suggest':
      drawn.policies.push(...suggestedPolicies(project))
      return empty
  }
}

function textIn(format: Format, answers: Survey['answers'], { rows, policies }: Drawn): string {
  switch (format) {
    case 'text':
      return plainText(answers)
    case 'markdown':
      return markdown(answers)
    case 'csv':
      return csv(answers)
    case 'json':
      return json(answers)
    case 'mermaid':
      return mermaid(rows)
    case 'yaml':
      return policies.length > 0
        ? policies.join('---\n')
        : '# Network policies isolate every workload, or the files do not tell.\n'
  }
}
