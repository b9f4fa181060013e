/** What another linter's config says, in its own words but one form. */

/** `on` leaves the level to us. */
export type PeerLevel = 'off' | 'on' | 'warn' | 'error'

export interface PeerConfig {
  readonly tool: string
  /** Its file, relative to the working directory. */
  readonly file: string
  /** By check, as far as the config speaks of them. */
  readonly checks: ReadonlyMap<string, PeerLevel>
  /** The rules of each check, separated by blanks. */
  readonly rulesOf: Readonly<Record<string, string>>
  readonly exemptions: readonly Exemption[]
  /** Patterns of files that are not looked at. */
  readonly ignores: readonly string[]
  /** What could not be taken over, as sentences. */
  readonly left: readonly string[]
}

/** Resources that some checks pass over; names are beginnings of names, and what is absent matches all. */
export interface Exemption {
  /** None means every check. */
  readonly checks: readonly string[]
  readonly namespace?: string
  readonly names: readonly string[]
  readonly containers: readonly string[]
}

type Mapping = Readonly<Record<string, unknown>>

export function mappingOf(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {}
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string' && item !== '') : []
}
