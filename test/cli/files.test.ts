/** Files: what is found, read, skipped and unreadable, links and odd things included. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint, pod, report, spawnKeelint } from './run-keelint.ts'

const test = suite('files')

// biome-ignore lint/suspicious/noExplicitAny: the report, as a script sees it
const filesOf = (run: any): string[] => [...new Set<string>(run.problems.map((problem: any) => problem.file))]

test('finds by ending, in hidden folders too, and not in .git and node_modules', async () => {
  const names = ['a.yaml', 'b.yml', 'c.json', '.hidden/d.yaml', '.e.yaml', 'x/y/f.yaml', 'A.yaml']
  const json = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'c' },
    spec: { containers: [{ name: 'c', image: 'c' }] },
  })
  const folder = folderWith({
    ...Object.fromEntries(names.map(name => [name, name.endsWith('.json') ? json : pod])),
    'g.txt': pod,
    'node_modules/h.yaml': pod,
    'x/node_modules/i.yaml': pod,
    '.git/j.yaml': pod,
  })
  const run = await report(folder)
  assert.equal(filesOf(run), [...names].sort())
  assert.is(run.ledger.files, names.length)
})

test('a file that is named is read whatever its ending, and each file once', async () => {
  const folder = folderWith({ 'web.tpl': pod, 'a/web.yaml': pod })
  assert.equal(filesOf(await report(folder, ['web.tpl'])), ['web.tpl'])
  const run = await report(folder, ['a/web.yaml', './a/web.yaml', 'a', '.', 'a/*.yaml', path.join(folder, 'a')])
  assert.is(run.ledger.files, 1)
  assert.equal(filesOf(await report(path.join(folder, 'a'), ['../web.tpl'])), ['../web.tpl'])
})

test('patterns', async () => {
  const folder = folderWith({ 'a/1.yaml': pod, 'a/b/2.yaml': pod, 'c/3.yaml': pod, 'c/4.txt': pod, 'n[1].yaml': pod })
  assert.equal(filesOf(await report(folder, ['a/**/*.yaml'])), ['a/1.yaml', 'a/b/2.yaml'])
  assert.equal(filesOf(await report(folder, ['{a,c}/*'])), ['a/1.yaml', 'a/b/2.yaml', 'c/3.yaml'])
  assert.equal(filesOf(await report(folder, ['c/*.txt'])), ['c/4.txt'])
  assert.equal(filesOf(await report(folder, ['n[1].yaml'])), ['n[1].yaml'])
})

test('ignored files are in the ledger', async () => {
  const folder = folderWith({ 'keep.yaml': pod, 'vendor/a/x.yaml': pod, 'vendor/keep.yaml': pod })
  const run = await report(folder, [
    '--ignore-pattern',
    'vendor/',
    '--ignore-pattern',
    '!vendor/keep.yaml',
    '.',
    'vendor/a/x.yaml',
  ])
  assert.equal(run.ledger.skipped, [{ file: 'vendor/a/x.yaml', reason: 'ignored' }])
  assert.equal(filesOf(run), ['keep.yaml', 'vendor/keep.yaml'])
  assert.is((await report(folder, ['--ignore-pattern', 'vendor', '--no-ignore'])).ledger.files, 3)
})

test('a link inside is read once, under its target', async () => {
  const folder = folderWith({ 'real/web.yaml': pod, 'real/data': pod, 'node_modules/x/y.yaml': pod })
  symlinkSync('real/web.yaml', path.join(folder, 'a.yaml'))
  symlinkSync('real/data', path.join(folder, 'b.yaml'))
  symlinkSync('real', path.join(folder, 'linked'))
  symlinkSync('node_modules/x', path.join(folder, 'x'))
  symlinkSync('..', path.join(folder, 'real/up'))
  const run = await report(folder)
  assert.equal(filesOf(run), ['node_modules/x/y.yaml', 'real/data', 'real/web.yaml'])
  assert.equal(run.ledger.skipped, [])
  assert.equal(run.ledger.unreadable, [])
})

test('a link that leads out is skipped and named, and followed on the command line', async () => {
  const outside = folderWith({ 'web.yaml': pod })
  const folder = folderWith({ 'tree/own.yaml': clean, 'beside.yaml': pod })
  symlinkSync(path.join(outside, 'web.yaml'), path.join(folder, 'tree/out.yaml'))
  symlinkSync(outside, path.join(folder, 'tree/folder'))
  symlinkSync('../beside.yaml', path.join(folder, 'tree/beside.yaml'))
  symlinkSync('/nowhere/x.yaml', path.join(folder, 'tree/dangling.yaml'))
  const run = await report(folder, ['tree'])
  assert.equal(run.problems, [])
  assert.equal(
    run.ledger.skipped,
    ['beside.yaml', 'dangling.yaml', 'folder', 'out.yaml'].map(name => ({
      file: `tree/${name}`,
      reason: 'symlink-outside',
    })),
  )
  assert.equal((await report(folder, ['tree/*/web.yaml'])).ledger.skipped, [
    { file: 'tree/folder/web.yaml', reason: 'symlink-outside' },
  ])
  assert.equal(filesOf(await report(folder, ['tree/out.yaml'])), ['tree/out.yaml'])
  assert.equal(filesOf(await report(folder, ['tree/folder'])), ['tree/folder/web.yaml'])
})

test('links to themselves and to nothing are unreadable', async () => {
  const folder = folderWith({ 'own.yaml': clean })
  symlinkSync('self.yaml', path.join(folder, 'self.yaml'))
  symlinkSync('gone.yaml', path.join(folder, 'to-nothing.yaml'))
  const { ledger, summary } = await report(folder)
  assert.equal(
    ledger.unreadable.map(({ file, reason }: { file: string; reason: string }) => [file, reason]),
    [
      ['self.yaml', 'io'],
      ['to-nothing.yaml', 'io'],
    ],
  )
  assert.is(summary.exitCode, 3)
})

test('what is no file is never opened', async () => {
  const folder = folderWith({ 'own.yaml': clean })
  mkdirSync(path.join(folder, 'folder.yaml'))
  execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')])
  symlinkSync('pipe.yaml', path.join(folder, 'to-pipe.yaml'))
  const { ledger } = await report(folder, ['.', '/dev/null'])
  assert.equal(
    ledger.skipped.map(({ file, reason }: { file: string; reason: string }) => [path.basename(file), reason]).sort(),
    ['folder.yaml', 'null', 'pipe.yaml', 'to-pipe.yaml'].map(name => [name, 'not-a-file']),
  )
})

test('encodings: marks are understood, a bad byte is named with its place', async () => {
  const utf32 = Buffer.alloc(4 * (pod.length + 1))
  for (const [index, character] of [...`\uFEFF${pod}`].entries())
    utf32.writeUInt32LE(character.codePointAt(0)!, 4 * index)
  const utf16 = Buffer.from(`\uFEFF${pod}`, 'utf16le')
  const good = folderWith({
    'bom.yaml': `\uFEFF${pod}`,
    '16le.yaml': utf16,
    '16be.yaml': Buffer.from(utf16).swap16(),
    '32le.yaml': utf32,
    '32be.yaml': Buffer.from(utf32).swap32(),
  })
  const run = await report(good, ['--preset', 'none', '--rule', 'k8s/no-privileged: error'])
  assert.is(run.problems.length, 5)
  for (const problem of run.problems)
    assert.equal(problem.location, { start: { line: 11, column: 21 }, end: { line: 11, column: 25 } })

  const bad = folderWith({
    'a.yaml': Buffer.concat([Buffer.from('# é\na: '), Buffer.from([0xc3, 0x28])]),
    'b.yaml': Buffer.from([0xff, 0xfe, 0x61]),
    'c.yaml': Buffer.from([0xed, 0xa0, 0x80]),
    'd.yaml': Buffer.from([0xff, 0xfe, 0, 0xd8, 0x61, 0]),
  })
  const { unreadable } = (await report(bad)).ledger
  assert.equal(
    unreadable.map(({ reason }: { reason: string }) => reason),
    Array(4).fill('encoding'),
  )
  assert.equal(unreadable[0].location.start, { line: 2, column: 4 })
  assert.match(unreadable[0].message, /0xc3 at offset 8 is not UTF-8/)
  assert.match(unreadable[1].message, /offset 2 is not UTF-16LE/)
})

test('too large is a limit, not a skip', async () => {
  const folder = folderWith({ 'own.yaml': clean, 'huge.yaml': '' })
  truncateSync(path.join(folder, 'huge.yaml'), 64 * 1024 * 1024 + 1)
  const { ledger, summary } = await report(folder)
  assert.equal(ledger.unreadable[0].reason, 'limit')
  assert.is(summary.exitCode, 3)
})

test('names that are not UTF-8 are read and shown with escapes', async () => {
  const folder = folderWith()
  const at = (...parts: (string | number)[]) =>
    Buffer.concat([
      Buffer.from(`${folder}/`),
      ...parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
    ])
  mkdirSync(at('f', 0xfe))
  writeFileSync(at('f', 0xfe, '/é.yaml'), pod)
  writeFileSync(at('a', 0xff, '.yaml'), pod)
  writeFileSync(at('a', 0xfd, '.yaml'), pod)
  symlinkSync(at('a', 0xff, '.yaml'), at('b', 0xff, '.yaml'))
  assert.equal(filesOf(await report(folder)), ['a\\xfd.yaml', 'a\\xff.yaml', 'f\\xfe/é.yaml'])
})

test('hostile names do not reach the terminal', async () => {
  const names = [
    '::error::x.yaml',
    '##[group]x.yaml',
    '##vso[x].yaml',
    'a\u001B[2Jb.yaml',
    'line\nbreak.yaml',
    '\u202Egpj.yaml',
  ]
  const folder = folderWith(Object.fromEntries(names.map(name => [name, pod])))
  const { stdout } = await keelint(folder, [])
  assert.not.match(stdout, /^\s*::/m)
  assert.not.match(stdout, /##(\[|vso\[)/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
  assert.not.match(stdout, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
  assert.match(stdout, /^a\\u\{1b\}\[2Jb\.yaml$/m)
  assert.match(stdout, /^line\\u\{a\}break\.yaml$/m)
  assert.equal(filesOf(await report(folder)), [...names].sort())
  const { stderr } = await keelint(folder, ['\u001B[2J::x'])
  assert.is(stderr.includes('\u001B'), false)
})

test('a folder that may not be read is unreadable', async () => {
  if (process.getuid?.() !== 0) return
  const folder = folderWith({ 'own.yaml': clean, 'closed/web.yaml': pod, 'shut.yaml': pod })
  chmodSync(folder, 0o755)
  chmodSync(path.join(folder, 'closed'), 0o700)
  chmodSync(path.join(folder, 'shut.yaml'), 0o600)
  const { status, stdout, stderr } = spawnKeelint(folder, ['-f', 'json'], { uid: 65534 })
  assert.is(status, 3, stderr)
  assert.equal(JSON.parse(stdout).ledger.unreadable, [
    { file: 'closed', reason: 'io', message: 'Permission denied.' },
    { file: 'shut.yaml', reason: 'io', message: 'Permission denied.' },
  ])
})

test('standard input', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  assert.equal(filesOf(await report(folder, ['-'], { stdin: pod })), ['<stdin>'])
  assert.equal(filesOf(await report(folder, ['-', '--stdin-filename', './x/y.yaml'], { stdin: pod })), ['x/y.yaml'])
  assert.equal(filesOf(await report(folder, ['web.yaml', '-'], { stdin: pod })).sort(), ['<stdin>', 'web.yaml'])
  for (const stdin of ['', ' \n']) {
    const { code, stdout, stderr } = await keelint(folder, ['-'], { stdin })
    assert.equal([code, stdout], [2, ''])
    assert.match(stderr, /standard input is empty/)
  }
  assert.is((await keelint(folder, ['-', '--pass-on-no-files'])).code, 0)
  assert.is(
    (await keelint(folder, ['-', '--stdin-filename', 'x.yaml', '--ignore-pattern', 'x.yaml'], { stdin: pod })).code,
    2,
  )
})

test.run()
