/** The nodes of the graph by number: everybody whom a binding or a pod names, accounts of namespaces, and goals. */
import { named } from '../rbac/named.ts'
import type { Principal } from '../rbac/principal.ts'
import type { EscalationGoal, EscalationNode, UnknownThing } from './step.ts'

type Accounts = 'accounts' | 'pods' | 'tokens'

export interface Nodes {
  readonly size: number
  at(number: number): EscalationNode
  /** Undefined for somebody whom nothing names. */
  find(principal: Principal): number | undefined
  ofPrincipal(principal: Principal): number
  /** A further one for each time that it is asked for. */
  ofBinder(principal: Principal): number
  ofGoal(goal: EscalationGoal): number
  ofAccounts(is: Accounts, namespace: string | undefined | '*'): number
  ofThing(thing: UnknownThing): number
  /** Each that was asked for, with its number. */
  readonly things: ReadonlyMap<number, UnknownThing>
  /** Where those come who are masters of nodes if a namespace that the files do not hold lets privileged pods in. */
  ofUnsure(): number
}

/**
 * Whatever is asked for gets the next number.
 * @param holders who has the numbers from 0 on @param indexOf somebody's number among them
 */
export function numberedNodes(
  holders: readonly Principal[],
  indexOf: (principal: Principal) => number | undefined,
): Nodes {
  const more: EscalationNode[] = []
  const principals = named<number>()
  const others = named<number>()
  const things = new Map<number, UnknownThing>()
  const numbered = (node: EscalationNode): number => holders.length + more.push(node) - 1
  const other = (kind: string, namespace: string | undefined, node: EscalationNode): number => {
    const known = others.get(kind, namespace, '')
    if (known !== undefined) return known
    const number = numbered(node)
    others.set(kind, namespace, '', number)
    return number
  }
  const find = (principal: Principal) =>
    indexOf(principal) ?? principals.get(principal.kind, principal.namespace, principal.name)
  return {
    get size() {
      return holders.length + more.length
    },
    at(number) {
      const principal = holders[number]
      return principal ? { is: 'principal', principal } : more[number - holders.length]!
    },
    find,
    ofPrincipal(principal) {
      const known = find(principal)
      if (known !== undefined) return known
      const number = numbered({ is: 'principal', principal })
      principals.set(principal.kind, principal.namespace, principal.name, number)
      return number
    },
    ofBinder: principal => numbered({ is: 'binder', principal }),
    ofGoal: goal => other(goal, undefined, { is: 'goal', goal }),
    ofThing(thing) {
      const number = other(`${thing.isOfOthers ?? false} ${thing.kind} ${thing.name}`, thing.namespace, {
        is: 'thing',
        thing,
      })
      if (!things.has(number)) things.set(number, thing)
      return number
    },
    things,
    ofUnsure: () => other('unsure', undefined, { is: 'goal', goal: 'nodes' }),
    ofAccounts: (is, namespace) => other(is, namespace, { is, namespace }),
  }
}
