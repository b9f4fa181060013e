/** Where a config object comes from, for messages and for tools that point at it. */
import type { Path } from '../source/place.ts'
import { ConfigError } from './error.ts'

export interface Origin {
  /** `mine > acme/base`: its own name, after those of the objects that extend it. */
  readonly name: string
  /** Begins the messages about it. */
  readonly where: string
  /** Where it stands in what was given; for what a plugin brings, where that is named. */
  readonly at: Path
  /** Whether it was given, and not brought by a plugin or a preset. */
  readonly isGiven: boolean
}

/** The place of something in an object. @param path from the object */
export function placeIn({ at, isGiven }: Origin, path: Path): Path {
  return isGiven ? [...at, ...path] : at
}

/** @param fault goes on after the object's name and a colon */
export function errorIn(origin: Origin, fault: string, path: Path = []): ConfigError {
  return new ConfigError(`${origin.where}: ${fault}`, { at: placeIn(origin, path) })
}

/** The origin of an object that another extends. @param label of the former @param path of its place in the latter */
export function extendedBy(origin: Origin, label: string, path: Path, isGiven = origin.isGiven): Origin {
  const name = `${origin.name} > ${label}`
  const where = origin.where.startsWith('Config `') ? `Config \`${name}\`` : name
  return { name, where, at: placeIn(origin, path), isGiven }
}
