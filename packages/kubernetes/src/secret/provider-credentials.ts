/** Finds the credentials of providers in a text. */

import type { FoundSecret } from './found-secret.ts'
import { isPlaceholder } from './harmless-text.ts'
import { providerPatterns } from './provider-patterns.ts'
import { entropyOf } from './randomness.ts'

/** In the order of the text. */
export function providerCredentials(text: string): readonly FoundSecret[] {
  if (text.length < shortest) return []
  const found: FoundSecret[] = []
  anyPrefix.lastIndex = 0
  for (let hit = anyPrefix.exec(text); hit; hit = anyPrefix.exec(text)) {
    const credential = isWithinWord(text, hit.index) ? undefined : credentialAt(text, hit.index)
    if (!credential) continue
    found.push(credential)
    anyPrefix.lastIndex = credential.end
  }
  return found
}

/** Of the shortest credential in the table. */
const shortest = 20

const rows = providerPatterns.flatMap(pattern => pattern.prefixes.map(prefix => ({ ...pattern, prefix })))
/** What credentials begin with, as the source of a pattern. */
export const prefixSource = rows.map(({ prefix }) => prefix.replace(/[.+/]/g, '\\$&')).join('|')
const anyPrefix = new RegExp(prefixSource, 'g')

function credentialAt(text: string, start: number): FoundSecret | undefined {
  for (const { title, prefix, rest } of rows) {
    if (!text.startsWith(prefix, start)) continue
    rest.lastIndex = start + prefix.length
    const body = rest.exec(text)?.[0]
    if (body === undefined) continue
    const confidence = isInvented(body) ? 'low' : 'high'
    return { title, confidence, start, end: start + prefix.length + body.length }
  }
  return undefined
}

/** What goes on from before is no credential of its own; an underscore may well stand before one, as in a name. */
function isWithinWord(text: string, start: number): boolean {
  return start > 0 && /[A-Za-z0-9+]/.test(text[start - 1]!)
}

/** As documentation has them: `AKIAIOSFODNN7EXAMPLE`, `ghp_xxxxxxxx`. */
function isInvented(body: string): boolean {
  return /EXAMPLE$/.test(body) || isPlaceholder(body) || entropyOf(body) < 2.5 || /1234567890|abcdefghij/i.test(body)
}
