/** Reads a pattern character by character. */
import { PatternError } from './syntax.ts'

export class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length
  }

  /** The character that comes next; undefined at the end. */
  get next(): string | undefined {
    const codePoint = this.#text.codePointAt(this.#at)
    return codePoint === undefined ? undefined : String.fromCodePoint(codePoint)
  }

  /** All that comes next. */
  get rest(): string {
    return this.#text.slice(this.#at)
  }

  /** Throws a `PatternError` at the end. */
  read(): string {
    const { next } = this
    if (next === undefined) throw new PatternError('it ends too early')
    this.#at += next.length
    return next
  }

  /** Whether this comes next; then it is read. */
  take(text: string): boolean {
    const is = this.#text.startsWith(text, this.#at)
    if (is) this.skip(text)
    return is
  }

  skip(text: string): void {
    this.#at += text.length
  }

  /** What stands before `end`, both read; without `end` all that is left. */
  until(end: string): string {
    const at = this.#text.indexOf(end, this.#at)
    const text = this.#text.slice(this.#at, at < 0 ? undefined : at)
    this.#at = at < 0 ? this.#text.length : at + end.length
    return text
  }

  /** The same, but the end must come. */
  closed(end: string): string {
    if (!this.#text.includes(end, this.#at)) throw new PatternError(`a \`${end}\` is missing`)
    return this.until(end)
  }

  /** The character that is written after a backslash. */
  escapedCharacter(): string {
    const { rest } = this
    const octal = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(rest)
    if (octal) return this.#numbered(octal[0], Number.parseInt(octal[0], 8))
    const hexadecimal = /^x(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]+)\})/.exec(rest)
    if (hexadecimal) return this.#numbered(hexadecimal[0], Number.parseInt(hexadecimal[1] ?? hexadecimal[2]!, 16))
    const letter = this.read()
    if (Object.hasOwn(letters, letter)) return letters[letter]!
    // Only signs stand for themselves, so that letters are free for more to come.
    if (letter.charCodeAt(0) < 128 && !/[A-Za-z0-9]/.test(letter)) return letter
    throw new PatternError(`RE2 does not know \`\\${letter}\``)
  }

  #numbered(written: string, codePoint: number): string {
    if (codePoint > 0x10ffff) throw new PatternError(`there is no character \`\\${written}\``)
    this.skip(written)
    return String.fromCodePoint(codePoint)
  }
}

const letters: Readonly<Record<string, string>> = {
  a: '\x07',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}
