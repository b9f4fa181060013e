/** Repositories of Git for tests, each in a folder of its own. */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Files, folderWith } from './run-keelint.ts'

// Neither the user's settings nor the repository that a hook runs the tests for.
for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name]
process.env.GIT_CONFIG_GLOBAL = '/dev/null'
process.env.GIT_CONFIG_SYSTEM = '/dev/null'
for (const role of ['AUTHOR', 'COMMITTER']) {
  process.env[`GIT_${role}_NAME`] = 'Somebody'
  process.env[`GIT_${role}_EMAIL`] = 'somebody@example.com'
}

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

/** A repository whose branch `main` has one commit with these files. */
export function repositoryWith(files: Files): string {
  const folder = folderWith(files)
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  commit(folder)
  return folder
}

/** Commits all that is in the folder. @returns the hash */
export function commit(folder: string, ...options: readonly string[]): string {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'x', ...options)
  return git(folder, 'rev-parse', 'HEAD')
}

export function write(folder: string, name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, name), content)
}

export function remove(folder: string, name: string): void {
  rmSync(path.join(folder, name), { recursive: true })
}
