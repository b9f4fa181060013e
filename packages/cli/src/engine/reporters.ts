/** Finds reporters by their names, and asks them for their reports. */
import type { Reporter, ReporterContext, Run } from '@keelint/core'
import { isFormat, loadReporter } from '../reporters/formats.ts'
import type { Surroundings } from './foreign-reporters.ts'

/** A reporter that failed; the report is missing, and the exit code is 2. */
export class ReporterError extends Error {
  override readonly name = 'ReporterError'
}

/** Throws a `UsageError` where there is no such reporter, or it may not be loaded. */
export async function findReporter(name: string, around: Surroundings): Promise<Reporter> {
  if (isFormat(name)) return loadReporter(name, around.width)
  const { foreignReporter } = await import('./foreign-reporters.ts')
  return foreignReporter(name, around)
}

/** The report in pieces, where the reporter makes them; each may throw a `ReporterError`. @param name for the message */
export function* piecesOf(
  name: string,
  pieces: NonNullable<Reporter['pieces']>,
  run: Run,
  context: ReporterContext,
): Iterable<string> {
  try {
    yield* pieces(run, context)
  } catch (error) {
    throw crashOf(name, error)
  }
}

/** The report; a reporter that throws or returns no text is a `ReporterError`. @param name for the message */
export async function reportOf(name: string, reporter: Reporter, run: Run, context: ReporterContext): Promise<string> {
  let text: unknown
  try {
    text = await reporter(run, context)
  } catch (error) {
    throw crashOf(name, error)
  }
  if (typeof text !== 'string') throw new ReporterError(`The reporter \`${name}\` returned no text.`)
  return text
}

function crashOf(name: string, error: unknown): ReporterError {
  const reason = error instanceof Error ? error.message : String(error)
  return new ReporterError(`The reporter \`${name}\` crashed: ${reason}`, { cause: error })
}
