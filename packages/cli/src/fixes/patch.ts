/** Fixes as a unified diff that `git apply` and `patch -p1` take. */
import { Buffer } from 'node:buffer'
import { formatPatch, type StructuredPatch, structuredPatch } from 'diff'
import { rawPath } from '../files/name.ts'

/** A file's text before and after its fixes. */
export interface Versions {
  readonly before: string
  readonly after: string
}

/** How many lines are shown around what changes, where none of them has a secret in it; `git apply` wants one at least. */
const contexts = [3, 2, 1]

/**
 * The diff of one file.
 *
 * @param name relative to the working directory, with `/`
 * @param shown both with stars for secrets, line by line
 * @returns ends with a line break; empty where nothing differs, and undefined where no diff leaves out the secrets
 */
export function patchOf(name: string, { before, after }: Versions, shown: Versions): string | undefined {
  for (const context of contexts) {
    const patch = structuredPatch('', '', before, after, undefined, undefined, { context })
    if (patch.hunks.length === 0) return ''
    if (showsSecret(patch, { before, after }, shown)) continue
    const hunks = formatPatch(patch, { includeIndex: false, includeUnderline: false, includeFileHeaders: false })
    return `--- ${quoted(`a/${name}`)}\n+++ ${quoted(`b/${name}`)}\n${hunks}`
  }
  return undefined
}

function showsSecret({ hunks }: StructuredPatch, { before, after }: Versions, shown: Versions): boolean {
  const old = secretLines(before, shown.before)
  const fresh = secretLines(after, shown.after)
  if (old.size + fresh.size === 0) return false
  return hunks.some(({ oldStart, newStart, lines }) => {
    let [from, to] = [oldStart, newStart]
    return lines.some(line => {
      const [isOld, isNew] = [
        line.startsWith('-') || line.startsWith(' '),
        line.startsWith('+') || line.startsWith(' '),
      ]
      return (isOld && old.has(from++)) || (isNew && fresh.has(to++))
    })
  })
}

/** The numbers of lines that are not shown as they are, from 1. */
function secretLines(text: string, shown: string): ReadonlySet<number> {
  if (text === shown) return new Set()
  const blanked = shown.split('\n')
  return new Set(text.split('\n').flatMap((line, index) => (line === blanked[index] ? [] : [index + 1])))
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
