/** Which texts hold secrets, where in them, and how sure that is. */
import { describeSecret, secretsInText } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('secrets in texts')

/** Confidence and what is found, one behind the other. */
function found(text: string, name?: string): string {
  return secretsInText(text, name)
    .map(({ confidence, start, end }) => `${confidence} ${text.slice(start, end)}`)
    .join(', ')
}

/** Random, and in parts: as a whole it would be taken for a real one by whoever searches this file. */
const letters = 'q7Kf2mXw9RtB4nZc8VhL1sJd6GpY3aTe5UiQoWxN0rDkMvCbEyHgFzPlSjAuIO'
const hex = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

test('credentials that providers document', () => {
  const credentials: Readonly<Record<string, string>> = {
    [`AKIA${'Q3EGRTZ7N2LMVX4P'}`]: 'an AWS access key',
    [`ghp_${letters.slice(0, 36)}`]: 'a GitHub token',
    [`github_pat_${letters.slice(0, 22)}_${letters.slice(0, 59)}`]: 'a GitHub token',
    [`glpat-${letters.slice(0, 20)}`]: 'a GitLab token',
    [`xoxb-298437561042-${letters.slice(0, 24)}`]: 'a Slack token',
    [`https://hooks.slack.com/services/T0123ABCD/B0123ABCD/${letters.slice(0, 24)}`]: 'the address of a Slack webhook',
    [`sk_live_${letters.slice(0, 24)}`]: 'a Stripe key',
    [`npm_${letters.slice(0, 36)}`]: 'an npm token',
    [`pypi-AgEIcHlwaS5vcmc${letters}`]: 'a PyPI token',
    [`dckr_pat_${letters.slice(0, 27)}`]: 'a Docker Hub token',
    [`AIza${letters.slice(0, 35)}`]: 'a Google API key',
    [`GOCSPX-${letters.slice(0, 28)}`]: 'a Google OAuth client secret',
    [`AccountKey=${letters}${letters.slice(0, 24)}==`]: 'an Azure account key',
    [`hvs.${letters.slice(0, 30)}`]: 'a Vault token',
    [`dop_v1_${hex}`]: 'a DigitalOcean token',
    [`dapi${hex.slice(0, 32)}`]: 'a Databricks token',
    [`glsa_${letters.slice(0, 32)}_${hex.slice(0, 8)}`]: 'a Grafana token',
    [`SG.${letters.slice(0, 22)}.${letters.slice(0, 43)}`]: 'a SendGrid key',
  }
  for (const [text, title] of Object.entries(credentials))
    for (const around of [text, `see ${text}.\n`, `{"a":"${text}"}`, `A=${text}`]) {
      const [secret] = secretsInText(around)
      assert.equal([around, secret?.title, secret?.confidence], [around, title, 'high'])
    }
})

test('what documentation invents is no credential, and neither is a part of a word', () => {
  assert.is(found('AKIAIOSFODNN7EXAMPLE'), 'low AKIAIOSFODNN7EXAMPLE')
  assert.is(found(`ghp_${'x'.repeat(36)}`), `low ghp_${'x'.repeat(36)}`)
  for (const text of [`XAKIA${'Q3EGRTZ7N2LMVX4P'}`, 'AKIA', 'ghp_short', 'sk-learn', 'npm_config_registry', 'glpat-'])
    assert.is(found(text), '', text)
})

test('private keys in all their forms', () => {
  const lines = `${letters}\n${letters}\n`
  const key = `-----BEGIN RSA PRIVATE KEY-----\n${lines}-----END RSA PRIVATE KEY-----`
  assert.is(found(key), `high ${key}`)
  assert.is(found(`x ${key} y`), `high ${key}`)
  for (const text of [
    key.replaceAll('\n', '\\n'),
    key.replaceAll('\n', '\r\n'),
    `-----BEGIN ENCRYPTED PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n${lines}`,
    Buffer.from(key).toString('base64'),
    Buffer.from(key.replaceAll('RSA ', '')).toString('base64'),
    Buffer.from(key.replaceAll('RSA', 'OPENSSH')).toString('base64'),
    Buffer.from(key.replaceAll('RSA', 'EC')).toString('base64'),
  ])
    assert.match(found(text), /^high /, text)
  assert.is(found("grep -q 'BEGIN RSA PRIVATE KEY' key.pem"), '')
  assert.is(found('-----BEGIN PRIVATE KEY-----'), '')
  assert.match(found('---BEGIN OPENSSH PRIVATE KEY---\nxxxxx\n---END  OPENSSH PRIVATE KEY---\n'), /^low /)
  assert.is(found(`-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----`, 'SECRET'), '')
  assert.is(found(`-----BEGIN PUBLIC KEY-----\n${lines}-----END PUBLIC KEY-----`, 'SECRET'), '')
})

test('JSON Web Tokens, and headers', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const jwt = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'web' })}.${letters.slice(0, 43)}`
  assert.is(found(jwt), `high ${jwt}`)
  assert.is(found(`${part({ name: 'no header' })}.${part({ sub: 'web' })}.${letters.slice(0, 43)}`), '')
  assert.is(found(`Authorization: Bearer ${hex}`), `high ${hex}`)
  assert.is(found(`curl -H 'Authorization: Basic d2ViOmh1bnRlcjI=' x`), 'high d2ViOmh1bnRlcjI=')
  assert.is(found('Authorization: Basic bm90aGluZw=='), '')
  for (const text of [
    'Authorization: Bearer $TOKEN',
    'Authorization: Bearer \x24{TOKEN}',
    'Authorization: Bearer <token>',
  ])
    assert.not.match(found(text), /high|medium/, text)
})

test('passwords in addresses', () => {
  assert.is(found('postgres://web:hunter2@db:5432/web?a=b'), 'high hunter2')
  assert.is(found('redis://:hunter2@cache'), 'high hunter2')
  assert.is(found('mongodb+srv://web:hun%40ter2@a,b/c'), 'high hun%40ter2')
  assert.is(found('amqp://web:p@ss@host'), 'high p@ss')
  assert.is(found('web:hunter2@tcp(db:3306)/web'), 'high hunter2')
  assert.is(found('postgres://user:password@localhost'), 'low password')
  for (const text of [
    'postgres://web@db',
    'postgres://web:@db',
    'http://[::1]:80/a@b',
    'https://example.com:443/x?mail=a@b.c',
    'postgres://web:$(PASSWORD)@db',
    'postgres://web:\x24{PASSWORD}@db',
    'postgres://{{ user }}:{{ password }}@db',
    'mailto:web@example.com',
    'ssh://git@example.com:22/x.git',
  ])
    assert.is(found(text), '', text)
})

test('settings in the languages that configurations are written in', () => {
  for (const text of [
    'db.password=hunter2',
    'password = hunter2',
    'password: hunter2',
    'password: "hunter2"',
    '  - password: hunter2',
    '"password": "hunter2",',
    "'password' => 'hunter2'",
    'export DB_PASSWORD=hunter2',
    'ENV DB_PASSWORD="hunter2"',
    '<password>hunter2</password>',
    '<db user="web" password="hunter2"/>',
    'host=db user=web password=hunter2 dbname=web',
    'Server=db;User Id=web;Password=hunter2;',
    'jdbc:mysql://db/web?user=web&password=hunter2&a=b',
    "CREATE USER web IDENTIFIED BY 'hunter2';",
    "ALTER ROLE web WITH PASSWORD 'hunter2'",
    'machine db login web password hunter2',
    'a\nb\npassword: hunter2\nc',
    'x\r\npassword: hunter2\r\ny',
  ])
    assert.is(found(text), 'high hunter2', text)
  assert.is(found('# password: hunter2'), 'low hunter2')
})

test('code, schemas, prose and references are quiet', () => {
  for (const text of [
    'password = os.environ["PASSWORD"]',
    'token = request.headers.get("token")',
    'const token = getToken()',
    'if (password == "") return',
    'password: { type: string }',
    '"password": { "type": "string" }',
    'password: string',
    'token: true',
    'secret: my-tls',
    'passwordSecret: web',
    'secretKeyRef: {name: web, key: password}',
    'The password: it is asked for.',
    'password: !vault kv/data/web',
    'password: &anchor',
    'PASSWORD=$(cat /run/secrets/password)',
    'PASSWORD="$1"',
    'PASSWORD=`cat x`',
    'auth: d2Vi',
    'admin:$2y$10$eImiTXuWVxfM37uY4JANjQeImiTXuWVxfM37uY4JANjQ',
    'proxy_pass http://backend:8080;',
    'ssl_certificate_key /etc/tls/tls.key;',
    'token-ttl: 24h',
    'image: example.com/token:1',
  ])
    assert.not.match(found(text), /high|medium/, text)
})

test('values by their names', () => {
  const values = (name: string, texts: readonly string[]) => texts.map(text => found(text, name).split(' ')[0])
  assert.equal(values('DB_PASSWORD', ['hunter2', 'changeme', 'x y z w v', 'web-db-password', 'ab']), [
    'high',
    'high',
    '',
    'medium',
    'low',
  ])
  assert.equal(values('API_TOKEN', [hex, letters, 'abcdefgh', 'abc', 'web-b-c', '987654', 'read,write']), [
    'high',
    'high',
    'medium',
    'low',
    '',
    '',
    '',
  ])
  const nothing = [
    '',
    ' ',
    'true',
    'no',
    '3600',
    '24h',
    '/run/x',
    '$(X)',
    '\x24{X}',
    '$X',
    '$$X',
    '{{ x }}',
    '%(x)s',
    '@x@',
    'vault:a/b',
    'strict',
  ]
  for (const name of ['DB_PASSWORD', 'API_TOKEN', 'CLIENT_SECRET'])
    for (const text of nothing) assert.is(found(text, name), '', `${name}: ${text}`)
  const placeholders = [
    '<password>',
    'xxx',
    'XXXXXX',
    '***',
    'REPLACE_ME',
    'your-password',
    'example',
    'DB_PASSWORD',
    'todo',
  ]
  for (const text of placeholders) assert.is(found(text, 'DB_PASSWORD'), `low ${text}`)
})

test('words for messages never hold the secret', () => {
  const words = (name: string, text: string) => secretsInText(text, name).map(describeSecret)
  assert.equal(words('DB_PASSWORD', 'hunter3'), ['a password'])
  assert.equal(words('DB_PASSWORD', 'admin'), ['a password that everyone knows'])
  assert.equal(words('SECRET_BLAH', 'secretsquirrels'), ['what may be a secret'])
  assert.equal(words('DB_PASSWORD', '<x>'), ['what looks like a placeholder for a password'])
})

test('time grows with the text, whatever it is', () => {
  const size = 300_000
  const parts = [
    'password=',
    'password: ',
    'AKIA',
    'glpat-',
    'eyJhbGciOiJ.',
    '-----BEGIN PRIVATE KEY-----\nAAAA ',
    'a://',
    'a://b:c@',
    '"',
    "'",
    '<password>',
    'password ',
    ' ',
    '\t',
    '=',
    ':',
    'a.',
    'authorization: basic ',
    'LS0tLS1CRUdJTi',
    'user:pw@tcp',
    'x',
    'xx-',
    '1h',
    '\n',
    'identified by ',
    'login a password ',
    'token=\\',
    'Bearer ',
    'key-',
    'https://hooks.slack.com/services/T',
  ]
  for (const part of parts)
    for (const text of [
      part.repeat(size / part.length),
      `password=${part.repeat(size / part.length)}`,
      `${part.repeat(size / part.length)}password`,
    ]) {
      const begin = performance.now()
      secretsInText(text, 'DB_PASSWORD')
      const time = performance.now() - begin
      assert.ok(time < 3000, `${JSON.stringify(part)}: ${time} ms`)
    }
})

test.run()
