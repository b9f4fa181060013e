/** Containers of a pod in parts: taken from where they stand, named, renamed in their fields, filled from a template of theirs. */
import { firstPlace, found, type Here, isMapping } from './found.ts'
import type { Move } from './placement.ts'
import type { ContainerParts, ContainerSource } from './row.ts'

type Path = readonly (string | number)[]

export interface AssembledContainer {
  readonly value: unknown
  /** From places relative to the container. */
  readonly moves: readonly Move[]
}

/** Those before, with those of the source; one that has the name of one before comes on top of that. */
export function containersFrom(
  source: ContainerSource,
  here: Here,
  before: readonly AssembledContainer[],
): readonly AssembledContainer[] {
  const parts: ContainerParts = typeof source === 'string' ? { from: source } : source
  if (parts.from === undefined) return [...before, composed(parts, here)]
  const containers = [...before]
  for (const item of itemsAt(parts.from, parts.byName === true, here)) {
    const container = completed(item, parts, here)
    const name = nameOf(container.value)
    const twin = name === undefined ? -1 : containers.findIndex(other => nameOf(other.value) === name)
    if (twin < 0) containers.push(container)
    else containers[twin] = merged(container, containers[twin]!)
  }
  return containers
}

interface Item {
  readonly value: unknown
  readonly path: Path
  /** That it has where it stands, as the key of a mapping or by its number. */
  readonly name?: string
  readonly number?: number
}

function itemsAt(source: string, byName: boolean, here: Here): readonly Item[] {
  const at = found(source, here)
  if (!at) return []
  const { value, path } = at
  if (Array.isArray(value)) return value.map((value, number) => ({ value, path: [...path, number], number }))
  if (!byName || !isMapping(value)) return [{ value, path }]
  return Object.entries(value).map(([name, value]) => ({ value, path: [...path, name], name }))
}

/** One container of single fields. */
function composed({ name, fields = {} }: ContainerParts, here: Here): AssembledContainer {
  const value: Record<string, unknown> = { ...(name !== undefined && { name }) }
  const moves: Move[] = [{ from: [], to: here.path, isFrame: true, ...(name !== undefined && { container: name }) }]
  for (const [field, source] of Object.entries(fields)) {
    const part = found(source, here)
    moves.push({ from: [field], to: part?.path ?? firstPlace(source, here) })
    if (part) value[field] = part.value
  }
  return { value, moves }
}

/** A container as it is written, with what its source says of it besides. */
function completed(item: Item, { name, fields = {}, defaults }: ContainerParts, here: Here): AssembledContainer {
  if (!isMapping(item.value)) return { value: item.value, moves: [{ from: [], to: item.path }] }
  const { value, moves } = renamed(item.value, item.path, fields, here)
  const given = item.name ?? (item.number === undefined ? name : name && `${name}-${item.number}`)
  if (value.name === undefined && given !== undefined) value.name = given
  const called = typeof value.name === 'string' && { container: value.name }
  moves.unshift({ from: [], to: item.path, ...called })
  const template = defaults === undefined ? undefined : found(defaults, here)
  if (template && isMapping(template.value)) {
    const other = renamed(template.value, template.path, fields, here)
    for (const [key, rest] of Object.entries(other.value)) {
      const to = other.moves.find(({ from }) => from[0] === key)?.to ?? [...template.path, key]
      fill(value, key, rest, { from: [key], to }, moves)
    }
  }
  return { value, moves }
}

/** A copy with fields under the names that a container has for them. */
function renamed(
  written: Readonly<Record<string, unknown>>,
  path: Path,
  fields: NonNullable<ContainerParts['fields']>,
  { root }: Here,
): { readonly value: Record<string, unknown>; readonly moves: Move[] } {
  const value: Record<string, unknown> = { ...written }
  const moves: Move[] = []
  for (const [field, source] of Object.entries(fields)) {
    const part = found(source, { root, path })
    moves.push({ from: [field], to: part?.path ?? firstPlace(source, { root, path }) })
    if (part) value[field] = part.value
  }
  return { value, moves }
}

/** Adds what a mapping lacks under a key; mappings are filled in turn, and items of lists told apart by their names. */
function fill(target: Record<string, unknown>, key: string, value: unknown, { from, to }: Move, moves: Move[]): void {
  const own = target[key]
  if (own === undefined || own === null) {
    target[key] = value
    moves.push({ from, to })
  } else if (isMapping(own) && isMapping(value)) {
    const copy = { ...own }
    target[key] = copy
    for (const [inner, rest] of Object.entries(value))
      fill(copy, inner, rest, { from: [...from, inner], to: [...to, inner] }, moves)
  } else if (Array.isArray(own) && Array.isArray(value) && (key === 'env' || key === 'volumeMounts')) {
    const list = [...(own as readonly unknown[])]
    for (const [index, item] of value.entries())
      if (!list.some(mine => nameOf(mine) === nameOf(item))) {
        moves.push({ from: [...from, list.length], to: [...to, index] })
        list.push(item)
      }
    target[key] = list
  }
}

/** What is written of a container over what it has of single fields. */
function merged(container: AssembledContainer, under: AssembledContainer): AssembledContainer {
  if (!isMapping(container.value) || !isMapping(under.value)) return container
  const written = container.value
  const fields = under.moves.filter(({ from }) => from.length > 0 && (written[from[0]!] ?? undefined) === undefined)
  return { value: { ...under.value, ...written }, moves: [...container.moves, ...fields] }
}

function nameOf(value: unknown): string | undefined {
  const name = isMapping(value) ? value.name : undefined
  return typeof name === 'string' ? name : undefined
}
