/** What a file comes to in the ledger. */

import { locate } from '../problem/locate.ts'
import type { Reading } from '../reading/read.ts'
import type { SkippedDocument, SkipReason } from '../reading/reasons.ts'
import type { Unreadable } from '../reporting/ledger.ts'
import type { Lines } from '../source/file.ts'
import type { Location } from '../source/place.ts'

/** Neither skipped nor unreadable: the file was read whole. */
export interface Account {
  /** Documents that hold Kubernetes objects. */
  readonly documents: number
  /** How many of them were left to a slower parser. */
  readonly slow: number
  readonly skipped?: SkipReason
  readonly skippedDocuments: readonly SkippedDocument[]
  readonly unreadable?: Unreadable
}

export function accountOf({ file, documents, faults, skipped, skippedDocuments }: Reading, lines: Lines): Account {
  const [first, ...others] = faults.map(({ reason, message, at }) => ({
    reason,
    message,
    location:
      'document' in at
        ? locateIn(at, lines)
        : lines.location(at.end > at.start ? at : { start: at.start, end: at.start + 1 }),
  }))
  const more = others.map(({ location, message }) => `line ${location.start.line}: ${message}`)
  return {
    documents: documents.length,
    slow: documents.filter(({ parsed }) => parsed.isSlow).length,
    ...(skipped && { skipped }),
    skippedDocuments,
    ...(first && {
      unreadable: {
        file: file.path,
        reason: first.reason,
        message: more.length > 0 ? `${first.message} And ${more.join(' And ')}` : first.message,
        location: first.location,
      },
    }),
  }
}

function locateIn(
  at: Extract<Reading['faults'][number]['at'], { readonly document: unknown }>,
  lines: Lines,
): Location {
  const { file, index } = at.document
  const id = { group: '', version: '', kind: '', name: '' }
  const resource = { id, file: file.path, document: index, base: at.path, world: file.world ?? '.' }
  return locate({ resource, path: [] }, at.document, lines).location
}
