/** Reads a file into documents and resources, and says of the rest why it is none. */
import type { ResourceObject } from '../resource/object.ts'
import { isBuiltIn, resourcesOf } from '../resource/object.ts'
import type { Document } from '../source/document.ts'
import type { SourceFile } from '../source/file.ts'
import { jsonFault, looksLikeJson, splitJson } from '../source/json.ts'
import type { Parser } from '../source/parser.ts'
import type { Path, Range } from '../source/place.ts'
import { splitDocuments } from '../source/split.ts'
import { jsonParser } from '../source/yaml-parser.ts'
import { classify } from './classify.ts'
import { helmOrigin, holdsTemplate, isBrokenByTemplating } from './helm.ts'
import type { SkippedDocument, SkipReason, UnreadableReason } from './reasons.ts'

export interface Reading {
  readonly file: SourceFile
  /** Documents that hold Kubernetes objects. */
  readonly documents: readonly Document[]
  readonly resources: readonly ResourceObject[]
  /** Why the whole file was passed over. */
  readonly skipped?: SkipReason
  readonly skippedDocuments: readonly SkippedDocument[]
  readonly faults: readonly Fault[]
}

export interface Fault {
  readonly reason: UnreadableReason
  readonly message: string
  /** A range of the file, or a path in a document. */
  readonly at: Range | { readonly document: Document; readonly path: Path }
}

/** @param patches paths of files that a kustomization names as patches */
export function readFile(file: SourceFile, parser: Parser, patches: ReadonlySet<string>): Reading {
  if (patches.has(file.path)) return skippedFile(file, 'kustomize-patch')
  const documents: Document[] = []
  const resources: ResourceObject[] = []
  const skipped: SkippedDocument[] = []
  const faults: Fault[] = []
  const skip = (document: number, reason: SkipReason) => skipped.push({ file: file.path, document, reason })
  for (const document of parsedDocuments(file, parser)) {
    const { index } = document
    const { value, issues, ignored } = document.parsed
    const [issue] = issues
    const origin = helmOrigin(file.text, document.range)
    if (issue && origin === undefined && isBrokenByTemplating(textOf(document)))
      return skippedFile(file, 'helm-template')
    const found = classify(value, file.path)
    // What kubectl refuses matters only where it looks like an object; without a value nobody can tell.
    if (issue && (value === undefined || found.is !== 'skipped')) {
      faults.push({ reason: issue.reason, message: issue.message, at: issue.range })
      continue
    }
    if (ignored) skip(index + 1, 'ignored')
    if (found.is === 'skipped') skip(index, found.reason)
    else if (origin === undefined && isTemplate(document, found.is === 'resource' ? found : undefined))
      skip(index, 'helm-template')
    else if (found.is === 'no-kind')
      faults.push({ reason: 'no-kind', message: found.message, at: { document, path: [] } })
    else {
      documents.push(document)
      const read = resourcesOf(document, file.world ?? '.', origin)
      resources.push(...read.resources)
      for (const path of read.withoutKind)
        faults.push({
          reason: 'no-kind',
          message: 'The item of the List has no `apiVersion` or no `kind`.',
          at: { document, path },
        })
    }
  }
  if (documents.length === 0 && faults.length === 0) return skippedFile(file, wholeReason(skipped))
  return { file, documents, resources, faults, skippedDocuments: skipped.filter(({ reason }) => reason !== 'empty') }
}

/** The documents of a file, each parsed when it is its turn. @param wanted only these, counted from 0 */
export function* parsedDocuments(file: SourceFile, parser: Parser, wanted?: ReadonlySet<number>): Iterable<Document> {
  const { ranges, by } = splitFile(file, parser)
  for (const [index, range] of ranges.entries())
    if (!wanted || wanted.has(index)) yield { file, index, range, parsed: by.parse(file.text, range) }
}

/** A JSON file is JSON; elsewhere kubectl takes for JSON what begins with a brace, if it is. */
function splitFile(
  { path, text }: SourceFile,
  parser: Parser,
): { readonly ranges: readonly Range[]; readonly by: Parser } {
  if (path.endsWith('.json')) return { ranges: splitJson(text), by: jsonParser }
  if (looksLikeJson(text)) {
    const ranges = splitJson(text)
    if (ranges.every(({ start, end }) => !jsonFault(text.slice(start, end)))) return { ranges, by: jsonParser }
  }
  return { ranges: splitDocuments(text), by: parser }
}

function skippedFile(file: SourceFile, skipped: SkipReason): Reading {
  return { file, documents: [], resources: [], skipped, skippedDocuments: [], faults: [] }
}

/** The gravest reason of the documents stands for the file. */
function wholeReason(skipped: readonly SkippedDocument[]): SkipReason {
  const reasons = new Set(skipped.map(({ reason }) => reason))
  return (
    (['helm-template', 'kustomize-patch', 'kustomization', 'not-kubernetes', 'ignored'] as const).find(reason =>
      reasons.has(reason),
    ) ?? 'empty'
  )
}

function isTemplate(
  document: Document,
  found: { readonly apiVersion: string; readonly kind: string } | undefined,
): boolean {
  if (!textOf(document).includes('{{')) return false
  const builtIn = found !== undefined && isBuiltIn(found.apiVersion, found.kind)
  return holdsTemplate(document.parsed.value, { builtIn, path: document.file.path })
}

function textOf({ file, range }: Document): string {
  return file.text.slice(range.start, range.end)
}
