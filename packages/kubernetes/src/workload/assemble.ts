/** Makes a pod's template of parts that stand apart, and remembers where each was. */
import { type AssembledContainer, containersFrom } from './assemble-container.ts'
import { firstPlace, found, type Here } from './found.ts'
import type { Move } from './placement.ts'
import type { ContainerSource, PodParts, Source } from './row.ts'

type Path = readonly (string | number)[]

export interface Assembled {
  readonly template: object
  readonly moves: readonly Move[]
  readonly metadata: Path | undefined
}

export function assemble(parts: PodParts, here: Here): Assembled {
  const template: Record<string, unknown> = {}
  const moves: Move[] = [{ from: [], to: here.path, isFrame: true }]
  const frame = (from: Path) => {
    if (!moves.some(move => isSame(move.from, from))) moves.push({ from, to: here.path, isFrame: true })
  }

  /** Gives a part of the template what stands at a source. */
  function take(from: readonly string[], source: Source): void {
    const part = found(source, here)
    for (let depth = 1; depth < from.length; depth++) frame(from.slice(0, depth))
    moves.push({ from, to: part?.path ?? firstPlace(source, here) })
    if (part) set(template, from, part.value)
  }

  function takeContainers(list: string, sources: readonly ContainerSource[] | undefined): void {
    if (!sources) return
    const containers = sources.reduce<readonly AssembledContainer[]>(
      (before, source) => containersFrom(source, here, before),
      [],
    )
    if (containers.length === 0) return
    frame(['spec', list])
    set(
      template,
      ['spec', list],
      containers.map(({ value }) => value),
    )
    for (const [index, container] of containers.entries())
      for (const move of container.moves) moves.push({ ...move, from: ['spec', list, index, ...move.from] })
  }

  if (parts.metadata !== undefined) take(['metadata'], parts.metadata)
  else frame(['metadata'])
  if (parts.labels !== undefined) take(['metadata', 'labels'], parts.labels)
  if (parts.annotations !== undefined) take(['metadata', 'annotations'], parts.annotations)
  if (parts.spec !== undefined) take(['spec'], parts.spec)
  else frame(['spec'])
  for (const [field, source] of Object.entries(parts.fields ?? {})) take(['spec', ...field.split('.')], source)
  takeContainers('initContainers', parts.initContainers)
  takeContainers('containers', parts.containers)
  takeContainers('ephemeralContainers', parts.ephemeralContainers)
  takeVolumes()
  const metadata = parts.metadata === undefined ? undefined : (found(parts.metadata, here)?.path ?? undefined)
  return { template, moves, metadata }

  function takeVolumes(): void {
    const lists = (parts.volumes ?? []).flatMap(source => {
      const list = found(source, here)
      return list && Array.isArray(list.value) ? [{ items: list.value as readonly unknown[], path: list.path }] : []
    })
    const [first] = lists
    if (!first) return
    moves.push({ from: ['spec', 'volumes'], to: first.path, isFrame: true })
    const volumes = lists.flatMap(({ items, path }) => items.map((value, index) => ({ value, to: [...path, index] })))
    set(
      template,
      ['spec', 'volumes'],
      volumes.map(({ value }) => value),
    )
    for (const [index, { to }] of volumes.entries()) moves.push({ from: ['spec', 'volumes', index], to })
  }
}

/** Parents are copied on the way, since they may be the resource's own. */
function set(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path as readonly [string, ...string[]]
  if (rest.length === 0) {
    target[key] = value
    return
  }
  const inner = target[key]
  const copy = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { ...inner } : {}
  target[key] = copy
  set(copy as Record<string, unknown>, rest, value)
}

function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index])
}
