/** What holds for each file of a run, before any of them is linted. */
import { withLevels } from '../config/levels.ts'
import type { FileConfig, ResolvedConfig } from '../config/resolved.ts'
import type { Plan, Plans } from '../instance/plan.ts'
import type { KustomizedFiles } from '../reading/kustomize.ts'
import { type Reading, readFile } from '../reading/read.ts'
import { Lines, type SourceFile } from '../source/file.ts'
import type { Parser } from '../source/parser.ts'
import type { FileDirectives } from '../suppress/directive.ts'
import { directivesIn } from '../suppress/directives-in.ts'

export interface FileToLint {
  readonly file: SourceFile
  readonly world: string
  readonly config: FileConfig
  readonly plan: Plan
  /** Given out once, so that it need not be kept. */
  read(): { readonly reading: Reading; readonly directives: FileDirectives | undefined }
}

export interface Preparing {
  readonly config: ResolvedConfig
  readonly plans: Plans
  readonly parser: Parser
  readonly kustomized: KustomizedFiles
}

/** Where comments such as `# keelint k8s/no-latest-tag: warn` may stand, which have to be known before the first file is linted. */
const maySetLevels = /#[ \t]*keelint[ \t]/

export function fileToLint(file: SourceFile, { config, plans, parser, kustomized }: Preparing): FileToLint {
  const base = config.forFile(file.path)
  const read = () => {
    const reading = readFile(file, parser, kustomized)
    return { reading, directives: directivesIn(reading, new Lines(file.text), base) }
  }
  // Most files do not have the word at all, which is found out many times faster.
  let early = file.text.includes('keelint') && maySetLevels.test(file.text) ? read() : undefined
  const levels = early?.directives?.levels
  const own = levels ? withLevels(base, levels) : base
  return {
    file,
    world: file.world ?? '.',
    config: own,
    plan: plans.of(own),
    read() {
      const result = early ?? read()
      early = undefined
      return result
    },
  }
}
