/** What a rule is being shown, and so may point at. */
import type { Place, Resource } from '../resource/resource.ts'

export interface Shown {
  /** What a crash is told of. */
  readonly resource: Resource
  /** The resource of the run that a place means; undefined where it means one that the rule is not shown. */
  ownOf(resource: Resource): Resource | undefined
}

export function shownResource(own: Resource): Shown {
  return { resource: own, ownOf: resource => (isSame(resource, own) ? own : undefined) }
}

/** @param whole the document's root as a resource @param resources that stand in it */
export function shownDocument(whole: Resource, resources: readonly Resource[]): Shown {
  return {
    resource: whole,
    ownOf: resource => (isSame(resource, whole) ? whole : resources.find(own => isSame(resource, own))),
  }
}

/** Finds the world's own resources. @param resources of the world */
export function ownIn(resources: readonly Resource[]): Shown['ownOf'] {
  let byObject: ReadonlySet<Resource> | undefined
  let byKey: ReadonlyMap<string, Resource> | undefined
  return resource => {
    byObject ??= new Set(resources)
    if (byObject.has(resource)) return resource
    byKey ??= new Map(resources.map(own => [keyOf(own), own]))
    return byKey.get(keyOf(resource))
  }
}

function isSame(a: Resource, b: Resource): boolean {
  return a === b || keyOf(a) === keyOf(b)
}

function keyOf({ file, document, base }: Resource): string {
  return JSON.stringify([file, document, base])
}

/** Whether something that a rule made has the form of a place. */
export function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false
  const { resource, path, part } = value as Partial<Record<keyof Place, unknown>>
  return isResource(resource) && isPath(path) && (part === undefined || part === 'key')
}

function isResource(value: unknown): value is Resource {
  if (typeof value !== 'object' || value === null) return false
  const { id, file, document, base } = value as Partial<Record<keyof Resource, unknown>>
  if (typeof id !== 'object' || id === null || typeof file !== 'string' || !isPath(base)) return false
  const { group, kind, name } = id as Readonly<Record<string, unknown>>
  return [group, kind, name].every(part => typeof part === 'string') && Number.isInteger(document)
}

function isPath(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(key => typeof key === 'string' || (typeof key === 'number' && Number.isInteger(key) && key >= 0))
  )
}
