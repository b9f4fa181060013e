/** Finds passwords in addresses: `scheme://user:password@host`, and what MySQL drivers write in place of it. */
import type { FoundSecret } from './found-secret.ts'
import { isPlaceholder, isReference } from './harmless-text.ts'
import { isWellKnownPassword } from './well-known-passwords.ts'

const longestAuthority = 512
/** Ends the user and the host. A password may hold most signs unescaped, for those who write them do not always know. */
const endOfAuthority = /[\s'"<>`\\/,|]/
const scheme = /[a-z][a-z0-9+.-]{0,30}$/i

export function urlPasswords(text: string): readonly FoundSecret[] {
  const found: FoundSecret[] = []
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    if (!scheme.test(text.slice(Math.max(0, at - 31), at))) continue
    const rest = text.slice(at + 3, at + 3 + longestAuthority)
    const end = rest.search(endOfAuthority)
    const authority = end < 0 ? rest : rest.slice(0, end)
    const sign = authority.lastIndexOf('@')
    const colon = authority.indexOf(':')
    if (sign < 0 || colon < 0 || colon > sign) continue
    // `host?email=a@b` has no password.
    if (/[?#]/.test(authority.slice(0, colon))) continue
    add(authority.slice(0, colon), authority.slice(colon + 1, sign), at + 3 + colon + 1, found)
  }
  if (text.includes('@tcp(') || text.includes('@unix('))
    for (const { index, 0: whole, 1: user = '', 2: password = '' } of text.matchAll(mysql))
      add(user, password, index + whole.indexOf(':') + 1, found)
  return found
}

const mysql = /(?<![\w.%+-])([\w.%+-]{1,64}):([^\s:@'"/]{1,128})@(?:tcp|unix)\(/g

function add(user: string, password: string, start: number, found: FoundSecret[]): void {
  const bare = decodePercent(password)
  if (isReference(bare) || (user !== '' && isReference(user))) return
  const isExample = isPlaceholder(bare) || examples.has(`${user}:${bare}`.toLowerCase())
  const confidence = isExample ? 'low' : 'high'
  const wellKnown = confidence === 'high' && (isWellKnownPassword(bare) || bare === user)
  found.push({
    title: 'an address with a password',
    confidence,
    start,
    end: start + password.length,
    ...(wellKnown && { wellKnown }),
  })
}

/** What documentation calls those two. */
const examples = new Set(
  'user:pass user:password username:password username:pass user:pwd user:passwd foo:bar login:password name:password usr:pwd usr:pass user:secret uname:pwd u:p x:y'.split(
    ' ',
  ),
)

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
