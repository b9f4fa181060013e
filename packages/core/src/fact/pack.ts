/** Turns plain data that holds on to resources into JSON and back: what JSON has no word for is written as an object with one key. */
import type { Resource, ResourceId } from '../resource/resource.ts'

/** The key of such an object; data of its own that has the key is written so too. */
const sign = '$'

type Packed = Readonly<Record<string, unknown>>

/** @param resources that are written by their place in this list, and so are their ids */
export function packing(resources: readonly Resource[]): (value: unknown) => unknown {
  const handles = new Map<object, Packed>()
  for (const [index, resource] of resources.entries()) {
    handles.set(resource, { [sign]: index })
    if (!handles.has(resource.id)) handles.set(resource.id, { [sign]: -1 - index })
  }

  function pack(value: unknown): unknown {
    switch (typeof value) {
      case 'number':
        return Number.isFinite(value) && !Object.is(value, -0) ? value : { [sign]: ['number', numberText(value)] }
      case 'undefined':
        return { [sign]: ['undefined'] }
      case 'bigint':
        return { [sign]: ['bigint', String(value)] }
      case 'object':
        return value === null ? null : (handles.get(value) ?? packObject(value))
      default:
        return value
    }
  }

  /** The same object, where nothing in it is written in another way. */
  function packObject(value: object): unknown {
    if (Array.isArray(value)) return packList(value)
    if (value instanceof Map) return { [sign]: ['map', packList([...value])] }
    if (value instanceof Set) return { [sign]: ['set', packList([...value])] }
    const keys = Object.keys(value)
    const children = Object.values(value)
    // JSON itself leaves out what is undefined.
    const packed = children.map(child => (child === undefined ? undefined : pack(child)))
    const entries = () => keys.map((key, index) => [key, packed[index]] as const)
    if (Object.hasOwn(value, sign)) return { [sign]: ['object', entries().filter(([, child]) => child !== undefined)] }
    return isSame(packed, children) ? value : Object.fromEntries(entries())
  }

  function packList(list: readonly unknown[]): readonly unknown[] {
    const packed = list.map(pack)
    return isSame(packed, list) ? list : packed
  }

  return pack
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((item, index) => item === b[index])
}

function numberText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

/** Throws an `Error` where the data is none that was packed. @param packed JSON, whose objects are used again */
export function unpacking(resources: readonly Resource[]): (packed: unknown) => unknown {
  function unpack(packed: unknown): unknown {
    if (typeof packed !== 'object' || packed === null) return packed
    if (Array.isArray(packed)) return unpackList(packed)
    if (Object.hasOwn(packed, sign)) return unpackSigned((packed as Packed)[sign])
    const object = packed as Record<string, unknown>
    for (const key of Object.keys(object)) {
      const child = object[key]
      // `__proto__` is an own key here, and to set it as others are set would be something else.
      if (typeof child === 'object' && child !== null)
        if (key === '__proto__')
          Object.defineProperty(object, key, {
            value: unpack(child),
            enumerable: true,
            writable: true,
            configurable: true,
          })
        else object[key] = unpack(child)
    }
    return object
  }

  function unpackList(list: unknown[]): unknown[] {
    for (let index = 0; index < list.length; index++) {
      const item = list[index]
      if (typeof item === 'object' && item !== null) list[index] = unpack(item)
    }
    return list
  }

  function unpackSigned(signed: unknown): unknown {
    if (typeof signed === 'number') return resourceAt(resources, signed)
    const [kind, content] = Array.isArray(signed) ? (signed as readonly unknown[]) : []
    if (kind === 'undefined') return undefined
    if (kind === 'number') return Number(content)
    if (kind === 'bigint') return BigInt(String(content))
    if (Array.isArray(content)) {
      const list = unpackList(content)
      if (kind === 'map') return new Map(list as [unknown, unknown][])
      if (kind === 'set') return new Set(list)
      if (kind === 'object') return Object.fromEntries(list as [string, unknown][])
    }
    throw new Error('The data was packed by something else.')
  }

  return unpack
}

function resourceAt(resources: readonly Resource[], handle: number): Resource | ResourceId {
  const resource = resources[handle < 0 ? -1 - handle : handle]
  if (!resource) throw new Error('The data speaks of a resource that it does not have.')
  return handle < 0 ? resource.id : resource
}
