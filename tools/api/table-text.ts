/** The text form of the Kubernetes API table: parsing it and printing it. */

export interface TableField {
  readonly name: string
  readonly required: boolean
  /** As in `s`, `s(Always,Never)`, `int32`, `map<qty>`, `#core.v1.Container[]@name`. */
  readonly type: string
  /** The first and last minor of Kubernetes that has the field so. */
  readonly since: number
  readonly until: number
}

export interface TableDefinition {
  readonly id: string
  /** `group/version/Kind` where the definition is a document of its own; the core group is empty. */
  readonly kind?: string
  readonly since: number
  readonly until: number
  readonly fields: readonly TableField[]
}

/** A kind and the minors that served it, where these go back beyond the definitions. */
export interface OlderKind {
  readonly kind: string
  readonly since: number
  readonly until: number
}

export interface Table {
  readonly head: readonly string[]
  readonly definitions: readonly TableDefinition[]
  readonly olderKinds: readonly OlderKind[]
}

const FIELD = /^ (\S+?)(!)? (.+?)(?: (\d+)-(\d+))?$/
const DEFINITION = /^([^ =]+)(?: =(\S+))?(?: (\d+)-(\d+))?$/
const OLDER = /^=(\S+) (\d+)-(\d+)$/

/** Parses a table that covers the minors `first` to `last`. Throws, with the line, on a line of no known form. */
export function parseTable(text: string, first: number, last: number): Table {
  const head: string[] = []
  const definitions: (TableDefinition & { fields: TableField[] })[] = []
  const olderKinds: OlderKind[] = []
  for (const line of text.split('\n')) {
    const current = definitions.at(-1)
    const [match, older] = [(line.startsWith(' ') ? FIELD : DEFINITION).exec(line), OLDER.exec(line)]
    if (line === '') continue
    if (line.startsWith('# ')) head.push(line.slice(2))
    else if (older) olderKinds.push({ kind: older[1]!, since: Number(older[2]), until: Number(older[3]) })
    else if (match && line.startsWith(' ') && current) {
      const [, name, mark, type, since, until] = match
      current.fields.push({
        name: name!,
        required: mark === '!',
        type: type!,
        since: since === undefined ? current.since : Number(since),
        until: until === undefined ? current.until : Number(until),
      })
    } else if (match && !line.startsWith(' ')) {
      const [, id, kind, since, until] = match
      definitions.push({
        id: id!,
        ...(kind === undefined ? {} : { kind }),
        since: since === undefined ? first : Number(since),
        until: until === undefined ? last : Number(until),
        fields: [],
      })
    } else throw new Error(`not a line of the table: ${line}`)
  }
  return { head, definitions, olderKinds }
}

/** The text of `table`, in the order given, with a version range only where it differs from the life of its parent. */
export function printTable(table: Table, first: number, last: number): string {
  const lines = table.head.map(line => `# ${line}`)
  for (const definition of table.definitions) {
    const kind = definition.kind === undefined ? '' : ` =${definition.kind}`
    lines.push(`${definition.id}${kind}${range(definition, { since: first, until: last })}`)
    for (const field of definition.fields) {
      lines.push(` ${field.name}${field.required ? '!' : ''} ${field.type}${range(field, definition)}`)
    }
  }
  for (const older of table.olderKinds) lines.push(`=${older.kind} ${older.since}-${older.until}`)
  return `${lines.join('\n')}\n`
}

interface Life {
  readonly since: number
  readonly until: number
}

function range(life: Life, parent: Life): string {
  return life.since === parent.since && life.until === parent.until ? '' : ` ${life.since}-${life.until}`
}
