/** A file's text as the linter takes it in, and its table of lines. */
import type { Location, Position, Range } from './place.ts'

export interface SourceFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  readonly text: string
  /** The name of the world that the file belongs to; files without one share the world `.`. */
  readonly world?: string
}

/** Turns offsets into lines and columns; the table is made at the first question. */
export class Lines {
  readonly #text: string
  #starts: readonly number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Offset of each line's first character; a byte order mark is no part of a line. */
  get starts(): readonly number[] {
    this.#starts ??= lineStarts(this.#text)
    return this.#starts
  }

  /** @param offset in UTF-16 units from 0 */
  position(offset: number): Position {
    const starts = this.starts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    // A byte order mark stands before the line that it begins.
    if (starts[low + 1] === offset + 1 && this.#text.charCodeAt(offset) === 0xfeff) low++
    return { line: low + 1, column: Math.max(offset - starts[low]!, 0) + 1 }
  }

  /** A location never spans lines: a longer range ends where its first line does, trailing blanks left out. */
  location(range: Range): Location {
    const start = this.position(range.start)
    const end = Math.max(Math.min(range.end, this.#endOfLine(start.line)), range.start)
    return {
      start,
      end: { line: start.line, column: start.column + (end - Math.max(range.start, this.starts[start.line - 1]!)) },
    }
  }

  /** The text of a line without its line break. @param line from 1 */
  line(line: number): string {
    const start = this.starts[line - 1]
    return start === undefined ? '' : this.#text.slice(start, this.#lineBreak(line))
  }

  #lineBreak(line: number): number {
    let end = this.starts[line] ?? this.#text.length
    while (end > this.starts[line - 1]! && '\n\r\uFEFF'.includes(this.#text[end - 1]!)) end--
    return end
  }

  #endOfLine(line: number): number {
    let end = this.#lineBreak(line)
    while (end > this.starts[line - 1]! && (this.#text[end - 1] === ' ' || this.#text[end - 1] === '\t')) end--
    return end
  }
}

function lineStarts(text: string): readonly number[] {
  const afterMark = (at: number) => (text.charCodeAt(at) === 0xfeff ? at + 1 : at)
  const starts = [afterMark(0)]
  let feed = text.indexOf('\n')
  let back = text.indexOf('\r')
  while (feed >= 0 || back >= 0) {
    const isFeed = back < 0 || (feed >= 0 && feed < back)
    const at = isFeed ? feed : back
    if (isFeed || feed !== at + 1) starts.push(afterMark(at + 1))
    if (isFeed) feed = text.indexOf('\n', at + 1)
    else back = text.indexOf('\r', at + 1)
  }
  return starts
}
