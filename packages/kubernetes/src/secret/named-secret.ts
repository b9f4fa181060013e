/** Judges a text by the name that it goes by. */
import type { Confidence, FoundSecret } from './found-secret.ts'
import { isOther, isPlaceholder, isReference } from './harmless-text.ts'
import { looksRandom } from './randomness.ts'
import { type SecretName, secretName } from './secret-name.ts'
import { isWellKnownPassword } from './well-known-passwords.ts'

/** A single word is not longer; PEM and JSON are found by what they look like. */
const longest = 4096

/**
 * The text as a secret, if name and text say that it is one.
 *
 * @param name of a variable, key or flag @returns undefined where the name or the text says that it is none
 */
export function namedSecret(name: string, text: string): FoundSecret | undefined {
  const named = secretName(name)
  const bare = text.trim()
  if (!named || bare.length > longest || /[\r\n]/.test(bare) || isReference(bare)) return undefined
  const wellKnown = isWellKnownPassword(bare)
  const found = confidenceOf(named, name, bare, wellKnown)
  if (!found) return undefined
  const confidence = named.clear || found === 'low' || looksRandom(bare) ? found : 'medium'
  const start = text.indexOf(bare)
  const place = { start, end: start + bare.length }
  return { title: named.title, confidence, ...place, ...(wellKnown && confidence !== 'low' && { wellKnown }) }
}

function confidenceOf({ form }: SecretName, name: string, text: string, wellKnown: boolean): Confidence | undefined {
  if (wellKnown) return form === 'password' ? 'high' : 'medium'
  if (isPlaceholder(text) || isName(text, name)) return 'low'
  if (isOther(text) || isSentence(text)) return undefined
  return form === 'password' ? passwordConfidence(text) : keyConfidence(text)
}

function passwordConfidence(text: string): Confidence {
  if (text.length < 3) return 'low'
  return /\s/.test(text) || isObjectName(text) ? 'medium' : 'high'
}

function keyConfidence(text: string): Confidence | undefined {
  // Settings: `jwt,sign-method=RS256`.
  if (/[,;]|=[^=]/.test(text)) return undefined
  if (looksRandom(text)) return 'high'
  if (/\s/.test(text) || /^\d+$/.test(text) || isIdentifier(text)) return undefined
  if (text.length < 6) return 'low'
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter(kind => kind.test(text)).length
  return text.length >= 12 && kinds >= 3 && /\d/.test(text) ? 'high' : 'medium'
}

/** `password: DB_PASSWORD`: the text repeats what it goes by. */
function isName(text: string, name: string): boolean {
  const [plain, own] = [text, name].map(one => one.toLowerCase().replace(/[^a-z0-9]/g, '')) as [string, string]
  return plain === own || (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && /PASS|SECRET|TOKEN|KEY|PWD|CRED/.test(text))
}

function isSentence(text: string): boolean {
  return text.split(/\s+/, 4).length > 3
}

/** What a Secret is called: `web-db-password`. */
function isObjectName(text: string): boolean {
  return (
    /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)+$/.test(text) &&
    /(?:^|[-.])(?:secrets?|pass(?:word)?|creds?|credentials?|token|keys?|auth|tls|cert|db|admin|root|user)(?:$|[-.])/.test(
      text,
    ) &&
    !looksRandom(text)
  )
}

/** Words with signs between them, or a qualified name: names of objects, of fields, of modules. */
function isIdentifier(text: string): boolean {
  return (
    /^[a-z][a-z0-9]*(?:[-./:][a-z0-9]+)+$/i.test(text) ||
    /^[a-z]+(?:_[a-z]+)+$/.test(text) ||
    /^[a-z]+(?:[A-Z][a-z]+)+$/.test(text)
  )
}
