/** Where somebody comes by what is held in a scope, and by what is held only together. */
import type { PodSecurityFact } from '../rbac/fact.ts'
import type { Holding } from '../rbac/holders.ts'
import type { Scope } from '../rbac/scope.ts'
import { heldAsOthers, heldBy } from './held.ts'
import { constrained, type Move, movesBy, podMoveBy } from './moves.ts'
import type { Nodes } from './nodes.ts'
import type { PodSecurity } from './pod-security.ts'

export interface Lead<R> {
  /** The number of the node that it leads to. */
  readonly end: number
  readonly taken: Taken<R>
}

/** A move, and where that is held which it takes. */
export interface Taken<R> {
  readonly move: Move
  readonly scope: Scope
  /** Whether it takes what is held in several scopes, or by groups. */
  readonly isJoined: boolean
  /** That lets privileged pods in, where the move is about those. */
  readonly lax?: PodSecurityFact<R>
}

/** Where one comes by what one holds in a scope, in the bits of moves. */
export type LeadsBy<R> = (held: number, scope: Scope, isJoined?: boolean) => readonly Lead<R>[]

/** Many hold the same in the same place. */
export function leadsInto<R>(nodes: Nodes, podSecurity: PodSecurity<R>): LeadsBy<R> {
  const known = new Map<Scope, Map<number, readonly Lead<R>[]>>()
  const find = (held: number, scope: Scope, isJoined: boolean): readonly Lead<R>[] => {
    const found = movesBy(held, scope).map(
      (move): Lead<R> => ({ end: endOf(move, scope, nodes), taken: { move, scope, isJoined } }),
    )
    const pods = podMoveBy(held)
    if (!pods || found.some(({ taken }) => taken.move.to === 'nodes')) return found
    const lax = podSecurity.laxIn(scope)
    if (lax === 'none') return found
    const taken = { move: pods, scope, isJoined, ...(lax !== 'unknown' && { lax }) }
    return [...found, { end: lax === 'unknown' ? nodes.ofUnsure() : nodes.ofGoal('nodes'), taken }]
  }
  return (held, scope, isJoined = false) => {
    if (isJoined) return find(held, scope, isJoined)
    const here = known.get(scope) ?? new Map<number, readonly Lead<R>[]>()
    if (here.size === 0) known.set(scope, here)
    const cached = here.get(held)
    if (cached) return cached
    const found = find(held, scope, isJoined)
    here.set(held, found)
    return found
  }
}

/** In bits, by scope. */
export type Held = readonly (readonly [Scope, number])[]

export function heldByScope(holdings: readonly Holding<unknown>[]): Held {
  const [first] = holdings
  if (!first) return []
  const { scope } = first.binding
  // Most hold something in one place only.
  if (holdings.every(({ binding }) => binding.scope === scope)) {
    let held = 0
    for (const holding of holdings) held |= heldBy(holding, scope)
    return [[scope, held]]
  }
  const found = new Map<Scope, number>()
  for (const holding of holdings) {
    const { scope } = holding.binding
    found.set(scope, (found.get(scope) ?? 0) | heldBy(holding, scope))
  }
  return [...found]
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
  const masks = single.flatMap(held => held.map(([, bits]) => bits))
  const all = masks.reduce((sum, bits) => sum | bits, 0)
  if (masks.includes(all) && (all & constrained) === 0) return []
  const scopes = new Set<Scope>(['cluster', ...single.flatMap(held => held.map(([scope]) => scope))])
  const ends = new Set(
    single.flatMap(held => held.flatMap(([scope, bits]) => leads(bits, scope).map(({ end }) => end))),
  )
  const everywhere = new Set(
    single.flatMap(held =>
      held.flatMap(([scope, bits]) =>
        scope === 'cluster' ? leads(bits, scope).map(({ taken }) => taken.move.to) : [],
      ),
    ),
  )
  return [...scopes].flatMap(scope => {
    const own = holdings.filter(({ binding }) => binding.scope === scope || binding.scope === 'cluster')
    const sum = own.reduce((bits, holding) => bits | heldBy(holding, scope), 0)
    const held = (sum & constrained) === 0 ? sum : sum | heldAsOthers(own, scope)
    return leads(held, scope, true).filter(({ end, taken }) => {
      if (ends.has(end) || everywhere.has(taken.move.to)) return false
      ends.add(end)
      if (scope === 'cluster') everywhere.add(taken.move.to)
      return true
    })
  })
}

function endOf({ to }: Move, scope: Scope, nodes: Nodes): number {
  if (to !== 'accounts' && to !== 'pods') return nodes.ofGoal(to)
  return nodes.ofAccounts(to, scope === 'cluster' ? '*' : scope.namespace)
}
