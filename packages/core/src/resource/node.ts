/** A value that remembers where it came from, so that rules can point at it without knowing a syntax tree. */
import type { Key, Path } from '../source/place.ts'
import type { Place, Resource } from './resource.ts'

type Items<T> = NonNullable<T> extends readonly (infer Item)[] ? Item : never
type ChildKey<T> = [Items<T>] extends [never] ? keyof NonNullable<T> & Key : number
type Child<T, K> = [Items<T>] extends [never] ? (K extends keyof NonNullable<T> ? NonNullable<T>[K] : never) : Items<T>

/** A place with its value. `at` may lead to what is absent: then a report stands at the nearest parent that is there. */
export interface Node<T = unknown> extends Place {
  readonly value: T
  at<K extends ChildKey<T>>(key: K): Node<Child<T, K>>
  /** The same node, reported at its key rather than at its value. */
  readonly key: Node<T>
}

/** Thousands are made for each rule, so what they can do is theirs together. */
export class ResourceNode<T> implements Node<T> {
  readonly resource: Resource
  readonly value: T
  readonly path: Path
  declare readonly part?: 'key'

  constructor(resource: Resource, value: T, path: Path) {
    this.resource = resource
    this.value = value
    this.path = path
  }

  at<K extends ChildKey<T>>(key: K): Node<Child<T, K>> {
    return new ResourceNode(this.resource, childOf(this.value, key) as Child<T, K>, this.path.concat(key))
  }

  get key(): Node<T> {
    return nodeOf(this.resource, this.value, this.path, 'key')
  }
}

/** The value with its place. @param path relative to the resource */
export function nodeOf<T>(resource: Resource, value: T, path: Path, part?: 'key'): Node<T> {
  const node: Node<T> = new ResourceNode(resource, value, path)
  return part ? Object.assign(node, { part }) : node
}

/** The value under a key, own properties only; `undefined` where there is none. */
export function childOf(value: unknown, key: Key): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<Key, unknown>)[key]
    : undefined
}

/** The plain place of a node, without its value. */
export function placeOf({ resource, path, part }: Place): Place {
  return part ? { resource, path, part } : { resource, path }
}
