/** What lies in a folder that nobody has reviewed does no harm: links, pipes, names, files that go away, a full disk. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Engine } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint, pod, report, spawnKeelint } from './run-keelint.ts'

const test = suite('safety')

test('no report and no suppressions are written through a link that leads out of the working directory', async () => {
  const outside = folderWith({ 'precious.json': '{ "version": 1, "suppressions": [] }\n' })
  const precious = path.join(outside, 'precious.json')
  const before = readFileSync(precious, 'utf8')
  const folder = folderWith({ 'web.yaml': pod })
  symlinkSync(precious, path.join(folder, 'out.json'))
  symlinkSync(outside, path.join(folder, 'reports'))
  symlinkSync(precious, path.join(folder, 'keelint-suppressions.json'))
  for (const args of [
    ['--format', 'json=out.json'],
    ['--format', 'json=reports/new.json'],
    ['--format', 'json=reports/new/new.json'],
    ['--update-suppressions'],
  ]) {
    const { code, stderr } = await keelint(folder, args)
    assert.is(code, 2, args.join(' '))
    assert.match(stderr, /could not be written: A link leads out of the working directory/)
  }
  assert.is(readFileSync(precious, 'utf8'), before)
  assert.equal(
    readdirSync(outside).filter(name => name !== '.git'),
    ['precious.json'],
  )
  // Who names the place itself may write there.
  const { code } = await keelint(folder, ['web.yaml', '--format', `json=${path.join(outside, 'mine.json')}`])
  assert.is(code, 1)
})

test('a cache takes the place of a link, and does not follow it', async () => {
  const outside = folderWith({ 'precious.txt': 'precious' })
  const folder = folderWith({ 'web.yaml': pod })
  const link = path.join(folder, 'results.cache')
  symlinkSync(path.join(outside, 'precious.txt'), link)
  await keelint(folder, ['--cache', '--cache-location', 'results.cache'])
  assert.is(readFileSync(path.join(outside, 'precious.txt'), 'utf8'), 'precious')
  assert.ok(lstatSync(link).isFile())
})

test('a cache takes the place of no device or pipe, and of no manifest or config', async () => {
  const config = 'rules: { k8s/no-privileged: error }\n'
  const folder = folderWith({ 'web.yaml': pod, 'other.json': '{}', 'keelint.config.yaml': config })
  execFileSync('mkfifo', ['pipe'], { cwd: folder })
  // Only root could replace a device.
  if (process.getuid?.() === 0) spawnSync('mknod', ['null', 'c', '1', '3'], { cwd: folder })
  const kinds = () => readdirSync(folder).map(name => [name, statSync(path.join(folder, name)).mode])
  const before = kinds()
  const plain = await keelint(folder, ['web.yaml'])
  for (const name of ['null', 'pipe', 'other.json', 'keelint.config.yaml'].filter(name =>
    existsSync(path.join(folder, name)),
  ))
    assert.equal(await keelint(folder, ['web.yaml', '--cache', '--cache-location', name]), plain, name)
  assert.equal(kinds(), before)
  for (const [name, text] of [
    ['other.json', '{}'],
    ['keelint.config.yaml', config],
  ] as const)
    assert.is(readFileSync(path.join(folder, name), 'utf8'), text)
  await keelint(folder, ['web.yaml', '--cache', '--cache-location', 'new.json'])
  const { stderr } = await keelint(folder, ['web.yaml', '--cache', '--cache-location', 'new.json', '--stats'])
  assert.match(stderr, 'Nothing has changed', 'a cache of any name')
})

test('links that lead to themselves are named wherever they are', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  symlinkSync('loop.yaml', path.join(folder, 'loop.yaml'))
  const named = await keelint(folder, ['loop.yaml', '--format', 'compact'])
  assert.is(named.code, 3)
  assert.match(named.stdout, /^loop\.yaml.*\(io\)/m)
  rmSync(path.join(folder, '.git'), { recursive: true })
  symlinkSync('.git', path.join(folder, '.git'))
  assert.is((await keelint(folder, ['web.yaml', '--format', 'sarif'])).code, 1)
  const config = path.join(folder, 'keelint.config.yaml')
  for (const target of ['nowhere.yaml', 'keelint.config.yaml']) {
    symlinkSync(target, config)
    const { code, stdout, stderr } = await keelint(folder, ['web.yaml'])
    assert.equal([code, stdout], [2, ''], target)
    assert.match(stderr, /^keelint: The config `keelint\.config\.yaml` cannot be read/)
    rmSync(config)
  }
})

test('--safe follows no config that leads out of the working directory', async () => {
  const outside = folderWith({ 'shared.yaml': 'rules: { k8s/no-privileged: error }\n' })
  const folder = folderWith({ 'clean.yaml': clean })
  symlinkSync(path.join(outside, 'shared.yaml'), path.join(folder, 'keelint.config.yaml'))
  assert.is((await keelint(folder, [])).code, 0)
  const { code, stdout, stderr } = await keelint(folder, ['--safe'])
  assert.equal([code, stdout], [2, ''])
  assert.match(stderr, /^keelint: The config `keelint\.config\.yaml` is a link that leads out of the working directory/)
})

test('--safe runs no reporter from the repository', async () => {
  const folder = folderWith({ 'web.yaml': pod, 'report.mjs': "throw new Error('it ran')" })
  const { code, stdout, stderr } = await keelint(folder, ['--safe', '--format', './report.mjs'])
  assert.equal([code, stdout], [2, ''])
  assert.match(stderr, /--safe/)
  assert.not.match(stderr, /it ran/)
})

test('a pipe is never waited for, whatever it is called', () => {
  const folder = folderWith({ 'web.yaml': pod })
  for (const name of ['results.cache', 'pipe.yaml', 'schema.json']) execFileSync('mkfifo', [path.join(folder, name)])
  for (const args of [
    ['--cache', '--cache-location', 'results.cache'],
    ['.', 'pipe.yaml', 'schema.json'],
  ])
    assert.is(spawnKeelint(folder, args).status, 1, args.join(' '))
  for (const [args, said] of [
    [['--suppressions-location', 'pipe.yaml'], /cannot be read/],
    [['--config', 'pipe.yaml'], /no regular file/],
  ] as const) {
    const { status, stderr } = spawnKeelint(folder, args)
    assert.is(status, 2)
    assert.match(stderr, said)
  }
})

test('sockets are no files', async () => {
  const folder = folderWith({ 'web.yaml': pod })
  const server = createServer()
  await new Promise<void>(resolve => server.listen(path.join(folder, 's.yaml'), resolve))
  const { ledger } = await report(folder)
  server.close()
  assert.equal(ledger.skipped, [{ file: 's.yaml', reason: 'not-a-file' }])
})

test('a loop of folders ends, and a line break in a name is part of the name', async () => {
  const folder = folderWith({ 'a\nb/web.yaml': pod, 'a\nb/c/\r\n.yaml': pod })
  symlinkSync('..', path.join(folder, 'a\nb/up'))
  symlinkSync('.', path.join(folder, 'a\nb/c/here'))
  const { ledger, problems } = await report(folder)
  assert.is(ledger.files, 2)
  assert.equal([...new Set(problems.map(({ file }: { file: string }) => file))], ['a\nb/c/\r\n.yaml', 'a\nb/web.yaml'])
})

test('what goes away or changes its kind while files are read is unreadable, and the rest is linted', async () => {
  const folder = folderWith({ 'a.yaml': pod, 'b.yaml': pod, 'c.yaml': pod, 'd/e.yaml': pod })
  const engine = new Engine({
    cwd: folder,
    onProgress({ stage, done }) {
      if (stage !== 'read' || done !== 1) return
      rmSync(path.join(folder, 'b.yaml'))
      rmSync(path.join(folder, 'c.yaml'))
      mkdirSync(path.join(folder, 'c.yaml'))
      rmSync(path.join(folder, 'd'), { recursive: true })
    },
  })
  const { ledger, problems } = await engine.lintFiles('.')
  assert.is(ledger.files, 1)
  assert.ok(problems.length > 0)
  assert.equal(ledger.skipped, [{ file: 'c.yaml', reason: 'not-a-file' }])
  assert.equal(
    ledger.unreadable.map(({ file, reason, message }) => `${file} ${reason} ${message}`),
    ['b.yaml io The file is gone.', 'd/e.yaml io The file is gone.'],
  )
})

test('names that mean something to JavaScript are names, in manifests, configs, suppressions and results', async () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  const pairs = names.map(name => `  ${name}: { polluted: "yes" }\n  "${name}x": a\n`).join('')
  const manifest = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: __proto__\n  labels:\n${pairs.replaceAll('  ', '    ')}data:\n${pairs}${names.map(name => `${name}: { polluted: "yes" }\n`).join('')}`
  const entry = { rule: '__proto__', identity: 'constructor', file: '__proto__', path: ['__proto__'] }
  const folder = folderWith({
    'a.yaml': manifest,
    '__proto__.yaml': manifest.replaceAll('ConfigMap', 'Role'),
    'b.json': `{"__proto__":{"polluted":"yes"},"apiVersion":"v1","kind":"Pod","constructor":{"prototype":{"polluted":"yes"}}}`,
    'web.yaml': pod,
    'keelint.config.yaml': `settings:\n${pairs}rules: { k8s/no-privileged: error }\n`,
    'suppressions.json': JSON.stringify({ version: 1, suppressions: [entry] }),
  })
  const cache = ['--cache', '--cache-location', 'results.cache']
  for (const args of [
    [],
    ['--preset', 'all', '--fix-dry-run'],
    cache,
    cache,
    ['--suppressions-location', 'suppressions.json'],
  ]) {
    const { stderr } = await keelint(folder, [...args, '--format', 'json'])
    assert.not.match(stderr, /bug of keelint/)
  }
  for (const text of [
    'rules: { __proto__: error }',
    '{"__proto__": {"polluted": true}}',
    'plugins: { __proto__: x }',
  ]) {
    const { code, stdout } = await keelint(folderWith({ 'web.yaml': pod, 'keelint.config.yaml': text }), [])
    assert.equal([code, stdout], [2, ''], text)
  }
  assert.is(({} as { polluted?: unknown }).polluted, undefined)
  assert.is(Object.getOwnPropertyNames(Object.prototype).join(), before)
})

test('patterns of a config take time that grows with the text', async () => {
  const name = 'a'.repeat(200)
  const long = 'a'.repeat(20_000)
  const stars = '*a'.repeat(20)
  const bomb = '(a+)+(a+)+(a|aa)+b'
  const config = `ignores: ["+(+(+(+(+(a)))))b", "${stars}b", "{a,b}${'{a,b}'.repeat(30)}"]
rules:
  k8s/no-host-network: error
  k8s/required-labels: [error, { labels: { app: "^${bomb}$" } }]
  k8s/restrict-namespace-names: [error, { pattern: "${bomb}" }]
  k8s/restrict-annotations: [error, { deny: ["${stars}b"] }]
  k8s/no-disallowed-tag: [error, { tags: ["${stars}b"] }]
  k8s/no-forbidden-registry: [error, { registries: ["${stars}b/*"] }]
suppress:
  - { rules: [k8s/no-host-network], resource: { name: "${stars}b" }, reason: x }
`
  const manifest = `apiVersion: v1
kind: Pod
metadata: { name: ${long}, labels: { app: ${long} }, annotations: { ${long}: x } }
spec: { hostNetwork: true, containers: [{ name: a, image: "${long}:${long}" }] }
---
apiVersion: v1
kind: Namespace
metadata: { name: ${long} }
`
  const folder = folderWith({ [`${name}.yaml`]: manifest, 'keelint.config.yaml': config })
  const start = process.cpuUsage()
  const { problems } = await report(folder)
  const { user, system } = process.cpuUsage(start)
  assert.ok(user + system < 20e6, `${(user + system) / 1e6} s`)
  assert.ok(problems.some(({ rule }: { rule: string }) => rule === 'k8s/restrict-namespace-names'))
})

test('where the disk is full nothing is half written, and what could not be written is named', async () => {
  const folder = folderWith()
  const disk = mkdtempSync(path.join(folder, 'disk-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk]).status !== 0) return
  try {
    const broken = pod.replace('spec:', 'spec:\n  serviceAccount: web')
    writeFileSync(path.join(disk, 'web.yaml'), broken)
    writeFileSync(path.join(disk, 'old.txt'), 'old')
    // What is left of the disk is less than any of the files.
    spawnSync('sh', ['-c', `head -c 100000 /dev/zero > ${disk}/filler 2>/dev/null`])
    for (const [args, code] of [
      [['--format', 'json=old.txt'], 2],
      [['--update-suppressions'], 2],
      [['--fix', '--preset', 'none', '--rule', 'k8s/no-deprecated-service-account-field: error'], 2],
      [['--cache', '--cache-location', 'results.cache'], 1],
    ] as const) {
      const { code: is, stderr } = await keelint(disk, args)
      assert.is(is, code, `${args.join(' ')}\n${stderr}`)
      if (code === 2) assert.match(stderr, /could not be written|was not fixed/)
    }
    assert.is(readFileSync(path.join(disk, 'old.txt'), 'utf8'), 'old')
    assert.is(readFileSync(path.join(disk, 'web.yaml'), 'utf8'), broken)
    assert.equal(readdirSync(disk).sort(), ['filler', 'old.txt', 'web.yaml'])
  } finally {
    spawnSync('umount', [disk])
  }
})

test('few file descriptors are enough', () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at % 9}/${at}.yaml`, clean])))
  const bundle = fileURLToPath(new URL('../../dist/keelint.mjs', import.meta.url))
  const line = `ulimit -n 40; '${process.execPath}' '${bundle}' --format json`
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' })
  assert.is(status, 0, stderr)
  assert.is(JSON.parse(stdout).ledger.files, 300)
})

test('nothing talks to the network', () => {
  const packages = fileURLToPath(new URL('../../packages', import.meta.url))
  const files = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter(
    name => /^[\w-]+[\\/]src[\\/].*\.ts$/.test(name) && !name.includes('node_modules'),
  )
  assert.ok(files.length > 500)
  const network =
    /(?:from |import\(|require\(|getBuiltinModule\()['"](?:node:)?(?:http|https|http2|net|tls|dgram|dns|inspector)(?:\/promises)?['"]|\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\(/
  assert.equal(
    files.filter(name => network.test(readFileSync(path.join(packages, name), 'utf8'))),
    [],
  )
  const bundle = fileURLToPath(new URL('../../dist/keelint.mjs', import.meta.url))
  if (existsSync(bundle))
    assert.not.match(
      readFileSync(bundle, 'utf8'),
      /\b(?:require|import)\(["'](?:node:)?(?:http|https|http2|net|tls|dgram|dns)["']\)/,
    )
})

test.run()
