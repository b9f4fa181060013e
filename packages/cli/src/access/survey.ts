/** Asks the model of each world, and finds out where the answers stand. */
import { defineRule, Linter, type Place, type Project, type ResolvedConfig, type Run } from '@keelint/core'
import type { DutyModel } from '@keelint/kubernetes'
import { dutyModelOf } from '@keelint/kubernetes'
import { configsOf } from '../engine/configs.ts'
import type { EngineOptions } from '../engine/options.ts'
import { sourcesOf } from '../files/sources.ts'
import { version } from '../version.ts'
import { type FilePlace, mapPlaces, type PlacedAnswer, partsOf, type WorldAnswer } from './answer.ts'

export interface Survey {
  readonly answers: readonly WorldAnswer[]
  readonly run: Run
  /** Paths that lead nowhere. */
  readonly missing: readonly string[]
  /** Each file's name with its text, by which an answer can be told from that of other files. */
  readonly texts: readonly (readonly [name: string, text: string])[]
}

export type Ask = (project: Project, around: { readonly duties: DutyModel }) => PlacedAnswer

const id = 'access/answer'

/** Throws a `ConfigError` on a wrong config, and a `UsageError` where a path leads nowhere. @param cwd absolute */
export async function survey(ask: Ask, options: EngineOptions, cwd: string, paths: readonly string[]): Promise<Survey> {
  const configs = await configsOf(options, cwd)
  const sources = await sourcesOf({
    cwd,
    paths: paths.length > 0 ? paths : ['.'],
    given: [],
    prepare: files => configs.prepare(files.length > 0 ? files : ['manifest.yaml']),
    isIgnored: file => configs.resolved.isIgnored(file),
    worldsOf: file => configs.worldsOf(file),
    passOnNoFiles: options.passOnNoFiles ?? false,
    onProgress: () => {},
  })
  const found = new Map<string, PlacedAnswer>()
  let failure: unknown
  const rule = answering((project, settings) => {
    try {
      const answer = found.get(project.world) ?? ask(project, { duties: dutyModelOf(settings) })
      found.set(project.world, answer)
      return answer
    } catch (error) {
      failure ??= error
      return undefined
    }
  })
  const run = new Linter(onlyWith(rule, configs.resolved), { tool: { name: 'keelint', version }, fixes: false }).lint(
    sources.files,
    sources,
  )
  if (failure !== undefined) throw failure
  return {
    answers: [...found].map(([world, answer]) => ({ world, answer: located(answer, world, run) })),
    run,
    missing: sources.missing,
    texts: sources.files.map(({ path, text }) => [path, text] as const),
  }
}

/** A rule whose one problem in each world has all places of the answer. */
function answering(
  answerIn: (project: Project, settings: Readonly<Record<string, unknown>>) => PlacedAnswer | undefined,
) {
  return defineRule({
    meta: {
      type: 'suggestion',
      severity: 'low',
      docs: { description: 'Require an answer', rationale: 'It was asked for.', remedy: 'Read it.', references: [] },
      messages: { places: '{{world}}' },
    },
    create: ({ report, settings }) => ({
      Project(project) {
        const answer = answerIn(project, settings)
        const places = answer ? placesIn(answer) : []
        if (places.length > 0)
          report({
            at: places[0]!,
            messageId: 'places',
            data: { world: project.world },
            related: places.map((at, index) => ({ at, message: String(index) })),
          })
      },
    }),
  })
}

function placesIn(answer: PlacedAnswer): readonly Place[] {
  return partsOf(answer).flatMap(({ at }) => at ?? [])
}

function located(answer: PlacedAnswer, world: string, run: Run): WorldAnswer['answer'] {
  const problem = [...run.problems, ...run.suppressed].find(({ rule, message }) => rule === id && message === world)
  const byIndex = new Map(
    (problem?.related ?? []).map(({ message, file, location: { start } }): readonly [string, FilePlace] => [
      message,
      { file, line: start.line, column: start.column },
    ]),
  )
  const indices = new Map(placesIn(answer).map((place, index) => [place, index]))
  return mapPlaces(answer, place => byIndex.get(String(indices.get(place))))
}

/** The config of each file with this one rule only, and nothing that silences it. */
function onlyWith(rule: ReturnType<typeof answering>, config: ResolvedConfig): ResolvedConfig {
  const rules = new Map([[id, { rule, level: 'warn' as const, options: {} }]])
  const known = new Map<ReturnType<ResolvedConfig['forFile']>, ReturnType<ResolvedConfig['forFile']>>()
  return {
    suppressions: [],
    isIgnored: () => false,
    forFile(path) {
      const own = config.forFile(path)
      const same = known.get(own) ?? { ...own, rules, suppressions: [], noInlineConfig: true }
      known.set(own, same)
      return same
    },
  }
}

/** What an answer may lack. */
export function remarksOn({ run: { ledger }, missing }: Survey): readonly string[] {
  return [
    ...missing.map(path => `\`${path}\` does not exist.`),
    ...ledger.unreadable.map(({ file, location, message }) => {
      return `The answer lacks what could not be read: ${file}:${location?.start.line ?? 1}: ${message}`
    }),
    ...(ledger.resources === 0 ? ['There is nothing to look at: the files hold no Kubernetes object.'] : []),
  ]
}
