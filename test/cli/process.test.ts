/** The command as a process: exit codes, streams, signals. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, command, folderWith, pod, spawnKeelint } from './run-keelint.ts'

const test = suite('process')

test('each exit code', () => {
  const folder = folderWith({ 'clean.yaml': clean, 'web.yaml': pod, 'broken.yaml': 'a: [' })
  for (const [code, args] of [
    [0, ['clean.yaml']],
    [1, ['clean.yaml', 'web.yaml']],
    [2, ['nowhere']],
    [2, ['--nonsense']],
    [3, []],
  ] as const) {
    const { status, stdout, stderr } = spawnKeelint(folder, args)
    assert.is(status, code, stderr)
    assert.is(stdout === '', code === 2)
    assert.is(stderr === '', code !== 2)
  }
})

test('standard input', () => {
  const { status, stdout } = spawnKeelint(folderWith(), ['-', '-f', 'json'], { input: pod })
  assert.is(status, 1)
  assert.is(JSON.parse(stdout).problems[0].file, '<stdin>')
  assert.is(spawnKeelint(folderWith(), ['-'], { input: '' }).status, 2)
})

test('a pipe in the way does not hold the run up', () => {
  const folder = folderWith({ 'clean.yaml': clean })
  execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')])
  symlinkSync('pipe.yaml', path.join(folder, 'link.yaml'))
  const { status, stdout } = spawnKeelint(folder, ['.', 'pipe.yaml'])
  assert.is(status, 0)
  assert.match(stdout, /2 files skipped: 2 not-a-file/)
})

test('a reader that goes away is no error', () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.yaml`, pod])))
  const line = `${command.map(word => `'${word}'`).join(' ')} -f json; echo "code $?" >&2`
  const { stdout, stderr } = spawnSync('sh', ['-c', `{ ${line}; } | head -c 20`], { cwd: folder, encoding: 'utf8' })
  assert.is(stdout.length, 20)
  assert.is(stderr, 'code 1\n')
})

test('standard output that takes nothing is exit code 2', () => {
  if (!existsSync('/dev/full')) return
  const folder = folderWith({ 'web.yaml': pod })
  const { status, stderr } = spawnSync('sh', ['-c', `${command.map(word => `'${word}'`).join(' ')} > /dev/full`], {
    cwd: folder,
    encoding: 'utf8',
  })
  assert.is(status, 2)
  assert.match(stderr, /^keelint: The output could not be written: ENOSPC.*\n$/)
})

test('an interrupt leaves nothing half written', async () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.yaml`, pod])))
  const before = readdirSync(folder).length
  const [node, ...start] = command
  for (const delay of [300, 700]) {
    const child = spawn(node, [...start, '-f', 'json=out.json'], { cwd: folder })
    setTimeout(() => child.kill('SIGINT'), delay)
    await new Promise(resolve => child.on('exit', resolve))
    const made = readdirSync(folder).length - before
    if (made > 0)
      assert.is(
        JSON.parse(execFileSync('cat', [path.join(folder, 'out.json')], { encoding: 'utf8', maxBuffer: 1e8 })).version,
        1,
      )
    assert.not.ok(readdirSync(folder).some(name => name.endsWith('.tmp')))
  }
})

test('an old Node is refused', () => {
  const run = (version: string) => {
    const claim = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
    const [node, ...rest] = command
    return spawnSync(node, ['--import', `data:text/javascript,${encodeURIComponent(claim)}`, ...rest, '--version'], {
      encoding: 'utf8',
    })
  }
  const { status, stdout, stderr } = run('20.18.3')
  assert.is(status, 2)
  assert.is(stdout, '')
  assert.is(stderr, 'keelint needs Node 20.19 or newer, and this is Node 20.18.3.\n')
  assert.is(run('26.1.0').status, 0)
})

test.run()
