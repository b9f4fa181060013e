/** Plain scalars that readers of YAML 1.1 and of YAML 1.2 take for different things. */

/**
 * What kubectl, which reads YAML 1.1, and others differ about:
 *
 * - `boolean`: a word such as `yes`, which is text in YAML 1.2.
 * - `number`: octal or what looks like it, digits with underscores, binary, an exponent without a sign, base 60.
 *
 * https://yaml.org/type/bool.html, https://yaml.org/type/int.html, https://yaml.org/spec/1.2.2/#1032-tag-resolution
 */
export function ambiguityOf(text: string): 'boolean' | 'number' | undefined {
  if (/^(?:y|n|yes|no|on|off)$/i.test(text)) return isWord(text) ? 'boolean' : undefined
  return numbers.some(form => form.test(text)) ? 'number' : undefined
}

/** All in one case, or with a capital. */
function isWord(text: string): boolean {
  return [text.toLowerCase(), text.toUpperCase(), text[0]!.toUpperCase() + text.slice(1).toLowerCase()].includes(text)
}

/** `12:30:45` is 45045 to readers that know numbers of base 60, of which kubectl is none. */
export const base60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/

const numbers: readonly RegExp[] = [
  base60,
  /^[-+]?0[0-9_]+$/,
  /^[-+]?0o[0-7_]+$/,
  /^[-+]?0b[01_]+$/,
  /^[-+]?[0-9]+_[0-9_]*(?:\.[0-9_]*)?$/,
  /^[-+]?[0-9]+(?:\.[0-9]*)?[eE][0-9]+$/,
]

let last: { readonly text: string; readonly found: boolean } | undefined

/** Whether there may be such a scalar in a document, or a key that is a number: a cheap look before a dear one. */
export function mayBeAmbiguous(text: string): boolean {
  // The objects of a List share their document.
  if (last?.text !== text) last = { text, found: isFoundIn(text) }
  return last.found
}

/** ASCII characters by what they may be. */
const EDGE = 1
const FIRST = 2
const FURTHER = 4
const classes = new Uint8Array(128)
for (const [characters, flag] of [
  [' \t\r\n[{,:?-', EDGE],
  ['+-.0123456789yYnNoO', FIRST],
  ['+-.:_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', FURTHER],
] as const)
  for (const character of characters) classes[character.charCodeAt(0)]! |= flag

/** Looks at each character once, for nobody knows how long a text is. */
function isFoundIn(text: string): boolean {
  let isEdge = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const own = code < 128 ? classes[code]! : code === 0x85 || code === 0x2028 || code === 0x2029 ? EDGE : 0
    if (isEdge && (own & FIRST) !== 0) {
      let end = at + 1
      while ((classes[text.charCodeAt(end)] ?? 0) & FURTHER) end++
      if (isSuspect(text, at, text[end - 1] === ':' ? end - 1 : end)) return true
      at = end - 1
      isEdge = (classes[text.charCodeAt(at)]! & EDGE) !== 0
    } else isEdge = (own & EDGE) !== 0
  }
  return false
}

function isSuspect(text: string, start: number, end: number): boolean {
  const isNumber = text.charCodeAt(start) < 0x40
  if (!isNumber && end - start > 3) return false
  const scalar = text.slice(start, end)
  if (isNumber && /^(?:0|[1-9][0-9]{0,14})$/.test(scalar)) return false
  if (ambiguityOf(scalar) === undefined && !(isNumber && isKey(text, start, end))) return false
  return mayEnd(text, end) && mayBegin(text, start)
}

/** Whether it stands where keys do. */
function isKey(text: string, start: number, end: number): boolean {
  return text[pastSpaces(text, end, 1)] === ':' || text[pastSpaces(text, start - 1, -1)] === '?'
}

const lineBreak = /[\r\n\u0085\u2028\u2029]/

function mayEnd(text: string, end: number): boolean {
  const next = text[pastSpaces(text, end, 1)]
  return next === undefined || lineBreak.test(next) || ',}]#:'.includes(next)
}

/** Whether it stands at the margin, or behind an indicator, an anchor or a tag. */
function mayBegin(text: string, start: number): boolean {
  const before = pastSpaces(text, start - 1, -1)
  const last = text[before]
  if (last === undefined || lineBreak.test(last) || '-:?,[{'.includes(last)) return true
  // Nobody gives a longer name, and a longer word may hold what it will.
  const word = /\S*$/.exec(text.slice(Math.max(0, before - 99), before + 1))![0]
  return word.length > 99 || /^[&!]/.test(word)
}

function pastSpaces(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at += step
  return at
}
