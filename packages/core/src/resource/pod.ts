/** The pods that a resource creates, and their containers, as nodes. */
import {
  type Container,
  type ContainerRole,
  containersOf,
  type EffectiveField,
  type EffectiveFields,
  effectiveField,
  type OperatingSystem,
  operatingSystemOf,
  type PodTemplateSpec,
} from '@keelint/kubernetes'
import type { Key } from '../source/place.ts'
import { childOf, type Node, nodeOf } from './node.ts'

/** A pod as a rule sees it: `value` is its template, `{ metadata, spec }`; a bare Pod is its own template. */
export interface PodNode extends Node<PodTemplateSpec> {
  readonly os: OperatingSystem | undefined
  readonly containers: readonly ContainerNode[]
}

export interface ContainerNode extends Node<Container> {
  readonly role: ContainerRole
  readonly pod: PodNode
  /** What holds for this container: its own value, else the pod's. `at` is where that is written, else where it is absent. */
  effective<F extends EffectiveField>(field: F): Effective<EffectiveFields[F]>
}

export interface Effective<T> {
  readonly value: T | undefined
  readonly origin: 'container' | 'pod' | 'default'
  readonly at: Node<T | undefined>
}

/** @param template the node of a pod template */
export function podNode(template: Node<PodTemplateSpec>): PodNode {
  const pod: PodNode = {
    ...template,
    get key() {
      return template.key
    },
    os: operatingSystemOf(template.value?.spec),
    get containers() {
      const nodes = containersOf(template.value?.spec).map(({ container, list, index, role }) =>
        containerNode(pod, list, index, container, role),
      )
      Object.defineProperty(pod, 'containers', { value: nodes, enumerable: true })
      return nodes
    },
  }
  return pod
}

function containerNode(
  pod: PodNode,
  list: Key,
  index: number,
  container: Container,
  role: ContainerRole,
): ContainerNode {
  const node = nodeOf(pod.resource, container, [...pod.path, 'spec', list, index])
  return {
    ...node,
    get key() {
      return node.key
    },
    role,
    pod,
    effective(field) {
      const { value, origin } = effectiveField(pod.value?.spec, container, field)
      const holder = origin === 'pod' ? pod.at('spec') : node
      const context = nodeOf(pod.resource, childOf(holder.value, 'securityContext'), [
        ...holder.path,
        'securityContext',
      ])
      return { value, origin, at: nodeOf(pod.resource, value, [...context.path, field]) }
    },
  }
}
