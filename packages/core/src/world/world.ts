/** Worlds: what cross-resource rules see together. */
import type { FileConfig } from '../config/resolved.ts'
import type { Facts } from '../fact/facts.ts'
import { joinedFacts } from '../fact/joined-facts.ts'
import type { Visit } from '../instance/guard.ts'
import type { Instance } from '../instance/instance.ts'
import { type Plan, visitsByKey } from '../instance/plan.ts'
import { compareText } from '../reporting/problem.ts'
import type { Resource } from '../resource/resource.ts'
import type { FileToLint } from '../run/file-to-lint.ts'
import type { SourceFile } from '../source/file.ts'

export interface World {
  readonly name: string
  /** In the order of their paths. */
  readonly files: readonly SourceFile[]
  /** What files add to it, in their order. */
  readonly shares: Share[]
  /** Of all files, once they have all added to it. */
  readonly facts: Facts
  /** Absent where no cross-resource rule is on in any of its files. */
  readonly gathering: Gathering | undefined
  /** The configs of its files that hold resources. */
  readonly configs: Set<FileConfig>
}

/** What one file adds to its world. */
export interface Share {
  readonly resources: readonly Resource[]
  readonly facts: Facts
}

/** What is gathered from all files of a world, whichever of them has the rules on that want it. */
export interface Gathering {
  /** Whether one of these rules asks what schemas say of custom resources. */
  readonly readsSchemas: boolean
  /** Ids of these rules that have collectors; sorted. */
  readonly rules: readonly string[]
  /** Their collectors, by kind: each once, for its options have no say in them. */
  readonly collects: ReadonlyMap<string, readonly Visit[]>
}

type Member = Pick<FileToLint, 'file' | 'plan' | 'world'>

/** @param members in the order of their paths */
export function worldsOf(members: Iterable<Member>): ReadonlyMap<string, World> {
  const worlds = new Map<string, Member[]>()
  for (const member of members) {
    const others = worlds.get(member.world)
    if (others) others.push(member)
    else worlds.set(member.world, [member])
  }
  return new Map([...worlds].map(([name, members]) => [name, worldOf(name, members)]))
}

function worldOf(name: string, members: readonly Member[]): World {
  const shares: Share[] = []
  return {
    name,
    files: members.map(({ file }) => file),
    shares,
    facts: joinedFacts(shares),
    gathering: gatheringOf(new Set(members.map(({ plan }) => plan))),
    configs: new Set(),
  }
}

/** By how much text they hold: while a large one is looked at as a whole, others are there to lint. */
export function largestFirst(worlds: Iterable<World>): readonly World[] {
  return [...worlds]
    .map(world => ({ world, units: world.files.reduce((sum, { text }) => sum + text.length, 0) }))
    .sort((a, b) => b.units - a.units || compareText(a.world.name, b.world.name))
    .map(({ world }) => world)
}

function gatheringOf(plans: Iterable<Plan>): Gathering | undefined {
  const reducing = [...plans].flatMap(({ instances }) => instances.filter(({ project }) => project !== undefined))
  if (reducing.length === 0) return undefined
  const one = new Map<Instance['rule'], Instance>(reducing.map(instance => [instance.rule, instance]))
  const collecting = [...one.values()].filter(({ collects }) => collects.length > 0)
  return {
    readsSchemas: reducing.some(({ rule }) => rule.meta.customResources),
    rules: collecting.map(({ rule }) => rule.id).sort(),
    collects: visitsByKey(collecting, ({ collects }) => collects),
  }
}
