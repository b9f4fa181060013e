/** Puts answers where they are wanted, and says beside them what they lack. */
import { type ExitCode, verdictOf } from '@keelint/core'
import type { Io } from '../io.ts'
import type { OptionValues } from '../options.ts'
import { writeOutput } from '../output/output-file.ts'
import { say } from '../output/say.ts'
import { remarksOn } from './remarks.ts'
import type { Survey } from './survey.ts'

/**
 * @param destinations absolute names of files; standard output where there is none
 * @returns 0 where there is an answer, 2 where there was nothing to look at or a file could not be written, 3 where part of the input could not be analyzed
 */
export async function writeAnswers<Format>(
  found: Survey,
  destinations: readonly { readonly format: Format; readonly file: string | undefined }[],
  textIn: (format: Format, found: Survey, remarks: readonly string[]) => string | Promise<string>,
  options: Pick<OptionValues, 'allow-incomplete' | 'pass-on-no-files'>,
  io: Io,
): Promise<ExitCode> {
  const remarks = remarksOn(found)
  const failures: string[] = []
  for (const { format, file } of destinations) {
    const text = await textIn(format, found, remarks)
    if (file === undefined) await io.stdout.write(text)
    else failures.push(...[await writeOutput(file, text, io.cwd)].filter(failure => failure !== undefined))
  }
  for (const remark of [...remarks, ...failures]) await say(io, remark)
  return failures.length > 0 ? 2 : exitCodeOf(found, options)
}

function exitCodeOf(
  { run }: Survey,
  {
    'allow-incomplete': allowIncomplete,
    'pass-on-no-files': passOnNoFiles,
  }: Pick<OptionValues, 'allow-incomplete' | 'pass-on-no-files'>,
): ExitCode {
  const code = verdictOf(run, { allowIncomplete, passOnNoFiles, failOn: 'never' })
  return code === 0 && run.ledger.resources === 0 && !passOnNoFiles ? 2 : code
}
