/** Says of a field that a definition lacks what its author may have meant. */
import { definition } from '../api/definition.ts'
import { letterDistance, nearest } from '../wording/nearest.ts'
import type { Step } from './fault.ts'
import { type Kind, type Shape, shapeOf } from './shape.ts'

/** How the walk came to the value, with what it met on its way. */
export interface Way {
  readonly minor: number
  readonly steps: readonly Step[]
  /** The shapes of the values that the steps lead through, where these have one. */
  readonly shapes: readonly (Shape | undefined)[]
  readonly values: readonly unknown[]
}

/** A sentence on the field `name` of the value that stands `depth` steps deep. */
export function unknownField(name: string, shape: Shape, depth: number, way: Way): string {
  const names = [...shape.fields.keys()]
  const otherCase = names.find(known => known.toLowerCase() === name.toLowerCase())
  if (otherCase !== undefined) return `There is no field \`${name}\`; did you mean \`${otherCase}\`?`
  const times = timesOf(shape.id, name, way.minor)
  if (times !== undefined) return times
  const near = nearest(name, names)
  // A slip of one letter is a slip; what is further off may be the name of a field that stands elsewhere.
  if (near !== undefined && letterDistance(name.toLowerCase(), near.toLowerCase()) === 1) return meant(name, near)
  const place = placeOf(name, shape, depth, way)
  if (place !== undefined) return `There is no field \`${name}\` here; there is one at \`${place}\`.`
  return near === undefined ? `There is no field \`${name}\`.` : meant(name, near)
}

function meant(name: string, near: string): string {
  return `There is no field \`${name}\`; did you mean \`${near}\`?`
}

/** Whether other minors have the field. */
function timesOf(id: string, name: string, minor: number): string | undefined {
  const field = definition(id)?.fields.get(name)
  if (!field) return
  return field.since > minor
    ? `There is no field \`${name}\` in Kubernetes 1.${minor}; it exists since 1.${field.since}.`
    : `There is no field \`${name}\` in Kubernetes 1.${minor}; it existed until 1.${field.until}.`
}

/** The nearest place that has a field of the name: below, then above, then beside. */
function placeOf(name: string, shape: Shape, depth: number, way: Way): string | undefined {
  // Names that many definitions share say nothing about where they belong.
  if (common.has(name)) return
  const below = search(shape, way.values[depth], name, way.minor)
  if (below !== undefined) return [...way.steps.slice(0, depth), below].reduce(joined, '')
  for (let above = depth - 1; above >= 0 && depth - above <= 4; above--) {
    const holder = way.shapes[above]
    // Steps into lists and maps leave the shape of an earlier visit behind, or none.
    if (!holder?.fields.has(String(way.steps[above]))) continue
    const found = holder.fields.has(name) ? name : search(holder, way.values[above], name, way.minor, way.steps[above])
    if (found !== undefined) return [...way.steps.slice(0, above), found].reduce(joined, '')
  }
  return
}

const common: ReadonlySet<string> = new Set([
  'enabled',
  'key',
  'kind',
  'labels',
  'name',
  'namespace',
  'path',
  'spec',
  'status',
  'type',
  'value',
])

interface Candidate {
  /** As in `containers[].securityContext.privileged`. */
  readonly way: string
  readonly first: string
  readonly last: string
  readonly id: string
}

/**
 * The way down to a field, up to two levels deep.
 * @param from the field that the walk went into: then what stands beside it, and is there, is looked into
 */
function search(shape: Shape, value: unknown, name: string, minor: number, from?: Step): string | undefined {
  const isPresent = (field: string): boolean =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, field)
  let front: readonly (readonly [Shape, string, string])[] = [[shape, '', '']]
  for (let level = 0; level < 2; level++) {
    const next: (readonly [Shape, string, string])[] = []
    const found: Candidate[] = []
    for (const [holder, way, start] of front) {
      for (const { name: via, kind } of holder.fields.values()) {
        const first = start === '' ? via : start
        const [id, brackets] = target(kind)
        const child = id === '' || id === 'meta.v1.ObjectMeta' ? undefined : shapeOf(id, minor)
        if (!child || (from !== undefined && (first === from || !isPresent(first)))) continue
        const there = `${way}${via}${brackets}.`
        if (child.fields.has(name)) found.push({ way: `${there}${name}`, first, last: via, id })
        next.push([child, there, first])
      }
    }
    if (found.length > 0) return choose(found, isPresent, name)?.way
    front = next
  }
  return
}

/** The one that is meant, where that can be told. */
function choose(
  found: readonly Candidate[],
  isPresent: (field: string) => boolean,
  name: string,
): Candidate | undefined {
  const present = found.filter(({ first }) => isPresent(first))
  const pool = present.length > 0 ? present : found
  const named = pool.find(({ last }) => name.toLowerCase().startsWith(last.toLowerCase()))
  return named ?? (pool.every(({ id }) => id === pool[0]!.id) ? pool[0] : undefined)
}

function target(kind: Kind): readonly [id: string, brackets: string] {
  if (kind.form === 'definition') return [kind.id, '']
  if (kind.of && (kind.form === 'list' || kind.form === 'map')) {
    const [id, brackets] = target(kind.of)
    return [id, `[]${brackets}`]
  }
  return ['', '']
}

function joined(path: string, step: string | number): string {
  return typeof step === 'number' ? `${path}[]` : path === '' ? step : `${path}.${step}`
}
