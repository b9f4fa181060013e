/** What `pnpm new rule` writes works as it is, and what it refuses it names. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Rule, steps } from '@keelint/core'
import { fixtureFaults, pluginFaults } from '@keelint/core/testing'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('new rule')
const tools = fileURLToPath(new URL('../tools', import.meta.url))
const rules = 'packages/rules-recommended/src/rules'
const fixtures = 'test/rules-recommended/rules'

/** A repository with the steps and the command, and nothing else, where the packages are at hand. */
const root = mkdtempSync(fileURLToPath(new URL('node_modules/.new-rule-', import.meta.url)))
for (const part of ['new.ts', 'new']) cpSync(join(tools, part), join(root, 'tools', part), { recursive: true })
for (const step of steps)
  for (const folder of [rules, fixtures]) mkdirSync(join(root, folder, step), { recursive: true })
test.after(() => rmSync(root, { recursive: true }))

function newRule(...args: readonly string[]) {
  const command = ['--import', 'tsx', join(root, 'tools/new.ts'), ...args]
  const cwd = fileURLToPath(new URL('.', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

for (const name of ['no-empty-image', 'require-image', 'valid-image-name'])
  test(`${name}: rule and fixture agree, and the wording is that of a rule`, async () => {
    const { status, stdout } = newRule('rule', name, '--step', 'hygiene')
    assert.is(status, 0)
    const files = [`${rules}/hygiene/${name}.ts`, `${fixtures}/hygiene/${name}.yaml`]
    assert.equal(stdout.split('\n').slice(0, 2), files)
    const module = (await import(pathToFileURL(join(root, files[0]!)).href)) as { readonly default: Rule }
    const fixture = readFileSync(join(root, files[1]!), 'utf8')
    assert.equal(await fixtureFaults(name, module.default, fixture), [])
    const plugin = { meta: { name: 'fresh', version: '0.0.0' }, rules: { [name]: module.default } }
    assert.equal(await pluginFaults(plugin), [])
  })

test('what is there already is not overwritten', () => {
  newRule('rule', 'no-second-one', '--step', 'monitoring')
  const { status, stderr } = newRule('rule', 'no-second-one', '--step', 'segregation')
  assert.is(status, 2)
  assert.match(stderr, 'There is a rule `no-second-one` already, in monitoring.')
  assert.not(existsSync(join(root, rules, 'segregation/no-second-one.ts')))
})

for (const [args, message] of [
  [[], 'Write `pnpm new rule <name> --step <step>`.'],
  [['plugin', 'acme'], 'Write `pnpm new rule <name> --step <step>`.'],
  [['rule', 'a', 'b', '--step', 'hygiene'], 'Write `pnpm new rule <name> --step <step>`.'],
  [['rule', 'NoRoot', '--step', 'hygiene'], '`NoRoot` is not in kebab case'],
  [['rule', 'root', '--step', 'hygiene'], '`root` is not in kebab case, with two words or more'],
  [['rule', 'no-root'], 'Say the step: `--step` takes authentication, '],
  [['rule', 'no-root', '--step', 'security'], 'Say the step: `--step` takes authentication, '],
  [['rule', 'no-root', '--steps', 'hygiene'], "Unknown option '--steps'"],
] as const)
  test(`refused: ${args.join(' ')}`, () => {
    const { status, stdout, stderr } = newRule(...args)
    assert.is(status, 2)
    assert.is(stdout, '')
    assert.match(stderr, message)
  })

test.run()
