/** Lints the files that a command line names, reports what was found, and gives the verdict. */
import { type ExitCode, Linter, type Run, type SourceFile, summaryOf, verdictOf } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import type { Invocation } from './arguments.ts'
import { type EffectiveConfig, effectiveConfig } from './config/effective-config.ts'
import { ignoring } from './files/ignored.ts'
import { namedWorlds } from './files/named-worlds.ts'
import { type Sources, sourcesOf } from './files/sources.ts'
import type { Io } from './io.ts'
import { hasColor } from './output/color.ts'
import { destinationsOf } from './output/destinations.ts'
import { type Progress, startProgress } from './output/progress.ts'
import { publish } from './output/publish.ts'
import { say } from './output/say.ts'
import { isShown, thresholdsOf } from './thresholds.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

/** @returns the exit code */
export async function lint({ paths, options }: Invocation, io: Io): Promise<ExitCode> {
  const thresholds = thresholdsOf(options)
  const destinations = await destinationsOf(options.format, options['output-file'], io.cwd)
  const color = { stdout: hasColor(options, io, io.stdout), file: options.color }
  if (options['stdin-filename'] !== undefined && !paths.includes('-'))
    throw new UsageError('`--stdin-filename` names what comes from standard input: add the path `-`.')
  const config = await effectiveConfig(options, io.cwd, [plugin])

  const progress = startProgress(io)
  const { run, sources } = await lintSources({ paths, options }, config, io, progress).finally(progress.end)

  const exitCode = verdictOf(run, thresholds)
  const visible = { ...run, problems: run.problems.filter(problem => isShown(problem, thresholds)) }
  const context = { cwd: io.cwd, summary: summaryOf(run.problems, exitCode), source: textsOf(sources.files) }
  await publish(visible, destinations, { io, color, context })
  for (const remark of remarksOn(run, exitCode, sources)) await say(io, remark)
  return exitCode
}

async function lintSources(
  { paths, options }: Pick<Invocation, 'paths' | 'options'>,
  { resolved, folder, ignores, worlds }: EffectiveConfig,
  io: Io,
  progress: Progress,
): Promise<{ readonly run: Run; readonly sources: Sources }> {
  const patterns = [
    { folder, patterns: ignores },
    { folder: io.cwd, patterns: options['ignore-pattern'] },
  ]
  const sources = await sourcesOf(io, {
    paths: paths.length > 0 ? paths : ['.'],
    stdinName: options['stdin-filename'],
    isIgnored: await ignoring(options['no-ignore'] ? [] : patterns, io.cwd),
    ...(worlds && { isNamedWorld: await namedWorlds(worlds, folder, io.cwd) }),
    passOnNoFiles: options['pass-on-no-files'],
    progress,
  })
  const { files } = sources
  const linter = new Linter(resolved, {
    tool: { name: 'keelint', version },
    onFile: done => progress.show(`Linting files: ${done} of ${files.length}`),
  })
  return { run: linter.lint(files, sources), sources }
}

function textsOf(files: readonly SourceFile[]): (file: string) => string | undefined {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return file => texts.get(file)
}

/** What a person wants to know of a verdict that no problem explains. */
function remarksOn({ crashes, ledger }: Run, exitCode: ExitCode, { missing }: Sources): readonly string[] {
  const remarks = missing.map(path => `\`${path}\` does not exist.`)
  if (crashes > 0) remarks.push('A rule crashed; the problems of `keelint/crash` say on what.')
  else if (exitCode === 2)
    remarks.push(
      ledger.skipped.length > 0
        ? 'Nothing to lint: all files are ignored.'
        : 'Nothing to lint: there are no files ending in .yaml, .yml or .json.',
    )
  return remarks
}
