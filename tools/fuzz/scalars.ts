/** Random scalars and keys as YAML writes them, most of them sound. */
import type { Random } from './random.ts'

const words = `a|x y|it|web|nginx:1.27|yes|No|ON|~|null|12|-3|+4|0x1F|0o17|010|08|.5|1e3|1_000|1.|-0|9007199254740993
a:b|a#b|é|漢字|🚢|http://x/y?z=1|100m|64Mi|it's|say "x"|?a|:a|-a|a,b|a]b|true|FALSE|2024-01-01|12:30:45|=|__proto__|constructor`.split(
  /[|\n]/,
)
const alphabet = [...'aab1 .:-#?,[]{}&*!|>\'"%@`~é=+_/\\0xe🚢', ' ', ' ']
const escapes = [...'0abtnvfre "/\\N_LP'].map(sign => `\\${sign}`).concat('\\x41', '\\u00e9', '\\U0001F600', '\\ud83d')
const keys = [
  'name',
  'image',
  'a b',
  'a.b/c',
  'é',
  'yes',
  'null',
  '~',
  '12',
  '0x1',
  '.5',
  '1e1',
  '<',
  'on',
  'x-y',
  '__proto__',
]
const tags = ['!!str ', '!!int ', '! ', '!x ', '!!binary ', '!!null ']

export function scalar(random: Random): string {
  const kind = random.below(20)
  if (kind < 11) return random.pick(words)
  if (kind < 14) return doubleQuoted(random)
  if (kind < 17) return singleQuoted(random)
  if (kind > 17 || random.chance(60)) return random.pick(['a', '"a"', "'a'"])
  return random.chance(85)
    ? `a${letters(random, 9).trim().replace(/:|#/g, '')}`
    : random.pick(['.inf', '.NaN', letters(random, 9)])
}

/** @param at makes it another key than its neighbours' */
export function key(random: Random, at: number): string {
  if (random.chance(85)) return `k${at}`
  const name = random.chance(98) ? `${random.pick(keys)}${at}` : random.pick(keys)
  const kind = random.below(12)
  if (kind === 0) return `"${name}"`
  if (kind === 1) return `'${name}'`
  return kind === 2 ? `"${name}\\t"` : name
}

/** What may stand before a value: an anchor, now and then a tag. */
export function properties(random: Random): string {
  if (random.chance(95)) return ''
  return random.chance(93) ? `&a${random.below(3)} ` : random.pick(tags)
}

/** Anything, as likely wrong as right. @param most letters */
export function letters(random: Random, most: number): string {
  return Array.from({ length: 1 + random.below(most) }, () => random.pick(alphabet)).join('')
}

function doubleQuoted(random: Random): string {
  const inside = Array.from({ length: random.below(5) }, () =>
    random.chance(30) ? random.pick(escapes) : letters(random, 3).replace(/["\\]/g, 'q'),
  )
  return `"${inside.join('')}"`
}

function singleQuoted(random: Random): string {
  return `'${random.chance(20) ? "it''s" : letters(random, 6).replace(/'/g, "''")}'`
}
