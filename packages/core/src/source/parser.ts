/** The seam between Keelint and a YAML library: values now, positions only when a problem asks for them. */
import type { Limits } from './limits.ts'
import type { Path, Range } from './place.ts'

/** Reads one document of a file; nothing beyond this interface knows a syntax tree. */
export interface Parser {
  readonly name: string
  /** How large a file may be that is read with it; the ordinary limits where absent. */
  readonly limits?: Limits
  /** `range` is the document's part of `text`; every range that comes back is an offset into the whole `text`. */
  parse(text: string, range: Range): ParsedDocument
}

export interface ParsedDocument {
  /**
   * Plain JSON-like data; `undefined` where the document is empty or could not be read. Next to an issue it is what YAML makes of
   * a document that kubectl refuses.
   */
  readonly value: unknown
  readonly issues: readonly SyntaxIssue[]
  /** The deepest node on the way along `path` that is there. */
  find(path: Path): Found
  comments(): Iterable<Comment>
  /** Whether a plain scalar on one line passes a test, a value or a key, if it is not text by its looks; absent where the parser cannot tell. */
  somePlain?(test: PlainTest): boolean
  /** Whether the parser left the document to another, slower one. */
  readonly isSlow?: boolean
  /** What kubectl never reads: a second document after `...` without a separator. */
  readonly ignored?: Range
}

/** @param text of the file @param start of the scalar, an offset into it @param end the offset behind its last character */
export type PlainTest = (text: string, start: number, end: number, isKey: boolean) => boolean

export interface SyntaxIssue {
  readonly reason: 'yaml-syntax' | 'limit' | 'encoding'
  readonly message: string
  readonly range: Range
}

export interface Comment {
  /** Without the number sign. */
  readonly text: string
  readonly range: Range
}

export interface Found {
  /** How many keys of the path were found. */
  readonly depth: number
  readonly shape: 'scalar' | 'block-scalar' | 'empty' | 'mapping' | 'sequence'
  /** The value as written: a scalar with its quotes, a block scalar's header. */
  readonly value: Range
  /** The key token, where the node is a mapping's value. */
  readonly key: Range | undefined
  /** Whether the node is an item of a sequence. */
  readonly item: boolean
  /** The alias or merge key through which the path led here, the last one if there were several. */
  readonly use: Range | undefined
}
