/** Roles that hold duties which should be in different hands. */
import type { Access, AccessRole } from '../rbac/access.ts'
import { isBuiltInRole } from '../rbac/built-in-roles.ts'
import type { Scope } from '../rbac/capabilities.ts'
import { fullAccess } from '../rbac/full-access.ts'
import { type Principal, principalKey } from '../rbac/principal.ts'
import type { RoleRule } from '../rbac/roles.ts'
import { dutyBits } from './bits.ts'
import { conflictsOf, dutiesOf, type HeldConflict } from './held.ts'
import { type DutyModel, defaultDuties, subjectClassOf } from './model.ts'
import type { Holder } from './table.ts'

export interface MixedRole<R> {
  readonly role: AccessRole<R>
  /** People before software; undefined where nobody holds the role as far as the files tell. */
  readonly holder: Holder | undefined
  /** Who is judged for it; nobody where nobody holds the role. */
  readonly holders: readonly Principal[]
  readonly conflicts: readonly HeldConflict<RoleRule<R>>[]
  /** Whether one rule grants everything. */
  readonly everything: boolean
}

/**
 * Roles of the files that hold both sides of a conflict, judged by who holds them and where. One that nobody holds is judged as
 * if people did, a ClusterRole as if everywhere. Left out are roles that only subjects hold who are not judged, and the
 * cluster's own roles. An aggregated role is named only for what the roles that it selects do not mix already.
 */
export function mixedRoles<R>(access: Access<R>, model: DutyModel = defaultDuties): readonly MixedRole<R>[] {
  const bits = dutyBits(model)
  return access.roles.flatMap(role => {
    const { fact, rules } = role
    if (bits.isHarmless(bits.atMost(rules))) return []
    if (isBuiltInRole(fact.kind, fact.namespace, fact.name)) return []
    const held = holdersOf(access, model, role)
    if (held === 'nobody judged') return []
    const { holder, holders, scope } = held
    const own = bits.ofRules(rules, scope)
    const pairs = bits.conflicts(scope === 'cluster' ? own : 0, scope === 'cluster' ? 0 : own, holder ?? 'human')
    if (pairs.length === 0) return []
    const found = conflictsWithin(rules, scope, holder ?? 'human', model)
    const conflicts = fact.selectors ? found.filter(conflict => sourcesOf(conflict).size > 1) : found
    const everything = rules.some(({ rule }) => fullAccess(rule))
    return conflicts.length > 0 ? [{ role, holder, holders, conflicts, everything }] : []
  })
}

/** The conflicts that rules make by themselves in a scope. */
export function conflictsWithin<R, Rule extends RoleRule<R>>(
  rules: readonly Rule[],
  scope: Scope,
  who: Holder,
  model: DutyModel = defaultDuties,
): readonly HeldConflict<Rule>[] {
  const held = dutiesOf(
    rules.map(source => ({ rule: source.rule, scope, source })),
    model,
  )
  return scope === 'cluster' ? conflictsOf(held, new Map(), who, model) : conflictsOf(new Map(), held, who, model)
}

/** Whoever counts more, and the widest scope in which one of them holds the role. */
function holdersOf<R>({ minor }: Access<R>, model: DutyModel, { fact, bindings }: AccessRole<R>) {
  const byHolder = new Map<Holder, { readonly principals: Map<string, Principal>; scope: Scope }>()
  let isHeld = false
  for (const { fact: binding, subjects, scope } of bindings) {
    // An account without its namespace, which something else is still to write, is software all the same.
    if (binding.subjects.length > subjects.length && binding.subjects.some(({ kind }) => kind === 'ServiceAccount'))
      byHolder.set('service-account', byHolder.get('service-account') ?? { principals: new Map(), scope })
    for (const { principal } of subjects) {
      isHeld = true
      const who = subjectClassOf(model, principal, minor)
      if (who !== 'human' && who !== 'service-account') continue
      const known = byHolder.get(who) ?? { principals: new Map(), scope }
      if (scope === 'cluster') known.scope = scope
      known.principals.set(principalKey(principal), principal)
      byHolder.set(who, known)
    }
  }
  const holder = (['human', 'service-account'] as const).find(each => byHolder.has(each))
  if (!holder && isHeld) return 'nobody judged'
  const own = holder && byHolder.get(holder)
  const alone: Scope = fact.kind === 'ClusterRole' ? 'cluster' : { namespace: fact.namespace }
  return { holder, holders: own ? [...own.principals.values()] : [], scope: own ? own.scope : alone }
}

function sourcesOf<R>({ performances }: HeldConflict<RoleRule<R>>): ReadonlySet<unknown> {
  return new Set(performances.flatMap(({ grants }) => grants.map(({ source }) => source.fact)))
}
