/** Finds the secrets in a text: a value, a script, a whole configuration file. */
import { assignedSecrets } from './assigned-secrets.ts'
import { type FoundSecret, surest } from './found-secret.ts'
import { mayHoldSecret, mayNameSecret } from './hints.ts'
import { namedSecret } from './named-secret.ts'
import { privateKeys } from './private-keys.ts'
import { providerCredentials } from './provider-credentials.ts'
import { authorizationValue, headerCredentials, jsonWebTokens } from './tokens.ts'
import { urlPasswords } from './url-passwords.ts'

/** A ConfigMap or a Secret cannot be larger. @see https://kubernetes.io/docs/concepts/configuration/configmap/ */
export const longestSearched = 1_048_576

/**
 * Of secrets that overlap the surest is kept, and of equally sure ones the one with the more telling form. Takes time in
 * proportion to the text, of which no more than the first MiB is searched.
 * @param name that the whole text goes by, such as the variable's; what is found by it is the text as a whole
 */
export function secretsInText(text: string, name?: string): readonly FoundSecret[] {
  const isNamed = name !== undefined && mayNameSecret(name)
  const isHinted = mayHoldSecret(text)
  if (!isNamed && !isHinted) return []
  const searched = text.length > longestSearched ? text.slice(0, longestSearched) : text
  const found = isHinted ? [...byForm(searched)] : []
  if (isNamed) {
    const named = namedSecret(name, searched) ?? namedAuthorization(name, searched)
    if (named && !found.some(one => one.confidence === 'high')) found.push(named)
  }
  if (isHinted) found.push(...assignedSecrets(searched))
  return apart(found)
}

/** Those that tell themselves, whatever they are called. */
function byForm(text: string): readonly FoundSecret[] {
  return [
    ...privateKeys(text),
    ...providerCredentials(text),
    ...jsonWebTokens(text),
    ...headerCredentials(text),
    ...urlPasswords(text),
  ]
}

function namedAuthorization(name: string, text: string): FoundSecret | undefined {
  return /authorization|bearer|auth_?header|token/i.test(name) ? authorizationValue(text) : undefined
}

/** By where they begin. Of a group of which each overlaps the next, the surest is kept. */
function apart(found: readonly FoundSecret[]): readonly FoundSecret[] {
  if (found.length < 2) return found
  const groups: FoundSecret[][] = []
  let end = -1
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    if (one.start < end) groups.at(-1)!.push(one)
    else groups.push([one])
    end = Math.max(end, one.end)
  }
  return groups.map(group => surest(group)!)
}
