/** The linter: texts in, a run out. */
import type { FileConfig, ResolvedConfig } from './config/resolved.ts'
import { isKustomizationFile, patchesOf } from './reading/kustomize.ts'
import { parsedDocuments, type Reading, readFile } from './reading/read.ts'
import type { Skipped, Unreadable } from './reporting/ledger.ts'
import { compareProblems, compareText, type Problem } from './reporting/problem.ts'
import type { Run, Stats } from './reporting/run.ts'
import type { Place } from './resource/resource.ts'
import { placesOf, problemOf } from './run/assemble.ts'
import { crashId, crashMeta } from './run/crash.ts'
import { KeptDocuments } from './run/kept-documents.ts'
import { LedgerBook } from './run/ledger-book.ts'
import { type Located, locate } from './run/locate.ts'
import { type Plan, planOf, type Said } from './run/plan.ts'
import { visitWorld } from './run/reduce.ts'
import { type Facts, noFacts, visitDocument, visitResource } from './run/visit.ts'
import type { Document } from './source/document.ts'
import { Lines, type SourceFile } from './source/file.ts'
import type { Parser } from './source/parser.ts'
import { yamlParser } from './source/yaml-parser.ts'

export interface LinterOptions {
  readonly parser?: Parser
  readonly tool?: { readonly name: string; readonly version: string }
  /** Milliseconds, for `Run.stats`. */
  readonly clock?: () => number
  /** Called after each file has been read, for a progress line. */
  readonly onFile?: (done: number) => void
}

/** What the caller found and could not hand over as text. */
export interface FoundOutside {
  readonly skipped?: readonly Skipped[]
  readonly unreadable?: readonly Unreadable[]
}

/** Holds a config; each `lint` is a run of its own and remembers nothing of earlier ones. */
export class Linter {
  readonly #config: ResolvedConfig
  readonly #parser: Parser
  readonly #options: LinterOptions

  constructor(config: ResolvedConfig, options: LinterOptions = {}) {
    this.#config = config
    this.#parser = options.parser ?? yamlParser
    this.#options = options
  }

  /**
   * The order of the files does not matter. Throws a `ConfigError` where a rule cannot start; a rule that throws later becomes
   * a problem.
   */
  lint(files: Iterable<SourceFile>, outside: FoundOutside = {}): Run {
    const plan = planOf(this.#config.forFile('.'))
    const time = { parse: 0, visit: 0, reduce: 0, locate: 0 }
    const sources = [...files].sort((a, b) => compareText(a.path, b.path))
    const book = new LedgerBook(outside)
    const worlds = new Map<string, Facts>()
    const found: Problem[] = []
    const patches = this.#patches(sources)
    const kept = new KeptDocuments()
    for (const [index, file] of sources.entries()) {
      const reading = this.#measure(time, 'parse', () => readFile(file, this.#parser, patches))
      kept.keep(reading)
      const lines = new Lines(file.text)
      book.enter(reading, lines)
      const world = file.world ?? '.'
      const facts = worlds.get(world) ?? noFacts()
      worlds.set(world, facts)
      this.#measure(time, 'visit', () => visitReading(plan, this.#config.forFile(file.path), reading, facts))
      const said = plan.takeSaid()
      if (said.length > 0) this.#measure(time, 'locate', () => found.push(...assemble(said, reading.documents, lines)))
      this.#options.onFile?.(index + 1)
    }
    this.#measure(time, 'reduce', () => {
      for (const [world, facts] of [...worlds].sort(([a], [b]) => compareText(a, b)))
        visitWorld(plan, world, facts, this.#config.forFile('.').closed)
    })
    this.#measure(time, 'locate', () => found.push(...this.#assembleAcross(plan.takeSaid(), sources, kept)))
    const problems = unique(found.sort(compareProblems))
    const crashes = problems.filter(({ rule }) => rule === crashId).length
    return {
      tool: this.#options.tool ?? { name: 'keelint', version: '0.0.0' },
      problems,
      suppressed: [],
      ledger: book.close(plan, [...worlds.keys()]),
      rules: new Map([
        ...plan.rules.map(({ id, meta, level }) => [id, { meta, level }] as const),
        ...(crashes > 0 ? [[crashId, { meta: crashMeta, level: 'error' }] as const] : []),
      ]),
      crashes,
      ...(this.#options.clock && { stats: time }),
    }
  }

  /** What kustomizations among the files name as patches. */
  #patches(sources: readonly SourceFile[]): ReadonlySet<string> {
    const patches = new Set<string>()
    for (const file of sources)
      if (isKustomizationFile(file.path))
        for (const { parsed } of parsedDocuments(file, this.#parser))
          for (const path of patchesOf(parsed.value, file.path)) patches.add(path)
    return patches
  }

  /** Problems of cross-resource rules: documents that are no longer at hand are parsed again, each once. */
  #assembleAcross(said: readonly Said[], sources: readonly SourceFile[], kept: KeptDocuments): readonly Problem[] {
    const byFile = new Map<string, Place[]>()
    for (const place of said.flatMap(placesOf)) {
      const places = byFile.get(place.resource.file) ?? []
      byFile.set(place.resource.file, places)
      places.push(place)
    }
    const located = new Map<Place, Located>()
    for (const file of sources) {
      const places = byFile.get(file.path)
      if (!places) continue
      const wanted = new Set(places.map(({ resource }) => resource.document))
      const documents = kept.of(file.path) ?? [...parsedDocuments(file, this.#parser, wanted)]
      for (const [place, at] of locateAll(places, documents, new Lines(file.text))) located.set(place, at)
    }
    return said.map(one => problemOf(one, located))
  }

  #measure<T>(time: Record<keyof Stats, number>, stage: keyof Stats, work: () => T): T {
    const { clock } = this.#options
    if (!clock) return work()
    const start = clock()
    const result = work()
    time[stage] += clock() - start
    return result
  }
}

function visitReading(plan: Plan, config: FileConfig, { documents, resources }: Reading, facts: Facts): void {
  if (plan.visits.has('Document'))
    for (const document of documents) {
      const first = resources.find(({ resource }) => resource.document === document.index)
      if (first) visitDocument(plan, document, first.resource)
    }
  for (const object of resources) visitResource(plan, config, object, facts)
}

/** Problems of one file, whose documents are at hand. */
function assemble(said: readonly Said[], documents: readonly Document[], lines: Lines): readonly Problem[] {
  const located = locateAll(said.flatMap(placesOf), documents, lines)
  return said.map(one => problemOf(one, located))
}

function locateAll(
  places: readonly Place[],
  documents: readonly Document[],
  lines: Lines,
): ReadonlyMap<Place, Located> {
  const byIndex = new Map(documents.map(document => [document.index, document]))
  return new Map(places.map(place => [place, locate(place, byIndex.get(place.resource.document)!, lines)]))
}

/** The same said of the same place twice is one problem: a value of the pod that several containers inherit. */
function unique(sorted: readonly Problem[]): readonly Problem[] {
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1]
    return (
      !before ||
      compareProblems(before, problem) !== 0 ||
      before.messageId !== problem.messageId ||
      before.identity !== problem.identity
    )
  })
}
