/** Whoever bindings name, each once, with what they hold by themselves and by the groups that they are in. */
import { lazy } from '../lazy.ts'
import type { Bindings, Holding } from './binding.ts'
import { mapGroup } from './grouped.ts'
import { implicitGroups, type Principal } from './principal.ts'

export interface Holder<R> {
  readonly principal: Principal
  /** The bindings that name the principal itself. */
  readonly holdings: readonly Holding<R>[]
}

export interface Holders<R> {
  /** In the order in which the bindings name them, as they are numbered there. */
  readonly all: readonly Holder<R>[]
  of(principal: Principal): Holder<R> | undefined
  /**
   * The groups that a principal is in, each once, as far as a binding names them.
   * @param others that it is in besides those that everyone of its kind is in
   */
  groupsOf(principal: Principal, others?: readonly string[]): readonly Holder<R>[]
  /** The numbers of what a principal holds by itself and by these groups. */
  numbersOf(principal: Principal, others?: readonly string[]): readonly number[]
}

/** Bindings are kept rather than grants, of which there are as many as rules in all roles of all subjects. */
export function holdersIn<R>(bindings: Bindings<R>): Holders<R> {
  const { table } = bindings
  const { principals, holdings } = table
  const made = new Array<Holder<R> | undefined>(principals.length)
  const at = (number: number): Holder<R> => {
    const holder = made[number] ?? new NumberedHolder(number, bindings)
    made[number] = holder
    return holder
  }
  const all = lazy(() => principals.map((_, number) => at(number)))
  const of = (principal: Principal): Holder<R> | undefined => {
    const number = table.numberOf(principal)
    return number === undefined ? undefined : at(number)
  }
  // Most worlds bind nothing to the groups that one is always in, and rules ask for every subject.
  const bindsImplicit = principals.some(({ kind, name }) => kind === 'Group' && name.startsWith('system:'))
  const groupsOf = (principal: Principal, others: readonly string[] = none): readonly Holder<R>[] => {
    const implicit = bindsImplicit ? implicitGroups(principal) : none
    if (implicit.length === 0 && others.length === 0) return none
    return [...new Set([...implicit, ...others])].flatMap(name => of({ kind: 'Group', name }) ?? none)
  }
  const ownNumbers = (principal: Principal): readonly number[] => {
    const number = table.numberOf(principal)
    return number === undefined ? none : mapGroup(holdings, number, holding => holding)
  }
  return {
    get all() {
      return all()
    },
    of,
    groupsOf,
    numbersOf(principal, others) {
      const groups = groupsOf(principal, others)
      const own = ownNumbers(principal)
      return groups.length === 0 ? own : [...own, ...groups.flatMap(group => ownNumbers(group.principal))]
    },
  }
}

const none: readonly never[] = []

/** Few are looked at so closely that it takes their list. */
class NumberedHolder<R> implements Holder<R> {
  readonly #number: number
  readonly #in: Bindings<R>
  #holdings: readonly Holding<R>[] | undefined

  constructor(number: number, bindings: Bindings<R>) {
    this.#number = number
    this.#in = bindings
  }

  get principal(): Principal {
    return this.#in.table.principals[this.#number]!
  }

  get holdings(): readonly Holding<R>[] {
    this.#holdings ??= mapGroup(this.#in.table.holdings, this.#number, this.#in.holding)
    return this.#holdings
  }
}
