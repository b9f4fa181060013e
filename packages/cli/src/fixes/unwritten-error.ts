/** The error of fixes that did not get into their files. */
import type { Unwritten } from './write-fixes.ts'

/** One line for each file. */
export class UnwrittenError extends Error {
  override readonly name = 'UnwrittenError'
  readonly files: readonly Unwritten[]

  constructor(files: readonly Unwritten[]) {
    super(files.map(unwrittenText).join('\n'))
    this.files = files
  }
}

export function unwrittenText({ file, reason }: Unwritten): string {
  return `\`${file}\` was not fixed: ${reason}`
}
