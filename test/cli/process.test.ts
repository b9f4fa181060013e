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

test('a report of several megabytes arrives whole, whatever it is written in', () => {
  const name = '\u{1F600}'.repeat(3000)
  const folder = folderWith({ 'web.yaml': Array.from({ length: 120 }, () => pod.replace('web', name)).join('---\n') })
  const [node = '', ...args] = command
  const { stdout } = spawnSync(node, [...args, '-f', 'json'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  assert.ok(stdout.length > 4 << 20)
  assert.not(stdout.includes('\uFFFD'))
  for (const { resource } of JSON.parse(stdout).problems) assert.is(resource.name, name)
})

test('a report arrives whole in a pipe that takes nothing for now', () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.yaml`, pod])))
  // A stream of Node's makes the pipe, which the command gets, one that does not wait.
  const within = `process.stdout.write('')
    const [node, ...args] = ${JSON.stringify([...command, '-f', 'json'])}
    const { status } = require('node:child_process').spawnSync(node, args, { stdio: ['ignore', 1, 2] })
    process.exitCode = status`
  const slowly = `"${process.execPath}" -e '${within.replaceAll("'", "'\\''")}' | { sleep 2; cat; }`
  const { stdout } = spawnSync('sh', ['-c', slowly], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  assert.is(JSON.parse(stdout).ledger.files, 300)
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

const config = '{ plugins: { acme: ./acme.mjs }, rules: { acme/odd: error, k8s/no-privileged: error } }'

/** A plugin whose rule does this when it sees a pod. */
function odd(visit: string, before = ''): string {
  return `${before}
const docs = { description: 'Disallow it', rationale: 'It is odd.', remedy: 'None.', references: [] }
const meta = { type: 'problem', severity: 'low', docs, messages: { odd: 'Odd.' } }
const create = ({ report }) => ({ Pod(pod, node) { ${visit} } })
export default { meta: { name: 'acme', version: '1.0.0' }, rules: { odd: { meta, create } } }`
}

test('what code of others does beside the run is exit code 2, named, and not in the report', () => {
  for (const [visit, said] of [
    [
      "Promise.reject(new Error('adrift'))",
      /^keelint: Something failed beside the run: adrift \(acme\.mjs:4:\d+\)\.\n$/,
    ],
    [
      "setTimeout(() => report({ at: node, messageId: 'odd' }), 50)",
      /The rule `acme\/odd` is not being shown anything/,
    ],
    ['setTimeout(() => process.exit(0), 0)', /It tried to end the process/],
    ['process.exit(0)', /The rule `acme\/odd` crashed/],
  ] as const) {
    const folder = folderWith({ 'web.yaml': pod, 'acme.mjs': odd(visit), 'keelint.config.yaml': config })
    const { status, stdout, stderr } = spawnKeelint(folder, ['--format', 'json'])
    assert.is(status, 2, visit)
    assert.match(stderr, said)
    assert.ok(JSON.parse(stdout).problems.some(({ rule }: { rule: string }) => rule === 'k8s/no-privileged'))
  }
})

test('code of others neither prints into the report nor keeps the process alive, nor says how it ends', () => {
  const visit = "console.log('seen'); console.info('seen'); process.exitCode = 0; setInterval(() => {}, 1000)"
  const folder = folderWith({ 'web.yaml': pod, 'acme.mjs': odd(visit), 'keelint.config.yaml': config })
  const { status, stdout, stderr } = spawnKeelint(folder, ['--format', 'json'])
  assert.is(status, 1)
  assert.is(stderr, 'seen\nseen\n')
  assert.is(JSON.parse(stdout).summary.exitCode, 1)
})

test('a config that ends the process, or never settles, is no clean run', () => {
  for (const [text, said] of [
    [
      'process.exit(0)',
      /`keelint\.config\.mjs` cannot be loaded: It tried to end the process \(keelint\.config\.mjs:1:\d+\)\./,
    ],
    ['export default new Promise(() => {})', /^keelint: The run waits for a promise .* that is never settled\.\n$/],
  ] as const) {
    const folder = folderWith({ 'web.yaml': pod, 'keelint.config.mjs': text })
    const { status, stdout, stderr } = spawnKeelint(folder, [])
    assert.is(status, 2, text)
    assert.is(stdout, '')
    assert.match(stderr, said)
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
