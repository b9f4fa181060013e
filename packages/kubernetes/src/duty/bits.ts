/** Duties as bits, for looking at many subjects: who holds no two that conflict is not looked at any closer. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { type CapabilitySet, capabilitySet, intersects, mayGiveOneOf } from '../rbac/capability-set.ts'
import { type Capability, capabilityTable } from '../rbac/capability-table.ts'
import type { Scope } from '../rbac/scope.ts'
import { capabilitiesIn, dutiesOf } from './held.ts'
import { capabilitiesOfDuty, type DutyModel } from './model.ts'
import type { Holder } from './table.ts'

/** A bit for each duty, in the order of the model. */
export type DutyBits = number

export interface DutyBitsOf {
  /** Of one duty; 0 where there is none of the name. */
  of(duty: string): DutyBits
  /** What a rule performs in a scope, and where it is a part of a capability that takes several, what that may be enough for. */
  ofRule(rule: PolicyRule, scope: Scope): DutyBits
  /** The duties that have a capability in common with another one in a scope: to perform both by that is one thing. */
  sharing(scope: Scope): DutyBits
  /** What a rule performs wherever it is bound, or more. */
  atMost(rule: PolicyRule): DutyBits
  /** Pairs that conflict, each as its two bits: held in the whole cluster, or, by `namespace`, partly or wholly in one. */
  conflicts(cluster: DutyBits, namespace: DutyBits, who: Holder): readonly DutyBits[]
  /** Whether there are any. */
  hasConflict(cluster: DutyBits, namespace: DutyBits, who: Holder): boolean
  /** Whether no pair of these conflicts, whoever holds them and where. */
  isHarmless(duties: DutyBits): boolean
}

// A bit each, with the one for the sign left alone; a config with more duties than that is looked at exactly.
const most = 30
const every = 2 ** most - 1
const models = new WeakMap<DutyModel, DutyBitsOf>()

const several = capabilitySet(
  (Object.keys(capabilityTable) as Capability[]).filter(name => 'all' in capabilityTable[name]),
)

/** Whether a rule may be a part of a capability that takes several. */
export function isPart(rule: PolicyRule): boolean {
  return mayGiveOneOf(rule, several)
}

/** The answers are kept as long as the model. */
export function dutyBits(model: DutyModel): DutyBitsOf {
  const found = models.get(model) ?? compile(model)
  models.set(model, found)
  return found
}

/** Whether there are too many duties for bits: then every answer is that somebody may hold all of them. */
export function hasTooMany({ duties }: DutyModel): boolean {
  return duties.size > most
}

function compile(model: DutyModel): DutyBitsOf {
  const entries = [...model.duties].map(([duty, entry], index) => ({
    duty,
    bit: hasTooMany(model) ? every : 1 << index,
    set: capabilitySet(capabilitiesOfDuty(entry)),
    isSpelledOut: entry.actions !== undefined,
  }))
  const bitOf = new Map(entries.map(({ duty, bit }) => [duty, bit]))
  const partial = bitsWhere(entries, ({ set }) => intersects(set, several))
  // What is no capability can be told from the rules only.
  const atMost = (rule: PolicyRule) =>
    bitsWhere(entries, ({ set, isSpelledOut }) => isSpelledOut || mayGiveOneOf(rule, set))
  const pairsOf = { human: pairs('human'), 'service-account': pairs('service-account') }
  return {
    of: duty => bitOf.get(duty) ?? 0,
    ofRule(rule, scope) {
      if (hasTooMany(model)) return every
      let bits = isPart(rule) ? partial : 0
      if (atMost(rule) === 0) return bits
      for (const duty of dutiesOf([{ rule, scope, source: undefined }], model).keys()) bits |= bitOf.get(duty)!
      return bits
    },
    sharing(scope) {
      const capabilities = [...model.duties.values()].map(duty => [...new Set(capabilitiesIn(duty, scope))])
      const all = capabilities.flat()
      const isShared = (name: Capability) => all.indexOf(name) !== all.lastIndexOf(name)
      return entries.reduce((bits, { bit }, index) => (capabilities[index]!.some(isShared) ? bits | bit : bits), 0)
    },
    atMost,
    isHarmless(bits) {
      for (const pair of pairsOf.human) if ((bits & pair.bits) === pair.bits) return false
      return true
    },
    conflicts: (cluster, namespace, who) =>
      pairsOf[who].flatMap(pair => (isConflict(pair, cluster, namespace) ? [pair.bits] : [])),
    hasConflict(cluster, namespace, who) {
      // A loop, for everybody is asked about.
      for (const pair of pairsOf[who]) if (isConflict(pair, cluster, namespace)) return true
      return false
    },
  }

  function pairs(who: Holder): readonly Pair[] {
    return model.conflicts.map(({ duties: [one, other], cluster, namespace }) => ({
      bits: (bitOf.get(one) ?? 0) | (bitOf.get(other) ?? 0),
      cluster: cluster[who] !== 'off',
      namespace: namespace[who] !== 'off',
    }))
  }
}

/** Two duties, and where it matters that one pair of hands holds both. */
interface Pair {
  readonly bits: DutyBits
  readonly cluster: boolean
  readonly namespace: boolean
}

function isConflict(pair: Pair, cluster: DutyBits, namespace: DutyBits): boolean {
  const { bits } = pair
  return ((cluster | namespace) & bits) === bits && ((cluster & bits) !== 0 ? pair.cluster : pair.namespace)
}

interface Entry {
  readonly bit: DutyBits
  readonly set: CapabilitySet
  readonly isSpelledOut: boolean
}

function bitsWhere(entries: readonly Entry[], holds: (entry: Entry) => boolean): DutyBits {
  return entries.reduce((bits, entry) => (holds(entry) ? bits | entry.bit : bits), 0)
}
