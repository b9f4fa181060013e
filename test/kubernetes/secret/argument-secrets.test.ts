/** Which arguments of a command are secrets. */
import { argumentSecrets } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('secrets in arguments')

/** Where, by which flag, and what. */
function found(...line: readonly string[]): string {
  return argumentSecrets(line)
    .filter(({ secret }) => secret.confidence !== 'low')
    .map(({ argument, flag = '', secret }) => `${argument} ${flag} ${line[argument]!.slice(secret.start, secret.end)}`)
    .join(', ')
}

test('flags by their names', () => {
  assert.is(found('web', '--password=hunter2'), '1 --password hunter2')
  assert.is(found('web', '--password', 'hunter2'), '2 --password hunter2')
  assert.is(found('web', '-password', 'hunter2'), '2 -password hunter2')
  assert.is(found('web', '--db.password="hunter2"'), '1 --db.password "hunter2"')
  assert.is(found('java', '-Dspring.datasource.password=hunter2'), '1 -Dspring.datasource.password hunter2')
  assert.is(found('web', 'DB_PASSWORD=hunter2'), '1  hunter2')
  for (const line of [
    ['--password', '--verbose'],
    ['--password', '$(PASSWORD)'],
    ['--password-file', '/run/secrets/x'],
    ['--token-ttl', '24h'],
    ['--tls-secret', 'web-tls'],
    ['-p', '8080'],
    ['--password'],
    ['--password='],
    ['--enable-token', 'yes'],
  ])
    assert.is(found('web', ...line), '', line.join(' '))
})

test('clients whose flags do not say it', () => {
  assert.is(found('mysql', '-uroot', '-phunter2'), '2 -p hunter2')
  assert.is(found('/usr/bin/mysqldump', '-p', 'database'), '')
  assert.is(found('redis-cli', '-a', 'hunter2', 'ping'), '2 -a hunter2')
  assert.is(found('curl', '-u', 'web:hunter2', 'https://example.com'), '2 -u hunter2')
  assert.is(found('curl', '-uweb:hunter2', 'https://example.com'), '1 -u hunter2')
  assert.is(found('curl', '--user=web:hunter2'), '1 --user hunter2')
  assert.is(found('curl', '-u', 'web', 'https://example.com'), '')
  assert.is(found('sshpass', '-phunter2', 'ssh', 'host'), '1 -p hunter2')
  assert.is(found('docker', 'login', '-u', 'web', '-p', 'hunter2'), '5 -p hunter2')
  assert.is(found('docker', 'run', '-p', '80:80', 'web'), '')
  assert.is(found('ssh', '-p', '2222', 'host'), '')
  assert.is(found('mkdir', '-p', 'hunter2'), '')
  assert.is(found('rabbitmqctl', 'add_user', 'web', 'hunter2'), '3  hunter2')
  assert.is(found('mc', 'alias', 'set', 'store', 'http://store:9000', 'access', 'hunter2hunter'), '6  hunter2hunter')
})

test('scripts', () => {
  assert.is(found('sh', '-c', 'mysql -uroot -phunter2 -e "SELECT 1"'), '2 -p hunter2')
  assert.is(found('sh', '-c', 'set -e\nredis-cli -a "hunter2" ping && echo ok'), '2 -a hunter2')
  assert.is(found('sh', '-c', 'PGPASSWORD=hunter2 psql -h db'), '2  hunter2')
  assert.is(found('sh', '-c', "psql 'postgres://web:hunter2@db/web'"), '2  hunter2')
  assert.is(
    found('sh', '-c', 'web --password hunter2; web --password other3x'),
    '2 --password hunter2, 2 --password other3x',
  )
  for (const script of [
    'mysql -p$MYSQL_ROOT_PASSWORD',
    'mysql -p"\x24{MYSQL_ROOT_PASSWORD}"',
    'mysql -p$$MYSQL_ROOT_PASSWORD',
    'redis-cli -a "$(cat /run/secrets/redis)" ping',
    'echo x # mysql -phunter2 is gone',
    'test -n "$PASSWORD" || exit 1',
    'curl -u "$USER:$PASSWORD" https://example.com',
  ])
    assert.is(found('sh', '-c', script), '', script)
})

test('odd input', () => {
  assert.equal(argumentSecrets([null, undefined, 5, {}, '', '--password']), [])
  assert.equal(argumentSecrets([]), [])
  for (const text of ['"', "'", '\\', '$(', '`', '-', '--', '--=', '#', ' \n'])
    assert.equal(argumentSecrets(['sh', '-c', `${text}`.repeat(1000)]), [], text)
})

test('time grows with the script', () => {
  for (const part of [
    'mysql -pa1b2c3 ',
    '--password hunter2 ',
    '$(',
    '"',
    "' ",
    '; ',
    '--password=x ',
    'curl -u a:b ',
  ]) {
    const begin = performance.now()
    argumentSecrets(['sh', '-c', part.repeat(200_000 / part.length)])
    const time = performance.now() - begin
    assert.ok(time < 3000, `${JSON.stringify(part)}: ${time} ms`)
  }
})

test.run()
