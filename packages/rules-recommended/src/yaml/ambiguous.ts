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

const token = /(?:^|[\s[{,:-])(?:y|n|yes|no|on|off|[-+]?0[0-9bo_]+|[-+]?[0-9][0-9._]*[:_e][-+0-9:_.]+)(?=[\s,}\]:]|$)/im

let last: { readonly text: string; readonly found: boolean } | undefined

/** Whether there may be such a scalar in a document: a cheap look before a dear one. */
export function mayBeAmbiguous(text: string): boolean {
  // The objects of a List share their document.
  if (last?.text !== text) last = { text, found: token.test(text) }
  return last.found
}
