/** Reads single values of settings, which may be anything. */
import { nearest } from '../wording/nearest.ts'

/** @throws always; the message is a sentence */
export function fail(message: string): never {
  throw new Error(message)
}

/** @param known the keys that it may have; any if absent */
export function mapping(given: unknown, at: string, known?: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) fail(`\`${at}\` must be a mapping.`)
  for (const key of known ? Object.keys(given) : [])
    if (!known!.includes(key)) fail(`\`${at}\` has no key \`${key}\`.${meant(key, known!)}`)
  return given as Readonly<Record<string, unknown>>
}

/** Empty where nothing is given. */
export function list(given: unknown, at: string): readonly unknown[] {
  if (given === undefined) return []
  return Array.isArray(given) ? given : fail(`\`${at}\` must be a list.`)
}

/** Empty where nothing is given; an empty text may be among them. */
export function texts(given: unknown, at: string): readonly string[] {
  return list(given, at).map(each => (typeof each === 'string' ? each : fail(`\`${at}\` must be a list of texts.`)))
}

export function text(given: unknown, at: string): string {
  return typeof given === 'string' && given.trim() !== '' ? given : fail(`\`${at}\` must be a text that is not empty.`)
}

export function oneOf<Name extends string>(given: unknown, at: string, names: readonly Name[]): Name {
  const found = names.find(name => name === given)
  if (found !== undefined) return found
  const hint = typeof given === 'string' ? meant(given, names) : ''
  return fail(`\`${at}\` cannot be \`${String(given)}\`.${hint || ` It takes ${names.slice(0, 12).join(', ')}.`}`)
}

function meant(given: string, names: readonly string[]): string {
  const name = nearest(given, names)
  return name === undefined ? '' : ` Did you mean \`${name}\`?`
}
