/** Who a Kubernetes object is and where it stands, as plain data. */
import type { PodPlacement } from '@keelint/kubernetes'
import type { Path } from '../source/place.ts'

/** `namespace` is absent where the manifest has none: the release namespace, or a cluster-scoped kind. */
export interface ResourceId {
  /** The API group, `''` for the core group. */
  readonly group: string
  readonly version: string
  readonly kind: string
  readonly namespace?: string
  /** `''` where the manifest has none. */
  readonly name: string
}

/** A resource without its value: it crosses threads and says where the object stands. */
export interface Resource {
  readonly id: ResourceId
  readonly file: string
  /** The document's place in its file, from 0. */
  readonly document: number
  /** Where the object stands in its document: empty, or the path of a List's item. */
  readonly base: Path
  readonly world: string
  /** The chart template named by Helm's `# Source:` comment. */
  readonly origin?: string
  /** A kustomization names the file as a resource, and may add to it before it is applied. */
  readonly kustomized?: true
  /** Of a custom resource, those of its pods that are in parts, or that something else completes. */
  readonly pods?: readonly PodPlacement[]
}

/** A point in a resource: what a report points at and a fact may hold on to. `path` is relative to the resource. */
export interface Place {
  readonly resource: Resource
  readonly path: Path
  /** `key` asks for the field's key rather than its value. */
  readonly part?: 'key'
}
