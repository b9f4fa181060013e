/** `keelint access`: who may do what, by the roles and bindings of the files. */
import type { ExitCode, Project } from '@keelint/core'
import type { DutyModel } from '@keelint/kubernetes'
import type { PlacedAnswer } from '../answer/answer.ts'
import { type Survey, survey } from '../answer/survey.ts'
import { tableText } from '../answer/table-text.ts'
import { writeAnswers } from '../answer/write-answers.ts'
import type { Invocation } from '../arguments.ts'
import { engineOptionsOf } from '../command/engine-options.ts'
import { oneOf } from '../command/one-of.ts'
import { textsOf } from '../command/texts.ts'
import { limitsOf } from '../engine/options.ts'
import type { Io } from '../io.ts'
import { destinationsOf } from '../output/destinations.ts'
import { UsageError } from '../usage-error.ts'
import { auditPage } from './audit-page.ts'
import { dutiesOfSubjects } from './duties.ts'
import { type Question, questionIn } from './question.ts'
import { wayFrom } from './way.ts'
import { whatCan } from './what-can.ts'
import { whoCan } from './who-can.ts'

const formats = ['text', 'markdown', 'csv', 'json', 'html'] as const
type Format = (typeof formats)[number]

/**
 * Prints the answer. Throws a `UsageError` where the question makes no sense, and a `ConfigError` on a wrong config.
 *
 * @returns the exit code: 0 where there is an answer, 2 where there was nothing to look at, 3 where part of the input could not be analyzed
 */
export async function access({ words, options }: Invocation, io: Io): Promise<ExitCode> {
  const { question, paths } = questionIn(words)
  if (options.namespace !== undefined && question.ask !== 'who-can')
    throw new UsageError(`\`--namespace\` goes with \`who-can\`, not with \`${question.ask}\`.`)
  const destinations = destinationsOf({ ...options, diff: false }, io.cwd).map(({ format, file }) => ({
    format: format === 'stylish' ? 'text' : oneOf('--format', format, formats),
    file,
  }))
  const engineOptions = await engineOptionsOf(options, io.cwd)
  const found = await survey(
    { ask: (project, { duties }) => answerTo(question, project, duties, options.namespace) },
    engineOptions,
    io.cwd,
    paths.filter(word => word !== '-'),
    await textsOf({ paths, options }, io, limitsOf(engineOptions).bytes),
  )
  return writeAnswers(found, destinations, textIn, options, io)
}

function answerTo(
  question: Question,
  project: Project,
  duties: DutyModel,
  namespace: string | undefined,
): PlacedAnswer {
  switch (question.ask) {
    case 'who-can':
      return whoCan(project, question.verb, question.resource, namespace)
    case 'what-can':
      return whatCan(project, question.subject, duties.groupsOf)
    case 'path':
      return wayFrom(project, question.from, question.to, duties.groupsOf)
    case 'duties':
      return dutiesOfSubjects(project, duties)
  }
}

function textIn(format: Format, found: Survey, remarks: readonly string[]): string {
  return format === 'html' ? auditPage(found, remarks) : tableText(format, found.answers)
}
