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
  return number.test(text) ? 'number' : undefined
}

/** All in one case, or with a capital. */
function isWord(text: string): boolean {
  return [text.toLowerCase(), text.toUpperCase(), text[0]!.toUpperCase() + text.slice(1).toLowerCase()].includes(text)
}

/** `12:30:45` is 45045 to readers that know numbers of base 60, of which kubectl is none. */
export const base60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/

const number = new RegExp(
  [
    base60,
    /^[-+]?0[0-9_]+$/,
    /^[-+]?0o[0-7_]+$/,
    /^[-+]?0b[01_]+$/,
    /^[-+]?[0-9]+_[0-9_]*(?:\.[0-9_]*)?$/,
    /^[-+]?[0-9]+(?:\.[0-9]*)?[eE][0-9]+$/,
  ]
    .map(({ source }) => source)
    .join('|'),
)

/** What such a scalar, or a key that is a boolean or a number, begins with. */
const beginnings = new Uint8Array(128)
for (const character of '+-.0123456789yYnNoOtTfF') beginnings[character.charCodeAt(0)] = 1

/** Whether a plain scalar may be ambiguous, or is a key that is read as something else: a cheap look before a dear one. */
export function isSuspect(text: string, start: number, end: number, isKey: boolean): boolean {
  const first = text.charCodeAt(start)
  if (beginnings[first] !== 1) return false
  const isNumber = first < 0x40
  if (!isNumber && end - start > 5) return false
  const scalar = text.slice(start, end)
  if (isNumber ? /^(?:0|[1-9][0-9]{0,14})$/.test(scalar) : isKey && /^(?:true|false)$/.test(scalar)) return false
  return (isKey && (isNumber || /^(?:true|false)$/i.test(scalar))) || ambiguityOf(scalar) !== undefined
}
