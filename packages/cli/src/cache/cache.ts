/** What is known from earlier runs, and what is kept for later ones. */
import {
  type FileOutcome,
  type FileTask,
  type Memory,
  outcomeOf,
  outcomeText,
  type ResolvedConfig,
  type Run,
} from '@keelint/core'
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
  /** Of the texts of files, by path. */
  readonly #contents: ReadonlyMap<string, string>
  /** Of what all results depend on, and lists of rules that gather facts, which the files of a world share. */
  readonly #gatherings = new Map<readonly string[], string>()
  readonly #kept = new Map<string, Entry>()
  #hits = 0

  constructor(options: CacheOptions) {
    const { file, surroundings, wholeRun, sources } = options
    this.#options = options
    this.#store = readStore(file)
    const { files, skipped, unreadable, missing } = sources
    this.#contents = new Map(files.map(({ path, text }) => [path, digestOf(text)]))
    const texts = files.map(({ path, world }) => [path, world, this.#contents.get(path)])
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

  /** What is known beyond single files. */
  get memory(): Memory {
    const { surroundings: key } = this.#options
    return {
      digestOf,
      recall: name => this.#store?.entry(nameOf('memory', name), key),
      keep: (name, text) => this.#kept.set(nameOf('memory', name), { key, text }),
    }
  }

  outcome(task: FileTask): FileOutcome | undefined {
    const { path } = task.file
    const key = this.#keyOf(task)
    const text = this.#store?.entry(nameOf('file', path), key)
    const outcome = text === undefined ? undefined : unlessBroken(() => outcomeOf(text))
    if (text === undefined || outcome?.file !== path) return undefined
    this.#hits++
    this.#kept.set(nameOf('file', path), { key, text })
    return outcome
  }

  /** Nothing is kept of a file in which a rule found a secret or crashed. @param text of the outcome, where it is at hand */
  keep(task: FileTask, outcome: FileOutcome, text?: string): void {
    if (outcome.crashes.length > 0 || outcome.problems.some(({ conceal }) => conceal)) return
    const key = this.#keyOf(task)
    this.#kept.set(nameOf('file', task.file.path), { key, text: text ?? outcomeText(outcome) })
  }

  write(run: Run): void {
    const { file, sources } = this.#options
    const text = keptRun(run, name => sources.byPath.get(name)?.text)
    writeStore(file, text === undefined ? undefined : { key: this.#runKey, text }, this.#kept)
  }

  #madeKey(by: string): string {
    return digestOf(JSON.stringify([this.#runKey, by]))
  }

  #keyOf({ file: { path, world, text }, circumstances: { gathering, ...circumstances } }: FileTask): string {
    const content = this.#contents.get(path) ?? digestOf(text)
    const { rules = noRules, readsSchemas } = gathering ?? {}
    return JSON.stringify([content, world, circumstances, readsSchemas, this.#gatheringKey(rules)])
  }

  #gatheringKey(rules: readonly string[]): string {
    const known = this.#gatherings.get(rules)
    if (known !== undefined) return known
    const key = digestOf(JSON.stringify([this.#options.surroundings, rules]))
    this.#gatherings.set(rules, key)
    return key
  }
}

/** Of files whose world has no use for facts. */
const noRules: readonly string[] = []

function nameOf(kind: 'file' | 'memory', name: string): string {
  return `${kind} ${name}`
}

/** What is damaged is as good as absent, however that shows. */
function unlessBroken<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
