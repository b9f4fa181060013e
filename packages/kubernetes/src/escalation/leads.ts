/** Where somebody comes by what is held in a scope, and by what is held only together. */

import type { Holding } from '../rbac/binding.ts'
import type { PodSecurityFact } from '../rbac/fact.ts'
import type { Principal } from '../rbac/principal.ts'
import type { Scope } from '../rbac/scope.ts'
import { heldAsOthers } from './held.ts'
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
export interface Leads<R> {
  /** By what one holds there by itself. Many hold the same in the same place, so answers are kept. */
  alone(held: number, scope: Scope): readonly Lead<R>[]
  joined(held: Powers, scope: Scope): readonly Lead<R>[]
}

/** @param privilegedIn an account of the scope whose pods are let in as privileged ones, for somebody may use such constraints */
export function leadsInto<R>(
  nodes: Nodes,
  podSecurity: PodSecurity<R>,
  privilegedIn: (scope: Scope) => Principal | undefined,
): Leads<R> {
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
  return {
    alone(held, scope) {
      if (held === 0) return none
      const here = known.get(scope) ?? new Map<number, readonly Lead<R>[]>()
      if (here.size === 0) known.set(scope, here)
      const cached = here.get(held)
      if (cached) return cached
      const found = find(alone(scope, held), scope, false)
      here.set(held, found)
      return found
    },
    joined: (held, scope) => find(held, scope, true),
  }
}

const none: readonly never[] = []

/** In bits, by scope. */
export type Held = readonly (readonly [Scope, number])[]

/** What one holds in a scope by itself, and not by what one holds elsewhere. */
function alone(scope: Scope, held: number): Powers {
  return { here: held, everywhere: scope === 'cluster' ? held : 0 }
}

/**
 * Where one comes only by what one holds in several places: in the whole cluster and in a namespace, by oneself and by groups, or
 * as somebody else.
 * @param single what is held by oneself and by each group @param holdingsOf all of it, asked only where it matters
 */
export function joinedLeads<R>(
  single: readonly Held[],
  holdingsOf: () => readonly Holding<R>[],
  leads: Leads<R>,
): readonly Lead<R>[] {
  const all = single.flat()
  const everywhere = all.reduce((sum, [scope, bits]) => (scope === 'cluster' ? sum | bits : sum), 0)
  const isConstrained = all.some(([, bits]) => (bits & constrained) !== 0)
  // Whoever holds all of it in the whole cluster comes no further by holding some of it twice.
  if (!isConstrained && all.some(([scope, bits]) => scope === 'cluster' && all.every(([, own]) => (own & ~bits) === 0)))
    return []
  const each = all.flatMap(([scope, bits]) => leads.alone(bits, scope))
  const ends = new Set(each.map(({ end }) => end))
  const inAll = new Set(
    each.flatMap(({ taken, isUnsure }) => (taken.scope === 'cluster' && !isUnsure ? [taken.move.to] : [])),
  )
  const scopes = new Set<Scope>(['cluster', ...all.map(([scope]) => scope)])
  return [...scopes].flatMap(scope => {
    const here = all.reduce((sum, [own, bits]) => (own === scope ? sum | bits : sum), everywhere)
    if (!isConstrained && scope !== 'cluster' && here === everywhere) return []
    if (!isConstrained && everywhere === 0 && all.some(([own, bits]) => own === scope && bits === here)) return []
    const held = !isConstrained ? { here, everywhere } : withOthers({ here, everywhere }, holdingsOf(), scope)
    return leads.joined(held, scope).filter(({ end, taken, isUnsure }) => {
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
  if (to === 'cluster' || to === 'nodes' || to === 'secrets') return nodes.ofGoal(to)
  return nodes.ofAccounts(to, scope === 'cluster' ? '*' : scope.namespace)
}
