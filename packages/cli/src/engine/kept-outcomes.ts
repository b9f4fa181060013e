/** Keeps what files come to while a run goes on, for another run of the same config. */
import type { FileOutcome, FileTask, Resource } from '@keelint/core'
import type { Outcomes } from '../threads/lint-tasks.ts'

interface Kept {
  readonly task: FileTask
  readonly outcome: FileOutcome
}

export class KeptOutcomes implements Outcomes {
  /** By file. */
  readonly #kept = new Map<string, Kept>()

  outcome({ file, circumstances }: FileTask): FileOutcome | undefined {
    const kept = this.#kept.get(file.path)
    if (!kept || kept.task.file.text !== file.text || kept.task.file.world !== file.world) return undefined
    const isAlike = JSON.stringify(kept.task.circumstances) === JSON.stringify(circumstances)
    return isAlike ? kept.outcome : undefined
  }

  keep(task: FileTask, outcome: FileOutcome): void {
    this.#kept.set(task.file.path, { task, outcome })
  }

  /** Of all files. */
  get resources(): readonly Resource[] {
    return [...this.#kept.values()].flatMap(({ outcome }) => outcome.resources)
  }
}

/** What one of them knows, and each keeps what is new to it. */
export function bothOf(first: Outcomes | undefined, second: Outcomes | undefined): Outcomes | undefined {
  if (!first || !second) return first ?? second
  return {
    outcome(task) {
      const known = first.outcome(task)
      if (known) return known
      const outcome = second.outcome(task)
      if (outcome) first.keep(task, outcome)
      return outcome
    },
    keep(task, outcome, text) {
      first.keep(task, outcome, text)
      second.keep(task, outcome, text)
    },
  }
}
