/** Roles that hold duties which should be in different hands. */
import type { Access } from '../rbac/access.ts'
import { type BindingTable, handoutOfBinding } from '../rbac/binding-table.ts'
import { isBuiltInRole } from '../rbac/built-in-roles.ts'
import { fullAccess } from '../rbac/full-access.ts'
import type { Principal } from '../rbac/principal.ts'
import type { AccessRole } from '../rbac/role-in-effect.ts'
import type { RoleRule } from '../rbac/roles.ts'
import { listsWhere } from '../rbac/rule-lists.ts'
import type { Scope } from '../rbac/scope.ts'
import { type DutyBits, type DutyBitsOf, dutyBits } from './bits.ts'
import { conflictsOf, dutiesOf, type HeldConflict } from './held.ts'
import { type DutyModel, defaultDuties, type SubjectClass } from './model.ts'
import { type RoleDuties, roleDuties } from './role-duties.ts'
import { subjectClasses } from './subject-classes.ts'
import type { Holder } from './table.ts'

export interface MixedRole<R> {
  readonly role: AccessRole<R>
  /** People before software; undefined where nobody holds the role as far as the files tell. */
  readonly holder: Holder | undefined
  /** Who is judged for it; nobody where nobody holds the role. */
  readonly holders: () => readonly Principal[]
  readonly conflicts: readonly HeldConflict<RoleRule<R>>[]
  /** Whether one rule grants everything. */
  readonly everything: boolean
}

/**
 * Roles of the files that hold both sides of a conflict, judged by who holds them and where: once for people, and once for software
 * with what is no conflict for people already. One that nobody holds is judged as
 * if people did, a ClusterRole as if everywhere. Left out are roles that only subjects hold who are not judged, and the
 * cluster's own roles. An aggregated role is named only for what no single role of the files that it selects mixes already, and for
 * what a built-in one mixes only where somebody holds that everywhere, or where it is everything.
 */
export function mixedRoles<R>(
  access: Access<R>,
  model: DutyModel = defaultDuties,
  isJudged: (holder: Holder | undefined) => boolean = () => true,
): readonly MixedRole<R>[] {
  const bits = dutyBits(model)
  const duties = roleDuties(access.ruleLists, model)
  const classes = subjectClasses(access, model)
  const hasAll = listsWhere(access.ruleLists, rule => !!fullAccess(rule))
  return access.roles.flatMap(role => {
    const { fact } = role
    if (bits.isHarmless(duties.atMost(role)) || !mayMix(role, bits, duties)) return []
    if (isBuiltInRole(fact.kind, fact.namespace, fact.name)) return []
    const { rules } = role
    const everything = hasAll(role.list)
    const told = new Set<string>()
    return holdingsOf(role, access.table, classes, isJudged).flatMap(({ holder, scopes }) => {
      const conflicts: HeldConflict<RoleRule<R>>[] = []
      const who = holder ?? 'human'
      for (const scope of unlike(scopes, role, bits, duties, who)) {
        const isOwn = everything || (scope === 'cluster' && holder !== undefined)
        for (const conflict of conflictsWithin(rules, scope, who, model)) {
          const pair = conflict.performances.map(({ duty }) => duty).join(' ')
          if (told.has(pair) || (fact.selectors && !isToldHere(conflict, isOwn))) continue
          told.add(pair)
          conflicts.push(conflict)
        }
      }
      const holders = () => holdersOf(role, access.table, classes, holder)
      return conflicts.length > 0 ? [{ role, holder, holders, conflicts, everything }] : []
    })
  })
}

/** Whether bits say that anybody may hold two duties by a role that conflict, where it is bound or could be. */
function mayMix<R>(role: AccessRole<R>, bits: DutyBitsOf, duties: RoleDuties): boolean {
  const mixesIn = (scope: Scope) => {
    const own = duties.of(role, scope)
    return mixes(own, scope, bits, 'human') || mixes(own, scope, bits, 'service-account')
  }
  return mixesIn(aloneIn(role)) || role.isBoundWhere(mixesIn)
}

function mixes(own: DutyBits, scope: Scope, bits: DutyBitsOf, who: Holder): boolean {
  return scope === 'cluster' ? bits.hasConflict(own, 0, who) : bits.hasConflict(0, own, who)
}

/** The scopes in which a role may mix duties, but one of all in which it performs the same. */
function unlike<R>(
  scopes: readonly Scope[],
  role: AccessRole<R>,
  bits: DutyBitsOf,
  duties: RoleDuties,
  who: Holder,
): readonly Scope[] {
  const found = new Map<Scope | DutyBits, Scope>()
  for (const scope of scopes) {
    const own = duties.of(role, scope)
    const isSure = scope !== 'cluster' && duties.surely(role, scope) === own
    if (mixes(own, scope, bits, who)) found.set(isSure ? own : scope, scope)
  }
  return [...found.values()]
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

interface RoleHolding {
  readonly holder: Holder | undefined
  /** The whole cluster before namespaces. */
  readonly scopes: readonly Scope[]
}

/** Those who are judged, people, then software, with the scopes in which they hold the role; as if people did where nobody does. */
function holdingsOf<R>(
  role: AccessRole<R>,
  table: BindingTable<R>,
  classes: readonly SubjectClass[],
  isJudged: (holder: Holder | undefined) => boolean,
): readonly RoleHolding[] {
  const { facts, firstHolding, holderOf, incomplete } = table
  const byHolder = new Map<SubjectClass, Set<Scope>>()
  let isHeld = false
  const holdBy = (who: SubjectClass | undefined, scope: Scope) => {
    isHeld = true
    if ((who !== 'human' && who !== 'service-account') || !isJudged(who)) return
    const known = byHolder.get(who)
    if (known) known.add(scope)
    else byHolder.set(who, new Set([scope]))
  }
  for (const binding of role.bindingNumbers) {
    const { scope } = handoutOfBinding(table, binding)
    // An account without its namespace, which something else is still to write, is software all the same.
    if (incomplete.has(binding) && facts[binding]!.subjects.some(({ kind }) => kind === 'ServiceAccount'))
      holdBy('service-account', scope)
    for (let holding = firstHolding[binding]!; holding < firstHolding[binding + 1]!; holding++)
      holdBy(classes[holderOf[holding]!], scope)
  }
  if (!isHeld) return isJudged(undefined) ? [{ holder: undefined, scopes: [aloneIn(role)] }] : []
  return (['human', 'service-account'] as const).flatMap(holder => {
    const own = byHolder.get(holder)
    if (!own) return []
    const scopes = [...own]
    const ordered = [...scopes.filter(scope => scope === 'cluster'), ...scopes.filter(scope => scope !== 'cluster')]
    return [{ holder, scopes: ordered }]
  })
}

/** The subjects of a class that hold a role, each once. */
function holdersOf<R>(
  role: AccessRole<R>,
  { firstHolding, holderOf, principals }: BindingTable<R>,
  classes: readonly SubjectClass[],
  holder: Holder | undefined,
): readonly Principal[] {
  const found = new Set<Principal>()
  for (const binding of role.bindingNumbers)
    for (let holding = firstHolding[binding]!; holding < firstHolding[binding + 1]!; holding++)
      if (classes[holderOf[holding]!] === holder) found.add(principals[holderOf[holding]!]!)
  return [...found]
}

/** Where a role holds that nobody has bound yet: a ClusterRole may be bound everywhere. */
function aloneIn<R>({ fact }: AccessRole<R>): Scope {
  return fact.kind === 'ClusterRole' ? 'cluster' : { namespace: fact.namespace }
}

/** Whether an aggregated role has both sides from several roles, or from a built-in one, which nobody is told of elsewhere. */
function isToldHere<R>({ performances }: HeldConflict<RoleRule<R>>, fromBuiltIn: boolean): boolean {
  const sources = new Set(performances.flatMap(({ grants }) => grants.map(({ source }) => source.fact)))
  return sources.size > 1 || (fromBuiltIn && sources.has(undefined))
}
