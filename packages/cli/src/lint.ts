/** Lints the files that a command line names, reports what was found, and gives the verdict. */
import type { ExitCode } from '@keelint/core'
import type { Invocation } from './arguments.ts'
import { conclude } from './command/conclude.ts'
import { knownAccount } from './command/known-account.ts'
import { groundsOf, isLasting } from './command/lasting.ts'
import { modesOf } from './command/modes.ts'
import type { Io } from './io.ts'
import { hasColor } from './output/color.ts'
import { destinationsOf } from './output/destinations.ts'
import { reportWidth } from './output/width.ts'
import { thresholdsOf } from './thresholds.ts'

/** @returns the exit code */
export async function lint(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options } = invocation
  const [thresholds, modes] = [thresholdsOf(options), modesOf(invocation)]
  const destinations = destinationsOf(options, io.cwd)
  const color = { stdout: hasColor(options, io, io.stdout), file: options.color }
  const width = reportWidth(io)
  const grounds = isLasting(invocation, modes, destinations)
    ? await groundsOf(invocation, { color, width, cwd: io.cwd }, destinations)
    : undefined
  const known = grounds === undefined ? undefined : await knownAccount(grounds, { invocation, destinations, io })
  if (known) return conclude(known, io)
  const { lintAnew } = await import('./lint-anew.ts')
  return lintAnew({ invocation, thresholds, modes, destinations, color, width, grounds }, io)
}
