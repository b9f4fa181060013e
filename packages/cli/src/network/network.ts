/** `keelint network`: who reaches whom, by the network policies of the files. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ExitCode } from '@keelint/core'
import { survey } from '../answer/survey.ts'
import { writeAnswers } from '../answer/write-answers.ts'
import type { Invocation } from '../arguments.ts'
import { engineOptionsOf } from '../command/engine-options.ts'
import type { Io } from '../io.ts'
import { destinationsOf } from '../output/destinations.ts'
import { UsageError } from '../usage-error.ts'
import { askingOf } from './asking.ts'
import { defaultFormat, formatOf } from './formats.ts'
import { networkQuestionIn } from './question.ts'

/**
 * Prints the answer. Throws a `UsageError` where the question makes no sense, and a `ConfigError` on a wrong config.
 *
 * @returns the exit code: 0 where there is an answer, 2 where there was nothing to look at, 3 where part of the input could not be analyzed
 */
export async function network({ words, options }: Invocation, io: Io): Promise<ExitCode> {
  const { question, paths } = networkQuestionIn(words, word => existsSync(path.resolve(io.cwd, word)))
  if (paths.includes('-')) throw new UsageError('`network` reads files, not standard input.')
  const destinations = destinationsOf({ ...options, diff: false }, io.cwd).map(({ format, file }) => ({
    format: format === 'stylish' ? defaultFormat(question.ask) : formatOf(format, question.ask),
    file,
  }))
  const asking = askingOf(
    question,
    destinations.map(({ format }) => format),
  )
  const found = await survey(asking, await engineOptionsOf(options, io.cwd), io.cwd, paths)
  return writeAnswers(found, destinations, asking.textIn, options, io)
}
