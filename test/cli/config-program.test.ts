/** Configs that are programs: how they are run, and what is said of those that fail. */
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Files, folderWith, keelint, pod, report, spawnKeelint } from './run-keelint.ts'

const test = suite('config-program')

const privileged = "{ rules: { 'k8s/no-privileged': 'warn' } }"

async function rulesWith(files: Files, args: readonly string[] = []): Promise<readonly string[]> {
  const { problems } = await report(folderWith({ 'web.yaml': pod, ...files }), args)
  return problems.map(({ rule, level }: { rule: string; level: string }) => `${rule} ${level}`)
}

async function refused(files: Files, args: readonly string[], ...patterns: readonly RegExp[]): Promise<void> {
  const { code, stdout, stderr } = await keelint(folderWith({ 'web.yaml': pod, ...files }), args)
  assert.equal([code, stdout], [2, ''], stderr)
  for (const pattern of patterns) assert.match(stderr, pattern)
  assert.is(stderr.trimEnd().split('\n').length, 1, stderr)
}

test('export an object, a list, lists in lists, or a promise of them', async () => {
  const expected = ['k8s/no-privileged warn']
  for (const [name, text] of Object.entries({
    'keelint.config.mjs': `export default ${privileged}`,
    'keelint.config.js': `module.exports = ${privileged}`,
    'keelint.config.cjs': `module.exports = ${privileged}`,
    'keelint.config.mts': `const config: object = ${privileged}\nexport default config\n`,
    'keelint.config.ts': `const config: { rules: Record<string, string> } = ${privileged}\nexport default config\n`,
  }))
    assert.equal(await rulesWith({ [name]: text }), expected, name)
  for (const value of [
    `[${privileged}]`,
    `[[{ rules: { 'k8s/no-privileged': 'error' } }], ${privileged}]`,
    `Promise.resolve(${privileged})`,
    `Promise.resolve([Promise.resolve(${privileged})])`,
  ])
    assert.equal(await rulesWith({ 'keelint.config.mjs': `export default ${value}` }), expected, value)
  assert.equal(
    await rulesWith({ 'keelint.config.mjs': `export default await Promise.resolve(${privileged})` }),
    expected,
  )
})

test('a `.js` is what its package says', async () => {
  const module = { 'package.json': '{ "type": "module" }', 'keelint.config.js': `export default ${privileged}` }
  assert.equal(await rulesWith(module), ['k8s/no-privileged warn'])
  const compiled = `Object.defineProperty(exports, '__esModule', { value: true })\nexports.default = ${privileged}`
  assert.equal(await rulesWith({ 'package.json': '{}', 'keelint.config.js': compiled }), ['k8s/no-privileged warn'])
})

test('an ES module in a package that does not say so is run, and Node’s remarks on it are kept to itself', () => {
  const folder = folderWith({
    'web.yaml': pod,
    'package.json': '{}',
    'keelint.config.js': `export default ${privileged}`,
  })
  const { status, stdout, stderr } = spawnKeelint(folder, ['-f', 'json'])
  assert.equal([status, stderr], [0, ''])
  assert.is(JSON.parse(stdout).problems.length, 1)
})

test('import what they like, seen from where they are', async () => {
  const files = {
    'package.json': '{ "type": "module" }',
    'lint/levels.js': "export const level = 'error'\n",
    'keelint.config.js':
      "import { level } from './lint/levels.js'\nexport default { rules: { 'k8s/no-privileged': level } }\n",
  }
  assert.equal(await rulesWith(files), ['k8s/no-privileged error'])
  assert.equal(await rulesWith({ 'c/my.mjs': `export default ${privileged}` }, ['-c', 'c/my.mjs']), [
    'k8s/no-privileged warn',
  ])
})

test('one that throws is named, with its first own line and no stack', async () => {
  await refused(
    { 'keelint.config.mjs': '\nconst f = () => { throw new Error("no\\nluck") }\nf()\n' },
    [],
    /^keelint: The config `keelint\.config\.mjs` cannot be loaded: no luck \(keelint\.config\.mjs:2:\d+\)\.$/m,
  )
  await refused(
    { 'keelint.config.mjs': 'import "./lib/a.mjs"\n', 'lib/a.mjs': 'null.x\n' },
    [],
    /`keelint\.config\.mjs`.*TypeError: .*\(lib\/a\.mjs:1:\d+\)/,
  )
  await refused({ 'keelint.config.mjs': 'throw "a text"\n' }, [], /`keelint\.config\.mjs`.* it throws 'a text'/)
  await refused({ 'keelint.config.mjs': 'throw null\n' }, [], /it throws null/)
  await refused({ 'keelint.config.mjs': 'throw new Error()\n' }, [], /an error without a message/)
  await refused(
    { 'keelint.config.mjs': 'export default {\n  get rules() { throw new Error("not now") },\n}\n' },
    [],
    /`keelint\.config\.mjs` cannot be loaded: not now \(keelint\.config\.mjs:2:\d+\)/,
  )
  await refused(
    { 'keelint.config.mjs': 'export default Promise.reject(new Error("late"))\n' },
    [],
    /`keelint\.config\.mjs` cannot be loaded: late/,
  )
  await refused(
    { 'keelint.config.mjs': 'import "keelint-nowhere"\n' },
    [],
    /Cannot find package 'keelint-nowhere' imported from keelint\.config\.mjs/,
  )
})

test('one that does not parse is named with the line', async () => {
  await refused({ 'keelint.config.mjs': 'export default {\n  rules: }\n' }, [], /keelint\.config\.mjs.*SyntaxError|2:/)
  const folder = folderWith({ 'web.yaml': pod, 'keelint.config.mjs': 'export default {\n\n  rules: [\n' })
  assert.match(spawnKeelint(folder, []).stderr, /`keelint\.config\.mjs` cannot be loaded: .*keelint\.config\.mjs:\d/)
})

test('one that exports something else is told so', async () => {
  await refused({ 'keelint.config.mjs': 'export const config = {}\n' }, [], /no default export, but `config`/)
  await refused({ 'keelint.config.mjs': '' }, [], /`keelint\.config\.mjs` has no default export:/)
  await refused({ 'keelint.config.mjs': 'export default () => ({})\n' }, [], /exports a function/)
  await refused({ 'keelint.config.mjs': 'export default 1\n' }, [], /neither an object nor a list of objects, but 1/)
  await refused({ 'keelint.config.mjs': 'export default null\n' }, [], /but null/)
  await refused({ 'keelint.config.mjs': 'export default new Map()\n' }, [], /but .*Map/)
  await refused({ 'keelint.config.mjs': 'export default [{}, "x"]\n' }, [], /`keelint\.config\.mjs\[1\]`.*but 'x'/)
  await refused({}, ['-c', 'gone.mjs'], /`gone\.mjs` cannot be read: it does not exist/)
})

test('faults in what they export are named as in YAML', async () => {
  await refused(
    { 'keelint.config.mjs': "export default [{}, { rules: { 'k8s/no-priviledged': 'warn' } }]\n" },
    [],
    /`keelint\.config\.mjs\[1\]`.*`k8s\/no-priviledged`.*`k8s\/no-privileged`/,
  )
  await refused(
    { 'keelint.config.mjs': "export default { name: 'mine', rule: {} }\n" },
    [],
    /keelint\.config\.mjs: Config `mine`: .*`rule`.*`rules`/,
  )
  await refused({ 'keelint.config.mjs': 'const a = {}\na.extends = [a]\nexport default a\n' }, [], /extends itself/)
  const itself = { 'keelint.config.mjs': 'const a = {}\na.extends = [a]\nexport default a\n' }
  await refused(itself, ['--preset', 'nsa'], /extends itself/)
})

test('an entry of `suppress` in one stands at its beginning', async () => {
  const entry = "{ rules: ['k8s/no-privileged'], resource: { name: 'gone' }, reason: 'known' }"
  const config = `export default { rules: { 'k8s/no-privileged': 'warn' }, suppress: [${entry}] }\n`
  const { problems } = await report(folderWith({ 'web.yaml': pod, 'keelint.config.mjs': config }))
  const unused = problems.find(({ rule }: { rule: string }) => rule === 'keelint/suppression-unused')
  assert.is(unused.file, 'keelint.config.mjs')
  assert.equal(unused.location.start, { line: 1, column: 1 })
})

test('--safe runs none of them', async () => {
  const program = { 'keelint.config.mjs': 'process.exitCode = 9\nexport default {}\n' }
  await refused(program, ['--safe'], /`keelint\.config\.mjs` is a program.*`--safe`/)
  await refused({ 'a/x.ts': '' }, ['--safe', '-c', 'a/x.ts'], /`a\/x\.ts` is a program/)
  assert.ok((await rulesWith(program, ['--safe', '--no-config-lookup'])).length > 1)
})

test('TypeScript is run by the package `jiti` where Node cannot and it is installed', async () => {
  // A Node that runs TypeScript by itself asks nobody.
  if ((process.features as { typescript?: unknown }).typescript) return
  const stub = `export const createJiti = () => ({ import: async file => ({ default: { name: file, ...${privileged} } }) })\n`
  const files = {
    'node_modules/jiti/package.json': '{ "name": "jiti", "type": "module", "exports": "./index.js" }',
    'node_modules/jiti/index.js': stub,
    'keelint.config.ts': 'enum Level { Warn }\n',
  }
  assert.equal(await rulesWith(files), ['k8s/no-privileged warn'])
  const old = { ...files, 'node_modules/jiti/index.js': 'export default () => () => ({})\n' }
  await refused(old, [], /`keelint\.config\.ts`.*`jiti` is too old/)
})

test('are found like others, and refused beside others', async () => {
  const folder = folderWith({ 'keelint.config.mjs': `export default ${privileged}`, 'a/web.yaml': pod })
  const { problems } = await report(path.join(folder, 'a'))
  assert.equal(
    problems.map(({ rule }: { rule: string }) => rule),
    ['k8s/no-privileged'],
  )
})

test.run()
