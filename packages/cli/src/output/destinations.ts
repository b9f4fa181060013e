/** Which reports are wanted, and where each goes. */
import path from 'node:path'
import { type FormatName, formatNames } from '../reporters/formats.ts'
import { UsageError } from '../usage-error.ts'

export interface Destination {
  readonly format: FormatName
  /** Absolute; standard output where absent. */
  readonly file?: string
}

/** Throws a `UsageError` on an unknown format, and where two reports would go to the same place. */
export async function destinationsOf(
  formats: readonly string[],
  outputFile: string | undefined,
  cwd: string,
): Promise<readonly Destination[]> {
  const wanted: { format: FormatName; file?: string }[] = []
  for (const text of formats.length > 0 ? formats : ['stylish']) wanted.push(await parseFormat(text, cwd))
  if (outputFile !== undefined) {
    const last = wanted.findLast(({ file }) => file === undefined)
    if (!last) throw new UsageError('`--output-file` is left over: every `--format` has its own file.')
    last.file = path.resolve(cwd, outputFile)
  }
  for (const [index, { file }] of wanted.entries())
    if (wanted.findIndex(other => other.file === file) < index)
      throw new UsageError(
        file === undefined
          ? 'Only one format can go to standard output: give the others a file, as in `--format json=report.json`.'
          : `Two formats go to the same file, ${file}.`,
      )
  return wanted
}

async function parseFormat(text: string, cwd: string): Promise<{ format: FormatName; file?: string }> {
  const equals = text.indexOf('=')
  const name = equals < 0 ? text : text.slice(0, equals)
  const format = formatNames.find(known => known === name)
  if (!format) {
    const { nearest } = await import('@keelint/core')
    const meant = nearest(name, formatNames)
    throw new UsageError(
      `There is no format \`${name}\`. ${meant ? `Did you mean \`${meant}\`?` : `There are ${formatNames.join(', ')}.`}`,
    )
  }
  if (equals < 0) return { format }
  const file = text.slice(equals + 1)
  if (!file) throw new UsageError(`\`--format ${text}\` lacks the file after \`=\`.`)
  return { format, file: path.resolve(cwd, file) }
}
