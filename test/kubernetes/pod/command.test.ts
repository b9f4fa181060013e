/** Which programs a command starts, and what of it a shell reads. */
import { programsIn, scriptsIn, withoutComments } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('commands')
const started = (...words: (string | null)[]) => programsIn(words).map(({ name, index }) => `${index} ${name}`)

test('the first word names the program, whatever its folder', () => {
  assert.equal(started('/usr/bin/pg_isready', '-U', 'sh'), ['0 pg_isready'])
  assert.equal(started('C:\\Windows\\System32\\cmd.EXE', '/c', 'dir'), ['0 cmd', '2 dir'])
  assert.equal(started(), [])
  assert.equal(started(null, ''), [])
})

test('programs that start others', () => {
  assert.equal(started('env', 'A=b', '-i', 'timeout', '5s', 'ps', 'aux'), ['0 env', '3 timeout', '5 ps'])
  assert.equal(started('tini', '--', 'sh'), ['0 tini', '2 sh'])
  assert.equal(started('busybox', 'sh', '-c', 'ls'), ['0 busybox', '1 sh', '3 ls'])
})

test('the commands of a script', () => {
  const script = '# ps\nif test -f /x; then A=1 exec /bin/jcmd 1; fi | grep x && y=$(ls "/a b") || `id`'
  assert.equal(started('bash', '-o', 'pipefail', '-ec', script), [
    '0 bash',
    ...['test', 'exec', 'jcmd', 'grep', 'ls', 'id'].map(name => `4 ${name}`),
  ])
  assert.equal(started('sh', 'run.sh', 'ls'), ['0 sh'])
  assert.equal(started('python', '-c', 'import x'), ['0 python'])
})

test('what a shell is given to read', () => {
  assert.equal(scriptsIn(['sh', '-c', 'a', null, 'b']), [
    { script: 'a', index: 2 },
    { script: 'b', index: 4 },
  ])
  assert.equal(scriptsIn(['-c', 'a']), [{ script: 'a', index: 1 }])
  assert.equal(scriptsIn(['grep', '-c']), [])
  assert.equal(scriptsIn(['sh', 'file']), [])
})

test('comments are not read', () => {
  assert.is(withoutComments('a # b\n#c\nd#e'), 'a \n\nd#e')
})

test.run()
