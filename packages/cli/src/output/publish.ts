/** Renders a run in each wanted format, and brings each report to its place. */
import type { Run } from '@keelint/core'
import type { FormatOptions, LoadedReporter } from '../engine/loaded-reporter.ts'
import type { Io } from '../io.ts'
import type { Destination } from './destinations.ts'
import { writeOutput } from './output-file.ts'

export interface Report extends Destination {
  readonly reporter: LoadedReporter
}

export interface PublishOptions {
  readonly io: Io
  /** Whether what goes to standard output has colors, and what goes to a file. */
  readonly color: { readonly stdout: boolean; readonly file: boolean }
  readonly format: Omit<FormatOptions, 'color'>
}

/** Nothing is written before all reports are rendered. @returns in sentences, which reports are not where they were wanted, and why */
export async function publish(
  run: Run,
  reports: readonly Report[],
  { io, color, format }: PublishOptions,
): Promise<readonly string[]> {
  const rendered: { readonly file: string | undefined; readonly text: string }[] = []
  const failures: string[] = []
  for (const { reporter, file } of reports)
    try {
      const text = await reporter.format(run, { ...format, color: file === undefined ? color.stdout : color.file })
      rendered.push({ file, text })
    } catch (error) {
      if ((error as Error).name !== 'ReporterError') throw error
      failures.push((error as Error).message)
    }
  for (const { file, text } of rendered) {
    const failure = file === undefined ? undefined : await writeOutput(file, text, io.cwd)
    if (failure !== undefined) failures.push(failure)
  }
  for (const { file, text } of rendered) if (file === undefined) await io.stdout.write(text)
  return failures
}
