/** Completion offers every option, format and rule, in scripts that the shells take. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint } from './run-keelint.ts'

const test = suite('completion')
const shells = ['bash', 'zsh', 'fish'] as const

async function script(shell: string): Promise<string> {
  const { code, stdout, stderr } = await keelint(folderWith(), ['completion', shell])
  assert.is(stderr, '')
  assert.is(code, 0)
  return stdout
}

async function optionNames(): Promise<readonly string[]> {
  const { stdout } = await keelint(folderWith(), ['--help'])
  return [...stdout.matchAll(/^ {2}(?:-\w,| {3}) --([\w-]+)/gm)].map(([, name]) => name!)
}

for (const shell of shells) {
  test(`${shell} is offered all options, commands and rules`, async () => {
    const text = await script(shell)
    const names = await optionNames()
    assert.ok(names.length > 30)
    for (const name of names) assert.match(text, shell === 'fish' ? ` -l ${name} ` : `--${name}`)
    for (const name of Object.keys(plugin.rules ?? {})) assert.match(text, `k8s/${name}`)
    for (const name of ['explain', 'schema', 'completion', 'sarif', 'rdjson', 'pss-baseline', 'critical', 'never'])
      assert.match(text, name)
  })

  const isHere = spawnSync(shell, ['-c', 'true']).status === 0
  const each = isHere ? test : test.skip
  if (!isHere) process.stdout.write(`  skipped: there is no ${shell}\n`)
  each(`${shell} takes the script`, async () => {
    const file = path.join(folderWith(), 'completion')
    writeFileSync(file, await script(shell))
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' })
    assert.is(stderr, '')
    assert.is(status, 0)
  })
}

/** What Bash offers for the last of the words. */
async function bash(...words: readonly string[]): Promise<readonly string[]> {
  const file = path.join(folderWith(), 'completion')
  writeFileSync(file, await script('bash'))
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Bash's
  const run = 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _keelint; printf "%s\\n" "${COMPREPLY[@]}"'
  const { stdout, stderr } = spawnSync('bash', ['-c', run, file, 'keelint', ...words], {
    cwd: path.dirname(file),
    encoding: 'utf8',
  })
  assert.is(stderr, '')
  return stdout.split('\n').filter(line => line !== '')
}

const hasBash = spawnSync('bash', ['-c', 'true']).status === 0
const each = hasBash ? test : test.skip

each('Bash completes options, their values and what commands take', async () => {
  assert.equal(await bash('--form'), ['--format'])
  assert.equal(await bash('--format', 'sa'), ['sarif'])
  assert.equal(await bash('--format', '=', 'js'), ['json'])
  assert.ok((await bash('--format', '=')).length >= 11)
  assert.equal(await bash('--fail-on', 'n'), ['never'])
  assert.equal(await bash('--config', 'k'), [], 'a file is for the shell to complete')
  assert.equal(await bash('explain', 'k8s/no-host-ne'), ['k8s/no-host-network'])
  assert.equal(await bash('completion', 'f'), ['fish'])
  assert.equal(await bash('expl'), ['explain'])
})

test('a shell that we do not know', async () => {
  const { code, stdout, stderr } = await keelint(folderWith(), ['completion', 'zhs'])
  assert.is(code, 2)
  assert.is(stdout, '')
  assert.match(stderr, 'did you mean `zsh`?')
  assert.match((await keelint(folderWith(), ['completion'])).stderr, 'takes one shell')
  assert.match((await keelint(folderWith(), ['completion', 'bash', 'zsh'])).stderr, 'takes one shell')
})

test('a folder of that name is linted', async () => {
  const folder = folderWith({ 'completion/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n' })
  const { stdout } = await keelint(folder, ['completion', '--format', 'json'])
  assert.is(JSON.parse(stdout).ledger.files, 1)
})

test.run()
