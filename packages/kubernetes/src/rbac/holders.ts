/** Whoever bindings name, each once, with what they hold by themselves and by the groups that they are in. */
import type { Holding, ResolvedBindings } from './binding.ts'
import { byNumber } from './by-number.ts'
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
  /** Where somebody is among all of them. */
  numberOf(principal: Principal): number | undefined
  /**
   * The groups that a principal is in, each once, as far as a binding names them.
   * @param others that it is in besides those that everyone of its kind is in
   */
  groupsOf(principal: Principal, others?: readonly string[]): readonly Holder<R>[]
}

/** Bindings are kept rather than grants, of which there are as many as rules in all roles of all subjects. */
export function holdersIn<R>({ all: bindings, principals, numberOf }: ResolvedBindings<R>): Holders<R> {
  const lists = byNumber<Holding<R>>(principals.length, add => {
    for (const { subjects } of bindings) for (const holding of subjects) add(holding.number, holding)
  })
  const all = principals.map((principal, number): Holder<R> => ({ principal, holdings: lists[number]! }))
  const of = (principal: Principal): Holder<R> | undefined => {
    const number = numberOf(principal)
    return number === undefined ? undefined : all[number]
  }
  // Most worlds bind nothing to the groups that one is always in, and rules ask for every subject.
  const bindsImplicit = principals.some(({ kind, name }) => kind === 'Group' && name.startsWith('system:'))
  return {
    all,
    of,
    numberOf,
    groupsOf(principal, others = none) {
      const implicit = bindsImplicit ? implicitGroups(principal) : none
      if (implicit.length === 0 && others.length === 0) return none
      return [...new Set([...implicit, ...others])].flatMap(name => of({ kind: 'Group', name }) ?? none)
    },
  }
}

const none: readonly never[] = []
