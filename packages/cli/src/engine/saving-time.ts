/** What a run is helped by: results of earlier runs, and threads. */
import type { Cache } from '../cache/cache.ts'
import { threadsFor } from '../threads/count.ts'
import type { Job } from './job.ts'

export interface Help {
  readonly cache?: Cache
  /** How many, the calling one among them. */
  readonly threads: number
  /** Why there is less help than was asked for, in sentences. */
  readonly remarks: readonly string[]
}

export interface Needs {
  readonly today: string
  readonly fixes: boolean
  /** What the result of the whole depends on besides files and config, as plain data. */
  readonly wholeRun: unknown
}

export async function helpFor(
  { options, cwd, configs, paths, sources }: Omit<Job, 'onFile'>,
  { today, fixes, wholeRun }: Needs,
): Promise<Help> {
  const { cache = false, cacheLocation, threads } = options
  const units = sources.files.reduce((sum, { text }) => sum + text.length, 0)
  const count = threadsFor(threads, units)
  const missed = [...(cache ? ['no cache is used'] : []), ...(count > 1 ? ['there is one thread'] : [])].join(', and ')
  if (missed === '') return { threads: 1, remarks: [] }
  if (configs.hasForeignCode) return { threads: 1, remarks: [`Where a config or a plugin is a program, ${missed}.`] }
  if (options.fix) return { threads: 1, remarks: [`Where fixes are made, ${missed}.`] }
  if (!cache) return { threads: count, remarks: [] }
  const { cacheFileOf } = await import('../cache/cache-location.ts')
  const file = cacheFileOf(cacheLocation, cwd, paths, fixes)
  if (file === undefined)
    return { threads: count, remarks: ['The system names no folder for a cache; `--cache-location` does.'] }
  if ([...sources.byPath.values()].some(({ location }) => location === file))
    return { threads: count, remarks: ['What is to be the cache is a file that is linted, so no cache is used.'] }
  const [{ Cache }, { surroundingsKey }] = await Promise.all([
    import('../cache/cache.ts'),
    import('../cache/surroundings.ts'),
  ])
  const surroundings = surroundingsKey({ options, cwd, configs, today })
  return {
    cache: new Cache({ file, surroundings, wholeRun, sources, config: configs.resolved }),
    threads: count,
    remarks: [],
  }
}
