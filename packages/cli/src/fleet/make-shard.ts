/** Makes a shard: what a run would know of its files before it looks across them. */
import type { Buffer } from 'node:buffer'
import { compareText, type FileOutcome, type FileTask, Linter, outcomeText, type Spent } from '@keelint/core'
import { digestOf } from '../cache/digest.ts'
import { ownBuild } from '../cache/own-build.ts'
import { foldersIn } from '../engine/configs.ts'
import type { Job } from '../engine/job.ts'
import { limitsOf } from '../engine/options.ts'
import { watching } from '../engine/watching.ts'
import { relativeName, shownName } from '../files/name.ts'
import { writeOutput } from '../output/output-file.ts'
import { refuseInput } from '../output/refuse-input.ts'
import { threadsFor } from '../threads/count.ts'
import { functionless } from '../threads/functionless.ts'
import { lintTasks, type Outcomes, type TaskRun } from '../threads/lint-tasks.ts'
import { UsageError } from '../usage-error.ts'
import { version } from '../version.ts'
import { outcomeKey } from './outcome-key.ts'
import type { Part } from './part.ts'
import type { PartFiles } from './part-files.ts'
import { relativeFind } from './placed-find.ts'
import { configSeals } from './same-configs.ts'
import { format, type Head } from './shard.ts'
import { ShardWriter } from './shard-writer.ts'

export interface Making extends Job {
  readonly files: PartFiles
  readonly part: Part | undefined
}

/** Throws a `UsageError` where the file cannot be written, or is one that is linted. @param location absolute */
export async function writeShard(location: string, making: Making): Promise<void> {
  const { cwd, sources } = making
  if ([...sources.byPath.values()].some(source => source.location === location))
    throw new UsageError(
      `The shard would take the place of a file that is linted: \`${shownName(relativeName(cwd, location))}\`.`,
    )
  refuseInput('The shard', location, cwd)
  // The texts of all files are in it, secrets too.
  const failure = await writeOutput(location, await makeShard(making), cwd, { what: 'The shard', mode: 0o600 })
  if (failure !== undefined) throw new UsageError(failure)
}

/** The content of the file. */
async function makeShard(making: Making): Promise<Buffer> {
  const { cwd, options, configs, sources, files, onFile } = making
  const today = options.today ?? new Date().toISOString().slice(0, 10)
  const head = headOf(making, today)
  const writer = new ShardWriter(head)
  const indices = new Map(head.configs.map(([name], index) => [name, index]))
  for (const { find, content } of files.finds()) {
    const config = indices.get(configs.fileOf(shownName(find.name)) ?? '') ?? 0
    writer.entry({ find: relativeFind(find, cwd), config, ...(content && { content }) })
  }
  const linter = new Linter(configs.resolved, {
    today,
    fixes: 'both',
    limits: limitsOf(options),
    ...(await watching(options, configs.hasForeignCode)),
  })
  const run = new Tasks(linter, linter.begin(sources.files, files).tasks, writer)
  const units = sources.files.reduce((sum, { text }) => sum + text.length, 0)
  const threads = configs.hasForeignCode ? 1 : threadsFor(options.threads, units)
  const setup = { options: functionless(options), cwd, today, fixes: 'both' } as const
  await lintTasks(run, { known: run, threads, setup, onFile })
  return writer.end(options.stats ? { spent: run.spent } : {})
}

function headOf({ cwd, options, configs, paths, files, part, sources }: Making, today: string): Head {
  const { finds, marked } = files.found()
  const names = [...finds].map(({ name }) => name).sort(compareText)
  return {
    keelint: 'shard',
    format,
    version,
    build: ownBuild(),
    today,
    ...(part && { part }),
    paths,
    folders: foldersIn(paths, cwd).map(folder => relativeName(cwd, folder)),
    missing: sources.missing,
    marked: [...marked].sort(compareText),
    found: digestOf(names.join('\0')),
    ...configSeals(configs, options, cwd),
  }
}

/** Writes down what comes of tasks, in their order, and keeps nothing of it. */
class Tasks implements TaskRun, Outcomes {
  readonly tasks: readonly FileTask[]
  readonly order: readonly number[]
  readonly #linter: ReturnType<Linter['tasks']>
  readonly #writer: ShardWriter
  readonly #spentElsewhere: Spent[] = []
  /** What threads have sent, by path. */
  readonly #texts = new Map<string, string>()
  #next = 0

  constructor(linter: Linter, tasks: readonly FileTask[], writer: ShardWriter) {
    this.tasks = tasks
    this.order = tasks.map((_, index) => index)
    this.#linter = linter.tasks()
    this.#writer = writer
  }

  get spent(): readonly Spent[] {
    return [this.#linter.spent, ...this.#spentElsewhere]
  }

  outcome(): undefined {
    return undefined
  }

  keep({ file }: FileTask, _: FileOutcome, text?: string): void {
    if (text !== undefined) this.#texts.set(file.path, text)
  }

  lint(index: number): FileOutcome {
    return this.#linter.lint(this.tasks[index]!)
  }

  take(outcome: FileOutcome): void {
    const { file: path } = outcome
    this.#writer.outcome({
      path,
      key: outcomeKey(this.tasks[this.#next++]!),
      text: this.#texts.get(path) ?? outcomeText(outcome),
    })
    this.#texts.delete(path)
  }

  /** To look across files is left to whoever merges. */
  reduceOn(): boolean {
    return false
  }

  count(spent: Spent): void {
    this.#spentElsewhere.push(spent)
  }
}
