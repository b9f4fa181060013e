/** Tells edits that do what they are meant to from those that do not, in as few readings of the document as can be. */
import type { EditableDocument } from './editable.ts'
import { type Edited, intentOf, withIntent } from './intent.ts'

/**
 * For each of those that make of the document what their intents say, and nothing else, the edits that do: itself, or others where
 * it was made in too much of a hurry. Many that stand apart are tried together, for a document may be as large as all that a cluster
 * holds; only where they fail are they told apart.
 * @param all each compiled for the document as it is, and with an intent
 */
export function soundAmong(all: readonly Edited[], document: EditableDocument): ReadonlyMap<Edited, Edited> {
  return new Map(apart([...new Set(all)]).flatMap(together => soundOf(together, document)))
}

function soundOf(together: readonly Edited[], document: EditableDocument): readonly (readonly [Edited, Edited])[] {
  const edits = together.flatMap(edited => edited.edits)
  const changes = together.flatMap(edited => intentOf(edited)?.changes ?? [])
  if (document.isMade(edits, changes)) return together.map(edited => [edited, edited])
  if (together.length === 1) return again(together[0]!, document)
  const middle = together.length >> 1
  return [...soundOf(together.slice(0, middle), document), ...soundOf(together.slice(middle), document)]
}

function again(edited: Edited, document: EditableDocument): readonly (readonly [Edited, Edited])[] {
  const intent = intentOf(edited)
  const compiled = intent && document.compile(intent.changes)
  return compiled && 'edits' in compiled ? [[edited, withIntent(compiled, intent)]] : []
}

/** In as few groups as have none that touches another of its group. */
function apart(all: readonly Edited[]): readonly (readonly Edited[])[] {
  const groups: { readonly members: Edited[]; end: number }[] = []
  for (const edited of [...all].sort((a, b) => startOf(a) - startOf(b))) {
    const end = edited.edits.at(-1)?.end ?? 0
    const group = groups.find(other => other.end < startOf(edited))
    if (group) {
      group.members.push(edited)
      group.end = end
    } else groups.push({ members: [edited], end })
  }
  return groups.map(({ members }) => members)
}

function startOf({ edits }: Edited): number {
  return edits[0]?.start ?? 0
}
