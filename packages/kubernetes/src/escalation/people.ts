/** Whoever may take steps, by number: those whom bindings name, users that only groups give something, and those whom only constraints of OpenShift name. */
import type { Access } from '../rbac/access.ts'
import type { Holding } from '../rbac/binding.ts'
import type { Holder } from '../rbac/holders.ts'
import { type Principal, principalKey } from '../rbac/principal.ts'

/** The groups that users are in, as far as anybody says, by their names. */
export type Memberships = ReadonlyMap<string, readonly string[]>

/** The subjects of bindings have the numbers that they have there. */
export interface People<R> {
  readonly principals: readonly Principal[]
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
    holdings: number => access.holders[number]?.holdings ?? none,
    allHoldings: number => access.bindingsOf(principals[number]!, memberOf(number)),
    memberOf,
    groups: number => access.groupsOf(principals[number]!, memberOf(number)),
  }
}

function othersOf<R>(access: Access<R>, memberships: Memberships, listed: readonly Principal[]): readonly Principal[] {
  const members = [...memberships.keys()].map((name): Principal => ({ kind: 'User', name }))
  const named = new Map([...members, ...listed].map(each => [principalKey(each), each]))
  return [...named.values()].filter(principal => access.holderIndex(principal) === undefined)
}
