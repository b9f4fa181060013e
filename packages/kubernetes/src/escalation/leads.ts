/** Where somebody comes by what is held in a scope, and by what is held only together. */

import type { Holding } from '../rbac/binding.ts'
import type { PodSecurityFact } from '../rbac/fact.ts'
import type { Principal } from '../rbac/principal.ts'
import type { Scope } from '../rbac/scope.ts'
import { type HeldBy, heldAsOthers } from './held.ts'
import { constrained, type Move, movesBy, type Powers, podMoveBy } from './moves.ts'
import type { Nodes } from './nodes.ts'
import type { PodSecurity } from './pod-security.ts'

export interface Lead<R> {
  /** The number of the node that it leads to. */
  readonly end: number
  readonly taken: Taken<R>
  /** Whether nobody can tell that it leads there. */
  readonly isUnsure?: true
}

/** A move, and where that is held which it takes. */
export interface Taken<R> {
  readonly move: Move
  readonly scope: Scope
  /** Whether it takes what is held in several scopes, or by groups. */
  readonly isJoined: boolean
  /** That lets privileged pods in, where the move is about those. */
  readonly lax?: PodSecurityFact<R>
  /** Whose pods may be privileged there. */
  readonly account?: Principal
}

/** Where one comes by what one holds in a scope, in the bits of moves. */
export type LeadsBy<R> = (held: Powers, scope: Scope, isJoined?: boolean) => readonly Lead<R>[]

/**
 * Many hold the same in the same place.
 * @param privilegedIn an account of the scope whose pods are let in as privileged ones, for somebody may use such constraints
 */
export function leadsInto<R>(
  nodes: Nodes,
  podSecurity: PodSecurity<R>,
  privilegedIn: (scope: Scope) => Principal | undefined,
): LeadsBy<R> {
  const known = new Map<Scope, Map<number, readonly Lead<R>[]>>()
  const find = (held: Powers, scope: Scope, isJoined: boolean): readonly Lead<R>[] => {
    const found = movesBy(held).map(
      (move): Lead<R> => ({ end: endOf(move, scope, nodes), taken: { move, scope, isJoined } }),
    )
    const move = podMoveBy(held.here)
    if (!move || found.some(({ taken }) => taken.move.to === 'nodes')) return found
    const account = privilegedIn(scope)
    if (account) return [...found, { end: nodes.ofGoal('nodes'), taken: { move, scope, isJoined, account } }]
    const lax = podSecurity.laxIn(scope)
    if (lax === 'none') return found
    const lead: Lead<R> =
      lax === 'unknown'
        ? { end: nodes.ofUnsure(), taken: { move, scope, isJoined }, isUnsure: true }
        : { end: nodes.ofGoal('nodes'), taken: { move, scope, isJoined, lax } }
    return [...found, lead]
  }
  return (held, scope, isJoined = false) => {
    if (isJoined) return find(held, scope, isJoined)
    const here = known.get(scope) ?? new Map<number, readonly Lead<R>[]>()
    if (here.size === 0) known.set(scope, here)
    const cached = here.get(held.here)
    if (cached) return cached
    const found = find(held, scope, isJoined)
    here.set(held.here, found)
    return found
  }
}

/** In bits, by scope. */
export type Held = readonly (readonly [Scope, number])[]

export function heldByScope(holdings: readonly Holding<unknown>[], heldBy: HeldBy): Held {
  const [first] = holdings
  if (!first) return []
  const { scope } = first.binding
  // Most hold something in one place only.
  if (holdings.every(({ binding }) => binding.scope === scope)) {
    let held = 0
    for (const holding of holdings) held |= heldBy(holding)
    return [[scope, held]]
  }
  const found = new Map<Scope, number>()
  for (const holding of holdings) {
    const { scope } = holding.binding
    found.set(scope, (found.get(scope) ?? 0) | heldBy(holding))
  }
  return [...found]
}

/** What one holds in a scope by itself, and not by what one holds elsewhere. */
export function alone(scope: Scope, held: number): Powers {
  return { here: held, everywhere: scope === 'cluster' ? held : 0 }
}

/** Whether what one holds oneself may lead further together than each for itself. */
export function mayJoin(own: Held): boolean {
  return own.some(([scope, bits]) => (bits & constrained) !== 0 || (scope === 'cluster' && own.length > 1))
}

/**
 * Where one comes only by what one holds in several places: in the whole cluster and in a namespace, by oneself and by groups, or
 * as somebody else.
 * @param single what is held by oneself and by each group @param holdings all of it
 */
export function joinedLeads<R>(
  single: readonly Held[],
  holdings: readonly Holding<R>[],
  leads: LeadsBy<R>,
): readonly Lead<R>[] {
  const all = single.flat()
  const everywhere = all.reduce((sum, [scope, bits]) => (scope === 'cluster' ? sum | bits : sum), 0)
  const isConstrained = all.some(([, bits]) => (bits & constrained) !== 0)
  // Whoever holds all of it in the whole cluster comes no further by holding some of it twice.
  if (!isConstrained && all.some(([scope, bits]) => scope === 'cluster' && all.every(([, own]) => (own & ~bits) === 0)))
    return []
  const each = all.flatMap(([scope, bits]) => leads(alone(scope, bits), scope))
  const ends = new Set(each.map(({ end }) => end))
  const inAll = new Set(
    each.flatMap(({ taken, isUnsure }) => (taken.scope === 'cluster' && !isUnsure ? [taken.move.to] : [])),
  )
  const scopes = new Set<Scope>(['cluster', ...all.map(([scope]) => scope)])
  return [...scopes].flatMap(scope => {
    const here = all.reduce((sum, [own, bits]) => (own === scope ? sum | bits : sum), everywhere)
    if (!isConstrained && scope !== 'cluster' && here === everywhere) return []
    if (!isConstrained && everywhere === 0 && all.some(([own, bits]) => own === scope && bits === here)) return []
    const held = !isConstrained ? { here, everywhere } : withOthers({ here, everywhere }, holdings, scope)
    return leads(held, scope, true).filter(({ end, taken, isUnsure }) => {
      if (ends.has(end) || inAll.has(taken.move.to)) return false
      ends.add(end)
      if (scope === 'cluster' && !isUnsure) inAll.add(taken.move.to)
      return true
    })
  })
}

function withOthers(held: Powers, holdings: readonly Holding<unknown>[], scope: Scope): Powers {
  const own = holdings.filter(({ binding }) => binding.scope === scope || binding.scope === 'cluster')
  const others = heldAsOthers(own)
  return { here: held.here | others.here, everywhere: held.everywhere | others.everywhere }
}

function endOf({ to }: Move, scope: Scope, nodes: Nodes): number {
  if (to !== 'accounts' && to !== 'pods') return nodes.ofGoal(to)
  return nodes.ofAccounts(to, scope === 'cluster' ? '*' : scope.namespace)
}
