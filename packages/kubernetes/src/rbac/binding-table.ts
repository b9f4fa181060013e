/** The bindings of a world in columns: whoever asks about all of them reads numbers, and not as many objects. */
import { lazy } from '../lazy.ts'
import type { BindingFact, SubjectFact } from './fact.ts'
import { type Grouped, grouped } from './grouped.ts'
import { named } from './named.ts'
import { type Principal, principalOf } from './principal.ts'
import type { ResolvedRole } from './roles.ts'
import type { Scope } from './scope.ts'

/** What bindings hand out: those in one place that refer to the same role have the same. */
export interface Handout<R> {
  /** From 0, in the order in which the bindings of a world come to it; for tables of them. */
  readonly number: number
  /** The number of the first binding that hands it out. */
  readonly first: number
  readonly roleRef: { readonly kind: string; readonly name: string }
  /** The same object for all of one namespace. */
  readonly scope: Scope
  /**
   * The role that is handed out: several where the files define it more than once, for they may be variants; none where it is
   * unknown, being neither in the files nor among the built-in roles whose rules are known.
   */
  readonly roles: readonly ResolvedRole<R>[]
}

/** Bindings, principals, and holdings, which are bindings with one of the subjects that they name, each have numbers from 0 on. */
export interface BindingTable<R> {
  /** By the numbers of bindings. */
  readonly facts: readonly BindingFact<R>[]
  readonly handouts: readonly Handout<R>[]
  /** For each binding the number of what it hands out. */
  readonly handoutOf: Int32Array
  /** For each binding where its holdings begin, which stand together; one more for the end. A subject that names nobody has none. */
  readonly firstHolding: Int32Array
  /** For each holding the number of the binding. */
  readonly bindingOf: Int32Array
  /** For each holding the number of the principal. */
  readonly holderOf: Int32Array
  /** For each holding the place of the subject in the binding, from 0 among those that are written. */
  readonly subjectOf: Int32Array
  /** Whoever is named, each once, in the order in which the bindings name them. */
  readonly principals: readonly Principal[]
  numberOf(principal: Principal): number | undefined
  /** The holdings of each principal. */
  readonly holdings: Grouped
  /** The bindings that have a subject which names nobody. */
  readonly incomplete: ReadonlySet<number>
}

/** Finds the roles that a reference means. @param namespace of a Role */
export type FindRoles<R> = (
  kind: 'Role' | 'ClusterRole',
  namespace: string | undefined,
  name: string,
) => readonly ResolvedRole<R>[] | undefined

const none: readonly never[] = []

/** A RoleBinding refers to a Role of its own namespace or to a ClusterRole, a ClusterRoleBinding to a ClusterRole only. */
export function bindingTable<R>(facts: readonly BindingFact<R>[], find: FindRoles<R>): BindingTable<R> {
  const handouts = handoutsBy(find)
  const principals: Principal[] = []
  const numbers = named<number>()
  const handoutOf = new Int32Array(facts.length)
  const firstHolding = new Int32Array(facts.length + 1)
  const bindingOf: number[] = []
  const holderOf: number[] = []
  const subjectOf: number[] = []
  const incomplete = new Set<number>()
  for (let binding = 0; binding < facts.length; binding++) {
    const fact = facts[binding]!
    handoutOf[binding] = handouts.numberFor(fact, binding)
    const { subjects } = fact
    for (let subject = 0; subject < subjects.length; subject++) {
      const principal = principalIn(subjects[subject]!, fact)
      if (principal) {
        bindingOf.push(binding)
        holderOf.push(numberFor(principal))
        subjectOf.push(subject)
      } else incomplete.add(binding)
    }
    firstHolding[binding + 1] = holderOf.length
  }
  const holdings = lazy(() => grouped(principals.length, holderOf))
  return {
    facts,
    handouts: handouts.all,
    handoutOf,
    firstHolding,
    bindingOf: new Int32Array(bindingOf),
    holderOf: new Int32Array(holderOf),
    subjectOf: new Int32Array(subjectOf),
    principals,
    numberOf: ({ kind, namespace, name }) => numbers.get(kind, namespace, name),
    get holdings() {
      return holdings()
    },
    incomplete,
  }

  function numberFor(principal: Principal): number {
    const { kind, namespace, name } = principal
    const known = numbers.get(kind, namespace, name)
    if (known !== undefined) return known
    numbers.set(kind, namespace, name, principals.length)
    return principals.push(principal) - 1
  }
}

function handoutsBy<R>(find: FindRoles<R>) {
  const all: Handout<R>[] = []
  const everywhere = named<number>()
  const inNamespaces = named<number>()
  const scopes = new Map<string | undefined, Scope>()
  const scopeOf = (namespace: string | undefined): Scope => {
    const known = scopes.get(namespace) ?? { namespace }
    scopes.set(namespace, known)
    return known
  }
  return {
    all,
    numberFor({ kind: bindingKind, namespace, roleRef }: BindingFact<R>, binding: number): number {
      const { kind, name } = roleRef
      const isEverywhere = bindingKind === 'ClusterRoleBinding'
      const numbers = isEverywhere ? everywhere : inNamespaces
      const known = numbers.get(kind, namespace, name)
      if (known !== undefined) return known
      const number = all.length
      numbers.set(kind, namespace, name, number)
      const mayBe = kind === 'ClusterRole' || (kind === 'Role' && !isEverywhere)
      const roles = mayBe ? (find(kind, kind === 'Role' ? namespace : undefined, name) ?? none) : none
      all.push({ number, first: binding, roleRef, scope: isEverywhere ? 'cluster' : scopeOf(namespace), roles })
      return number
    },
  }
}

/** An account without a namespace is one of the binding's. */
function principalIn(subject: SubjectFact, { kind, namespace }: BindingFact<unknown>): Principal | undefined {
  const own = subject.namespace ?? namespace
  if (kind === 'ClusterRoleBinding' && subject.kind === 'ServiceAccount' && own === undefined) return
  return principalOf({ kind: subject.kind, namespace: own, name: subject.name })
}

/** What a binding hands out. @param binding its number */
export function handoutOfBinding<R>(
  { handouts, handoutOf }: Pick<BindingTable<R>, 'handouts' | 'handoutOf'>,
  binding: number,
): Handout<R> {
  return handouts[handoutOf[binding]!]!
}

/** What somebody is handed out by a holding. @param holding its number */
export function handoutOfHolding<R>(table: BindingTable<R>, holding: number): Handout<R> {
  return handoutOfBinding(table, table.bindingOf[holding]!)
}

/** The numbers of the bindings whose handout passes a test. */
export function bindingsWhere<R>(
  { handouts, handoutOf }: BindingTable<R>,
  holds: (handout: Handout<R>) => boolean,
): readonly number[] {
  const passes = handouts.map(holds)
  const found: number[] = []
  for (let binding = 0; binding < handoutOf.length; binding++) if (passes[handoutOf[binding]!]) found.push(binding)
  return found
}

/** The numbers of the holdings whose principal passes a test. */
export function holdingsWhere(
  { principals, holderOf }: BindingTable<unknown>,
  holds: (principal: Principal) => boolean,
): readonly number[] {
  const passes = principals.map(holds)
  const found: number[] = []
  for (let holding = 0; holding < holderOf.length; holding++) if (passes[holderOf[holding]!]) found.push(holding)
  return found
}
