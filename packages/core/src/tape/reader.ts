/** Walks through a document's text and writes its tape. */
import { CARRIAGE_RETURN, DASH, DOT, isBlank, isSpaceOrEnd, LINE_FEED, NUMBER_SIGN, SPACE, TAB } from './characters.ts'
import { KIND_BITS } from './tape.ts'

/** Thrown where the text has something that the tape does not know; the library `yaml` reads the document then. */
export const declined = new Error('The tape does not know what stands here.')

/** Deeper nesting is left to the library, which knows how much the stack holds. */
const deepest = 200

const usual = 1 << 14
const large = 1 << 18
const longestNode = 4

/** What a parse writes to before it knows how long the tape becomes; the next one begins at its start again. */
let spare = new Int32Array(usual)

export class Reader {
  readonly text: string
  end: number
  /** Between two nodes: the next character that is neither blank nor comment. */
  at: number
  /** The column of `at`, from 0; -1 at the end of the text. */
  indent = 0
  /** Where the line of `at` begins. */
  line: number
  /** Whether a comment stands between `at` and the node before it, on a line of its own. */
  passedComment = false
  words = spare
  size = 0
  readonly doubtful: number[] = []
  readonly #deepest: number

  /** @param depth how many collections may stand in each other */
  constructor(text: string, start: number, end: number, depth: number) {
    this.text = text
    this.at = start
    this.line = start
    this.end = end
    this.#deepest = Math.min(deepest, depth)
  }

  /** Called where a collection begins. @param depth how many it stands in */
  enter(depth: number): void {
    if (depth >= this.#deepest) throw declined
  }

  /** From the beginning of the text to its content, past a separator; gives where an empty value would stand behind it. */
  toDocument(): number | undefined {
    this.toContent(true)
    const { text, at } = this
    if (this.indent !== 0 || !text.startsWith('---', at)) return undefined
    if (!isSpaceOrEnd(text.charCodeAt(at + 3))) throw declined
    this.toNextLine(at + 3)
    let empty = at + 3
    while (text.charCodeAt(empty) === SPACE) empty++
    return empty
  }

  /** From the beginning of a line to the next content. */
  toContent(isFirst = false): void {
    const { text, end } = this
    let { at } = this
    this.passedComment = false
    while (at < end) {
      const line = at
      let unit = text.charCodeAt(at)
      while (unit === SPACE) unit = text.charCodeAt(++at)
      if (unit === LINE_FEED) at++
      else if (unit === NUMBER_SIGN) {
        this.passedComment = true
        at = this.afterLine(at)
      } else if (unit === CARRIAGE_RETURN) at += 2
      else if (unit === TAB) throw declined
      else if (at < end) {
        if (at === line && unit === DOT && this.#endsAt(at)) break
        this.at = at
        this.line = line
        this.indent = at - line
        if (at === line && unit === DASH && !isFirst && text.startsWith('---', at)) throw declined
        return
      }
    }
    this.at = this.end
    this.indent = -1
  }

  /** From the end of a node to the next content, where nothing but a comment is left of the line. */
  toNextLine(from: number): void {
    const { text, end } = this
    let at = from
    let unit = text.charCodeAt(at)
    while (unit === SPACE) unit = text.charCodeAt(++at)
    if (unit === LINE_FEED) this.at = at + 1
    else if (unit === CARRIAGE_RETURN) this.at = at + 2
    else if (unit === NUMBER_SIGN && isBlank(text.charCodeAt(at - 1))) this.at = this.afterLine(at)
    else if (at >= end) this.at = end
    else throw declined
    this.toContent()
  }

  afterLine(at: number): number {
    const lineBreak = this.text.indexOf('\n', at)
    return lineBreak < 0 || lineBreak >= this.end ? this.end : lineBreak + 1
  }

  /** Writes the two words that open a node. */
  node(kind: number, start: number, end: number): void {
    if (this.size + longestNode > this.words.length) this.#grow()
    this.words[this.size++] = (start << KIND_BITS) | kind
    this.words[this.size++] = end
  }

  /** To be called before a scalar is written that is not text by its looks. */
  doubt(): void {
    this.doubtful.push(this.size)
  }

  /** Writes one more word of the node that was written last. */
  more(word: number): void {
    this.words[this.size++] = word
  }

  /** The tape, once all is read. */
  written(): Int32Array {
    return this.words.slice(0, this.size)
  }

  #grow(): void {
    const larger = new Int32Array(this.words.length * 2)
    larger.set(this.words)
    this.words = larger
    if (larger.length <= large) spare = larger
  }

  /** Whether three dots end the document; then only blank lines may follow. */
  #endsAt(dots: number): boolean {
    const { text, end } = this
    if (!text.startsWith('...', dots)) return false
    for (let at = dots + 3; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit !== SPACE && unit !== LINE_FEED && unit !== CARRIAGE_RETURN) throw declined
    }
    this.end = dots
    return true
  }
}
