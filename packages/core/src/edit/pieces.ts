/** A text under edits that remembers what of the original still stands. */
import type { Edit } from '../source/edit.ts'
import type { Range } from '../source/place.ts'

type Piece = Range | string

export class Draft {
  readonly #original: string
  #pieces: readonly Piece[]
  /** Made when it is asked for: many drafts of a large text are only asked for their edits. */
  #text: string | undefined
  #edits: readonly Edit[] | undefined

  constructor(text: string) {
    this.#original = text
    this.#text = text
    this.#pieces = [{ start: 0, end: text.length }]
  }

  get text(): string {
    this.#text ??= this.#pieces
      .map(piece => (typeof piece === 'string' ? piece : this.#original.slice(piece.start, piece.end)))
      .join('')
    return this.#text
  }

  /** @param edits of the text as it is now, none overlapping another */
  apply(edits: readonly Edit[]): void {
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end).reverse()) {
      const [before, rest] = split(this.#pieces, edit.start)
      const [, after] = split(rest, edit.end - edit.start)
      this.#pieces = [...before, edit.text, ...after]
    }
    this.#text = undefined
    this.#edits = undefined
  }

  /** What turns the original into the text: sorted, and none touching another. */
  get edits(): readonly Edit[] {
    this.#edits ??= this.#editsNow()
    return this.#edits
  }

  #editsNow(): readonly Edit[] {
    const edits: Edit[] = []
    let done = 0
    let text = ''
    const close = (start: number) => {
      if (text !== this.#original.slice(done, start)) edits.push({ start: done, end: start, text })
      text = ''
    }
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') text += piece
      else if (piece.start < piece.end) {
        if (text !== '' || piece.start > done) close(piece.start)
        done = piece.end
      }
    }
    close(this.#original.length)
    return edits
  }
}

function split(pieces: readonly Piece[], at: number): readonly [readonly Piece[], readonly Piece[]] {
  let left = at
  for (const [index, piece] of pieces.entries()) {
    const length = typeof piece === 'string' ? piece.length : piece.end - piece.start
    if (left >= length) {
      left -= length
      continue
    }
    const [head, tail]: readonly [Piece, Piece] =
      typeof piece === 'string'
        ? [piece.slice(0, left), piece.slice(left)]
        : [
            { start: piece.start, end: piece.start + left },
            { start: piece.start + left, end: piece.end },
          ]
    return [
      [...pieces.slice(0, index), head],
      [tail, ...pieces.slice(index + 1)],
    ]
  }
  return [pieces, []]
}
