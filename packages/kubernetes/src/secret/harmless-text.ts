/** Texts that are no secrets though they stand where one could: references, placeholders, switches, names of places. */
import { looksRandom } from './randomness.ts'

/** Whether a text only says where the secret comes from, or nothing: a variable, a template, an encrypted value. */
export function isReference(text: string): boolean {
  const bare = text.trim()
  return bare === '' || variables.some(form => form.test(bare)) || encrypted.some(form => form.test(bare))
}

const variables = [
  // `$(NAME)` of Kubernetes, `${NAME}` of shells and envsubst, `{{ name }}` of templates.
  /\$[({]|\{\{|\}\}|\$\[|<%|#\{/,
  /^%[({][\w.]{1,80}[)}]/,
  /^\$\$?[A-Za-z_]\w{0,80}$/,
  /^%\w{1,80}%$/,
  /^@@?[A-Za-z]\w{0,80}@?@$/,
  /^__\w{1,80}__$/,
  /^\{[A-Za-z][\w.-]{0,80}\}$/,
]

const encrypted = [
  // SOPS
  /^ENC\[[A-Z0-9_]{1,20},/,
  // Ansible Vault, Spring Cloud Config, Jasypt
  /^\$ANSIBLE_VAULT;/,
  /^\{cipher\}/,
  /^ENC\(/,
  // vals, Vault webhooks, 1Password, cloud secret managers
  /^(?:ref\+[a-z]{1,30}|vault|op|secretref|awssm|awsssm|gcpsm|gcp-sm|azurekeyvault|sm|arn:aws[a-z-]{0,10}):/i,
  /^projects\/[^/]{1,80}\/secrets\//,
  /^@Microsoft\.KeyVault\(/,
  // PGP and age messages
  /^-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED FILE)-----/,
  /^age-encryption\.org\//,
]

/** Whether a text is meant to be replaced: `<password>`, `xxx`, `REPLACE_ME`, `your-token`. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim()
  if (bare.length > 120) return /^(.)\1+$/.test(bare)
  return placeholders.some(form => form.test(bare)) || isOneSign(bare)
}

const placeholders = [
  /^<[^<>]*>$/,
  /^\[[^[\]]*\]$/,
  /^[x*.#_-]{2,}$/i,
  /^x{2,}(?:[-_. ]x{2,})*$/i,
  /(?:^|[-_ .])x{3,}(?:$|[-_ .])/i,
  /x{6,}|\*{4,}|\.{3,}|…/i,
  /(?:^|[^a-z])(?:replace|insert|fill|put|set|paste|enter|provide|specify|add)[-_ ]?(?:me|this|it|in|your|with|the|here)(?:$|[^a-z])/i,
  /(?:^|[^a-z])(?:to[-_ ]?be[-_ ]?|will[-_ ]?be[-_ ]?|auto[-_ ]?|random(?:ly)?[-_ ]?)(?:replaced|changed|filled|set|generated?|provided)/i,
  /(?:^|[^a-z])(?:place[-_ ]?holder|example|sample|dummy|redacted|masked|censored|todo|tbd|fixme|fake|bogus|ignored?|unused|not[-_ ]?used|n\/a|foo ?bar|foobar|lorem)(?:$|[^a-z])/i,
  /^(?:your|my|some|the|a|an|any|actual|real|base64|encoded)[-_ ]/i,
  /^(?:your|my)(?:password|secret|token|key|api)/i,
  /EXAMPLE(?:KEY|TOKEN|SECRET)?$/,
  /^(?:foo|bar|baz|foobar|qux|abc|def|value|here)$/i,
]

function isOneSign(text: string): boolean {
  return text.length > 1 && !/^\d/.test(text) && /^(.)\1+$/.test(text)
}

/** Whether a text is something else altogether: a switch, a number, a time, a path, an address, a public key, a hash. */
export function isOther(text: string): boolean {
  const bare = text.trim()
  return (bare.length <= longest && others.some(form => form.test(bare))) || isPath(bare) || isPublic(bare)
}

/** Of what the forms below describe; they take no more than this many steps for each sign. */
const longest = 256

const others = [
  /^(?:true|false|yes|no|on|off|y|n|t|f|enabled?|disabled?|none|null|nil|undefined|unset|empty|nan|auto|automatic|always|never|default|optional|required|strict|lax|deny|allow|basic|bearer|digest|header|cookie|body|query|form|jwt|jwe|jws|oauth2?|oidc|saml|ldap|kerberos|token|plain(?:text)?|clear(?:text)?|text|string|str|bool(?:ean)?|int(?:eger)?|number|object|array|bytes?|file|env|environment|inline|opaque|kubernetes|k8s|sha-?(?:1|224|256|384|512)|md5|bcrypt|argon2(?:id?)?|scrypt|pbkdf2|hmac|rsa|ecdsa|ed25519|aes|hs256|rs256|es256|ps256|scram(?:-sha-(?:1|256|512))?|trust|peer|cert|tls|ssl|mtls|local|internal|external|static|dynamic|random|generated?|prompt|interactive|stdin|password ?\*?|api[-_ ]?key|https?)$/i,
  // Numbers, versions, sizes, times, dates, cron.
  /^[-+]?\d{1,4}(?:[.,]\d+)*%?$/,
  /^v?\d+(?:\.\d+){1,3}(?:-[\w.]{1,20})?$/,
  /^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|w|weeks?|mo|months?|y|years?|[kmgt]i?b?|b))+$/i,
  /^\d{4}-\d\d-\d\d/,
  // Addresses: hosts with ports, URLs (those with passwords are found as such), mail.
  /^[a-z][a-z0-9+.-]{1,30}:\/\//i,
  /^[\w.+-]{1,80}@[\w-]{1,63}(?:\.[\w-]{1,63})+$/,
  /^(?:[a-z0-9-]{1,63}\.)+(?:com|net|org|io|dev|local|svc|internal|cloud|app|cluster\.local)(?::\d+)?(?:\/[\w./-]*)?$/i,
  /^[\w.-]{1,120}:\d{1,5}$/,
  // Keys of Kubernetes: `example.com/name`.
  /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+\/[\w.-]{1,63}$/,
  // Code.
  /^[A-Za-z_][\w.]{0,80}\(/,
  /^(?:os|process|request|req|self|this|ngx|ctx|context|config|settings|env|values?|args?|params?|options?|data|input|spec)\.[\w.]{1,80}$/i,
]

/** A path, or the name of a file. What looks random within it may be base64. */
function isPath(text: string): boolean {
  if (text.length > 512) return false
  if (/^(?:~|\.{1,2})?\/|^[A-Za-z]:[\\/]/.test(text))
    return /^[\w./\\@:~ +-]*$/.test(text) && !text.split(/[\\/]/).some(part => looksRandom(part))
  // `kv/data/web`
  if (/^[a-z][a-z0-9_.-]*(?:\/[a-z0-9_.#:-]+)+$/.test(text)) return !text.split('/').some(part => looksRandom(part))
  return /^[\w./-]{1,200}\.(?:pem|key|crt|cer|csr|p12|pfx|jks|ya?ml|json|toml|ini|conf|cfg|env|properties|txt|xml|sh|py|js|ts|go|html?|log|sock|kubeconfig)$/i.test(
    text,
  )
}

/** Public keys and certificates, and hashes of passwords, which are made to be kept. */
export function isPublic(text: string): boolean {
  return (
    /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY|EC PARAMETERS|X509 CRL|TRUSTED CERTIFICATE|PGP PUBLIC KEY BLOCK|CERTIFICATE REQUEST|DH PARAMETERS)/.test(
      text,
    ) ||
    /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|sk-(?:ssh|ecdsa)-)/.test(text) ||
    isPasswordHash(text)
  )
}

/** bcrypt, crypt, argon2, PBKDF2, scrypt, SCRAM and LDAP forms, also behind a user as in `.htpasswd`. */
function isPasswordHash(text: string): boolean {
  return /^(?:[\w.@-]{1,64}:)?(?:\$(?:2[abxy]?|1|5|6|y|7|apr1|md5|argon2(?:i|d|id)|pbkdf2[\w-]{0,12}|scrypt|bcrypt|s0|P|H)\$|\{(?:S?SHA\d{0,3}|S?MD5|CRYPT|PBKDF2[\w-]{0,12}|ARGON2)\}|pbkdf2[:_$]|scrypt:|sha(?:1|256|512):|sha256\$|SCRAM-SHA-\d{1,3}\$|md5[0-9a-f]{32}$|argon2:)/i.test(
    text,
  )
}
