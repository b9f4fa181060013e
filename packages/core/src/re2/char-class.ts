/** Classes of characters: ranges and Unicode properties, some of them negated, as a test of one character. */
import { type CharTest, PatternError } from './syntax.ts'

/** The first and last code point. */
export type CharRange = readonly [first: number, last: number]

/** A class is all of its parts together. */
export type ClassPart =
  | { readonly ranges: readonly CharRange[]; readonly negated: boolean }
  | { readonly property: string; readonly negated: boolean }

export interface ClassOptions {
  readonly negated?: boolean
  /** Whether upper and lower case are the same. */
  readonly fold: boolean
}

const ascii = 128

/** The engine's own expressions see a single character here, so that none of them can take long. */
export function charTest(parts: readonly ClassPart[], { negated = false, fold }: ClassOptions): CharTest {
  const flags = fold ? 'iu' : 'u'
  const positive = parts.filter(part => !part.negated).map(sourceOf)
  const tests = [
    ...(positive.length > 0 ? [{ expression: new RegExp(`^[${positive.join('')}]$`, flags), negated: false }] : []),
    ...parts
      .filter(part => part.negated)
      .map(part => ({ expression: new RegExp(`^[${sourceOf(part)}]$`, flags), negated: true })),
  ]
  const holds = (codePoint: number) => {
    const character = String.fromCodePoint(codePoint)
    return tests.some(test => test.expression.test(character) !== test.negated) !== negated
  }
  let table: Uint8Array | undefined
  return codePoint => {
    if (codePoint >= ascii) return holds(codePoint)
    table ??= Uint8Array.from({ length: ascii }, (_, index) => (holds(index) ? 1 : 0))
    return table[codePoint] === 1
  }
}

export function oneCharacter(character: string, fold: boolean): CharTest {
  const wanted = character.codePointAt(0)!
  if (!fold) return codePoint => codePoint === wanted
  return charTest([{ ranges: [[wanted, wanted]], negated: false }], { fold })
}

function sourceOf(part: ClassPart): string {
  if ('property' in part) return `\\p{${part.property}}`
  return part.ranges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')
}

const codes = (...ranges: readonly string[]): readonly CharRange[] =>
  ranges.map(range => [range.codePointAt(0)!, range.codePointAt(range.length - 1)!])

const perl: Readonly<Record<string, readonly CharRange[]>> = {
  d: codes('09'),
  s: codes('\t\n', '\f\r', '  '),
  w: codes('09', 'AZ', 'az', '__'),
}

/** `\d`, `\S` and the like; undefined where the letter names none. */
export function perlClass(letter: string): ClassPart | undefined {
  const ranges = Object.hasOwn(perl, letter.toLowerCase()) ? perl[letter.toLowerCase()] : undefined
  return ranges && { ranges, negated: letter !== letter.toLowerCase() }
}

const posix: Readonly<Record<string, readonly CharRange[]>> = {
  alnum: codes('09', 'AZ', 'az'),
  alpha: codes('AZ', 'az'),
  ascii: codes('\0\x7f'),
  blank: codes('\t\t', '  '),
  cntrl: codes('\0\x1f', '\x7f\x7f'),
  digit: codes('09'),
  graph: codes('!~'),
  lower: codes('az'),
  print: codes(' ~'),
  punct: codes('!/', ':@', '[`', '{~'),
  space: codes('\t\r', '  '),
  upper: codes('AZ'),
  word: codes('09', 'AZ', 'az', '__'),
  xdigit: codes('09', 'AF', 'af'),
}

/** `[:alpha:]`, `[:^alpha:]`. Throws a `PatternError`. @param name without its brackets and colons */
export function posixClass(name: string): ClassPart {
  const negated = name.startsWith('^')
  const ranges = Object.hasOwn(posix, name.slice(negated ? 1 : 0)) ? posix[name.slice(negated ? 1 : 0)] : undefined
  if (!ranges) throw new PatternError(`there is no class \`[:${name}:]\``)
  return { ranges, negated }
}

/** `\pL`, `\p{Greek}`, `\P{^Lu}`. Throws a `PatternError`. */
export function unicodeClass(name: string, negated: boolean): ClassPart {
  const isNegated = name.startsWith('^') !== negated
  const bare = name.startsWith('^') ? name.slice(1) : name
  if (bare === 'Any') return { ranges: [[0, 0x10ffff]], negated: isNegated }
  const property = /^\w+$/.test(bare)
    ? [`General_Category=${bare}`, `Script=${bare}`].find(property => isProperty(property))
    : undefined
  if (property === undefined) throw new PatternError(`Unicode has no class \`${bare}\``)
  return { property, negated: isNegated }
}

function isProperty(property: string): boolean {
  try {
    return new RegExp(`\\p{${property}}`, 'u') !== undefined
  } catch {
    return false
  }
}
