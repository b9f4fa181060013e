/** Keeps the parsed documents of a small world, so that the reduce step need not parse them again. */
import type { Reading } from '../reading/read.ts'
import type { Document } from '../source/document.ts'
import type { SourceFile } from '../source/file.ts'

/** In UTF-16 units of text; a syntax tree takes some thirty times as much. */
const budget = 2_000_000

export class KeptDocuments {
  #left = budget
  readonly #byFile = new Map<string, readonly Document[]>()

  keep({ file, documents }: Reading): void {
    if (documents.length === 0 || file.text.length > this.#left) return
    this.#left -= file.text.length
    this.#byFile.set(file.path, documents)
  }

  of(file: string): readonly Document[] | undefined {
    return this.#byFile.get(file)
  }

  /** Makes room for those of other files. */
  forget({ path, text }: SourceFile): void {
    if (this.#byFile.delete(path)) this.#left += text.length
  }
}
