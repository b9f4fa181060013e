/** Measures what it costs to compare with a commit: a repository is linted as it is, and then with what it was. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeManifest, writeManifests } from './manifests.ts'
import { compareProcessorMs } from './process-usage.ts'

const manifests = 2_000
const changed = 20
const rounds = 5
const most = 1.3

/** @param command what starts the linter, of `node` @param print a line @returns whether the budget is kept */
export function benchSince(command: readonly string[], print: (line: string) => void): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'keelint-since-'))
  try {
    writeManifests(folder, manifests)
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x', ...args], { cwd: folder, stdio: 'ignore' })
    git('init')
    git('add', '.')
    git('commit', '-m', 'x')
    for (let number = 0; number < changed; number++) writeManifest(folder, number * (manifests / changed), 1)
    const lint = [...command, '--no-config-lookup', '--fail-on', 'never', '--format', 'json']
    const [alone, both] = compareProcessorMs(lint, [...lint, '--since', 'HEAD'], folder, rounds)
    print(`${manifests} manifests, of which ${changed} have changed; processor time without that of Git`)
    print(`one side    ${alone.toFixed(0)} ms`)
    print(`both sides  ${both.toFixed(0)} ms: ${(both / alone).toFixed(2)} × (at most ${most})`)
    return both / alone <= most
  } finally {
    rmSync(folder, { recursive: true })
  }
}
