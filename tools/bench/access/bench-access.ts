/** Measures the access model and the rules on it: time and memory, and how the processor time grows with the bindings. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Resource } from '@keelint/core'
import { accessOf, type RbacFact } from '@keelint/kubernetes'
import { accessRules, type Timed, timeRules } from './rules.ts'
import { type WorldSize, world } from './world.ts'

const large: WorldSize = { roles: 20_000, rulesPerRole: 8, bindings: 100_000 }
/** On average, as in the large world. */
const bindingsOfRole = large.bindings / large.roles
const growth = [10_000, 50_000, 100_000, 200_000]
const mostMilliseconds = 1_500
const mostBytes = 400e6
const slowest = 12

/** @param print a line @returns whether both budgets are kept */
export function benchAccess(print: (line: string) => void): boolean {
  const rules = accessRules()
  const facts = world(large)
  measure(rules, world({ ...large, bindings: 1_000, roles: 1_000 }))
  const { together, milliseconds, model, timed } = measure(rules, facts)
  const bytes = process.resourceUsage().maxRSS * 1024
  print(`${large.roles} roles with ${large.rulesPerRole} rules, ${large.bindings} bindings, ${rules.size} rules`)
  print(
    `model and rules ${together.toFixed(0)} ms (at most ${mostMilliseconds}), of the processor ${milliseconds.toFixed(0)} ms, of which the model ${model.toFixed(0)} ms`,
  )
  print(`peak memory     ${(bytes / 1e6).toFixed(0)} MB (at most ${mostBytes / 1e6})`)
  for (const { name, milliseconds: own, reports } of [...timed]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, slowest))
    print(`  ${name.padEnd(36)}${own.toFixed(1).padStart(8)} ms ${String(reports).padStart(8)} reports`)
  // What is about roles costs the same whatever is bound, and would hide how the rest grows.
  for (const bindings of growth) {
    const each = [bindings / bindingsOfRole, large.roles].map(roles => {
      const own = measure(rules, world({ ...large, roles, bindings }))
      return `${((own.milliseconds * 1000) / bindings).toFixed(2).padStart(8)} µs`
    })
    print(
      `${String(bindings).padStart(8)} bindings ${each[0]} for each, ${each[1]} where there are ${large.roles} roles`,
    )
  }
  return together <= mostMilliseconds && bytes <= mostBytes
}

interface Measured {
  /** By the clock. */
  readonly together: number
  /** Of the processor, as those of the model. */
  readonly milliseconds: number
  readonly model: number
  readonly timed: readonly Timed[]
}

function measure(rules: ReturnType<typeof accessRules>, facts: readonly RbacFact<Resource>[]): Measured {
  collectGarbage()
  const began = performance.now()
  const start = processorMs()
  const access = accessOf(facts)
  void access.roles
  const model = processorMs() - start
  const timed = timeRules(rules, access)
  return { together: performance.now() - began, milliseconds: processorMs() - start, model, timed }
}

/** Of worlds before, and of making this one. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

/** Since the process began, so that a busy machine does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
