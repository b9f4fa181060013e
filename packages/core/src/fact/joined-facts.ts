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
  const joined = new Map<string, readonly unknown[] | undefined>()
  return {
    keys: () => new Set(files.flatMap(byRule => [...byRule.keys()])),
    get(key) {
      if (!joined.has(key)) {
        const facts = files.flatMap(byRule => byRule.get(key) ?? [])
        joined.set(key, facts.length > 0 ? facts : undefined)
      }
      return joined.get(key)
    },
  }
}
