/** What leads where: which powers make their holder somebody else, or the master of something. */
import { type Power, powerBit, powers } from './rights.ts'
import type { EscalationGoal } from './step.ts'

/** One step that powers allow: to a goal, or to accounts of the namespaces where they are held. */
export interface Move {
  readonly to: EscalationGoal | 'accounts' | 'pods' | 'tokens'
  /** `everything` is a rule that grants all. */
  readonly by: readonly Power[] | 'everything'
  /** Those of them that have to be held in the whole cluster, for what they are about has no namespace, or is in all of them. */
  readonly everywhere: readonly Power[]
}

const goals: readonly (readonly [goal: EscalationGoal, ...everywhere: Power[]])[] = [
  ['cluster', 'escalate-cluster-roles', 'cluster-roles'],
  ['cluster', 'bind', 'cluster-bindings'],
  ['cluster', 'users'],
  ['cluster', 'approval', 'approving-signer'],
  ['cluster', 'signing', 'signing-signer'],
  ['cluster', 'webhooks'],
  ['cluster', 'mutating-policies', 'mutating-bindings'],
  ['nodes', 'kubelets'],
  ['secrets', 'secret-reading'],
]

/** Where they are held. The roles that one writes or binds there make one master of the namespace. */
const places: readonly (readonly [to: Move['to'], ...by: Power[]])[] = [
  ['cluster', 'aws-auth'],
  ['nodes', 'constraints', 'pods'],
  ['accounts', 'accounts'],
  ['accounts', 'pods'],
  ['accounts', 'workloads'],
  ['accounts', 'secret-writing', 'secret-reading'],
  ['accounts', 'bind', 'bindings'],
  ['accounts', 'escalate-roles', 'roles'],
  ['pods', 'running-pods'],
  ['tokens', 'secret-reading'],
]

/** In the order in which they are told. */
const moves: readonly Move[] = [
  { to: 'cluster', by: 'everything', everywhere: [] },
  { to: 'cluster', by: ['groups', 'somebody'], everywhere: ['groups'] },
  ...goals.map(([to, ...by]): Move => ({ to, by, everywhere: by })),
  ...['pods', 'workloads'].map(
    (with_): Move => ({ to: 'nodes', by: ['volumes', with_ as Power], everywhere: ['volumes'] }),
  ),
  ...places.map(([to, ...by]): Move => ({ to, by, everywhere: [] })),
]

/** Stands beside the bits of powers for a rule that grants everything. */
export const everything = 1 << powers

/** And for one that counts only together with the right to be somebody else. */
export const constrained = 1 << (powers + 1)

/** And for one that is about accounts, users, groups, roles, or things that lead to some, by their names. */
export const named = 1 << (powers + 2)

/** What somebody holds, as bits. */
export interface Powers {
  /** In the place that is asked about. */
  readonly here: number
  /** In the whole cluster. */
  readonly everywhere: number
}

/** What makes pods, where a namespace lets privileged ones in. */
const making = ['pods', 'workloads'] as const

/** The step to nodes of somebody who makes pods that are let in as they are. */
export function podMoveBy(here: number): Move | undefined {
  const by = making.find(each => (here & powerBit(each)) !== 0)
  return by && { to: 'nodes', by: [by], everywhere: [] }
}

const compiled = moves.map(move => ({
  move,
  here: move.by === 'everything' ? everything : maskOf(move.by),
  everywhere: move.by === 'everything' ? everything : maskOf(move.everywhere),
}))

function maskOf(own: readonly Power[]): number {
  return own.reduce((mask, power) => mask | powerBit(power), 0)
}

/** The first move to each end that somebody's powers allow. */
export function movesBy(held: Powers): readonly Move[] {
  const found = new Map<string, Move>()
  for (const { move, here, everywhere } of compiled)
    if ((held.here & here) === here && (held.everywhere & everywhere) === everywhere && !found.has(move.to))
      found.set(move.to, move)
  return [...found.values()]
}
