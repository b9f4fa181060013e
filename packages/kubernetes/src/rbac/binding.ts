/** Bindings with what they refer to: the roles that they hand out, and to whom. */
import type { BindingFact, SubjectFact } from './fact.ts'
import { type Named, named } from './named.ts'
import { type Principal, principalOf } from './principal.ts'
import type { ResolvedRole } from './roles.ts'
import type { Scope } from './scope.ts'

export interface AccessBinding<R> {
  readonly fact: BindingFact<R>
  readonly scope: Scope
  /**
   * The role that is handed out: several where the files define it more than once, for they may be variants; none where it is
   * unknown, being neither in the files nor among the built-in roles whose rules are known.
   */
  readonly roles: readonly ResolvedRole<R>[]
  readonly role: 'resolved' | 'unknown'
  /** A subject that names nobody is left out. */
  readonly subjects: readonly BoundSubject[]
}

export interface BoundSubject {
  /** The same object in all bindings of a world. */
  readonly principal: Principal
  /** From 0, in the order in which the bindings of a world name principals; for tables of them. */
  readonly number: number
  /** From 0, among the subjects that are written. */
  readonly index: number
}

export interface ResolvedBindings<R> {
  readonly all: readonly AccessBinding<R>[]
  /** By their numbers. */
  readonly principals: readonly Principal[]
  numberOf(principal: Principal): number | undefined
}

const none: readonly never[] = []

/** A RoleBinding refers to a Role of its own namespace or to a ClusterRole, a ClusterRoleBinding to a ClusterRole only. */
export function resolveBindings<R>(
  facts: readonly BindingFact<R>[],
  roles: Named<readonly ResolvedRole<R>[]>,
): ResolvedBindings<R> {
  const principals: Principal[] = []
  const numbers = named<number>()
  const scopes = new Map<string | undefined, Scope>()
  const all = facts.map((fact): AccessBinding<R> => {
    const { kind, name } = fact.roleRef
    const everywhere = fact.kind === 'ClusterRoleBinding'
    const found =
      kind === 'ClusterRole' || (kind === 'Role' && !everywhere)
        ? (roles.get(kind, kind === 'Role' ? fact.namespace : undefined, name) ?? none)
        : none
    const scope = everywhere ? 'cluster' : (scopes.get(fact.namespace) ?? { namespace: fact.namespace })
    if (scope !== 'cluster') scopes.set(fact.namespace, scope)
    const subjects = fact.subjects.map((subject, index) => bound(subject, index, fact))
    return {
      fact,
      scope,
      roles: found,
      role: found.length > 0 ? 'resolved' : 'unknown',
      subjects: subjects.every(subject => subject !== undefined) ? subjects : subjects.filter(subject => !!subject),
    }
  })
  return { all, principals, numberOf: ({ kind, namespace, name }) => numbers.get(kind, namespace, name) }

  function bound(subject: SubjectFact, index: number, binding: BindingFact<R>): BoundSubject | undefined {
    const principal = principalIn(subject, binding)
    if (!principal) return undefined
    const number = numberFor(principal)
    return { principal: principals[number]!, number, index }
  }

  function numberFor(principal: Principal): number {
    const { kind, namespace, name } = principal
    const known = numbers.get(kind, namespace, name)
    if (known !== undefined) return known
    numbers.set(kind, namespace, name, principals.length)
    return principals.push(principal) - 1
  }
}

/** An account without a namespace is one of the binding's. */
function principalIn(subject: SubjectFact, { kind, namespace }: BindingFact<unknown>): Principal | undefined {
  const own = subject.namespace ?? namespace
  if (kind === 'ClusterRoleBinding' && subject.kind === 'ServiceAccount' && own === undefined) return
  return principalOf({ kind: subject.kind, namespace: own, name: subject.name })
}
