/** Writes a program with one byte a character, so that it can be read by offsets, and fast. */

/** @param code in which what is not ASCII stands in regular expressions, templates and comments alone: esbuild leaves it there */
export function ascii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
