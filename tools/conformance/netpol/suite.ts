/** Scores the network model against the peer's expected results, tier by tier. */
import { readFile } from 'node:fs/promises'
import { common, connectionsOn, isNothing, type Protocol } from '@keelint/kubernetes'
import { connectivityOf, merged } from './connectivity.ts'
import { exposureOf, selectorsInOrder } from './exposure.ts'
import { type Line, linesOf, type Row, readRows } from './row.ts'
import { readWorld, type World } from './world.ts'

export interface TierScore {
  readonly tier: Row['tier']
  readonly agree: number
  readonly differ: readonly Difference[]
}

export interface Difference {
  readonly row: Row
  readonly missing: readonly string[]
  readonly extra: readonly string[]
}

export async function scoreNetwork(folder: string): Promise<readonly TierScore[]> {
  const rows = await readRows(`${folder}/index.jsonl`)
  const worlds = new Map<string, Promise<World>>()
  const scores: TierScore[] = []
  for (const tier of ['core', 'anp', 'ingress', 'exposure'] as const) {
    let agree = 0
    const differ: Difference[] = []
    for (const row of rows.filter(one => one.tier === tier)) {
      if (!worlds.has(row.dir)) worlds.set(row.dir, readWorld(`${folder}/${row.dir}`))
      const difference = await compare(row, folder, await worlds.get(row.dir)!)
      if (difference) differ.push(difference)
      else agree++
    }
    scores.push({ tier, agree, differ })
  }
  return scores
}

async function compare(row: Row, folder: string, world: World): Promise<Difference | undefined> {
  if (row.flags.mode === 'eval') return compareOne(row, world)
  const text = await readFile(`${folder}/${row.expected}`, 'utf8')
  if (row.flags.mode === 'pod-matrix') return compareMatrix(row, text, world)
  const wanted = new Set(merged(linesOf(row, text)).map(textOf))
  const ours = [...connectivityOf(world, row.flags), ...(row.flags.exposure ? exposureOf(world, row.flags) : [])]
  return differenceOf(row, wanted, new Set(merged(ours).map(textOf)))
}

function differenceOf(row: Row, wanted: ReadonlySet<string>, found: ReadonlySet<string>): Difference | undefined {
  const missing = [...wanted].filter(line => !found.has(line)).sort()
  const extra = [...found].filter(line => !wanted.has(line)).sort()
  return missing.length + extra.length > 0 ? { row, missing, extra } : undefined
}

function textOf({ part, from, to, connections }: Line): string {
  return selectorsInOrder(`${part} ${from} => ${to} : ${connections}`)
}

function compareOne(row: Row, world: World): Difference | undefined {
  const { src, dst, port, protocol, allowed } = row.flags
  const named = (name: string | undefined) =>
    world.project.pods.find(
      pod => `${pod.namespace}/${pod.resource.id.name.replace(/-\d+$/, '')}` === name?.replace(/-\d+$/, ''),
    )
  const [from, to] = [named(src), named(dst)]
  const one = connectionsOn(protocol as Protocol, Number(port))
  const found = from && to ? !isNothing(common(world.project.network.flow(from, to).allowed, one)) : undefined
  return found === allowed ? undefined : { row, missing: [String(allowed)], extra: [String(found)] }
}

function compareMatrix(row: Row, text: string, world: World): Difference | undefined {
  const { port, protocol } = row.flags
  const one = connectionsOn(protocol as Protocol, Number(port))
  const { pods, network } = world.project
  const found = pods.flatMap(from =>
    pods.map(to => {
      const allowed = !isNothing(common(network.flow(from, to).allowed, one))
      const name = (pod: typeof from) => `${pod.namespace}/${pod.resource.id.name}`
      return `src: ${name(from)}, dest: ${name(to)}, allowed conns: ${allowed}`
    }),
  )
  return differenceOf(row, new Set(text.split('\n').filter(Boolean)), new Set(found))
}
