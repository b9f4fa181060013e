/** How a rule says what should hold instead; which bytes that takes is not its concern. */
import type { Node } from '../resource/node.ts'
import type { Place } from '../resource/resource.ts'

/** What should hold at a place of the reported resource. */
export type Change =
  | { readonly do: 'set'; readonly at: Place; readonly value: unknown }
  | { readonly do: 'remove'; readonly at: Place }
  | { readonly do: 'append'; readonly at: Place; readonly value: unknown }

export interface Fixer {
  /** Gives the node a value, and its absent parents too. */
  set<T>(node: Node<T>, value: NonNullable<T>): Change
  set(place: Place, value: unknown): Change
  /** Takes away the key, or the list's item, with all that is in it. */
  remove(at: Place): Change
  /** Adds an item to the list's end; an absent list is made. */
  append<T>(list: Node<readonly T[] | null | undefined>, item: T): Change
  append(list: Place, item: unknown): Change
}

/** Called only where somebody wants to see or apply the fix. All changes are made, or none. */
export type Fix = (fixer: Fixer) => Change | readonly Change[]

export const fixer: Fixer = {
  set: (at: Place, value: unknown): Change => ({ do: 'set', at, value }),
  remove: (at: Place): Change => ({ do: 'remove', at }),
  append: (at: Place, value: unknown): Change => ({ do: 'append', at, value }),
}
