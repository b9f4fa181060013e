/** Brings fixed texts back into their files. */
import { readFileSync } from 'node:fs'
import type { FileRun } from '../engine/file-run.ts'
import { decode, encodingOf } from '../files/decode.ts'
import { encode } from '../files/encode.ts'
import { statOf } from '../files/file-system.ts'
import { reasonOf } from '../files/found.ts'
import { rawPath } from '../files/name.ts'
import { overwriteFile } from '../files/overwrite.ts'

/** A file that keeps its problems. */
export interface Unwritten {
  readonly file: string
  /** A sentence. */
  readonly reason: string
}

/**
 * Each file is written whole or not at all, in the encoding and with the mode that it had; texts that come from no file are passed
 * over. A file that is read-only, or does not hold what was linted any more, stays as it is.
 */
export function writeFixes({ fixed, sources }: Pick<FileRun, 'fixed' | 'sources'>): readonly Unwritten[] {
  const unwritten: Unwritten[] = []
  for (const [file, { text }] of fixed ?? []) {
    const source = sources.get(file)
    if (source?.location === undefined || source.text === text) continue
    const reason = write(source.location, source.text, text)
    if (reason !== undefined) unwritten.push({ file, reason })
  }
  return unwritten
}

/** @returns why it was not written */
function write(file: string, before: string, after: string): string | undefined {
  try {
    const stat = statOf(file)
    if (stat instanceof Error) throw stat
    // Reading a pipe would wait for its writer.
    if (!stat.isFile()) return 'It is no file any more.'
    const bytes = readFileSync(rawPath(file))
    const content = decode(bytes)
    if (!('text' in content) || content.text !== before) return 'It has changed since it was read.'
    overwriteFile(file, encode(after, encodingOf(bytes)))
    return undefined
  } catch (error) {
    const failure = error as NodeJS.ErrnoException
    return failure.code === 'ENOENT' ? 'It is gone.' : reasonOf(failure)
  }
}
