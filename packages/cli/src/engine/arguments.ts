/** Checks what programs hand to an `Engine`, for those that no compiler has seen. */
import { didYouMean } from '@keelint/core'
import { UsageError } from '../usage-error.ts'

/** Throws a `UsageError`. @param what begins its sentence */
export function requireName(value: unknown, what: string): asserts value is string {
  if (typeof value !== 'string' || value === '') throw new UsageError(`${what} must be a text that is not empty.`)
}

/** What was given, as a list. Throws a `UsageError`. */
export function pathsOf(patterns: string | readonly string[]): readonly string[] {
  const paths: unknown = typeof patterns === 'string' ? [patterns] : patterns
  if (!Array.isArray(paths) || paths.some(path => typeof path !== 'string' || path === ''))
    throw new UsageError('What is linted must be a path that is not empty, or a list of such paths.')
  return paths
}

/** Throws a `UsageError` on an option that there is not. @param method that takes them */
export function requireKnown(options: object, known: readonly string[], method: string): void {
  for (const name of Object.keys(options))
    if (!known.includes(name))
      throw new UsageError(`\`${method}\` has no option \`${name}\`.${didYouMean(name, known)}`)
}
