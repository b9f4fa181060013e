/** From what cross-resource rules say of the worlds of a run to problems. */
import type { Checker } from '../crd/custom-resources.ts'
import { type CrashEntry, Crashes } from '../instance/crash.ts'
import type { KustomizedFiles } from '../reading/kustomize.ts'
import { parsedDocuments, type Reading } from '../reading/read.ts'
import type { Problem } from '../reporting/problem.ts'
import { childOf } from '../resource/node.ts'
import type { Resource } from '../resource/resource.ts'
import type { Document } from '../source/document.ts'
import { Lines } from '../source/file.ts'
import type { Memory } from '../world/memory.ts'
import { type Reducing, visitWorld } from '../world/reduce.ts'
import type { Tally } from '../world/tally.ts'
import { Variants } from '../world/variant.ts'
import type { World } from '../world/world.ts'
import type { Bench } from './bench.ts'
import type { FileToLint } from './file-to-lint.ts'
import { KeptDocuments } from './kept-documents.ts'
import { crashesIn, found } from './problems.ts'

/** What a world comes to beyond its single files. */
export interface WorldOutcome {
  readonly problems: readonly Problem[]
  readonly crashes: readonly CrashEntry[]
  readonly undecided: Tally
  /** Where rules reported that something is absent which whatever completes the pod may set. */
  readonly completed: readonly { readonly rule: string; readonly file: string }[]
}

/** What it has from its run. */
export interface Needs {
  readonly bench: Bench
  readonly checker: Checker
  readonly kustomized: KustomizedFiles
  /** By path. */
  readonly files: ReadonlyMap<string, FileToLint>
  /** Whether somebody wants to see the problems of a file. */
  readonly isWanted: (file: string) => boolean
  readonly memory: Memory | undefined
}

export class Reduction {
  readonly #needs: Needs
  readonly #reducing: Reducing
  readonly #kept = new KeptDocuments()

  constructor(needs: Needs) {
    this.#needs = needs
    const { bench, checker, kustomized, files, isWanted, memory } = needs
    const { guard, freeze, keyOf, plans, fixes } = bench
    const { generated } = kustomized
    this.#reducing = {
      guard,
      freeze,
      keyOf,
      variants: new Variants({ keyOf, plans }),
      checker,
      generated,
      remembering: memory && {
        memory,
        generated,
        textOf: path => files.get(path)!.file.text,
        wantsEdits: path => fixes !== false && isWanted(path),
      },
      configOf: path => files.get(path)!.config,
      readWritten: resources => this.#written(resources),
    }
  }

  /** Takes what need not be parsed again. */
  keep(reading: Reading): void {
    this.#kept.keep(reading)
  }

  /** Step by step, for a large world takes a while. @param world whole */
  *outcomeOf(world: World): Generator<void, WorldOutcome> {
    const { bench, files, isWanted } = this.#needs
    const { guard, watch, fixes, alike } = bench
    const { said, undecided } = yield* watch.measureSteps('reduce', visitWorld(this.#reducing, world))
    const reports = said.flatMap(one => ('report' in one && isWanted(one.report.at.resource.file) ? [one] : []))
    const crashes = new Crashes()
    const { problems, completed, ...made } = watch.measure('locate', () =>
      found(
        { reports, crashed: crashesIn(said) },
        world.files.map(({ path }) => path),
        (path, indices) => ({
          documents: this.#documents(path, indices),
          lines: new Lines(files.get(path)!.file.text),
        }),
        { guard, crashes, fixes, alike },
      ),
    )
    for (const file of world.files) this.#kept.forget(file)
    return {
      problems,
      crashes: crashes.entries(made.crashes),
      undecided,
      completed: completed.map(({ rule, report }) => ({ rule: rule.id, file: report.at.resource.file })),
    }
  }

  /** Those that are no longer at hand are parsed again. */
  #documents(path: string, indices: ReadonlySet<number>): readonly Document[] {
    const { bench, files } = this.#needs
    return this.#kept.of(path) ?? [...parsedDocuments(files.get(path)!.file, bench.parser, indices)]
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
}
