/** Renders a run in each wanted format, and brings each report to its place. */
import type { ReporterContext, Run } from '@keelint/core'
import type { Io } from '../io.ts'
import { loadReporter } from '../reporters/formats.ts'
import type { Destination } from './destinations.ts'
import { writeOutput } from './output-file.ts'

export interface PublishOptions {
  readonly io: Io
  /** Whether what goes to standard output has colors, and what goes to a file. */
  readonly color: { readonly stdout: boolean; readonly file: boolean }
  readonly context: Omit<ReporterContext, 'color'>
}

const narrowest = 80
const widest = 120
const widthOfNoTerminal = 100

/** Nothing is written before all reports are rendered. */
export async function publish(
  run: Run,
  destinations: readonly Destination[],
  { io, color, context }: PublishOptions,
): Promise<void> {
  const columns = io.stdout.columns ?? widthOfNoTerminal
  const width = Math.min(Math.max(columns, narrowest), widest)
  const texts: string[] = []
  for (const { format, file } of destinations) {
    const report = await loadReporter(format, width)
    texts.push(await report(run, { ...context, color: file === undefined ? color.stdout : color.file }))
  }
  for (const [index, { file }] of destinations.entries()) if (file !== undefined) await writeOutput(file, texts[index]!)
  for (const [index, { file }] of destinations.entries()) if (file === undefined) await io.stdout.write(texts[index]!)
}
