/** Every step that somebody can take, as numbers; what allows it is looked for when it is told. */
import { lazy } from '../lazy.ts'
import type { PodFact } from '../pod/fact.ts'
import { podAccounts } from '../pod/service-account.ts'
import type { Access } from '../rbac/access.ts'
import type { Principal } from '../rbac/principal.ts'
import type { TokenSecretFact } from '../rbac/token-secret.ts'
import { namespacesHeld, namespacesOfAccounts } from './account-namespaces.ts'
import type { ConstraintUsers } from './constraint-users.ts'
import type { Standings } from './graph.ts'
import { toldOf } from './held.ts'
import { bitsOf, type HeldByAll, heldBy, mayJoin } from './held-by-all.ts'
import { joinedLeads, leadsInto, type Taken } from './leads.ts'
import { type ByName, leadsByName, type NamedByRules } from './leads-by-name.ts'
import { named } from './moves.ts'
import type { Nodes } from './nodes.ts'
import type { People } from './people.ts'
import { podSecurityOf } from './pod-security.ts'
import { privilegedAccounts } from './privileged-accounts.ts'
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

/** What leads from somebody to somewhere. */
type Cause<R> = 'group' | Taken<R> | ByName<R>

/** Whoever may take steps, and what they hold. */
export interface Holders<R> {
  /** Their numbers as nodes are their own. */
  readonly people: People<R>
  readonly held: HeldByAll
  readonly byRules: NamedByRules<R>
  readonly constraints: ConstraintUsers<R>
}

/** The accounts of the controllers there write every object, roles among them. */
const controlPlane = 'kube-system'

export function edgesOf<R>(
  access: Access<R>,
  pods: readonly PodFact<R>[],
  { people, held, byRules, constraints }: Holders<R>,
  nodes: Nodes,
): Edges<R> {
  const from: number[] = []
  const to: number[] = []
  const add = (source: number, target: number) => {
    from.push(source)
    to.push(target)
  }
  const { principals } = people
  const byName = leadsByName(
    byRules,
    nodes,
    lazy(() => namespacesOfAccounts(principals, access.serviceAccounts, pods)),
    numberOf,
  )
  const leads = leadsInto(
    nodes,
    podSecurityOf(access.podSecurity),
    privilegedAccounts(principals, held, constraints.listed),
  )
  const standings = standingsOf(held, leads)
  /** The first pod of each account, by its number. */
  const podOf = new Map<number, PodFact<R>>()
  /** The first Secret with the token of each who has one, by its number. */
  const secretOf = new Map<number, TokenSecretFact<R>>()
  let source = 0
  const addEnd = (end: number) => add(source, end)
  for (; source < people.size; source++) leavingBesides(source, addEnd)
  for (const [index, { person }] of people.binders.entries()) add(person, principals.length + index)
  addAccounts()
  addTokens()
  const master = nodes.ofGoal('nodes')
  add(master, nodes.ofAccounts('pods', '*'))
  return { from: new Int32Array(from), to: new Int32Array(to), standings, step }

  /** Visits the ends of the steps that somebody can take by more than one standing: by groups, by all it holds together, by names. */
  function leavingBesides(number: number, visit: (end: number, cause: Cause<R>) => void): void {
    const groups = people.groups(number)
    for (const { principal } of groups) visit(nodes.ofPrincipal(principal), 'group')
    let all = bitsOf(held, number)
    if (groups.length > 0 || mayJoin(held, number)) {
      const single = [number, ...groups.map(group => access.holderIndex(group.principal)!)].map(each =>
        heldBy(held, each),
      )
      for (const [, bits] of single.flat()) all |= bits
      for (const { end, taken } of joinedLeads(single, () => people.allHoldings(number), leads)) visit(end, taken)
    }
    if ((all & named) !== 0) byName(number, people.allHoldings(number), visit)
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

  function addTokens(): void {
    for (const secret of access.tokenSecrets)
      for (const owner of secret.owners) {
        const number = numberOf(owner)
        for (const namespace of [secret.namespace, '*']) add(nodes.ofAccounts('tokens', namespace), number)
        if (!secretOf.has(number)) secretOf.set(number, secret)
      }
  }

  function step(source: number, target: number): EscalationStep<R> {
    const ends = { from: nodes.at(source), to: nodes.at(target) }
    if (source >= people.size) {
      const pod = ends.from.is === 'pods' ? podOf.get(target) : undefined
      const secret = ends.from.is === 'tokens' ? secretOf.get(target) : undefined
      return { ...ends, by: givenBy(source, ends), grants: [], ...(pod && { pod }), ...(secret && { secret }) }
    }
    const cause = causeOf(source, target)
    if (cause === 'group') return { ...ends, by: cause, grants: [] }
    if ('right' in cause) {
      const { right, ...told } = cause
      return { ...ends, by: right, ...told }
    }
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
    const { by } = people.binders[target - principals.length] ?? {}
    if (by) return { right: 'rbac-bind', grants: by }
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
    if (from.is === 'tokens') return 'token'
    const isGroup = to.is === 'principal' && to.principal.kind === 'Group'
    return from.is === 'principal' || isGroup ? 'group' : 'account'
  }

  function toldTaken(number: number, { move, scope, isJoined, lax, account }: Taken<R>) {
    const holdings = (isJoined ? people.allHoldings(number) : people.holdings(number)).filter(
      ({ binding }) => binding.scope === scope || binding.scope === 'cluster',
    )
    const told = toldOf(move, holdings)
    const use = move.by.includes('constraints')
      ? constraints.usesOf(people.principal(number), holdings, people.memberOf(number))[0]
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
