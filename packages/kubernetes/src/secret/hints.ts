/** Whether a text is worth a search: most hold nothing that any secret goes with, and there are many of them. */
import { prefixSource } from './provider-credentials.ts'

/** Names of secrets and words of their languages; an address with a password has an `@`. */
const words = /pass|pwd|pw\b|secret|token|key|cred|bearer|jwt|auth|identified|@/i
const forms = new RegExp(`PRIVATE KEY|LS0tLS1CRUdJTi|PuTTY-User-Key|eyJ|${prefixSource}`)

/** Whether a secret may be found in a text by itself. */
export function mayHoldSecret(text: string): boolean {
  return words.test(text) || forms.test(text)
}

const names = /pass|pwd|pw|secret|token|key|cred|bearer|jwt|auth/i

/** Whether a name may be that of a secret. */
export function mayNameSecret(name: string): boolean {
  return names.test(name)
}
