/** What the name of a variable, a key or a flag says about its value. */
import { mayNameSecret } from './hints.ts'

export interface SecretName {
  /** What the value would be, with its article. */
  readonly title: string
  /** `password`: any text may be one; `key`: keys, tokens and secrets, which machines make and which look it. */
  readonly form: 'password' | 'key'
  /** Whether the name says no more than that; `SECRET_BLAH` mentions a secret and need not hold one. */
  readonly clear: boolean
}

const passwords = words('password passwords passwd passphrase passcode passwort pwd pass pw')

/** Ends of names that are written as one word: `dbpassword`. */
const passwordEnds = ['password', 'passwd', 'passphrase']
const keyEnds: readonly (readonly [end: string, title: string])[] = [
  ['apikey', 'an API key'],
  ['secretkey', 'a secret key'],
  ['accesskey', 'an access key'],
  ['privatekey', 'a private key'],
  ['authtoken', 'a token'],
  ['accesstoken', 'a token'],
  ['bearertoken', 'a token'],
  ['refreshtoken', 'a token'],
  ['clientsecret', 'a client secret'],
]

/** What makes a `key` one that is secret, as the word before it. */
const keyKinds: Readonly<Record<string, string>> = {
  access: 'an access key',
  account: 'an account key',
  api: 'an API key',
  app: 'an application key',
  auth: 'a secret key',
  batch: 'an account key',
  cipher: 'an encryption key',
  crypto: 'an encryption key',
  encrypt: 'an encryption key',
  encryption: 'an encryption key',
  hmac: 'a signing key',
  license: 'a license key',
  master: 'a master key',
  private: 'a private key',
  secret: 'a secret key',
  security: 'a secret key',
  shared: 'a shared key',
  signing: 'a signing key',
  ssh: 'a private key',
  storage: 'an account key',
}

const keyWords: Readonly<Record<string, string>> = {
  apikey: 'an API key',
  bearer: 'a token',
  credential: 'a credential',
  credentials: 'a credential',
  creds: 'a credential',
  jwt: 'a token',
  secret: 'a secret',
  token: 'a token',
}

/** After these, or before them, the value is about a secret and none itself: its file, its age, who checks it. */
const about = words(
  `account address age alg algorithm allowed alphabet api arn attempts attribute audience backend bucket bytes cache chain change
  chars charset check checksum claim claims class classes cmd command complexity config configuration configmap controller cookie
  count crt csr days default delay description digest dir directory disable disabled domain duration email enable enabled
  endpoint engine entropy env environment error exchange existing exists expiration expire expired expires expiry expression field file
  filename files flow folder forgot format generate generator grant group groups hash hashed hashes hashing header headers hint
  history host hours id ids image import info input interval issuer iterations kid kind label last length level lifespan
  lifetime limit link list loader location login lookup manager managed max method min minutes mode mount mounts name
  names namespace no node number operation operator order param parameter path paths pattern period permissions plugin policies
  policy pool port position prefix process processor prompt protocol provider public realm recovery ref reference refs
  regex region regexp replicas request require required requirement requirements reset resource retention review rotate rotation rule rules
  scheme scope scopes script seconds selector server service services size source spec split state status storage store
  strategy strength style suffix support switch table tag template text time timeout title tokenizer transit ttl type uid update
  uri url use used user username users validate validation validator var variable version visible volume warn window`,
)

/** Of these a text is only the sum: `checksum/secret`. */
const digests = words('checksum digest fingerprint hash hashed hashes md5 sha sha1 sha256 sha512 sum')

/** A key of these is no secret: where it is found, or public by its nature. */
const harmlessKeys = words('public pub primary foreign partition sort map object cache tls cert routing hot registry')

/**
 * Undefined where the name does not speak of a secret, or of what is about one: `PASSWORD_FILE`, `tokenReview`,
 * `secretName`, `TOKEN_TTL`, `existingSecret`.
 */
export function secretName(name: string): SecretName | undefined {
  if (!mayNameSecret(name)) return undefined
  const parts = partsOf(name)
  if (parts.some(part => digests.has(part))) return undefined
  const found = parts.length > 0 && parts.length <= mostParts ? at(parts, parts.length - 1) : undefined
  // `no password`, `enable token`: what comes first decides like what comes last.
  if (found) return qualifiers.has(parts[0]!) ? undefined : { ...found, clear: true }
  // `passwordKey`: under which key the password is found.
  const [last] = parts.slice(-1)
  if (parts.length < 2 || last === 'key' || last === 'keys' || parts.some(part => about.has(part))) return undefined
  for (let end = 0; end < parts.length - 1; end++) {
    const mentioned = at(parts, end)
    if (mentioned) return { ...mentioned, clear: parts[end + 1] === 'content' || parts[end + 1] === 'value' }
  }
  return undefined
}

const mostParts = 24

/** First words that ask whether, or where. */
const qualifiers = words(
  'allow auto check disable enable existing expire force generate has hide is mask no random require reset show skip use with without',
)

function at(parts: readonly string[], end: number): Pick<SecretName, 'title' | 'form'> | undefined {
  const last = parts[end]!
  const before = parts[end - 1]
  if (passwords.has(last)) return last === 'pw' && !before ? undefined : { title: 'a password', form: 'password' }
  if (passwordEnds.some(word => last.endsWith(word))) return { title: 'a password', form: 'password' }
  if (last === 'key') {
    const kind = before !== undefined && !harmlessKeys.has(before) ? keyKinds[before] : undefined
    // `OCI_CLI_KEY_CONTENT`: a key whose content is given is one to keep.
    const title = kind ?? (parts[end + 1] === 'content' ? 'a private key' : undefined)
    return title === undefined ? undefined : { title, form: 'key' }
  }
  // Of `image pull secret`, `tls secret` and `secret ref` the value is a name.
  if (last === 'secret' && before !== undefined && nameOnly.has(before)) return undefined
  const title = keyWords[last] ?? keyEnds.find(([end]) => last.endsWith(end))?.[1]
  if (title === undefined) return undefined
  return { title: last === 'secret' && before === 'client' ? 'a client secret' : title, form: 'key' }
}

const nameOnly = words('pull existing tls ssl ca cert certificate server k8s kubernetes registry source target per use')

/** In lower case: `dbPassword_2` is `db`, `password`. Numbers at the end only count several of them. */
function partsOf(name: string): readonly string[] {
  if (name.length > longestName) return []
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(part => part !== '')
  while (parts.length > 1 && /^\d+$/.test(parts.at(-1)!)) parts.pop()
  const last = parts.at(-1)
  return last === undefined ? [] : [...parts.slice(0, -1), last.replace(/\d{1,3}$/, '')]
}

const longestName = 256

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
