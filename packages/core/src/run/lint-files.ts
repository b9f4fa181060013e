/** A whole run: reads the files, shows them to the rules, then each world, and makes problems of what was said. */
import type { ResolvedConfig } from '../config/resolved.ts'
import { type Checker, customResourceChecker } from '../crd/custom-resources.ts'
import { filesOf, isKustomizationFile, type KustomizedFiles } from '../reading/kustomize.ts'
import { parsedDocuments } from '../reading/read.ts'
import { compareText } from '../reporting/problem.ts'
import type { Run, Stats } from '../reporting/run.ts'
import type { Resource } from '../resource/resource.ts'
import type { SourceFile } from '../source/file.ts'
import type { Parser } from '../source/parser.ts'
import { yamlParser } from '../source/yaml-parser.ts'
import type { FileDirectives } from '../suppress/directive.ts'
import type { Counted } from './assemble.ts'
import { conclude } from './conclude.ts'
import { configurationKeys } from './configuration-key.ts'
import { Crashes } from './crash.ts'
import { type Freeze, freezing, keepAsIs } from './deep-freeze.ts'
import { type FileToLint, fileToLint } from './file-to-lint.ts'
import { Guard } from './guard.ts'
import { KeptDocuments } from './kept-documents.ts'
import { LedgerBook } from './ledger-book.ts'
import type { FoundOutside, LinterOptions } from './linter-options.ts'
import { Plans } from './plan.ts'
import { crashesIn, type FindAtHand, type Found, found } from './problems.ts'
import { visitWorld } from './reduce.ts'
import type { Crashed } from './said.ts'
import { bytesOf, Stopwatch } from './stopwatch.ts'
import { Tally } from './tally.ts'
import { Unstarted } from './unstarted.ts'
import { visitReading } from './visit.ts'
import { type World, worldsOf } from './world.ts'

/** Throws a `ConfigError` where a rule cannot start and there is no resource to tell it of, or a schema that the config names cannot be read. */
export function lintFiles(
  files: Iterable<SourceFile>,
  config: ResolvedConfig,
  options: LinterOptions,
  outside: FoundOutside,
): Run {
  const run = new LintRun(config, options, outside)
  const lintable = run.prepare(files)
  for (const [index, file] of lintable.entries()) {
    run.visit(file)
    options.onFile?.(index + 1)
  }
  run.reduce()
  return run.conclude()
}

class LintRun {
  readonly #config: ResolvedConfig
  readonly #options: LinterOptions
  readonly #parser: Parser
  readonly #watch: Stopwatch
  readonly #guard: Guard
  readonly #freeze: Freeze
  readonly #keyOf = configurationKeys()
  readonly #plans: Plans
  readonly #book: LedgerBook
  readonly #tally = new Tally()
  /** Rules that could not tell, those that see one resource only with the file of it. */
  readonly #undecided = new Set<string>()
  readonly #kept = new KeptDocuments()
  readonly #crashes = new Crashes()
  readonly #unstarted = new Unstarted()
  readonly #checker: Checker
  readonly #found: Found = { problems: [], crashes: [] }
  readonly #directives = new Map<string, FileDirectives>()
  readonly #resources: Resource[] = []
  #files: ReadonlyMap<string, FileToLint> = new Map()
  #worlds: ReadonlyMap<string, World> = new Map()

  constructor(config: ResolvedConfig, options: LinterOptions, outside: FoundOutside) {
    const { parser = yamlParser, clock, limit, freeze } = options
    this.#config = config
    this.#options = options
    this.#parser = parser
    this.#watch = new Stopwatch(clock)
    this.#guard = new Guard(limit, clock)
    this.#freeze = freeze ? freezing() : keepAsIs
    this.#plans = new Plans({ guard: this.#guard, keyOf: this.#keyOf, freeze: this.#freeze })
    this.#book = new LedgerBook(outside)
    this.#checker = customResourceChecker(options.crds)
  }

  /** The files that are not ignored, in their order. */
  prepare(files: Iterable<SourceFile>): readonly FileToLint[] {
    const wanted = [...files]
      .sort((a, b) => compareText(a.path, b.path))
      .filter(({ path }) => {
        const isIgnored = this.#config.isIgnored(path)
        if (isIgnored) this.#book.ignore(path)
        return !isIgnored
      })
    const kustomized = kustomizedIn(wanted, this.#parser)
    const preparing = { config: this.#config, plans: this.#plans, parser: this.#parser, kustomized }
    const lintable = this.#watch.measure('parse', () => wanted.map(file => fileToLint(file, preparing)))
    // Which rules cannot start, and how many there are, does not depend on whether there are files.
    if (lintable.length === 0) this.#plans.of(this.#config.forFile('.'))
    this.#files = new Map(lintable.map(file => [file.file.path, file]))
    this.#worlds = worldsOf(lintable)
    return lintable
  }

  /** The map step of one file. */
  visit({ file: { path }, lines, config, plan, world: name, read }: FileToLint): void {
    const { reading, directives } = this.#watch.measure('parse', read)
    this.#kept.keep(reading)
    this.#book.enter(reading, lines)
    if (directives) this.#directives.set(path, directives)
    const world = this.#worlds.get(name)!
    if (reading.resources.length > 0) world.configs.add(config)
    for (const { resource } of reading.resources) this.#resources.push(resource)
    const looking = { guard: this.#guard, freeze: this.#freeze, tally: this.#tally, plan, config, world }
    this.#watch.measure('visit', () => visitReading(looking, reading))
    const said = [...this.#unstarted.at(plan, reading.resources), ...this.#guard.takeSaid()]
    if (said.length === 0) return
    for (const one of said)
      if ('undecided' in one) {
        this.#tally.add(one.rule.id, one.undecided)
        this.#undecided.add(inFile(one.rule.id, path))
      }
    const reports = said.flatMap(one =>
      'report' in one ? [{ ...one, level: config.rules.get(one.rule.id)!.level }] : [],
    )
    this.#assemble(reports, crashesIn(said), [path], () => ({ documents: reading.documents, lines }))
  }

  /** The reduce step of all worlds. */
  reduce(): void {
    const reducing = {
      guard: this.#guard,
      freeze: this.#freeze,
      keyOf: this.#keyOf,
      plans: this.#plans,
      checker: this.#checker,
      configOf: (path: string) => this.#files.get(path)!.config,
    }
    const reduced = this.#watch.measure('reduce', () =>
      this.#worldNames.map(name => visitWorld(reducing, this.#worlds.get(name)!)),
    )
    for (const { undecided } of reduced) {
      this.#tally.addAll(undecided)
      for (const { rule } of undecided.entries()) this.#undecided.add(rule)
    }
    const said = reduced.flatMap(({ said }) => said)
    const reports = said.flatMap(one => ('report' in one ? [one] : []))
    // Documents that are no longer at hand are parsed again, each once.
    this.#assemble(reports, crashesIn(said), this.#files.keys(), (path, indices) => {
      const { file, lines } = this.#files.get(path)!
      return { documents: this.#kept.of(path) ?? [...parsedDocuments(file, this.#parser, indices)], lines }
    })
  }

  conclude(): Run {
    this.#unstarted.requireTold(this.#plans)
    const { tool = { name: 'keelint', version: '0.0.0' }, clock } = this.#options
    const { problems, crashes } = this.#found
    return {
      tool,
      ...conclude(problems, this.#crashes.complete(crashes), {
        config: this.#config,
        options: this.#options,
        configs: [...this.#plans.configs],
        configOf: path => this.#files.get(path)?.config,
        directives: this.#directives,
        resources: this.#resources,
        unreadable: this.#book.unreadable,
        isUntold: (rule, file) =>
          this.#crashes.rules.has(rule) || this.#undecided.has(rule) || this.#undecided.has(inFile(rule, file)),
        across: this.#plans.across,
      }),
      crashes: this.#crashes.count,
      ...(this.#crashes.count > 0 && { crashed: [...this.#crashes.rules].sort(compareText) }),
      ledger: this.#book.close({
        undecided: this.#tally.entries(),
        rules: this.#plans.rules.size,
        worlds: this.#worldNames,
      }),
      ...(clock && { stats: this.#stats() }),
    }
  }

  get #worldNames(): readonly string[] {
    return [...this.#worlds.keys()].sort(compareText)
  }

  #assemble(
    reports: readonly Counted[],
    crashed: readonly Crashed[],
    files: Iterable<string>,
    atHand: FindAtHand,
  ): void {
    const assembling = { guard: this.#guard, crashes: this.#crashes, fixes: this.#options.fixes ?? true }
    const made = this.#watch.measure('locate', () => found({ reports, crashed }, files, atHand, assembling))
    for (const problem of made.problems) this.#found.problems.push(problem)
    for (const crash of made.crashes) this.#found.crashes.push(crash)
  }

  #stats(): Stats {
    const rules: Record<string, number> = {}
    for (const [{ id }, milliseconds] of this.#guard.spent) rules[id] = (rules[id] ?? 0) + milliseconds
    const bytes = [...this.#files.values()].reduce((total, { file }) => total + bytesOf(file.text), 0)
    return { ...this.#watch.times, rules, documents: this.#book.documents, bytes }
  }
}

function inFile(rule: string, file: string): string {
  return `${rule} ${file}`
}

function kustomizedIn(sources: readonly SourceFile[], parser: Parser): KustomizedFiles {
  const patches = new Set<string>()
  const resources = new Set<string>()
  for (const file of sources) {
    if (!isKustomizationFile(file.path)) continue
    for (const { parsed } of parsedDocuments(file, parser)) {
      const named = filesOf(parsed.value, file.path)
      for (const path of named.patches) patches.add(path)
      for (const path of named.resources) resources.add(path)
    }
  }
  return { patches, resources }
}
