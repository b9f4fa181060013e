/**
 * Installs what the checks need, runs them all, and ends with the line `N passed, N failed`; this is `npm test`.
 *
 * Every step runs, whatever failed before it. A step tells its numbers over the channel to its parent; one that tells
 * none counts as one check. `--no-install` takes what is installed; names of steps limit the run to these.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const minutes = 20
const pnpm = 'pnpm@12.21.0'
const root = fileURLToPath(new URL('..', import.meta.url))
const tool = (script, ...args) => ({ folder: 'tools', args: ['--import', 'tsx', script, ...args] })
const steps = {
  generate: tool('generate.ts', '--check'),
  types: tool('types.ts'),
  lint: { folder: 'tools', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--config-path=..', '..'] },
  house: tool('house.ts'),
  links: tool('links.ts'),
  bundle: tool('bundle.ts', '--check'),
  packages: tool('packages.ts'),
  tests: { folder: 'test', args: ['--import', 'tsx', 'run-side-by-side.ts'] },
}

const named = process.argv.slice(2).filter(argument => argument !== '--no-install')
const unknown = named.filter(name => !Object.hasOwn(steps, name))
if (unknown.length > 0) {
  process.stderr.write(`There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.\n`)
  process.exit(2)
}

const totals = { passed: 0, failed: 0 }
if (process.argv.includes('--no-install') || (await isInstalled())) {
  for (const [name, { folder, args }] of Object.entries(steps)) {
    if (named.length > 0 && !named.includes(name)) continue
    process.stdout.write(`\n> ${name}\n`)
    const { code, told } = await run(process.execPath, args, `${root}${folder}`, true)
    const counted = told ?? { passed: code === 0 ? 1 : 0, failed: 0 }
    totals.passed += counted.passed
    totals.failed += code === 0 ? counted.failed : Math.max(counted.failed, 1)
  }
} else totals.failed++

process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed\n`)
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0

async function isInstalled() {
  process.stdout.write('> install\n')
  const onWindows = process.platform === 'win32'
  const args = ['-y', pnpm, 'install', '--frozen-lockfile']
  const { code } = await run(onWindows ? 'npx.cmd' : 'npx', args, root, false, onWindows)
  return code === 0
}

/** Streams what the command prints, and ends it after its time. */
function run(command, args, cwd, listens, shell = false) {
  const stdio = ['ignore', 'inherit', 'inherit', ...(listens ? ['ipc'] : [])]
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd, stdio, shell, env: { ...process.env, CI: 'true' } })
    const timer = setTimeout(() => {
      process.stdout.write(`Ended: not done after ${minutes} minutes.\n`)
      child.kill('SIGKILL')
    }, minutes * 60_000)
    let told
    child.on('message', message => {
      told = message
    })
    const end = code => {
      clearTimeout(timer)
      resolve({ code, told })
    }
    child.on('error', error => {
      process.stdout.write(`${error.message}\n`)
      end(1)
    })
    child.on('close', end)
  })
}
