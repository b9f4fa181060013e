/** Finds tokens by their form: JSON Web Tokens, and what stands in an `Authorization` header. */
import { decodeBase64, isPrintable } from './base64.ts'
import type { Confidence, FoundSecret } from './found-secret.ts'
import { isOther, isPlaceholder, isReference } from './harmless-text.ts'
import { isWellKnownPassword } from './well-known-passwords.ts'

/** Three parts, of which the first begins with `{"`. @see https://www.rfc-editor.org/rfc/rfc7519 */
const jwt = /eyJ[\w-]{10,1000}\.eyJ[\w-]{4,8000}\.[\w-]{16,2000}/y

export function jsonWebTokens(text: string): readonly FoundSecret[] {
  const found: FoundSecret[] = []
  for (let start = text.indexOf('eyJ'); start >= 0; start = text.indexOf('eyJ', start + 3)) {
    if (start > 0 && /[\w.-]/.test(text[start - 1]!)) continue
    jwt.lastIndex = start
    const token = jwt.exec(text)?.[0]
    if (token === undefined || !isHeader(token.slice(0, token.indexOf('.')))) continue
    found.push({ title: 'a JSON Web Token', confidence: 'high', start, end: start + token.length })
    start += token.length
  }
  return found
}

function isHeader(part: string): boolean {
  return /"(?:alg|enc)"\s?:/.test(decodeBase64(part))
}

const scheme = /\b(basic|bearer|token|apikey)[ \t]{1,4}([\w.~+/=:-]{1,4096})/iy
const header = /\b(?:proxy-)?authorization\b["']?[ \t]{0,4}[:=,][ \t]{0,4}["']?/gi
const keyHeader =
  /\b(?:x-)?(?:api-?key|auth-?token|vault-token|access-token|gitlab-token|private-token)["']?:[ \t]{0,4}["']?([\w.~+/=-]{8,1024})/gi

/** `Authorization: Bearer …`, `X-Api-Key: …`; `Basic` is looked into. */
export function headerCredentials(text: string): readonly FoundSecret[] {
  const found: FoundSecret[] = []
  for (const { index, 0: name } of text.matchAll(header)) {
    scheme.lastIndex = index + name.length
    const given = scheme.exec(text)
    if (!given) continue
    const end = scheme.lastIndex
    const secret = authorization(given[1]!, given[2]!, end)
    if (secret) found.push(secret)
  }
  for (const { index, 0: whole, 1: value = '' } of text.matchAll(keyHeader)) {
    const confidence = tokenConfidence(value)
    const end = index + whole.length
    if (confidence) found.push({ title: 'a token', confidence, start: end - value.length, end })
  }
  return found
}

/** A whole text that is the value of such a header: `Bearer …`. */
export function authorizationValue(text: string): FoundSecret | undefined {
  scheme.lastIndex = 0
  const given = scheme.exec(text)
  return given && scheme.lastIndex === text.length ? authorization(given[1]!, given[2]!, text.length) : undefined
}

function authorization(kind: string, value: string, end: number): FoundSecret | undefined {
  const start = end - value.length
  if (kind.toLowerCase() !== 'basic') {
    const confidence = tokenConfidence(value)
    return confidence && { title: 'a token', confidence, start, end }
  }
  const confidence = basicConfidence(value)
  return confidence && { title: 'a user name with its password', confidence, start, end }
}

function tokenConfidence(value: string): Confidence | undefined {
  if (isReference(value) || isOther(value) || value.length < 8) return undefined
  if (isPlaceholder(value)) return 'low'
  return /\d/.test(value) && value.length >= 16 ? 'high' : 'medium'
}

/** Of base64 with `user:password` in it; undefined for what is none. */
export function basicConfidence(value: string): Confidence | undefined {
  const text = decodeBase64(value)
  const colon = text.indexOf(':')
  if (colon < 0 || !isPrintable(text)) return undefined
  const password = text.slice(colon + 1)
  if (password === '' || isReference(password)) return undefined
  return isPlaceholder(password) && !isWellKnownPassword(password) ? 'low' : 'high'
}
