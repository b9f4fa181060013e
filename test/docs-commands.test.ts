/** Every command of the pages of use runs as it is shown, and every snippet of a hook or a pipeline fits what is here. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { folderWith, pod } from './cli/run-keelint.ts'

const test = suite('commands of the docs')
const root = fileURLToPath(new URL('..', import.meta.url))
const use = `${root}docs/use/`
const pages = readdirSync(use).filter(name => name.endsWith('.md'))

interface Block {
  readonly page: string
  readonly language: string
  readonly name: string | undefined
  readonly text: string
}

const blocks: readonly Block[] = pages.flatMap(page =>
  [...readFileSync(use + page, 'utf8').matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language, name, text]) => ({ page, language: language!, name, text: text! }),
  ),
)

const commitArgs = ['-c', 'user.name=x', '-c', 'user.email=x', 'commit', '--quiet', '--message', 'x']

/** A folder as the pages speak of it, and programs in place of those of others. */
function surroundings(): { readonly folder: string; readonly env: NodeJS.ProcessEnv } {
  const tool = pod.replaceAll('web', 'tool')
  const folder = folderWith({ 'apps/web/rendered.yaml': tool, 'path/to/manifests/web.yaml': tool, 'web.yaml': tool })
  cpSync(`${root}examples/shop`, path.join(folder, 'deploy'), { recursive: true })
  const programs = path.join(folder, '.git/programs')
  mkdirSync(programs)
  const program = (name: string, text: string) => {
    writeFileSync(path.join(programs, name), `#!/bin/sh\n${text}\n`)
    chmodSync(path.join(programs, name), 0o755)
  }
  program('keelint', `exec '${process.execPath}' '${root}dist/keelint.mjs' "$@"`)
  for (const name of ['helm', 'kustomize']) program(name, `cat '${path.join(folder, 'web.yaml')}'`)
  program('reviewdog', 'grep -q diagnostics')
  program('sonar-scanner', 'test -s keelint.sarif')
  for (const args of [
    ['init', '--quiet'],
    ['add', 'deploy'],
    commitArgs,
    ['update-ref', 'refs/remotes/origin/main', 'HEAD'],
  ])
    spawnSync('git', args, { cwd: folder })
  return { folder, env: { PATH: `${programs}:${process.env.PATH}`, HOME: folder } }
}

const hasBash = spawnSync('bash', ['-c', 'true']).status === 0
const each = hasBash && process.platform !== 'win32' ? test : test.skip

const lines = blocks
  .filter(({ language, name }) => language === 'sh' && name === undefined)
  .flatMap(({ page, text }) => text.split('\n').map(line => ({ page, line: line.trim() })))
  .filter(({ line }) => /(?:^|[|(] ?)keelint /.test(line))

each('each command runs', () => {
  assert.ok(lines.length > 20)
  for (const { page, line } of lines) {
    const { folder, env } = surroundings()
    const { status, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, env, encoding: 'utf8', timeout: 60_000 })
    assert.ok(status === 0 || status === 1, `${page}: ${line}\n${status} ${stderr}`)
  }
})

const inputs = Object.keys((parse(readFileSync(`${root}action.yml`, 'utf8')) as { inputs: object }).inputs)
const outputs = Object.keys((parse(readFileSync(`${root}action.yml`, 'utf8')) as { outputs: object }).outputs)
const named = (name: RegExp) => blocks.filter(block => name.test(block.name ?? ''))

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

test('workflows give the action inputs that it has, and take outputs that it has', () => {
  const workflows = named(/^\.github\//)
  assert.ok(workflows.length > 2)
  for (const { name, text } of workflows) {
    const { jobs } = parse(text) as { jobs: Readonly<Record<string, { steps: readonly Step[] }>> }
    const steps = Object.values(jobs).flatMap(job => job.steps)
    const own = steps.filter(({ uses }) => uses?.startsWith('keelint/'))
    assert.ok(own.length > 0, name)
    for (const step of own)
      assert.equal(
        Object.keys(step.with ?? {}).filter(input => !inputs.includes(input)),
        [],
        name,
      )
    for (const [, output] of text.matchAll(/steps\.keelint\.outputs\.([\w-]+)/g))
      assert.ok(outputs.includes(output!), name)
  }
})

test('the page names every input and output of the action', () => {
  const page = readFileSync(`${use}ci.md`, 'utf8')
  for (const name of [...inputs, ...outputs]) assert.match(page, `\`${name}\``)
})

test('configs of hooks name hooks that there are, at the version that this is', () => {
  const hooks = parse(readFileSync(`${root}.pre-commit-hooks.yaml`, 'utf8')) as readonly { id: string }[]
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
  const configs = named(/pre-commit-config/)
  assert.is(configs.length, 2)
  for (const { text } of configs)
    for (const repo of (parse(text) as { repos: readonly { rev: string; hooks: readonly { id: string }[] }[] }).repos) {
      assert.is(repo.rev, `v${version}`)
      for (const { id } of repo.hooks) assert.ok(hooks.some(hook => hook.id === id))
    }
  const page = readFileSync(`${use}hooks.md`, 'utf8')
  for (const { id } of hooks) assert.match(page, `\`${id}\``)
})

each('what pipelines and hook runners start runs', () => {
  const [gitlab] = named(/^\.gitlab-ci\.yml$/).map(({ text }) => parse(text))
  const [azure] = named(/^azure-pipelines\.yml$/).map(({ text }) => parse(text))
  const [lefthook] = named(/^lefthook\.yml$/).map(({ text }) => parse(text))
  const [staged] = named(/^\.lintstagedrc\.json$/).map(({ text }) => JSON.parse(text))
  const commands: readonly string[] = [
    ...gitlab.keelint.script,
    azure.steps[0].script.replace('$(Build.ArtifactStagingDirectory)', '.'),
    lefthook['pre-commit'].commands.keelint.run.replace('{staged_files}', 'web.yaml'),
    `${Object.values(staged)[0]} "$PWD/web.yaml"`,
  ]
  for (const line of commands) {
    const { folder, env } = surroundings()
    const { status, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, env, encoding: 'utf8', timeout: 60_000 })
    assert.is(status, 1, `${line}\n${stderr}`)
  }
})

each('a job for merge requests fails on what they bring', () => {
  const [job] = named(/^\.gitlab-ci-since\.yml$/).map(({ text }) => parse(text)['keelint-merge-request'])
  const [line] = job.script
  const { folder, env } = surroundings()
  const run = () =>
    spawnSync('bash', ['-c', line], { cwd: folder, env: { ...env, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD' } }).status
  assert.is(run(), 0)
  writeFileSync(path.join(folder, 'deploy/new.yaml'), pod)
  assert.is(run(), 1)
})

each('the hook for husky looks at what is staged, and at nothing else', () => {
  const [hook] = named(/^\.husky\//)
  const { folder, env } = surroundings()
  const run = (script: string) => spawnSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' })
  assert.is(run('git init -q again && cp web.yaml "again/a b.yaml" && cd again && git add .').status, 0)
  const staged = run(`cd again\n${hook!.text}`)
  assert.is(staged.status, 123, 'what xargs makes of a failure')
  assert.match(staged.stdout, 'a b.yaml')
  assert.is(run(`cd again && git rm -qf --cached "a b.yaml"\n${hook!.text}`).status, 0)
})

test.run()
