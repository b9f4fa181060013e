/** One YAML document of a file. */
import type { SourceFile } from './file.ts'
import type { ParsedDocument } from './parser.ts'
import type { Range } from './place.ts'

export interface Document {
  readonly file: SourceFile
  /** From 0, empty documents counted. */
  readonly index: number
  readonly range: Range
  readonly format: 'yaml' | 'json'
  readonly parsed: ParsedDocument
}
