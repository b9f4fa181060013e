/** The texts of a run's files, and what is made of each of them once. */
import { Lines, type ReporterContext } from '@keelint/core'
import { lineHashes } from './line-hash.ts'

export interface Texts {
  /** Undefined where the text is not at hand. */
  lines(file: string): Lines | undefined
  /** GitHub's fingerprint of a line, from 1. */
  lineHash(file: string, line: number): string | undefined
}

export function textsOf(source: ReporterContext['source']): Texts {
  const linesOf = remembered(file => {
    const text = source(file)
    return text === undefined ? undefined : new Lines(text)
  })
  const hashesOf = remembered(file => {
    const text = source(file)
    return text === undefined ? [] : lineHashes(text)
  })
  return { lines: linesOf, lineHash: (file, line) => hashesOf(file)[line - 1] }
}

function remembered<Value>(make: (file: string) => Value): (file: string) => Value {
  const known = new Map<string, Value>()
  return file => {
    if (!known.has(file)) known.set(file, make(file))
    return known.get(file)!
  }
}
