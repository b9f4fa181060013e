/** Measures what a second thread brings on twenty times the manifests. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { usageOf } from './process-usage.ts'

const copies = 20
const rounds = 3
const least = 1.6

/** @param command what starts the linter, of `node` @param folder absolute @param print a line @returns whether it pays as it should */
export function benchThreads(command: readonly string[], folder: string, print: (line: string) => void): boolean {
  const scratch = mkdtempSync(join(tmpdir(), 'keelint-threads-'))
  try {
    for (let copy = 0; copy < copies; copy++) cpSync(folder, join(scratch, `copy-${copy}`), { recursive: true })
    const wall = (threads: string) =>
      usageOf(
        [...command, '--no-config-lookup', '--fail-on', 'never', '--format', 'json', '--threads', threads, scratch],
        scratch,
      ).wallMs
    // They take turns, so that a busy machine slows down both.
    const times = Array.from({ length: rounds }, () => ({ one: wall('off'), two: wall('2') }))
    const one = Math.min(...times.map(time => time.one))
    const two = Math.min(...times.map(time => time.two))
    print(
      `${copies} × ${folder}: one thread ${one.toFixed(0)} ms, two ${two.toFixed(0)} ms: ${(one / two).toFixed(2)} × (at least ${least})`,
    )
    return one / two >= least
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
