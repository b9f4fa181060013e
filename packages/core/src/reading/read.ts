/** Reads a file into documents and resources, and says of the rest why it is none. */
import type { ResourceObject } from '../resource/object.ts'
import { isBuiltIn, resourcesOf } from '../resource/object.ts'
import type { Document } from '../source/document.ts'
import type { SourceFile } from '../source/file.ts'
import { jsonFault, looksLikeJson, splitJson } from '../source/json.ts'
import { beyondLimit, type Limits, ordinaryLimits } from '../source/limits.ts'
import type { Comment, ParsedDocument, Parser } from '../source/parser.ts'
import type { Path, Range } from '../source/place.ts'
import { splitDocuments } from '../source/split.ts'
import { jsonParserWithin } from '../tape/tape-parser.ts'
import { classify } from './classify.ts'
import { helmOrigin, holdsTemplate, isBrokenByTemplating } from './helm.ts'
import type { KustomizedFiles } from './kustomize.ts'
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
  /** Of those documents that may speak to the linter, which need no object in them for it; others are left out. */
  readonly comments: readonly DocumentComments[]
}

export interface DocumentComments {
  readonly range: Range
  readonly comments: readonly Comment[]
}

export interface Fault {
  readonly reason: UnreadableReason
  readonly message: string
  /** A range of the file, or a path in a document. */
  readonly at: Range | { readonly document: Document; readonly path: Path }
}

/** @param kustomized what the kustomizations of the run name */
export function readFile(file: SourceFile, parser: Parser, kustomized: KustomizedFiles): Reading {
  if (kustomized.patches.has(file.path)) return skippedFile(file, 'kustomize-patch')
  const documents: Document[] = []
  const resources: ResourceObject[] = []
  const skipped: SkippedDocument[] = []
  const faults: Fault[] = []
  const comments: DocumentComments[] = []
  const skip = (document: number, reason: SkipReason) => skipped.push({ file: file.path, document, reason })
  const hear = (document: Document) => {
    if (speaksToLinter(textOf(document)))
      comments.push({ range: document.range, comments: [...document.parsed.comments()] })
  }
  const isHeard = speaksToLinter(file.text)
  for (const document of parsedDocuments(file, parser)) {
    const { index } = document
    const { value, issues, ignored } = document.parsed
    const [issue] = issues
    const origin = helmOrigin(file.text, document.range)
    if (issue && issue.reason !== 'limit' && origin === undefined && isBrokenByTemplating(textOf(document)))
      return skippedFile(file, 'helm-template')
    const found = classify(value, file.path)
    // What kubectl refuses matters only where it looks like an object; without a value nobody can tell.
    if (issue && (value === undefined || found.is !== 'skipped')) {
      faults.push({ reason: issue.reason, message: issue.message, at: issue.range })
      if (isHeard) hear(document)
      continue
    }
    if (ignored) skip(index + 1, 'ignored')
    const isSkipped = found.is === 'skipped'
    if (!isSkipped && origin === undefined && isTemplate(document, found.is === 'resource' ? found : undefined)) {
      skip(index, 'helm-template')
      continue
    }
    // What a patch or a kustomization says is said of what kustomize makes of it.
    if (isHeard && !(isSkipped && found.reason.startsWith('kustom'))) hear(document)
    if (isSkipped) skip(index, found.reason)
    else if (found.is === 'no-kind')
      faults.push({ reason: 'no-kind', message: found.message, at: { document, path: [] } })
    else {
      documents.push(document)
      const read = resourcesOf(document, {
        world: file.world ?? '.',
        origin,
        kustomized: kustomized.resources.has(file.path),
      })
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
  const skippedDocuments = skipped.filter(({ reason }) => reason !== 'empty')
  return { file, documents, resources, faults, skippedDocuments, comments }
}

/** Whether a text has the linter's name in it, so that it is worth while to look for directives. */
export function speaksToLinter(text: string): boolean {
  return /keelint/i.test(text)
}

/**
 * The documents of a file, each parsed when it is its turn. Where there are more than the limit allows, the rest is one that cannot
 * be read.
 *
 * @param wanted only these, counted from 0
 */
export function* parsedDocuments(file: SourceFile, parser: Parser, wanted?: ReadonlySet<number>): Iterable<Document> {
  const { ranges, by, format } = splitFile(file, parser)
  const { limits = ordinaryLimits } = parser
  for (const [index, range] of ranges.entries()) {
    if (wanted && !wanted.has(index)) continue
    const parsed = index < limits.documents ? by.parse(file.text, range) : unread(range, limits)
    yield { file, index, range, format, parsed }
  }
}

export interface Split extends Pick<Document, 'format'> {
  readonly ranges: readonly Range[]
  readonly by: Parser
}

/** Where the documents of a file are. A JSON file is JSON; elsewhere kubectl takes for JSON what begins with a brace, if it is. */
export function splitFile({ path, text }: SourceFile, parser: Parser): Split {
  const { limits = ordinaryLimits } = parser
  const most = limits.documents
  const asJson = (ranges: readonly Range[]): Split => ({ ranges, by: jsonParserWithin(limits), format: 'json' })
  if (path.endsWith('.json')) return asJson(splitJson(text, most))
  if (looksLikeJson(text)) {
    const ranges = splitJson(text, most)
    const isJson = ranges.slice(0, most).every(({ start, end }) => !jsonFault(text.slice(start, end)))
    if (isJson) return asJson(ranges)
  }
  return { ranges: splitDocuments(text, most), by: parser, format: 'yaml' }
}

/** What stands behind the last document that the limit allows. */
function unread({ start }: Range, limits: Limits): ParsedDocument {
  const range = { start, end: start + 1 }
  return {
    value: undefined,
    issues: [{ reason: 'limit', message: beyondLimit('documents', limits.documents, 'file'), range }],
    find: () => ({ depth: 0, shape: 'empty', value: range, key: undefined, item: false, use: undefined }),
    comments: () => [],
  }
}

function skippedFile(file: SourceFile, skipped: SkipReason): Reading {
  return { file, documents: [], resources: [], skipped, skippedDocuments: [], faults: [], comments: [] }
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
