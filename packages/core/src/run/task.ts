/** Lints files by themselves, for a run that goes on elsewhere. */
import type { ResolvedConfig } from '../config/resolved.ts'
import type { Gathering } from '../world/world.ts'
import { benchFor } from './bench.ts'
import type { FileOutcome, FileTask } from './file-outcome.ts'
import { fileToLint } from './file-to-lint.ts'
import type { LinterOptions } from './linter-options.ts'
import { mapFile } from './map-file.ts'

export interface TaskLinter {
  lint(task: FileTask): FileOutcome
  /** What the tasks cost so far, where there is a clock: milliseconds. */
  readonly spent: Spent
}

export interface Spent {
  readonly parse: number
  readonly visit: number
  readonly locate: number
  /** By id. */
  readonly rules: Readonly<Record<string, number>>
}

/** The config and the options have to be those of the run. */
export function taskLinter(config: ResolvedConfig, options: LinterOptions): TaskLinter {
  const bench = benchFor(config, options)
  const { plans, parser, guard, watch } = bench
  const gatherings = new Map<string, Gathering>()
  return {
    lint({ file, circumstances: { isPatch, isKustomized, gathering } }) {
      const kustomized = {
        patches: new Set(isPatch ? [file.path] : []),
        resources: new Set(isKustomized ? [file.path] : []),
        generated: new Set<string>(),
      }
      const lintable = fileToLint(file, { config, plans, parser, kustomized })
      return mapFile(bench, lintable, gathering && gatheringFor(gathering, lintable.config.known)).outcome
    },
    get spent() {
      const { parse, visit, locate } = watch.times
      return { parse, visit, locate, rules: guard.spentById }
    },
  }

  function gatheringFor(
    { readsSchemas, rules }: Pick<Gathering, 'readsSchemas' | 'rules'>,
    known: Parameters<typeof plans.collecting>[1],
  ): Gathering {
    const key = `${readsSchemas} ${rules.join()}`
    const made = gatherings.get(key) ?? { readsSchemas, rules, collects: plans.collecting(rules, known) }
    gatherings.set(key, made)
    return made
  }
}
