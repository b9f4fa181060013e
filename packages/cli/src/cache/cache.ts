/** What is known from earlier runs, and what is kept for later ones. */
import { type FileOutcome, type FileTask, outcomeOf, outcomeText, type ResolvedConfig, type Run } from '@keelint/core'
import type { Sources } from '../files/sources.ts'
import { digestOf } from './digest.ts'
import { keptRun, runOf } from './kept-run.ts'
import { type Entry, readStore, type Store, writeMade, writeStore } from './store.ts'
import { type Kept, keptIn, type Seen } from './unchanged.ts'

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

/** What is larger is made anew each time: a report of this length is none that somebody waits for. */
const mostMadeUnits = 16 * 2 ** 20

export class Cache {
  readonly #options: CacheOptions
  readonly #store: Store | undefined
  readonly #runKey: string
  readonly #keys = new WeakMap<FileTask, string>()
  readonly #kept = new Map<string, Entry>()
  #hits = 0

  constructor(options: CacheOptions) {
    const { file, surroundings, wholeRun, sources } = options
    this.#options = options
    this.#store = readStore(file)
    const { files, skipped, unreadable, missing } = sources
    const texts = files.map(({ path, world, text }) => [path, world, text.length])
    const all = JSON.stringify([surroundings, wholeRun, texts, skipped, unreadable, missing])
    this.#runKey = digestOf(all, ...files.map(({ text }) => text))
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

  /** What was made of the same run, as plain data, if nothing at all has changed since. @param by what it depends on besides the run */
  made(by: string): unknown {
    const text = this.#store?.made(this.#madeKey(by))
    return text === undefined ? undefined : keptIn(text)?.made
  }

  /** After `write`. @param made plain data @param seen what it depends on, where that can be told without a config */
  keepMade(by: string, made: unknown, seen?: Seen): void {
    const text = JSON.stringify({ unread: seen?.unread ?? [], made } satisfies Kept)
    if (text.length <= mostMadeUnits) writeMade(this.#options.file, { key: seen?.key ?? this.#madeKey(by), text })
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

  #madeKey(by: string): string {
    return digestOf(JSON.stringify([this.#runKey, by]))
  }

  #keyOf(task: FileTask): string {
    const known = this.#keys.get(task)
    if (known !== undefined) return known
    const { path, world, text } = task.file
    const key = digestOf(JSON.stringify([this.#options.surroundings, path, world, task.circumstances]), text)
    this.#keys.set(task, key)
    return key
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
