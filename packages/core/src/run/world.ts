/** Worlds: what cross-resource rules see together. */
import type { FileConfig } from '../config/resolved.ts'
import { type Facts, noFacts } from './facts.ts'
import type { Visit } from './guard.ts'
import type { Instance } from './instance.ts'
import { type Plan, visitsByKey } from './plan.ts'

export interface World {
  readonly name: string
  readonly facts: Facts
  /** Whether a cross-resource rule is on in one of its files, so that facts are gathered from all of them. */
  readonly isReduced: boolean
  /** Whether one of these rules asks what schemas say of custom resources. */
  readonly readsSchemas: boolean
  /** The collectors of these rules, by kind: each once, for its options have no say in them. */
  readonly collects: ReadonlyMap<string, readonly Visit[]>
  /** The configs of its files that hold resources. */
  readonly configs: Set<FileConfig>
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
  const reducing = [...plans].flatMap(({ instances }) => instances.filter(({ project }) => project !== undefined))
  const one = new Map<Instance['rule'], Instance>(reducing.map(instance => [instance.rule, instance]))
  return {
    name,
    facts: noFacts(),
    isReduced: reducing.length > 0,
    readsSchemas: reducing.some(({ rule }) => rule.meta.customResources),
    collects: visitsByKey(one.values(), ({ collects }) => collects),
    configs: new Set(),
  }
}
