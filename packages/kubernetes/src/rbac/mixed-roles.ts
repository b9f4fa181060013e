/** Roles that hold duties which should be in different hands. */
import type { Access, AccessRole } from './access.ts'
import { isBuiltInRole } from './built-in-roles.ts'
import type { Scope } from './capabilities.ts'
import { fullAccess } from './full-access.ts'
import { classOf, type PrincipalClass } from './principal.ts'
import type { RoleRule } from './roles.ts'
import { conflictsOf, dutiesOf, type HeldConflict } from './segregation.ts'

/** Whose duties are judged: not those of the cluster's own parts. */
export type Holder = Exclude<PrincipalClass, 'built-in'>

export interface MixedRole<R> {
  readonly role: AccessRole<R>
  /** People before software; undefined where nobody holds the role as far as the files tell. */
  readonly holder: Holder | undefined
  readonly conflicts: readonly HeldConflict<RoleRule<R>>[]
  /** Whether one rule grants everything. */
  readonly everything: boolean
}

/**
 * Roles of the files that hold both sides of a conflict, judged by who holds them and where. One that nobody holds is judged as
 * if people did, a ClusterRole as if everywhere. Left out are roles that only the cluster's own subjects hold, and the
 * cluster's own roles. An aggregated role is named only for what the roles that it selects do not mix already.
 */
export function mixedRoles<R>(access: Access<R>): readonly MixedRole<R>[] {
  return access.roles.flatMap(role => {
    const { fact, rules, bindings } = role
    const classes = new Set(bindings.flatMap(({ subjects }) => subjects.map(({ principal }) => classOf(principal))))
    const holder = (['human', 'service-account'] as const).find(each => classes.has(each))
    if (isBuiltInRole(fact.kind, fact.namespace, fact.name) || (!holder && classes.size > 0)) return []
    const scope = widestScope(role, holder)
    const found = conflictsWithin(rules, scope, holder ?? 'human')
    const conflicts = fact.selectors ? found.filter(conflict => sourcesOf(conflict).size > 1) : found
    const everything = rules.some(({ rule }) => fullAccess(rule))
    return conflicts.length > 0 ? [{ role, holder, conflicts, everything }] : []
  })
}

/** The conflicts that rules make by themselves in a scope. */
export function conflictsWithin<R, Rule extends RoleRule<R>>(
  rules: readonly Rule[],
  scope: Scope,
  who: Holder,
): readonly HeldConflict<Rule>[] {
  const held = dutiesOf(rules.map(source => ({ rule: source.rule, scope, source })))
  return scope === 'cluster' ? conflictsOf(held, new Map(), who) : conflictsOf(new Map(), held, who)
}

function widestScope<R>({ fact, bindings }: AccessRole<R>, holder: Holder | undefined): Scope {
  const theirs = bindings.filter(({ subjects }) => subjects.some(({ principal }) => classOf(principal) === holder))
  const [first] = theirs
  if (!first) return fact.kind === 'ClusterRole' ? 'cluster' : { namespace: fact.namespace }
  return theirs.some(({ scope }) => scope === 'cluster') ? 'cluster' : first.scope
}

function sourcesOf<R>({ performances }: HeldConflict<RoleRule<R>>): ReadonlySet<unknown> {
  return new Set(performances.flatMap(({ grants }) => grants.map(({ source }) => source.fact)))
}
