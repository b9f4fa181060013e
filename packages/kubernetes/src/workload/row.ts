/** What a row of the table of workloads may say: where pods stand in a kind of resource, whole or in parts. */

/** A key, or `*` for every entry of a list or mapping. */
export type WorkloadPath = readonly string[]

/**
 * A path of keys joined by dots, from the place that its row is about, or from as many levels above it as it has `../` in front.
 * Of a list of them the first counts at which something stands.
 */
export type Source = string | readonly string[]

/**
 * Who else has a say in a pod. `pod`: something adds to it, but its containers are as they are written. `whole`: something adds
 * to the containers too, or adds containers. A field that is absent then tells nothing.
 */
export type Openness = 'pod' | 'whole'

export interface WorkloadRow {
  /** To the pod's template, `{ metadata, spec }`, or with `parts` to what holds them. */
  readonly at: WorkloadPath
  /** Where the parts of the pod stand; without them a template stands at `at`. */
  readonly parts?: PodParts
  readonly open?: Openness
  /** Where something stands that changes the pod in ways that cannot be read off it, which makes it `whole`ly open. */
  readonly patchedBy?: Source
  /** Fields of the pod's `spec` or of its containers that the controller sets where they are absent. */
  readonly fills?: readonly string[]
  /** The row counts only where something stands here. */
  readonly when?: Source
  /** The row counts only where nothing stands here. */
  readonly unless?: Source
}

/** Each part from where it stands. */
export interface PodParts {
  readonly metadata?: Source
  readonly labels?: Source
  readonly annotations?: Source
  /** A mapping with fields of a pod's `spec`; what follows comes on top of it. */
  readonly spec?: Source
  /** Single fields of the `spec`. */
  readonly fields?: Readonly<Record<string, Source>>
  /** Of containers and volumes every source counts. */
  readonly containers?: readonly ContainerSource[]
  readonly initContainers?: readonly ContainerSource[]
  readonly ephemeralContainers?: readonly ContainerSource[]
  readonly volumes?: readonly string[]
}

/** The place of one container or of a list of them. */
export type ContainerSource = string | ContainerParts

export interface ContainerParts {
  /** As above; without it one container is made of `fields`. */
  readonly from?: string
  /** Whether there stands a mapping of containers by name. */
  readonly byName?: true
  /** Of a container that has none of its own: that which its controller gives it. Several in a list get a number after it. */
  readonly name?: string
  /** Fields that stand elsewhere: from the container, or without `from` from where the row is about. */
  readonly fields?: Readonly<Record<string, Source>>
  /** A container whose fields hold for all of these where they do not say otherwise, from where the row is about. */
  readonly defaults?: string
}
