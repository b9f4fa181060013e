/** Where reports go, and that hostile names do no harm there. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('output')
const only = ['--preset', 'none', '--rule', 'k8s/no-privileged: error', 'web.yaml']

test('several formats, each to its place', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  const { code, stdout } = await keelint(folder, [
    ...only,
    '-f',
    'json=report.json',
    '-f',
    'stylish',
    '--format',
    'sarif=x.sarif',
  ])
  assert.is(code, 1)
  assert.match(stdout, /^web\.yaml\n/)
  assert.is(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')).summary.exitCode, 1)
  assert.is(JSON.parse(readFileSync(path.join(folder, 'x.sarif'), 'utf8')).version, '2.1.0')
  assert.equal(readdirSync(folder).sort(), ['.git', 'report.json', 'web.yaml', 'x.sarif'])
})

test('--output-file takes the last format without a file, and has no colors', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  const { stdout } = await keelint(folder, [...only, '-o', 'out.txt', '-f', 'stylish', '-f', 'json=a.json'], {
    isTTY: true,
  })
  assert.is(stdout, '')
  assert.match(readFileSync(path.join(folder, 'out.txt'), 'utf8'), /^web\.yaml\n {2}Pod/)
})

const duties = ['access', 'duties', '-f']

test('a dash in place of a file is standard output, for one format', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  const { stdout } = await keelint(folder, [...only, '-f', 'json=-', '-f', 'compact=a.txt'])
  assert.is(JSON.parse(stdout).version, 1)
  assert.match((await keelint(folder, [...only, '-o', '-'])).stdout, /^web\.yaml\n/)
  const { code, stderr } = await keelint(folder, [...only, '-f', 'json=-', '-f', 'sarif'])
  assert.is(code, 2)
  assert.match(stderr, /Only one format can go to standard output/)
  const [dash, plain] = [await keelint(folder, [...duties, 'csv=-']), await keelint(folder, [...duties, 'csv'])]
  assert.is(dash.stdout, plain.stdout)
  assert.ok(plain.stdout.includes(','))
  assert.equal(readdirSync(folder).sort(), ['.git', 'a.txt', 'web.yaml'])
})

test('an older report is replaced; a link to it stays a link', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'old.json': 'x'.repeat(100_000) })
  symlinkSync('old.json', path.join(folder, 'link.json'))
  await keelint(folder, [...only, '-f', 'json=link.json'])
  assert.ok(lstatSync(path.join(folder, 'link.json')).isSymbolicLink())
  assert.is(JSON.parse(readFileSync(path.join(folder, 'old.json'), 'utf8')).version, 1)
  await keelint(folder, [...only, '-f', 'json=/dev/null'])
  assert.ok(lstatSync('/dev/null').isCharacterDevice())
})

test('a report that cannot be written is exit code 2 with the reason, and the others are there', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  mkdirSync(path.join(folder, 'taken'))
  writeFileSync(path.join(folder, 'file'), '')
  for (const [file, why] of [
    ['taken', 'EISDIR: illegal operation on a directory: `taken`.'],
    ['file/x.json', 'ENOTDIR: not a directory: `file/x.json`.'],
    ['/dev/full', /ENOSPC: no space left on device: `.*dev\/full`\.$/],
  ] as const) {
    if (file === '/dev/full' && !existsSync(file)) continue
    const formats = ['-f', 'compact', '-f', `json=${file}`, '-f', 'sarif=x.sarif']
    const { code, stdout, stderr } = await keelint(folder, [...only, ...formats])
    assert.is(code, 2)
    assert.match(stdout, /^web\.yaml:11:\d+: error: /)
    const said = stderr.trimEnd().replace('keelint: The report could not be written: ', '')
    if (typeof why === 'string') assert.is(said, why)
    else assert.match(said, why)
    assert.ok(existsSync(path.join(folder, 'x.sarif')))
    rmSync(path.join(folder, 'x.sarif'))
  }
  assert.not.ok(readdirSync(folder).some(name => name.endsWith('.tmp')))
})

test('no report takes the place of a manifest', async () => {
  const json = JSON.stringify({ kind: 'Pod', metadata: { name: 'web' }, apiVersion: 'v1' }, undefined, 2)
  const stream = '{"apiVersion":"v1","kind":"A"}\n{"apiVersion":"v1","kind":"B"}\n'
  const mine = { 'web.yaml': pod, 'values.yml': 'a: 1\n', 'web.json': json, 'many.json': stream, 'pod.txt': pod }
  const folder = folderWith(mine)
  for (const [name, text] of Object.entries(mine))
    for (const args of [
      ['-f', `json=${name}`],
      ['-f', 'compact', '-o', name],
      ['network', 'exposure', '-f', `json=${name}`],
    ]) {
      const { code, stdout, stderr } = await keelint(folder, args)
      assert.equal([code, stdout], [2, ''])
      assert.match(stderr, `would take the place of \`${name}\`, which is none`)
      assert.is(readFileSync(path.join(folder, name), 'utf8'), text)
    }
})

test('an earlier report is replaced, whatever its format', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'empty.json': '', 'notes.json': '{"a":1}' })
  const formats = [
    ...['stylish', 'compact', 'json', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle', 'markdown', 'html', 'rdjson'],
  ].flatMap(format => [`${format}=${format}.json`, `${format}=${format}.txt`])
  const args = [...formats, 'json=empty.json', 'json=notes.json'].flatMap(format => ['-f', format])
  for (const time of ['first', 'second']) {
    const { code, stderr } = await keelint(folder, [...only, 'web.yaml', ...args])
    assert.equal([code, stderr], [1, ''], time)
  }
})

test('folders on the way to a report are made', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  const { code, stderr } = await keelint(folder, [...only, '-f', 'json=out/of/the/way.json'])
  assert.equal([code, stderr], [1, ''])
  assert.is(JSON.parse(readFileSync(path.join(folder, 'out/of/the/way.json'), 'utf8')).version, 1)
})

test('a long run on a terminal shows its progress on one line, and erases it', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  async function* slow() {
    await new Promise(resolve => setTimeout(resolve, 600))
    yield Buffer.from(pod)
  }
  const shown = await keelint(folder, [...only, '-'], { stdin: slow(), isTTY: true })
  const erase = '\r\u001B[2K'
  assert.ok(shown.stderr.startsWith(erase))
  assert.match(shown.stderr, /(?:Reading|Linting) files: \d+ of \d/)
  assert.ok(shown.stderr.endsWith(erase))
  assert.not.ok(shown.stderr.includes('\n'))
  assert.is((await keelint(folder, [...only, '-'], { stdin: slow(), isTTY: false })).stderr, '')
  assert.is((await keelint(folder, only, { isTTY: true })).stderr, '')
  assert.is((await report(folder, only)).problems.length, 1)
})

test.run()
