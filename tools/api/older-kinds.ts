/** Finds which kinds the versions before the first full one had. */
import { servedKinds } from './read-cdk8s-plus.ts'
import { FIRST_KINDS_MINOR, FIRST_MINOR, type Source } from './sources.ts'
import type { OlderKind, TableDefinition } from './table-text.ts'

/**
 * The kinds of the versions before the first full one, lists left out, sorted; what is `authored` wins.
 * A kind that a package of an earlier and of a later version has is in all between.
 */
export function olderKinds(
  sources: readonly { readonly source: Source; readonly files: ReadonlyMap<string, string> }[],
  authored: readonly OlderKind[],
  definitions: readonly TableDefinition[],
): readonly OlderKind[] {
  const minorsOf = new Map<string, number[]>()
  const add = (kind: string, minor: number) => minorsOf.set(kind, [...(minorsOf.get(kind) ?? []), minor])
  for (const { kind, since } of definitions) if (kind !== undefined) add(kind, since)
  for (const { source, files } of sources) for (const kind of servedKinds(files)) add(kind, source.minor)

  const known = new Set(authored.map(({ kind }) => kind))
  const found = [...minorsOf]
    .filter(([kind]) => !known.has(kind) && !kind.endsWith('List'))
    .map(([kind, minors]) => ({
      kind,
      since: Math.max(FIRST_KINDS_MINOR, Math.min(...minors)),
      until: Math.min(FIRST_MINOR - 1, Math.max(...minors)),
    }))
    .filter(({ since, until }) => since <= until)
  return [...found, ...authored].sort((a, b) => (a.kind < b.kind ? -1 : 1))
}
