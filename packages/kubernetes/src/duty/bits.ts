/** Duties as bits, for looking at many subjects: who holds no two that conflict is not looked at any closer. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { capabilitySet, capabilitySetOf, intersects } from '../rbac/capability-set.ts'
import { type Capability, capabilityTable } from '../rbac/capability-table.ts'
import type { RoleRule } from '../rbac/roles.ts'
import type { Scope } from '../rbac/scope.ts'
import { dutiesOf } from './held.ts'
import { capabilitiesOfDuty, type DutyModel } from './model.ts'
import type { Holder } from './table.ts'

/** A bit for each duty, in the order of the model. */
export type DutyBits = number

/** More than what is held where a capability takes several rules of which one is there, else exactly that. */
export interface DutyBitsOf {
  /** What a role performs in a scope. */
  ofRules(rules: readonly RoleRule<unknown>[], scope: Scope): DutyBits
  /** What a role performs in a scope all by itself, or less. */
  surely(rules: readonly RoleRule<unknown>[], scope: Scope): DutyBits
  /** What it performs wherever it is bound, or more. */
  atMost(rules: readonly RoleRule<unknown>[]): DutyBits
  /** Pairs that conflict, each as its two bits: held in the whole cluster, or, by `namespace`, partly or wholly in one. */
  conflicts(cluster: DutyBits, namespace: DutyBits, who: Holder): readonly DutyBits[]
  /** Whether there are any. */
  hasConflict(cluster: DutyBits, namespace: DutyBits, who: Holder): boolean
  /** Whether no pair of these conflicts, whoever holds them and where. */
  isHarmless(duties: DutyBits): boolean
  /** Of one duty; 0 where there is none of the name. */
  of(duty: string): DutyBits
}

// A bit each, with the one for the sign left alone; a config with more duties than that is looked at exactly.
const most = 30
const every = 2 ** most - 1
const models = new WeakMap<DutyModel, DutyBitsOf>()

const several = capabilitySet(
  (Object.keys(capabilityTable) as Capability[]).filter(name => 'all' in capabilityTable[name]),
)

/** The answers for roles and rules are kept as long as these. */
export function dutyBits(model: DutyModel): DutyBitsOf {
  const found = models.get(model) ?? compile(model)
  models.set(model, found)
  return found
}

function compile(model: DutyModel): DutyBitsOf {
  const names = [...model.duties.keys()]
  const isMany = names.length > most
  const bitOf = new Map(names.map((duty, index) => [duty, isMany ? every : 1 << index]))
  const partial = partialBits(model, bitOf)
  const special = new Set([...model.duties.values()].flatMap(({ within }) => within?.namespaces ?? []))
  const byRule = new Map<string, WeakMap<PolicyRule, DutyBits>>()
  const parts = new WeakMap<readonly RoleRule<unknown>[], boolean>()
  const byRules = new Map<string, WeakMap<readonly RoleRule<unknown>[], DutyBits>>()
  const ofRule = (rule: PolicyRule, scope: Scope, known: WeakMap<PolicyRule, DutyBits>): DutyBits => {
    const cached = known.get(rule)
    if (cached !== undefined) return cached
    const isPart = intersects(capabilitySetOf([rule]), several)
    let bits = isPart ? partial : 0
    for (const duty of dutiesOf([{ rule, scope, source: undefined }], model).keys()) bits |= bitOf.get(duty)!
    known.set(rule, bits)
    return bits
  }
  const sets = [...model.duties.values()].map(entry => capabilitySet(capabilitiesOfDuty(entry)))
  // What is no capability can be told from the rules only.
  const spelledOut = [...model.duties].reduce(
    (bits, [duty, { actions }]) => (actions ? bits | bitOf.get(duty)! : bits),
    0,
  )
  const atMostOfRule = (rule: PolicyRule, known: WeakMap<PolicyRule, DutyBits>): DutyBits => {
    const cached = known.get(rule)
    if (cached !== undefined) return cached
    const held = capabilitySetOf([rule])
    const bits = sets.reduce((all, set, index) => (intersects(held, set) ? all | (1 << index) : all), spelledOut)
    known.set(rule, bits)
    return bits
  }
  const pairs = (['human', 'service-account'] as const).map(
    who =>
      [
        who,
        model.conflicts.map(({ duties: [one, other], cluster, namespace }) => ({
          bits: (bitOf.get(one) ?? 0) | (bitOf.get(other) ?? 0),
          cluster: cluster[who] !== 'off',
          namespace: namespace[who] !== 'off',
        })),
      ] as const,
  )
  const pairsOf = new Map(pairs)
  const isConflict = (pair: (typeof pairs)[number][1][number], cluster: DutyBits, namespace: DutyBits): boolean =>
    ((cluster | namespace) & pair.bits) === pair.bits && ((cluster & pair.bits) !== 0 ? pair.cluster : pair.namespace)
  return {
    of: duty => bitOf.get(duty) ?? 0,
    isHarmless(bits) {
      for (const pair of pairsOf.get('human')!) if ((bits & pair.bits) === pair.bits) return false
      return true
    },
    atMost(rules) {
      if (isMany) return every
      const known = kept(byRules, anywhere)
      const cached = known.get(rules)
      if (cached !== undefined) return cached
      const knownRules = kept(byRule, anywhere)
      let bits = 0
      for (const { rule } of rules) bits |= atMostOfRule(rule, knownRules)
      known.set(rules, bits)
      return bits
    },
    ofRules(rules, scope) {
      if (isMany) return every
      const key = scopeKey(scope, special)
      const known = kept(byRules, key)
      const cached = known.get(rules)
      if (cached !== undefined) return cached
      const knownRules = kept(byRule, key)
      let bits = 0
      for (const { rule } of rules) bits |= ofRule(rule, scope, knownRules)
      known.set(rules, bits)
      return bits
    },
    surely(rules, scope) {
      const isPart = parts.get(rules) ?? rules.some(({ rule }) => intersects(capabilitySetOf([rule]), several))
      parts.set(rules, isPart)
      return isMany || isPart ? 0 : this.ofRules(rules, scope)
    },
    conflicts: (cluster, namespace, who) =>
      pairsOf.get(who)!.flatMap(pair => (isConflict(pair, cluster, namespace) ? [pair.bits] : [])),
    hasConflict(cluster, namespace, who) {
      // A loop, for everybody is asked about.
      for (const pair of pairsOf.get(who)!) if (isConflict(pair, cluster, namespace)) return true
      return false
    },
  }
}

/** In place of a scope. */
const anywhere = '?'

/** Namespaces are alike but for those that a duty is about. */
function scopeKey(scope: Scope, special: ReadonlySet<string>): string {
  if (scope === 'cluster') return '*'
  return scope.namespace !== undefined && special.has(scope.namespace) ? scope.namespace : ''
}

function kept<K extends object>(maps: Map<string, WeakMap<K, DutyBits>>, key: string): WeakMap<K, DutyBits> {
  const known = maps.get(key)
  if (known) return known
  const found = new WeakMap<K, DutyBits>()
  maps.set(key, found)
  return found
}

/** The duties that a part of a capability may be enough for, with another part from elsewhere. */
function partialBits(model: DutyModel, bitOf: ReadonlyMap<string, DutyBits>): DutyBits {
  let bits = 0
  for (const [duty, entry] of model.duties)
    if (intersects(capabilitySet(capabilitiesOfDuty(entry)), several)) bits |= bitOf.get(duty)!
  return bits
}
