/** Lints files and texts: what the command line does, for programs. */
import path from 'node:path'
import { type ExitCode, type FileConfig, type RuleMeta, type Run, verdictOf } from '@keelint/core'
import { sightOf } from './cache/sight.ts'
import { seenBy } from './cache/unchanged.ts'
import type { Configs } from './config/load-configs.ts'
import { pathsOf, requireKnown, requireName } from './engine/arguments.ts'
import { circumstancesOf } from './engine/circumstances.ts'
import { configFileOf, configsOf } from './engine/configs.ts'
import type { FileRun } from './engine/file-run.ts'
import { foreignPlugins } from './engine/foreign-plugins.ts'
import type { Job } from './engine/job.ts'
import { type Linted, lintSources } from './engine/lint-sources.ts'
import { type LoadedReporter, loadedReporter } from './engine/loaded-reporter.ts'
import { checkEngineOptions, type EngineOptions, limitsOf, ruleTimeoutOf } from './engine/options.ts'
import { pagesOf } from './engine/pages.ts'
import { findReporter } from './engine/reporters.ts'
import { givenText } from './files/given-text.ts'
import { relativeName } from './files/name.ts'
import { type GivenText, type Origin, type Progress, sourcesOf } from './files/sources.ts'
import { UnwrittenError } from './fixes/unwritten-error.ts'
import { writeFixes } from './fixes/write-fixes.ts'
import type { Merging } from './fleet/merging.ts'
import type { Part } from './fleet/part.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

/** A text to lint that is in no file, or not yet. */
export interface Text {
  /** Bytes are decoded as those of a file. */
  readonly text: string | Uint8Array
  /** The name that it is linted by, relative to `cwd`; one in angle brackets, such as `<text>`, is that of no file. */
  readonly filePath: string
}

/** What a shard is of. */
export interface Mapped {
  /** How many files were linted. */
  readonly files: number
  /** Paths that lead nowhere, where that is put up with. */
  readonly missing: readonly string[]
}

/** What somebody makes of a run, as plain data. */
export interface Making<T> {
  /** All that it depends on besides the run. */
  readonly by: string
  readonly make: (run: FileRun) => Promise<T>
  /** Whether it may be had again. */
  readonly isLasting: (made: T) => boolean
}

/** What stands for any file of the working directory. */
const manifest = 'manifest.yaml'

/** Of a run that needed no linting. */
const noStats = { parse: 0, visit: 0, reduce: 0, locate: 0, rules: {}, documents: 0, slow: 0, bytes: 0 }

/** Holds options; each run reads its files anew. It ends no process and prints nothing. */
export class Engine {
  static readonly version: string = version

  readonly #options: EngineOptions
  readonly #cwd: string
  #loaded: Promise<Configs> | undefined

  /** Throws an error of the name `UsageError` on an unknown option, and on a value of the wrong type. */
  constructor(options: EngineOptions = {}) {
    checkEngineOptions(options)
    this.#options = options
    this.#cwd = path.resolve(options.cwd ?? process.cwd())
  }

  /**
   * Lints what the paths and patterns find. Throws a `ConfigError` on a wrong config, and a `UsageError` where a path leads nowhere;
   * rules that crash become problems, and `run.crashes` counts them.
   *
   * @param patterns files, folders and patterns, relative to `cwd`; none means no file
   * @param texts to lint beside the files; none may have the name of a file that is found
   */
  async lintFiles(patterns: string | readonly string[], texts: readonly Text[] = []): Promise<FileRun> {
    return this.#lint(
      pathsOf(patterns),
      texts.map(text => this.#givenText(text)),
    )
  }

  /**
   * What is made of the run that `lintFiles` gives. With a cache it is kept there, and where nothing at all has changed since, nothing is
   * linted nor made. Throws what `lintFiles` and `make` throw.
   */
  async makeOf<T>(patterns: string | readonly string[], making: Making<T>, texts: readonly Text[] = []): Promise<T> {
    const given = texts.map(text => this.#givenText(text))
    const start = this.#clock()
    const sight = sightOf(making)
    const job = await this.#prepare(pathsOf(patterns), given, sight)
    const read = this.#clock() - start
    const circumstances = this.#options.since === undefined ? await circumstancesOf(job) : undefined
    const cache = circumstances?.help.cache
    const by = JSON.stringify([this.#cwd, making.by])
    const known = cache?.made(by) as T | undefined
    if (known !== undefined) return known
    const linted = await (circumstances ? lintSources(job, undefined, circumstances) : this.#lintJob(job, given))
    const run = this.#runOf(job, linted, { start, read })
    const made = await making.make(run)
    if (circumstances && run.crashes === 0 && making.isLasting(made)) {
      const seen = sight && !job.configs.namesFiles ? seenBy(sight, making.by, circumstances.linter.today) : undefined
      cache?.keepMade(by, made, seen)
    }
    return made
  }

  /** Lints a text. @param options `warnIgnored: false` leaves a text out of the ledger that the config ignores */
  async lintText(
    text: string,
    options: { readonly filePath?: string; readonly warnIgnored?: boolean } = {},
  ): Promise<FileRun> {
    requireKnown(options, ['filePath', 'warnIgnored'], 'lintText')
    const { filePath = '<text>', warnIgnored = true } = options
    if (typeof text !== 'string') throw new UsageError('What is linted must be a text.')
    const run = await this.#lint([], [this.#givenText({ text, filePath })])
    if (warnIgnored) return run
    return {
      ...run,
      ledger: { ...run.ledger, skipped: run.ledger.skipped.filter(({ reason }) => reason !== 'ignored') },
    }
  }

  /**
   * Lints what the paths find, or a part of it, and writes what was found into a file, for `mergeShards`. Throws what `lintFiles` throws,
   * and a `UsageError` where the file cannot be written.
   *
   * @param file relative to `cwd`
   */
  async mapFiles(
    patterns: string | readonly string[],
    file: string,
    { part, texts = [] }: { readonly part?: Part; readonly texts?: readonly Text[] } = {},
  ): Promise<Mapped> {
    requireName(file, 'The shard')
    const [paths, given, location] = [
      pathsOf(patterns),
      texts.map(text => this.#givenText(text)),
      path.resolve(this.#cwd, file),
    ]
    const [{ partFiles }, { writeShard }] = await Promise.all([
      import('./fleet/part-files.ts'),
      import('./fleet/make-shard.ts'),
    ])
    const files = partFiles(paths, given, this.#cwd, part, limitsOf(this.#options).bytes)
    const job = await this.#prepare(paths, given, files.origin)
    await writeShard(location, { ...job, files, part })
    return { files: job.sources.files.length, missing: job.sources.missing }
  }

  /**
   * The run that `lintFiles` would give for all that the shards are of. Throws what `lintFiles` throws, and a `UsageError` or `ConfigError`
   * that names the shard which is missing, damaged, or of another version, config or state of the files.
   *
   * @param shards files, folders and patterns, relative to `cwd`
   */
  async mergeShards(shards: string | readonly string[]): Promise<FileRun> {
    const { mergingOf } = await import('./fleet/merging.ts')
    const { shardFiles } = await import('./fleet/shard-files.ts')
    const merging = mergingOf(await shardFiles(pathsOf(shards), this.#cwd), this.#cwd)
    const { overrideConfigFile, safe } = this.#options
    // A shard may name files anywhere, and must not decide which programs run.
    if (merging.leadsOut && overrideConfigFile === undefined && !safe)
      return new Engine({ ...this.#options, safe: true }).#lint([], [], merging)
    return this.#lint([], [], merging)
  }

  /** What holds for a file; undefined where the config ignores it. @param file need not exist */
  async calculateConfigForFile(file: string): Promise<FileConfig | undefined> {
    const { resolved, name } = await this.#ask(file)
    return resolved.isIgnored(name) ? undefined : resolved.forFile(name)
  }

  /** The config file that holds for a file, or for `cwd`: absolute, undefined where there is none. */
  async findConfigFile(file?: string): Promise<string | undefined> {
    if (file !== undefined) requireName(file, 'The file')
    return configFileOf(this.#options, this.#cwd, file ?? manifest)
  }

  /** Whether the config does not want a file to be linted. @param file need not exist */
  async isPathIgnored(file: string): Promise<boolean> {
    const { resolved, name } = await this.#ask(file)
    return resolved.isIgnored(name)
  }

  /**
   * Throws a `UsageError` where there is none of this name.
   *
   * @param name a format of ours, `plugin/name`, a path relative to `cwd`, or a package: `x` stands for `keelint-reporter-x`
   * @param width how many columns a report for people may take
   */
  async loadReporter(name = 'stylish', width = 100): Promise<LoadedReporter> {
    requireName(name, 'The name of a reporter')
    const configs = await this.#configs()
    const plugins = async () => {
      await configs.prepare([manifest])
      return configs.plugins
    }
    const reporter = await findReporter(name, {
      cwd: this.#cwd,
      safe: this.#options.safe ?? false,
      plugins,
      width,
      timeout: 10 * ruleTimeoutOf(this.#options),
    })
    return loadedReporter(name, reporter, { cwd: this.#cwd, verdict: this.#options })
  }

  /** The exit code of the command line for a run of this engine. */
  verdictOf(run: Run): ExitCode {
    return verdictOf(run, this.#options)
  }

  /** Of the rules that have spoken in a run, silenced or not, by id. */
  getRulesMetaForRun({ problems, suppressed, rules }: Run): Readonly<Record<string, RuleMeta>> {
    const ids = [...new Set([...problems, ...suppressed].map(({ rule }) => rule))].sort()
    return Object.fromEntries(ids.flatMap(id => (rules.has(id) ? [[id, rules.get(id)!.meta]] : [])))
  }

  /**
   * An engine with the options that a module exports by default. Throws what the module throws.
   *
   * @param url of a file
   */
  static async fromOptionsModule(url: URL): Promise<Engine> {
    if (!(url instanceof URL)) throw new UsageError('A module of options is named by a `URL`.')
    const { defaultOf, importModule } = await import('./config/import-module.ts')
    return new Engine(defaultOf(await importModule(url.href, url.pathname)) as EngineOptions)
  }

  /** Whether rules crashed, so that silence means nothing. */
  static hasCrashed({ crashes }: Run): boolean {
    return crashes > 0
  }

  /**
   * Writes the fixes of a run into their files, each whole or not at all. Throws an `UnwrittenError` after the last file, where some
   * are read-only or have changed since they were read; those stay as they are.
   */
  static async outputFixes(run: Pick<FileRun, 'fixed' | 'sources'>): Promise<void> {
    const unwritten = writeFixes(run)
    if (unwritten.length > 0) throw new UnwrittenError(unwritten)
  }

  /** The same run with problems of level error only. */
  static getErrorResults<R extends Run>(run: R): R {
    const isError = ({ level }: { readonly level: string }) => level === 'error'
    return { ...run, problems: run.problems.filter(isError), suppressed: run.suppressed.filter(isError) }
  }

  async #lint(paths: readonly string[], given: readonly GivenText[], merging?: Merging): Promise<FileRun> {
    const start = this.#clock()
    const job = await this.#prepare(paths, given, merging?.origin)
    const read = this.#clock() - start
    const linted = await (merging ? merging.lint(job) : this.#lintJob(job, given))
    return this.#runOf(job, linted, { start, read })
  }

  #runOf({ configs, sources }: Job, { run: linted, remarks }: Linted, spent: { start: number; read: number }): FileRun {
    const { stats = noStats, ...run } = linted
    const { start, read } = spent
    const timed = this.#options.stats && { stats: { ...stats, read, total: this.#clock() - start, remarks } }
    const pages = pagesOf(run.rules.keys(), configs.plugins)
    return {
      ...run,
      ...timed,
      sources: sources.byPath,
      pages,
      plugins: foreignPlugins(configs.plugins),
      missing: sources.missing,
    }
  }

  /** Milliseconds; Node loads its clock when it is first asked. */
  #clock(): number {
    return this.#options.stats ? performance.now() : 0
  }

  async #lintJob(job: Job, given: readonly GivenText[]): Promise<Linted> {
    const { since } = this.#options
    if (since === undefined) return lintSources(job)
    const { lintSince } = await import('./engine/lint-since.ts')
    return lintSince(job, since, given)
  }

  /** Finds files and configs, and reads them. */
  async #prepare(paths: readonly string[], given: readonly GivenText[], origin?: Origin): Promise<Job> {
    this.#checkSignal()
    const configs = await this.#configs()
    const { resolved } = configs
    const sources = await sourcesOf({
      cwd: this.#cwd,
      paths,
      given,
      prepare: files => configs.prepare(files.length > 0 ? files : [manifest]),
      isIgnored: file => resolved.isIgnored(file),
      worldsOf: file => configs.worldsOf(file),
      passOnNoFiles: this.#options.passOnNoFiles ?? false,
      mostBytes: limitsOf(this.#options).bytes,
      onProgress: progress => this.#progress(progress),
      ...(origin && { origin }),
    })
    this.#checkSignal()
    const onFile = (done: number) => this.#progress({ stage: 'lint', done, total: sources.files.length })
    return { options: this.#options, cwd: this.#cwd, configs, paths, sources, onFile }
  }

  #configs(): Promise<Configs> {
    this.#loaded ??= configsOf(this.#options, this.#cwd)
    return this.#loaded
  }

  async #ask(file: string): Promise<Pick<Configs, 'resolved'> & { readonly name: string }> {
    requireName(file, 'The file')
    const name = relativeName(this.#cwd, path.resolve(this.#cwd, file))
    const { prepare, resolved } = await this.#configs()
    await prepare([name])
    return { resolved, name }
  }

  #givenText(text: Text): GivenText {
    return givenText(text, this.#cwd, limitsOf(this.#options).bytes)
  }

  #progress(progress: Progress): void {
    this.#options.onProgress?.(progress)
    this.#checkSignal()
  }

  #checkSignal(): void {
    this.#options.signal?.throwIfAborted()
  }
}
