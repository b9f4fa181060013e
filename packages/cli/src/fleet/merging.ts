/** Makes one run of shards: what they hold takes the place of what a search would find. */
import path from 'node:path'
import { ownBuild } from '../cache/own-build.ts'
import type { Job } from '../engine/job.ts'
import { type Linted, lintSources } from '../engine/lint-sources.ts'
import { shownName } from '../files/name.ts'
import type { Origin } from '../files/sources.ts'
import { count } from '../reporters/count.ts'
import { UsageError } from '../usage-error.ts'
import { version } from '../version.ts'
import { type AllFiles, allFiles } from './all-files.ts'
import { KnownOutcomes } from './known-outcomes.ts'
import { requireAllParts } from './missing-parts.ts'
import { configSeals, namesakesIn, requireSameConfigs } from './same-configs.ts'
import { openShard, type ShardFile } from './shard-reader.ts'

export interface Merging {
  readonly origin: Origin
  /** Whether files stand outside of the working directory, where a shard could name any config that lies there. */
  readonly leadsOut: boolean
  /** Throws a `ConfigError` where a shard was made with something else, and what linting the files throws. @param job of what `origin` has found */
  lint(job: Job): Promise<Linted>
}

/** Throws a `UsageError` where a shard cannot be used, or one is missing. @param cwd absolute */
export function mergingOf(files: readonly ShardFile[], cwd: string): Merging {
  const own = { version, build: ownBuild() }
  const shards = files.map(file => openShard(file, own))
  requireAllParts(shards)
  const all: AllFiles = allFiles(shards, cwd)
  return {
    origin: {
      find: async () => all.found,
      read(file) {
        const content = all.contents.get(file.real)
        if (content) return content
        throw new UsageError(`No shard holds what is in \`${shownName(file.name)}\`: make all of them again.`)
      },
    },
    leadsOut: all.found.finds.some(({ name }) => /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(name)),
    async lint(given) {
      const { cwd, configs } = given
      const options = {
        ...given.options,
        cache: false,
        today: given.options.today ?? new Date().toISOString().slice(0, 10),
      }
      requireSameConfigs(shards, all, configs, configSeals(configs, options, cwd))
      const folders = shards.flatMap(({ head }) => head.folders.map(folder => path.resolve(cwd, folder)))
      const job = { ...given, options, folders }
      if (namesakesIn(configs.loaded).size > 0) return lintSources(job)
      const { today, edits = true } = options
      const outcomes = new KnownOutcomes(shards, { today, fixes: edits || configs.hasForeignCode, configs })
      const spent = shards.flatMap(({ end }) => end.spent ?? [])
      const { run, remarks } = await lintSources(job, { outcomes, spent })
      outcomes.end()
      const total = job.sources.files.length
      return { run, remarks: [...remarks, `The shards knew ${total - outcomes.linted} of ${count(total, 'file')}.`] }
    },
  }
}
