/** Ends runs at random moments, and looks at what they leave behind. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Random } from '../fuzz/random.ts'
import { run, signals } from './killed.ts'
import { type Scenario, scenarios, straysIn } from './scenarios.ts'

export interface EndedRuns {
  /** How many did not come to their end. */
  readonly ended: number
  readonly whole: number
  /** In sentences. */
  readonly faults: readonly string[]
}

/** @param command without arguments @param runs of all scenarios together */
export async function endRuns(command: readonly string[], runs: number, seed: number): Promise<EndedRuns> {
  const random = new Random(seed)
  const root = mkdtempSync(path.join(tmpdir(), 'keelint-faults-'))
  const tally = { ended: 0, whole: 0 }
  const faults: string[] = []
  try {
    for (const [index, scenario] of scenarios.entries()) {
      const folder = path.join(root, scenario.name)
      const times = Math.floor(runs / scenarios.length) + (index < runs % scenarios.length ? 1 : 0)
      const usual = await usualTime(scenario, command, folder)
      for (let time = 0; time < times; time++) {
        scenario.prepare(folder)
        const kill = { signal: random.pick(signals), after: momentOf(random, usual) }
        const { code } = await run([...command, ...scenario.args], folder, kill)
        tally[code === undefined ? 'ended' : 'whole']++
        const fault = (await scenario.faultIn(folder, command)) ?? strayFault(folder)
        if (fault) faults.push(`${scenario.name}: after ${kill.signal} at ${kill.after.toFixed(0)} ms ${fault}.`)
      }
    }
  } finally {
    rmSync(root, { recursive: true })
  }
  return { ...tally, faults }
}

async function usualTime(scenario: Scenario, command: readonly string[], folder: string): Promise<number> {
  const times: number[] = []
  for (let time = 0; time < 3; time++) {
    scenario.prepare(folder)
    times.push((await run([...command, ...scenario.args], folder)).milliseconds)
  }
  return times.sort((a, b) => a - b)[1]!
}

/** What is written is written late. */
function momentOf(random: Random, usual: number): number {
  return usual * (random.chance(20) ? random.below(1000) / 1000 : 0.7 + random.below(350) / 1000)
}

function strayFault(folder: string): string | undefined {
  const strays = straysIn(folder)
  return strays.length > 0 ? `there is ${strays.join(', ')}` : undefined
}
