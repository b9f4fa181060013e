/** Looks up definitions of the Kubernetes API in the table, each parsed when it is first asked for. */
import { TABLE } from './table.gen.ts'
import { parseTypeExpression, type TypeExpression } from './type-expression.ts'

/** The first minor of Kubernetes 1 that the table describes in full. */
export const oldestMinor = 25

/** The last one. */
export const newestMinor = 36

/** A stretch of minors of Kubernetes 1, both ends included. */
export interface Minors {
  readonly since: number
  readonly until: number
}

export interface ApiField extends Minors {
  readonly name: string
  readonly type: TypeExpression
  readonly required: boolean
}

export interface ApiDefinition extends Minors {
  readonly id: string
  readonly fields: ReadonlyMap<string, ApiField>
}

const parsed = new Map<string, readonly [Minors, readonly ApiField[]] | undefined>()
const known = new Map<string, ApiDefinition | undefined>()

/**
 * The definition `id` (short group, version, name: `core.v1.PodSpec`, `apps.v1.Deployment`, `meta.v1.ObjectMeta`).
 * With `minor`, it has the fields of that minor, and undefined is returned where that minor lacks the definition.
 * Without, it has every field it ever had since the first minor of the table, each as it was last.
 */
export function definition(id: string, minor?: number): ApiDefinition | undefined {
  const key = minor === undefined ? id : `${id} ${minor}`
  if (known.has(key)) return known.get(key)
  const found = definitionAt(id, minor)
  known.set(key, found)
  return found
}

function definitionAt(id: string, minor: number | undefined): ApiDefinition | undefined {
  if (!parsed.has(id)) parsed.set(id, parseDefinition(id))
  const entry = parsed.get(id)
  if (entry === undefined) return undefined
  const [life, all] = entry
  if (minor !== undefined && !within(life, minor)) return undefined
  const fields = new Map<string, ApiField>()
  for (const field of all) {
    const later = fields.get(field.name)
    if (minor === undefined ? later === undefined || later.until < field.until : within(field, minor)) {
      fields.set(field.name, field)
    }
  }
  return { id, ...life, fields }
}

function parseDefinition(id: string): readonly [Minors, readonly ApiField[]] | undefined {
  const start = lineOf(id)
  if (start < 0) return undefined
  let end = TABLE.indexOf('\n', start)
  const life = minorsOf(TABLE.slice(start, end), { since: oldestMinor, until: newestMinor })
  const fields: ApiField[] = []
  while (TABLE.charAt(end + 1) === ' ') {
    const next = TABLE.indexOf('\n', end + 1)
    fields.push(parseField(TABLE.slice(end + 2, next), life))
    end = next
  }
  return [life, fields]
}

let lines: ReadonlyMap<string, number> | undefined

/** Where the line of `id` starts, or -1. */
function lineOf(id: string): number {
  lines ??= allLines()
  return lines.get(id) ?? -1
}

/** The lines of all definitions, in one pass: some forty are asked for, and a search for each would take longer. */
function allLines(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const start = /\n([a-z][\w.]+)/g
  for (let line = start.exec(TABLE); line !== null; line = start.exec(TABLE)) found.set(line[1]!, line.index + 1)
  return found
}

function parseField(line: string, life: Minors): ApiField {
  const space = line.indexOf(' ')
  const required = line.charAt(space - 1) === '!'
  const minors = minorsOf(line, life)
  const end = minors === life ? line.length : line.lastIndexOf(' ')
  return {
    name: line.slice(0, required ? space - 1 : space),
    type: parseTypeExpression(line.slice(space + 1, end)),
    required,
    ...minors,
  }
}

/** The minors at the end of a line, or `life` where there are none. */
export function minorsOf(line: string, life: Minors): Minors {
  const range = / (\d+)-(\d+)$/.exec(line)
  return range ? { since: Number(range[1]), until: Number(range[2]) } : life
}

function within({ since, until }: Minors, minor: number): boolean {
  return since <= minor && minor <= until
}
