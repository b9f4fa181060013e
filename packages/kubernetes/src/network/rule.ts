/** One rule of a policy, of any kind that is evaluated, in the one form that reachability is worked out from. */
import type { AddressBlock } from './cidr.ts'
import type { Protocol } from './connections.ts'
import type { Demand, Direction } from './demand.ts'

export interface RuleFact {
  readonly direction: Direction
  /** In the tier of network policies there is nothing but `allow`. */
  readonly action: 'allow' | 'deny' | 'pass' | 'unknown'
  /** `anyone` is whoever there is, in the cluster and outside. */
  readonly peers: readonly PeerFact[] | 'anyone'
  readonly ports: readonly PortFact[] | 'any'
  /** Where it stands in its policy. */
  readonly path: readonly (string | number)[]
}

/** `at` is the index of the list item in `from` or `to`, from 0. */
export type PeerFact = { readonly at: number } & (
  | {
      readonly type: 'pods'
      /** `own` is the policy's namespace alone. */
      readonly namespaces: Demand | 'own'
      readonly pods: Demand
    }
  | {
      readonly type: 'addresses'
      readonly blocks: readonly AddressBlock[]
      /** Whether addresses of pods count too, or only what is outside of the cluster. */
      readonly countsPods: boolean
    }
  /** Nodes of the cluster. */
  | { readonly type: 'nodes' }
  /** Whoever a domain name leads to. */
  | { readonly type: 'domains' }
  /** What the API server would refuse, or what is not known. */
  | { readonly type: 'unknown' }
)

/** Without a protocol it is any; `unknown` is what the API server would refuse. */
export type PortFact =
  | { readonly protocol?: Protocol; readonly first: number; readonly last: number }
  | { readonly protocol?: Protocol; readonly name: string }
  | 'unknown'

/** How far a rule's port goes: undefined where the API server would refuse it. */
export function protocolOf(value: unknown): Protocol | undefined {
  return value === 'TCP' || value === 'UDP' || value === 'SCTP' ? value : undefined
}

/** @returns undefined where that is no port, or where the end is below the start */
export function portsBetween(
  first: unknown,
  last: unknown,
): { readonly first: number; readonly last: number } | undefined {
  return isPort(first) && isPort(last) && first <= last ? { first, last } : undefined
}

function isPort(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65535
}
