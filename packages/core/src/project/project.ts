/** What a cross-resource rule reads: the models of one world, each built when it is first asked for. */
import type { Access, Network, PodFact, References } from '@keelint/kubernetes'
import type { Place, Resource } from '../resource/resource.ts'
import type { CheckedResource } from './checked-resource.ts'

export interface Project<Fact = unknown> {
  readonly world: string
  /** What the rule's own collector returned, nodes turned into places. */
  readonly facts: readonly Sent<Fact>[]
  readonly resources: readonly Resource[]
  /** Every pod that the resources create. */
  readonly pods: readonly PodFact<Resource>[]
  readonly access: Access<Resource>
  readonly network: Network<Resource>
  /** What names what: whether it is there, and who names me. */
  readonly references: References<Resource>
  /**
   * The custom resources, each with what the schema of its kind says; without a schema it is undecided. Empty where the rule's meta
   * does not say `customResources`.
   */
  readonly customResources: readonly CheckedResource[]
  /**
   * Whether nothing exists in the namespace but what the files hold. `undefined` is the release namespace; ask with
   * `'*'` for what has no namespace.
   */
  isClosed(namespace: string | undefined): boolean
  /**
   * Whether the config's `assume` says that such a resource exists outside of the files; without a name, whether any of the kind
   * does. An entry without a namespace holds for every namespace.
   * @param kind built in, or `group/Kind` @param namespace `undefined` is the release namespace, `'*'` is any
   */
  isAssumed(kind: string, namespace: string | undefined, name?: string): boolean
}

/** A fact after its journey: nodes have become places. */
export type Sent<T> = T extends Place
  ? Place
  : T extends readonly (infer Item)[]
    ? readonly Sent<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Sent<T[K]> }
      : T
