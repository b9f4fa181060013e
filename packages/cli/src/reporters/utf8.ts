/** How long text is in UTF-8, for formats that count in bytes. */

const step = 1024

/** Answers how many bytes stand before an offset, in a text that is walked through once. */
export class Utf8Offsets {
  readonly #text: string
  /** The bytes before every `step`-th unit. */
  #marks: readonly number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** @param offset in UTF-16 units from 0 */
  bytesBefore(offset: number): number {
    this.#marks ??= marksOf(this.#text)
    const mark = Math.min(Math.floor(offset / step), this.#marks.length - 1)
    return this.#marks[mark]! + bytesBetween(this.#text, mark * step, Math.min(offset, this.#text.length))
  }
}

/** Half a surrogate pair counts as the U+FFFD that it becomes. */
export function utf8Length(text: string): number {
  return bytesBetween(text, 0, text.length)
}

function marksOf(text: string): readonly number[] {
  const marks = [0]
  for (let at = step; at <= text.length; at += step) marks.push(marks.at(-1)! + bytesBetween(text, at - step, at))
  return marks
}

function bytesBetween(text: string, start: number, end: number): number {
  let bytes = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (isPair(unit, text.charCodeAt(at + 1))) bytes += 4
    else if (!isPair(text.charCodeAt(at - 1), unit)) bytes += 3
  }
  return bytes
}

function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}
