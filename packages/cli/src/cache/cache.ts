/** What is known from earlier runs, and what is kept for later ones. */
import { type FileOutcome, type FileTask, outcomeOf, outcomeText, type ResolvedConfig, type Run } from '@keelint/core'
import type { Sources } from '../files/sources.ts'
import { digestOf } from './digest.ts'
import { keptRun, runOf } from './kept-run.ts'
import { type Entry, readStore, type Store, writeStore } from './store.ts'

export interface CacheOptions {
  /** Absolute. */
  readonly file: string
  /** What all results depend on. */
  readonly surroundings: string
  /** What only the result of the whole run depends on, besides the files. */
  readonly wholeRun: unknown
  readonly sources: Sources
  readonly config: ResolvedConfig
}

export class Cache {
  readonly #options: CacheOptions
  readonly #store: Store | undefined
  readonly #runKey: string
  /** Of the texts, by path. */
  readonly #digests: ReadonlyMap<string, string>
  readonly #kept = new Map<string, Entry>()
  #hits = 0

  constructor(options: CacheOptions) {
    const { file, surroundings, wholeRun, sources } = options
    this.#options = options
    this.#store = readStore(file)
    const { files, skipped, unreadable, missing } = sources
    this.#digests = new Map(files.map(({ path, text }) => [path, digestOf(text)]))
    const texts = files.map(({ path, world }) => [path, world, this.#digests.get(path)])
    this.#runKey = digestOf(JSON.stringify([surroundings, wholeRun, texts, skipped, unreadable, missing]))
  }

  /** How many files were known. */
  get hits(): number {
    return this.#hits
  }

  /** The same run, if nothing at all has changed since. */
  run(): Run | undefined {
    const { config, sources } = this.#options
    const text = this.#store?.run(this.#runKey)
    const [first] = sources.files
    if (text === undefined || !first) return undefined
    return unlessBroken(() => runOf(text, config, first.path))
  }

  outcome(task: FileTask): FileOutcome | undefined {
    const { path } = task.file
    const key = this.#keyOf(task)
    const text = this.#store?.file(path, key)
    const outcome = text === undefined ? undefined : unlessBroken(() => outcomeOf(text))
    if (text === undefined || outcome?.file !== path) return undefined
    this.#hits++
    this.#kept.set(path, { key, text })
    return outcome
  }

  /** Nothing is kept of a file in which a rule found a secret or crashed. @param text of the outcome, where it is at hand */
  keep(task: FileTask, outcome: FileOutcome, text?: string): void {
    if (outcome.crashes.length > 0 || outcome.problems.some(({ conceal }) => conceal)) return
    this.#kept.set(task.file.path, { key: this.#keyOf(task), text: text ?? outcomeText(outcome) })
  }

  write(run: Run): void {
    const { file, sources } = this.#options
    const text = keptRun(run, name => sources.byPath.get(name)?.text)
    writeStore(file, text === undefined ? undefined : { key: this.#runKey, text }, this.#kept)
  }

  #keyOf({ file, circumstances }: FileTask): string {
    const { path, world } = file
    const { surroundings } = this.#options
    return digestOf(JSON.stringify([surroundings, path, world, this.#digests.get(path), circumstances]))
  }
}

/** What is damaged is as good as absent, however that shows. */
function unlessBroken<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
