/** What principals can become: the shortest way from each to the whole cluster, its nodes, or a namespace. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import type { PodFact } from '../pod/fact.ts'
import { type PodAccounts, podAccounts } from '../pod/service-account.ts'
import type { Access, AccessGrant, Holding } from './access.ts'
import { capabilitiesOf, capabilitySet, capabilitySetOf, intersects, type Scope } from './capabilities.ts'
import type { Capability } from './capability-table.ts'
import { fullAccess } from './full-access.ts'
import { groupsOf, type Principal, principalKey } from './principal.ts'
import type { RoleRule } from './roles.ts'

/** What somebody would have in the end. */
export type EscalationGoal = 'cluster' | 'nodes' | 'secrets'

/** Who or what stands between two steps: `pods` are all accounts of pods that run, `accounts` all that there may be. */
export type EscalationNode =
  | { readonly is: 'principal'; readonly principal: Principal }
  | { readonly is: 'accounts' | 'pods'; readonly namespace: string | undefined | '*' }
  | { readonly is: 'goal'; readonly goal: EscalationGoal }

export interface EscalationStep<R> {
  readonly from: EscalationNode
  readonly to: EscalationNode
  /** The capability that leads there; `everything` is a rule that grants all, the others follow from what things are. */
  readonly by: Capability | 'everything' | 'group' | 'account' | 'control-plane'
  /** The permissions that give the capability; none where it follows. */
  readonly grants: readonly AccessGrant<R>[]
  /** For an account that a pod runs as. */
  readonly pod?: PodFact<R>
}

export interface Escalation<R> {
  /**
   * The shortest way, step by step; undefined where there is none of at most `steps`.
   * @param steps four if absent
   */
  pathOf(principal: Principal, goal: EscalationGoal, steps?: number): readonly EscalationStep<R>[] | undefined
  /**
   * The same to the nearest of these, itself not among them; the answers for one list are kept.
   * @param steps four if absent
   */
  pathAmong(
    principal: Principal,
    targets: readonly Principal[],
    steps?: number,
  ): readonly EscalationStep<R>[] | undefined
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

/** The accounts of the controllers there write every object, roles among them. */
const controlPlane = 'kube-system'

/**
 * The graph of what each principal can become by what it holds. Steps through groups count; what two groups give only together does
 * not. A role that nobody knows gives nothing.
 * @param pods whose accounts are within reach
 */
export function escalationOf<R>(access: Access<R>, pods: readonly PodFact<R>[]): Escalation<R> {
  const found = graphs.get(access)
  if (found && found.pods === pods) return found.escalation as Escalation<R>
  const escalation = graphOf(access, pods)
  graphs.set(access, { pods, escalation })
  return escalation
}

// Several rules ask for the same one.
const graphs = new WeakMap<object, { readonly pods: unknown; readonly escalation: unknown }>()

function graphOf<R>(access: Access<R>, pods: readonly PodFact<R>[]): Escalation<R> {
  const goals = new Map<EscalationGoal, Ways<R>>()
  const targets = new Map<readonly Principal[], Ways<R>>()
  let edges: Edges<R> | undefined
  const waysTo = (ends: readonly EscalationNode[]): Ways<R> => {
    edges ??= incoming(stepsOf(access, pods))
    const keys = new Set(ends.map(keyOf))
    return { ends: keys, next: nextSteps(edges, keys) }
  }
  return {
    pathOf(principal, goal, steps) {
      const ways = goals.get(goal) ?? waysTo([{ is: 'goal', goal }])
      goals.set(goal, ways)
      return walk(principal, ways, steps)
    },
    pathAmong(principal, among, steps) {
      const ways = targets.get(among) ?? waysTo(among.map(each => ({ is: 'principal', principal: each })))
      targets.set(among, ways)
      return ways.ends.has(principalKey(principal)) ? undefined : walk(principal, ways, steps)
    },
  }
}

/** The way back from some ends: for each node the step that leads on. */
interface Ways<R> {
  readonly ends: ReadonlySet<string>
  readonly next: ReadonlyMap<string, EscalationStep<R>>
}

function walk<R>(principal: Principal, { ends, next }: Ways<R>, steps = 4): readonly EscalationStep<R>[] | undefined {
  const path: EscalationStep<R>[] = []
  let node: EscalationNode = { is: 'principal', principal }
  while (!ends.has(keyOf(node))) {
    // Whoever no binding names is still in the groups that it is always in.
    const step: EscalationStep<R> | undefined =
      next.get(keyOf(node)) ?? (path.length === 0 ? throughGroup(principal, next) : undefined)
    if (!step || path.length === steps) return
    path.push(step)
    node = step.to
  }
  return path
}

function throughGroup<R>(
  principal: Principal,
  next: ReadonlyMap<string, EscalationStep<R>>,
): EscalationStep<R> | undefined {
  const group = groupsOf(principal).find(each => next.has(keyOf({ is: 'principal', principal: each })))
  return group && { ...between(principal, group), by: 'group', grants: [] }
}

function between(from: Principal, to: Principal) {
  return { from: { is: 'principal', principal: from }, to: { is: 'principal', principal: to } } as const
}

/** Every step that one can take, in the order of the subjects. */
function stepsOf<R>(access: Access<R>, pods: readonly PodFact<R>[]): readonly EscalationStep<R>[] {
  const steps: EscalationStep<R>[] = []
  const accounts = new Map<string, Principal>()
  const namespaces = new Set<string | undefined>([controlPlane])
  for (const principal of access.subjects) {
    // Whoever is in a group that nothing is bound to gets nowhere by it.
    for (const group of groupsOf(principal))
      if (access.bindingsNaming(group).length > 0) steps.push({ ...between(principal, group), by: 'group', grants: [] })
    const holdings = access.bindingsNaming(principal)
    for (const own of byScope(holdings)) steps.push(...stepsWith(principal, own))
    for (const { binding } of holdings) if (binding.scope !== 'cluster') namespaces.add(binding.scope.namespace)
    if (principal.kind === 'ServiceAccount') accounts.set(principalKey(principal), principal)
  }
  for (const step of accountSteps(pods, podAccounts(access), accounts, namespaces)) steps.push(step)
  return steps
}

/** A pod that mounts no token is no account to whoever is in it. */
function accountSteps<R>(
  pods: readonly PodFact<R>[],
  { automounts }: PodAccounts,
  accounts: Map<string, Principal>,
  namespaces: Set<string | undefined>,
): readonly EscalationStep<R>[] {
  const steps: EscalationStep<R>[] = []
  for (const pod of pods) {
    const { namespace, serviceAccountName: name } = pod
    namespaces.add(namespace)
    if (!pod.projectsServiceAccountToken && automounts(pod) !== true) continue
    const to: EscalationNode = { is: 'principal', principal: { kind: 'ServiceAccount', namespace, name } }
    steps.push({ from: { is: 'pods', namespace }, to, by: 'account', grants: [], pod })
  }
  for (const principal of accounts.values()) {
    namespaces.add(principal.namespace)
    const to: EscalationNode = { is: 'principal', principal }
    steps.push({ from: { is: 'accounts', namespace: principal.namespace }, to, by: 'account', grants: [] })
  }
  for (const namespace of namespaces)
    for (const is of ['accounts', 'pods'] as const)
      steps.push({ from: { is, namespace: '*' }, to: { is, namespace }, by: 'account', grants: [] })
  steps.push({
    from: { is: 'accounts', namespace: controlPlane },
    to: { is: 'goal', goal: 'cluster' },
    by: 'control-plane',
    grants: [],
  })
  return steps
}

/** Where the holdings of one scope lead. */
function stepsWith<R>(principal: Principal, holdings: readonly Holding<R>[]): readonly EscalationStep<R>[] {
  const { scope } = holdings[0]!.binding
  const [{ binding, subject }] = holdings as readonly [Holding<R>]
  const [role, another] = binding.roles
  // Most hold one role in a scope, and many hold the same.
  const isOne = holdings.length === 1 && role !== undefined && another === undefined
  const grants = isOne ? [] : leadingGrants(holdings)
  const several = isOne ? undefined : capabilitiesOf(grants.map(source => ({ rule: source.rule, scope, source })))
  const one = isOne ? givenBy(role.rules, scope) : undefined
  const given = (by: Capability): readonly AccessGrant<R>[] | undefined =>
    one
      ? one.get(by)?.map(written => ({ ...written, binding, subject, role: role! }))
      : several?.get(by)?.map(({ source }) => source)
  if ((one ?? several)!.size === 0) return []
  const from: EscalationNode = { is: 'principal', principal }
  const step = (to: EscalationNode, by: Capability, and?: Capability): readonly EscalationStep<R>[] => {
    const own = given(by)
    const other = and === undefined ? [] : own && given(and)
    return own && other ? [{ from, to, by, grants: [...own, ...other] }] : []
  }
  const within = namespaceOf(scope)
  const everything = (scope === 'cluster' && isOne ? leadingGrants(holdings) : grants).find(({ rule }) =>
    fullAccess(rule),
  )
  return [
    ...(scope === 'cluster' && everything
      ? [{ from, to: { is: 'goal', goal: 'cluster' }, by: 'everything', grants: [everything] } as const]
      : []),
    ...(scope === 'cluster' ? direct.flatMap(([goal, ...by]) => step({ is: 'goal', goal }, ...by)) : []),
    ...anyAccount.flatMap(by => step({ is: 'accounts', namespace: within }, ...by)),
    ...anyPod.flatMap(by => step({ is: 'pods', namespace: within }, by)),
  ]
}

function leadingGrants<R>(holdings: readonly Holding<R>[]): readonly AccessGrant<R>[] {
  return holdings.flatMap(({ binding, subject }) =>
    binding.roles.flatMap(role =>
      role.rules.flatMap((written): readonly AccessGrant<R>[] =>
        leadsOn(written.rule) ? [{ ...written, binding, subject, role }] : [],
      ),
    ),
  )
}

type Given<R> = ReadonlyMap<Capability, readonly RoleRule<R>[]>

// By the rules of a role, and by the scope.
const kept = new WeakMap<readonly unknown[], Map<string, Given<unknown>>>()

/** What a role gives that leads on, with the rules that do. */
function givenBy<R>(rules: readonly RoleRule<R>[], scope: Scope): Given<R> {
  const byScope = kept.get(rules) ?? new Map<string, Given<unknown>>()
  kept.set(rules, byScope)
  const key = scope === 'cluster' ? '*' : scope.namespace === controlPlane ? controlPlane : ''
  const found = byScope.get(key) as Given<R> | undefined
  if (found) return found
  const held = capabilitiesOf(
    rules.flatMap(source => (leadsOn(source.rule) ? [{ rule: source.rule, scope, source }] : [])),
  )
  const given = new Map([...held].map(([by, own]) => [by, own.map(({ source }) => source)] as const))
  byScope.set(key, given)
  return given
}

const leading = capabilitySet([
  ...direct.flatMap(([, by, and]) => (and ? [by, and] : [by])),
  ...anyAccount.flatMap(([by, and]) => (and ? [by, and] : [by])),
  ...anyPod,
])
const known = new WeakMap<PolicyRule, boolean>()

/** Whether a rule has a part in any step; few have. */
function leadsOn(rule: PolicyRule): boolean {
  const found = known.get(rule) ?? (intersects(capabilitySetOf([rule]), leading) || fullAccess(rule) !== undefined)
  known.set(rule, found)
  return found
}

function namespaceOf(scope: Scope): string | undefined | '*' {
  return scope === 'cluster' ? '*' : scope.namespace
}

function byScope<R>(holdings: readonly Holding<R>[]): Iterable<readonly Holding<R>[]> {
  const found = new Map<string, Holding<R>[]>()
  for (const holding of holdings) {
    const { scope } = holding.binding
    const key = scope === 'cluster' ? scope : JSON.stringify(scope.namespace ?? null)
    const list = found.get(key)
    if (list) list.push(holding)
    else found.set(key, [holding])
  }
  return found.values()
}

/** A step with the key of the node that it leads from. */
interface Edge<R> {
  readonly from: string
  readonly step: EscalationStep<R>
}

/** By the key of the node that they lead to. */
type Edges<R> = ReadonlyMap<string, readonly Edge<R>[]>

function incoming<R>(steps: readonly EscalationStep<R>[]): Edges<R> {
  const found = new Map<string, Edge<R>[]>()
  for (const step of steps) {
    const key = keyOf(step.to)
    const list = found.get(key)
    const edge = { from: keyOf(step.from), step }
    if (list) list.push(edge)
    else found.set(key, [edge])
  }
  return found
}

/** Back from the ends, nearest first: for each node the step that leads on. */
function nextSteps<R>(edges: Edges<R>, ends: ReadonlySet<string>): ReadonlyMap<string, EscalationStep<R>> {
  const next = new Map<string, EscalationStep<R>>()
  const open = [...ends]
  const seen = new Set(open)
  for (const key of open)
    for (const { from, step } of edges.get(key) ?? []) {
      if (seen.has(from)) continue
      seen.add(from)
      next.set(from, step)
      open.push(from)
    }
  return next
}

function keyOf(node: EscalationNode): string {
  if (node.is === 'principal') return principalKey(node.principal)
  return node.is === 'goal' ? node.goal : JSON.stringify([node.is, node.namespace ?? null])
}
