/** Runs in a process of its own: what loading the schemas of the newest version costs, and how fast they validate. */
import { readFileSync } from 'node:fs'
import type { Counting } from './counted.ts'

const [file = ''] = process.argv.slice(2)
const objects = JSON.parse(readFileSync(file, 'utf8')) as readonly {
  readonly value: unknown
  readonly type: { readonly apiVersion: string; readonly kind: string }
}[]

const { definitionOfKind, newestMinor, schemaFaults } = await import('@keelint/kubernetes')

const counting = globalThis as Counting
const validate = (list: typeof objects) => {
  let faults = 0
  for (const { value, type } of list) faults += schemaFaults(value, newestMinor, { type }).length
  return faults
}

const atFirst = counting.shapesMade ?? 0
const index = timed(() => definitionOfKind('apps', 'v1', 'Deployment'))
// One object of each kind.
const kinds = [...new Map(objects.map(one => [`${one.type.apiVersion} ${one.type.kind}`, one])).values()]
const first = timed(() => validate(kinds))
const load = index + (counting.shapesMs ?? 0)

for (let round = 0; round < 3; round++) validate(objects)
const perRound = Math.min(...Array.from({ length: 10 }, () => timed(() => validate(objects))))
process.stdout.write(
  JSON.stringify({ atFirst, kinds: kinds.length, load, first: index + first, shapes: counting.shapesMade, perRound }),
)

/** Milliseconds of processor time, for others may be at work on the machine. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
