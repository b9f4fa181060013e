/** Whether somebody may do something, and who may: yes, no, or not to be told from the files. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import type { Access, AccessGrant } from './access.ts'
import type { Holding } from './binding.ts'
import { builtIns } from './built-in-roles.ts'
import { type Action, allows, allowsUrl } from './policy-rule.ts'
import { groupsOf, type Principal, principalKey } from './principal.ts'
import type { RoleRule } from './roles.ts'
import type { Scope } from './scope.ts'

/** What somebody asks the API server for: something of a resource, or a path that is none. */
export type AccessRequest =
  | (Action & {
      /** `cluster` for what has no namespace, or for every namespace at once. */
      readonly scope: Scope
      /** Of one object; `create` and `deletecollection` have none. */
      readonly name?: string
    })
  | { readonly verb: string; readonly url: string }

export interface AccessDecision<R> {
  /** `unknown` where nothing allows it, but a binding hands out a role that is neither in the files nor built in. */
  readonly answer: 'yes' | 'no' | 'unknown'
  /** What of the files allows it; empty also where what every cluster has allows it. */
  readonly grants: readonly AccessGrant<R>[]
  /** The bindings whose role nobody knows. */
  readonly unknown: readonly Holding<R>[]
}

export interface AccessHolder<R> {
  readonly principal: Principal
  readonly grants: readonly AccessGrant<R>[]
}

/**
 * Whether a principal may do something.
 * @param groups that the principal is in besides those that everyone of its kind is in
 */
export function decide<R>(
  access: Access<R>,
  principal: Principal,
  request: AccessRequest,
  groups: readonly string[] = [],
): AccessDecision<R> {
  const holdings = access.bindingsOf(principal, groups).filter(holding => reaches(holding.binding.scope, request))
  const grants = holdings.flatMap(holding => grantsFor(holding, request))
  const unknown = holdings.filter(({ binding }) => binding.role === 'unknown')
  const isAllowed =
    grants.length > 0 || allowedByCluster(access.minor, [principal, ...groupsOf(principal, groups)], request)
  return { answer: isAllowed ? 'yes' : unknown.length > 0 ? 'unknown' : 'no', grants, unknown }
}

/** Whoever bindings of the files let do something, each once, in the order of the bindings. */
export function holdersOf<R>(access: Access<R>, request: AccessRequest): readonly AccessHolder<R>[] {
  const found = new Map<string, { readonly principal: Principal; readonly grants: AccessGrant<R>[] }>()
  for (const binding of access.bindings) {
    if (!reaches(binding.scope, request)) continue
    for (const holding of binding.subjects) {
      const { principal } = holding
      const grants = grantsFor(holding, request)
      if (grants.length === 0) continue
      const key = principalKey(principal)
      const holder = found.get(key) ?? { principal, grants: [] }
      holder.grants.push(...grants)
      found.set(key, holder)
    }
  }
  return [...found.values()]
}

/** What a RoleBinding hands out counts in its namespace, and never for URLs. */
function reaches(scope: Scope, request: AccessRequest): boolean {
  if (scope === 'cluster') return true
  return 'scope' in request && request.scope !== 'cluster' && request.scope.namespace === scope.namespace
}

function grantsFor<R>({ binding, index: subject }: Holding<R>, request: AccessRequest): readonly AccessGrant<R>[] {
  return binding.roles.flatMap(role =>
    role.rules.flatMap((granting: RoleRule<R>) =>
      permits(granting.rule, request) ? [{ ...granting, binding, subject, role }] : [],
    ),
  )
}

function permits(rule: PolicyRule, request: AccessRequest): boolean {
  return 'url' in request ? allowsUrl(rule, request.verb, request.url) : allows(rule, request)
}

/** By the bindings that every cluster begins with. */
function allowedByCluster(minor: number | undefined, who: readonly Principal[], request: AccessRequest): boolean {
  const { grantsOf } = builtIns(minor)
  return who.some(principal =>
    grantsOf(principal).some(
      ({ namespace, rules }) =>
        reaches(namespace === undefined ? 'cluster' : { namespace }, request) &&
        rules.some(rule => permits(rule, request)),
    ),
  )
}
