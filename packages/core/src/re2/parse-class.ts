/** Reads classes in brackets, such as `[^-a-z[:digit:]\pL]`. */
import { type ClassPart, charTest, perlClass, posixClass, unicodeClass } from './char-class.ts'
import type { Reader } from './reader.ts'
import { type CharTest, PatternError } from './syntax.ts'

/** After the bracket that opens it. Throws a `PatternError`. */
export function parseClass(reader: Reader, fold: boolean): CharTest {
  const negated = reader.take('^')
  const parts: ClassPart[] = []
  // Right at the beginning a bracket is one like other characters.
  while (parts.length === 0 || !reader.take(']')) {
    if (reader.isAtEnd) throw new PatternError('a `]` is missing')
    parts.push(named(reader) ?? range(reader))
  }
  return charTest(parts, { negated, fold })
}

function named(reader: Reader): ClassPart | undefined {
  const posix = /^\[:([^\]]*?):\]/.exec(reader.rest)
  if (posix) {
    reader.skip(posix[0])
    return posixClass(posix[1]!)
  }
  if (!/^\\[dDsSwWpP]/.test(reader.rest)) return undefined
  reader.skip('\\')
  return escapedClass(reader)
}

/** `d`, `pL` and the like, after a backslash; undefined where none of them comes next. */
export function escapedClass(reader: Reader): ClassPart | undefined {
  const letter = reader.next
  if (letter === 'p' || letter === 'P') {
    reader.read()
    return unicodeClass(reader.take('{') ? reader.closed('}') : reader.read(), letter === 'P')
  }
  const part = letter === undefined ? undefined : perlClass(letter)
  if (part) reader.read()
  return part
}

function range(reader: Reader): ClassPart {
  const first = character(reader)
  const isRange = /^-[^\]]/su.test(reader.rest) && reader.take('-')
  const last = isRange ? character(reader) : first
  if (last < first) throw new PatternError('one of its ranges ends before it begins')
  return { ranges: [[first, last]], negated: false }
}

function character(reader: Reader): number {
  return (reader.take('\\') ? reader.escapedCharacter() : reader.read()).codePointAt(0)!
}
