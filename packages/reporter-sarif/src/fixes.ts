/** Fixes and suggestions as SARIF's fixes: ways out, of which a viewer lets somebody choose one. */
import type { Edit, Lines, Problem } from '@keelint/core'
import type { Files } from './location.ts'
import type { Fix, Replacement } from './sarif-log.ts'

/** @param lines of the problem's file; without them there are no columns, and so no fixes */
export function fixesOf(
  { file, fix, suggestions = [] }: Problem,
  lines: Lines | undefined,
  files: Files,
): readonly Fix[] {
  if (!lines) return []
  const offers = [
    ...(fix ? [{ message: 'What `keelint --fix` does.', edits: fix.edits }] : []),
    ...suggestions.map(({ message, fix: { edits } }) => ({ message, edits })),
  ]
  return offers
    .filter(({ edits }) => edits.length > 0)
    .map(({ message, edits }) => ({
      description: { text: message },
      artifactChanges: [
        { artifactLocation: files.at(file), replacements: edits.map(edit => replacementOf(edit, lines)) },
      ],
    }))
}

/** A location of ours ends within its line; what an edit takes away may well reach into others. */
function replacementOf({ start, end, text }: Edit, lines: Lines): Replacement {
  const from = lines.position(start)
  const to = lines.position(end)
  return {
    deletedRegion: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    // Nothing put in might be left out, but Reviewdog crashes on that.
    insertedContent: { text },
  }
}
