/** Every step that somebody can take, as numbers; what allows it is looked for when it is told. */
import { lazy } from '../lazy.ts'
import type { PodFact } from '../pod/fact.ts'
import { podAccounts } from '../pod/service-account.ts'
import type { Access, AccessGrant } from '../rbac/access.ts'
import type { Holding } from '../rbac/binding.ts'
import type { Holder } from '../rbac/holders.ts'
import type { Principal } from '../rbac/principal.ts'
import type { Scope } from '../rbac/scope.ts'
import { constraintUsersOf } from './constraint-users.ts'
import { grantsOf, heldIn, toldOf } from './held.ts'
import { alone, type Held, heldByScope, joinedLeads, leadsInto, mayJoin, type Taken } from './leads.ts'
import { named } from './moves.ts'
import { type NamedPrincipal, namedBy } from './named.ts'
import type { Nodes } from './nodes.ts'
import { podSecurityOf } from './pod-security.ts'
import { privilegedAccounts } from './privileged-accounts.ts'
import { powerBit, rightFor } from './rights.ts'
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

/** Somebody who may be somebody else by name. */
interface Naming<R> {
  readonly who: NamedPrincipal
  readonly grants: readonly AccessGrant<R>[]
}

/** What an edge comes from. */
type Cause<R> = 'group' | 'account' | 'control-plane' | 'node' | Taken<R> | Naming<R> | PodFact<R>

/** The accounts of the controllers there write every object, roles among them. */
const controlPlane = 'kube-system'

/** Of all accounts of a namespace. */
const accountsGroup = 'system:serviceaccounts:'

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
  const namespacesOf = lazy(() => namespacesOfAccounts(people, access.serviceAccounts, pods))
  const constraints = constraintUsersOf(access)
  const heldBy = heldIn(access.ruleLists)
  const held = people.map(heldOf)
  const leads = leadsInto(
    nodes,
    podSecurityOf(access.podSecurity),
    privilegedAccounts(people, held, constraints.listed),
  )
  const accounts: number[] = []
  const namespaces = new Set<string | undefined>([controlPlane])
  for (let number = 0; number < people.length; number++) {
    const { principal, groups } = people[number]!
    const theirs = access.groupsOf(principal, groups)
    for (const group of theirs) add(number, nodes.ofPrincipal(group.principal), 'group')
    const own = held[number]!
    let all = 0
    for (const [scope, bits] of own) {
      all |= bits
      if (scope !== 'cluster') namespaces.add(scope.namespace)
      for (const { end, taken } of leads(alone(scope, bits), scope)) add(number, end, taken)
    }
    if (theirs.length > 0 || mayJoin(own)) {
      const single = [own, ...theirs.map(group => held[access.holderIndex(group.principal)!]!)]
      for (const [, bits] of single.flat()) all |= bits
      for (const { end, taken } of joinedLeads(single, access.bindingsOf(principal, groups), leads))
        add(number, end, taken)
    }
    if ((all & named) !== 0) addNamed(number, access.bindingsOf(principal, groups))
    if (principal.kind === 'ServiceAccount') accounts.push(number)
    if (principal.kind === 'Group' && principal.name.startsWith(accountsGroup))
      namespaces.add(principal.name.slice(accountsGroup.length))
  }
  addAccounts()
  add(nodes.ofGoal('nodes'), nodes.ofAccounts('pods', '*'), 'node')
  return { from, to, step }

  function heldOf({ principal, holdings, groups }: Person<R>): Held {
    const own = heldByScope(holdings, heldBy)
    const uses = constraints.usesOf(principal, holdings, groups)
    if (uses.length === 0) return own
    const bits = new Map<Scope, number>(own)
    for (const { scope } of uses) bits.set(scope, (bits.get(scope) ?? 0) | powerBit('constraints'))
    return [...bits]
  }

  function addNamed(number: number, holdings: readonly Holding<R>[]): void {
    const grants = holdings.flatMap(grantsOf)
    // Who acts in a group does so as somebody.
    const somebody = grants.find(({ rule, binding }) => rightFor(rule, 'somebody', binding.scope))
    for (const grant of grants)
      for (const who of namedBy(grant.rule, grant.binding.scope)) {
        if (who.kind === 'Group' && !somebody) continue
        const cause = { who, grants: who.kind === 'Group' && somebody !== grant ? [grant, somebody!] : [grant] }
        for (const principal of meantBy(who)) {
          const end = numberOf(principal)
          if (end !== number) add(number, end, cause)
        }
      }
  }

  /** Accounts of that name in all namespaces, where these are meant. */
  function meantBy({ kind, namespace, name }: NamedPrincipal): readonly Principal[] {
    if (kind !== 'ServiceAccount') return [{ kind, name }]
    if (namespace !== '*') return [{ kind, namespace, name }]
    return [...(namespacesOf().get(name) ?? [])].map(own => ({ kind, namespace: own, name }))
  }

  /** Somebody whom no binding names is still in groups. */
  function numberOf(principal: Principal): number {
    const isNew = nodes.find(principal) === undefined
    const number = nodes.ofPrincipal(principal)
    if (isNew) for (const group of access.groupsOf(principal)) add(number, nodes.ofPrincipal(group.principal), 'group')
    return number
  }

  /** A pod that mounts no token is no account to whoever is in it. */
  function addAccounts(): void {
    const { automounts } = podAccounts(access)
    for (const pod of pods) {
      const { namespace, serviceAccountName: name } = pod
      namespaces.add(namespace)
      if (!pod.projectsServiceAccountToken && automounts(pod) !== true) continue
      add(nodes.ofAccounts('pods', namespace), numberOf({ kind: 'ServiceAccount', namespace, name }), pod)
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
    if ('who' in cause) return { ...ends, by: cause.who.right, grants: cause.grants }
    if (!('move' in cause)) return { ...ends, by: 'account', grants: [], pod: cause }
    const { move, scope, isJoined, lax, account } = cause
    const { holdings, principal, groups } = people[from[edge]!]!
    const own = (isJoined ? access.bindingsOf(principal, groups) : holdings).filter(
      ({ binding }) => binding.scope === scope || binding.scope === 'cluster',
    )
    const told = toldOf(move, own)
    const use = move.by.includes('constraints') ? constraints.usesOf(principal, own, groups)[0] : undefined
    return {
      ...ends,
      by: told.by,
      grants: use?.grant ? [...told.grants, use.grant] : told.grants,
      ...(use && { constraints: use.constraints }),
      ...(lax && { namespace: lax }),
      ...(account && { account }),
    }
  }
}

/** By the names of accounts, as far as anything names these. */
function namespacesOfAccounts(
  people: readonly Person<unknown>[],
  serviceAccounts: Access<unknown>['serviceAccounts'],
  pods: readonly PodFact<unknown>[],
): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const found = new Map<string, Set<string | undefined>>()
  const keep = ({ namespace, name }: Pick<Principal, 'namespace' | 'name'>) => {
    const own = found.get(name) ?? new Set()
    found.set(name, own.add(namespace))
  }
  for (const { principal } of people) if (principal.kind === 'ServiceAccount') keep(principal)
  for (const account of serviceAccounts) keep(account)
  for (const { namespace, serviceAccountName: name } of pods) keep({ namespace, name })
  return found
}
