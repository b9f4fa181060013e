/** Subjects whose bindings add up to duties that should be in different hands. */
import type { Access, AccessGrant } from '../rbac/access.ts'
import { fullAccess } from '../rbac/full-access.ts'
import { implicitGroups, type Principal } from '../rbac/principal.ts'
import type { Scope } from '../rbac/scope.ts'
import { dutyBits } from './bits.ts'
import { conflictsOf, dutiesOf, type HeldConflict } from './held.ts'
import { heldAnywhere, heldBits } from './held-bits.ts'
import { isJoined, mixesMore } from './may-mix.ts'
import { conflictsWithin } from './mixed-roles.ts'
import {
  type DutyModel,
  defaultDuties,
  membersBeside,
  membershipOf,
  type SubjectClass,
  subjectClassOf,
} from './model.ts'
import { roleDuties } from './role-duties.ts'
import { subjectClasses } from './subject-classes.ts'
import type { Holder } from './table.ts'

export interface MixedSubject<R> {
  readonly principal: Principal
  readonly holder: Holder
  readonly scope: Scope
  readonly conflicts: readonly HeldConflict<AccessGrant<R>>[]
  /** Whether one rule grants everything. */
  readonly everything: boolean
  /** The groups that a config says the subject is in and that have a part in this. */
  readonly groups: readonly string[]
}

/**
 * People and software that hold both sides of a conflict, once for the whole cluster and once for each namespace. What a single
 * role of the files mixes is left to the role, what a group holds to the group, and what a single built-in role mixes in one namespace
 * is left out: `edit` and `admin` are made that way.
 */
export function mixedSubjects<R>(
  access: Access<R>,
  model: DutyModel = defaultDuties,
  isJudged: (holder: Holder) => boolean = () => true,
): readonly MixedSubject<R>[] {
  const bits = dutyBits(model)
  const duties = roleDuties(access.ruleLists, model)
  const classes = subjectClasses(access, model)
  const anywhere = heldAnywhere(access, model)
  const doubtful = access.subjects.filter(
    (_, number) => isOneOf(classes[number]!, isJudged) && !bits.isHarmless(anywhere[number]!),
  )
  return [...doubtful, ...membersBeside(model, access.subjects)].flatMap(principal => {
    const holder = subjectClassOf(model, principal, access.minor)
    if (!isOneOf(holder, isJudged)) return []
    const groups = membershipOf(model, principal)
    const holdings = access.holdingNumbers(principal, groups)
    if (!isJoined(access, model, holdings)) return []
    const held = heldBits(access, model, holdings)
    if (bits.isHarmless(held.all)) return []
    if (!mixesMore(access.table, bits, duties, { holder, holdings, held })) return []
    const mixes = mixesOf(model, principal, holder, access.grantsOf(principal, groups))
    if (groups.length === 0 || mixes.length === 0) return mixes
    return withoutThoseOf(groups, mixes, group => access.grantsOf({ kind: 'Group', name: group }), model)
  })
}

function isOneOf(who: SubjectClass, isJudged: (holder: Holder) => boolean): who is Holder {
  return (who === 'human' || who === 'service-account') && isJudged(who)
}

function mixesOf<R>(
  model: DutyModel,
  principal: Principal,
  holder: Holder,
  grants: readonly AccessGrant<R>[],
): readonly MixedSubject<R>[] {
  const everywhere = grants.filter(({ binding }) => binding.scope === 'cluster')
  const namespaces = groupBy(
    grants.filter(({ binding }) => binding.scope !== 'cluster'),
    ({ binding: { scope } }) => (scope === 'cluster' ? scope : scope.namespace),
  )
  const cluster = dutiesIn(everywhere, model)
  const anywhere = new Map(conflictsOf(cluster, new Map(), holder, model).map(each => [pairOf(each), each]))
  const mixes: MixedSubject<R>[] = []
  const mix = (scope: Scope, conflicts: MixedSubject<R>['conflicts'], own: readonly AccessGrant<R>[]) =>
    void mixes.push({
      principal,
      holder,
      scope,
      conflicts,
      everything: own.some(({ rule }) => fullAccess(rule)),
      groups: groupsIn(principal, conflicts),
    })
  for (const own of namespaces) {
    const here: HeldConflict<AccessGrant<R>>[] = []
    for (const conflict of conflictsOf(cluster, dutiesIn(own, model), holder, model)) {
      const pair = pairOf(conflict)
      if (conflict.reach === 'cluster') anywhere.set(pair, anywhere.get(pair) ?? conflict)
      else here.push(conflict)
    }
    const bySingleRole = here.length > 0 ? pairsOfSingleRoles(own, holder, model) : new Set()
    const conflicts = here.filter(conflict => !bySingleRole.has(pairOf(conflict)))
    if (conflicts.length > 0) mix(own[0]!.binding.scope, conflicts, own)
  }
  const written = anywhere.size > 0 ? everywhere.filter(({ role }) => role.fact) : []
  const bySingleRole = pairsOfSingleRoles(written, holder, model)
  const conflicts = [...anywhere.values()].filter(conflict => !bySingleRole.has(pairOf(conflict)))
  if (conflicts.length > 0) mix('cluster', conflicts, everywhere)
  return conflicts.length > 0 ? [mixes.pop()!, ...mixes] : mixes
}

/** Who is in a group that holds both duties is not told of it once more. */
function withoutThoseOf<R>(
  groups: readonly string[],
  mixes: readonly MixedSubject<R>[],
  grantsOfGroup: (group: string) => readonly AccessGrant<R>[],
  model: DutyModel,
): readonly MixedSubject<R>[] {
  const theirs = new Set(
    groups.flatMap(group =>
      mixesAnyhow(model, { kind: 'Group', name: group }, grantsOfGroup(group)).map(
        ({ scope, pair }) => `${JSON.stringify(scope)} ${pair}`,
      ),
    ),
  )
  return mixes.flatMap(mixed => {
    const conflicts = mixed.conflicts.filter(
      conflict => !theirs.has(`${JSON.stringify(mixed.scope)} ${pairOf(conflict)}`),
    )
    return conflicts.length > 0 ? [{ ...mixed, conflicts, groups: groupsIn(mixed.principal, conflicts) }] : []
  })
}

/** Those of single roles too, which are told of where the roles are. */
function mixesAnyhow<R>(model: DutyModel, principal: Principal, grants: readonly AccessGrant<R>[]) {
  const single = groupBy(grants, ({ binding }) => binding).flatMap(own =>
    conflictsWithin(own, own[0]!.binding.scope, 'human', model).map(conflict => ({
      scope: own[0]!.binding.scope,
      pair: pairOf(conflict),
    })),
  )
  const joined = mixesOf(model, principal, 'human', grants).flatMap(({ scope, conflicts }) =>
    conflicts.map(conflict => ({ scope, pair: pairOf(conflict) })),
  )
  return [...single, ...joined]
}

/** The groups whose bindings have a part in conflicts, those aside that everyone of a kind is in. */
function groupsIn<R>(principal: Principal, conflicts: MixedSubject<R>['conflicts']): readonly string[] {
  if (principal.kind === 'Group') return []
  const implicit = new Set(implicitGroups(principal))
  const named = conflicts.flatMap(({ performances }) =>
    performances.flatMap(({ grants }) =>
      grants.flatMap(({ source: { binding, subject } }) => {
        const found = binding.subjects.find(({ index }) => index === subject)?.principal
        return found?.kind === 'Group' && !implicit.has(found.name) ? [found.name] : []
      }),
    ),
  )
  return [...new Set(named)]
}

function dutiesIn<R>(grants: readonly AccessGrant<R>[], model: DutyModel) {
  return dutiesOf(
    grants.map(source => ({ rule: source.rule, scope: source.binding.scope, source })),
    model,
  )
}

function pairsOfSingleRoles<R>(
  grants: readonly AccessGrant<R>[],
  holder: Holder,
  model: DutyModel,
): ReadonlySet<string> {
  const handedOut = groupBy(grants, ({ binding }) => binding).flatMap(own => groupBy(own, ({ role }) => role))
  return new Set(handedOut.flatMap(own => conflictsWithin(own, own[0]!.binding.scope, holder, model).map(pairOf)))
}

/** Of the names of duties. */
function pairOf<R>({ performances: [one, other] }: HeldConflict<R>): string {
  return `${one.duty} ${other.duty}`
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly (readonly T[])[] {
  const groups = new Map<unknown, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
