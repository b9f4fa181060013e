/** The checks of the house catch what they are for, each in a small broken tree. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checks } from '../tools/house/checks.ts'
import { readTree } from '../tools/house/tree.ts'

const test = suite('house')
const portable = '{ "compilerOptions": { "types": [], "lib": ["es2023"] } }'
/** Apart, so that it is no import of this file. */
const late = 'import'
const sound: Readonly<Record<string, string>> = {
  'packages/kubernetes/package.json': '{ "name": "@keelint/kubernetes", "exports": { ".": "./src/index.ts" } }',
  'packages/kubernetes/tsconfig.json': portable,
  'packages/kubernetes/src/index.ts': "/** The door. */\nexport { pods } from './pod/pods.ts'\n",
  'packages/kubernetes/src/pod/pods.ts': '/**\n * What pods are.\n *\n * More. On that.\n */\nexport const pods = 1\n',
  'packages/core/package.json':
    '{ "name": "@keelint/core", "exports": { ".": "./src/index.ts" }, "dependencies": { "@keelint/kubernetes": "*", "yaml": "1" } }',
  'packages/core/tsconfig.json': '{ "extends": "../base.json", "compilerOptions": {} }',
  'packages/base.json': portable,
  'packages/core/src/index.ts':
    "/** The door. */\n// import 'nothing'\nimport { parse } from 'yaml'\nexport { pods } from '@keelint/kubernetes'\nparse('x')\n",
  'packages/rules-acme/package.json':
    '{ "name": "@keelint/rules-acme", "exports": { ".": "./src/index.ts" }, "dependencies": { "@keelint/core": "*" } }',
  'packages/rules-acme/tsconfig.json': portable,
  'packages/rules-acme/src/rules/hygiene/no-acme.ts': "/** Disallow acme. */\nimport '@keelint/core'\n",
  'packages/cli/package.json': '{ "name": "keelint", "dependencies": { "@keelint/rules-acme": "*" } }',
  'packages/cli/tsconfig.json': '{ "compilerOptions": { "types": ["node"] } }',
  'packages/cli/src/bin.ts': `#!/usr/bin/env node\n/** The command. */\nimport 'node:fs'\nawait ${late}('@keelint/rules-acme')\n`,
}

/** The faults of one check, as `path:line message`, in the sound tree with some files replaced or added. */
function faults(check: string, files: Readonly<Record<string, string>>): readonly string[] {
  const root = writeTree({ ...sound, ...files })
  try {
    return checks[check]!(readTree(root)).map(
      ({ path, line, message }) => `${path}${line ? `:${line}` : ''} ${message}`,
    )
  } finally {
    rmSync(root, { recursive: true })
  }
}

function writeTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'keelint-house-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

for (const check of Object.keys(checks))
  test(`a sound tree passes: ${check}`, () => {
    assert.equal(faults(check, {}), [])
  })

test('a package that depends on one above it', () => {
  const manifest =
    '{ "name": "@keelint/kubernetes", "exports": { ".": "./src/index.ts" }, "dependencies": { "@keelint/core": "*" } }'
  assert.equal(faults('direction', { 'packages/kubernetes/package.json': manifest }), [
    'packages/kubernetes/package.json depends on @keelint/core, which stands above or beside it',
  ])
})

test('a package of a kind that the order does not know', () => {
  assert.equal(faults('direction', { 'packages/extras/package.json': '{ "name": "@keelint/extras" }' }), [
    'packages/extras/package.json the package has no place in the order of packages',
  ])
})

test('an example is held to what its manifest names too', () => {
  const manifest = '{ "name": "acme", "exports": "./src/index.ts", "devDependencies": { "@keelint/core": "*" } }'
  const text = "/** X. */\nimport '@keelint/core'\nimport '@keelint/kubernetes'\n"
  const example = { 'examples/acme/package.json': manifest, 'examples/acme/src/index.js': text }
  assert.equal(faults('direction', example), [
    'examples/acme/src/index.js:3 imports @keelint/kubernetes, which examples/acme/package.json does not name',
  ])
  const door = { 'examples/acme/package.json': manifest, 'examples/acme/src/index.ts': '/** X. */\n' }
  assert.equal(faults('names', door), [])
})

test('an import that the manifest does not name, even of a type or late', () => {
  const text = `/** X. */\nimport type {\n  Rule,\n} from '@keelint/core'\nexport const late = () => ${late}('glob/raw')\n`
  assert.equal(faults('direction', { 'packages/kubernetes/src/pod/x.ts': text }), [
    'packages/kubernetes/src/pod/x.ts:4 imports @keelint/core, which packages/kubernetes/package.json does not name',
    'packages/kubernetes/src/pod/x.ts:5 imports glob, which packages/kubernetes/package.json does not name',
  ])
})

test('an import of another package by its path', () => {
  const text = "/** X. */\nimport '../../kubernetes/src/pod/pods.ts'\n"
  assert.equal(faults('direction', { 'packages/core/src/x.ts': text }), [
    'packages/core/src/x.ts:2 imports packages/kubernetes/src/pod/pods.ts by its path rather than its package by name',
  ])
})

test('a module of Node without its prefix', () => {
  assert.equal(faults('direction', { 'packages/cli/src/x.ts': "/** X. */\nimport 'fs'\n" }), [
    'packages/cli/src/x.ts:2 imports fs without `node:`',
  ])
})

test('a circle of imports, of types too', () => {
  const files = {
    'packages/core/src/a.ts': "/** A. */\nimport { b } from './b.ts'\nexport type A = typeof b\n",
    'packages/core/src/b.ts': "/** B. */\nexport { c as b } from './deep/c.ts'\n",
    'packages/core/src/deep/c.ts': "/** C. */\nimport type { A } from '../a.ts'\nexport const c: A = 1\n",
  }
  assert.equal(faults('cycles', files), [
    'packages/core/src/a.ts imports itself: packages/core/src/a.ts → packages/core/src/b.ts → packages/core/src/deep/c.ts → packages/core/src/a.ts',
  ])
})

test('names that say nothing', () => {
  const text = '/** X. */\n'
  assert.equal(
    faults('names', {
      'packages/core/src/utils/split.ts': text,
      'packages/core/src/run/types.ts': text,
      'packages/core/src/run/runAll.ts': text,
      'packages/core/src/run/index.ts': "/** X. */\nexport * from './run-all.ts'\n",
      'test/package.json': '{ "name": "@keelint/test" }',
      'test/types/rules.ts': text,
    }),
    [
      'packages/core/src/run/index.ts a barrel that is no door of its package',
      'packages/core/src/run/index.ts `export *` hides what is exported',
      'packages/core/src/run/runAll.ts `runAll` is not in kebab-case',
      'packages/core/src/run/types.ts `types` does not say what is in it',
      'packages/core/src/utils/split.ts `utils` does not say what is in it',
    ],
  )
})

test('files that are too long, tables and generated ones aside', () => {
  const text = (lines: number) => `/** X. */\n${'export {}\n'.repeat(lines - 1)}`
  assert.equal(
    faults('size', {
      'packages/core/src/edge.ts': text(400),
      'packages/core/src/long.ts': text(401),
      'packages/core/src/kinds.gen.ts': text(500),
      'packages/core/src/role-table.ts': text(500),
      'packages/rules-acme/src/rules/hygiene/edge.ts': text(120),
      'packages/rules-acme/src/rules/hygiene/long.ts': text(121),
    }),
    [
      'packages/core/src/long.ts 401 lines; 400 are the most',
      'packages/rules-acme/src/rules/hygiene/long.ts 121 lines; 120 are the most',
    ],
  )
})

test('files that do not open with one sentence', () => {
  assert.equal(
    faults('opening', {
      'packages/core/src/a.ts': 'export {}\n',
      'packages/core/src/b.ts': '/** no stop */\n',
      'packages/core/src/c.ts': '/** One. Two. */\n',
      'packages/core/src/d.ts': '// A line.\n',
    }),
    [
      'packages/core/src/a.ts:1 does not open with a `/** … */` on its job',
      'packages/core/src/b.ts:1 its opening comment is no sentence with a full stop',
      'packages/core/src/c.ts:1 its opening comment is more than one sentence',
      'packages/core/src/d.ts:1 does not open with a `/** … */` on its job',
    ],
  )
})

test('a portable package that leans on a platform', () => {
  assert.equal(
    faults('portable', {
      'packages/core/tsconfig.json': '{ "compilerOptions": { "types": ["node"], "lib": ["es2023", "DOM"] } }',
      'packages/kubernetes/tsconfig.json': '{ "compilerOptions": { "types": [] } }',
      'packages/rules-acme/src/x.ts': "/** X. */\nimport { readFile } from 'node:fs/promises'\n",
    }),
    [
      'packages/core/tsconfig.json `types` is not `[]`, so globals of a platform resolve',
      'packages/core/tsconfig.json `lib` holds the DOM, by name or by default',
      'packages/kubernetes/tsconfig.json `lib` holds the DOM, by name or by default',
      'packages/rules-acme/src/x.ts:2 imports node:fs/promises, but has to run without Node',
    ],
  )
})

const uvu = "import { suite } from 'uvu'\nimport * as assert from 'uvu/assert'\nconst test = suite('x')\n"
const here = fileURLToPath(new URL('.', import.meta.url))

/** What the test runner says of a folder of test files, and its exit code. */
function runTests(files: Readonly<Record<string, string>>): { readonly output: string; readonly code: number | null } {
  const root = mkdtempSync(join(here, 'node_modules/.runner-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)
  try {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'run.ts'], {
      cwd: here,
      encoding: 'utf8',
      env: { ...process.env, KEELINT_TEST_FOLDER: root, FORCE_COLOR: '0' },
    })
    return { output: stdout + stderr, code: status }
  } finally {
    rmSync(root, { recursive: true })
  }
}

test('the test runner counts what passes and what fails', () => {
  const { output, code } = runTests({
    'a.test.ts': `${uvu}test('good', () => {})\ntest('bad', () => assert.is(1, 2))\ntest.run()\n`,
    'b.test.ts': `${uvu}test('good', () => {})\ntest.skip('later', () => {})\ntest.run()\n`,
  })
  assert.match(output, '2 test files: 2 passed, 1 failed, 1 skipped')
  assert.is(code, 1)
})

test('the test runner refuses a file that runs nothing, and one that cannot be read', () => {
  const { output, code } = runTests({
    'a.test.ts': `${uvu}test('never run', () => {})\n`,
    'b.test.ts': `${uvu}test.run()\n`,
    'c.test.ts': "throw new Error('broken')\n",
    'd.test.ts': `${uvu}test('good', () => {})\ntest.run()\n`,
  })
  assert.match(output, 'no `test.run()`')
  assert.match(output, 'no test in it')
  assert.match(output, 'cannot be read: Error: broken')
  assert.match(output, '4 test files: 1 passed, 3 failed')
  assert.is(code, 1)
})

test('the test runner refuses a run without tests, a hook that throws, and tests that leave others out', () => {
  assert.is(runTests({}).code, 1)
  const hook = runTests({ 'a.test.ts': `${uvu}test.before(() => { throw 1 })\ntest('x', () => {})\ntest.run()\n` })
  assert.match(hook.output, '0 passed, 1 failed')
  assert.is(hook.code, 1)
  const only = runTests({ 'a.test.ts': `${uvu}test.only('x', () => {})\ntest('y', () => {})\ntest.run()\n` })
  assert.match(only.output, '`.only` leaves the other tests out')
  assert.is(only.code, 1)
})

test('the test runner fails where a test never comes to its end', () => {
  const { output, code } = runTests({ 'a.test.ts': `${uvu}test('x', () => new Promise(() => {}))\ntest.run()\n` })
  assert.match(output, 'a.test.ts: the process ended while this file was running')
  assert.is.not(code, 0)
})

test.run()
