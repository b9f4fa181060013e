/** What leads where: which capabilities make their holder somebody else, or the master of something. */
import { type PartBits, partBitsOf } from '../rbac/capability-parts.ts'
import type { Capability } from '../rbac/capability-table.ts'
import type { Scope } from '../rbac/scope.ts'
import type { EscalationGoal } from './step.ts'

/** One step that capabilities allow: to a goal, or to accounts of the namespaces where they are held. */
export interface Move {
  readonly to: EscalationGoal | 'accounts' | 'pods'
  readonly by: Capability | 'everything'
  /** What has to be held besides. */
  readonly and?: Capability | undefined
}

/** What leads straight to a goal when it is held in the whole cluster; with a second one, only both together do. */
const direct: readonly (readonly [goal: EscalationGoal, by: Capability, and?: Capability])[] = [
  ['cluster', 'rbac-escalate', 'rbac-delegate'],
  ['cluster', 'rbac-bind', 'rbac-delegate'],
  ['cluster', 'impersonate-group', 'impersonate-user'],
  ['cluster', 'impersonate-user'],
  ['cluster', 'csr-approve'],
  ['cluster', 'csr-sign'],
  ['cluster', 'webhook-write'],
  ['nodes', 'node-proxy'],
  ['nodes', 'persistent-volume-create', 'pod-create'],
  ['secrets', 'secret-read'],
]

/** What makes one any account of a namespace, or of all. */
const anyAccount: readonly (readonly [by: Capability, and?: Capability])[] = [
  ['service-account-token'],
  ['impersonate-service-account'],
  ['pod-create'],
  ['workload-create'],
  ['workload-update'],
  ['secret-write', 'secret-read'],
]

/** What makes one the account of any pod that runs. */
const anyPod: readonly Capability[] = ['pod-exec', 'pod-attach', 'pod-ephemeral', 'pod-mutate']

/** In the order in which they are told. */
const moves: readonly Move[] = [
  { to: 'cluster', by: 'everything' },
  ...direct.map(([to, by, and]) => ({ to, by, and })),
  ...anyAccount.map(([by, and]) => ({ to: 'accounts', by, and }) as const),
  ...anyPod.map(by => ({ to: 'pods', by }) as const),
]

const capabilities = [...new Set(moves.flatMap(({ by, and }) => (by === 'everything' ? [] : and ? [by, and] : [by])))]

/** The parts of all capabilities that lead anywhere, as bits. */
export const leading: PartBits = partBitsOf(capabilities)

/** Stands beside those bits for a rule that grants everything. */
export const everything = 1 << leading.size

/** And for one that counts only together with the right to be somebody else. */
export const constrained = 1 << (leading.size + 1)

/** What makes privileged pods, where a namespace lets them in. */
const anyNode: readonly Capability[] = ['pod-create', 'workload-create', 'workload-update']

/** The step to the nodes of a namespace that lets privileged pods in. @param held bits */
export function podMoveBy(held: number): Move | undefined {
  const by = anyNode.find(each => (held & leading.of(each)) !== 0)
  return by && { to: 'nodes', by }
}

const compiled = moves.map(move => {
  const { to, by, and } = move
  const needs = by === 'everything' ? everything : leading.of(by) | (and ? leading.of(and) : 0)
  return { move, needs, clusterWide: to !== 'accounts' && to !== 'pods' }
})

/** The first move to each end that what is held in a scope allows. @param held bits */
export function movesBy(held: number, scope: Scope): readonly Move[] {
  const found = new Map<string, Move>()
  for (const { move, needs, clusterWide } of compiled)
    if ((held & needs) === needs && (scope === 'cluster' || !clusterWide) && !found.has(move.to))
      found.set(move.to, move)
  return [...found.values()]
}
