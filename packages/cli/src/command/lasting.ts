/** Which accounts of a run hold for the next run too, where nothing has changed, and what they depend on. */
import type { Invocation } from '../arguments.ts'
import { repositoryFor } from '../engine/surroundings.ts'
import type { Destination } from '../output/destinations.ts'
import { isFormat } from '../reporters/formats.ts'
import type { AccountOptions } from './account.ts'
import type { Modes } from './modes.ts'

/** Not those that are to say what this very run has done, nor those in which programs of others or the past of a repository have a say. */
export function isLasting(
  { command, options }: Invocation,
  modes: Modes,
  destinations: readonly Destination[],
): boolean {
  const { cache, stats, since, hook } = options
  const isOther = stats || since !== undefined || hook || command === 'merge' || modes.fixes || modes.suppressions
  return cache && !isOther && destinations.every(({ format }) => isFormat(format))
}

/** All that an account depends on besides its run. @param cwd absolute */
export async function groundsOf(
  invocation: Invocation,
  { color, width, cwd }: Pick<AccountOptions, 'color'> & { readonly width: number; readonly cwd: string },
  destinations: readonly Destination[],
): Promise<string> {
  const repositories = await Promise.all(destinations.map(({ format }) => repositoryFor(format, cwd)))
  return JSON.stringify([invocation, color, width, repositories])
}
