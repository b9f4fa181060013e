/** A whole run: reads the files, shows them to the rules, then each world, and makes problems of what was said. */
import type { ResolvedConfig } from '../config/resolved.ts'
import { type Checker, customResourceChecker } from '../crd/custom-resources.ts'
import type { KustomizedFiles } from '../reading/kustomize.ts'
import { parsedDocuments } from '../reading/read.ts'
import { compareText, type Problem } from '../reporting/problem.ts'
import type { Run, Stats } from '../reporting/run.ts'
import { childOf } from '../resource/node.ts'
import type { Resource } from '../resource/resource.ts'
import type { Document } from '../source/document.ts'
import { Lines, type SourceFile } from '../source/file.ts'
import type { FileDirectives } from '../suppress/directive.ts'
import { type Bench, benchFor } from './bench.ts'
import { conclude } from './conclude.ts'
import { Crashes } from './crash.ts'
import type { FileOutcome, FileTask } from './file-outcome.ts'
import { type FileToLint, fileToLint } from './file-to-lint.ts'
import { KeptDocuments } from './kept-documents.ts'
import { kustomizedIn } from './kustomized.ts'
import { LedgerBook } from './ledger-book.ts'
import type { FoundOutside, LinterOptions } from './linter-options.ts'
import { completable, mapFile } from './map-file.ts'
import type { Memory } from './memory.ts'
import { crashesIn, found } from './problems.ts'
import { visitWorld } from './reduce.ts'
import { bytesOf } from './stopwatch.ts'
import { Tally } from './tally.ts'
import type { Spent } from './task.ts'
import { requireTold } from './unstarted.ts'
import { Variants } from './variant.ts'
import { type World, worldsOf } from './world.ts'

/** Throws a `ConfigError` where a rule cannot start and there is no resource to tell it of, or a schema that the config names cannot be read. */
export function lintFiles(
  files: Iterable<SourceFile>,
  config: ResolvedConfig,
  options: LinterOptions,
  outside: FoundOutside,
): Run {
  const run = new LintRun(files, config, options, outside)
  for (const index of run.tasks.keys()) {
    run.take(run.lint(index))
    options.onFile?.(index + 1)
  }
  return run.conclude()
}

/** A run whose files may be linted anywhere and in any order; what they come to is taken in the order of the tasks. */
export class LintRun {
  /** One for each file that is not ignored, in their order. */
  readonly tasks: readonly FileTask[]
  readonly #options: LinterOptions
  readonly #memory: Memory | undefined
  readonly #isWanted: LinterOptions['isWanted']
  readonly #bench: Bench
  readonly #book: LedgerBook
  readonly #tally = new Tally()
  /** Rules that could not tell, those that see one resource only with the file of it. */
  readonly #undecided = new Set<string>()
  readonly #kept = new KeptDocuments()
  readonly #crashes = new Crashes()
  readonly #checker: Checker
  readonly #problems: Problem[] = []
  readonly #crashed: ReturnType<Crashes['take']>[number][] = []
  readonly #directives = new Map<string, FileDirectives>()
  readonly #resources: Resource[] = []
  readonly #files: ReadonlyMap<string, FileToLint>
  readonly #worlds: ReadonlyMap<string, World>
  readonly #kustomized: KustomizedFiles
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
    this.#memory = memory
    // An entry that counts is used up by the problems of all files.
    const isCounted = options.baseline?.suppressions.some(({ count = 1 }) => count > 1) ?? false
    this.#isWanted = isCounted ? undefined : options.isWanted
    this.#bench = benchFor(config, options)
    this.#book = new LedgerBook(outside)
    this.#checker = customResourceChecker(options.crds)
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
    this.#worlds = worldsOf(lintable)
    this.tasks = lintable.map(one => this.#taskOf(one))
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
    this.#kept.keep(reading)
    return outcome
  }

  /** Whoever made it. */
  take(outcome: FileOutcome): void {
    const { file: path, resources, directives, undecided, untold, problems, crashes, facts } = outcome
    const { file, world: name, config } = this.#files.get(path)!
    const world = this.#worlds.get(name)!
    this.#book.enter(outcome)
    if (directives) this.#directives.set(path, { ...directives, file })
    if (resources.length > 0) world.configs.add(config)
    for (const resource of resources) this.#resources.push(resource)
    world.shares.push({ resources, facts })
    for (const { rule, reason, count } of undecided) this.#tally.add(rule, reason, count)
    for (const rule of untold) this.#undecided.add(inFile(rule, path))
    for (const problem of problems) this.#problems.push(problem)
    for (const crash of this.#crashes.take(crashes)) this.#crashed.push(crash)
  }

  /** What it cost to do tasks elsewhere. */
  count(spent: Spent): void {
    this.#spentElsewhere.push(spent)
  }

  /** The reduce step of all worlds, and the end of the run. */
  conclude(): Run {
    this.#reduce()
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
        worlds: this.#worldNames,
      }),
      ...(clock && { stats: this.#stats() }),
    }
  }

  #reduce(): void {
    const { guard, freeze, keyOf, plans, watch, fixes } = this.#bench
    const isWanted = this.#isWanted ?? (() => true)
    const { generated } = this.#kustomized
    const remembering = this.#memory && {
      memory: this.#memory,
      generated,
      textOf: (path: string) => this.#files.get(path)!.file.text,
      wantsEdits: (path: string) => fixes !== false && isWanted(path),
    }
    const reducing = {
      guard,
      freeze,
      keyOf,
      variants: new Variants({ keyOf, plans }),
      checker: this.#checker,
      generated,
      remembering,
      configOf: (path: string) => this.#files.get(path)!.config,
      readWritten: (resources: readonly Resource[]) => this.#written(resources),
    }
    const reduced = watch.measure('reduce', () =>
      this.#worldNames.map(name => visitWorld(reducing, this.#worlds.get(name)!)),
    )
    for (const { undecided } of reduced) {
      this.#tally.addAll(undecided)
      for (const { rule } of undecided.entries()) this.#undecided.add(rule)
    }
    const said = reduced.flatMap(({ said }) => said)
    const reports = said.flatMap(one => ('report' in one && isWanted(one.report.at.resource.file) ? [one] : []))
    const made = watch.measure('locate', () =>
      found(
        { reports, crashed: crashesIn(said) },
        this.#files.keys(),
        (path, indices) => ({
          documents: this.#documents(path, indices),
          lines: new Lines(this.#files.get(path)!.file.text),
        }),
        { guard, crashes: this.#crashes, fixes },
      ),
    )
    for (const problem of made.problems) this.#problems.push(problem)
    for (const { rule, report } of made.completed) {
      this.#tally.add(rule.id, completable)
      this.#undecided.add(inFile(rule.id, report.at.resource.file))
    }
    for (const crash of made.crashes) this.#crashed.push(crash)
  }

  get #worldNames(): readonly string[] {
    return [...this.#worlds.keys()].sort(compareText)
  }

  /** Those that are no longer at hand are parsed again. */
  #documents(path: string, indices: ReadonlySet<number>): readonly Document[] {
    return this.#kept.of(path) ?? [...parsedDocuments(this.#files.get(path)!.file, this.#bench.parser, indices)]
  }

  #written(resources: readonly Resource[]): ReadonlyMap<Resource, unknown> {
    const indices = new Map<string, Set<number>>()
    for (const { file, document } of resources)
      indices.set(file, (indices.get(file) ?? new Set<number>()).add(document))
    const roots = new Map<string, ReadonlyMap<number, unknown>>()
    for (const [file, wanted] of indices)
      roots.set(file, new Map(this.#documents(file, wanted).map(({ index, parsed }) => [index, parsed.value])))
    return new Map(
      resources.map(resource => {
        const root = roots.get(resource.file)!.get(resource.document)
        return [resource, resource.base.reduce<unknown>(childOf, root)]
      }),
    )
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
