/** Holds what the tape parser says of a document against what the parser on `yaml` says of it. */
import { isDeepStrictEqual } from 'node:util'
import { type ParsedDocument, type Path, type Range, tapeParser, yamlParser } from '@keelint/core'

export interface Comparison {
  /** Whether the document was left to `yaml`, so that nothing was compared. */
  readonly isSlow: boolean
  /** What they do not agree on, if anything. */
  readonly difference?: string
}

/** @param share of the paths that are looked for: every one, or every so-manieth @param parse in place of the tape parser's */
export function compare(
  text: string,
  range: Range = { start: 0, end: text.length },
  share = 1,
  parse = tapeParser.parse,
): Comparison {
  const one = parse(text, range)
  if (one.isSlow) return { isSlow: true }
  const difference = differenceOf(one, yamlParser.parse(text, range), share)
  return { isSlow: false, ...(difference && { difference }) }
}

function differenceOf(one: ParsedDocument, other: ParsedDocument, share: number): string | undefined {
  const parts = ['issues', 'ignored', 'value'] as const
  for (const part of parts)
    if (!isDeepStrictEqual(one[part], other[part])) return `${part}: ${said(one[part])}, not ${said(other[part])}`
  // The order of the keys counts too.
  if (said(one.value) !== said(other.value)) return `the order of ${said(one.value)}, not ${said(other.value)}`
  let count = 0
  for (const path of pathsIn(other.value, [])) {
    if (count++ % share > 0) continue
    const [found, expected] = [one.find(path), other.find(path)]
    if (!isDeepStrictEqual(found, expected)) return `${said(path)} at ${said(found)}, not ${said(expected)}`
  }
  const [comments, expected] = [[...one.comments()], [...other.comments()]]
  return isDeepStrictEqual(comments, expected) ? undefined : `comments ${said(comments)}, not ${said(expected)}`
}

/** The paths of all that is there, and below each of them one that is not. */
function* pathsIn(value: unknown, path: Path): Iterable<Path> {
  yield path
  yield [...path, Array.isArray(value) ? value.length : 'not there']
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value))
    yield* pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key])
}

function said(what: unknown): string {
  return JSON.stringify(what) ?? 'undefined'
}
