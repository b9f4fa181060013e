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
  /** What a role performs in a scope all by itself, each duty by another capability; or less. */
  surely(role: Listed, scope: Scope): DutyBits
  /** What it performs wherever it is bound, or more. */
  atMost(role: Listed): DutyBits
}

/** The answers are kept as long as the lists. */
export const roleDuties: (lists: RuleLists, model: DutyModel) => RoleDuties = keptByModel(compile)

function compile(lists: RuleLists, model: DutyModel): RoleDuties {
  const bits = dutyBits(model)
  const inScope = (scope: Scope): InScope => {
    const of = bitsOfLists(lists, rule => bits.ofRule(rule, scope))
    const single = ~bits.sharing(scope)
    return { of, surely: list => (hasTooMany(model) || hasPart(list) ? 0 : of(list) & single) }
  }
  const anywhere = bitsOfLists(lists, bits.atMost)
  const hasPart = listsWhere(lists, isPart)
  const everywhere = inScope('cluster')
  // Namespaces are alike but for those that a duty is about.
  const usual = inScope({ namespace: undefined })
  const special = new Map<string | undefined, () => InScope>(
    [...model.duties.values()].flatMap(({ within }) =>
      (within?.namespaces ?? []).map(namespace => [namespace, lazy(() => inScope({ namespace }))] as const),
    ),
  )
  const there = (scope: Scope): InScope =>
    scope === 'cluster' ? everywhere : (special.get(scope.namespace)?.() ?? usual)
  return {
    of: ({ list }, scope) => there(scope).of(list),
    surely: ({ list }, scope) => there(scope).surely(list),
    atMost: ({ list }) => anywhere(list),
  }
}

/** The answers for lists of rules in a scope. */
interface InScope {
  readonly of: BitsOfLists
  readonly surely: BitsOfLists
}
