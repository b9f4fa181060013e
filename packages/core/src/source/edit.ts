/** Changes of a text, by offset. */
import type { Range } from './place.ts'

/** Puts `text` in place of a range of the file; the range is empty where something is put in. */
export interface Edit extends Range {
  readonly text: string
}

/** The text with the edits made. @param edits sorted or not, none overlapping another */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0
  let result = ''
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(done, start) + put
    done = end
  }
  return result + text.slice(done)
}
