/** What the outcome of a file depends on besides its text and its config. */
import type { FileTask } from '@keelint/core'
import { digestOf } from '../cache/digest.ts'

/** Equal for equal surroundings of the file in its project. */
export function outcomeKey({ file: { world }, circumstances }: FileTask): string {
  return digestOf(JSON.stringify([world, circumstances])).slice(0, 22)
}
