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
  readonly subjects: readonly Holding<R>[]
}

/** That a binding names a subject. */
export interface Holding<R> {
  readonly binding: AccessBinding<R>
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
  const scopeOf = (namespace: string | undefined): Scope => {
    const known = scopes.get(namespace) ?? { namespace }
    scopes.set(namespace, known)
    return known
  }
  return {
    all: facts.map(resolved),
    principals,
    numberOf: ({ kind, namespace, name }) => numbers.get(kind, namespace, name),
  }

  function resolved(fact: BindingFact<R>): AccessBinding<R> {
    const { kind, name } = fact.roleRef
    const everywhere = fact.kind === 'ClusterRoleBinding'
    const found =
      kind === 'ClusterRole' || (kind === 'Role' && !everywhere)
        ? (roles.get(kind, kind === 'Role' ? fact.namespace : undefined, name) ?? none)
        : none
    const binding = {
      fact,
      scope: everywhere ? ('cluster' as const) : scopeOf(fact.namespace),
      roles: found,
      role: found.length > 0 ? ('resolved' as const) : ('unknown' as const),
      subjects: none as readonly Holding<R>[],
    }
    const subjects = fact.subjects.map((subject, index) => {
      const principal = principalIn(subject, fact)
      if (!principal) return undefined
      const number = numberFor(principal)
      return { binding, principal: principals[number]!, number, index }
    })
    binding.subjects = subjects.every(subject => !!subject) ? subjects : subjects.filter(subject => !!subject)
    return binding
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
