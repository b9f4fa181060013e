/**
 * The tape: what stands where in a document, as numbers in the order of the text.
 *
 * Two words open a node: its offset, shifted, with its kind; and for a scalar its end, for a collection the index of the word
 * after its last. A block scalar has two words more, the offset of its content and its indentation with its chomping; a collection
 * has one more, the offset of its end if it stands in brackets, else the index of its last child. A key is a scalar with its
 * hash as a third word, and its value comes next.
 */

export const EMPTY = 0
/** Without quotes, and not text by its looks: a number, a boolean, null, or something like them. */
export const PLAIN = 1
/** Without quotes, and text; all plain keys that are no odd ones. */
export const PLAIN_TEXT = 2
export const PLAIN_LINES = 3
export const SINGLE_QUOTED = 4
/** With doubled quotes, or on several lines. */
export const SINGLE_QUOTED_ODD = 5
export const DOUBLE_QUOTED = 6
/** With escapes, or on several lines. */
export const DOUBLE_QUOTED_ODD = 7
export const LITERAL = 8
export const FOLDED = 9
export const MAPPING = 10
export const SEQUENCE = 11
export const FLOW_MAPPING = 12
export const FLOW_SEQUENCE = 13
/** An anchor that no alias needs, before the node that has it; its second word is its end. */
export const ANCHOR = 14
/** A plain key that stands for a number or a boolean. */
export const ODD_KEY = 15

export const KIND_BITS = 4
const kindMask = (1 << KIND_BITS) - 1

/** Offsets beyond do not fit into a word next to the kind. */
export const LONGEST = 1 << (31 - KIND_BITS)

/** How many words a collection has before its first key or item, and a key before its value. */
export const OPENING = 3

export interface Tape {
  readonly text: string
  /** The document's part of the text, a byte order mark left out. */
  readonly start: number
  readonly end: number
  readonly words: Int32Array
  /** Where the plain scalars and the plain keys stand that are not text by their looks. */
  readonly doubtful: readonly number[]
  /** The document's own node, or undefined where it is empty. */
  readonly root: number | undefined
  /** Where the value of an empty document stands. */
  readonly empty: number
}

export function kindAt(words: Int32Array, at: number): number {
  return words[at]! & kindMask
}

export function startAt(words: Int32Array, at: number): number {
  return words[at]! >> KIND_BITS
}

export function endAt(words: Int32Array, at: number): number {
  return words[at + 1]!
}

/** The node that has the anchor, if there is one at `at`. */
export function withoutAnchor(words: Int32Array, at: number): number {
  return kindAt(words, at) === ANCHOR ? at + 2 : at
}

/** The index of the word after a node. */
export function after(words: Int32Array, at: number): number {
  const kind = kindAt(words, at)
  if (kind < LITERAL) return at + 2
  if (kind < MAPPING) return at + 4
  return kind === ANCHOR ? after(words, at + 2) : words[at + 1]!
}
