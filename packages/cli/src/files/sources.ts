/** From the paths of a command line to texts in their worlds, and to what could not become one. */
import { resolve } from 'node:path'
import type { Skipped, SourceFile, Unreadable } from '@keelint/core'
import type { Io } from '../io.ts'
import type { Progress } from '../output/progress.ts'
import { UsageError } from '../usage-error.ts'
import { find } from './find.ts'
import type { FoundFile } from './found.ts'
import type { IsIgnored } from './ignored.ts'
import { relativeName, shownName } from './name.ts'
import { type Content, read } from './read.ts'
import { readStdin } from './stdin.ts'
import { worldOf } from './worlds.ts'

export interface SourceOptions {
  /** `-` is standard input. */
  readonly paths: readonly string[]
  readonly stdinName: string | undefined
  readonly isIgnored: IsIgnored
  /** Whether the config names a file or folder as a world. */
  readonly isNamedWorld?: (name: string) => boolean
  /** Whether paths that lead nowhere, and an empty input, are put up with. */
  readonly passOnNoFiles: boolean
  readonly progress: Progress
}

export interface Sources {
  readonly files: readonly SourceFile[]
  readonly skipped: readonly Skipped[]
  readonly unreadable: readonly Unreadable[]
  /** Paths that lead nowhere, where that is put up with. */
  readonly missing: readonly string[]
}

/** Throws a `UsageError` where a path leads nowhere, or standard input is empty. */
export async function sourcesOf(io: Io, options: SourceOptions): Promise<Sources> {
  const { paths, isIgnored, progress, passOnNoFiles } = options
  const found = await find(
    paths.filter(path => path !== '-'),
    { cwd: io.cwd, isIgnored, onProgress: files => progress.show(`Looking for files: ${files}`) },
  )
  if (found.missing.length > 0 && !passOnNoFiles) throw new UsageError(missingMessage(found.missing))
  const worlds = { marked: found.marked, ...(options.isNamedWorld && { isNamed: options.isNamedWorld }) }
  const files: SourceFile[] = []
  const skipped = [...found.skipped]
  const unreadable = [...found.unreadable]
  for (const [index, file] of found.files.entries()) {
    take(file, read(file.location))
    progress.show(`Reading files: ${index + 1} of ${found.files.length}`)
  }
  if (paths.includes('-')) await takeStdin()
  return { files, skipped, unreadable, missing: found.missing }

  function take({ name, root }: FoundFile, content: Content): void {
    const file = shownName(name)
    if ('text' in content) files.push({ path: file, text: content.text, world: shownName(worldOf(name, root, worlds)) })
    else if ('skipped' in content) skipped.push({ file, reason: content.skipped })
    else unreadable.push({ file, ...content.unreadable })
  }

  async function takeStdin(): Promise<void> {
    const name = options.stdinName === undefined ? '<stdin>' : relativeName(io.cwd, resolve(io.cwd, options.stdinName))
    const content = await readStdin(io.stdin)
    if ('text' in content && content.text.trim() === '' && !passOnNoFiles)
      throw new UsageError('Nothing to lint: standard input is empty.')
    if (files.some(file => file.path === name)) throw new UsageError(`\`${name}\` is both standard input and a file.`)
    if (isIgnored(name)) skipped.push({ file: name, reason: 'ignored' })
    else take({ name, location: '', root: { name, folder: name } }, content)
  }
}

function missingMessage(missing: readonly string[]): string {
  const lines = missing.map(
    path => `\`${path}\` does not exist${/[*?[{]/.test(path) ? ', and as a pattern it matches nothing' : ''}.`,
  )
  return ['Nothing to lint:', ...lines].join(lines.length > 1 ? '\n' : ' ')
}
