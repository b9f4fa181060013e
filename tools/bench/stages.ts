/** Times the stages of a run, with the command's own modules. */
import { resolve } from 'node:path'
import { Linter, resolveConfig, type SourceFile, summaryOf, verdictOf } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { find } from '../../packages/cli/src/files/find.ts'
import { read } from '../../packages/cli/src/files/read.ts'
import { worldOf } from '../../packages/cli/src/files/worlds.ts'
import { loadReporter } from '../../packages/cli/src/reporters/formats.ts'
import type { StageName } from './measurement.ts'

export interface StageTimes {
  readonly files: number
  /** Of text, as UTF-8. */
  readonly bytes: number
  readonly stages: Readonly<Record<StageName, number>>
}

/** One run under the preset `all`, reported as JSON. @param folder relative to `cwd`, or absolute */
export async function timeStages(folder: string, cwd: string): Promise<StageTimes> {
  const linter = new Linter(await resolveConfig([{ extends: ['all'] }], [plugin]), { clock: () => performance.now() })
  const reporter = await loadReporter('json', 80)

  const started = performance.now()
  const found = await find([folder], { cwd })
  const foundAt = performance.now()
  const files: SourceFile[] = []
  for (const { name, location, root } of found.without(() => false).files) {
    const content = read(location)
    if ('text' in content) files.push({ path: name, text: content.text, world: worldOf(name, root, found) })
  }
  const readAt = performance.now()
  if (files.length === 0) throw new Error(`${resolve(cwd, folder)}: no files to read`)

  const run = linter.lint(files)
  const lintedAt = performance.now()
  const summary = summaryOf(run.problems, verdictOf(run))
  await reporter(run, { color: false, summary, source: () => undefined })
  const report = performance.now() - lintedAt

  const { parse, visit, reduce, locate } = run.stats!
  const bytes = files.reduce((total, { text }) => total + Buffer.byteLength(text), 0)
  return {
    files: files.length,
    bytes,
    stages: { find: foundAt - started, read: readAt - foundAt, parse, visit, reduce, locate, report },
  }
}
