/** Bindings as objects, made for those that somebody looks at: the roles that they hand out, and to whom. */
import { lazy } from '../lazy.ts'
import { type BindingTable, type Handout, handoutOfBinding } from './binding-table.ts'
import type { BindingFact } from './fact.ts'
import type { Principal } from './principal.ts'
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

/** Bindings and holdings by their numbers in a table. */
export interface Bindings<R> {
  readonly table: BindingTable<R>
  /** The same object for the same number. */
  at(binding: number): AccessBinding<R>
  readonly all: readonly AccessBinding<R>[]
  holding(number: number): Holding<R>
}

export function bindingsIn<R>(table: BindingTable<R>): Bindings<R> {
  const { facts, bindingOf, holderOf, subjectOf, principals } = table
  const made = new Array<AccessBinding<R> | undefined>(facts.length)
  const all = lazy(() => facts.map((_, number) => bindings.at(number)))
  const bindings: Bindings<R> = {
    table,
    at(number) {
      const binding = made[number] ?? new TableBinding(number, bindings)
      made[number] = binding
      return binding
    },
    get all() {
      return all()
    },
    holding(at) {
      const number = holderOf[at]!
      return { binding: bindings.at(bindingOf[at]!), principal: principals[number]!, number, index: subjectOf[at]! }
    },
  }
  return bindings
}

/** There may be as many as bindings, and most are looked at for their place only: each holds but its number. */
class TableBinding<R> implements AccessBinding<R> {
  readonly #number: number
  readonly #in: Bindings<R>

  constructor(number: number, bindings: Bindings<R>) {
    this.#number = number
    this.#in = bindings
  }

  get fact(): BindingFact<R> {
    return this.#in.table.facts[this.#number]!
  }

  get scope(): Scope {
    return this.#handout.scope
  }

  get roles(): readonly ResolvedRole<R>[] {
    return this.#handout.roles
  }

  get role(): 'resolved' | 'unknown' {
    return this.roles.length > 0 ? 'resolved' : 'unknown'
  }

  get subjects(): readonly Holding<R>[] {
    const { firstHolding } = this.#in.table
    const subjects: Holding<R>[] = []
    for (let at = firstHolding[this.#number]!; at < firstHolding[this.#number + 1]!; at++)
      subjects.push(this.#in.holding(at))
    return subjects
  }

  get #handout(): Handout<R> {
    return handoutOfBinding(this.#in.table, this.#number)
  }
}
