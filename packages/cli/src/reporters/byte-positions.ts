/** Lines and columns as Reviewdog counts them: from 1, columns in bytes of UTF-8. */
import type { Lines, Location, Position, ReporterContext } from '@keelint/core'
import { linesOf } from './lines-of.ts'
import { Utf8Offsets } from './utf8.ts'

export interface BytePositions {
  /** Without columns, which stands for whole lines, where the file's text is not at hand. */
  range(file: string, location: Location): { readonly start: BytePosition; readonly end: BytePosition }
  /** @param offset in UTF-16 units from 0, into a file whose text is at hand */
  at(file: string, offset: number): BytePosition
}

interface BytePosition {
  readonly line: number
  readonly column?: number
}

export function bytePositionsOf(source: ReporterContext['source']): BytePositions {
  const lines = linesOf(source)
  const known = new Map<string, Utf8Offsets>()
  const offsets = (file: string) => {
    let made = known.get(file)
    if (!made) {
      made = new Utf8Offsets(source(file) ?? '')
      known.set(file, made)
    }
    return made
  }
  const position = (file: string, { line, column }: Position, of: Lines | undefined): BytePosition => {
    const start = of?.starts[line - 1]
    if (start === undefined) return { line }
    const bytes = offsets(file)
    return { line, column: bytes.bytesBefore(start + column - 1) - bytes.bytesBefore(start) + 1 }
  }
  return {
    range: (file, { start, end }) => {
      const of = lines(file)
      return { start: position(file, start, of), end: position(file, end, of) }
    },
    at: (file, offset) => {
      const of = lines(file)!
      return position(file, of.position(offset), of)
    },
  }
}
