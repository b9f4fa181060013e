/** Tells whether a document stays one when it is edited. */
import { applyEdits, type Edit } from '../source/edit.ts'
import { splitDocuments } from '../source/split.ts'

/** Where another document would begin. */
const separator = /\n\ufeff?---/
const longestSeparator = 5

export interface Separators {
  /** Whether it is still one document, and the next one still begins a line. @param edits sorted, none overlapping another */
  staysOne(edits: readonly Edit[]): boolean
}

/** @param raw the document's part of its file */
export function separatorsOf(raw: string): Separators {
  let has: boolean | undefined
  return {
    staysOne(edits) {
      if (edits.length === 0) return true
      if (raw.endsWith('\n') && !applyEdits(...lastOf(raw, edits)).endsWith('\n')) return false
      has ??= separator.test(raw)
      return has
        ? splitDocuments(applyEdits(raw, edits)).length === splitDocuments(raw).length
        : !nearby(edits).some(some => separator.test(applyEdits(...around(raw, some))))
    },
  }
}

/** Edits by what stands around them: those that a separator could reach across are together. */
function nearby(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = []
  for (const edit of edits) {
    const group = groups.at(-1)
    if (group && edit.start - group.at(-1)!.end <= longestSeparator) group.push(edit)
    else groups.push([edit])
  }
  return groups
}

/** A part of the text with room for a separator on each side, for a document may be large. */
function around(raw: string, edits: readonly Edit[]): readonly [part: string, edits: readonly Edit[]] {
  const from = Math.max(edits[0]!.start - longestSeparator, 0)
  const part = raw.slice(from, edits.at(-1)!.end + longestSeparator)
  return [part, edits.map(({ start, end, text }) => ({ start: start - from, end: end - from, text }))]
}

/** The same at the end of the text. */
function lastOf(raw: string, edits: readonly Edit[]): readonly [part: string, edits: readonly Edit[]] {
  const last = nearby(edits).at(-1)!
  return raw.length - last.at(-1)!.end <= longestSeparator ? around(raw, last) : [raw.slice(-1), []]
}
