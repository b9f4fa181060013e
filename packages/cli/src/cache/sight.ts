/** What a run sees of the disk, as one word: while that stays the same, so does all that the run says. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { configNames, isProgram } from '../config/config-file.ts'
import { isFolder, isIn, realPathOf, statOf } from '../files/file-system.ts'
import { disk, type FileTree } from '../files/file-tree.ts'
import { find } from '../files/find.ts'
import type { Candidate, Found } from '../files/found.ts'
import { folderOf, rawPath } from '../files/name.ts'
import { type Content, contentOf, mostBytes, readBytes } from '../files/read.ts'
import type { Origin } from '../files/sources.ts'
import { suppressionsFileOf } from '../suppressions/location.ts'
import { digestOf } from './digest.ts'

export interface SightOptions {
  /** Files, folders and patterns. */
  readonly paths: readonly string[]
  /** Absolute. */
  readonly cwd: string
  /** The config file that holds for all files; `true` for none. Absent where each folder is asked for one. */
  readonly config?: string | true | undefined
  readonly suppressionsLocation?: string | undefined
}

/** Finds and reads files as the file system gives them, and remembers what it saw. */
export class Sight implements Origin {
  readonly #options: SightOptions
  /** Names of configs and repositories in folders that were listed on the way. */
  readonly #marks = new Map<string, readonly string[]>()
  /** Of what was read, by where it really is. */
  readonly #digests = new Map<string, string>()
  #found: Found | undefined
  #around: unknown
  #isWhole = true

  constructor(options: SightOptions) {
    this.#options = options
  }

  async find(onProgress?: (files: number) => void): Promise<Found> {
    const { paths, cwd } = this.#options
    this.#found = await find(paths, { cwd, tree: this.#tree(), ...(onProgress && { onProgress }) })
    // Before anything is made of configs: one that changes in between is told by the next run.
    this.#around = this.#surroundings(this.#found)
    return this.#found
  }

  read({ location, real }: Candidate): Content {
    const content = readBytes(location, mostBytes, bytes => {
      this.#digests.set(real, digestOf(bytes))
      return contentOf(bytes)
    })
    if (!this.#digests.has(real)) this.#isWhole = false
    return content
  }

  /** Reads all that was found. @param unread what is left out, by where it really is */
  readAll(unread: ReadonlySet<string>): void {
    for (const { location, real } of this.#candidates()) {
      if (unread.has(real) || this.#digests.has(real)) continue
      const digest = readBytes(location, mostBytes, digestOf)
      if (typeof digest === 'string') this.#digests.set(real, digest)
      else this.#isWhole = false
    }
  }

  /** What was found and not read, for nobody wanted it: by where it really is. */
  get unread(): readonly string[] {
    return this.#candidates().flatMap(({ real }) => (this.#digests.has(real) ? [] : [real]))
  }

  /** Changes with whatever was seen; undefined where not all could be seen, or somebody else has a say. */
  get word(): string | undefined {
    if (!this.#found || !this.#isWhole) return undefined
    const { paths, cwd } = this.#options
    const finds = this.#found.finds.map(find => {
      if (!('candidate' in find)) return 'reason' in find ? [find.name, find.reason, find.real] : undefined
      const { name, root, real } = find.candidate
      return [name, root.name, root.folder, real, this.#digests.get(real)]
    })
    if (finds.includes(undefined)) return undefined
    const folders = paths.map(given => isFolder(path.resolve(cwd, given)))
    const { marked, missing } = this.#found
    return digestOf(JSON.stringify([finds, [...marked], missing, folders, this.#around]))
  }

  #candidates(): readonly Candidate[] {
    return (this.#found?.finds ?? []).flatMap(find => ('candidate' in find ? [find.candidate] : []))
  }

  /** The disk, whose listings say where configs are. */
  #tree(): FileTree {
    return {
      ...disk,
      list: folder => {
        const entries = disk.list(folder)
        this.#marks.set(folder, marksIn(entries))
        return entries
      },
    }
  }

  #surroundings({ finds }: Found): unknown {
    const { cwd, config, suppressionsLocation } = this.#options
    // Its entries speak of files that need not be among those that are linted.
    if (!(statOf(suppressionsFileOf(suppressionsLocation, cwd)) instanceof Error)) this.#isWhole = false
    if (config === true) return []
    if (config !== undefined) return this.#configAt(path.resolve(cwd, config))
    const folders = new Set(['.', ...finds.map(({ name }) => folderOf(name))])
    const seen = new Set<string>()
    const rows: unknown[] = []
    for (const folder of folders)
      for (let at = path.resolve(cwd, folder); !seen.has(at); at = path.dirname(at)) {
        seen.add(at)
        const marks = this.#marks.get(at) ?? marksIn(listOf(at))
        if (marks.length > 0) rows.push([at, marks, marks.map(name => this.#configAt(path.join(at, name)))])
        if (marks.includes(repository) && (at === cwd || !isIn(cwd, at))) break
      }
    return rows
  }

  #configAt(file: string): unknown {
    if (path.basename(file) === repository) return undefined
    if (isProgram(file)) this.#isWhole = false
    try {
      return [file, realPathOf(file), digestOf(readFileSync(rawPath(file)))]
    } catch {
      this.#isWhole = false
      return undefined
    }
  }
}

const sights = new WeakMap<object, Sight>()

/** Has a run find and read by the sight, for somebody who says all else that the run depends on: no part of what programs are offered. */
export function withSight<Making extends object>(making: Making, sight: Sight | undefined): Making {
  if (sight) sights.set(making, sight)
  return making
}

export function sightOf(making: object): Sight | undefined {
  return sights.get(making)
}

const repository = '.git'
const marking = new Set([...configNames, repository])

/** Where case does not tell names apart, another spelling is found too. */
function marksIn(entries: readonly { readonly name: string }[]): readonly string[] {
  const names = entries.map(({ name }) => name.toLowerCase()).filter(name => marking.has(name))
  return names.length > 1 ? names.sort() : names
}

/** Nothing for a folder that cannot be listed: a config in it cannot be found either, or is opened by its name. */
function listOf(folder: string): readonly { readonly name: string }[] {
  try {
    return disk.list(folder)
  } catch {
    return [...marking]
      .map(name => ({ name }))
      .filter(({ name }) => !(statOf(path.join(folder, name)) instanceof Error))
  }
}
