/** Finds the comments of a document: what begins with a number sign outside of all that is on its tape. */
import type { Comment } from '../source/parser.ts'
import type { Range } from '../source/place.ts'
import { CARRIAGE_RETURN } from './characters.ts'
import { ANCHOR, after, endAt, FLOW_MAPPING, kindAt, LITERAL, MAPPING, OPENING, startAt, type Tape } from './tape.ts'

export function* commentsOn(tape: Tape): Iterable<Comment> {
  const { text, end } = tape
  let sign = text.indexOf('#', tape.start)
  for (const token of tokensOn(tape)) {
    while (sign >= 0 && sign < token.start) {
      const comment = commentAt(tape, sign)
      yield comment
      sign = text.indexOf('#', comment.range.end)
    }
    // Each search begins where the last one ended, so the text is gone through once.
    if (sign < 0 || sign >= end) return
    if (sign < token.end) sign = text.indexOf('#', token.end)
  }
}

function commentAt({ text, end }: Tape, start: number): Comment {
  const lineBreak = text.indexOf('\n', start)
  const line = lineBreak < 0 || lineBreak > end ? end : lineBreak
  const stop = text.charCodeAt(line - 1) === CARRIAGE_RETURN ? line - 1 : line
  return { text: text.slice(start + 1, stop), range: { start, end: stop } }
}

/** What may hold a number sign that begins no comment, in order; the end of the document comes last. */
function* tokensOn(tape: Tape): Iterable<Range> {
  if (tape.root !== undefined) yield* tokensIn(tape.words, tape.root)
  yield { start: tape.end, end: tape.end }
}

function* tokensIn(words: Int32Array, node: number): Iterable<Range> {
  const kind = kindAt(words, node)
  const start = startAt(words, node)
  if (kind < LITERAL) yield { start, end: endAt(words, node) }
  // A comment may stand behind the header.
  else if (kind < MAPPING) yield { start: words[node + 2]!, end: endAt(words, node) }
  else if (kind === ANCHOR) {
    yield { start, end: endAt(words, node) }
    yield* tokensIn(words, node + 2)
  } else {
    const isMapping = kind === MAPPING || kind === FLOW_MAPPING
    for (let at = node + OPENING; at < words[node + 1]!; at = after(words, at)) {
      if (isMapping) {
        yield { start: startAt(words, at), end: endAt(words, at) }
        at += OPENING
      }
      yield* tokensIn(words, at)
    }
  }
}
