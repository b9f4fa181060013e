/** Looks for texts that the linter cannot cope with, and keeps what it finds; `--seed N`, `--documents N` (100000), `--minutes N`. */
import { parseArgs } from 'node:util'
import { faultOf } from './fuzz/checks.ts'
import { keepFound, readFound } from './fuzz/found.ts'
import { type Catch, hunt, type Tally } from './fuzz/hunt.ts'
import { manifests } from './fuzz/manifests.ts'
import { keepSeed, keptSeeds } from './fuzz/seeds.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string' }, documents: { type: 'string' }, minutes: { type: 'string' } },
})
const end = performance.now() + number('minutes', Number.POSITIVE_INFINITY) * 60_000
const documents = number('documents', 100_000)
const seeds: readonly number[] =
  values.seed === undefined ? [...keptSeeds(), Date.now() % 2 ** 31] : [number('seed', 0)]
let faults = 0

for (const { name, check: which, text } of readFound()) {
  const fault = await faultOf(which, [text])
  if (fault === undefined) continue
  faults++
  print(`test/fuzz/found/${name} is wrong again: ${fault}`)
}
print(`The first seed is ${seeds[0]}${seeds.length > 1 ? `, the first that is new ${seeds.at(-1)}` : ''}.`)
const tally = await hunt({
  seeds,
  documents,
  isTimeUp: () => performance.now() > end,
  manifests: manifests(),
  onCatch: tell,
  onSeed: now => print(textOf(now)),
})
print(`Done: ${textOf(tally)}`)
process.exitCode = faults > 0 ? 1 : 0

function tell({ seed, check: which, fault, text }: Catch): void {
  faults++
  keepSeed(seed, which)
  print(`Seed ${seed}, kept as test/fuzz/found/${keepFound(which, text)}: ${fault}\n${JSON.stringify(text)}`)
}

function textOf({ documents: all, compared, linted }: Tally): string {
  return `${all} documents, ${compared} of them on a tape (${((100 * compared) / all).toFixed(0)} %), ${linted} linted, ${faults} found`
}

function number(name: keyof typeof values, byDefault: number): number {
  const given = values[name]
  if (given === undefined) return byDefault
  const value = Number(given)
  if (value >= 0) return value
  print(`\`--${name}\` takes a number, not \`${given}\`.`)
  process.exit(2)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
