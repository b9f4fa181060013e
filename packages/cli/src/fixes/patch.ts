/** Fixes as a unified diff that `git apply` and `patch -p1` take. */
import { Buffer } from 'node:buffer'
import { formatPatch, structuredPatch } from 'diff'
import { rawPath } from '../files/name.ts'

/**
 * The diff of one file.
 *
 * @param name relative to the working directory, with `/`
 * @returns ends with a line break; empty where nothing differs
 */
export function patchOf(name: string, before: string, after: string): string {
  const patch = structuredPatch('', '', before, after, undefined, undefined, { context: 3 })
  if (patch.hunks.length === 0) return ''
  const hunks = formatPatch(patch, { includeIndex: false, includeUnderline: false, includeFileHeaders: false })
  return `--- ${quoted(`a/${name}`)}\n+++ ${quoted(`b/${name}`)}\n${hunks}`
}

const escapes: Readonly<Record<number, string>> = {
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
}

/** As git writes names: in quotes with octal escapes where there is more than plain ASCII, and a tab behind blanks. */
function quoted(name: string): string {
  const end = name.includes(' ') ? '\t' : ''
  if (/^[ !#-[\]-~]*$/.test(name)) return name + end
  const bytes = [...Buffer.from(rawPath(name) as string)]
  const text = bytes.map(
    byte => escapes[byte] ?? (byte < 0x20 || byte > 0x7e ? octal(byte) : String.fromCharCode(byte)),
  )
  return `"${text.join('')}"${end}`
}

function octal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, '0')}`
}
