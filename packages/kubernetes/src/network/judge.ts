/** What one side of a connection says to it: the tiers of policies in their order, three-valued. */
import { allConnections, type Connections, common, isNothing, noConnections, united, without } from './connections.ts'
import type { Direction } from './demand.ts'
import type { Namespaces } from './namespaces.ts'
import { isPeerOf, type Party } from './party.ts'
import type { PolicyFact } from './policy.ts'
import { type NamedPort, namedPortsOf, portsOf } from './ports-meant.ts'
import type { RuleFact } from './rule.ts'

/** Connections that surely go through, and those of which the files do not tell; all others are denied. */
export interface Flow {
  readonly allowed: Connections
  readonly unknown: Connections
  /** Towards pods that one imagines: what is allowed besides by the name of a port, whatever number it has there. */
  readonly named?: readonly NamedPort[]
}

/** Why connections are allowed or denied, or may be. */
export interface Reason<R> {
  readonly outcome: 'allowed' | 'denied'
  readonly connections: Connections
  /** The policy that decides; undefined where none has a say. */
  readonly policy: R | undefined
  /** Of the rule in the policy; that of the policy's selector where no rule of it allows the connection. */
  readonly path: readonly (string | number)[]
}

/** A policy that selects the pod; `certain` is false where the files do not tell whether it does. */
export interface Selecting<R> {
  readonly policy: PolicyFact<R>
  readonly certain: boolean
}

export const everything: Flow = { allowed: allConnections, unknown: noConnections }

/**
 * Admin policies in the order of their priority, where the first rule that means the connection decides; then network policies, all
 * together; then the baseline, for what no network policy isolates.
 * @param selecting the policies that select the pod and have a say in the direction
 * @param peer the other end
 * @param destination where ports are looked up
 * @param reasons is filled with what decides, where it is given
 */
export function judged<R>(
  selecting: readonly Selecting<R>[],
  direction: Direction,
  peer: Party,
  destination: Party,
  namespaces: Namespaces,
  reasons?: Reason<R>[],
): Flow {
  if (selecting.length === 0) {
    reasons?.push({ outcome: 'allowed', connections: allConnections, policy: undefined, path: [] })
    return everything
  }
  let allowed: Connections = noConnections
  let denied: Connections = noConnections
  const named: NamedPort[] = []

  function decide(outcome: Reason<R>['outcome'], connections: Connections, policy?: R, path: Reason<R>['path'] = []) {
    if (isNothing(connections)) return
    if (outcome === 'allowed') allowed = united(allowed, connections)
    else denied = united(denied, connections)
    reasons?.push({ outcome, connections, policy, path })
  }

  /** A name may stand for any number, so that it is left open where some are denied before. */
  function allowNames(rule: RuleFact, home: string | undefined): void {
    if (destination.type !== 'imagined' || rule.action !== 'allow' || !isNothing(denied)) return
    if (isPeerOf(rule, peer, home, namespaces)) named.push(...namedPortsOf(rule))
  }

  function ofTier(tier: PolicyFact<R>['tier']): readonly Selecting<R>[] {
    return selecting.filter(({ policy }) => policy.tier === tier)
  }

  function meantBy(
    rule: RuleFact,
    home: string | undefined,
  ): { readonly sure: Connections; readonly maybe: Connections } {
    const isPeer = isPeerOf(rule, peer, home, namespaces)
    if (isPeer === false) return { sure: noConnections, maybe: noConnections }
    const ports = portsOf(rule.ports, destination)
    return isPeer ? ports : { sure: noConnections, maybe: ports.maybe }
  }

  /** What reaches the next tier. */
  function inOrder(tier: 'admin' | 'baseline', arriving: Connections): Connections {
    let undecided = arriving
    let passed = noConnections
    for (const equals of byPriority(ofTier(tier))) {
      let left = undecided
      for (const { policy, certain } of equals) {
        let here = undecided
        for (const rule of policy.rules ?? []) {
          if (rule.direction !== direction) continue
          const { sure, maybe } = meantBy(rule, policy.namespace)
          const hit = common(here, maybe)
          if (certain && !isNothing(here)) allowNames(rule, policy.namespace)
          if (rule.action === 'allow' || rule.action === 'unknown') decide('allowed', hit, policy.resource, rule.path)
          if (rule.action === 'deny' || rule.action === 'unknown') decide('denied', hit, policy.resource, rule.path)
          if (rule.action === 'pass' || rule.action === 'unknown') passed = united(passed, hit)
          if (certain) here = without(here, sure)
        }
        left = common(left, here)
      }
      undecided = left
    }
    return united(undecided, passed)
  }

  function together(arriving: Connections): Connections {
    const isolating = ofTier('network')
    const some = isolating.find(({ certain, policy }) => certain && policy.rules)
    let sure = noConnections
    let doubted = allConnections
    for (const { policy, certain } of isolating) {
      if (!policy.rules) {
        decide('allowed', arriving, policy.resource)
        decide('denied', arriving, policy.resource)
        continue
      }
      let own = noConnections
      for (const rule of policy.rules) {
        if (rule.direction !== direction) continue
        const ports = meantBy(rule, policy.namespace)
        decide('allowed', common(arriving, ports.maybe), policy.resource, rule.path)
        own = united(own, ports.sure)
        if (certain && !isNothing(arriving)) allowNames(rule, policy.namespace)
      }
      if (certain) sure = united(sure, own)
      else doubted = common(doubted, own)
    }
    const closed = some ? without(arriving, sure) : without(arriving, isolating.length > 0 ? doubted : allConnections)
    for (const { policy } of isolating)
      if (policy.rules) decide('denied', closed, policy.resource, ['spec', 'podSelector'])
    return some ? noConnections : arriving
  }

  const open = inOrder('baseline', together(inOrder('admin', allConnections)))
  decide('allowed', open)
  return {
    allowed: without(allowed, denied),
    unknown: common(allowed, denied),
    ...(named.length > 0 && { named }),
  }
}

/** Policies of one priority stand in no order: each may be asked first. */
function byPriority<R>(selecting: readonly Selecting<R>[]): readonly (readonly Selecting<R>[])[] {
  const groups = new Map<number, Selecting<R>[]>()
  for (const one of selecting) {
    const group = groups.get(one.policy.priority)
    if (group) group.push(one)
    else groups.set(one.policy.priority, [one])
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)
}
