/** A whole run: reads the files, shows them to the rules, then each world, and makes problems of what was said. */
import type { ResolvedConfig } from '../config/resolved.ts'
import { customResourceChecker } from '../crd/custom-resources.ts'
import { Crashes } from '../instance/crash.ts'
import { requireTold } from '../instance/unstarted.ts'
import type { KustomizedFiles } from '../reading/kustomize.ts'
import { compareText, type Problem } from '../reporting/problem.ts'
import type { Run, Stats } from '../reporting/run.ts'
import type { Resource } from '../resource/resource.ts'
import type { SourceFile } from '../source/file.ts'
import type { FileDirectives } from '../suppress/directive.ts'
import { kustomizedIn } from '../world/kustomized.ts'
import type { Memory } from '../world/memory.ts'
import { Tally } from '../world/tally.ts'
import { largestFirst, type World, worldsOf } from '../world/world.ts'
import { type Bench, benchFor } from './bench.ts'
import { conclude } from './conclude.ts'
import type { FileOutcome, FileTask } from './file-outcome.ts'
import { type FileToLint, fileToLint } from './file-to-lint.ts'
import { LedgerBook } from './ledger-book.ts'
import type { FoundOutside, LinterOptions } from './linter-options.ts'
import { completable, mapFile } from './map-file.ts'
import { Reduction, type WorldOutcome } from './reduction.ts'
import { bytesOf } from './stopwatch.ts'
import type { Spent } from './task.ts'

/** Throws a `ConfigError` where a rule cannot start and there is no resource to tell it of, or a schema that the config names cannot be read. */
export function lintFiles(
  files: Iterable<SourceFile>,
  config: ResolvedConfig,
  options: LinterOptions,
  outside: FoundOutside,
): Run {
  const run = new LintRun(files, config, options, outside)
  for (const [done, index] of run.order.entries()) {
    run.take(run.lint(index))
    while (run.reduceOn());
    options.onFile?.(done + 1)
  }
  return run.conclude()
}

/**
 * A run whose files may be linted anywhere and in any order. What they come to is taken world after world, so that rules which look across
 * resources can be asked while the rest is still being linted.
 */
export class LintRun {
  /** One for each file that is not ignored, in the order of their paths. */
  readonly tasks: readonly FileTask[]
  /** The tasks, by their index, in the order in which what they come to has to be taken. */
  readonly order: readonly number[]
  readonly #options: LinterOptions
  readonly #isWanted: LinterOptions['isWanted']
  readonly #bench: Bench
  readonly #book: LedgerBook
  readonly #tally = new Tally()
  /** Rules that could not tell, those that see one resource only with the file of it. */
  readonly #undecided = new Set<string>()
  readonly #crashes = new Crashes()
  readonly #problems: Problem[] = []
  readonly #crashed: ReturnType<Crashes['take']>[number][] = []
  readonly #directives = new Map<string, FileDirectives>()
  readonly #resources: Resource[] = []
  readonly #files: ReadonlyMap<string, FileToLint>
  /** Those that are not reduced yet, by name. */
  readonly #worlds: Map<string, World>
  readonly #kustomized: KustomizedFiles
  readonly #reduction: Reduction
  /** Of the files that were taken, by path. */
  readonly #taken = new Map<string, Omit<FileOutcome, 'facts'>>()
  /** Worlds of which all files were taken. */
  readonly #whole: World[] = []
  /** By the name of the world. */
  readonly #reduced = new Map<string, WorldOutcome>()
  /** While it goes on. */
  #reducing: Generator<void> | undefined
  readonly #spentElsewhere: Spent[] = []

  /** @param memory where something may be known from earlier runs, and is kept for later ones */
  constructor(
    files: Iterable<SourceFile>,
    config: ResolvedConfig,
    options: LinterOptions,
    outside: FoundOutside,
    memory?: Memory,
  ) {
    this.#options = options
    // An entry that counts is used up by the problems of all files.
    const isCounted = options.baseline?.suppressions.some(({ count = 1 }) => count > 1) ?? false
    this.#isWanted = isCounted ? undefined : options.isWanted
    this.#bench = benchFor(config, options)
    this.#book = new LedgerBook(outside)
    const wanted = [...files]
      .sort((a, b) => compareText(a.path, b.path))
      .filter(({ path }) => {
        const isIgnored = config.isIgnored(path)
        if (isIgnored) this.#book.ignore(path)
        return !isIgnored
      })
    const { parser, plans, watch } = this.#bench
    this.#kustomized = kustomizedIn([...wanted, ...(outside.kustomizations ?? [])], parser, memory)
    const preparing = { config, plans, parser, kustomized: this.#kustomized }
    const lintable = watch.measure('parse', () => wanted.map(file => fileToLint(file, preparing)))
    // Which rules cannot start, and how many there are, does not depend on whether there are files.
    if (lintable.length === 0) plans.of(config.forFile('.'))
    this.#files = new Map(lintable.map(one => [one.file.path, one]))
    this.#worlds = new Map(worldsOf(lintable))
    this.tasks = lintable.map(one => this.#taskOf(one))
    const indices = new Map(wanted.map((file, index) => [file, index]))
    this.order = largestFirst(this.#worlds.values()).flatMap(({ files }) => files.map(file => indices.get(file)!))
    this.#reduction = new Reduction({
      bench: this.#bench,
      checker: customResourceChecker(options.crds),
      kustomized: this.#kustomized,
      files: this.#files,
      isWanted: this.#isWanted ?? (() => true),
      memory,
    })
  }

  #taskOf({ file, world }: FileToLint): FileTask {
    const { patches, resources } = this.#kustomized
    const gathering = this.#worlds.get(world)?.gathering
    const circumstances = {
      isPatch: patches.has(file.path),
      isKustomized: resources.has(file.path),
      ...(gathering && { gathering: { readsSchemas: gathering.readsSchemas, rules: gathering.rules } }),
    }
    return { file, circumstances }
  }

  /** The map step of one file, which is yet to be taken. */
  lint(index: number): FileOutcome {
    const lintable = this.#files.get(this.tasks[index]!.file.path)!
    const { outcome, reading } = mapFile(this.#bench, lintable, this.#worlds.get(lintable.world)!.gathering)
    this.#reduction.keep(reading)
    return outcome
  }

  /** Whoever made it. */
  take({ facts, ...outcome }: FileOutcome): void {
    const { file, resources } = outcome
    const { world: name, config } = this.#files.get(file)!
    const world = this.#worlds.get(name)!
    this.#taken.set(file, outcome)
    if (resources.length > 0) world.configs.add(config)
    world.shares.push({ resources, facts })
    if (world.shares.length === world.files.length) this.#whole.push(world)
  }

  /** What it cost to do tasks elsewhere. */
  count(spent: Spent): void {
    this.#spentElsewhere.push(spent)
  }

  /**
   * Goes on with the reduce step of the worlds of which all files were taken; a large one takes many calls, between which others may be
   * listened to.
   *
   * @returns whether there was something to do
   */
  reduceOn(): boolean {
    this.#reducing ??= this.#reduceWorlds()
    const isOver = this.#reducing.next().done === true
    if (isOver) this.#reducing = undefined
    return !isOver
  }

  *#reduceWorlds(): Generator<void> {
    for (let world = this.#whole.shift(); world; world = this.#whole.shift()) {
      this.#reduced.set(world.name, yield* this.#reduction.outcomeOf(world))
      // All worlds together may have more facts than fit.
      this.#worlds.delete(world.name)
    }
  }

  /** The end of the run, once all files were taken. */
  conclude(): Run {
    while (this.reduceOn());
    this.#gather()
    const { plans, config } = this.#bench
    requireTold(plans, this.#crashes.starts)
    const { tool = { name: 'keelint', version: '0.0.0' }, clock } = this.#options
    return {
      tool,
      ...conclude(this.#problems, this.#crashes.complete(this.#crashed), {
        config,
        options: this.#options,
        configs: [...plans.configs],
        configOf: path => this.#files.get(path)?.config,
        directives: this.#directives,
        resources: this.#resources,
        unreadable: this.#book.unreadable,
        isUntold: (rule, file) =>
          this.#crashes.rules.has(rule) ||
          this.#undecided.has(rule) ||
          this.#undecided.has(inFile(rule, file)) ||
          (plans.across.has(rule) && this.#isWanted?.(file) === false),
        isPartial: this.#isWanted !== undefined,
        across: plans.across,
      }),
      crashes: this.#crashes.count,
      ...(this.#crashes.count > 0 && { crashed: [...this.#crashes.rules].sort(compareText) }),
      ledger: this.#book.close({
        undecided: this.#tally.entries(),
        rules: plans.rules.size,
        worlds: [...this.#reduced.keys()].sort(compareText),
      }),
      ...(clock && { stats: this.#stats() }),
    }
  }

  /** Puts together what was taken, in an order that does not depend on when that was. */
  #gather(): void {
    for (const { file } of this.tasks) this.#enter(this.#taken.get(file.path)!)
    for (const [, outcome] of [...this.#reduced].sort(([a], [b]) => compareText(a, b))) this.#enterWorld(outcome)
  }

  #enter(outcome: Omit<FileOutcome, 'facts'>): void {
    const { file: path, resources, directives, undecided, untold, problems, crashes } = outcome
    this.#book.enter(outcome)
    if (directives) this.#directives.set(path, { ...directives, file: this.#files.get(path)!.file })
    for (const resource of resources) this.#resources.push(resource)
    for (const { rule, reason, count } of undecided) this.#tally.add(rule, reason, count)
    for (const rule of untold) this.#undecided.add(inFile(rule, path))
    for (const problem of problems) this.#problems.push(problem)
    for (const crash of this.#crashes.take(crashes)) this.#crashed.push(crash)
  }

  #enterWorld({ problems, crashes, undecided, completed }: WorldOutcome): void {
    this.#tally.addAll(undecided)
    for (const { rule } of undecided.entries()) this.#undecided.add(rule)
    for (const problem of problems) this.#problems.push(problem)
    for (const { rule, file } of completed) {
      this.#tally.add(rule, completable)
      this.#undecided.add(inFile(rule, file))
    }
    for (const crash of this.#crashes.take(crashes)) this.#crashed.push(crash)
  }

  #stats(): Stats {
    const { watch, guard } = this.#bench
    const times = { ...watch.times }
    const rules: Record<string, number> = { ...guard.spentById }
    for (const { rules: more, ...stages } of this.#spentElsewhere) {
      for (const stage of ['parse', 'visit', 'locate'] as const) times[stage] += stages[stage]
      for (const [id, milliseconds] of Object.entries(more)) rules[id] = (rules[id] ?? 0) + milliseconds
    }
    const bytes = [...this.#files.values()].reduce((total, { file }) => total + bytesOf(file.text), 0)
    return { ...times, rules, documents: this.#book.documents, slow: this.#book.slow, bytes }
  }
}

function inFile(rule: string, file: string): string {
  return `${rule} ${file}`
}
