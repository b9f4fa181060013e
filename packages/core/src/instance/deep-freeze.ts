/** Makes data unchangeable, so that a rule which tries to change it is caught. */
import type { Node } from '../resource/node.ts'
import type { PodNode, VolumeNode } from '../resource/pod.ts'

/** Does nothing where freezing is not wanted. */
export type Freeze = (value: unknown) => void

export const keepAsIs: Freeze = () => {}

/** Objects of classes and functions are left alone: they are not the linter's. What has been seen once is not looked at again. */
export function freezing(): Freeze {
  const seen = new WeakSet<object>()
  return function freeze(value) {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    const children = isNode(value) ? childrenOf(value) : isPlain(value) ? Object.values(value) : undefined
    if (!children) return
    seen.add(value)
    Object.freeze(value)
    for (const child of children) freeze(child)
  }
}

/** An array, or an object of no class; another realm's too. */
export function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Whether something is one of the linter's nodes, and no data that looks like a place. */
export function isNode(value: object): value is Node {
  return 'resource' in value && 'path' in value && 'at' in value && typeof value.at === 'function'
}

/** Not the node for its key, which makes another one, and so on without end. */
function childrenOf(node: Node): readonly unknown[] {
  const { containers, volumes } = node as Partial<PodNode>
  const { mounts, sources } = node as Partial<VolumeNode>
  return [node.resource, node.path, node.value, containers, volumes, mounts, sources]
}
