/** Renders a run in each wanted format, and brings each report to its place. */
import type { Run } from '@keelint/core'
import type { FormatOptions, LoadedReporter } from '../engine/loaded-reporter.ts'
import type { Io } from '../io.ts'
import type { Destination } from './destinations.ts'
import { writeOutput } from './output-file.ts'
import { gathered } from './text-pieces.ts'

export interface Report extends Destination {
  readonly reporter: LoadedReporter
}

/** A report as plain data, or in pieces that are yet to be made. */
export interface Rendered {
  readonly text: string | Iterable<string>
  /** Absolute; standard output where absent. */
  readonly file?: string
}

export interface RenderOptions {
  /** Whether what goes to standard output has colors, and what goes to a file. */
  readonly color: { readonly stdout: boolean; readonly file: boolean }
  readonly format: Omit<FormatOptions, 'color'>
  /** Whether reports may come in pieces, which cannot be kept. */
  readonly inPieces: boolean
}

/** @returns the reports, and in sentences which of them there are not, and why */
export async function render(
  run: Run,
  reports: readonly Report[],
  { color, format, inPieces }: RenderOptions,
): Promise<{ readonly rendered: readonly Rendered[]; readonly failures: readonly string[] }> {
  const rendered: Rendered[] = []
  const failures: string[] = []
  for (const { reporter, file } of reports)
    try {
      const options = { ...format, color: file === undefined ? color.stdout : color.file }
      const text = await (inPieces ? reporter.pieces(run, options) : reporter.format(run, options))
      rendered.push({ text, ...(file !== undefined && { file }) })
    } catch (error) {
      if ((error as Error).name !== 'ReporterError') throw error
      failures.push((error as Error).message)
    }
  return { rendered, failures }
}

/** Files first. @returns in sentences, which reports are not where they were wanted, and why */
export async function publish(reports: readonly Rendered[], io: Io): Promise<readonly string[]> {
  const failures: string[] = []
  for (const { file, text } of reports) {
    const failure =
      file === undefined ? undefined : await writeOutput(file, typeof text === 'string' ? text : gathered(text), io.cwd)
    if (failure !== undefined) failures.push(failure)
  }
  for (const { file, text } of reports) if (file === undefined) failures.push(...(await print(text, io)))
  return failures
}

async function print(text: Rendered['text'], { stdout }: Io): Promise<readonly string[]> {
  try {
    if (typeof text === 'string') await stdout.write(text)
    else for (const piece of gathered(text)) await stdout.write(piece)
    return []
  } catch (error) {
    if ((error as Error).name !== 'ReporterError') throw error
    return [(error as Error).message]
  }
}
