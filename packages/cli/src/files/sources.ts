/** From paths and patterns to texts in their worlds, and to what could not become one. */
import type { Skipped, SourceFile, Unreadable } from '@keelint/core'
import { UsageError } from '../usage-error.ts'
import type { Encoding } from './decode.ts'
import { find } from './find.ts'
import type { Candidate, Found } from './found.ts'
import { shownName } from './name.ts'
import type { NamedWorlds } from './named-worlds.ts'
import { type Content, read } from './read.ts'
import { type Root, worldOf } from './worlds.ts'

export interface SourceOptions {
  /** Absolute. */
  readonly cwd: string
  /** Files, folders and patterns. */
  readonly paths: readonly string[]
  readonly given: readonly GivenText[]
  /** Called with the names of all files before anything is asked about one of them. */
  readonly prepare: (names: readonly string[]) => Promise<void>
  /** @param file relative to the working directory */
  readonly isIgnored: (file: string) => boolean
  /** The worlds that the config of a file names. */
  readonly worldsOf: (file: string) => NamedWorlds | undefined
  /** Whether paths that lead nowhere are put up with. */
  readonly passOnNoFiles: boolean
  readonly onProgress: (progress: Progress) => void
  /** Of a file; the ordinary limit where absent. */
  readonly mostBytes?: number
  /** Where files come from; by default the file system, where `paths` are looked for. */
  readonly origin?: Origin
}

export interface Origin {
  find(onProgress: (files: number) => void): Promise<Found>
  /** Undefined for a file that is left to others. */
  read(file: Candidate): Content | undefined
}

/** @param paths files, folders and patterns @param cwd absolute @param most bytes of a file */
export function fileSystem(paths: readonly string[], cwd: string, most?: number): Origin {
  return { find: onProgress => find(paths, { cwd, onProgress }), read: ({ location }) => read(location, most) }
}

/** A text that is not read from a file. */
export interface GivenText {
  /** Relative to the working directory, with `/`. */
  readonly name: string
  /** Where a fixed text would go, absolute; absent where there is no such place. */
  readonly location?: string
  readonly content: Content
}

/** A text that was linted. */
export interface Source {
  /** As it was read, without fixes. */
  readonly text: string
  readonly encoding: Encoding
  /** The file, absolute; absent where the text comes from elsewhere. */
  readonly location?: string
}

export interface Progress {
  readonly stage: 'find' | 'read' | 'lint'
  /** How many files are done. */
  readonly done: number
  /** Of how many; absent where that is not known yet. */
  readonly total?: number
}

export interface Sources {
  readonly files: readonly SourceFile[]
  readonly skipped: readonly Skipped[]
  readonly unreadable: readonly Unreadable[]
  /** Each text of `files`, by its path. */
  readonly byPath: ReadonlyMap<string, Source>
  /** Paths that lead nowhere, where that is put up with. */
  readonly missing: readonly string[]
}

/** Throws a `UsageError` where a path leads nowhere, and where a text is given for a file that was found. */
export async function sourcesOf(options: SourceOptions): Promise<Sources> {
  const { given, isIgnored, onProgress, origin = fileSystem(options.paths, options.cwd, options.mostBytes) } = options
  const found = await origin.find(done => onProgress({ stage: 'find', done }))
  if (found.missing.length > 0 && !options.passOnNoFiles) throw new UsageError(missingMessage(found.missing))
  await options.prepare([...found.finds, ...given].map(({ name }) => name))
  const kept = found.without(isIgnored)
  const files: SourceFile[] = []
  const byPath = new Map<string, Source>()
  const skipped = [...kept.skipped]
  const unreadable = [...kept.unreadable]
  for (const [index, file] of kept.files.entries()) {
    const content = origin.read(file)
    if (content) take({ ...file, content })
    onProgress({ stage: 'read', done: index + 1, total: kept.files.length })
  }
  for (const { name, location, content } of given) {
    if (byPath.has(shownName(name)))
      throw new UsageError(`\`${shownName(name)}\` is there twice: as a text that is given, and as a file.`)
    if (isIgnored(shownName(name))) skipped.push({ file: shownName(name), reason: 'ignored' })
    else take({ name, root: { name, folder: name }, location, content })
  }
  return { files, skipped, unreadable, byPath, missing: found.missing }

  function take(one: { name: string; root: Root; location: string | undefined; content: Content }): void {
    const { content } = one
    const file = shownName(one.name)
    if ('text' in content) {
      const { text, encoding } = content
      const world = worldOf(one.name, one.root, { marked: found.marked, named: options.worldsOf(file) })
      files.push({ path: file, text, world: shownName(world) })
      byPath.set(file, { text, encoding, ...(one.location !== undefined && { location: one.location }) })
    } else if ('skipped' in content) skipped.push({ file, reason: content.skipped })
    else unreadable.push({ file, ...content.unreadable })
  }
}

function missingMessage(missing: readonly string[]): string {
  const lines = missing.map(
    path => `\`${path}\` does not exist${/[*?[{]/.test(path) ? ', and as a pattern it matches nothing' : ''}.`,
  )
  return ['Nothing to lint:', ...lines].join(lines.length > 1 ? '\n' : ' ')
}
