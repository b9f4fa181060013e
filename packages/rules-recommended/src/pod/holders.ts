/** Finds the container that a field is in. */
import type { ContainerNode, Path } from '@keelint/core'

/** @param containers of one pod @returns takes the path of a field; undefined for a field of no container */
export function holdersOf(containers: readonly ContainerNode[]): (field: Path) => ContainerNode | undefined {
  const byPath = new Map(containers.map(container => [JSON.stringify(container.path), container]))
  const lengths = [...new Set(containers.map(({ path }) => path.length))]
  return field => {
    for (const length of lengths) {
      const holder = byPath.get(JSON.stringify(field.slice(0, length)))
      if (holder) return holder
    }
    return undefined
  }
}
