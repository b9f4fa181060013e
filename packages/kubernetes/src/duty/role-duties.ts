/** The duties that roles perform, as bits, worked out once for each list of rules. */
import { lazy } from '../lazy.ts'
import { type BitsOfLists, bitsOfLists, listsWhere, type RuleLists } from '../rbac/rule-lists.ts'
import type { Scope } from '../rbac/scope.ts'
import { type DutyBits, dutyBits, hasTooMany, isPart } from './bits.ts'
import { keptByModel } from './kept.ts'
import type { DutyModel } from './model.ts'

/** A role, or anything that has the rules of one. */
export interface Listed {
  /** The number of its rules among the lists of a world. */
  readonly list: number
}

export interface RoleDuties {
  /** What a role performs in a scope; more than that where a capability takes several rules of which one is there. */
  of(role: Listed, scope: Scope): DutyBits
  /** What a role performs in a scope all by itself, or less. */
  surely(role: Listed, scope: Scope): DutyBits
  /** What it performs wherever it is bound, or more. */
  atMost(role: Listed): DutyBits
}

/** The answers are kept as long as the lists. */
export const roleDuties: (lists: RuleLists, model: DutyModel) => RoleDuties = keptByModel(compile)

function compile(lists: RuleLists, model: DutyModel): RoleDuties {
  const bits = dutyBits(model)
  const inScope = (scope: Scope) => bitsOfLists(lists, rule => bits.ofRule(rule, scope))
  const everywhere = inScope('cluster')
  const anywhere = bitsOfLists(lists, bits.atMost)
  const hasPart = listsWhere(lists, isPart)
  // Namespaces are alike but for those that a duty is about.
  const usual = inScope({ namespace: undefined })
  const special = new Map<string | undefined, () => BitsOfLists>(
    [...model.duties.values()].flatMap(({ within }) =>
      (within?.namespaces ?? []).map(namespace => [namespace, lazy(() => inScope({ namespace }))] as const),
    ),
  )
  const of = ({ list }: Listed, scope: Scope): DutyBits =>
    (scope === 'cluster' ? everywhere : (special.get(scope.namespace)?.() ?? usual))(list)
  return {
    of,
    surely: (role, scope) => (hasTooMany(model) || hasPart(role.list) ? 0 : of(role, scope)),
    atMost: ({ list }) => anywhere(list),
  }
}
