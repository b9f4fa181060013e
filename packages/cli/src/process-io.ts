/** The streams and surroundings of this process. */
import type { Io } from './io.ts'
import { standardOutput } from './output/standard-output.ts'

export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    // Getters, because the mere mention opens a stream.
    get stdin() {
      return process.stdin
    },
    stdout: standardOutput(1, () => process.stdout),
    stderr: standardOutput(2, () => process.stderr),
  }
}
