/** Keeps the ledger while a run goes on. */
import type { SkippedDocument } from '../reading/reasons.ts'
import type { Ledger, Skipped, Unreadable } from '../reporting/ledger.ts'
import { compareText } from '../reporting/problem.ts'
import type { FileOutcome } from './file-outcome.ts'

export class LedgerBook {
  #files = 0
  #documents = 0
  #slow = 0
  #resources = 0
  readonly #skipped: Skipped[]
  readonly #skippedDocuments: SkippedDocument[] = []
  readonly #unreadable: Unreadable[]

  constructor(outside: { readonly skipped?: readonly Skipped[]; readonly unreadable?: readonly Unreadable[] }) {
    this.#skipped = [...(outside.skipped ?? [])]
    this.#unreadable = [...(outside.unreadable ?? [])]
  }

  /** A file goes into exactly one of the read, the skipped and the unreadable. */
  enter({ file, account, resources }: Pick<FileOutcome, 'file' | 'account' | 'resources'>): void {
    const { documents, slow, skipped, skippedDocuments, unreadable } = account
    this.#documents += documents
    this.#slow += slow
    this.#resources += resources.length
    for (const one of skippedDocuments) this.#skippedDocuments.push(one)
    if (skipped) this.#skipped.push({ file, reason: skipped })
    else if (unreadable) this.#unreadable.push(unreadable)
    else this.#files++
  }

  /** A file that was not even read. */
  ignore(file: string): void {
    this.#skipped.push({ file, reason: 'ignored' })
  }

  get documents(): number {
    return this.#documents
  }

  /** How many documents were left to a slower parser. */
  get slow(): number {
    return this.#slow
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
