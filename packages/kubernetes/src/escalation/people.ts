/** Whoever may take steps, by number: those whom bindings name, users that only groups give something, those whom only constraints of OpenShift name, and binders. */
import type { Access, AccessGrant } from '../rbac/access.ts'
import type { Holding } from '../rbac/binding.ts'
import type { Holder } from '../rbac/holders.ts'
import { type Principal, principalKey } from '../rbac/principal.ts'
import type { Held } from './leads.ts'

/** The groups that users are in, as far as anybody says, by their names. */
export type Memberships = ReadonlyMap<string, readonly string[]>

/** Somebody with the roles that it may bind. */
export interface Binder<R> {
  /** The number of the person. */
  readonly person: number
  readonly principal: Principal
  /** All of the person's, its groups' too, and what it may hold besides. */
  holdings(): readonly Holding<R>[]
  readonly held: Held
  /** What lets it bind the first role. */
  readonly by: readonly AccessGrant<R>[]
}

/** The subjects of bindings have the numbers that they have there. */
export interface People<R> {
  readonly principals: readonly Principal[]
  /** Each has the number that follows those of the principals, in this order. */
  readonly binders: readonly Binder<R>[]
  /** How many numbers there are. */
  readonly size: number
  /** Who it is, or whom it is from. */
  principal(number: number): Principal
  /** The bindings that name somebody itself. */
  holdings(number: number): readonly Holding<R>[]
  /** Those that name a group which somebody is in, too. */
  allHoldings(number: number): readonly Holding<R>[]
  /** The groups that somebody says it is in. */
  memberOf(number: number): readonly string[]
  /** All groups that it is in, as far as a binding names them. */
  groups(number: number): readonly Holder<R>[]
}

const none: readonly never[] = []

/** @param listed whom constraints of OpenShift name */
export function peopleOf<R>(access: Access<R>, memberships: Memberships, listed: readonly Principal[]): People<R> {
  const principals = [...access.subjects, ...othersOf(access, memberships, listed)]
  const memberOf = (number: number): readonly string[] => {
    if (memberships.size === 0) return none
    const { kind, name } = principals[number]!
    return kind === 'User' ? (memberships.get(name) ?? none) : none
  }
  return {
    principals,
    binders: none,
    size: principals.length,
    principal: number => principals[number]!,
    holdings: number => access.holders[number]?.holdings ?? none,
    allHoldings: number => access.bindingsOf(principals[number]!, memberOf(number)),
    memberOf,
    groups: number => access.groupsOf(principals[number]!, memberOf(number)),
  }
}

/** A binder has what its person has by itself and by groups for its own. */
export function withBinders<R>(people: People<R>, binders: readonly Binder<R>[]): People<R> {
  if (binders.length === 0) return people
  const { principals, holdings, allHoldings, memberOf, groups } = people
  const binder = (number: number) => binders[number - principals.length]
  return {
    principals,
    binders,
    size: principals.length + binders.length,
    principal: number => binder(number)?.principal ?? principals[number]!,
    holdings: number => binder(number)?.holdings() ?? holdings(number),
    allHoldings: number => binder(number)?.holdings() ?? allHoldings(number),
    memberOf: number => memberOf(binder(number)?.person ?? number),
    groups: number => (number < principals.length ? groups(number) : none),
  }
}

function othersOf<R>(access: Access<R>, memberships: Memberships, listed: readonly Principal[]): readonly Principal[] {
  const members = [...memberships.keys()].map((name): Principal => ({ kind: 'User', name }))
  const named = new Map([...members, ...listed].map(each => [principalKey(each), each]))
  return [...named.values()].filter(principal => access.holderIndex(principal) === undefined)
}
