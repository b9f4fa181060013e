/** What everybody holds by the bindings that name it, in columns: most of those whom bindings name can take no step, and cost nothing more. */
import type { Access } from '../rbac/access.ts'
import type { Scope } from '../rbac/scope.ts'
import type { ConstraintUsers } from './constraint-users.ts'
import type { GivenBy } from './held.ts'
import type { Held } from './leads.ts'
import { constrained } from './moves.ts'
import type { People } from './people.ts'
import { powerBit } from './rights.ts'

/** For each person some places, and for each of those what it holds there. */
export interface HeldByAll {
  /** By their numbers. */
  readonly scopes: readonly Scope[]
  /** For each person where its places begin among `scopeOf` and `bits`; one more for the end. */
  readonly first: Int32Array
  /** The number of the scope. */
  readonly scopeOf: Int32Array
  /** In the bits of moves. */
  readonly bits: Int32Array
}

/** @param given what roles give where they are bound */
export function heldByAll<R>(
  access: Access<R>,
  people: People<R>,
  constraints: ConstraintUsers<R>,
  given: GivenBy,
): HeldByAll {
  const { handouts, handoutOf, holdings, bindingOf } = access.table
  const { scopes, numberOf } = numberedScopes()
  const placeOf = Int32Array.from(handouts, ({ scope }) => numberOf(scope))
  const givenBy = Int32Array.from(handouts, given)
  const use = powerBit('constraints')
  const scopeOf: number[] = []
  const bits: number[] = []
  const { principals } = people
  const first = new Int32Array(principals.length + 1)
  /** For each scope the last entry with it. */
  const last: number[] = []
  /** Where the places of the person begin who is looked at. */
  let begin = 0
  const add = (scope: number, given: number) => {
    const own = last[scope] ?? -1
    if (own >= begin) bits[own]! |= given
    else {
      last[scope] = scopeOf.push(scope) - 1
      bits.push(given)
    }
  }
  for (let person = 0; person < principals.length; person++) {
    begin = scopeOf.length
    if (person < access.subjects.length)
      for (let at = holdings.first[person]!; at < holdings.first[person + 1]!; at++) {
        const handout = handoutOf[bindingOf[holdings.things[at]!]!]!
        add(placeOf[handout]!, givenBy[handout]!)
      }
    if (constraints.isUsed)
      for (const { scope } of constraints.usesOf(principals[person]!, people.holdings(person), people.memberOf(person)))
        add(numberOf(scope), use)
    first[person + 1] = scopeOf.length
  }
  return { scopes, first, scopeOf: new Int32Array(scopeOf), bits: new Int32Array(bits) }
}

/** The same with more people after all others. @param more what each holds */
export function withMore(held: HeldByAll, more: readonly Held[]): HeldByAll {
  if (more.length === 0) return held
  const entries = more.flat()
  const scopes = [...new Set([...held.scopes, ...entries.map(([scope]) => scope)])]
  const numbers = new Map(scopes.map((scope, number) => [scope, number]))
  let end = held.scopeOf.length
  return {
    scopes,
    first: Int32Array.from([...held.first, ...more.map(own => (end += own.length))]),
    scopeOf: Int32Array.from([...held.scopeOf, ...entries.map(([scope]) => numbers.get(scope)!)]),
    bits: Int32Array.from([...held.bits, ...entries.map(([, bits]) => bits)]),
  }
}

/** What one person holds anywhere. */
export function bitsOf({ first, bits }: HeldByAll, person: number): number {
  let all = 0
  for (let at = first[person]!; at < first[person + 1]!; at++) all |= bits[at]!
  return all
}

/** What one person holds, by scope. */
export function heldBy({ scopes, first, scopeOf, bits }: HeldByAll, person: number): Held {
  const own: [Scope, number][] = []
  for (let at = first[person]!; at < first[person + 1]!; at++) own.push([scopes[scopeOf[at]!]!, bits[at]!])
  return own
}

/** Whether what a person holds may lead further together than each for itself. */
export function mayJoin({ scopes, first, scopeOf, bits }: HeldByAll, person: number): boolean {
  const isSeveral = first[person + 1]! - first[person]! > 1
  for (let at = first[person]!; at < first[person + 1]!; at++)
    if ((bits[at]! & constrained) !== 0 || (isSeveral && scopes[scopeOf[at]!] === 'cluster')) return true
  return false
}

function numberedScopes() {
  const scopes: Scope[] = []
  const numbers = new Map<Scope, number>()
  return {
    scopes,
    numberOf(scope: Scope): number {
      const known = numbers.get(scope)
      if (known !== undefined) return known
      numbers.set(scope, scopes.length)
      return scopes.push(scope) - 1
    },
  }
}
