/** Brings an account to its places, and says what is left to say. */
import type { ExitCode } from '@keelint/core'
import type { Io } from '../io.ts'
import { publish } from '../output/publish.ts'
import { say } from '../output/say.ts'
import type { Account } from './account.ts'

/** @param more prints what goes after the reports, and gives in sentences what it lacks @returns the exit code */
export async function conclude(
  { exitCode, reports, failures, remarks }: Account,
  io: Io,
  more?: () => Promise<readonly string[]>,
): Promise<ExitCode> {
  const broken = [...(await publish(reports, io)), ...((await more?.()) ?? [])]
  for (const remark of [...failures, ...broken, ...remarks]) await say(io, remark)
  return failures.length + broken.length > 0 ? 2 : exitCode
}
