/** Pods of custom resources to which an operator adds what the manifest does not have. */
import type { PodNode } from '@keelint/core'

/** Whether labels, containers, ports and volumes may be there that nobody has written. */
export function isPartial({ resource, path }: PodNode): boolean {
  return resource.pods?.some(({ base, open }) => open && String(base) === String(path)) ?? false
}
