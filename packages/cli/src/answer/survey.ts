/** Asks the model of each world, and finds out where the answers stand. */
import {
  type Collector,
  defineRule,
  Linter,
  type OptionsSchema,
  type Place,
  type Project,
  type ResolvedConfig,
  type Rule,
  type Run,
} from '@keelint/core'
import type { DutyModel } from '@keelint/kubernetes'
import { dutyModelOf } from '@keelint/kubernetes'
import { configsOf } from '../engine/configs.ts'
import { type EngineOptions, limitsOf } from '../engine/options.ts'
import type { Text } from '../engine.ts'
import { givenText } from '../files/given-text.ts'
import { sourcesOf } from '../files/sources.ts'
import { UsageError } from '../usage-error.ts'
import { version } from '../version.ts'
import { type FilePlace, mapPlaces, type PlacedAnswer, partsOf, type WorldAnswer } from './answer.ts'

export interface Survey {
  /** World by world; of one world in the order in which they were given. */
  readonly answers: readonly WorldAnswer[]
  readonly run: Run
  /** Worlds in which the question makes no sense, while it does in others. */
  readonly unanswered: ReadonlyMap<string, UsageError>
  /** Paths that lead nowhere. */
  readonly missing: readonly string[]
  /** Each file's name with its text, by which an answer can be told from that of other files. */
  readonly texts: readonly (readonly [name: string, text: string])[]
}

/** One answer or several, on what is collected from the resources beside the models. */
export interface Asking<Fact = unknown> {
  readonly collect?: Collector<Fact>
  ask(project: Project<Fact>, around: { readonly duties: DutyModel }): PlacedAnswer | readonly PlacedAnswer[]
}

const id = 'access/answer'

/**
 * Throws a `ConfigError` on a wrong config, and a `UsageError` where a path leads nowhere or the question makes no sense in any world.
 * @param cwd absolute @param texts beside the files
 */
export async function survey<Fact>(
  { ask, collect }: Asking<Fact>,
  options: EngineOptions,
  cwd: string,
  paths: readonly string[],
  texts: readonly Text[] = [],
): Promise<Survey> {
  const configs = await configsOf(options, cwd)
  const most = limitsOf(options).bytes
  const sources = await sourcesOf({
    cwd,
    paths: paths.length + texts.length > 0 ? paths : ['.'],
    given: texts.map(text => givenText(text, cwd, most)),
    prepare: files => configs.prepare(files.length > 0 ? files : ['manifest.yaml']),
    isIgnored: file => configs.resolved.isIgnored(file),
    worldsOf: file => configs.worldsOf(file),
    passOnNoFiles: options.passOnNoFiles ?? false,
    mostBytes: most,
    onProgress: () => {},
  })
  const found = new Map<string, readonly PlacedAnswer[]>()
  const unanswered = new Map<string, UsageError>()
  let failure: unknown
  const rule = answering<Fact>(collect, (project, settings) => {
    try {
      const answers = found.get(project.world) ?? [ask(project, { duties: dutyModelOf(settings) })].flat()
      found.set(project.world, answers)
      return answers
    } catch (error) {
      if (error instanceof UsageError) unanswered.set(project.world, error)
      else failure ??= error
      return []
    }
  })
  const run = new Linter(onlyWith(rule, configs.resolved), {
    tool: { name: 'keelint', version },
    limits: limitsOf(options),
    fixes: false,
  }).lint(sources.files, sources)
  if (failure !== undefined) throw failure
  for (const error of found.size === 0 ? unanswered.values() : []) throw error
  return {
    answers: [...found].flatMap(([world, answers]) => located(answers, world, run).map(answer => ({ world, answer }))),
    run,
    unanswered,
    missing: sources.missing,
    texts: sources.files.map(({ path, text }) => [path, text] as const),
  }
}

/** A rule whose one problem in each world has all places of the answers. */
function answering<Fact>(
  collect: Collector<Fact> | undefined,
  answersIn: (project: Project<Fact>, settings: Readonly<Record<string, unknown>>) => readonly PlacedAnswer[],
): Rule {
  return defineRule<{ readonly places: string }, OptionsSchema, Fact>({
    meta: {
      type: 'suggestion',
      severity: 'low',
      docs: { description: 'Require an answer', rationale: 'It was asked for.', remedy: 'Read it.', references: [] },
      messages: { places: '{{world}}' },
    },
    ...(collect && { collect }),
    create: ({ report, settings }) => ({
      Project(project) {
        const places = answersIn(project, settings).flatMap(placesIn)
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

function located(answers: readonly PlacedAnswer[], world: string, run: Run): readonly WorldAnswer['answer'][] {
  const problem = [...run.problems, ...run.suppressed].find(({ rule, message }) => rule === id && message === world)
  const byIndex = new Map(
    (problem?.related ?? []).map(({ message, file, location: { start } }): readonly [string, FilePlace] => [
      message,
      { file, line: start.line, column: start.column },
    ]),
  )
  const indices = new Map(answers.flatMap(placesIn).map((place, index) => [place, index]))
  return answers.map(answer => mapPlaces(answer, place => byIndex.get(String(indices.get(place)))))
}

/** The config of each file with this one rule only, and nothing that silences it. */
function onlyWith(rule: Rule, config: ResolvedConfig): ResolvedConfig {
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
