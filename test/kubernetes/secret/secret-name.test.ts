/** What names say of their values. */
import { secretName } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('names of secrets')

const clear: Readonly<Record<string, string>> = {
  'a password':
    'PASSWORD password db_password dbPassword DB_PASS adminPasswd mysql-root-password MYSQLPASSWORD PASSWORD_2 redisPwd sshPassphrase spring.datasource.password',
  'a token': 'TOKEN AUTH_TOKEN accessToken GITHUB_TOKEN bearer registration-token authtoken JWT',
  'a secret': 'SECRET WEBHOOK_SECRET cookieSecret jwt-secret',
  'a client secret': 'CLIENT_SECRET clientSecret oauth.client-secret clientsecret',
  'an API key': 'API_KEY apiKey OPENAI_API_KEY x-api-key apikey',
  'a secret key': 'SECRET_KEY AWS_SECRET_KEY',
  'an access key': 'AWS_SECRET_ACCESS_KEY ACCESS_KEY',
  'an account key': 'AZURE_BATCH_KEY STORAGE_KEY',
  'an encryption key': 'ENCRYPTION_KEY dataEncryptionKey',
  'a credential': 'CREDENTIALS registry-credential',
}

for (const [title, names] of Object.entries(clear))
  test(`${title}, and nothing else`, () => {
    for (const name of names.split(' '))
      assert.equal([name, secretName(name)?.title, secretName(name)?.clear], [name, title, true])
  })

test('what mentions a secret may hold one', () => {
  for (const name of ['SECRET_BLAH', 'PASSWORD_OLD', 'SECRET_KEY_BASE'])
    assert.equal([name, secretName(name)?.clear], [name, false])
})

test('what is about a secret is none', () => {
  const names =
    'SECRET_NAME secretName PASSWORD_FILE SECRETS_DIR VAULT_SECRET_PATH TOKEN_TTL AUTH_TOKEN_TTL PASSWORD_POLICY tokenReview TOKEN_URL ' +
    'existingSecret imagePullSecret tlsSecret passwordKey SECRET_REF passwordSecretRef TOKEN_EXPIRY PASSWORD_MIN_LENGTH ALLOW_EMPTY_PASSWORD ' +
    'ENABLE_TOKEN CREDENTIALS_FILE ACCESS_KEY_ID PUBLIC_KEY primary_key KEY sort-key checksum/secret SECRET_SHA256 PASSWORD_HASH ' +
    'tokenizer bypass compass passenger keyboard secretary monkey TOKEN_ISSUER password_validation COOKIE_NAME'
  for (const name of names.split(' ')) assert.is(secretName(name), undefined, name)
})

test('hostile names', () => {
  for (const name of [
    '',
    '-',
    '___',
    'a'.repeat(1_000_000),
    '_'.repeat(100_000),
    'password_'.repeat(50_000),
    '🔑',
    '\0',
  ])
    assert.is(secretName(name), undefined)
})

test.run()
