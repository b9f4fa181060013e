/** The lines of the files that a report shows, cut up once for each file. */
import { Lines, type ReporterContext } from '@keelint/core'

/** @returns undefined for a file whose text is not at hand */
export function linesOf(source: ReporterContext['source']): (file: string) => Lines | undefined {
  const known = new Map<string, Lines | undefined>()
  return file => {
    if (!known.has(file)) {
      const text = source(file)
      known.set(file, text === undefined ? undefined : new Lines(text))
    }
    return known.get(file)
  }
}
