/** Annotations of the Ingress NGINX Controller whose values end up in the configuration of nginx: how risky, and what they may hold. */

export const nginxPrefix = 'nginx.ingress.kubernetes.io/'

interface NginxAnnotation {
  /** As the controller itself ranks it, in its table of risks; snippets, which are `critical`, are listed apart. */
  readonly risk: 'low' | 'medium' | 'high'
  /** Takes values that stay within what the annotation is for; others may end the directive and begin one of their own. */
  readonly form: { test(value: string): boolean }
}

/** What holds neither blanks nor anything that ends a directive or a text in nginx; variables may have braces. */
const plain = /^(?:[^\s;{}"'`\\|<>^$]|\$\{\w+\}|\$(?!\{))*$/
const serverNames = /^(?:[\w.~:/\-^$[\](){}*+?|&=\\]|, *)*$/
const variables = /^[\w${}.:/-]*$/
const headers = /^[\w, -]*$/
const commonName = { test: isCommonName }

/**
 * By the name after the prefix; from the controller's table of risks and its validators, and where those let too much through, from
 * the advisories CVE-2023-5044, CVE-2025-1097, CVE-2025-1098, CVE-2025-24514, CVE-2025-15566, CVE-2026-1580 and CVE-2026-3288.
 */
const annotations: Readonly<Record<string, NginxAnnotation>> = {
  'app-root': { risk: 'medium', form: plain },
  'auth-cache-key': { risk: 'medium', form: variables },
  'auth-method': { risk: 'low', form: /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|CONNECT|OPTIONS|TRACE)$/ },
  'auth-proxy-set-headers': { risk: 'medium', form: /^[\w./-]*$/ },
  'auth-request-redirect': { risk: 'medium', form: plain },
  'auth-response-headers': { risk: 'medium', form: headers },
  'auth-secret': { risk: 'medium', form: /^[\w./-]*$/ },
  'auth-secret-type': { risk: 'low', form: /^(?:auth-file|auth-map)$/ },
  'auth-signin': { risk: 'high', form: plain },
  'auth-signin-redirect-param': { risk: 'medium', form: plain },
  'auth-tls-error-page': { risk: 'high', form: plain },
  'auth-tls-match-cn': { risk: 'high', form: commonName },
  'auth-tls-secret': { risk: 'medium', form: /^[\w./-]*$/ },
  'auth-type': { risk: 'low', form: /^(?:basic|digest)$/ },
  'auth-url': { risk: 'high', form: plain },
  'global-rate-limit-key': { risk: 'high', form: variables },
  'mirror-host': { risk: 'high', form: plain },
  'mirror-target': { risk: 'high', form: plain },
  'modsecurity-transaction-id': { risk: 'high', form: variables },
  'permanent-redirect': { risk: 'medium', form: plain },
  'proxy-ssl-name': { risk: 'high', form: serverNames },
  'rewrite-target': { risk: 'medium', form: plain },
  'server-alias': { risk: 'high', form: serverNames },
  'temporal-redirect': { risk: 'medium', form: plain },
  'upstream-hash-by': { risk: 'high', form: variables },
  'x-forwarded-prefix': { risk: 'medium', form: plain },
}

/** Annotations that hold a piece of configuration as it stands, and that the controller ranks as critical; the last two are those of F5's controller. */
const snippets: ReadonlySet<string> = new Set([
  ...['configuration', 'server', 'auth', 'modsecurity', 'stream'].map(name => `${nginxPrefix}${name}-snippet`),
  'nginx.org/server-snippets',
  'nginx.org/location-snippets',
])

/** Whether the annotation holds a piece of configuration. @param key of an annotation, with its prefix */
export function isNginxSnippet(key: string): boolean {
  return snippets.has(key)
}

/** Undefined for what is no annotation of the controller, or none that the table holds. @param key with its prefix */
export function nginxRisk(key: string): NginxAnnotation['risk'] | undefined {
  return annotationOf(key)?.risk
}

/**
 * Whether the value of an annotation of the controller may leave its directive. Of annotations that are not in the table only what
 * no value of any of them holds counts.
 */
export function leavesDirective(key: string, value: string): boolean {
  if (!key.startsWith(nginxPrefix) || isNginxSnippet(key)) return false
  const form = annotationOf(key)?.form
  const text = value.trim()
  if (text === '') return false
  return (form !== undefined && !form.test(text)) || isNginxInjection(text)
}

/**
 * What the controller's own inspection looks for, and its suggested list of blocked words where no honest value holds them: directives, Lua, and the
 * files of the controller. @param text of an annotation, host or path
 */
export function isNginxInjection(text: string): boolean {
  const file = text.search(/\b(?:alias|root)\s/)
  return (file >= 0 && text.includes(';', file)) || injections.some(form => form.test(text))
}

const injections: readonly RegExp[] = [
  /\/etc\/(?:passwd|shadow|group|nginx|ingress-controller)\b/,
  /\/var\/run\/secrets\b/,
  /_by_lua/,
  /\b(?:load_module|lua_package|proxy_pass|ssl_engine)\b/,
]

/** Whether a path may end the text that the controller puts it into (CVE-2026-24512), whatever its type. */
export function leavesLocation(path: string): boolean {
  return /["\n\r]/.test(path) || isNginxInjection(path)
}

/** Paths of the types `Exact` and `Prefix`, as the controller takes them by default since 1.12. */
export function isStrictNginxPath(path: string): boolean {
  return /^\/[\w./-]*$/.test(path)
}

function annotationOf(key: string): NginxAnnotation | undefined {
  const name = key.startsWith(nginxPrefix) ? key.slice(nginxPrefix.length) : ''
  return Object.hasOwn(annotations, name) ? annotations[name] : undefined
}

/** A regular expression after `CN=`; an alternative outside of brackets would not be bound to it. */
function isCommonName(text: string): boolean {
  if (!/^CN=[^\n\r;{}"']*$/.test(text)) return false
  let depth = 0
  for (const [letter] of text.matchAll(/\\.|[()|]/g)) {
    if (letter === '|' && depth === 0) return false
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
  }
  return true
}
