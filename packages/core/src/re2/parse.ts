/** Reads regular expressions as Go does, in which the API server checks the `pattern` of custom resources: RE2, with Perl's classes. */
import { type ClassPart, charTest, oneCharacter } from './char-class.ts'
import { escapedClass, parseClass } from './parse-class.ts'
import { Reader } from './reader.ts'
import { type Assertion, type Node, PatternError } from './syntax.ts'

interface Flags {
  /** `i` */
  readonly fold: boolean
  /** `m`: whether `^` and `$` stand at each line. */
  readonly lines: boolean
  /** `s`: whether a dot is a line break, too. */
  readonly all: boolean
}

const none: Flags = { fold: false, lines: false, all: false }

/** As in Go. */
const deepest = 1000

/** Throws a `PatternError`. https://github.com/google/re2/wiki/Syntax */
export function parsePattern(pattern: string): Node {
  const reader = new Reader(pattern)
  const names = new Set<string>()
  let flags = none
  const node = choice(0)
  if (!reader.isAtEnd) throw new PatternError('it closes a group that it has not opened')
  return node

  function choice(depth: number): Node {
    if (depth > deepest) throw new PatternError('its groups are too deep')
    const parts = [sequence(depth)]
    while (reader.take('|')) parts.push(sequence(depth))
    return parts.length === 1 ? parts[0]! : { is: 'choice', parts }
  }

  function sequence(depth: number): Node {
    const parts: Node[] = []
    let isRepeated = false
    while (!reader.isAtEnd && reader.next !== '|' && reader.next !== ')') {
      const times = repetition(reader)
      if (times) {
        const part = parts.pop()
        if (!part) throw new PatternError('there is nothing to repeat before one of its repetitions')
        if (isRepeated) throw new PatternError('it repeats a repetition')
        parts.push({ is: 'repetition', part, ...times })
      } else parts.push(...item(depth))
      isRepeated = times !== undefined
    }
    return parts.length === 1 ? parts[0]! : { is: 'sequence', parts }
  }

  /** Of quoted text several, of flags none. */
  function item(depth: number): readonly Node[] {
    const character = reader.read()
    switch (character) {
      case '(':
        return group(depth)
      case '[':
        return [{ is: 'character', test: parseClass(reader, flags.fold) }]
      case '.':
        return [
          flags.all
            ? classOf([{ ranges: [[0, 0x10ffff]], negated: false }])
            : classOf([{ ranges: [[10, 10]], negated: true }]),
        ]
      case '^':
        return [assertion(flags.lines ? 'line-start' : 'text-start')]
      case '$':
        return [assertion(flags.lines ? 'line-end' : 'text-end')]
      case '\\':
        return escaped()
      default:
        return [literal(character)]
    }
  }

  function escaped(): readonly Node[] {
    const letter = reader.next
    const simple = letter === undefined ? undefined : assertions.get(letter)
    if (simple) {
      reader.read()
      return [assertion(simple)]
    }
    if (reader.take('Q')) return [...reader.until('\\E')].map(literal)
    const part = escapedClass(reader)
    return [part ? classOf([part]) : literal(reader.escapedCharacter())]
  }

  function group(depth: number): readonly Node[] {
    const outside = flags
    if (reader.take('?')) {
      const name = nameOf(reader)
      if (name !== undefined) {
        if (names.has(name)) throw new PatternError(`two of its groups are called \`${name}\``)
        names.add(name)
      } else {
        flags = changedFlags(reader, flags)
        // They hold for what follows, up to the end of the group around.
        if (reader.take(')')) return []
        if (!reader.take(':')) throw new PatternError('it has a group of a form that RE2 does not know, such as `(?=`')
      }
    }
    const node = choice(depth + 1)
    if (!reader.take(')')) throw new PatternError('it opens a group that it does not close')
    flags = outside
    return [node]
  }

  function literal(character: string): Node {
    return { is: 'character', test: oneCharacter(character, flags.fold) }
  }

  function classOf(parts: readonly ClassPart[]): Node {
    return { is: 'character', test: charTest(parts, flags) }
  }
}

const assertions: ReadonlyMap<string, Assertion> = new Map([
  ['A', 'text-start'],
  ['z', 'text-end'],
  ['b', 'word-boundary'],
  ['B', 'no-word-boundary'],
])

function assertion(assertion: Assertion): Node {
  return { is: 'assertion', assertion }
}

/** After `(?`. */
function nameOf(reader: Reader): string | undefined {
  const named = /^P?<([^>]*)>/.exec(reader.rest)
  if (!named) return undefined
  const [whole, name = ''] = named
  if (!/^\w+$/.test(name)) throw new PatternError('it has a group of a form that RE2 does not know, such as `(?<=`')
  reader.skip(whole)
  return name
}

const flagNames: Readonly<Record<string, keyof Flags | 'lazy'>> = { i: 'fold', m: 'lines', s: 'all', U: 'lazy' }

function changedFlags(reader: Reader, flags: Flags): Flags {
  const [written, on = '', off] = /^([imsU]*)(?:-([imsU]+))?/.exec(reader.rest)!
  reader.skip(written)
  const changed: Record<string, boolean> = { ...flags }
  for (const letter of on) changed[flagNames[letter]!] = true
  for (const letter of off ?? '') changed[flagNames[letter]!] = false
  return { fold: changed.fold!, lines: changed.lines!, all: changed.all! }
}

const most = 1000

/** How often what stands before is repeated, lazily or not; undefined where no repetition comes next. */
function repetition(reader: Reader): { readonly least: number; readonly most: number } | undefined {
  const times = bounds(reader)
  if (times) reader.take('?')
  return times
}

function bounds(reader: Reader): { readonly least: number; readonly most: number } | undefined {
  if (reader.take('*')) return { least: 0, most: Number.POSITIVE_INFINITY }
  if (reader.take('+')) return { least: 1, most: Number.POSITIVE_INFINITY }
  if (reader.take('?')) return { least: 0, most: 1 }
  // Any other brace stands for itself.
  const counted = /^\{(0|[1-9]\d*)(,(0|[1-9]\d*)?)?\}/.exec(reader.rest)
  if (!counted) return undefined
  const [whole, first, comma, second] = counted
  reader.skip(whole)
  const least = Number(first)
  const last = second === undefined ? (comma ? Number.POSITIVE_INFINITY : least) : Number(second)
  if (least > most || (Number.isFinite(last) && last > most) || least > last)
    throw new PatternError(`it cannot be repeated \`${whole}\` times`)
  return { least, most: last }
}
