/** Hooks as their users run them: by the programs that there are, from a clone of this repository at a tag. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { commit, git, repositoryWith, write } from './cli/git-folder.ts'
import { clean, folderWith, pod } from './cli/run-keelint.ts'

const test = suite('hook clients')
const root = fileURLToPath(new URL('..', import.meta.url))
const { files, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly files: readonly string[]
  readonly version: string
}

// Such as `/opt/old/bin/pre-commit:/opt/new/bin/pre-commit:prek`; by default whatever is on the path.
const usual = ['pre-commit', 'prek', 'lefthook', 'lint-staged']
const named = process.env.KEELINT_HOOK_CLIENTS?.split(path.delimiter) ?? usual
const clients = named.filter(name => spawnSync(name, ['--version']).status === 0)
for (const name of named.filter(name => !clients.includes(name))) {
  process.stdout.write(`  skipped: no ${name}\n`)
  test.skip(name)
}

/** What a client clones: nothing but what is in the repository. */
function published(): string {
  const folder = repositoryWith({})
  for (const name of ['package.json', '.pre-commit-hooks.yaml', ...files])
    if (existsSync(root + name)) cpSync(root + name, path.join(folder, name), { recursive: true })
  commit(folder)
  git(folder, 'tag', `v${version}`)
  return folder
}

/** Those that only start what is installed, each with the file of the page and how it is started. */
const runners = [
  { name: 'lefthook', file: 'lefthook.yml', args: ['run', 'pre-commit'] },
  { name: 'lint-staged', file: '.lintstagedrc.json', args: [] },
] as const
const runnerOf = (client: string) => runners.find(({ name }) => path.basename(client) === name)

for (const client of clients) {
  const runner = runnerOf(client)
  if (!runner) continue
  test(`${client} runs what the page shows, on what is staged`, () => {
    const page = readFileSync(`${root}docs/use/hooks.md`, 'utf8')
    const start = page.indexOf(` ${runner.file}\n`) + runner.file.length + 2
    const folder = repositoryWith({ 'old.yaml': pod, [runner.file]: page.slice(start, page.indexOf('```', start)) })
    const env = { ...process.env, PATH: `${ownProgram()}${path.delimiter}${process.env.PATH}`, HOME: folderWith() }
    const run = () => {
      git(folder, 'add', '.')
      const { status, stdout, stderr } = spawnSync(client, runner.args, { cwd: folder, env, encoding: 'utf8' })
      return { status, text: stdout + stderr }
    }
    write(folder, 'good one.yaml', clean)
    const good = run()
    assert.is(good.status, 0, good.text)
    write(folder, 'bad one.yaml', pod.replace('name: web', 'name: api'))
    const bad = run()
    assert.is(bad.status, 1, bad.text)
    assert.match(bad.text, 'is privileged')
    assert.not.match(bad.text, 'old.yaml')
  })
}

/** The folder of a `keelint`, as it is installed. */
function ownProgram(): string {
  const programs = folderWith()
  write(programs, 'keelint', `#!/bin/sh\nexec '${process.execPath}' '${root}dist/keelint.mjs' "$@"\n`)
  spawnSync('chmod', ['+x', path.join(programs, 'keelint')])
  return programs
}

const managers = clients.filter(client => !runnerOf(client))
const source = managers.length > 0 ? published() : ''

for (const client of managers)
  test(`${client} runs each hook, on what has changed`, () => {
    const folder = repositoryWith({ 'old.yaml': pod, 'good.yaml': clean })
    const home = folderWith()
    const programs = ownProgram()
    const run = (id: string, ...args: readonly string[]) => {
      write(
        folder,
        '.pre-commit-config.yaml',
        JSON.stringify({ repos: [{ repo: `file://${source}`, rev: `v${version}`, hooks: [{ id }] }] }),
      )
      const env = {
        ...process.env,
        PATH: `${programs}${path.delimiter}${process.env.PATH}`,
        HOME: home,
        PRE_COMMIT_HOME: path.join(home, 'pre-commit'),
        PREK_HOME: path.join(home, 'prek'),
        // Nothing is needed beyond the clone.
        npm_config_registry: 'http://127.0.0.1:9',
      }
      const { status, stdout, stderr } = spawnSync(client, ['run', id, ...args], { cwd: folder, env, encoding: 'utf8' })
      return { status, text: stdout + stderr }
    }
    for (const id of ['keelint', 'keelint-script', 'keelint-system']) {
      const good = run(id, '--files', 'good.yaml')
      assert.is(good.status, 0, good.text)
      const bad = run(id, '--files', 'old.yaml')
      assert.is(bad.status, 1, bad.text)
      assert.match(bad.text, 'is privileged', id)
      assert.not.match(bad.text, 'good.yaml', id)
    }
    const all = run('keelint-all', '--files', 'good.yaml')
    assert.is(all.status, 1, all.text)
    assert.match(all.text, 'old.yaml')
  })

test.run()
