/** Makes an untrusted object true to its generated type: what has the wrong basic type is taken out. */
import { basicTypes, hasForm, isTrueTo } from './basic-type.ts'
import { definition } from './definition.ts'
import { parseTypeExpression, type TypeExpression } from './type-expression.ts'

/** A field, list item or map value that was taken out. */
export interface Dropped {
  /** From the value that was given; list items count from 0. */
  readonly path: readonly (string | number)[]
  /** In words: `string`, `boolean`, `integer`, `number`, `integer or string`, `number or string`, `list`, `map`. */
  readonly expected: string
  /** In words: `string`, `boolean`, `number`, `null`, `list`, `map`; `cycle`, `too deep`. */
  readonly found: string
}

/** Deeper than any real object, and shallow enough for every stack. */
const MAX_DEPTH = 200

const DROP = Symbol('drop')
const PENDING = Symbol('pending')

type Fields = Readonly<Record<string, unknown>>
type Container = Fields | readonly unknown[]

interface Walk {
  /** Paths are built from their ends. */
  readonly dropped: { readonly path: (string | number)[]; readonly expected: string; readonly found: string }[]
  /** What became of each container, by the type it was read as, so that what is shared is walked once. */
  readonly done: Map<Container, Map<TypeExpression, unknown>>
}

/**
 * `value` without what cannot be what `definitionId` says: `image: 5`, `containers: {}`, a null list item. It is the very
 * same value where nothing is wrong; else what changed is copied and the rest shared, and `value` stays as it was.
 *
 * Null is kept in a field (the API server takes it for an absent one), but not in a map; a list item that is taken out leaves
 * a null in its place. A label selector stays as it is, for without one of its terms it would select more. Fields that the
 * definition lacks are kept. Integers have no fraction; quantities may be numbers; text is not looked into, so that an
 * unknown enum value, a bad date or bad base64 stays. What is shared within the value is reported once, at its first
 * path; a value inside itself and what lies more than 200 levels deep are taken out.
 *
 * The value is undefined where it is no object at all. Throws where there is no such definition.
 */
export function conform(
  value: unknown,
  definitionId: string,
): { readonly value: unknown; readonly dropped: readonly Dropped[] } {
  if (definition(definitionId) === undefined) throw new Error(`no definition: ${definitionId}`)
  const type = parseTypeExpression(`#${definitionId}`)
  if (isTrueTo(value, type, MAX_DEPTH)) return { value, dropped: [] }
  const walk: Walk = { dropped: [], done: new Map() }
  const kept = visit(value, type, 0, walk)
  for (const { path } of walk.dropped) path.reverse()
  return { value: kept === DROP ? undefined : kept, dropped: walk.dropped }
}

function visit(value: unknown, type: TypeExpression, depth: number, walk: Walk): unknown {
  if (!hasForm(value, type.form)) return drop(value, basicTypes[type.form], walk)
  const isContainer = type.form === 'definition' || type.form === 'list' || type.form === 'map'
  return isContainer ? visitContainer(value as Container, type, depth, walk) : value
}

function visitContainer(value: Container, type: TypeExpression, depth: number, walk: Walk): unknown {
  const done = walk.done.get(value)
  const known = done?.get(type)
  if (known === PENDING || depth > MAX_DEPTH) {
    return drop(value, nameOf(value), walk, known === PENDING ? 'cycle' : 'too deep')
  }
  if (known !== undefined) return known
  const results = done ?? new Map<TypeExpression, unknown>()
  if (!done) walk.done.set(value, results)
  results.set(type, PENDING)
  const visited =
    type.form === 'list'
      ? visitList(value as readonly unknown[], type.of, depth, walk)
      : visitMap(value as Fields, type, depth, walk)
  const kept = isSelector(type) ? value : visited
  results.set(type, kept)
  return kept
}

function visitList(list: readonly unknown[], of: TypeExpression, depth: number, walk: Walk): readonly unknown[] {
  let copy: unknown[] | undefined
  for (let index = 0; index < list.length; index += 1) {
    const before = walk.dropped.length
    const kept = visit(list[index], of, depth + 1, walk)
    place(walk, before, index)
    if (kept !== list[index]) copy ??= list.slice(0, index)
    // An item that is taken out leaves a null, so that those behind it keep their places.
    copy?.push(kept === DROP ? null : kept)
  }
  return copy ?? list
}

function visitMap(map: Fields, type: TypeExpression, depth: number, walk: Walk): unknown {
  const fields = type.form === 'definition' ? definition(type.id)?.fields : undefined
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(map)) {
    const value = map[key]
    const own = fields === undefined ? (type.form === 'map' ? type.of : undefined) : fields.get(key)?.type
    if (own === undefined || (fields !== undefined && (value === null || value === undefined))) continue
    const before = walk.dropped.length
    const kept = visit(value, own, depth + 1, walk)
    place(walk, before, key)
    if (kept === value) continue
    copy ??= { ...map }
    if (kept === DROP) delete copy[key]
    else Object.defineProperty(copy, key, { value: kept, configurable: true, enumerable: true, writable: true })
  }
  return copy ?? map
}

/** Lengthens the paths of what was dropped inside `key` since `before`. */
function place(walk: Walk, before: number, key: string | number): void {
  for (let index = before; index < walk.dropped.length; index += 1) walk.dropped[index]!.path.push(key)
}

/** A selector that loses a term selects more: it is named among what is wrong, and stays whole for who evaluates it. */
function isSelector(type: TypeExpression): boolean {
  return type.form === 'definition' && type.id === 'meta.v1.LabelSelector'
}

function drop(value: unknown, expected: string, walk: Walk, found = nameOf(value)): typeof DROP {
  walk.dropped.push({ path: [], expected, found })
  return DROP
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value !== 'object') return typeof value
  return Array.isArray(value) ? 'list' : 'map'
}
