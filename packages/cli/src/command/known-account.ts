/** The account of a run that need not be made: one before has come to it, and nothing has changed since. */
import type { Invocation } from '../arguments.ts'
import { cacheFileOf } from '../cache/cache-location.ts'
import { Sight } from '../cache/sight.ts'
import { unchanged } from '../cache/unchanged.ts'
import type { Io } from '../io.ts'
import type { Destination } from '../output/destinations.ts'
import { showsFixes } from '../reporters/formats.ts'
import type { Account } from './account.ts'
import { pathsIn } from './paths-in.ts'

export interface Asking {
  readonly invocation: Invocation
  readonly destinations: readonly Destination[]
  readonly io: Io
}

/** @param grounds what the account depends on besides the disk */
export async function knownAccount(
  grounds: string,
  { invocation, destinations, io: { cwd } }: Asking,
): Promise<Account | undefined> {
  const sight = sightFor(invocation, cwd)
  const paths = pathsIn(invocation.paths)
  const file = cacheFileOf(invocation.options['cache-location'], cwd, paths, destinations.some(showsFixes))
  if (!sight || file === undefined) return undefined
  const today = new Date().toISOString().slice(0, 10)
  return (await unchanged(file, sight, grounds, today)) as Account | undefined
}

/** Undefined where the command line brings more than the disk holds, or other limits. @param cwd absolute */
export function sightFor({ paths, options }: Invocation, cwd: string): Sight | undefined {
  if (paths.includes('-') || options.plugin.length > 0 || options.limit.length > 0) return undefined
  return new Sight({
    paths: pathsIn(paths),
    cwd,
    config: options.config ?? (options['no-config-lookup'] || undefined),
    suppressionsLocation: options['suppressions-location'],
  })
}
