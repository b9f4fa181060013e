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
  type PodContainer,
  type PodTemplateSpec,
  type PodVolumeMount,
  type Volume,
  type VolumeMount,
  type VolumeSource,
  volumesOf,
  type WindowsOption,
  type WindowsSecurityContextOptions,
} from '@keelint/kubernetes'
import type { Path } from '../source/place.ts'
import { type Node, nodeOf, ResourceNode } from './node.ts'
import type { Resource } from './resource.ts'

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

/** Makes its parts when they are first asked for. */
class TemplateNode extends ResourceNode<PodTemplateSpec> implements PodNode {
  #containers: readonly ContainerNode[] | undefined
  #volumes: readonly VolumeNode[] | undefined

  get os(): OperatingSystem | undefined {
    return operatingSystemOf(this.value?.spec)
  }

  get containers(): readonly ContainerNode[] {
    this.#containers ??= containersOf(this.value?.spec).map(listed => new ListedNode(this, listed))
    return this.#containers
  }

  get volumes(): readonly VolumeNode[] {
    this.#volumes ??= volumeNodes(this)
    return this.#volumes
  }
}

/** @param template whatever its type @param path of it */
export function podNode(resource: Resource, template: PodTemplateSpec, path: Path): PodNode {
  return new TemplateNode(resource, template, path)
}

class ListedNode extends ResourceNode<Container> implements ContainerNode {
  readonly role: ContainerRole
  readonly pod: PodNode

  constructor(pod: PodNode, { container, list, index, role }: PodContainer) {
    super(pod.resource, container, [...pod.path, 'spec', list, index])
    this.role = role
    this.pod = pod
  }

  effective<F extends EffectiveField>(field: F): Effective<EffectiveFields[F]> {
    const { value, origin } = effectiveField(this.pod.value?.spec, this.value, field)
    return { value, origin, at: this.#written(value, origin, [field]) }
  }

  effectiveWindowsOption<O extends WindowsOption>(option: O): Effective<WindowsSecurityContextOptions[O]> {
    const { value, origin } = effectiveWindowsOption(this.pod.value?.spec, this.value, option)
    return { value, origin, at: this.#written(value, origin, ['windowsOptions', option]) }
  }

  #written<T>(value: T, origin: Effective<T>['origin'], keys: readonly string[]): Node<T> {
    const holder = origin === 'pod' ? [...this.pod.path, 'spec'] : this.path
    return nodeOf(this.resource, value, [...holder, 'securityContext', ...keys])
  }
}

function volumeNodes(pod: PodNode): readonly VolumeNode[] {
  return volumesOf(pod.value?.spec).map(({ volume, index, sources, mounts }) => {
    const node = nodeOf(pod.resource, volume, [...pod.path, 'spec', 'volumes', index])
    return Object.assign(node, { sources, mounts: mounts.map(mount => mountNode(pod, mount)) })
  })
}

function mountNode(pod: PodNode, { mount, index, container }: PodVolumeMount): VolumeMountNode {
  const { list, index: place } = container
  const holder = pod.containers.find(({ path }) => path.at(-1) === place && path.at(-2) === list)!
  return Object.assign(nodeOf(pod.resource, mount, [...holder.path, 'volumeMounts', index]), { container: holder })
}
