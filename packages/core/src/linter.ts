/** The linter: texts in, a run out. */
import type { ResolvedConfig } from './config/resolved.ts'
import { fixAll } from './fix/fix.ts'
import type { Problem } from './reporting/problem.ts'
import type { Run } from './reporting/run.ts'
import type { RuleMeta } from './rule/rule.ts'
import { parserOf } from './run/bench.ts'
import { LintRun, lintFiles } from './run/lint-files.ts'
import type { FoundOutside, LinterOptions } from './run/linter-options.ts'
import { type TaskLinter, taskLinter } from './run/task.ts'
import type { SourceFile } from './source/file.ts'
import type { Memory } from './world/memory.ts'

/** Holds a config; each `lint` is a run of its own and remembers nothing of earlier ones. */
export class Linter {
  readonly #config: ResolvedConfig
  readonly #options: LinterOptions

  /** @param config what `resolveConfig` gives */
  constructor(config: ResolvedConfig, options: LinterOptions = {}) {
    // For those that no compiler has seen: a list of config objects would fail late, and without a word about why.
    if (typeof config?.forFile !== 'function')
      throw new TypeError('A `Linter` takes the config that `resolveConfig` gives.')
    this.#config = config
    this.#options = options
  }

  /**
   * The order of the files does not matter. Throws a `ConfigError` where a schema that the config names cannot be read, or a rule
   * cannot start and there is no resource to tell it of; else a rule that cannot start, or crashes later, becomes a problem.
   */
  lint(files: Iterable<SourceFile>, outside: FoundOutside = {}): Run {
    return lintFiles(files, this.#config, this.#options, outside)
  }

  /**
   * The same, with each file linted when and where the caller likes, or known from before; `onFile` is not called.
   *
   * @param memory what may be known from earlier runs, and is kept for later ones
   */
  begin(files: Iterable<SourceFile>, outside: FoundOutside = {}, memory?: Memory): LintRun {
    return new LintRun(files, this.#config, this.#options, outside, memory)
  }

  /** Lints files of a run that has begun elsewhere, with the same config and options. */
  tasks(): TaskLinter {
    return taskLinter(this.#config, this.#options)
  }

  /**
   * Lints, fixes what can be fixed, and lints again, at most ten times; `fixed` has the new texts, and the problems are what
   * remains in them.
   */
  lintAndFix(files: Iterable<SourceFile>, outside: FoundOutside = {}, { types, only }: FixOptions = {}): Run {
    const options = { ...this.#options, fixes: true }
    let rules: Run['rules'] = new Map()
    const isOfType = (problem: Problem) => !types || types.some(type => type === rules.get(problem.rule)?.meta.type)
    return fixAll([...files], {
      lint: texts => {
        const run = lintFiles(texts, this.#config, options, outside)
        rules = run.rules
        return run
      },
      parser: parserOf(options),
      only: problem => isOfType(problem) && (only?.(problem) ?? true),
    })
  }
}

/** Which problems are fixed; all, if neither says anything. */
export interface FixOptions {
  /** Of the rules. */
  readonly types?: readonly RuleMeta['type'][]
  readonly only?: (problem: Problem) => boolean
}
