/** Worlds: what cross-resource rules see together. */
import type { FileConfig } from '../config/resolved.ts'
import type { Resource } from '../resource/resource.ts'
import type { Facts } from './facts.ts'
import type { Visit } from './guard.ts'
import type { Instance } from './instance.ts'
import { joinedFacts } from './joined-facts.ts'
import { type Plan, visitsByKey } from './plan.ts'

export interface World {
  readonly name: string
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

/** @param files what holds for each file of the run */
export function worldsOf(files: Iterable<{ readonly world: string; readonly plan: Plan }>): ReadonlyMap<string, World> {
  const plans = new Map<string, Set<Plan>>()
  for (const { world, plan } of files) {
    const found = plans.get(world)
    if (found) found.add(plan)
    else plans.set(world, new Set([plan]))
  }
  return new Map([...plans].map(([name, plans]) => [name, worldOf(name, plans)]))
}

function worldOf(name: string, plans: Iterable<Plan>): World {
  const shares: Share[] = []
  return { name, shares, facts: joinedFacts(shares), gathering: gatheringOf(plans), configs: new Set() }
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
