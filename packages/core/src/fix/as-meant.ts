/** Compares what fixes made of a file with what they were meant to make of it. */
import { changedValue } from '../edit/change.ts'
import { intentOf } from '../edit/intent.ts'
import { sameValue } from '../edit/same-value.ts'
import { classify } from '../reading/classify.ts'
import { parsedDocuments, type Split, splitFile } from '../reading/read.ts'
import type { Document } from '../source/document.ts'
import type { Edit } from '../source/edit.ts'
import type { SourceFile } from '../source/file.ts'
import type { Parser } from '../source/parser.ts'

/**
 * Whether the file still has the same documents, each of them reads as before but for the changes that the fixes speak of, and all
 * others are the same to the byte.
 */
export function isAsMeant(
  before: SourceFile,
  after: SourceFile,
  fixes: readonly { readonly edits: readonly Edit[] }[],
  parser: Parser,
): boolean {
  const [old, now] = [before, after].map(file => splitFile(file, parser)) as [Split, Split]
  if (old.ranges.length !== now.ranges.length || old.format !== now.format) return false
  const intents = fixes.flatMap(fix => intentOf(fix) ?? [])
  const changed = new Set(
    [...old.ranges.keys()].filter(index => textOf(before, old, index) !== textOf(after, now, index)),
  )
  if (intents.some(({ document }) => !changed.has(document))) return false
  const fresh = parsedDocuments(after, parser, changed)[Symbol.iterator]()
  for (const was of parsedDocuments(before, parser, changed)) {
    const is: Document = fresh.next().value
    const changes = intents.flatMap(intent => (intent.document === was.index ? intent.changes : []))
    const meant = changes.length > 0 ? changedValue(was.parsed.value, changes) : was.parsed.value
    if (kindOf(was) !== kindOf(is) || !was.parsed.ignored !== !is.parsed.ignored) return false
    if (!sameValue(is.parsed.value, meant)) return false
  }
  return true
}

function textOf({ text }: SourceFile, { ranges }: Split, index: number): string {
  return text.slice(ranges[index]!.start, ranges[index]!.end)
}

/** What the document is taken for, and what kubectl has against it. */
function kindOf({ file, parsed }: Document): string {
  return [classify(parsed.value, file.path).is, ...parsed.issues.map(({ reason }) => reason)].join()
}
