/** Joins the definitions of all versions into one table with version ranges. */
import type { Shapes } from './shape.ts'
import type { TableDefinition, TableField } from './table-text.ts'

/**
 * The definitions of all versions, sorted by id, their fields by name and then by age.
 * `versions` are the shapes by minor; `kindOf` gives the `group/version/Kind` of a definition that is a document;
 * `finish` turns a type of the shapes into that of the table. Throws when a definition goes and comes back.
 */
export function joinVersions(
  versions: ReadonlyMap<number, Shapes>,
  kindOf: (id: string) => string | undefined,
  finish: (id: string, field: string, type: string) => string,
): readonly TableDefinition[] {
  const ids = [...new Set([...versions.values()].flatMap(shapes => [...shapes.keys()]))].sort()
  return ids.map(id => {
    const kind = kindOf(id)
    const [life, another] = runs([...versions.keys()].filter(minor => versions.get(minor)!.has(id)))
    if (another) throw new Error(`${id}: gone in 1.${life!.until + 1} and back in 1.${another.since}`)
    const fields = joinFields(id, life!.since, life!.until, versions, finish)
    return { id, ...(kind === undefined ? {} : { kind }), ...life!, fields }
  })
}

function joinFields(
  id: string,
  since: number,
  until: number,
  versions: ReadonlyMap<number, Shapes>,
  finish: (id: string, field: string, type: string) => string,
): readonly TableField[] {
  const minorsOf = new Map<string, number[]>()
  const fieldOf = new Map<string, { name: string; required: boolean; type: string }>()
  for (let minor = since; minor <= until; minor += 1) {
    for (const [name, { type, required }] of versions.get(minor)!.get(id)!.fields) {
      const field = { name, required, type: finish(id, name, type) }
      const key = `${name}\0${required}\0${field.type}`
      fieldOf.set(key, field)
      minorsOf.set(key, [...(minorsOf.get(key) ?? []), minor])
    }
  }
  return [...minorsOf]
    .flatMap(([key, minors]) => runs(minors).map(run => ({ ...fieldOf.get(key)!, ...run })))
    .sort((a, b) => (a.name === b.name ? a.since - b.since : a.name < b.name ? -1 : 1))
}

/** The stretches without a hole of an ascending list of minors. */
function runs(minors: readonly number[]): readonly { since: number; until: number }[] {
  const found: { since: number; until: number }[] = []
  for (const minor of minors) {
    const last = found.at(-1)
    if (last?.until === minor - 1) last.until = minor
    else found.push({ since: minor, until: minor })
  }
  return found
}
