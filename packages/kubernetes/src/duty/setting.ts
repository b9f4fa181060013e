/** Reads single values of settings, which may be anything. */
import { nearest } from '../wording/nearest.ts'

/** Keys and indices, from the settings. */
export type SettingPath = readonly (string | number)[]

/** A setting that cannot be used; the message is a sentence that names it. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
  /** What is wrong; of a key that is missing the parent. */
  readonly at: SettingPath

  constructor(at: SettingPath, message: string) {
    super(message)
    this.at = at
  }
}

/** @param message goes on after the name of the setting @throws always */
export function fail(at: SettingPath, message: string, place: SettingPath = at): never {
  throw new SettingError(place, `${said(at)}${message}`)
}

/** @param known the keys that it may have; any if absent */
export function mapping(given: unknown, at: SettingPath, known?: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return fail(at, ' must be a mapping.')
  for (const key of known ? Object.keys(given) : [])
    if (!known!.includes(key)) fail(at, ` has no key \`${key}\`.${meant(key, known!)}`, [...at, key])
  return given as Readonly<Record<string, unknown>>
}

/** Empty where nothing is given. */
export function list(given: unknown, at: SettingPath): readonly unknown[] {
  if (given === undefined) return []
  return Array.isArray(given) ? given : fail(at, ' must be a list.')
}

/** Empty where nothing is given; an empty text may be among them. */
export function texts(given: unknown, at: SettingPath): readonly string[] {
  return list(given, at).map((each, index) =>
    typeof each === 'string' ? each : fail(at, ' must be a list of texts.', [...at, index]),
  )
}

export function text(given: unknown, at: SettingPath): string {
  if (typeof given === 'string' && given.trim() !== '') return given
  return fail(at, ' must be a text that is not empty.', given === undefined ? at.slice(0, -1) : at)
}

/** A day of the calendar, such as `2027-01-31`. */
export function day(given: unknown, at: SettingPath): string {
  const written = text(given, at)
  const time = /^\d{4}-\d\d-\d\d$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN
  // The 30th of February is parsed as a day of March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(written)) return written
  return fail(at, ' must be a date such as `2027-01-31`.')
}

export function oneOf<Name extends string>(given: unknown, at: SettingPath, names: readonly Name[]): Name {
  const found = names.find(name => name === given)
  if (found !== undefined) return found
  const hint = typeof given === 'string' ? meant(given, names) : ''
  return fail(at, ` cannot be \`${shown(given)}\`.${hint || ` It takes ${names.slice(0, 12).join(', ')}.`}`)
}

export function meant(given: string, names: readonly string[]): string {
  const name = nearest(given, names)
  return name === undefined ? '' : ` Did you mean \`${name}\`?`
}

function shown(given: unknown): string {
  return typeof given === 'object' ? (JSON.stringify(given) ?? 'this') : String(given)
}

function said(at: SettingPath): string {
  return `\`${['settings', ...at].reduce((all, key) => (typeof key === 'number' ? `${all}[${key}]` : `${all}.${key}`))}\``
}
