/** What stands in a document that has a tape. */
import { isBlank, LINE_FEED, NUMBER_SIGN } from '../tape/characters.ts'
import { childrenOf } from '../tape/children.ts'
import { isKeyAt } from '../tape/key-text.ts'
import { hashOf } from '../tape/keys.ts'
import { plainValue } from '../tape/scalar-value.ts'
import {
  DOUBLE_QUOTED,
  EMPTY,
  endAt,
  FLOW_MAPPING,
  kindAt,
  LITERAL,
  MAPPING,
  ODD_KEY,
  OPENING,
  PLAIN,
  SINGLE_QUOTED,
  startAt,
  type Tape,
  withoutAnchor,
} from '../tape/tape.ts'
import { lineStart, nextLine } from './lines.ts'
import { type Collection, type Entry, entryWith, type Scalar, type Sought, type Written } from './written.ts'

/** @param tape of a text that is one document, none of whose anchors any alias needs */
export function onTape(tape: Tape): Written | null {
  return tape.root === undefined ? null : new Page(tape).nodeAt(tape.root)
}

/** Makes each collection of a tape once. */
class Page {
  readonly tape: Tape
  readonly #made = new Map<number, OnTape>()

  constructor(tape: Tape) {
    this.tape = tape
  }

  /** @param given with its anchor */
  nodeAt(given: number): Written {
    const { words } = this.tape
    const at = withoutAnchor(words, given)
    if (!isCollectionAt(words, at)) return scalarAt(this.tape, at)
    let made = this.#made.get(at)
    if (!made) {
      made = new OnTape(this, at)
      this.#made.set(at, made)
    }
    return made
  }
}

class OnTape implements Collection {
  readonly is: 'mapping' | 'list'
  readonly inBrackets: boolean
  readonly start: number
  readonly #page: Page
  readonly #node: number
  #children: readonly number[] | undefined
  #end: number | undefined

  constructor(page: Page, node: number) {
    const { words } = page.tape
    const kind = kindAt(words, node)
    this.is = kind === MAPPING || kind === FLOW_MAPPING ? 'mapping' : 'list'
    this.inBrackets = kind >= FLOW_MAPPING
    this.start = startAt(words, node)
    this.#page = page
    this.#node = node
  }

  get end(): number {
    this.#end ??= this.inBrackets ? this.#page.tape.words[this.#node + 2]! : this.entry(this.size - 1)!.end
    return this.#end
  }

  get column(): number {
    const { text, start } = this.#page.tape
    return this.start - Math.max(lineStart(text, this.start), start)
  }

  get size(): number {
    return this.#starts.length
  }

  /** Where its keys or items begin on the tape. */
  get #starts(): readonly number[] {
    this.#children ??= childrenOf(this.#page.tape.words, this.#node, this.#opening)
    return this.#children
  }

  get #opening(): number {
    return this.is === 'mapping' ? OPENING : 0
  }

  value(index: number): Written {
    return this.#page.nodeAt(this.#starts[index]! + this.#opening)
  }

  key(index: number): Scalar {
    return scalarAt(this.#page.tape, this.#starts[index]!)
  }

  entry(index: number): Entry | undefined {
    const at = this.#starts[index]
    if (at === undefined) return undefined
    const { text, words } = this.#page.tape
    if (this.is === 'mapping') return this.#entry(index, startAt(words, at), colonFrom(text, endAt(words, at)) + 1)
    const start = this.inBrackets ? startAt(words, at) : this.#dash(index)
    return this.#entry(index, start, this.inBrackets ? start : start + 1)
  }

  #entry(index: number, start: number, head: number): Entry {
    const { words } = this.#page.tape
    const given = this.#starts[index]! + this.#opening
    const propsEnd = withoutAnchor(words, given) === given ? head : endAt(words, given)
    return entryWith({ start, head, propsEnd, tag: undefined, value: this.value(index) })
  }

  #dash(index: number): number {
    const { text, words } = this.#page.tape
    if (index === 0) return this.start
    const [before, at] = [this.#starts[index - 1]!, this.#starts[index]!]
    if (kindAt(words, at) === EMPTY) return startAt(words, at)
    const end = kindAt(words, before) === EMPTY ? startAt(words, before) + 1 : this.value(index - 1).end
    return contentFrom(text, text.charCodeAt(end - 1) === LINE_FEED ? end : nextLine(text, end))
  }

  seek(key: string): Sought {
    const { text, words } = this.#page.tape
    const hash = hashOf(key, 0, key.length)
    const index = this.#starts.findIndex(at => words[at + 2] === hash && isKeyAt(text, words, at, key))
    return { index, merged: false, overridden: false }
  }
}

function isCollectionAt(words: Int32Array, at: number): boolean {
  const kind = kindAt(words, at)
  return kind >= MAPPING && kind !== ODD_KEY
}

function scalarAt({ text, words }: Tape, at: number): Scalar {
  const kind = kindAt(words, at)
  const [start, end] = [startAt(words, at), endAt(words, at)]
  return {
    is: 'scalar',
    start,
    end,
    form: formOf(kind),
    isText: kind === PLAIN ? typeof plainValue(text, start, end) === 'string' : kind !== EMPTY && kind !== ODD_KEY,
    content: kind >= LITERAL && kind < MAPPING ? words[at + 2]! : start,
  }
}

function formOf(kind: number): Scalar['form'] {
  if (kind < SINGLE_QUOTED || kind === ODD_KEY) return 'plain'
  return kind < DOUBLE_QUOTED ? 'single' : kind < LITERAL ? 'double' : 'block'
}

/** The colon behind a key. */
function colonFrom(text: string, end: number): number {
  let at = end
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** What is neither blank nor comment. @param line where a line begins */
function contentFrom(text: string, line: number): number {
  let at = line
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++
    if (text.charCodeAt(at) !== NUMBER_SIGN) return at
    at = nextLine(text, at)
  }
}
