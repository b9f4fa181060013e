/** What principals can become: the shortest way from each to the whole cluster, its nodes, or somebody else. */
import { lazy } from '../lazy.ts'
import type { PodFact } from '../pod/fact.ts'
import type { Access } from '../rbac/access.ts'
import { groupsOf, type Principal } from '../rbac/principal.ts'
import { bindersAmong } from './binders.ts'
import { constraintUsersOf } from './constraint-users.ts'
import { type Edges, edgesOf } from './edges.ts'
import { graphOf, type WaysBack, waysBack } from './graph.ts'
import { givenIn } from './held.ts'
import { heldByAll, withMore } from './held-by-all.ts'
import { numberedNodes } from './nodes.ts'
import { type Memberships, peopleOf, withBinders } from './people.ts'
import { bindingsByName } from './places-to-bind.ts'
import { rolesByName } from './roles-by-name.ts'
import type { EscalationGoal, EscalationStep, UnknownThing } from './step.ts'
import { thingsByName } from './things-by-name.ts'

export interface Escalation<R> {
  /** The shortest ways to a goal, or to the nearest of these principals; the answers for one list are kept. */
  waysTo(end: EscalationGoal | readonly Principal[]): Ways<R>
  /**
   * The ways to the nodes of the cluster if the namespaces that the files do not hold let privileged pods in, which nobody can tell.
   */
  readonly unsureWays: Ways<R>
  /** The ways to the nearest of the things that rules name, where the files do not tell whether these lead on. @param isIn which of them */
  waysToThings(isIn: (thing: UnknownThing) => boolean): Ways<R>
}

export interface Ways<R> {
  /** In how many steps a principal is there; undefined where there is no way, and where it is there already. */
  distance(principal: Principal): number | undefined
  /** The same of a subject of bindings, by its number among them: without a look at names, for asking about all. */
  distanceOf(subject: number): number | undefined
  /**
   * Step by step; undefined where there is no way of at most so many steps.
   * @param most four if absent
   */
  path(principal: Principal, most?: number): readonly EscalationStep<R>[] | undefined
}

const noMemberships: Memberships = new Map()

/**
 * The graph of what each principal can become by what it holds itself and by its groups, together too. A role that nobody knows
 * gives nothing.
 * @param pods whose accounts are within reach
 */
export function escalationOf<R>(
  access: Access<R>,
  pods: readonly PodFact<R>[],
  memberships: Memberships = noMemberships,
): Escalation<R> {
  const known = memberships.size === 0 ? noMemberships : memberships
  const found = kept.get(access)
  if (found && found.pods === pods && found.memberships === known) return found.escalation as Escalation<R>
  const escalation = makeEscalation(access, pods, known)
  kept.set(access, { pods, memberships: known, escalation })
  return escalation
}

// Several rules ask for the same one.
const kept = new WeakMap<
  object,
  { readonly pods: unknown; readonly memberships: Memberships; readonly escalation: unknown }
>()

const goals: readonly EscalationGoal[] = ['cluster', 'nodes', 'secrets']

function makeEscalation<R>(access: Access<R>, pods: readonly PodFact<R>[], memberships: Memberships): Escalation<R> {
  const built = lazy(() => {
    const constraints = constraintUsersOf(access)
    const things = thingsByName(access, pods)
    const bindings = bindingsByName(access)
    const byRules = { things, roles: rolesByName(access, bindings) }
    const given = givenIn(access.ruleLists, things)
    const others = peopleOf(access, memberships, constraints.listed)
    const heldByOthers = heldByAll(access, others, constraints, given)
    const people = withBinders(others, bindersAmong(access, others, heldByOthers, { given, bindings }))
    const held = withMore(
      heldByOthers,
      people.binders.map(binder => binder.held),
    )
    const nodes = numberedNodes(access.subjects, access.holderIndex)
    for (const principal of people.principals.slice(access.subjects.length)) nodes.ofPrincipal(principal)
    for (const { principal } of people.binders) nodes.ofBinder(principal)
    for (const goal of goals) nodes.ofGoal(goal)
    const unsure = nodes.ofUnsure()
    const edges = edgesOf(access, pods, { people, held, byRules, constraints }, nodes)
    const size = { nodes: nodes.size, people: people.size }
    return { nodes, unsure, edges, graph: graphOf(size, edges.from, edges.to, edges.standings) }
  })
  const ways = new Map<unknown, Ways<R>>()
  const waysBackTo = (ends: readonly number[]): Ways<R> => {
    const { nodes, edges, graph } = built()
    return waysOf(edges, waysBack(graph, ends), nodes.find, access.subjects.length)
  }
  const unsureWays = lazy(() => waysBackTo([built().unsure]))
  return {
    waysTo(end) {
      const known = ways.get(end)
      if (known) return known
      const { nodes } = built()
      const ends = typeof end === 'string' ? [nodes.ofGoal(end)] : end.flatMap(who => nodes.find(who) ?? [])
      const made = waysBackTo(ends)
      ways.set(end, made)
      return made
    },
    get unsureWays() {
      return unsureWays()
    },
    waysToThings(isIn) {
      const { things } = built().nodes
      return waysBackTo([...things].flatMap(([number, thing]) => (isIn(thing) ? [number] : [])))
    },
  }
}

function waysOf<R>(
  edges: Edges<R>,
  { distance, next }: WaysBack,
  numberOf: (principal: Principal) => number | undefined,
  holders: number,
): Ways<R> {
  const far = (principal: Principal): number | undefined => {
    const number = numberOf(principal)
    return number === undefined || distance[number]! < 0 ? undefined : distance[number]!
  }
  /** Whoever no binding names is still in the groups that it is always in. */
  const nearestGroup = (principal: Principal): Principal | undefined => {
    const groups = groupsOf(principal).filter(group => far(group) !== undefined)
    const least = Math.min(...groups.map(group => far(group)!))
    return groups.find(group => far(group) === least)
  }
  const distanceFrom = (principal: Principal): number | undefined => {
    const own = far(principal)
    if (own !== undefined) return own === 0 ? undefined : own
    // The groups of a holder are in the graph.
    if ((numberOf(principal) ?? holders) < holders) return undefined
    const group = nearestGroup(principal)
    return group && far(group)! + 1
  }
  return {
    distance: distanceFrom,
    distanceOf: subject => (distance[subject]! > 0 ? distance[subject] : undefined),
    path(principal, most = 4) {
      const length = distanceFrom(principal)
      if (length === undefined || length > most) return
      const path: EscalationStep<R>[] = []
      let from = principal
      if (far(principal) === undefined) {
        from = nearestGroup(principal)!
        path.push({
          from: { is: 'principal', principal },
          to: { is: 'principal', principal: from },
          by: 'group',
          grants: [],
        })
      }
      for (let node = numberOf(from)!; path.length < length; node = next[node]!)
        path.push(edges.step(node, next[node]!))
      return path
    },
  }
}
