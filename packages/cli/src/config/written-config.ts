/** A config as it stands in its file. */
import type { Config, Location, Path } from '@keelint/core'

export interface WrittenConfig {
  /** Absolute. */
  readonly file: string
  /** The file as messages name it: relative to the working directory. */
  readonly shown: string
  /** Each with a name. */
  readonly objects: readonly Config[]
  /** Whether the file holds a list of objects, rather than one. */
  readonly isList: boolean
  /** Whether it is a program, whose objects stand nowhere in particular. */
  readonly isProgram: boolean
  /** Where something stands in the file; of a program, its beginning. @param path from the root of the file */
  placeOf(path: Path): Location
}

/** The objects, those without a name called by the file. @param value what the file holds: an object, or a list of them */
export function namedObjects(
  value: unknown,
  shown: string,
  check: (item: unknown, name: string) => void,
): Pick<WrittenConfig, 'objects' | 'isList'> {
  const isList = Array.isArray(value)
  const objects = (isList ? value : [value]).map((item: unknown, index) => {
    const name = isList ? `${shown}[${index}]` : shown
    check(item, name)
    return { name, ...(item as Config) }
  })
  return { objects, isList }
}

/** Plain objects, and such as an `import *` makes. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return /^\[object (?:Object|Module)\]$/.test(Object.prototype.toString.call(value))
}

const beginning = { line: 1, column: 1 }
/** Where a program stands. */
export const wholeFile: Location = { start: beginning, end: beginning }
