/** Which values of annotations stay within their directive in the configuration of nginx. */
import {
  isNginxInjection,
  isNginxSnippet,
  isStrictNginxPath,
  leavesDirective,
  leavesLocation,
  nginxPrefix,
  nginxRisk,
} from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('annotations of ingress-nginx')

const leaves = (name: string, value: string) => leavesDirective(`${nginxPrefix}${name}`, value)

test('what an annotation is for stays within it', () => {
  const honest: readonly (readonly [string, string])[] = [
    ['auth-url', 'https://auth.example.com:8443/verify?x=$request_uri&y=$\x7barg_y}'],
    ['auth-url', ' http://[2001:db8::1]/verify '],
    ['auth-tls-match-cn', 'CN=(shop|blog)\\.example\\.com'],
    ['auth-tls-match-cn', 'CN=John Doe'],
    ['auth-tls-match-cn', 'CN=a\\|b'],
    ['server-alias', '~^www\\d+\\.example\\.com$, *.example.com'],
    ['auth-response-headers', 'X-User, X-Email'],
    ['rewrite-target', '/$1/a-b_c.d~e%20f'],
    ['upstream-hash-by', '$request_uri$host'],
    ['configuration-snippet', 'return 200;'],
    ['unknown', 'a; b'],
    ['denylist-source-range', '192.0.2.1/32,\n198.51.100.1/32'],
    ['auth-method', ''],
  ]
  for (const [name, value] of honest) assert.not(leaves(name, value), `${name}: ${value}`)
})

test('more than that leaves it', () => {
  const odd: readonly (readonly [string, string])[] = [
    ['auth-url', 'http://example.com/#;\ninjection_point'],
    ['auth-url', 'http://a/$x{b}'],
    ['auth-url', 'http://a/ b'],
    ['auth-signin', "https://a/'"],
    ['auth-tls-match-cn', 'CN=abc #(\n){}\n }}\nssl_engine x;\n#'],
    ['auth-tls-match-cn', 'CN=a|b'],
    ['auth-tls-match-cn', 'a.example.com'],
    ['auth-method', 'GETx'],
    ['auth-proxy-set-headers', 'shop/headers;'],
    ['rewrite-target', '/}\nlocation /x {'],
    ['server-alias', 'a.example.com {'],
    ['proxy-body-size', '1m; proxy_pass http://a'],
    ['session-cookie-path', '/; alias /etc/;'],
    ['unknown', 'content_by_lua_block'],
    ['unknown', '/var/run/secrets/kubernetes.io/serviceaccount'],
  ]
  for (const [name, value] of odd) assert.ok(leaves(name, value), `${name}: ${value}`)
})

test('annotations of others are not looked at', () => {
  assert.not(leavesDirective('nginx.org/auth-url', 'a; b {'))
  assert.is(nginxRisk('example.com/auth-url'), undefined)
  assert.is(nginxRisk(`${nginxPrefix}toString`), undefined)
})

test('risks and snippets', () => {
  assert.is(nginxRisk(`${nginxPrefix}mirror-target`), 'high')
  assert.is(nginxRisk(`${nginxPrefix}rewrite-target`), 'medium')
  assert.ok(isNginxSnippet(`${nginxPrefix}server-snippet`))
  assert.not(isNginxSnippet('server-snippet'))
})

test('paths', () => {
  assert.ok(isStrictNginxPath('/a_b/c-d.e'))
  assert.not(isStrictNginxPath('a'))
  assert.not(isStrictNginxPath('/a(.*)'))
  assert.ok(isNginxInjection('/x; root /var/;'))
  assert.not(isNginxInjection('/root/alias'))
  assert.ok(leavesLocation('/a" {'))
  assert.ok(leavesLocation('/a\n'))
  assert.not(leavesLocation('/a(/|$)[^;{}]{2,3}(.*)'))
})

test('long values take no longer than they are', () => {
  const start = performance.now()
  for (const part of ['root ', '(', '$a', 'a.', '_by'])
    for (const name of ['auth-tls-match-cn', 'auth-url', 'server-alias']) leaves(name, `CN=${part.repeat(60000)}`)
  assert.ok(performance.now() - start < 1000)
})

test.run()
