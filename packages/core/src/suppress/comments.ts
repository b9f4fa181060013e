/** From the comments of a file to its directives. */
import { helmOrigin } from '../reading/helm.ts'
import type { DocumentComments, Reading } from '../reading/read.ts'
import type { Level } from '../rule/severity.ts'
import type { Lines } from '../source/file.ts'
import type { Comment } from '../source/parser.ts'
import type { Range } from '../source/place.ts'
import { Blocks } from './blocks.ts'
import type { Fault } from './check-statement.ts'
import { nextLine } from './comment-line.ts'
import { type LevelStatement, type ListStatement, statementIn } from './comment-syntax.ts'
import type { CommentSource, Directive, DirectiveFault, Enable, Scope, Target, Written } from './directive.ts'
import { levelsIn } from './level-comment.ts'
import { listFaults, misspeltFault } from './list-comment.ts'

/** Reads the comments of one file in their order. */
export class CommentReader {
  readonly levels = new Map<string, Level>()
  readonly directives: Directive[] = []
  readonly faults: DirectiveFault[] = []
  readonly #blocks = new Blocks()
  readonly #lines: Lines
  readonly #known: ReadonlyMap<string, unknown>

  /** @param known all rules that there are, by id */
  constructor(lines: Lines, known: ReadonlyMap<string, unknown>) {
    this.#lines = lines
    this.#known = known
  }

  get enables(): readonly Enable[] {
    return this.#blocks.enables
  }

  read({ file, comments }: Reading): void {
    for (const document of comments) {
      const isRendered = helmOrigin(file.text, document.range) !== undefined
      const around = surroundings(document)
      for (const comment of document.comments) this.#readComment(comment, around, isRendered)
    }
  }

  #readComment({ text, range: { start } }: Comment, around: Surroundings, isRendered: boolean): void {
    const range = { start, end: start + 1 + text.trimEnd().length }
    const statement = statementIn({ text, range })
    if (!statement) return
    const written: Written = { text: `#${text.trimEnd()}`, location: this.#lines.location(range) }
    if (statement.is === 'misspelt') {
      this.#blame(written, [misspeltFault(statement.name)])
      return
    }
    const parts = statement.list.map(item => item.range)
    const source: CommentSource = { is: 'comment', range, parts, isRendered }
    if (statement.is === 'levels') this.#setLevels(statement, written, source)
    else this.#hold(statement, written, source, around)
  }

  #setLevels(statement: LevelStatement, written: Written, source: CommentSource): void {
    const { off, set, found } = levelsIn(statement, this.#known)
    this.#blame(written, found)
    for (const { rule } of off) this.levels.delete(rule)
    for (const [rule, level] of set) this.levels.set(rule, level)
    if (off.length > 0) this.#add(statement, off, { is: 'file' }, written, source)
  }

  #hold(statement: ListStatement, written: Written, source: CommentSource, around: Surroundings): void {
    const { name, list } = statement
    const found = listFaults(statement, this.#known)
    this.#blame(written, found)
    const isSound = found.length === 0
    const rules = list.map(({ text }) => text)
    if (name === 'keelint-enable') {
      this.#blocks.close({ written, source, rules, isSound })
      return
    }
    const targets = name === 'keelint-disable' ? this.#blocks.open(rules) : rules.map((rule, part) => ({ rule, part }))
    if (isSound) this.#add(statement, targets, this.#scopeOf(name, written, around), written, source)
  }

  #scopeOf(name: ListStatement['name'], { location: { start } }: Written, around: Surroundings): Scope {
    switch (name) {
      case 'keelint-disable-line':
        return { is: 'line', line: start.line }
      case 'keelint-disable-next-line':
        return { is: 'line', line: nextLine(start.line, this.#lines, around.isComment) ?? 0 }
      case 'keelint-disable-document':
        return { is: 'document', ...linesOf(around.range, this.#lines) }
      default:
        return { is: 'block', from: start }
    }
  }

  #add(
    { reason, until }: LevelStatement | ListStatement,
    targets: readonly Target[],
    scope: Scope,
    written: Written,
    source: CommentSource,
  ): void {
    this.directives.push({ written, targets, reason, ...(until !== undefined && { until }), scope, source })
  }

  #blame(written: Written, found: readonly Fault[]): void {
    this.faults.push(...found.map(fault => ({ ...fault, written })))
  }
}

/** The first and the last line of a document. */
export function linesOf({ start, end }: Range, lines: Lines): { readonly from: number; readonly to: number } {
  return { from: lines.position(start).line, to: lines.position(Math.max(end - 1, start)).line }
}

interface Surroundings {
  readonly range: Range
  /** Whether a number sign begins a comment; after the document's end it does where no content has come yet. */
  readonly isComment: (offset: number) => boolean
}

function surroundings({ range, comments }: DocumentComments): Surroundings {
  const starts = new Set(comments.map(comment => comment.range.start))
  return { range, isComment: offset => offset >= range.end || starts.has(offset) }
}
