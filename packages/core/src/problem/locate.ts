/** From a place in a resource to lines and columns: only here are positions made, and only for what is reported. */
import { childOf } from '../resource/node.ts'
import type { Place } from '../resource/resource.ts'
import type { Document } from '../source/document.ts'
import type { Lines } from '../source/file.ts'
import type { Found } from '../source/parser.ts'
import type { Location, Range } from '../source/place.ts'

export interface Located {
  readonly location: Location
  readonly absent: boolean
  /** Where an alias or merge key uses what stands at the location. */
  readonly use?: Location
  /** The resource's value, as the document has it. */
  readonly root: unknown
}

/** @param document that the place's resource stands in */
export function locate({ resource, path, part }: Place, document: Document, lines: Lines): Located {
  const { parsed } = document
  const full = [...resource.base, ...path]
  const found = parsed.find(full)
  const absent = found.depth < full.length
  const whole = found.depth <= resource.base.length
  const range = whole ? wholeResource(document, resource.base) : rangeOf(found, part === 'key' && !absent)
  return {
    location: lines.location(range),
    absent,
    ...(found.use && !whole && { use: lines.location(found.use) }),
    root: resource.base.reduce<unknown>(childOf, parsed.value),
  }
}

/** A mapping or list stands at its key, and so does what is empty; all else at its value. */
function rangeOf(found: Found, atKey: boolean): Range {
  const collection = found.shape === 'mapping' || found.shape === 'sequence' || found.shape === 'empty'
  return (atKey || collection) && found.key ? found.key : found.value
}

/** The name of a resource, else its kind, else its first token. */
function wholeResource({ parsed }: Document, base: readonly (string | number)[]): Range {
  for (const path of [['metadata', 'name'], ['kind']]) {
    const found = parsed.find([...base, ...path])
    const isText = found.shape === 'scalar' || found.shape === 'block-scalar'
    if (isText && found.depth === base.length + path.length) return found.value
  }
  return parsed.find(base).value
}
