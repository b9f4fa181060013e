/** Which reports are wanted, and where each goes. */
import path from 'node:path'
import type { OptionValues } from '../options.ts'
import { formats as ownFormats } from '../reporters/formats.ts'
import { UsageError } from '../usage-error.ts'
import { refuseInput } from './refuse-input.ts'

export interface Destination {
  /** The name of a format, or of a reporter. */
  readonly format: string
  /** Absolute; standard output where absent. */
  readonly file?: string
}

/** Throws a `UsageError` where two things would go to the same place, or one to that of a manifest. @param cwd absolute */
export function destinationsOf(
  { format: formats, 'output-file': outputFile, diff }: Pick<OptionValues, 'format' | 'output-file' | 'diff'>,
  cwd: string,
): readonly Destination[] {
  const byDefault = diff && outputFile === undefined ? [] : ['stylish']
  const wanted = (formats.length > 0 ? formats : byDefault).map(text => parseFormat(text, cwd))
  if (outputFile !== undefined) {
    const last = wanted.findLast(({ file }) => file === undefined)
    if (!last) throw new UsageError('`--output-file` is left over: every `--format` has its own file.')
    if (outputFile !== standardOutput) last.file = path.resolve(cwd, outputFile)
  }
  for (const [index, { format, file }] of wanted.entries()) {
    if (file === undefined && diff)
      throw new UsageError(
        `The diff goes to standard output: give the format a file, as in \`--format ${format}=report.txt\`.`,
      )
    if (wanted.findIndex(other => other.file === file) < index)
      throw new UsageError(
        file === undefined
          ? 'Only one format can go to standard output: give the others a file, as in `--format json=report.json`.'
          : `Two formats go to the same file, ${file}.`,
      )
  }
  for (const { format, file } of wanted)
    if (file !== undefined)
      // Reporters of plugins may write YAML; ours do not.
      refuseInput(`The report \`${format}\``, file, cwd, { mayBeYaml: !Object.hasOwn(ownFormats, format) })
  return wanted
}

/** In place of the name of a file; `./-` is such a file. */
const standardOutput = '-'

function parseFormat(text: string, cwd: string): { format: string; file?: string } {
  const equals = text.indexOf('=')
  if (equals < 0) return { format: text }
  const file = text.slice(equals + 1)
  if (!file) throw new UsageError(`\`--format ${text}\` lacks the file after \`=\`.`)
  const format = text.slice(0, equals)
  return file === standardOutput ? { format } : { format, file: path.resolve(cwd, file) }
}
