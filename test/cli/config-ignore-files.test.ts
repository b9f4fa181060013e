/** Ignore files such as `.gitignore`: what they keep from being linted is what git ignores by them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ConfigError, resolveConfig } from '@keelint/core'
import fc from 'fast-check'
import ignore from 'ignore'
import { includeIgnoreFile } from 'keelint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('config-ignore-files')

const folder = folderWith()
let files = 0

/** Asks for paths by the lines of an ignore file. */
async function ignoringBy(text: string): Promise<(file: string) => boolean> {
  files++
  const file = path.join(folder, `ignore-${files}`)
  writeFileSync(file, text)
  const { isIgnored } = await resolveConfig([includeIgnoreFile(file), { rules: {} }], [], { folder })
  return isIgnored
}

/** Lines, and names between bars: what they ignore, what they do not. */
const table: readonly (readonly [lines: string, ignored: string, kept: string])[] = [
  ['build', 'build/x|a/build/x|build', 'builds/x|a/rebuild'],
  ['build/', 'build/x|a/build/x', 'build|a/build'],
  ['/build', 'build/x|build', 'a/build|a/build/x'],
  ['a/b', 'a/b|a/b/c', 'x/a/b|a/bc'],
  ['*.log', 'x.log|a/x.log|.log|x.log/y', 'x.logs'],
  ['*.log\n!keep.log', 'x.log', 'keep.log|a/keep.log'],
  ['vendor/\n!vendor/keep.yaml', 'vendor/keep.yaml|vendor/x', 'keep.yaml'],
  ['vendor/*\n!vendor/keep.yaml', 'vendor/x|vendor/a/keep.yaml', 'vendor/keep.yaml'],
  ['/*\n!/src\n/src/*\n!/src/a', 'x|src/b|other/src', 'src/a|src/a/c'],
  ['a/**', 'a/b|a/b/c', 'a|ba/b'],
  ['a/**\n!a/b', 'a/c', 'a/b'],
  ['**/x', 'x|a/x|a/b/x|x/y', 'ax'],
  ['a/**/b', 'a/b|a/x/b|a/x/y/b', 'ab|a/xb'],
  ['a**b', 'ab|axxb', 'a/b'],
  ['a/***/b', 'a/b|a/x/b', 'a/xb'],
  ['**', 'a|a/b', ''],
  ['# not\n\\#file\n\\!bang', '#file|!bang', '# not|not|file|bang'],
  ['a\\ \nb  ', 'a |b', 'a|b  '],
  ['{a,b}\n(x)\n+(y)\n@z\n?(w)', '{a,b}|(x)|+(y)|@z|1(w)', 'a|b|x|y|z|w'],
  ['[a-c]d\n[!a-y]\n[]]', 'ad|bd|z|]', 'dd|a|[a-c]d'],
  ['x[.-9]y\n[b-a]', 'x.y|x0y|x9y|b', 'x/y|xay|a'],
  ['[[:digit:]]x', '1x', 'ax'],
  ['\uFEFFa\r\nb\r\n', 'a|b', 'c'],
  ['[', '', '['],
  ['?', 'a|b/c', 'ab'],
  ['.*', '.a|.a/b|b/.c', 'a'],
  ['\\*', '*', 'a'],
  ['!a', '', 'a'],
  ['\n\n#\n!\n/\n', '', 'a|#|!'],
  ['a//b\n./c\n../d', '', 'a/b|c|d'],
]

const namesIn = (text: string) => text.split('|').filter(name => name !== '')

test('match what git matches', async () => {
  for (const [lines, ignored, kept] of table) {
    const isIgnored = await ignoringBy(lines)
    for (const name of namesIn(ignored)) assert.ok(isIgnored(name), `${lines}: ${name}`)
    for (const name of namesIn(kept)) assert.not(isIgnored(name), `${lines}: ${name}`)
  }
})

const names = fc.stringMatching(/^[ab.{(+!@#[\]-]{1,3}$/).filter(name => !/^\.{1,2}$/.test(name))
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'ab', '.a', 'a.b') },
  { weight: 3, arbitrary: fc.constantFrom('*', '**', 'a*', '*b', '?', 'a?', '*.*') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('[ab]', '[!a]', '[a-b]*', '\\*', '\\a', '{a,b}', '(a)', '+(a)', '!a', '@(a)'),
  },
)
const line = fc
  .tuple(fc.boolean(), fc.boolean(), fc.array(piece, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([takesBack, anchored, pieces, slash]) => {
    const pattern = `${anchored ? '/' : ''}${pieces.join('/')}${slash ? '/' : ''}`
    return takesBack ? `!${pattern.replace(/^!/, '\\!')}` : pattern.replace(/^!/, '\\!')
  })
const filePath = fc
  .array(fc.oneof(fc.constantFrom('a', 'b', 'ab', '.a', 'a.b', 'aa'), names), { minLength: 1, maxLength: 4 })
  .map(parts => parts.join('/'))

test('agree with the package `ignore` on random files', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.array(filePath, { minLength: 5, maxLength: 10 }),
      async (lines, paths) => {
        const isIgnored = await ignoringBy(lines.join('\n'))
        const oracle = ignore({ ignorecase: false }).add(lines)
        for (const file of paths) assert.is(isIgnored(file), oracle.ignores(file), `${JSON.stringify(lines)} ${file}`)
      },
    ),
    { numRuns: 400 },
  )
})

// biome-ignore lint/suspicious/noExplicitAny: the report, as a script sees it
const ignoredIn = (run: any): string[] =>
  run.ledger.skipped.flatMap(({ file, reason }: { file: string; reason: string }) =>
    reason === 'ignored' ? [file] : [],
  )

test('`ignoreFiles` names them in a config, seen from its folder; each counts from its own', async () => {
  const rules = 'rules: { k8s/no-privileged: warn }\n'
  const tree = folderWith({
    'a/keelint.config.yaml': `ignoreFiles: [.gitignore, deep/.ignore, ../.gitignore]\n${rules}`,
    'a/.gitignore': 'one.yaml\n/gen/\n!gen/two.yaml\n',
    'a/deep/.ignore': '/two.yaml\n',
    '.gitignore': '*.tmp.yaml\n/three.yaml\n',
    ...Object.fromEntries(
      ['one', 'two', 'three', 'gen/two', 'deep/one', 'deep/two', 'deep/x.tmp'].map(name => [`a/${name}.yaml`, pod]),
    ),
  })
  const run = await report(tree)
  assert.equal(ignoredIn(run), [
    'a/deep/one.yaml',
    'a/deep/two.yaml',
    'a/deep/x.tmp.yaml',
    'a/gen/two.yaml',
    'a/one.yaml',
  ])
  assert.equal(ignoredIn(await report(path.join(tree, 'a'), ['--no-ignore'])), [])
  writeFileSync(
    path.join(tree, 'a/keelint.config.yaml'),
    `- ignoreFiles: [.gitignore]\n- ignores: ["!gen/two.yaml", three.yaml]\n- ${rules}`,
  )
  assert.equal(ignoredIn(await report(tree)), ['a/deep/one.yaml', 'a/one.yaml', 'a/three.yaml'])
})

test('`includeIgnoreFile` in a program', async () => {
  const folder = folderWith({
    '.gitignore': 'gen/\n',
    'empty/.gitignore': '# nothing\n',
    'gen/web.yaml': pod,
    'web.yaml': pod,
  })
  writeFileSync(
    path.join(folder, 'keelint.config.ts'),
    `import { includeIgnoreFile } from ${JSON.stringify(import.meta.resolve('keelint'))}
export default [
  includeIgnoreFile(new URL('.gitignore', import.meta.url)),
  includeIgnoreFile(new URL('empty/.gitignore', import.meta.url).href, 'none'),
  { rules: { 'k8s/no-privileged': 'warn' } },
]
`,
  )
  assert.equal(ignoredIn(await report(folder)), ['gen/web.yaml'])
  const file = path.join(folder, '.gitignore')
  assert.is(includeIgnoreFile(file).name, '.gitignore')
  assert.equal(includeIgnoreFile(pathToFileURL(file), 'mine').name, 'mine')
})

test('one that cannot be read is named with its config', async () => {
  const refused = async (config: string, ...patterns: readonly RegExp[]) => {
    const { code, stdout, stderr } = await keelint(
      folderWith({ 'a/keelint.config.yaml': config, 'a/web.yaml': pod }),
      [],
    )
    assert.equal([code, stdout], [2, ''])
    for (const pattern of patterns) assert.match(stderr, pattern)
  }
  await refused(
    'rules: {}\nignoreFiles:\n  - gone\n',
    /yaml:3:5: Config `a\/keelint\.config\.yaml`: the ignore file `a\/gone` cannot be read: it does not exist\./,
  )
  await refused('ignoreFiles: [../a]\n', /`a` cannot be read: it is a folder/)
  await refused('ignoreFiles: .gitignore\n', /yaml:1:1: .*`ignoreFiles` must be a list of files/)
  assert.throws(
    () => includeIgnoreFile('.gitignore'),
    (error: Error) => error instanceof ConfigError && /absolute/.test(error.message),
  )
  assert.throws(
    () => includeIgnoreFile('/nowhere/.gitignore'),
    /`\/nowhere\/\.gitignore` cannot be read: it does not exist/,
  )
  const folder = folderWith()
  mkdirSync(path.join(folder, 'x'))
  assert.throws(() => includeIgnoreFile(path.join(folder, 'x')), /it is a folder/)
})

test.run()
