/** The traffic of a pod that a policy has to keep. */
import type { Place } from '@keelint/core'
import type { Connections, Direction, Labels } from '@keelint/kubernetes'

/** `anyone` is in the cluster or outside of it, `pods` is every pod; else the pods of namespaces, all or some. */
export type Peer = 'anyone' | 'pods' | SomePods

export interface SomePods {
  /** Undefined for the namespace of the policy. */
  readonly namespaces: Labels | undefined
  /** Undefined for each. */
  readonly pods: Labels | undefined
}

export interface Wanted {
  readonly direction: Direction
  readonly peer: Peer
  readonly connections: Connections
  /** A sentence, and the place that shows it. */
  readonly why: Why
}

export interface Why {
  readonly text: string
  readonly at?: Place
}
