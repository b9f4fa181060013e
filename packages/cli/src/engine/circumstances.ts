/** What a run depends on besides files and configs, and what helps it. */
import type { LinterOptions } from '@keelint/core'
import type { FileTree } from '../files/file-tree.ts'
import { foldersIn, isComplete } from './configs.ts'
import type { Job } from './job.ts'
import { type Help, helpFor } from './saving-time.ts'
import { suppressionsFor } from './suppressions.ts'

export interface Circumstances {
  readonly linter: Pick<LinterOptions, 'complete' | 'baseline' | 'isGone' | 'locateEntry' | 'isWanted'> & {
    readonly today: string
    readonly fixes: boolean
  }
  readonly help: Help
}

/** Throws a `ConfigError` where the suppressions file or a schema cannot be used. @param tree what the run is about, where that is not the disk */
export async function circumstancesOf(job: Job, tree?: FileTree): Promise<Circumstances> {
  const { options, cwd, configs, paths, sources } = job
  const names = sources.files.map(({ path }) => path)
  const { linter: suppressions, text } = await suppressionsFor(options, cwd, tree)
  const common = {
    today: options.today ?? new Date().toISOString().slice(0, 10),
    complete: isComplete(configs, job.folders ?? foldersIn(paths, cwd), names, options, cwd),
    // Whether a rule of others crashes where it answers must not depend on who asks for answers.
    fixes: options.edits !== false || configs.hasForeignCode,
  }
  // A comparison and a fix have to know what becomes of all problems.
  const isWanted = options.since === undefined && !options.fix ? options.isWanted : undefined
  const wanted = isWanted && names.filter(isWanted)
  const gone = suppressions.baseline?.suppressions.map(({ file }) => suppressions.isGone?.(file) ?? false)
  const help = await helpFor(job, { ...common, wholeRun: [common.complete, text, gone, wanted] })
  return { linter: { ...common, ...suppressions, ...(isWanted && { isWanted }) }, help }
}
