/** The facts of a world: those of its files in their order, of each kind when it is first asked for. */
import type { Facts, FactsByRule } from './facts.ts'
import { lazily } from './lazily.ts'

/** @param shares of which more may come until something is asked for */
export function joinedFacts(shares: readonly { readonly facts: Facts }[]): Facts {
  return lazily<Facts>({
    resources: () => shares.flatMap(({ facts }) => facts.resources),
    pods: () => shares.flatMap(({ facts }) => facts.pods),
    rbac: () => shares.flatMap(({ facts }) => facts.rbac),
    network: () => shares.flatMap(({ facts }) => facts.network),
    references: () => shares.flatMap(({ facts }) => facts.references),
    custom: () => ({
      resources: shares.flatMap(({ facts }) => facts.custom.resources),
      definitions: shares.flatMap(({ facts }) => facts.custom.definitions),
    }),
    byRule: () => joinedByRule(shares.map(({ facts }) => facts.byRule)),
  })
}

function joinedByRule(files: readonly FactsByRule[]): FactsByRule {
  const holders = new Map<string, FactsByRule[]>()
  for (const file of files)
    for (const key of file.keys()) {
      const others = holders.get(key)
      if (others) others.push(file)
      else holders.set(key, [file])
    }
  const joined = new Map<string, readonly unknown[]>()
  return {
    keys: () => holders.keys(),
    get(key) {
      const facts = joined.get(key) ?? holders.get(key)?.flatMap(file => file.get(key) ?? [])
      if (facts) joined.set(key, facts)
      return facts
    },
  }
}
