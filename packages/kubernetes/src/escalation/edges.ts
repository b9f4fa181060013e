/** Every step that somebody can take, as numbers; what allows it is looked for when it is told. */
import type { PodFact } from '../pod/fact.ts'
import { podAccounts } from '../pod/service-account.ts'
import type { Access } from '../rbac/access.ts'
import type { Holder } from '../rbac/holders.ts'
import type { Principal } from '../rbac/principal.ts'
import { grantsFor } from './held.ts'
import { heldByScope, joinedLeads, leadsInto, mayJoin, type Taken } from './leads.ts'
import type { Nodes } from './nodes.ts'
import { podSecurityOf } from './pod-security.ts'
import type { EscalationStep } from './step.ts'

export interface Edges<R> {
  /** Numbers of nodes. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  step(edge: number): EscalationStep<R>
}

/** Somebody who may take steps. */
export interface Person<R> extends Holder<R> {
  /** The groups that somebody says the principal is in. */
  readonly groups?: readonly string[]
}

/** What an edge comes from. */
type Cause<R> = 'group' | 'account' | 'control-plane' | Taken<R> | PodFact<R>

/** The accounts of the controllers there write every object, roles among them. */
const controlPlane = 'kube-system'

/** @param people whose numbers as nodes are their indices */
export function edgesOf<R>(
  access: Access<R>,
  pods: readonly PodFact<R>[],
  people: readonly Person<R>[],
  nodes: Nodes,
): Edges<R> {
  const from: number[] = []
  const to: number[] = []
  const causes: Cause<R>[] = []
  const add = (source: number, target: number, cause: Cause<R>) => {
    from.push(source)
    to.push(target)
    causes.push(cause)
  }
  const leads = leadsInto(nodes, podSecurityOf(access.podSecurity))
  const accounts: number[] = []
  const namespaces = new Set<string | undefined>([controlPlane])
  for (let number = 0; number < people.length; number++) {
    const { principal, holdings, groups } = people[number]!
    const theirs = access.groupsOf(principal, groups)
    for (const group of theirs) add(number, nodes.ofPrincipal(group.principal), 'group')
    const own = heldByScope(holdings)
    for (const [scope, held] of own) {
      if (scope !== 'cluster') namespaces.add(scope.namespace)
      for (const { end, taken } of leads(held, scope)) add(number, end, taken)
    }
    if (theirs.length > 0 || mayJoin(own)) {
      const single = [own, ...theirs.map(group => heldByScope(group.holdings))]
      const joined = joinedLeads(single, access.bindingsOf(principal, groups), leads)
      for (const { end, taken } of joined) add(number, end, taken)
    }
    if (principal.kind === 'ServiceAccount') accounts.push(number)
  }
  addAccounts()
  return { from, to, step }

  /** A pod that mounts no token is no account to whoever is in it. */
  function addAccounts(): void {
    const { automounts } = podAccounts(access)
    for (const pod of pods) {
      const { namespace, serviceAccountName: name } = pod
      namespaces.add(namespace)
      if (!pod.projectsServiceAccountToken && automounts(pod) !== true) continue
      const account: Principal = { kind: 'ServiceAccount', namespace, name }
      const isNew = nodes.find(account) === undefined
      const number = nodes.ofPrincipal(account)
      add(nodes.ofAccounts('pods', namespace), number, pod)
      if (isNew) for (const group of access.groupsOf(account)) add(number, nodes.ofPrincipal(group.principal), 'group')
    }
    // Most of the graph, so nothing is asked again for each.
    const accountsOf = new Map<string | undefined, number>()
    for (const account of accounts) {
      const { namespace } = people[account]!.principal
      const all = accountsOf.get(namespace) ?? nodes.ofAccounts('accounts', namespace)
      accountsOf.set(namespace, all)
      add(all, account, 'account')
    }
    for (const namespace of accountsOf.keys()) namespaces.add(namespace)
    for (const namespace of namespaces) {
      for (const is of ['accounts', 'pods'] as const)
        add(nodes.ofAccounts(is, '*'), nodes.ofAccounts(is, namespace), 'account')
      // Each namespace has an account, if only `default`, that nothing names.
      for (const group of access.groupsOf({ kind: 'ServiceAccount', namespace, name: 'default' }))
        add(nodes.ofAccounts('accounts', namespace), nodes.ofPrincipal(group.principal), 'group')
    }
    add(nodes.ofAccounts('accounts', controlPlane), nodes.ofGoal('cluster'), 'control-plane')
  }

  function step(edge: number): EscalationStep<R> {
    const cause = causes[edge]!
    const ends = { from: nodes.at(from[edge]!), to: nodes.at(to[edge]!) }
    if (typeof cause === 'string') return { ...ends, by: cause, grants: [] }
    if (!('move' in cause)) return { ...ends, by: 'account', grants: [], pod: cause }
    const { move, scope, isJoined, lax } = cause
    const { holdings, principal, groups } = people[from[edge]!]!
    const own = (isJoined ? access.bindingsOf(principal, groups) : holdings).filter(
      ({ binding }) => binding.scope === scope || (isJoined && binding.scope === 'cluster'),
    )
    return { ...ends, by: move.by, grants: grantsFor(move, own, scope), ...(lax && { namespace: lax }) }
  }
}
