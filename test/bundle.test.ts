/** The command is a starter and its program, which run with nothing but Node, and are the same wherever they are made. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundle } from '../tools/bundle/bundle.ts'
import { command } from './cli/run-keelint.ts'

const test = suite('bundle')
const root = fileURLToPath(new URL('..', import.meta.url))
const names = ['keelint.mjs', 'program.txt'] as const
const [committed, committedProgram] = names.map(name => `${root}dist/${name}`) as [string, string]
const keepsNoCode = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }

/** A folder with these files, for as long as `use` takes. */
async function inFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'keelint-bundle-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The committed command alone in a folder. */
function copyTo(folder: string): void {
  for (const name of names) copyFileSync(`${root}dist/${name}`, join(folder, name))
}

/** Runs the committed command alone in a folder of its own, on the repository's examples. */
function run(...args: readonly string[]) {
  return inFolder({}, folder => {
    copyTo(folder)
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'keelint.mjs'), ...args], {
      cwd: `${root}examples`,
      env: keepsNoCode,
      encoding: 'utf8',
    })
    return { stdout, stderr, code: status }
  })
}

test('it can be started by its name', () => {
  assert.is(readFileSync(committed, 'utf8').slice(0, 20), '#!/usr/bin/env node\n')
  if (process.platform !== 'win32') assert.is(statSync(committed).mode & 0o111, 0o111)
})

test('of rules that it loads late it says the same', async () => {
  const { rules = {} } = plugin
  const { stdout } = await run('--list-rules', '--format', 'json')
  const listed = JSON.parse(stdout) as readonly { readonly id: string; readonly description: string }[]
  for (const [name, { meta }] of Object.entries(rules))
    assert.is(listed.find(({ id }) => id === `k8s/${name}`)?.description, meta.docs.description, name)
})

test('what few runs need is there when it is needed', async () => {
  const manifests = {
    'crd.yaml':
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a.example.com}\nspec: {}\n',
    'ingress.yaml':
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec: {rules: [{host: "*"}]}\n',
    'job.yaml': 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: web, labels: &l {a: 1}}\nspec: {parallelism: -1}\n',
    'policy.yaml':
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: web}\nspec: {podSelector: {}, ingress: [{from: [{}]}]}\n',
    'role.yaml':
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: web}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit}\nsubjects: [{kind: User, name: system:anonymous}]\n',
  }
  await inFolder(manifests, folder => {
    copyTo(folder)
    const args = ['--no-config-lookup', '--preset', 'all', '--format', 'json']
    const lint = (command: readonly string[]) => {
      const [program = '', ...given] = [...command, ...args]
      const { stdout } = spawnSync(program, given, { cwd: folder, env: keepsNoCode, encoding: 'utf8' })
      return JSON.parse(stdout)
    }
    const { problems } = lint([process.execPath, join(folder, 'keelint.mjs')])
    assert.equal(problems, lint(command).problems)
    assert.ok(problems.length > Object.keys(manifests).length)
  })
})

test('it needs what Node provides and nothing else', () => {
  assert.not(/\b(?:from|import)"/.test(readFileSync(committed, 'utf8')))
  const text = readFileSync(committedProgram, 'utf8')
  const needed = /(?:(?<!\\)"|\b)(?:require\(|getBuiltinModule\(\s*|from|import)"([^"]+)"/g
  const found = [...text.matchAll(needed)].map(([, name]) => name!)
  // What `ajv` would write into code of its own that stands alone.
  const names = found.filter(name => /^[@a-z][\w@./:-]*$/.test(name) && !name.startsWith('ajv/dist/runtime/'))
  assert.ok(names.includes('node:fs') && names.includes('node:path'))
  assert.equal(
    names.filter(name => !name.startsWith('node:') && !builtinModules.includes(name)),
    [],
  )
})

test('it tells nothing of the machine that made it', () => {
  for (const file of [committed, committedProgram]) assert.not(readFileSync(file, 'utf8').includes(root))
})

test('it carries the licenses of what it bundles', () => {
  const text = readFileSync(committedProgram, 'utf8')
  const end = text.slice(text.lastIndexOf('/*\nBundled libraries'))
  for (const library of ['yaml', 'ajv', 'minimatch', 'glob']) assert.match(end, new RegExp(`^${library} \\d`, 'm'))
  assert.match(end, 'Permission to use, copy, modify')
})

test('alone in a folder it lints: problems in the example, none in its fixed twin', async () => {
  const broken = await run('shop', '--format', 'json', '--no-config-lookup')
  const report = JSON.parse(broken.stdout) as { ledger: { files: number }; summary: { step: object; exitCode: number } }
  assert.is(broken.code, 1)
  assert.is(report.summary.exitCode, 1)
  assert.is(report.ledger.files, 9)
  assert.is(Object.keys(report.summary.step).length, 6)
  const fixed = await run('shop-fixed', '--no-config-lookup')
  assert.equal([fixed.code, fixed.stderr], [0, ''])
})

test('alone in a folder it checks options, for which it loads a validator', async () => {
  const wrong = await run('shop', '--no-config-lookup', '--rule', 'k8s/no-latest-tag: [error, {movingTags: 3}]')
  assert.is(wrong.code, 2)
  assert.match(wrong.stderr, 'movingTags')
})

const libraries = {
  'keelint.config.yaml':
    '- ignores: ["vendor/**"]\n- plugins: { acme: keelint-plugin-acme }\n  rules: { k8s/no-latest-tag: [error, { movingTags: [edge] }] }\n',
  'node_modules/keelint-plugin-acme/package.json': '{ "exports": "./index.mjs" }',
  'node_modules/keelint-plugin-acme/index.mjs':
    'export default { meta: { name: "acme", version: "1.0.0" }, rules: {} }\n',
  'web.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [] } # keelint-disable-line k8s/no-latest-tag -- x\n',
  'vendor/web.yaml': 'apiVersion: v1\nkind: Pod\n',
}

test('alone in a folder each library that is seldom needed works', async () => {
  await inFolder({ ...libraries, '.git/x': '' }, folder => {
    const args = [join(folder, 'keelint.mjs'), '--diff', '--format', 'json=report.json']
    copyTo(folder)
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      cwd: folder,
      env: keepsNoCode,
      encoding: 'utf8',
    })
    assert.equal([stderr, status], ['keelint: The diff fixes 1 problem; none remains.\n', 0])
    assert.match(stdout, /^-spec: \{ containers: \[\] \} # keelint.*\n\+spec: \{ containers: \[\] \}$/m)
    const { ledger } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
    assert.equal(ledger.skipped.filter(({ reason }: { reason: string }) => reason === 'ignored').length, 1)
  })
})

test('a starter without its program, or with that of another build, ends with a sentence', async () => {
  await inFolder({}, folder => {
    const start = () => {
      const { stderr, status } = spawnSync(process.execPath, [join(folder, 'keelint.mjs')], { encoding: 'utf8' })
      return [status, stderr.split('\n').length, /^keelint is damaged: .*program\.txt/.test(stderr)]
    }
    copyFileSync(committed, join(folder, 'keelint.mjs'))
    assert.equal(start(), [2, 2, true])
    const program = readFileSync(committedProgram)
    writeFileSync(join(folder, 'program.txt'), program.subarray(1))
    assert.equal(start(), [2, 2, true])
    program[4] = program[4] === 48 ? 49 : 48
    writeFileSync(join(folder, 'program.txt'), program)
    assert.equal(start(), [2, 2, true])
  })
})

const lazy = {
  'entry.ts': "import { early } from 'early'\nconsole.log(early)\nif (process.argv[2]) void import('./late.ts')\n",
  'late.ts': "import { name } from 'some-library'\nconsole.log(name, /^…$/.test('…'))\n",
  'node_modules/early/package.json':
    '{ "name": "early", "version": "1.0.0", "type": "module", "exports": "./index.js" }',
  'node_modules/early/index.js': "export const early = 'early …'\n",
  'node_modules/early/LICENSE': '© Early',
  'node_modules/some-library/package.json': '{ "name": "some-library", "version": "1.2.3", "main": "index.js" }',
  'node_modules/some-library/index.js': `exports.name = 'late'; exports.long = '${'x'.repeat(9000)}'\n`,
  'node_modules/some-library/LICENSE': 'Do as you like. */ Really.\n',
}

test('what is imported late is run late, and read late where it is long', async () => {
  const { starter, program } = await inFolder(lazy, folder => bundle(folder, 'entry.ts'))
  await inFolder({ 'out.mjs': starter, 'program.txt': program }, folder => {
    const print = (...args: string[]) =>
      spawnSync(process.execPath, [join(folder, 'out.mjs'), ...args], { env: keepsNoCode }).stdout.toString()
    assert.is(print(), 'early …\n')
    assert.is(print('x'), 'early …\nlate true\n')
  })
  assert.is(program.match(/^\(function\(require,/gm)?.length, 2)
})

test('it is the same from another folder, and closes no comment too early', async () => {
  const [first, second] = [
    await inFolder(lazy, folder => bundle(folder, 'entry.ts')),
    await inFolder(lazy, folder => bundle(folder, 'entry.ts')),
  ]
  assert.equal(first, second)
  assert.match(first.program, 'early 1.0.0\n\n© Early\n\nsome-library 1.2.3\n\nDo as you like. * / Really.\n*/\n')
})

test('a library without a license is not bundled', async () => {
  const { 'node_modules/some-library/LICENSE': _license, ...files } = lazy
  let message = ''
  await inFolder(files, folder => bundle(folder, 'entry.ts')).catch((error: Error) => {
    message = error.message
  })
  assert.is(message, 'some-library 1.2.3 is bundled but has no license file')
})

test.run()
