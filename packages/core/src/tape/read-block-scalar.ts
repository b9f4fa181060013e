/** Reads literal and folded scalars. */
import { CLIP, KEEP, STRIP } from './block-text.ts'
import { BAR, CARRIAGE_RETURN, DASH, isBlank, LINE_FEED, NUMBER_SIGN, PLUS, SPACE, TAB } from './characters.ts'
import { declined, type Reader } from './reader.ts'
import { FOLDED, LITERAL } from './tape.ts'

/**
 * https://yaml.org/spec/1.2.2/#81-block-scalar-styles
 * @param parent the column of the mapping or sequence that the scalar stands in
 */
export function readBlockScalar(reader: Reader, start: number, parent: number): void {
  const { text } = reader
  let chomping = CLIP
  let digit = 0
  let at = start + 1
  for (let turn = 0; turn < 2; turn++) {
    const unit = text.charCodeAt(at)
    if (chomping === CLIP && (unit === DASH || unit === PLUS)) chomping = unit === DASH ? STRIP : KEEP
    else if (digit === 0 && unit > 48 && unit < 58) digit = unit - 48
    else break
    at++
  }
  const content = contentStart(reader, at)
  const first = firstIndent(reader, content)
  // Without content the indentation is 0, which nothing else can have here.
  const indent = first <= parent ? 0 : digit === 0 ? first : parent + digit
  if (first > parent && first < indent) throw declined
  const isPlainEnd = chomping !== KEEP && digit === 0
  const [last, next] = indent === 0 ? blankEnd(reader, content, first) : contentEnd(reader, content, indent, isPlainEnd)
  reader.node(text.charCodeAt(start) === BAR ? LITERAL : FOLDED, start, chomping === KEEP ? next : last)
  reader.more(content)
  reader.more((indent << 2) | chomping)
  reader.at = next
  reader.toContent()
}

/** Where the line after the header begins. */
function contentStart(reader: Reader, from: number): number {
  const { text, end } = reader
  let at = from
  while (text.charCodeAt(at) === SPACE) at++
  const unit = text.charCodeAt(at)
  if (unit === LINE_FEED) return at + 1
  if (unit === CARRIAGE_RETURN) return at + 2
  if (unit === NUMBER_SIGN && isBlank(text.charCodeAt(at - 1))) return reader.afterLine(at)
  if (at >= end) return end
  throw declined
}

/** How far the first line that is not blank is indented; -1 where there is none. */
function firstIndent({ text, end }: Reader, content: number): number {
  let longest = -1
  for (let line = content; line < end; ) {
    const at = afterSpaces(text, line)
    if (at >= end) throw declined
    const length = breakLength(text, at)
    const indent = at - line
    if (length === 0) {
      // Blank lines that are longer than the first of the content are a fault.
      if (longest > indent) throw declined
      return indent
    }
    longest = Math.max(longest, indent)
    line = at + length
  }
  return -1
}

/**
 * Where the last line of the content ends, and where the line after the blank lines that follow it begins.
 * @param takesLong whether blank lines are content that are longer than the indentation; else they are declined
 */
function contentEnd(
  { text, end }: Reader,
  content: number,
  indent: number,
  takesLong: boolean,
): readonly [last: number, next: number] {
  let last = content
  let isLong = false
  for (let line = content; line < end; ) {
    const at = afterSpaces(text, line)
    const length = breakLength(text, at)
    if (length > 0) {
      const next = at + length
      if (at - line > indent) {
        if (takesLong) last = next
        else isLong = true
      }
      line = next
      continue
    }
    if (at >= end) throw declined
    if (at - line < indent) {
      if (isLong || text.charCodeAt(at) === TAB) throw declined
      return [last, line]
    }
    isLong = false
    const lineBreak = text.indexOf('\n', at)
    line = lineBreak < 0 || lineBreak >= end ? end : lineBreak + 1
    last = line
  }
  if (isLong) throw declined
  return [last, end]
}

/** The same for a scalar that has blank lines only: it keeps the first, and others as far as one is longer than what comes after all. */
function blankEnd({ text, end }: Reader, content: number, indent: number): readonly [last: number, next: number] {
  let last = content
  let line = content
  while (line < end) {
    const at = afterSpaces(text, line)
    const length = breakLength(text, at)
    if (length === 0) {
      if (text.charCodeAt(at) === TAB) throw declined
      break
    }
    const next = at + length
    if (line === content || at - line > Math.max(indent, 0)) last = next
    line = next
  }
  return [last, line]
}

function afterSpaces(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === SPACE) at++
  return at
}

/** How long the line break at `at` is, 0 where there is none. */
function breakLength(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit === LINE_FEED ? 1 : unit === CARRIAGE_RETURN ? 2 : 0
}
