/** What a rule may look at: kinds of resources, the pods and containers in them, and the whole project. */
import type { Container, Kinds, KubernetesObject, PodTemplateSpec, PolicyRule } from '@keelint/kubernetes'
import type { Project } from '../project/project.ts'
import type { ManifestNode } from '../resource/manifest.ts'
import type { Node } from '../resource/node.ts'
import type { ContainerNode, PodNode } from '../resource/pod.ts'
import type { Document } from '../source/document.ts'

type Visit<Value, At = Node<Value>> = (value: Value, node: At) => void

/**
 * A bare kind means the built-in kind of any version. `group/Kind` means anything else, and built-in kinds too, with `core`
 * for the core group. `Pod` is every pod that a resource creates; the kind alone is `core/Pod`.
 */
export type Visitor = { readonly [Kind in Exclude<keyof Kinds, 'Pod'>]?: Visit<Kinds[Kind]> } & {
  readonly [groupAndKind: `${string}/${string}`]: Visit<KubernetesObject, Node<KubernetesObject>> | undefined
} & {
  /** Each document that holds Kubernetes objects; the node is its whole value, of a List the List. */
  readonly Document?: (document: Document, node: Node) => void
  readonly Resource?: Visit<KubernetesObject>
  /** Each object as it is written: what has the wrong type is still there, and an item of a typed List may lack its kind. */
  readonly Manifest?: Visit<unknown, ManifestNode>
  readonly Pod?: Visit<PodTemplateSpec, PodNode>
  readonly Container?: Visit<Container, ContainerNode>
  /** Each rule of each Role and ClusterRole. */
  readonly PolicyRule?: Visit<PolicyRule>
}

/** The reduce step: called once for each world, after all of its files. */
export interface ProjectVisitor<Fact> {
  readonly Project?: (project: Project<Fact>) => void
}

/** The map step of a cross-resource rule: runs beside the resource and returns plain data, or nothing. `Pod` is every pod, as for visitors. */
export type Collector<Fact> = {
  readonly [Kind in Exclude<keyof Kinds, 'Pod'>]?: (value: Kinds[Kind], node: Node<Kinds[Kind]>) => Fact | undefined
} & {
  readonly [groupAndKind: `${string}/${string}`]:
    | ((value: KubernetesObject, node: Node<KubernetesObject>) => Fact | undefined)
    | undefined
} & {
  readonly Resource?: (value: KubernetesObject, node: Node<KubernetesObject>) => Fact | undefined
  readonly Pod?: (value: PodTemplateSpec, node: PodNode) => Fact | undefined
}
