/** Every step that somebody can take, as numbers; what allows it is looked for when it is told. */
import { lazy } from '../lazy.ts'
import type { PodFact } from '../pod/fact.ts'
import { podAccounts } from '../pod/service-account.ts'
import { type Access, type AccessGrant, grantsBy } from '../rbac/access.ts'
import type { Principal } from '../rbac/principal.ts'
import { namespacesHeld, namespacesOfAccounts } from './account-namespaces.ts'
import type { ConstraintUsers } from './constraint-users.ts'
import type { Standings } from './graph.ts'
import { toldOf } from './held.ts'
import { heldBy, heldByAll, mayJoin } from './held-by-all.ts'
import { joinedLeads, leadsInto, type Taken } from './leads.ts'
import { named } from './moves.ts'
import { type NamedPrincipal, namedBy } from './named.ts'
import type { Nodes } from './nodes.ts'
import type { People } from './people.ts'
import { podSecurityOf } from './pod-security.ts'
import { privilegedAccounts } from './privileged-accounts.ts'
import { rightFor } from './rights.ts'
import { standingsOf } from './standings.ts'
import type { EscalationStep } from './step.ts'

export interface Edges<R> {
  /** Numbers of nodes, but for what people lead to who have a standing. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly standings: Standings
  /** @param from the number of a node @param to of one that a step leads to from there */
  step(from: number, to: number): EscalationStep<R>
}

/** Somebody who may be somebody else by name. */
interface Naming<R> {
  readonly who: NamedPrincipal
  readonly grants: readonly AccessGrant<R>[]
}

/** What leads from somebody to somewhere. */
type Cause<R> = 'group' | Taken<R> | Naming<R>

/** The accounts of the controllers there write every object, roles among them. */
const controlPlane = 'kube-system'

/** @param people whose numbers as nodes are their own */
export function edgesOf<R>(
  access: Access<R>,
  pods: readonly PodFact<R>[],
  people: People<R>,
  nodes: Nodes,
  constraints: ConstraintUsers<R>,
): Edges<R> {
  const from: number[] = []
  const to: number[] = []
  const add = (source: number, target: number) => {
    from.push(source)
    to.push(target)
  }
  const { principals } = people
  const namespacesOf = lazy(() => namespacesOfAccounts(principals, access.serviceAccounts, pods))
  const held = heldByAll(access, people, constraints)
  const leads = leadsInto(
    nodes,
    podSecurityOf(access.podSecurity),
    privilegedAccounts(principals, held, constraints.listed),
  )
  const standings = standingsOf(held, leads)
  /** The first pod of each account, by its number. */
  const podOf = new Map<number, PodFact<R>>()
  let source = 0
  const addEnd = (end: number) => add(source, end)
  for (; source < principals.length; source++) leavingBesides(source, addEnd)
  addAccounts()
  const master = nodes.ofGoal('nodes')
  add(master, nodes.ofAccounts('pods', '*'))
  return { from: new Int32Array(from), to: new Int32Array(to), standings, step }

  /** Visits the ends of the steps that somebody can take by more than one standing: by groups, by all it holds together, by names. */
  function leavingBesides(number: number, visit: (end: number, cause: Cause<R>) => void): void {
    const groups = people.groups(number)
    for (const { principal } of groups) visit(nodes.ofPrincipal(principal), 'group')
    let all = 0
    for (let at = held.first[number]!; at < held.first[number + 1]!; at++) all |= held.bits[at]!
    if (groups.length > 0 || mayJoin(held, number)) {
      const single = [number, ...groups.map(group => access.holderIndex(group.principal)!)].map(each =>
        heldBy(held, each),
      )
      for (const [, bits] of single.flat()) all |= bits
      for (const { end, taken } of joinedLeads(single, () => people.allHoldings(number), leads)) visit(end, taken)
    }
    if ((all & named) !== 0) naming(number, visit)
  }

  function naming(number: number, visit: (end: number, cause: Naming<R>) => void): void {
    const grants = people.allHoldings(number).flatMap(grantsBy)
    // Who acts in a group does so as somebody.
    const somebody = grants.find(({ rule, binding }) => rightFor(rule, 'somebody', binding.scope))
    for (const grant of grants)
      for (const who of namedBy(grant.rule, grant.binding.scope)) {
        if (who.kind === 'Group' && !somebody) continue
        const cause = { who, grants: who.kind === 'Group' && somebody !== grant ? [grant, somebody!] : [grant] }
        for (const principal of meantBy(who)) {
          const end = numberOf(principal)
          if (end !== number) visit(end, cause)
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
    if (isNew) for (const group of access.groupsOf(principal)) add(number, nodes.ofPrincipal(group.principal))
    return number
  }

  /** A pod that mounts no token is no account to whoever is in it. */
  function addAccounts(): void {
    const { automounts } = podAccounts(access)
    const namespaces = new Set([controlPlane, ...namespacesHeld(principals, held.scopes)])
    for (const pod of pods) {
      const { namespace, serviceAccountName: name } = pod
      namespaces.add(namespace)
      if (!pod.projectsServiceAccountToken && automounts(pod) !== true) continue
      const account = numberOf({ kind: 'ServiceAccount', namespace, name })
      add(nodes.ofAccounts('pods', namespace), account)
      if (!podOf.has(account)) podOf.set(account, pod)
    }
    // Most of the graph, so nothing is asked again for each.
    const accountsOf = new Map<string | undefined, number>()
    for (let account = 0; account < principals.length; account++) {
      const { kind, namespace } = principals[account]!
      if (kind !== 'ServiceAccount') continue
      const all = accountsOf.get(namespace) ?? nodes.ofAccounts('accounts', namespace)
      accountsOf.set(namespace, all)
      add(all, account)
    }
    for (const namespace of accountsOf.keys()) namespaces.add(namespace)
    for (const namespace of namespaces) {
      for (const is of ['accounts', 'pods'] as const) add(nodes.ofAccounts(is, '*'), nodes.ofAccounts(is, namespace))
      // Each namespace has an account, if only `default`, that nothing names.
      for (const group of access.groupsOf({ kind: 'ServiceAccount', namespace, name: 'default' }))
        add(nodes.ofAccounts('accounts', namespace), nodes.ofPrincipal(group.principal))
    }
    add(nodes.ofAccounts('accounts', controlPlane), nodes.ofGoal('cluster'))
  }

  function step(source: number, target: number): EscalationStep<R> {
    const ends = { from: nodes.at(source), to: nodes.at(target) }
    if (source >= principals.length) {
      const pod = ends.from.is === 'pods' ? podOf.get(target) : undefined
      return { ...ends, by: givenBy(source, ends), grants: [], ...(pod && { pod }) }
    }
    const cause = causeOf(source, target)
    if (cause === 'group') return { ...ends, by: cause, grants: [] }
    if ('who' in cause) return { ...ends, by: cause.who.right, grants: cause.grants }
    return { ...ends, ...toldTaken(source, cause) }
  }

  /** The first in the order in which they are told: groups, what is held in one place, and the rest. */
  function causeOf(source: number, target: number): Cause<R> {
    const isGroup = people.groups(source).some(({ principal }) => nodes.ofPrincipal(principal) === target)
    if (isGroup) return 'group'
    for (const [scope, bits] of heldBy(held, source)) {
      const lead = leads.alone(bits, scope).find(({ end }) => end === target)
      if (lead) return lead.taken
    }
    let found: Cause<R> | undefined
    leavingBesides(source, (end, cause) => {
      if (end === target) found ??= cause
    })
    return found!
  }

  /** What leads on from whoever is no person: a goal, the accounts or pods of a namespace, somebody whom no binding names. */
  function givenBy(source: number, { from, to }: Pick<EscalationStep<R>, 'from' | 'to'>): EscalationStep<R>['by'] {
    if (source === master) return 'node'
    if (to.is === 'goal') return 'control-plane'
    const isGroup = to.is === 'principal' && to.principal.kind === 'Group'
    return from.is === 'principal' || isGroup ? 'group' : 'account'
  }

  function toldTaken(number: number, { move, scope, isJoined, lax, account }: Taken<R>) {
    const holdings = (isJoined ? people.allHoldings(number) : people.holdings(number)).filter(
      ({ binding }) => binding.scope === scope || binding.scope === 'cluster',
    )
    const told = toldOf(move, holdings)
    const use = move.by.includes('constraints')
      ? constraints.usesOf(principals[number]!, holdings, people.memberOf(number))[0]
      : undefined
    return {
      by: told.by,
      grants: use?.grant ? [...told.grants, use.grant] : told.grants,
      ...(use && { constraints: use.constraints }),
      ...(lax && { namespace: lax }),
      ...(account && { account }),
    }
  }
}
