/** The seeds that have found something: they come first in every run, for what was wrong once may be wrong again. */
import { appendFileSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('seeds.txt', import.meta.url))

/** One a line; what stands behind it says what it found. */
export function keptSeeds(): readonly number[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return [...new Set(lines.flatMap(line => (/^\d/.test(line) ? [Number.parseInt(line, 10)] : [])))]
}

export function keepSeed(seed: number, what: string): void {
  if (!keptSeeds().includes(seed)) appendFileSync(file, `${seed} ${what}\n`)
}
