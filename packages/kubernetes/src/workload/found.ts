/** Finds what a source of a row names. */
import type { Source } from './row.ts'

type Path = readonly (string | number)[]

/** What a row is about: a place in a resource. */
export interface Here {
  readonly root: unknown
  readonly path: Path
}

export interface Found {
  readonly value: unknown
  /** Relative to the resource. */
  readonly path: Path
}

/** Of several sources the first at which something stands; undefined where nothing does. Null is nothing, as in the API. */
export function found(source: Source, here: Here): Found | undefined {
  for (const one of typeof source === 'string' ? [source] : source) {
    const path = placed(one, here)
    const value = path.reduce<unknown>(child, here.root)
    if (value !== undefined && value !== null) return { value, path }
  }
  return undefined
}

/** Where the first of the sources would stand. */
export function firstPlace(source: Source, here: Here): Path {
  return placed(typeof source === 'string' ? source : source[0]!, here)
}

function placed(source: string, { path }: Here): Path {
  const steps = source.split('../')
  const keys = steps.at(-1)!
  const above = path.slice(0, path.length - (steps.length - 1))
  return keys === '' ? above : [...above, ...keys.split('.')]
}

export function child(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? value[key as never] : undefined
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
