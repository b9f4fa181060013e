/** The files of a part: all are looked for, and those of the part are read. */
import path from 'node:path'
import { compareText, isKustomizationFile, type SourceFile } from '@keelint/core'
import type { Find, Found } from '../files/found.ts'
import { shownName } from '../files/name.ts'
import type { Content } from '../files/read.ts'
import { fileSystem, type GivenText, type Origin } from '../files/sources.ts'
import { isInPart, type Part } from './part.ts'

export interface PartFiles {
  readonly origin: Origin
  /** Of other parts, whose kustomizations may name files of this one. */
  readonly kustomizations: readonly SourceFile[]
  /** What was found, once it was looked for. */
  found(): Found
  /** What was found in the part, sorted by name, with what was read of it. */
  finds(): readonly Read[]
}

export interface Read {
  readonly find: Find
  readonly content?: Content
}

/** @param paths as they were given @param given texts beside them @param cwd absolute @param part absent for all files @param most bytes of a file */
export function partFiles(
  paths: readonly string[],
  given: readonly GivenText[],
  cwd: string,
  part: Part | undefined,
  most: number,
): PartFiles {
  const disk = fileSystem(paths, cwd, most)
  const kustomizations: SourceFile[] = []
  const contents = new Map<string, Content>()
  let found: Found | undefined
  const isHere = (name: string) => isInPart(shownName(name), part)
  return {
    origin: {
      async find(onProgress) {
        found = await disk.find(onProgress)
        return found
      },
      read(file) {
        const { name } = file
        if (!isHere(name) && !isKustomizationFile(name)) return undefined
        const content = disk.read(file)!
        if (isHere(name)) contents.set(name, content)
        else if ('text' in content) kustomizations.push({ path: shownName(name), text: content.text })
        return isHere(name) ? content : undefined
      },
    },
    kustomizations,
    found: () => found!,
    finds() {
      const finds = found!.finds.filter(({ name }) => isHere(name))
      const reads = finds.map((find): Read => {
        const content = 'candidate' in find ? contents.get(find.name) : undefined
        return { find, ...(content && { content }) }
      })
      return [...reads, ...given.map(text => asRead(text, cwd))].sort((a, b) => compareText(a.find.name, b.find.name))
    },
  }
}

/** A text that is given, as a file that was named. */
function asRead({ name, content }: GivenText, cwd: string): Read {
  const location = path.resolve(cwd, name)
  return { find: { name, candidate: { name, location, real: location, root: { name, folder: name } } }, content }
}
