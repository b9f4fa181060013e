/** The pods that a resource creates, and their containers, as nodes. */
import {
  type Container,
  type ContainerRole,
  containersOf,
  type EffectiveField,
  type EffectiveFields,
  type EffectiveValue,
  effectiveField,
  effectiveWindowsOption,
  type OperatingSystem,
  operatingSystemOf,
  type PodTemplateSpec,
  type PodVolumeMount,
  type Volume,
  type VolumeMount,
  type VolumeSource,
  volumesOf,
  type WindowsOption,
  type WindowsSecurityContextOptions,
} from '@keelint/kubernetes'
import type { Key } from '../source/place.ts'
import { type Node, nodeOf, withParts } from './node.ts'

/** A pod as a rule sees it: `value` is its template, `{ metadata, spec }`; a bare Pod is its own template. */
export interface PodNode extends Node<PodTemplateSpec> {
  readonly os: OperatingSystem | undefined
  readonly containers: readonly ContainerNode[]
  readonly volumes: readonly VolumeNode[]
}

export interface VolumeNode extends Node<Volume> {
  /** What it is made of: one kind, but for volumes that the API server refuses. A volume that says nothing is an `emptyDir`. */
  readonly sources: readonly VolumeSource[]
  readonly mounts: readonly VolumeMountNode[]
}

export interface VolumeMountNode extends Node<VolumeMount> {
  readonly container: ContainerNode
}

export interface ContainerNode extends Node<Container> {
  readonly role: ContainerRole
  readonly pod: PodNode
  /** What holds for this container: its own value, else the pod's. `at` is where that is written, else where it is absent. */
  effective<F extends EffectiveField>(field: F): Effective<EffectiveFields[F]>
  /** The same for one of the `windowsOptions`, which merge field by field. */
  effectiveWindowsOption<O extends WindowsOption>(option: O): Effective<WindowsSecurityContextOptions[O]>
}

export interface Effective<T> extends EffectiveValue<T> {
  readonly at: Node<T | undefined>
}

/** @param template the node of a pod template */
export function podNode(template: Node<PodTemplateSpec>): PodNode {
  const pod = withParts(template, { os: operatingSystemOf(template.value?.spec) }) as PodNode
  makeLate(pod, 'containers', () =>
    containersOf(template.value?.spec).map(({ container, list, index, role }) =>
      containerNode(pod, list, index, container, role),
    ),
  )
  makeLate(pod, 'volumes', () => volumeNodes(pod))
  return pod
}

/** Makes a property when it is first asked for. */
function makeLate<K extends 'containers' | 'volumes'>(pod: PodNode, name: K, make: () => PodNode[K]): void {
  const get = () => {
    const value = make()
    Object.defineProperty(pod, name, { value, enumerable: true })
    return value
  }
  Object.defineProperty(pod, name, { get, enumerable: true, configurable: true })
}

function containerNode(
  pod: PodNode,
  list: Key,
  index: number,
  container: Container,
  role: ContainerRole,
): ContainerNode {
  const node = nodeOf(pod.resource, container, [...pod.path, 'spec', list, index])
  return withParts(node, {
    role,
    pod,
    effective<F extends EffectiveField>(field: F) {
      const { value, origin } = effectiveField(pod.value?.spec, container, field)
      return { value, origin, at: written(value, origin, [field]) }
    },
    effectiveWindowsOption<O extends WindowsOption>(option: O) {
      const { value, origin } = effectiveWindowsOption(pod.value?.spec, container, option)
      return { value, origin, at: written(value, origin, ['windowsOptions', option]) }
    },
  })

  function written<T>(value: T, origin: Effective<T>['origin'], keys: readonly string[]): Node<T> {
    const holder = origin === 'pod' ? [...pod.path, 'spec'] : node.path
    return nodeOf(pod.resource, value, [...holder, 'securityContext', ...keys])
  }
}

function volumeNodes(pod: PodNode): readonly VolumeNode[] {
  return volumesOf(pod.value?.spec).map(({ volume, index, sources, mounts }) => {
    const node = nodeOf(pod.resource, volume, [...pod.path, 'spec', 'volumes', index])
    return withParts(node, { sources, mounts: mounts.map(mount => mountNode(pod, mount)) })
  })
}

function mountNode(pod: PodNode, { mount, index, container }: PodVolumeMount): VolumeMountNode {
  const { list, index: place } = container
  const holder = pod.containers.find(({ path }) => path.at(-1) === place && path.at(-2) === list)!
  return withParts(nodeOf(pod.resource, mount, [...holder.path, 'volumeMounts', index]), { container: holder })
}
