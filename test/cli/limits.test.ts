/** What is too large is unreadable, named, and keeps nothing else from being linted; each limit can be moved. */
import { readFileSync } from 'node:fs'
import { ordinaryLimits } from '@keelint/core'
import { Engine } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('limits')

/** Asserts that the limit lets `fitting` in and keeps `tooMuch` out, which begins at the line; the pod beside it is linted. */
async function bounds(limit: string, fitting: string, tooMuch: string, line: number | undefined, file = 'a.yaml') {
  const [name] = limit.split('=')
  const linted = async (text: string) => {
    const folder = folderWith({ [file]: text, 'web.yaml': pod })
    const { problems, ledger, summary } = await report(folder, ['--limit', limit])
    const web = problems.filter((problem: { file: string }) => problem.file === 'web.yaml')
    assert.ok(web.length > 0, 'the pod beside it is linted')
    return { unreadable: ledger.unreadable, exitCode: summary.exitCode }
  }
  assert.equal(await linted(fitting), { unreadable: [], exitCode: 1 }, fitting.slice(0, 200))
  const { unreadable, exitCode } = await linted(tooMuch)
  assert.is(exitCode, 3)
  assert.is(unreadable.length, 1)
  assert.is(unreadable[0].file, file)
  assert.is(unreadable[0].reason, 'limit')
  assert.ok(unreadable[0].message.endsWith(`, which is the limit \`${name}\`.`), unreadable[0].message)
  assert.is(unreadable[0].location?.start.line, line)
}

const levels = (open: string, close: string) => (depth: number) =>
  `a:\n  b: ${open.repeat(depth)}x${close.repeat(depth)}\n`
const sized = (size: number) => `a: ${'x'.repeat(size - 4)}\n`

test('bytes of a file', async () => {
  const least = Buffer.byteLength(pod)
  await bounds(`bytes=${least}`, sized(least), sized(least + 1), undefined)
  await bounds(`bytes=${least}`, sized(least - 1), sized(least + 1), undefined)
  await bounds('bytes=1Ki', sized(1024), sized(1025), undefined)
})

test('bytes of standard input', async () => {
  const { ledger } = await report(folderWith(), ['-', '--limit', 'bytes=40'], { stdin: sized(41) })
  assert.equal(
    ledger.unreadable.map(({ file, reason }: { file: string; reason: string }) => [file, reason]),
    [['<stdin>', 'limit']],
  )
  assert.equal((await report(folderWith(), ['-', '--limit', 'bytes=41'], { stdin: sized(41) })).ledger.unreadable, [])
})

test('documents of a file, of which the first are linted', async () => {
  const documents = (count: number) => Array.from({ length: count }, (_, index) => `a: ${index}\n`).join('---\n')
  await bounds('documents=3', documents(3), documents(4), 6)
  await bounds('documents=3', documents(2), documents(9), 6)
  await bounds('documents=2', '{"a":1}\n{"a":2}\n', '{"a":1}\n{"a":2}\n{"a":3}\n', 3, 'a.json')
  const { problems, ledger } = await report(folderWith({ 'a.yaml': `${pod}---\n${pod}---\n${pod}` }), [
    '--limit',
    'documents=2',
  ])
  assert.is(ledger.documents, 2)
  assert.ok(problems.length > 0)
})

test('depth, however deep nesting is written', async () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{a: ', '}'],
  ] as const)
    await bounds('depth=6', levels(open, close)(4), levels(open, close)(5), 2)
  await bounds('depth=6', `a:\n  ${'- '.repeat(5)}x\n`, `a:\n  ${'- '.repeat(6)}x\n`, 2)
  const steps = (count: number) => Array.from({ length: count }, (_, level) => `${' '.repeat(level)}a:\n`).join('')
  await bounds('depth=6', steps(6), steps(7), 7)
  await bounds('depth=6', steps(5), steps(9), 7)
  await bounds('depth=6', '{"a":{"a":[[[[1]]]]}}', '{"a":{"a":[[[[[1]]]]]}}', 1, 'a.json')
  const aliases = (count: number) =>
    `a0: &a0 [x]\n${Array.from({ length: count }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]\n`).join('')}`
  await bounds('depth=6', aliases(4), aliases(5), 6)
})

test('nodes, with what aliases and merge keys stand for', async () => {
  const items = (count: number) => `a:\n${'- x\n'.repeat(count)}`
  await bounds('nodes=40', items(37), items(38), 39)
  // Far beyond, nobody goes back to look for the first.
  await bounds('nodes=40', items(36), items(60), 41)
  const pairs = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: x\n`).join('')
  await bounds('nodes=41', pairs(20), pairs(21), 21)
  await bounds('nodes=40', `a: &a [x, x]\nb: [${'*a, '.repeat(11)}]\n`, `a: &a [x, x]\nb: [${'*a, '.repeat(12)}]\n`, 2)
  const merges = (count: number) =>
    `a: &a {x: 1, y: 2}\n${Array.from({ length: count }, (_, index) => `b${index}: {<<: *a}\n`).join('')}`
  await bounds('nodes=39', merges(4), merges(5), 6)
})

test('aliases', async () => {
  const aliases = (count: number) => `a: &a x\nb:\n${'- *a\n'.repeat(count)}`
  await bounds('aliases=3', aliases(3), aliases(4), 6)
  await bounds('aliases=3', `${aliases(2)}c: "*a"\nd: x*a\n`, aliases(20), 6)
})

test('what is large without a limit being named ends soon, and is named', async () => {
  const head = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n'
  const laughs = Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]\n`).join('')
  const folder = folderWith({
    'brackets.yaml': `${head}data: ${'['.repeat(100_000)}\n`,
    'closed.yaml': `${head}data: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
    'object.json': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    'dashes.yaml': `${head}data:\n  ${'- '.repeat(100_000)}x\n`,
    'laughs.yaml': `a0: &a0 [x]\n${laughs}`,
    'merges.yaml': `a0: &a0 {x: 1}\n${laughs.replace(/\[(.*)\]/g, '{<<: [$1]}')}`,
    'separators.yaml': '---\n'.repeat(1_000_000),
    'aliases.yaml': `a: &a x\n${Array.from({ length: 150_000 }, (_, at) => `a${at}: *a\n`).join('')}`,
    'web.yaml': pod,
  })
  const start = process.cpuUsage()
  const { problems, ledger } = await report(folder)
  const { user, system } = process.cpuUsage(start)
  assert.ok(user + system < 60e6, `${(user + system) / 1e6} s`)
  assert.ok(problems.some(({ file }: { file: string }) => file === 'web.yaml'))
  const said = ledger.unreadable.map(
    ({ file, reason, message }: Record<string, string>) => `${file} ${reason} ${/`(\w+)`\.$/.exec(message!)?.[1]}`,
  )
  assert.equal(said, [
    'aliases.yaml limit aliases',
    'brackets.yaml limit depth',
    'closed.yaml limit depth',
    'dashes.yaml limit depth',
    'laughs.yaml limit nodes',
    'merges.yaml limit nodes',
    'object.json limit depth',
    'separators.yaml limit documents',
  ])
})

test('a template does not hide what is too large', async () => {
  const { ledger, summary } = await report(folderWith({ 'a.yaml': `a: {{ b }}\nc: ${'['.repeat(600)}\n` }))
  assert.is(ledger.unreadable[0]?.reason, 'limit')
  assert.is(summary.exitCode, 3)
})

test('keys, items and documents take time in proportion to their number', async () => {
  const head = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n'
  const kinds: readonly ((count: number) => string)[] = [
    count => `${head}data:\n  a: !!str x\n${Array.from({ length: count }, (_, at) => `  a${at}: x\n`).join('')}`,
    count => `${head}---\n`.repeat(count / 8),
    count =>
      `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports:\n${Array.from({ length: count / 4 }, (_, at) => `  - {name: a${at}, port: 80}\n`).join('')}`,
  ]
  for (const kind of kinds) {
    const time = async (count: number) => {
      const folder = folderWith({ 'a.yaml': kind(count) })
      const start = process.cpuUsage()
      await keelint(folder, ['--preset', 'all', '--format', 'compact'])
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    await time(2000)
    const [short, long] = [await time(4000), await time(40_000)]
    assert.ok(long < 30 * Math.max(short, 50), `${short} ms, then ${long} ms for ${kind(8).slice(0, 80)}`)
  }
})

test('a limit that there is not, or that is no number, is wrong usage', async () => {
  for (const [value, said] of [
    ['dept=3', 'did you mean `depth`?'],
    ['depth', 'it takes a number above 0, as in `depth=500`.'],
    ['depth=0', 'it takes a number above 0'],
    ['bytes=1.5Mi', 'it takes a number above 0'],
    ['=1', 'it takes bytes, documents, depth, nodes, aliases.'],
  ] as const) {
    const { code, stdout, stderr } = await keelint(folderWith({ 'a.yaml': clean }), ['--limit', value])
    assert.equal([code, stdout], [2, ''])
    assert.ok(stderr.startsWith('keelint: `--limit ') && stderr.includes(said), stderr)
  }
})

test('an engine has them too', async () => {
  const run = await new Engine({ overrideConfigFile: true, limits: { depth: 2 } }).lintText('a: [[x]]\n')
  assert.is(run.ledger.unreadable[0]?.reason, 'limit')
  for (const limits of [{ dept: 2 }, { depth: 0 }, { depth: 1.5 }, 3])
    assert.throws(
      () => new Engine({ limits: limits as object }),
      /The option `limits` of an `Engine` must be whole numbers/,
    )
})

test('the documentation has them all', () => {
  const page = readFileSync(new URL('../../docs/use/configure.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)` \| (\d+) /gm)].map(([, name, most]) => [name, Number(most)])
  assert.equal(Object.fromEntries(rows), ordinaryLimits)
})

test('threads and the cache keep to the limits', async () => {
  const folder = folderWith({ 'a.yaml': 'a: [[[[x]]]]\n', 'web.yaml': pod })
  const limited = ['--limit', 'depth=4', '-f', 'json']
  const plain = await keelint(folder, limited)
  assert.is(plain.code, 3)
  const cached = [...limited, '--cache', '--cache-location', 'results.cache']
  for (const args of [[...limited, '--threads', '2'], cached, cached]) assert.equal(await keelint(folder, args), plain)
  const wider = await keelint(folder, ['--limit', 'depth=5', ...cached.slice(2)])
  assert.is(wider.code, 1)
})

test.run()
