/** Keeps the ledger while a run goes on. */
import type { Reading } from '../reading/read.ts'
import type { SkippedDocument } from '../reading/reasons.ts'
import type { Ledger, Skipped, Unreadable } from '../reporting/ledger.ts'
import { compareText } from '../reporting/problem.ts'
import type { Lines } from '../source/file.ts'
import type { Location } from '../source/place.ts'
import { locate } from './locate.ts'

export class LedgerBook {
  #files = 0
  #documents = 0
  #resources = 0
  readonly #skipped: Skipped[]
  readonly #skippedDocuments: SkippedDocument[] = []
  readonly #unreadable: Unreadable[]

  constructor(outside: { readonly skipped?: readonly Skipped[]; readonly unreadable?: readonly Unreadable[] }) {
    this.#skipped = [...(outside.skipped ?? [])]
    this.#unreadable = [...(outside.unreadable ?? [])]
  }

  /** A file goes into exactly one of the read, the skipped and the unreadable. */
  enter(reading: Reading, lines: Lines): void {
    const file = reading.file.path
    this.#documents += reading.documents.length
    this.#resources += reading.resources.length
    this.#skippedDocuments.push(...reading.skippedDocuments)
    const [first, ...others] = reading.faults.map(({ reason, message, at }) => ({
      reason,
      message,
      location:
        'document' in at
          ? locateIn(at, lines)
          : lines.location(at.end > at.start ? at : { start: at.start, end: at.start + 1 }),
    }))
    if (reading.skipped) this.#skipped.push({ file, reason: reading.skipped })
    else if (!first) this.#files++
    else {
      const more = others.map(({ location, message }) => `line ${location.start.line}: ${message}`)
      const message = more.length > 0 ? `${first.message} And ${more.join(' And ')}` : first.message
      this.#unreadable.push({ file, reason: first.reason, message, location: first.location })
    }
  }

  /** A file that was not even read. */
  ignore(file: string): void {
    this.#skipped.push({ file, reason: 'ignored' })
  }

  get documents(): number {
    return this.#documents
  }

  /** Paths of the files that could not be read, or only in part. */
  get unreadable(): ReadonlySet<string> {
    return new Set(this.#unreadable.map(({ file }) => file))
  }

  close(rest: Pick<Ledger, 'undecided' | 'rules' | 'worlds'>): Ledger {
    return {
      files: this.#files,
      documents: this.#documents,
      resources: this.#resources,
      skipped: this.#skipped.sort((a, b) => compareText(a.file, b.file)),
      skippedDocuments: this.#skippedDocuments,
      unreadable: this.#unreadable.sort((a, b) => compareText(a.file, b.file)),
      ...rest,
    }
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
