/** `--fix`, `--fix-dry-run`, `--diff`: what gets into files, what is printed, and what stays as it is. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { Engine, UnwrittenError } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, command, folderWith, keelint, report, spawnKeelint } from './run-keelint.ts'

const test = suite('fix')
const id = 'k8s/require-drop-all-capabilities'
const only = ['--preset', 'none', '--rule', `${id}: error`]
const options = { presets: ['none'], overrideConfig: { rules: { [id]: 'error' } } } as const
/** It means the same to runtimes, and nothing to admission. */
const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
    - name: web
      image: nginx
      securityContext:
        capabilities:
          drop:
            - all
`
const fixed = pod.replace('- all', '- ALL')
const read = (folder: string, name = 'web.yaml') => readFileSync(path.join(folder, name), 'utf8')

test('--fix writes, and the verdict is on what remains', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'settings.yaml': clean })
  const rules = [...only, '--rule', 'k8s/no-latest-tag: warn']
  const { problems, summary } = await report(folder, [...rules, '--fix'])
  assert.is(read(folder), fixed)
  assert.is(read(folder, 'settings.yaml'), clean)
  assert.equal(
    problems.map(({ rule }: { rule: string }) => rule),
    ['k8s/no-latest-tag'],
  )
  assert.is(summary.exitCode, 0)
  assert.equal(readdirSync(folder).sort(), ['.git', 'settings.yaml', 'web.yaml'])
})

test('--fix-dry-run reports the same, and writes nothing', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  const dry = await keelint(folder, [...only, '--fix-dry-run'])
  assert.is(read(folder), pod)
  assert.is(dry.code, 0)
  assert.match(dry.stdout, /1 problem/)
  const wet = await keelint(folder, [...only, '--fix'])
  assert.is(wet.code, 0)
  assert.is(read(folder), fixed)
})

test('standard input: nothing to write to', async () => {
  const { code, stdout, stderr } = await keelint(folderWith(), [...only, '--fix', '-'], { stdin: pod })
  assert.equal([code, stdout], [2, ''])
  assert.match(stderr, /--fix-dry-run.*--diff/)
  assert.is((await keelint(folderWith(), [...only, '--fix-dry-run', '-'], { stdin: pod })).code, 0)
  const diff = await keelint(folderWith(), [...only, '--diff', '-', '--stdin-filename', 'a/b.yaml'], { stdin: pod })
  assert.match(diff.stdout, /^--- a\/a\/b\.yaml\n\+\+\+ b\/a\/b\.yaml\n@@/)
})

test('options that do not go together', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  for (const [args, pattern] of [
    [['--fix', '--diff'], /`--fix` and `--diff` exclude each other/],
    [['--fix', '--fix-dry-run'], /exclude each other/],
    [['--fix-type', 'problem'], /add `--fix`/],
    [['--fix', '--fix-type', 'problm'], /did you mean `problem`/],
    [['--diff', '-f', 'json'], /diff goes to standard output.*--format json=/],
    [['--update-suppressions', '--diff'], /exclude each other/],
    [['--prune-suppressions', '--fix-dry-run'], /exclude each other/],
  ] as const) {
    const { code, stdout, stderr } = await keelint(folder, args)
    assert.equal([code, stdout], [2, ''], args.join(' '))
    assert.match(stderr, pattern)
  }
  assert.is(read(folder), pod)
})

test('--fix-type chooses by the type of the rule', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  await keelint(folder, [...only, '--fix', '--fix-type', 'layout'])
  assert.is(read(folder), pod)
  await keelint(folder, [...only, '--fix', '--fix-type', 'layout', '--fix-type', 'problem'])
  assert.is(read(folder), fixed)
})

test('the encoding, the byte order mark and line ends stay', async () => {
  const swap = (bytes: Buffer) => Buffer.from(bytes).swap16()
  const utf32 = (text: string) =>
    Buffer.concat(
      [...text].map(character =>
        Buffer.from([0, 0, 0, 0].map((_, at) => (character.codePointAt(0)! >> (8 * at)) & 255)),
      ),
    )
  const encode = {
    'utf8-bom.yaml': (text: string) => Buffer.from(`\uFEFF${text}`),
    'crlf.yaml': (text: string) => Buffer.from(text.replaceAll('\n', '\r\n')),
    'no-end.yaml': (text: string) => Buffer.from(text.trimEnd()),
    'utf16le.yaml': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'utf16be.yaml': (text: string) => swap(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    'utf32le.yaml': (text: string) => utf32(`\uFEFF${text}`),
    'utf32be.yaml': (text: string) => swap(utf32(`\uFEFF${text}`).swap32().swap16()),
  }
  const smile = (text: string) => text.replace('name: web\n', 'name: web # 😀 é\n')
  const folder = folderWith(
    Object.fromEntries(Object.entries(encode).map(([name, bytes]) => [name, bytes(smile(pod))])),
  )
  await keelint(folder, [...only, '--fix'])
  for (const [name, bytes] of Object.entries(encode))
    assert.is(readFileSync(path.join(folder, name)).toString('hex'), bytes(smile(fixed)).toString('hex'), name)
})

test('the mode stays, and a link stays a link', async () => {
  const folder = folderWith({ 'real/web.yaml': pod, 'other.yaml': pod })
  mkdirSync(path.join(folder, 'links'))
  chmodSync(path.join(folder, 'real/web.yaml'), 0o640)
  symlinkSync('../real/web.yaml', path.join(folder, 'links/web.yaml'))
  await keelint(folder, [...only, '--fix', 'links/web.yaml'])
  assert.is(read(folder, 'real/web.yaml'), fixed)
  assert.ok(lstatSync(path.join(folder, 'links/web.yaml')).isSymbolicLink())
  assert.is(statSync(path.join(folder, 'real/web.yaml')).mode & 0o777, 0o640)
})

test('what a link outside of the tree points to is not touched', async () => {
  const outside = folderWith({ 'web.yaml': pod })
  const folder = folderWith({ 'settings.yaml': clean })
  symlinkSync(path.join(outside, 'web.yaml'), path.join(folder, 'web.yaml'))
  await keelint(folder, [...only, '--fix'])
  assert.is(read(outside), pod)
})

test('a read-only file is named, and the others are written', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'locked.yaml': pod })
  chmodSync(path.join(folder, 'locked.yaml'), 0o444)
  const { code, stderr } = await keelint(folder, [...only, '--fix'])
  assert.is(code, 2)
  assert.is(stderr, 'keelint: `locked.yaml` was not fixed: It is read-only.\n')
  assert.is(read(folder), fixed)
  assert.is(read(folder, 'locked.yaml'), pod)
})

test('the report is on the files as they are, where one could not be written', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'locked.yaml': pod })
  chmodSync(path.join(folder, 'locked.yaml'), 0o444)
  const { problems, fixed: files, summary } = await report(folder, [...only, '--fix'])
  assert.equal(
    problems.map(({ file, fix }: { file: string; fix: unknown }) => [file, fix !== undefined]),
    [['locked.yaml', true]],
  )
  assert.equal(files, [{ file: 'web.yaml', fixes: 1 }])
  assert.is(summary.exitCode, 2)
})

test('a file that has changed since it was read is not overwritten', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'other.yaml': pod, 'gone.yaml': pod })
  const run = await new Engine({ ...options, cwd: folder, fix: true }).lintFiles('.')
  writeFileSync(path.join(folder, 'web.yaml'), `# mine\n${pod}`)
  execFileSync('rm', [path.join(folder, 'gone.yaml')])
  try {
    await Engine.outputFixes(run)
    assert.unreachable()
  } catch (error) {
    assert.ok(error instanceof UnwrittenError)
    assert.equal(error.files, [
      { file: 'gone.yaml', reason: 'It is gone.' },
      { file: 'web.yaml', reason: 'It has changed since it was read.' },
    ])
    assert.match(error.message, /`web\.yaml` was not fixed/)
  }
  assert.is(read(folder), `# mine\n${pod}`)
  assert.is(read(folder, 'other.yaml'), fixed)
  assert.not.ok(existsSync(path.join(folder, 'gone.yaml')))
})

test('an engine fixes what it is told to', async () => {
  const folder = folderWith({ 'a.yaml': pod, 'b.yaml': pod })
  const lint = (fix: boolean | ((problem: { readonly file: string }) => boolean)) =>
    new Engine({ ...options, cwd: folder, fix }).lintFiles('.')
  assert.is((await lint(false)).fixed, undefined)
  const run = await lint(({ file }) => file === 'b.yaml')
  assert.equal([...run.fixed!], [['b.yaml', { text: fixed, fixes: 1 }]])
  assert.is(run.problems.length, 1)
  assert.is(read(folder, 'b.yaml'), pod)
  await Engine.outputFixes(run)
  assert.is(read(folder, 'b.yaml'), fixed)
  assert.is(read(folder, 'a.yaml'), pod)
  const text = await new Engine({ ...options, cwd: folder, fix: true }).lintText(pod)
  assert.is(text.fixed?.get('<text>')?.text, fixed)
  await Engine.outputFixes(text)
  assert.equal(readdirSync(folder).sort(), ['.git', 'a.yaml', 'b.yaml'])
})

test('--diff is a patch for `git apply` and `patch -p1`, whatever the file is called or ends in', async () => {
  const names = ['web.yaml', 'a b.yaml', 'quo"te.yaml', 'back\\slash.yaml', 'größe 😀.yaml', 'sub/deep/tab\there.yaml']
  const texts: Record<string, string> = {
    ...Object.fromEntries(names.map(name => [name, pod])),
    'crlf.yaml': pod.replaceAll('\n', '\r\n'),
    'no-end.yaml': pod.trimEnd(),
    'mark.yaml': `\uFEFF${pod}`,
    'long.yaml': `${'# a comment\n'.repeat(50)}${pod}---\n${pod}${'# the end\n'.repeat(50)}`,
  }
  const folder = folderWith(texts)
  const { code, stdout, stderr } = await keelint(folder, [...only, '--diff', '-f', 'json=report.json'])
  assert.is(code, 0)
  assert.is(stderr, 'keelint: The diff fixes 11 problems; none remains.\n')
  assert.equal(JSON.parse(read(folder, 'report.json')).problems, [])
  assert.match(stdout, /^--- "a\/back\\\\slash\.yaml"$/m)
  assert.match(stdout, /^--- "a\/gr\\303\\266\\303\\237e \\360\\237\\230\\200\.yaml"\t$/m)
  assert.match(stdout, /^--- a\/a b\.yaml\t$/m)
  assert.match(stdout, /\n\\ No newline at end of file\n/)
  assert.is(read(folder), pod)
  for (const apply of [
    ['git', 'apply'],
    ['patch', '-p1', '--binary', '--silent'],
  ] as const) {
    const copy = folderWith(texts)
    execFileSync('git', ['init', '-q'], { cwd: copy })
    const [tool, ...args] = apply
    const { status, stderr: said } = spawnSync(tool, args, { cwd: copy, input: stdout, encoding: 'utf8' })
    assert.is(status, 0, `${tool}: ${said}`)
    for (const [name, text] of Object.entries(texts))
      assert.is(read(copy, name), text.replaceAll('- all', '- ALL'), `${tool}: ${name}`)
  }
})

test('--diff from a folder of the repository applies there', async () => {
  const folder = folderWith({ 'deploy/app/web.yaml': pod, 'web.yaml': pod })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  const cwd = path.join(folder, 'deploy')
  const { stdout } = await keelint(cwd, [...only, '--diff'])
  assert.is(spawnSync('git', ['apply'], { cwd, input: stdout }).status, 0)
  assert.is(read(folder, 'deploy/app/web.yaml'), fixed)
  assert.is(read(folder), pod)
})

test('--diff of nothing prints nothing', async () => {
  const { code, stdout, stderr } = await keelint(folderWith({ 'x.yaml': clean }), ['--diff'])
  assert.equal([code, stdout, stderr], [0, '', 'keelint: There is nothing to fix; none remains.\n'])
})

test('--diff names what a patch cannot hold', async () => {
  const folder = folderWith({ 'wide.yaml': Buffer.from(`\uFEFF${pod}`, 'utf16le') })
  const { code, stdout, stderr } = await keelint(folder, [...only, '--diff'])
  assert.equal([code, stdout], [2, ''])
  assert.match(stderr, /`wide\.yaml` was not fixed: It is UTF-16LE, which a patch cannot hold/)
})

test('--diff is exact bytes in a pipe, and harmless on a terminal', async () => {
  const folder = folderWith({ 'web.yaml': pod.replace('drop:\n', 'drop: # \u202E\n') })
  const piped = await keelint(folder, [...only, '--diff'])
  assert.match(piped.stdout, /^ {11}drop: # \u202E\n-.*\n\+ {12}- ALL$/m)
  const shown = await keelint(folder, [...only, '--diff', '--color'], { isTTY: true })
  assert.ok(shown.stdout.includes('\u001B[32m+            - ALL\u001B[39m\n'))
  assert.not.ok(shown.stdout.includes('\u202E'))
})

test('a fix that is taken back is named', async () => {
  const silenced = pod.replace('- name: web', '- name: web # keelint-disable-line k8s/require-seccomp-profile -- why')
  const text = silenced.slice(0, silenced.indexOf('      securityContext'))
  const folder = folderWith({ 'web.yaml': text })
  const rules = ['--rule', 'k8s/no-privilege-escalation: error', '--rule', 'k8s/require-seccomp-profile: error']
  const { code, stdout, stderr } = await keelint(folder, ['--preset', 'none', ...rules, '--fix', '--format', 'json'])
  assert.is(code, 1)
  assert.match(stderr, /The fix of `k8s\/no-privilege-escalation` in `web\.yaml` was taken back/)
  const { problems, suppressed } = JSON.parse(stdout)
  assert.equal([problems[0].fixDeclined, problems.length, suppressed.length], ['undone', 1, 1])
  assert.is(read(folder), text)
})

test('after --fix the report says how many were fixed', async () => {
  const folder = folderWith({ 'a.yaml': pod, 'b.yaml': pod })
  assert.match((await keelint(folder, [...only, '--fix'])).stdout, /2 problems (?:were )?fixed|[Ff]ixed 2 problems/)
})

test('an interrupt leaves each file whole', async () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}.yaml`, pod])))
  const [node, ...start] = command
  const child = spawn(node, [...start, ...only, '--fix'], { cwd: folder, stdio: 'ignore' })
  const timer = setInterval(() => {
    if (read(folder, '0.yaml') === pod) return
    clearInterval(timer)
    child.kill('SIGINT')
  }, 1)
  await new Promise(resolve => child.on('exit', resolve))
  clearInterval(timer)
  const names = readdirSync(folder)
  assert.not.ok(names.some(name => name.endsWith('.tmp')))
  for (const name of names.filter(name => name.endsWith('.yaml')))
    assert.ok([pod, fixed].includes(read(folder, name)), name)
})

test('as a process', () => {
  const folder = folderWith({ 'web.yaml': pod })
  assert.is(spawnKeelint(folder, [...only]).status, 1)
  assert.is(spawnKeelint(folder, [...only, '--fix']).status, 0)
  assert.is(spawnKeelint(folder, [...only]).status, 0)
})

test.run()
